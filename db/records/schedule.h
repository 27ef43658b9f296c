#pragma once

#include "db/records/error.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace sala {

/// One line of a schedule, which curators plan for an exhibition, and staff of the venue may set otherwise for their
/// kiosk. From when until when the exhibition is open, on some weekdays or on one date; or that it is closed then.
struct ScheduleLine {
    QList<int> weekdays; ///< ISO 8601: 1 Monday to 7 Sunday, ascending; empty: `date` counts
    QDate date;          ///< an exception
    bool isClosed = false;
    QTime from;
    QTime until;      ///< exclusive; not later than `from`: on the next day; equal: a whole day
    QString playlist; ///< the key of what plays then; empty: the exhibition's own

    bool operator==(const ScheduleLine &) const = default;
};

/// When an exhibition shows what, by the clock on the venue's wall.
///
/// Rules for a date take the place of all rules for its weekday. A window belongs to the day it begins on, also
/// after midnight, whatever the next day's rules are. Where two overlap, the one that began last counts; of two
/// that begin together the later in the list. A weekday that is closed is closed, also where another rule names it, as
/// "daily" does. Without any rule it is always open; where rules say only when it is
/// closed, it is open otherwise.
struct Schedule {
    QList<ScheduleLine> rules;

    bool operator==(const Schedule &) const = default;
};

/// What a schedule says of a moment.
struct ScheduleMoment {
    bool isOpen = true;
    QString playlist; ///< as in ScheduleLine

    bool operator==(const ScheduleMoment &) const = default;
};

/// `local` is the date and time on the venue's wall.
ScheduleMoment momentAt(const Schedule &schedule, const QDate &date, const QTime &time);
ScheduleMoment momentAt(const Schedule &schedule, const QDateTime &now, const QTimeZone &zone);

/// A venue's zone by its IANA name; the machine's own where there is none of that name.
QTimeZone venueZone(const QByteArray &name);
/// The day it is then on the wall of a venue in that zone.
QDate venueDay(const QDateTime &moment, const QByteArray &zone);

/// When that ends next, within two weeks; nothing when it does not. To the minute, on the venue's wall.
std::optional<QDateTime> nextChange(const Schedule &schedule, const QDateTime &now, const QTimeZone &zone);

/// The windows that begin on a date, in the order of their beginning.
QList<ScheduleLine> windowsOn(const Schedule &schedule, const QDate &date);

/// The keys of the playlists that its rules name, each once.
QStringList playlistsOf(const Schedule &schedule);

/// Until when what began the day before goes on, on a date: the last end; nothing when all ended by midnight.
std::optional<ScheduleLine> overnightOn(const Schedule &schedule, const QDate &date);

/// The same as text, a rule a line, for people and for files:
///
///     line     = (days | date) (window | "closed")
///     days     = "daily" | day-or-range *("," day-or-range)        Mon-Fri, Sat,Sun
///     date     = ISO 8601, 2016-12-05
///     window   = HH:MM "-" HH:MM [playlist-key]                    10:00-18:00, 18:00-02:00 launch
///
/// "#" begins a comment; empty lines count for nothing. 24:00 is the end of a day. InvalidInput names the line.
Result<Schedule> scheduleFromText(const QString &text);
/// Likewise, of a text that somebody gives now; one that was kept before is not judged again. InvalidInput also names the line
/// where "closed" stands in the place of a playlist, and both lines of a date that is closed and has hours.
Result<Schedule> newScheduleFromText(const QString &text);
QString scheduleText(const Schedule &schedule);

/// Whether a clock that shows `now` can be right: an edition is not shown before it was published. One whose battery
/// is dead begins in another year, and must not blank a screen.
bool isClockBelieved(const QDateTime &now, const QDateTime &published);

/// Whether a clock that shows `now` cannot be right because the kiosk has `seen` a later time on it; null: it has seen none. A
/// time server may set it back by minutes.
bool isBehind(const QDateTime &now, const QDateTime &seen);

/// What a kiosk does at a moment by its schedule, on the wall of a venue in `zone`. With a clock that cannot be right
/// it is open, with the exhibition's own playlist.
struct KioskMoment {
    ScheduleMoment moment;
    bool isClockBelieved = true;
    std::optional<QDateTime> until; ///< when that changes next

    bool operator==(const KioskMoment &) const = default;
};
KioskMoment kioskMoment(const Schedule &schedule, const QDateTime &published, const QDateTime &now,
                        const QTimeZone &zone);

} // namespace sala
