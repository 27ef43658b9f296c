#include "app/visitor/timeline.h"

#include <QTimeZone>

#include <algorithm>

namespace sala {
namespace {

QTimeZone zoneOf(const Exhibition &exhibition) {
    const QTimeZone zone(exhibition.timeZone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDateTime beginningOf(const PartialDate &date, const QTimeZone &zone) {
    const QDate first(date.year, std::max(1, date.month), std::max(1, date.day));
    return first.startOfDay(zone);
}

TimelineEntry past(TimelineEntry::Kind kind, const Id &owner, const PartialDate &date,
                   const QTimeZone &zone) {
    TimelineEntry entry;
    entry.kind = kind;
    entry.owner = owner;
    entry.date = date;
    entry.start = beginningOf(date, zone);
    return entry;
}

TimelineEntry entryOf(const ProgrammeEvent &event, const QDateTime &now, const QTimeZone &zone) {
    const QDateTime start = event.start.toTimeZone(zone);
    const QDateTime end = event.end.toTimeZone(zone);
    TimelineEntry entry;
    entry.kind = TimelineEntry::Kind::Event;
    entry.owner = event.id;
    entry.date = {start.date().year(), start.date().month(), start.date().day()};
    entry.from = start.time();
    entry.isOverMidnight = end.isValid() && end.date() != start.date();
    entry.until = end.isValid() && !entry.isOverMidnight ? end.time() : QTime();
    entry.start = start;
    const bool isOver = end.isValid() ? end <= now : start < now;
    entry.when = isOver         ? TimelineEntry::When::Past
                 : start <= now ? TimelineEntry::When::Now
                                : TimelineEntry::When::Later;
    return entry;
}

bool isEarlier(const TimelineEntry &a, const TimelineEntry &b) {
    return a.start < b.start;
}

void addEvents(const Catalogue &catalogue, const QDateTime &now, const QTimeZone &zone, Timeline &timeline) {
    for (const ProgrammeEvent &event : catalogue.programme) {
        if (event.start.isValid()) {
            const TimelineEntry entry = entryOf(event, now, zone);
            (entry.when == TimelineEntry::When::Past ? timeline.project : timeline.programme).append(entry);
        }
    }
    std::stable_sort(timeline.programme.begin(), timeline.programme.end(), isEarlier);
    const auto next =
        std::find_if(timeline.programme.begin(), timeline.programme.end(),
                     [](const auto &entry) { return entry.when == TimelineEntry::When::Later; });
    for (auto it = next; it != timeline.programme.end() && it->start == next->start; ++it) {
        it->when = TimelineEntry::When::Next;
    }
}

} // namespace

Timeline timelineOf(const Catalogue &catalogue, const QDateTime &now) {
    const QTimeZone zone = zoneOf(catalogue.exhibition);
    Timeline timeline;
    for (const Journey &journey : catalogue.journeys) {
        const bool isShown = std::any_of(catalogue.works.begin(), catalogue.works.end(),
                                         [&](const Work &work) { return work.journey == journey.id; });
        if (const auto month = PartialDate::fromIso(journey.month); isShown && month && month->year > 0) {
            timeline.project.append(past(TimelineEntry::Kind::Journey, journey.id, *month, zone));
        }
    }
    for (const Work &work : catalogue.works) {
        const bool isPublished = work.kind == WorkKind::Documentary || work.kind == WorkKind::Document;
        if (isPublished && work.date.year > 0 && !work.renditions.isEmpty()) {
            timeline.project.append(past(TimelineEntry::Kind::Work, work.id, work.date, zone));
        }
    }
    addEvents(catalogue, now, zone, timeline);
    std::stable_sort(timeline.project.begin(), timeline.project.end(), isEarlier);
    return timeline;
}

} // namespace sala
