#pragma once

#include "db/records/consent.h"
#include "db/records/document.h"
#include "db/records/exhibition.h"
#include "db/records/film.h"
#include "db/records/playlist.h"
#include "db/records/recording.h"
#include "db/records/reflection.h"
#include "db/records/revision.h"
#include "db/records/text.h"
#include "db/records/work.h"

#include <QHash>
#include <QList>

namespace sala {

enum class ArchiveScope {
    MayBeSeen, ///< what everybody on it has agreed to for everywhere and for ever: an archive outlives every question
    Everything ///< the organisation's own archive: what may not be shown, too
};
enum class ArchivedConsents { LeftOut, TakenAlong };

/// What is to go into an archive in open formats.
struct ArchiveOrder {
    ArchiveScope scope = ArchiveScope::MayBeSeen;
    ArchivedConsents consents = ArchivedConsents::LeftOut; ///< who agreed to what: about people who may be in danger
};

/// A work that not everybody on it lets be seen everywhere and for ever. Who it is stays in the library.
struct RestrictedWork {
    WorkId work;
    WorkKind kind = WorkKind::Photograph;
    ConsentObstacle obstacle = ConsentObstacle::Unknown;

    bool operator==(const RestrictedWork &) const = default;
};

/// A library as an archive has it, read from one moment. What does not go is in none of these, but for `restricted`.
struct ArchiveContents {
    ArchiveOrder order;
    QList<Work> works; ///< in the order they were added
    QHash<Id, int> numbers; ///< of every work of the library, from 1: the same in each archive of it
    QList<RestrictedWork> restricted; ///< left out, or, where everything goes, not to be shown

    QList<Text> texts; ///< those that say something
    QHash<WorkId, ShownFilm> films;
    QHash<WorkId, ShownDocument> documents;
    QHash<WorkId, QList<Recording>> recordings;

    QList<Place> places;
    QList<Journey> journeys;
    QList<Theme> themes;
    QList<Partner> partners;
    QList<Exhibition> exhibitions;
    QList<ProgrammeEvent> events;
    QList<Question> questions;
    QList<AnswerCard> cards;
    QList<Playlist> playlists;
    QList<Revision> history; ///< oldest first

    QHash<Id, QList<PersonId>> persons; ///< by work; these four only where consents are taken along
    QList<Person> people;
    QList<Consent> consents;
    QList<ConsentDetails> details;
};

} // namespace sala
