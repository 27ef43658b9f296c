#include "app/curator/library_history.h"

#include "app/curator/past_card.h"
#include "app/curator/sheet_label.h"
#include "app/curator/shelf.h"
#include "app/curator/typed_day.h"
#include "app/errortext.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

constexpr int kLines = 40; ///< a page: each text is laid out as it is
constexpr std::chrono::milliseconds kAskAfter{400};

} // namespace

LibraryHistory::LibraryHistory(PastDesk &desk, const Shelf &shelf, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_shelf(shelf), m_author(new QComboBox), m_kind(new QComboBox), m_which(new QComboBox),
      m_since(day("pastSince")), m_until(day("pastUntil")), m_newer(new QPushButton), m_earlier(new QPushButton) {
    setObjectName(QStringLiteral("libraryHistory"));
    setCardWidth(1000);
    addFoot();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kAskAfter);
    connect(&m_rest, &QTimer::timeout, this, &LibraryHistory::readFromStart);
    connect(&m_desk, &PastDesk::pageRead, this, &LibraryHistory::takePage);
    connect(&m_desk, &PastDesk::authorsRead, this, &LibraryHistory::takeAuthors);
}

LineEditor *LibraryHistory::day(const char *name) {
    auto *const field = new LineEditor;
    field->setObjectName(QLatin1String(name));
    connect(field, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    connect(field, &QLineEdit::returnPressed, this, &LibraryHistory::readFromStart);
    return field;
}

void LibraryHistory::addFoot() {
    m_author->setObjectName(QStringLiteral("pastAuthor"));
    m_kind->setObjectName(QStringLiteral("pastKind"));
    m_which->setObjectName(QStringLiteral("pastWork"));
    m_newer->setObjectName(QStringLiteral("newerPast"));
    m_earlier->setObjectName(QStringLiteral("earlierPast"));
    auto *const filters = new QHBoxLayout;
    for (QComboBox *choice : {m_author, m_kind, m_which}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
        filters->addWidget(choice, 1);
        connect(choice, &QComboBox::activated, this, &LibraryHistory::readFromStart);
    }
    filters->addWidget(m_since, 1);
    filters->addWidget(m_until, 1);
    auto *const steps = new QHBoxLayout;
    steps->addWidget(m_newer);
    steps->addWidget(m_earlier);
    steps->addStretch(1);
    foot()->addLayout(filters);
    foot()->addLayout(steps);
    connect(m_newer, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(1); });
}

void LibraryHistory::retranslateFoot() {
    m_author->clear();
    m_author->addItem(tr("Everybody"), QString());
    m_author->setAccessibleName(tr("Who"));
    m_kind->clear();
    m_kind->setAccessibleName(tr("What"));
    m_kind->addItems({tr("Everything", "that was changed"), tr("Texts"), tr("Works"), tr("Consents"), tr("Withdrawals"),
                      tr("Everything else", "that was changed")}); // as HistoryKind
    m_which->clear();
    m_which->setAccessibleName(tr("Which works"));
    m_which->addItem(tr("The whole library"));
    if (!m_work.isNull()) {
        m_which->addItem(tr("Only this work: %1", "a title").arg(m_shelf.shownTitle(m_work, reader())));
    }
    for (const auto &[field, words] : {std::pair{m_since, tr("From 2016-05-17", "a day, as an example")}, {m_until, tr("To 2016-05-17", "a day, as an example")}}) {
        const QSignalBlocker quiet(field);
        field->clear();
        field->setPlaceholderText(words);
        field->setAccessibleName(words);
        field->setLanguage(reader());
    }
    m_newer->setText(tr("Newer"));
    m_earlier->setText(tr("Earlier"));
}

void LibraryHistory::show(const WorkId &work, Language reader) {
    m_work = work;
    open(tr("Changes in the library"), reader);
    retranslateFoot();
    m_desk.readAuthors();
    readFromStart();
}

/// Days are as they are where this machine is; a day that is not whole yet asks for nothing.
HistoryQuestion LibraryHistory::asked() const {
    HistoryQuestion question;
    const auto moment = [](const QDate &day) { return day.isValid() ? day.startOfDay().toUTC() : QDateTime(); };
    const QDate last = dayTyped(m_until->text());
    question.since = moment(dayTyped(m_since->text()));
    question.until = moment(last.isValid() ? last.addDays(1) : QDate());
    question.author = m_author->currentData().toString();
    question.kind = HistoryKind(std::max(0, m_kind->currentIndex()));
    question.work = m_which->currentIndex() == 1 ? m_work : WorkId();
    question.before = m_before.last();
    question.limit = kLines;
    return question;
}

void LibraryHistory::readFromStart() {
    m_rest.stop();
    m_before = {Id()};
    if (isOpen()) {
        sayOnly(tr("Reading…"));
        ask();
    }
}

void LibraryHistory::ask() {
    m_isReady = false;
    m_page = {};
    m_newer->setEnabled(false);
    m_earlier->setEnabled(false);
    m_question = asked();
    m_desk.readPage(m_question);
}

void LibraryHistory::step(int pages) {
    if (pages > 0 && !m_page.lines.isEmpty()) {
        m_before.append(m_page.lines.last().place);
    } else if (pages < 0 && m_before.size() > 1) {
        m_before.removeLast();
    }
    ask();
}

void LibraryHistory::takeAuthors(const QStringList &authors) {
    const QString chosen = m_author->currentData().toString();
    while (m_author->count() > 1) {
        m_author->removeItem(1);
    }
    for (const QString &author : authors) {
        m_author->addItem(author, author);
    }
    m_author->setCurrentIndex(std::max(0, m_author->findData(chosen)));
}

void LibraryHistory::takePage(const HistoryQuestion &question, const HistoryPage &page, const std::optional<Error> &error) {
    if (!isOpen() || !(question == m_question)) {
        return;
    }
    m_isReady = true;
    m_page = page;
    m_newer->setEnabled(m_before.size() > 1);
    m_earlier->setEnabled(page.isMore);
    if (error) {
        sayOnly(errorText(*error));
    } else if (page.lines.isEmpty()) {
        sayOnly(tr("Nothing was changed, as far as it is asked for."));
    } else {
        fill();
    }
}

void LibraryHistory::sayOnly(const QString &sentence) {
    empty();
    body()->addWidget(sheetLabel(sentence, reader(), SheetText::Quiet));
    body()->addStretch(1);
    place();
}

void LibraryHistory::fill() {
    empty();
    QList<HistoryLine> together;
    for (const HistoryLine &line : m_page.lines) {
        if (!together.isEmpty() && !areOneDeed(together.last(), line)) {
            addCard(together);
            together.clear();
        }
        together.append(line);
    }
    addCard(together);
    body()->addStretch(1);
    place();
    toTop();
}

void LibraryHistory::addCard(const QList<HistoryLine> &lines) {
    const WorkId work = lines.first().work;
    const bool isKnown = m_shelf.work(work) != nullptr;
    auto *const card = new PastCard(lines, isKnown && lines.first().entry.record == QLatin1String("work") ? m_shelf.shownTitle(work, reader())
                                                                                                           : QString(),
                                    reader());
    connect(card, &PastCard::workRequested, this, [this](const WorkId &wanted) {
        close();
        Q_EMIT workRequested(wanted);
    });
    body()->addWidget(card);
}

} // namespace sala
