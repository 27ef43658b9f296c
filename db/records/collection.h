#pragma once

#include "db/records/consent.h"
#include "db/records/exhibition.h"
#include "db/records/film.h"
#include "db/records/likeness.h"
#include "db/records/text.h"
#include "db/records/work.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>

namespace sala {

/// Everything curators work with, past the gate of consent: never for visitors' pages, which have the Catalogue.
struct Collection {
    QList<Work> works; ///< in the order they were added, title cards too
    QHash<TextKey, Text> texts; ///< without those that are Missing
    QHash<Id, QList<PersonId>> persons; ///< by work: who can be recognised in it, or has a consent for it
    QHash<Id, Person> people;
    QHash<Id, QList<Consent>> consents; ///< by work
    QHash<WorkId, ShownFilm> films; ///< what is shown of them: the works' own, which may be newer
    QSet<Id> withSound; ///< works in which voices are heard
    QHash<WorkId, QList<PersonId>> hiddenFaces; ///< whose faces the pictures of a work hide
    QList<Place> places;
    QList<Journey> journeys;
    QList<Theme> themes;
    QList<WorkLikeness> likenesses; ///< of its photographs
    QHash<Id, QList<WorkId>> alike; ///< by work: those that look like it
    QSet<TextKey> drafts; ///< texts of which somebody has a draft

    Text text(const TextKey &key) const; ///< Missing when there is none
};

/// Whether a work may be shown, as its people's consents stand.
enum class ConsentStanding {
    NobodyShown, ///< nobody recognisable: nothing to ask
    Granted,     ///< by everybody
    Incomplete,  ///< of somebody nothing is recorded, or what is does not hold then and there
    Refused      ///< somebody refused, or took it back
};

/// What is left to do in one language of a work.
struct LanguageLoad {
    int missing = 0; ///< fields that are written in another language and not in this one; a work's title always
    int drafts = 0;  ///< saved, and not done yet
    int outdated = 0;
    int unreviewed = 0; ///< translated, and not yet reviewed by another person
    int unsaved = 0; ///< somebody's drafts

    bool operator==(const LanguageLoad &) const = default;
};

struct Workload {
    WorkId work;
    std::array<LanguageLoad, kLanguages.size()> languages; ///< by Language
    ConsentStanding consent = ConsentStanding::NobodyShown;
    QDate consentEnds; ///< the last day on which everybody's consent holds; null: no end, or none now

    WorkId firstAlike; ///< where others look like it, the earliest of them and it; else null

    const LanguageLoad &in(Language language) const { return languages[size_t(language)]; }

    bool operator==(const Workload &) const = default;
};

/// One work, all works in their order. `question`: for which use, where and when consent is asked.
Workload workloadOf(const Work &work, const Collection &collection, const ConsentQuestion &question);
QList<Workload> workloads(const Collection &collection, const ConsentQuestion &question);

/// What a curator wants to see. Nothing set: everything.
struct WorkFilter {
    enum class Text { Any, Missing, Draft, Outdated, Unreviewed, Unsaved };
    enum class Consent { Any, NobodyShown, Granted, Incomplete, Refused, Ending };

    std::optional<WorkKind> kind;
    ThemeId theme;
    PlaceId place;
    JourneyId journey;
    Text text = Text::Any;
    std::optional<Language> language; ///< of `text`; nothing: in any of them
    Consent consent = Consent::Any;
    bool isAlike = false; ///< only works that others look like
    QDate endingBy; ///< of Consent::Ending: granted, and no longer than to this day

    bool operator==(const WorkFilter &) const = default;
};

bool fits(const Work &work, const Workload &load, const WorkFilter &filter);

} // namespace sala
