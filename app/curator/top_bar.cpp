#include "app/curator/top_bar.h"

#include "app/curator/bench_actions.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace sala {

TopBar::TopBar(const BenchActions &actions, const QString &library, QWidget *parent)
    : QFrame(parent), m_library(new TextLabel(m_look.text(BenchLook::kTextPx, 600), this)),
      m_curator(new TextLabel(m_look.text(BenchLook::kTextPx), this)), m_language(new QComboBox(this)) {
    setObjectName(QStringLiteral("topBar"));
    m_language->setObjectName(QStringLiteral("interfaceLanguage"));
    m_library->setText(library, Language::English);
    m_curator->setColor(m_look.colours.quietText);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(BenchLook::kMarginPx, 6, BenchLook::kMarginPx, 6);
    row->setSpacing(4);
    row->addWidget(m_library, 0, Qt::AlignVCenter);
    row->addSpacing(12);
    const auto add = [&](BenchActions::Deed deed) {
        auto *const button = new QToolButton(this);
        button->setDefaultAction(actions.action(deed));
        button->setObjectName(QStringLiteral("flat"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    using Deed = BenchActions::Deed;
    for (const Deed deed : {Deed::AllWorks, Deed::PreviousWork, Deed::NextWork, Deed::NextMissing, Deed::Undo, Deed::Redo, Deed::BringIn, Deed::BringWorksIn,
                            Deed::ConsentWatch, Deed::LibraryHistory}) {
        add(deed);
    }
    row->addStretch(1);
    for (const Language language : kLanguages) {
        m_language->addItem(ownName(language), code(language));
    }
    row->addWidget(m_language);
    row->addSpacing(8);
    row->addWidget(m_curator, 0, Qt::AlignVCenter);
    add(Deed::Lock);
    add(Deed::Help);
    connect(m_language, &QComboBox::activated, this, [this] {
        Q_EMIT languageChosen(languageFromCode(m_language->currentData().toString()).value_or(Language::English));
    });
}

void TopBar::setReader(Language reader) {
    m_language->setCurrentIndex(m_language->findData(code(reader)));
    m_language->setAccessibleName(tr("The program's language"));
    m_language->setToolTip(tr("The program's language"));
}

void TopBar::setCurator(const QString &name) {
    m_curator->setText(name, Language::English);
}

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_sentence(new TextLabel(m_look.text(BenchLook::kSmallPx), this)),
      m_count(new TextLabel(m_look.text(BenchLook::kSmallPx), this)),
      m_keptWords(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)) {
    setObjectName(QStringLiteral("statusLine"));
    m_count->setColor(m_look.colours.quietText);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(BenchLook::kMarginPx, 4, BenchLook::kMarginPx, 4);
    row->setSpacing(20);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_count);
    row->addWidget(m_keptWords);
    retranslate();
}

void StatusLine::setReader(Language reader) {
    m_reader = reader;
    m_sentence->setText(QString(), reader);
    retranslate();
}

void StatusLine::say(const QString &sentence) {
    m_sentence->setColor(m_look.colours.quietText);
    m_sentence->setText(sentence, m_reader);
}

void StatusLine::warn(const QString &sentence) {
    m_sentence->setColor(m_look.colours.accent);
    m_sentence->setText(sentence, m_reader);
}

QString StatusLine::sentence() const {
    return m_sentence->text();
}

void StatusLine::setKept(Kept kept) {
    if (kept != m_kept) {
        m_kept = kept;
        retranslate();
    }
}

void StatusLine::setCount(int works, int of) {
    m_works = works;
    m_of = of;
    retranslate();
}

void StatusLine::retranslate() {
    m_count->setText(tr("%1 of %2 works").arg(formatNumber(m_works, m_reader), formatNumber(m_of, m_reader)), m_reader);
    QString words;
    switch (m_kept) {
    case Kept::Nothing:
        break;
    case Kept::Writing:
        words = tr("Keeping your draft…");
        break;
    case Kept::Kept:
        words = tr("Your draft is kept");
        break;
    case Kept::Troubled:
        words = tr("Your draft is only on this screen");
        break;
    }
    m_keptWords->setColor(m_kept == Kept::Troubled ? m_look.colours.accent : m_look.colours.quietText);
    m_keptWords->setText(words, m_reader);
}

} // namespace sala
