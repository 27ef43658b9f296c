#include "app/curator/bench_page.h"

#include "app/curator/bring_sheet.h"
#include "app/curator/conflict_sheet.h"
#include "app/curator/consent_sheets.h"
#include "app/curator/curator_sheet.h"
#include "app/curator/filter_panel.h"
#include "app/curator/frame_sheet.h"
#include "app/curator/help_sheet.h"
#include "app/curator/history_sheet.h"
#include "app/curator/import_sheet.h"
#include "app/curator/library_history.h"
#include "app/curator/memory_sheet.h"
#include "app/curator/preview_pane.h"
#include "app/curator/top_bar.h"
#include "app/curator/trim_sheet.h"
#include "app/curator/work_page.h"
#include "app/curator/work_view.h"
#include "app/curator/works_sheet.h"
#include "app/errortext.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace sala {
namespace {

constexpr int kSidePx = 300;
constexpr int kManyColumnsPx = 1700; ///< a window as wide has room for another translation

} // namespace

BenchPage::BenchPage(const BenchParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_top(new TopBar(m_actions, parts.desk.libraryName(), this)),
      m_search(new LineEditor(this)), m_filters(new FilterPanel), m_strip(new WorkView(WorkView::Shape::Strip, m_list, parts.pictures)),
      m_grid(new WorkView(WorkView::Shape::Grid, m_list, parts.pictures)),
      m_work(new WorkPage({m_shelf, m_actions, parts.pictures, parts.preview})), m_status(new StatusLine(this)),
      m_help(new HelpSheet(this)), m_history(new HistorySheet(this)), m_conflict(new ConflictSheet(this)),
      m_large(new PageSheet(this)), m_addCurator(new CuratorSheet(parts.desk, this)),
      m_import(new ImportSheet(parts.desk, m_shelf, this)),
      m_bring(parts.bringing ? new BringSheet(*parts.bringing, m_shelf, this) : nullptr),
      m_worksSheet(new WorksSheet(parts.desk, m_shelf, this)),
      m_frame(new FrameSheet(parts.desk, parts.pictures, this)),
      m_trim(parts.films ? new TrimSheet(parts.desk, *parts.films, this) : nullptr), m_memory(new MemorySheet(m_shelf, this)),
      m_consents(new ConsentSheets(parts.desk.consents(), m_shelf, parts.pictures, this)),
      m_past(new LibraryHistory(parts.desk.past(), m_shelf, this)) {
    setObjectName(QStringLiteral("bench"));
    m_search->setObjectName(QStringLiteral("search"));
    m_grid->setObjectName(QStringLiteral("grid"));
    m_strip->setObjectName(QStringLiteral("strip"));
    build();
    connectParts();
    connectWriting();
    connectConsents();
    connectBringing();
    retranslate();
    sayEmpty();
}

void BenchPage::build() {
    auto *const body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeSide());
    body->addWidget(makeCentre(), 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(body, 1);
    column->addWidget(m_status);
}

QWidget *BenchPage::makeSide() {
    auto *const side = new QFrame(this);
    side->setObjectName(QStringLiteral("sidePanel"));
    side->setFixedWidth(kSidePx);
    auto *const area = new QScrollArea;
    area->setWidget(m_filters);
    area->setWidgetResizable(true);
    m_filters->setAutoFillBackground(false); // the area asked for one
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setObjectName(QStringLiteral("clearArea"));
    auto *const stack = new QWidget;
    m_side = new QStackedLayout(stack);
    m_side->addWidget(area);
    m_side->addWidget(m_strip);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(stack, 1);
    return side;
}

QWidget *BenchPage::makeCentre() {
    const BenchLook look;
    auto *const centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    TextStyle style = look.text(BenchLook::kHeadPx);
    style.alignment = Qt::AlignHCenter | Qt::AlignVCenter;
    style.balanced = true;
    m_empty = new TextLabel(style);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setColor(look.colours.quietText);
    m_centre->addWidget(m_grid);
    m_centre->addWidget(m_work);
    m_centre->addWidget(m_empty);
    return centre;
}

void BenchPage::connectParts() {
    connect(&m_actions, &BenchActions::triggered, this, &BenchPage::perform);
    connect(m_top, &TopBar::languageChosen, this, &BenchPage::languageChosen);
    connect(m_search, &QLineEdit::textChanged, this, &BenchPage::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_list.works().isEmpty()) {
            openWork(m_list.works().first());
        }
    });
    connect(m_filters, &FilterPanel::filterChanged, this, &BenchPage::find);
    connect(&m_finder, &WorkFinder::found, this, &BenchPage::takeFound);
    connect(m_grid, &WorkView::workOpened, this, &BenchPage::openWork);
    connect(m_strip, &WorkView::workOpened, this, &BenchPage::openWork);
    connect(&m_shelf, &Shelf::workChanged, this, [this](const WorkId &work) {
        m_isListStale = true;
        if (work == m_work->work()) {
            m_work->refresh();
        }
    });
    connectDesk();
}

