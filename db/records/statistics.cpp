#include "db/records/statistics.h"

#include <string>
#include <tuple>

namespace sala {
namespace {

template<class... Parts>
auto tied(const Parts &...parts) {
    return std::tuple<Parts...>(parts...);
}

template<class Tally, class Key, class Of, class KeyOf>
QMap<Key, Tally> summed(const QMap<Of, Tally> &counts, const StatisticsSpan &span, KeyOf &&keyOf) {
    QMap<Key, Tally> sums;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (span.contains(it.key().exhibition, it.key().day)) {
            sums[keyOf(it.key())] += it.value();
        }
    }
    return sums;
}

} // namespace

std::strong_ordering WorkDay::operator<=>(const WorkDay &other) const {
    const auto key = [](const WorkDay &row) {
        return tied<Id, qint64, Id, int>(row.exhibition, row.day.isValid() ? row.day.toJulianDay() : 0, row.work,
                                         int(row.language));
    };
    return key(*this) <=> key(other);
}

std::strong_ordering VenueHour::operator<=>(const VenueHour &other) const {
    const auto key = [](const VenueHour &row) {
        return tied<Id, qint64, int, int>(row.exhibition, row.day.isValid() ? row.day.toJulianDay() : 0, row.hour,
                                          int(row.language));
    };
    return key(*this) <=> key(other);
}

std::strong_ordering AnswerDay::operator<=>(const AnswerDay &other) const {
    const auto key = [](const AnswerDay &row) {
        return std::tuple<Id, qint64, std::string, int>(row.exhibition, row.day.isValid() ? row.day.toJulianDay() : 0,
                                                       row.question.toStdString(), int(row.card));
    };
    return key(*this) <=> key(other);
}

WorkTally &WorkTally::operator+=(const WorkTally &other) {
    shown += other.shown;
    shownFor += other.shownFor;
    viewed += other.viewed;
    viewedFor += other.viewedFor;
    finished += other.finished;
    return *this;
}

VisitTally &VisitTally::operator+=(const VisitTally &other) {
    visits += other.visits;
    lasted += other.lasted;
    return *this;
}

Statistics &Statistics::operator+=(const Statistics &other) {
    for (auto it = other.works.cbegin(); it != other.works.cend(); ++it) {
        works[it.key()] += it.value();
    }
    for (auto it = other.hours.cbegin(); it != other.hours.cend(); ++it) {
        hours[it.key()] += it.value();
    }
    for (auto it = other.answers.cbegin(); it != other.answers.cend(); ++it) {
        answers[it.key()] += it.value();
    }
    answers.removeIf([](const auto &answer) { return answer.value() == 0; });
    return *this;
}

qint64 wholeSeconds(std::chrono::milliseconds time) {
    return std::chrono::round<std::chrono::seconds>(time).count();
}

bool StatisticsSpan::contains(const ExhibitionId &of, const QDate &day) const {
    const bool isOfIt = exhibition.isNull() || exhibition == of;
    const bool isLateEnough = !firstDay.isValid() || (day.isValid() && day >= firstDay);
    const bool isEarlyEnough = !lastDay.isValid() || (day.isValid() && day <= lastDay);
    return isOfIt && isLateEnough && isEarlyEnough;
}

QMap<WorkId, WorkTally> byWork(const Statistics &statistics, const StatisticsSpan &span) {
    return summed<WorkTally, WorkId>(statistics.works, span, [](const WorkDay &row) { return row.work; });
}

QMap<Language, WorkTally> byLanguage(const Statistics &statistics, const StatisticsSpan &span) {
    return summed<WorkTally, Language>(statistics.works, span, [](const WorkDay &row) { return row.language; });
}

QMap<QDate, VisitTally> byDay(const Statistics &statistics, const StatisticsSpan &span) {
    return summed<VisitTally, QDate>(statistics.hours, span, [](const VenueHour &row) { return row.day; });
}

QMap<int, VisitTally> byHour(const Statistics &statistics, const StatisticsSpan &span) {
    return summed<VisitTally, int>(statistics.hours, span, [](const VenueHour &row) { return row.hour; });
}

AnswerTally byCard(const Statistics &statistics, const QString &question, const StatisticsSpan &span) {
    AnswerTally tally;
    for (auto it = statistics.answers.cbegin(); it != statistics.answers.cend(); ++it) {
        if (it.key().question == question && span.contains(it.key().exhibition, it.key().day)) {
            tally[it.key().card] += it.value();
        }
    }
    return tally;
}

VisitTally allVisits(const Statistics &statistics, const StatisticsSpan &span) {
    VisitTally all;
    for (const VisitTally &day : byDay(statistics, span)) {
        all += day;
    }
    return all;
}

} // namespace sala
