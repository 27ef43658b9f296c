#include "app/curator/work_page.h"

#include "app/curator/picture_pane.h"
#include "app/curator/preview_pane.h"
#include "app/curator/shelf.h"
#include "app/curator/work_facts.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"
#include "app/text/typography.h"

#include <QApplication>
#include <QComboBox>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

constexpr double kStripShare = 0.30; ///< of the page's height
constexpr int kLeastStripPx = 170;
constexpr int kMostStripPx = 420;
constexpr int kEdgePx = 12; ///< around a field that is brought into sight
constexpr std::chrono::milliseconds kCheckAfter{350};

} // namespace

WorkPage::WorkPage(const WorkPageParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_title(new TextLabel(m_look.text(BenchLook::kHeadPx, 600), this)),
      m_facts(new TextLabel(m_look.text(BenchLook::kSmallPx), this)), m_picture(new PicturePane(parts.pictures, this)),
      m_preview(new PreviewPane(parts.preview, parts.shelf, this)), m_strip(new QWidget(this)),
      m_sourceLabel(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)), m_source(new QComboBox(this)),
      m_translationsLabel(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)), m_area(new QScrollArea(this)),
      m_words(new WordsTable(parts.shelf)) {
    setObjectName(QStringLiteral("workPage"));
    m_source->setObjectName(QStringLiteral("source"));
    m_facts->setColor(m_look.colours.quietText);
    m_sourceLabel->setColor(m_look.colours.quietText);
    m_translationsLabel->setColor(m_look.colours.quietText);
    build();
    connectParts();
    retranslate();
}

void WorkPage::build() {
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(column);
    auto *const strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(BenchLook::kMarginPx, 4, BenchLook::kMarginPx, 6);
    strip->setSpacing(16);
    strip->addWidget(m_picture, 5);
    strip->addWidget(m_preview, 6);
    strip->addWidget(m_facts, 3);
    column->addWidget(m_strip);
    addLanguages(column);
    m_area->setWidget(m_words);
    m_area->setWidgetResizable(true);
    m_words->setAutoFillBackground(false); // the area asked for one
    m_area->setFocusPolicy(Qt::NoFocus);
    m_words->installEventFilter(this);
    column->addWidget(m_area, 1);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, m_words, &WordsTable::showFrom);
}

void WorkPage::addHead(QVBoxLayout *column) {
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(BenchLook::kMarginPx, 8, BenchLook::kMarginPx, 4);
    head->setSpacing(6);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    using Deed = BenchActions::Deed;
    for (const Deed deed : {Deed::Consents, Deed::History, Deed::CopySource, Deed::MarkReviewed, Deed::SaveText}) {
        auto *const button = new QToolButton(this);
        button->setDefaultAction(m_parts.actions.action(deed));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        if (deed == Deed::SaveText) {
            button->setObjectName(QStringLiteral("bright"));
        }
        head->addWidget(button, 0, Qt::AlignVCenter);
    }
    column->addLayout(head);
}

