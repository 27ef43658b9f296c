#pragma once

#include "db/records/document.h"
#include "db/records/exhibition.h"
#include "db/records/film.h"
#include "db/records/playlist.h"
#include "db/records/recording.h"
#include "db/records/reflection.h"
#include "db/records/text.h"
#include "db/records/work.h"

#include <QHash>
#include <QMap>

namespace sala {

/// What is said in every language there is.
QMap<Language, QString> wordsOf(const QHash<TextKey, QString> &texts, const Id &owner, TextField field);

/// A text found for a reader: in their language, or in the next best that exists.
struct ShownText {
    QString body;
    Language language = Language::English; ///< of the body
    bool isFallback = false;               ///< true when it is not the language asked for

    bool isEmpty() const { return body.isEmpty(); }
    bool operator==(const ShownText &) const = default;
};

/// Everything one exhibition shows, as plain values: what pages read. Only works that consent allows here
/// are in it, so no page can go round the rule. Cheap to copy (implicitly shared); any thread.
struct Catalogue {
    Exhibition exhibition;
    QList<Work> works; ///< by journey, then date, then source; only what may be shown
    QList<Work> cards; ///< title cards: seen in the attract loop only, which is why they are not in `works`
    QList<Journey> journeys;
    QList<Theme> themes;
    QList<Place> places;
    QList<Partner> partners; ///< by role, then order
    QList<ProgrammeEvent> programme;
    Question question;             ///< of the exhibition; null: nothing is asked
    QList<AnswerCard> answerCards; ///< in their order
    Playlist playlist; ///< the attract loop's; flattened; every entry is in `works` or `cards`
    QHash<TextKey, QString> texts;
    QHash<WorkId, ShownFilm> films;         ///< of the works that are films
    QHash<WorkId, ShownDocument> documents; ///< of the works that are documents
    QHash<WorkId, QList<Recording>> recordings; ///< captions that can be heard; in each language at most one

    /// The text in `language`, else in its fallback order; empty when there is none at all.
    ShownText text(const Id &owner, TextField field, Language language) const;

    const Work *work(const WorkId &id) const; ///< a title card as well
    const ShownFilm *film(const WorkId &work) const;         ///< nullptr when the work is none, or not shown
    const ShownDocument *document(const WorkId &work) const; ///< likewise
    /// The work's caption read aloud in exactly this language, or nullptr: nobody hears another by surprise.
    const Recording *recording(const WorkId &work, Language language) const;
    const Place *place(const PlaceId &id) const;
    const Journey *journey(const JourneyId &id) const;
    const Theme *theme(const ThemeId &id) const;
};

} // namespace sala
