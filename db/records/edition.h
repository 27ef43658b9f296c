#pragma once

#include "db/records/exhibition.h"
#include "db/records/media.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <optional>

namespace sala {

/// Which edition this is. An edition is a library published for one exhibition, read-only and sealed.
struct EditionLabel {
    qint64 number = 0; ///< grows with every edition one library publishes, whatever the exhibition
    ExhibitionId exhibition;
    QDateTime published;  ///< UTC, to the second
    QByteArray publicKey; ///< of the organisation that sealed it, 32 bytes
    MediaHash content;    ///< BLAKE2b-256 of all it says; see db/storage/editions/edition_contents.h

    bool operator==(const EditionLabel &) const = default;
};

/// Works and persons that must not be shown any more, by their ids.
struct Withdrawals {
    QSet<Id> everywhere;
    QSet<Id> there;  ///< only in `country`
    QString country; ///< ISO 3166-1 alpha-2: an edition's, for which its consents were asked

    bool isEmpty() const { return everywhere.isEmpty() && there.isEmpty(); }
};

/// What loading an edition leaves free on a kiosk's disk: for its own state, statistics and log.
inline constexpr qint64 kRoomToKeepBytes = 64ll << 20;

/// Why an edition is not taken. Each has a sentence for staff in app/staff.
enum class EditionRefusal {
    None,
    Unreadable,   ///< no such file, or the stick does not answer
    NotAnEdition, ///< another file, or a library that nobody published
    Damaged,      ///< truncated or changed on the way
    TooNew,       ///< made by a later Sala than this
    BadSeal,      ///< sealed wrongly: somebody changed it
    UnknownKey,   ///< sealed by somebody this kiosk does not know
    OtherKey,     ///< sealed by somebody else than who was said to be trusted
    Older,        ///< the kiosk has shown a later one of this exhibition
    Shown,        ///< it is what the kiosk shows
    Withdrawn,    ///< it holds something that was withdrawn since
    OtherCountry, ///< its consents were asked for another country than this kiosk stands in
    NoRoom        ///< the kiosk's disk is too full
};

QString name(EditionRefusal refusal); ///< "none", "unreadable", "not-an-edition"…

/// What a file is, and what loading it would do; what staff see before they say yes.
struct EditionReport {
    EditionRefusal refusal = EditionRefusal::None;
    QString detail; ///< English, why it is refused
    EditionLabel label;
    Exhibition exhibition;
    QMap<Language, QString> titles;
    QMap<QString, int> works;          ///< how many of each kind, by the kind's name
    qint64 bytes = 0;                  ///< all its pictures and films
    qint64 bytesToCopy = 0;            ///< those this kiosk does not have
    qint64 bytesFree = 0;              ///< on the kiosk's disk
    std::optional<EditionLabel> shown; ///< what the kiosk shows now
    qint64 newest = 0;                 ///< the highest number of this exhibition that it has ever shown; 0: none

    bool operator==(const EditionReport &) const = default;
};

} // namespace sala