void WorkPage::addLanguages(QVBoxLayout *column) {
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(BenchLook::kMarginPx, 4, BenchLook::kMarginPx, 4);
    row->setSpacing(6);
    row->addWidget(m_sourceLabel, 0, Qt::AlignVCenter);
    row->addWidget(m_source);
    row->addSpacing(12);
    row->addWidget(m_translationsLabel, 0, Qt::AlignVCenter);
    for (const Language language : kLanguages) {
        m_source->addItem(ownName(language), code(language));
        auto *const toggle = new QToolButton(this);
        toggle->setObjectName(QStringLiteral("shows-%1").arg(code(language)));
        toggle->setText(ownName(language));
        toggle->setCheckable(true);
        toggle->setFixedHeight(BenchLook::kButtonPx + 4); // scripts differ
        toggle->setFont(fontFor(language, BenchLook::kTextPx));
        toggle->setFocusPolicy(Qt::TabFocus);
        row->addWidget(toggle);
        m_toggles.insert(language, toggle);
        connect(toggle, &QToolButton::clicked, this, &WorkPage::chooseLanguages);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void WorkPage::connectParts() {
    connect(m_source, &QComboBox::activated, this, [this] {
        const Language source = languageFromCode(m_source->currentData().toString()).value_or(Language::English);
        const Language before = m_words->source();
        QList<Language> shown = m_words->shown();
        if (shown.contains(source) || shown.isEmpty()) {
            shown.removeAll(source);
            shown.prepend(before); // they change places
        }
        m_words->setSource(source);
        m_words->setShown(shown);
        markLanguages();
        Q_EMIT sourceChanged(source);
    });
    connect(m_words, &WordsTable::currentChanged, this, [this](const TextKey &key) {
        m_preview->follow(key.language);
        QTimer::singleShot(0, this, &WorkPage::reveal); // once all is laid out
        markLanguages();
        m_rest.start();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(kCheckAfter);
    connect(&m_rest, &QTimer::timeout, this, &WorkPage::check);
    connect(m_words, &WordsTable::typed, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_checker, &TextChecker::checked, m_words, &WordsTable::setChecked);
    connect(m_preview, &PreviewPane::fitted, this, [this](Language language, const WordFit &fit) {
        for (const TextField field : {TextField::Title, TextField::Caption}) {
            m_words->card(field, language)->setFit(fit);
        }
    });
}

void WorkPage::reveal() {
    const TextKey key = m_words->current();
    if (FieldCard *const card = m_words->card(key.field, key.language)) {
        const QRect field = card->geometry();
        QScrollBar *const bar = m_area->verticalScrollBar();
        const int top = field.top() - m_words->namesHeight() - kEdgePx;
        const int bottom = field.bottom() + kEdgePx - m_area->viewport()->height();
        if (bottom > top) { // it is higher than its place: what is written in it
            const QRect caret = card->editor().cursorRect();
            const QPoint at = card->editor().viewport()->mapTo(m_words, caret.center());
            m_area->ensureVisible(at.x(), at.y(), 0, m_words->namesHeight() + caret.height());
        } else {
            bar->setValue(std::clamp(bar->value(), bottom, top));
        }
    }
}

/// What its source says now may come above a field that is already written in.
bool WorkPage::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_words && event->type() == QEvent::Resize) {
        const TextKey key = m_words->current();
        const FieldCard *const card = m_words->card(key.field, key.language);
        if (card && card->isAncestorOf(QApplication::focusWidget())) {
            QTimer::singleShot(0, this, &WorkPage::reveal);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WorkPage::chooseLanguages() {
    QList<Language> shown;
    for (const Language language : kLanguages) {
        if (m_toggles[language]->isChecked() && language != m_words->source()) {
            shown.append(language);
        }
    }
    if (shown.isEmpty()) {
        markLanguages();
        return; // one stays
    }
    m_words->setShown(shown);
    markLanguages();
}

void WorkPage::markLanguages() {
    for (const Language language : kLanguages) {
        const bool isSource = language == m_words->source();
        m_toggles[language]->setVisible(!isSource);
        m_toggles[language]->setChecked(m_words->shown().contains(language));
    }
    m_source->setCurrentIndex(m_source->findData(code(m_words->source())));
}

void WorkPage::check() {
    m_checker.check(m_words->toCheck());
}

void WorkPage::setTranslations(const QList<Language> &languages, Language source) {
    m_words->setSource(source);
    m_words->setShown(languages);
    markLanguages();
}

void WorkPage::showWork(const WorkId &work) {
    const Work *const shown = m_parts.shelf.work(work);
    if (!shown) {
        return;
    }
    m_words->setWork(work);
    m_picture->setWork(*shown);
    m_preview->setWork(work);
    m_area->ensureVisible(0, 0);
    showFacts();
    check();
}

void WorkPage::clear() {
    m_rest.stop();
    m_words->setWork({});
    m_picture->setWork({});
    m_preview->setWork({});
    m_title->setText(QString(), m_reader);
    m_facts->setText(QString(), m_reader);
}

void WorkPage::refresh() {
    if (const Work *const shown = m_parts.shelf.work(work())) {
        m_picture->setWork(*shown); // its pictures may have been made anew
    }
    m_words->refresh();
    m_preview->refresh();
    showFacts();
    m_rest.start();
}

void WorkPage::setReader(Language reader) {
    m_reader = reader;
    m_words->setReader(reader);
    m_preview->setReader(reader);
    retranslate();
}

void WorkPage::retranslate() {
    m_sourceLabel->setText(tr("Translate from"), m_reader);
    m_source->setAccessibleName(tr("Translate from"));
    m_translationsLabel->setText(tr("into"), m_reader);
    m_picture->setAccessibleName(tr("The picture"));
    showFacts();
    markLanguages();
}

void WorkPage::showFacts() {
    const Work *const shown = m_parts.shelf.work(work());
    if (!shown) {
        return;
    }
    m_title->setText(m_parts.shelf.shownTitle(work(), m_reader), m_reader);
    m_facts->setText(workFacts(*shown, m_parts.shelf, m_reader).join(u'\n'), m_reader);
}

void WorkPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_strip->setFixedHeight(std::clamp(int(event->size().height() * kStripShare), kLeastStripPx, kMostStripPx));
}

} // namespace sala
