#pragma once

#include "db/records/catalogue.h"

#include <QDateTime>

namespace sala {

/// One moment of the project or of the exhibition's programme, in the order of time.
struct TimelineEntry {
    enum class Kind {
        Journey, ///< a country visit
        Work,    ///< a documentary or a document that came out then
        Event    ///< of the exhibition's programme
    };
    enum class When { Past, Now, Next, Later };

    Kind kind = Kind::Journey;
    Id owner;         ///< of its title and sentence
    PartialDate date; ///< in the venue's zone
    QTime from;       ///< of an event, in the venue's zone
    QTime until;
    bool isOverMidnight = false; ///< it ends on another day than it begins; `until` says nothing then
    When when = When::Past;
    QDateTime start; ///< what they are ordered by; of a date that is not a day, its beginning

    bool operator==(const TimelineEntry &) const = default;
};

struct Timeline {
    QList<TimelineEntry> programme; ///< what is on now and what is still to come, the next one first
    QList<TimelineEntry> project;   ///< what was, the oldest first

    bool isEmpty() const { return programme.isEmpty() && project.isEmpty(); }
    bool operator==(const Timeline &) const = default;
};

/// The visits, what came out, and the exhibition's talks and launches, as they stand at `now`. The first
/// event to come is the next one, several of them where they begin together. An event ends when its end is
/// reached. Journeys whose month is not known or of which nothing is shown are left out. Any thread.
Timeline timelineOf(const Catalogue &catalogue, const QDateTime &now);

} // namespace sala
