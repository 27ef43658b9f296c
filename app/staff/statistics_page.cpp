#include "app/staff/statistics_page.h"

#include "app/errortext.h"
#include "app/staff/bar_chart.h"
#include "app/staff/button_row.h"
#include "app/staff/edition_words.h"
#include "app/text/dates.h"
#include "app/text/numbers.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace sala {
namespace {

constexpr int kWeekDays = 7;
constexpr int kMostBars = 28;

} // namespace

StatisticsPage::StatisticsPage(StatisticsDesk &desk, QWidget *parent) : StaffPage(parent), m_desk(desk) {
    setObjectName(QStringLiteral("statisticsPage"));
    ButtonRow *spans = addRow();
    m_ofDay = addButton("ofDay", Weight::Bright, spans);
    m_ofWeek = addButton("ofWeek", Weight::Quiet, spans);
    m_ofAll = addButton("ofAll", Weight::Quiet, spans);
    m_date = addText("statisticsDate", TextSize::Title);
    ButtonRow *days = addRow();
    m_earlier = addButton("earlierDay", Weight::Quiet, days);
    m_later = addButton("laterDay", Weight::Quiet, days);
    m_visits = addText("visits", TextSize::Body);
    m_languages = addText("languages", TextSize::Label, Tone::Quiet);
    m_chartTitle = addText("chartTitle", TextSize::Label, Tone::Quiet);
    m_chart = new BarChart;
    m_chart->setObjectName(QStringLiteral("chart"));
    addWidget(m_chart);
    m_question = addText("askedQuestion", TextSize::Title);
    for (int i = 0; i < kMostCards; ++i) {
        m_answers.append(addText("answerCounts", TextSize::Body));
    }
    m_worksTitle = addText("worksTitle", TextSize::Title);
    m_works = new QWidget;
    new QVBoxLayout(m_works);
    m_works->layout()->setContentsMargins({});
    addWidget(m_works);
    addLines(kWorksAtATime);
    m_more = addButton("moreWorks", Weight::Quiet, addRow());
    m_note = addAnswer("statisticsNote");
    m_save = addButton("saveStatistics", Weight::Quiet);
    m_back = addButton("leaveStatistics", Weight::Quiet);
    connect(m_ofDay, &QAbstractButton::clicked, this, [this] { setSpan(Span::Day, m_day); });
    connect(m_ofWeek, &QAbstractButton::clicked, this, [this] { setSpan(Span::Week, m_day); });
    connect(m_ofAll, &QAbstractButton::clicked, this, [this] { setSpan(Span::All, m_day); });
    const auto step = [this](int sign) {
        setSpan(m_span, m_day.addDays(sign * (m_span == Span::Week ? kWeekDays : 1)));
    };
    connect(m_earlier, &QAbstractButton::clicked, this, [step] { step(-1); });
    connect(m_later, &QAbstractButton::clicked, this, [step] { step(1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_shownWorks += kWorksAtATime;
        fillWorks();
    });
    connect(m_save, &QAbstractButton::clicked, this, [this] { m_desk.saveToStick(); });
    connect(m_back, &QAbstractButton::clicked, this, &StaffPage::backRequested);
    connect(&m_desk, &StatisticsDesk::reportChanged, this, [this](const std::optional<Error> &error) {
        m_error = error;
        m_day = m_day.isValid() ? m_day : m_desk.report().today;
        fill();
    });
    connect(&m_desk, &StatisticsDesk::saved, this, [this](const Result<QString> &stick) {
        m_error = stick ? std::nullopt : std::optional<Error>(stick.error());
        m_saved = stick.value_or(QString());
        fill();
    });
    applyTheme();
    retranslate();
}

/// A work's title and its counts stand closer together than two works.
void StatisticsPage::addLines(int wanted) {
    while (m_lines.size() < wanted) {
        const Line line{new QWidget, addText("workTitle", TextSize::Body), addText("workCounts", TextSize::Label, Tone::Quiet)};
        auto *box = new QVBoxLayout(line.box);
        box->setContentsMargins({});
        box->addWidget(line.title);
        box->addWidget(line.counts);
        m_works->layout()->addWidget(line.box);
        m_lines.append(line);
    }
}

void StatisticsPage::enter() {
    m_error.reset();
    m_saved.clear();
    setSpan(Span::Day, m_desk.report().today);
    m_desk.refresh();
}

void StatisticsPage::setSpan(Span span, const QDate &day) {
    m_span = span;
    const QDate today = m_desk.report().today;
    m_day = today.isValid() && day > today ? today : day;
    m_shownWorks = kWorksAtATime;
    setWeight(m_ofDay, span == Span::Day ? Weight::Bright : Weight::Quiet);
    setWeight(m_ofWeek, span == Span::Week ? Weight::Bright : Weight::Quiet);
    setWeight(m_ofAll, span == Span::All ? Weight::Bright : Weight::Quiet);
    fill();
}

StatisticsSpan StatisticsPage::span() const {
    switch (m_span) {
    case Span::Day:
        return {{}, m_day, m_day};
    case Span::Week:
        return {{}, m_day.addDays(1 - kWeekDays), m_day};
    case Span::All:
        break;
    }
    return {m_desk.report().exhibition, {}, {}}; // of a kiosk that has travelled, this exhibition
}

void StatisticsPage::fill() {
    const bool hasDays = m_span != Span::All && m_day.isValid();
    say(m_date, !hasDays              ? QString()
                : m_span == Span::Day ? formatDate(m_day, language(), Weekday::Shown)
                                      : formatDateRange(PartialDate::fromDate(m_day.addDays(1 - kWeekDays)),
                                                        PartialDate::fromDate(m_day), language()));
    m_earlier->setVisible(hasDays);
    m_later->setVisible(hasDays);
    m_later->setEnabled(m_day < m_desk.report().today);
    const VisitTally visits = allVisits(m_desk.report().counts, span());
    say(m_visits, visits.visits > 0 ? tr("Visits: %1. On average %2 long.", "a number, and a length of time")
                                          .arg(formatNumber(visits.visits, language()),
                                               formatDuration(visits.lasted / visits.visits, language()))
                                    : tr("Visits: %1.", "a number").arg(formatNumber(0, language())));
    fillLanguages();
    fillChart();
    fillAnswers();
    fillWorks();
    const bool isStickMissing = m_error && m_error->code == ErrorCode::NotFound;
    say(m_note, isStickMissing ? tr("Plug in a memory stick, then touch “Save to the memory stick” again.")
                : m_error      ? errorText(*m_error)
                : m_saved.isEmpty()
                    ? QString()
                    : tr("Saved on “%1” as tables for a spreadsheet. You can take the memory stick out.", "%1: its name")
                          .arg(shownName(m_saved)));
    setTone(m_note, m_error ? Tone::Alert : Tone::Text);
}

/// In which languages people looked, the most used first.
void StatisticsPage::fillLanguages() {
    const QMap<Language, WorkTally> tallies = byLanguage(m_desk.report().counts, span());
    QList<Language> used;
    for (auto it = tallies.cbegin(); it != tallies.cend(); ++it) {
        if (it.value().viewed > 0) {
            used.append(it.key());
        }
    }
    std::stable_sort(used.begin(), used.end(), [&](Language a, Language b) { return tallies[a].viewed > tallies[b].viewed; });
    QStringList words;
    for (const Language each : used) {
        words.append(tr("%1: %2", "a language, and how many works were opened in it")
                         .arg(ownName(each), formatNumber(tallies[each].viewed, language())));
    }
    say(m_languages, words.isEmpty() ? QString()
                                     : tr("Works opened, by language: %1", "a list: ไทย: 50   English: 28")
                                           .arg(words.join(QStringLiteral("   "))));
}

/// To what the exhibition asks now; what was answered to earlier questions is in the tables.
void StatisticsPage::fillAnswers() {
    const StatisticsReport &report = m_desk.report();
    const AnswerTally tally = byCard(report.counts, report.askedMark, span());
    say(m_question, StatisticsReport::inLanguage(report.asked.words, language()));
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const bool isCard = i < report.asked.cards.size();
        const WrittenCard card = report.asked.cards.value(i);
        say(m_answers[i], isCard ? tr("%1: %2", "an answer to the exhibition's question, and how often it was chosen")
                                       .arg(report.answer({{}, {}, report.askedMark, card.motif}, language()),
                                            formatNumber(tally.value(card.motif), language()))
                                 : QString());
    }
}