QList<BenchSheet *> BenchPage::sheets() const {
    QList<BenchSheet *> all{m_help, m_history, m_conflict, m_large, m_addCurator, m_import, m_memory, m_past, m_worksSheet, m_frame};
    if (m_bring) {
        all.append(m_bring);
    }
    if (m_trim) {
        all.append(m_trim);
    }
    return all + m_consents->sheets();
}

void BenchPage::connectWriting() {
    connect(&m_work->words(), &WordsTable::typed, this, [this](const TextKey &key, const QString &body) {
        const auto before = m_shelf.draft(key).has_value();
        m_writing.typed(key, body);
        m_work->preview().refresh();
        if (before != m_shelf.draft(key).has_value()) {
            m_work->words().refresh();
        }
    });
    connect(&m_work->words(), &WordsTable::stillRightRequested, this,
            [this](const TextKey &key) { sayStillRight(key); });
    connect(m_work, &WorkPage::sourceChanged, this, &BenchPage::readSourceChanges);
    connect(&m_writing, &Writing::keptChanged, this, &BenchPage::sayKept);
    connect(&m_writing, &Writing::troubled, this, [this](const Error &error) {
        if (!m_curator.id.isNull()) { // at the door it is said there
            m_status->warn(sentenceFor(error));
        }
    });
    connect(&m_writing, &Writing::refused, this, &BenchPage::takeRefused);
    connect(&m_writing, &Writing::saved, this, [this](const TextKey &key) {
        refreshWork(WorkId(key.owner));
        const QString warning = warnings();
        if (warning.isEmpty()) {
            const bool isReviewed = m_shelf.text(key).status == TextStatus::Reviewed;
            m_status->say((isReviewed ? tr("Reviewed: %1, %2", "a field and its language") : tr("Saved: %1, %2", "a field and its language"))
                              .arg(fieldWord(key.field), ownName(key.language)));
        } else {
            m_status->warn(warning);
        }
    });
    connect(&m_writing, &Writing::conflicted, this, [this](const SaveOutcome &outcome) {
        m_conflicts.append(outcome);
        showConflict();
    });
    connect(m_conflict, &ConflictSheet::typed, this, [this](const TextKey &key, const QString &body) {
        m_writing.typed(key, body);
        refreshWork(WorkId(key.owner));
    });
    connect(m_conflict, &ConflictSheet::theirsTaken, &m_writing, &Writing::takeTheirs);
    connect(m_conflict, &ConflictSheet::settled, &m_writing, &Writing::saveOver);
    connect(m_conflict, &ConflictSheet::ownSettled, &m_writing, &Writing::settleOwn);
    connect(&m_writing, &Writing::draftsChanged, this, [this] { refreshWork(m_work->work()); });
    connect(m_history, &HistorySheet::bringBackRequested, this, [this](const TextKey &key, const QString &body) {
        replaceText(key, body, tr("The earlier text stands in its field. Save makes it the text again; Ctrl+Z brings back what was there."));
    });
}

void BenchPage::setReader(Language reader) {
    m_reader = reader;
    m_list.setReader(reader);
    m_top->setReader(reader);
    m_status->setReader(reader);
    m_work->setReader(reader);
    m_consents->setReader(reader);
    m_search->setLanguage(reader);
    if (m_shelf.isFilled()) {
        m_filters->setNames(m_shelf, reader);
        find();
    } else {
        m_filters->setLanguage(reader);
    }
    retranslate();
    sayEmpty();
}

