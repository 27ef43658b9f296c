#include "app/curator/top_bar.h"

#include "app/curator/bench_actions.h"
#include "app/curator/line_label.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr int kGapPx = 4;
constexpr int kPartPx = 8; ///< between what is of different kinds
constexpr int kIconPx = 20;
constexpr int kMostLibraryPx = 260;
constexpr int kLeastLibraryPx = 130; ///< shorter than that what can be done goes into the menu
constexpr int kMostCuratorPx = 170;
constexpr int kLeastCuratorPx = 90;

int leastWidth(const LineLabel &name, int leastPx) {
    return std::min(name.sizeHint().width(), leastPx);
}

} // namespace

TopBar::TopBar(const BenchActions &actions, const QString &library, QWidget *parent)
    : QFrame(parent), m_library(new LineLabel(600, this)), m_curator(new LineLabel(400, this)), m_language(new QComboBox(this)),
      m_more(new QToolButton(this)), m_folded(new QMenu(this)) {
    using Deed = BenchActions::Deed;
    setObjectName(QStringLiteral("topBar"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_library->setObjectName(QStringLiteral("libraryName"));
    m_curator->setObjectName(QStringLiteral("curatorAtWork"));
    m_language->setObjectName(QStringLiteral("interfaceLanguage"));
    m_library->setText(library, Language::English);
    m_library->setMaximumWidth(kMostLibraryPx);
    m_curator->setColor(m_look.colours.quietText);
    m_curator->setMaximumWidth(kMostCuratorPx);
    for (const Deed deed : {Deed::AllWorks, Deed::PreviousWork, Deed::NextWork, Deed::NextMissing, Deed::Undo, Deed::Redo, Deed::BringIn,
                            Deed::BringWorksIn, Deed::ConsentWatch, Deed::LibraryHistory}) {
        m_deeds.append(makeButton(actions.action(deed)));
    }
    m_more->setObjectName(QStringLiteral("flat"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setMenu(m_folded);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_lock = makeButton(actions.action(Deed::Lock));
    m_help = makeButton(actions.action(Deed::Help));
    for (const Language language : kLanguages) {
        m_language->addItem(ownName(language), code(language));
    }
    m_language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    build();
    connect(m_language, &QComboBox::activated, this, [this] {
        Q_EMIT languageChosen(languageFromCode(m_language->currentData().toString()).value_or(Language::English));
    });
}

void TopBar::build() {
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(BenchLook::kMarginPx, 6, BenchLook::kMarginPx, 6);
    row->setSpacing(kGapPx);
    row->addWidget(m_library);
    row->addSpacing(kPartPx);
    for (QToolButton *button : std::as_const(m_deeds)) {
        row->addWidget(button);
    }
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_language);
    row->addSpacing(kPartPx);
    row->addWidget(m_curator);
    row->addWidget(m_lock);
    row->addWidget(m_help);
    QWidget *before = nullptr; // Tab goes as the eye does
    for (int at = 0; at < row->count(); ++at) {
        QWidget *const part = row->itemAt(at)->widget();
        if (before && part) {
            setTabOrder(before, part);
        }
        before = part ? part : before;
    }
}

/// One that is drawn has its words as tooltip and for screen readers.
QToolButton *TopBar::makeButton(QAction *action) {
    auto *const button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("flat"));
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setIconSize({kIconPx, kIconPx});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::setReader(Language reader) {
    m_language->setCurrentIndex(m_language->findData(code(reader)));
    m_language->setAccessibleName(tr("The program's language"));
    m_language->setToolTip(tr("The program's language"));
    m_more->setText(tr("More", "things to do that have no room beside it"));
    fit();
}

void TopBar::setCurator(const QString &name) {
    m_curator->setText(name, Language::English);
    fit();
}

bool TopBar::event(QEvent *event) {
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fit(); // its words or their letters are others
    }
    return isHandled;
}

void TopBar::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    fit();
}

int TopBar::widthOfRest() const {
    return 2 * BenchLook::kMarginPx + 2 * kPartPx + 6 * kGapPx + leastWidth(*m_library, kLeastLibraryPx) +
           leastWidth(*m_curator, kLeastCuratorPx) + m_language->sizeHint().width() + m_lock->sizeHint().width() +
           m_help->sizeHint().width();
}

void TopBar::fit() {
    m_library->setMinimumWidth(leastWidth(*m_library, kLeastLibraryPx));
    m_curator->setMinimumWidth(leastWidth(*m_curator, kLeastCuratorPx));
    int room = width() - widthOfRest();
    for (const QToolButton *button : std::as_const(m_deeds)) {
        room -= button->sizeHint().width() + kGapPx;
    }
    QList<QAction *> folded;
    qsizetype shown = m_deeds.size();
    if (room < 0) {
        room -= m_more->sizeHint().width() + kGapPx;
    }
    while (room < 0 && shown > 1) {
        QToolButton *const last = m_deeds[--shown];
        room += last->sizeHint().width() + kGapPx;
        folded.prepend(last->defaultAction());
    }
    for (qsizetype at = 0; at < m_deeds.size(); ++at) {
        m_deeds[at]->setVisible(at < shown);
    }
    m_more->setVisible(!folded.isEmpty());
    if (folded != m_folded->actions()) {
        m_folded->clear();
        m_folded->addActions(folded);
    }
}

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_sentence(new TextLabel(m_look.text(BenchLook::kSmallPx), this)),
      m_count(new TextLabel(m_look.text(BenchLook::kSmallPx), this)),
      m_keptWords(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)) {
    setObjectName(QStringLiteral("statusLine"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