void StatisticsPage::fillChart() {
    const Statistics &counts = m_desk.report().counts;
    QList<BarChart::Bar> bars;
    if (m_span == Span::Day) {
        const QMap<int, VisitTally> hours = byHour(counts, span());
        const int first = hours.isEmpty() ? 0 : std::max(0, hours.firstKey() - 1);
        const int last = hours.isEmpty() ? -1 : std::min(23, hours.lastKey() + 1);
        for (int hour = first; hour <= last; ++hour) {
            bars.append({formatNumber(hour, language()), hours.value(hour).visits});
        }
    } else {
        QMap<QDate, VisitTally> days = byDay(counts, span());
        days.remove(QDate());
        days.removeIf([&](const auto &day) { return day.key() > m_desk.report().today; }); // of a clock that was wrong
        const QDate last = days.isEmpty() ? QDate() : m_span == Span::Week ? m_day : days.lastKey();
        const QDate first = days.isEmpty()          ? QDate()
                            : m_span == Span::Week ? m_day.addDays(1 - kWeekDays)
                                                   : std::max(days.firstKey(), last.addDays(1 - kMostBars));
        for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
            bars.append({formatNumber(day.day(), language()), days.value(day).visits});
        }
    }
    m_chart->setVisible(!bars.isEmpty());
    const QString title = m_span == Span::Day ? tr("Visits by the hour") : tr("Visits by the day");
    say(m_chartTitle, bars.isEmpty() ? QString() : title);
    m_chart->setAccessibleName(title);
    m_chart->setBars(bars, language());
}