void BenchPage::retranslate() {
    m_actions.retranslate();
    m_search->setPlaceholderText(tr("Search in every language"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(m_actions.action(BenchActions::Deed::Find)->toolTip());
    m_grid->setAccessibleName(tr("Works"));
    m_strip->setAccessibleName(tr("Works"));
}

void BenchPage::begin(const CuratorSignIn &who) {
    m_curator = who.curator;
    m_top->setCurator(m_curator.name);
    m_writing.begin(m_curator.id, who.drafts);
    const Language own = m_reader != Language::English           ? m_reader
                         : m_curator.language != Language::English ? m_curator.language
                                                                   : Language::Khmer; // English is translated from
    QList<Language> shown{own};
    if (width() >= kManyColumnsPx) {
        shown.append(own == Language::Thai ? Language::Khmer : Language::Thai);
    }
    m_work->setTranslations(shown, Language::English);
    m_actions.setAllEnabled(true);
    showAll();
    if (!who.drafts.isEmpty()) {
        m_status->say(tr("%n text(s) that you typed and did not save are here again", "", int(who.drafts.size())));
    }
    m_writing.tellWaiting();
    m_consents->begin(m_curator.name);
    sayKept();
}

void BenchPage::flush() {
    QGuiApplication::inputMethod()->commit();
    m_writing.flush();
}

void BenchPage::end() {
    flush();
    if (m_conflict->isOpen()) {
        m_conflicts.prepend(m_conflict->outcome());
    }
    for (const SaveOutcome &outcome : std::exchange(m_conflicts, {})) {
        m_writing.tellLater(outcome); // nobody else is asked
    }
    m_historyWanted = {};
    m_toOpen = {};
    for (BenchSheet *sheet : sheets()) {
        sheet->close();
    }
    m_actions.setAllEnabled(false);
    m_search->clear();
    m_writing.end();
    m_consents->end();
    m_curator = {};
    m_status->say({});
}

void BenchPage::find() {
    if (m_shelf.isFilled()) {
        m_finder.find({m_search->text(), m_filters->filter()});
    }
}

void BenchPage::takeFound(const FindAnswer &answer) {
    const WorkId before = m_list.workAt(m_grid->currentIndex());
    m_list.setWorks(answer.works);
    if (m_shelf.isWhole()) {
        m_filters->setAnswer(answer);
    }
    m_status->setCount(int(answer.works.size()), int(m_shelf.works().size()));
    m_isListStale = false;
    const WorkId wanted = isWorkOpen() ? m_work->work() : before;
    if (m_list.indexOf(wanted).isValid()) {
        m_grid->setCurrentWork(wanted);
        m_strip->setCurrentWork(wanted);
    } else if (!answer.works.isEmpty()) {
        m_grid->setCurrentIndex(m_list.index(0));
    }
    chooseBrought();
    sayEmpty();
}

/// Why nothing is shown, and what to do about it.
void BenchPage::sayEmpty() {
    QString why;
    if (m_isFailed && !m_shelf.isFilled()) {
        why = tr("The library cannot be read.");
    } else if (!m_shelf.isFilled()) {
        why = tr("Reading the library…");
    } else if (m_shelf.works().isEmpty()) {
        why = tr("This library has no works yet. Drag a folder onto this window to bring some in.");
    } else if (m_list.works().isEmpty() && !m_search->text().trimmed().isEmpty()) {
        why = tr("No work has these words. Search for fewer of them, or clear the filters.");
    } else if (m_list.works().isEmpty()) {
        why = tr("Nothing is left here. Clear the filters to see all works.");
    }
    m_empty->setText(why, m_reader);
    if (!isWorkOpen()) {
        m_centre->setCurrentWidget(why.isEmpty() ? static_cast<QWidget *>(m_grid) : m_empty);
    }
}

bool BenchPage::isWorkOpen() const {
    return m_centre->currentWidget() == m_work;
}

} // namespace sala