/// What was looked at most comes first; then what was only in the loop; then, of a day, what was not shown at all.
QList<WorkId> StatisticsPage::worksInOrder(const QMap<WorkId, WorkTally> &tallies) const {
    QList<WorkId> works = tallies.keys();
    std::stable_sort(works.begin(), works.end(), [&](const WorkId &a, const WorkId &b) {
        const WorkTally &left = tallies[a];
        const WorkTally &right = tallies[b];
        return std::tuple(left.viewed, left.viewedFor, left.shown) > std::tuple(right.viewed, right.viewedFor, right.shown);
    });
    for (const WorkId &work : m_desk.report().works) {
        if (!tallies.contains(work)) {
            works.append(work);
        }
    }
    return works;
}

void StatisticsPage::fillWorks() {
    const QMap<WorkId, WorkTally> tallies = byWork(m_desk.report().counts, span());
    const QList<WorkId> works = worksInOrder(tallies);
    say(m_worksTitle, works.isEmpty() ? QString() : tr("Works"));
    const qsizetype wanted = std::min<qsizetype>(works.size(), m_shownWorks);
    if (m_lines.size() < wanted) {
        addLines(int(wanted));
        applyTheme();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i < wanted) {
            sayCounts(m_lines[i], works[i], tallies.value(works[i]));
        }
        m_lines[i].box->setVisible(i < wanted);
    }
    m_more->setVisible(works.size() > wanted);
}

void StatisticsPage::sayCounts(const Line &line, const WorkId &work, const WorkTally &tally) {
    const QString title = m_desk.report().title(work, language());
    say(line.title, title.isEmpty() ? tr("A work that is no longer in the exhibition") : title);
    const QString views = tr("Opened by visitors: %1, for %2.", "how often, and how long in all")
                              .arg(formatNumber(tally.viewed, language()), formatDuration(tally.viewedFor, language()));
    const QString loop = tr("In the slide show: %1.", "how often").arg(formatNumber(tally.shown, language()));
    const QString ends = tr("Watched to the end: %1.", "how often").arg(formatNumber(tally.finished, language()));
    QStringList sentences;
    if (tally.viewed > 0) {
        sentences.append(views);
    }
    if (tally.shown > 0) {
        sentences.append(loop);
    }
    if (tally.finished > 0) {
        sentences.append(ends);
    }
    say(line.counts, sentences.isEmpty() ? tr("Not shown.") : sentences.join(u'\n'));
}

void StatisticsPage::retranslate() {
    setTitle(tr("Statistics"));
    m_ofDay->setText(tr("One day"), language());
    m_ofWeek->setText(tr("Seven days"), language());
    m_ofAll->setText(tr("All days"), language());
    m_earlier->setText(tr("Earlier"), language());
    m_later->setText(tr("Later"), language());
    m_more->setText(tr("More works"), language());
    m_save->setText(tr("Save to the memory stick"), language());
    m_back->setText(tr("Back"), language());
    fill();
}

void StatisticsPage::applyTheme() {
    StaffPage::applyTheme();
    m_chart->setTheme(theme());
    m_works->layout()->setSpacing(theme().gapPx() * 2);
    for (const Line &line : m_lines) {
        line.box->layout()->setSpacing(theme().gapPx() / 3);
    }
}

} // namespace sala
