#include "db/storage/collection_loader.h"

#include "db/storage/consent_gate.h"
#include "db/storage/film_repository.h"
#include "db/storage/hidden_faces.h"
#include "db/storage/likeness_repository.h"
#include "db/storage/query.h"
#include "db/storage/tables.h"
#include "db/storage/text_rows.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

void readTexts(Connection &connection, CollectionDepth depth, Collection &collection) {
    const std::string titles = depth == CollectionDepth::Titles ? "WHERE field = 'title'" : "";
    Query query(connection, kTextColumns + titles); // those taken away, too: who writes one anew names what they saw
    while (query.next()) {
        const Text text = textIn(query);
        collection.texts.insert(text.key, text);
    }
}

void readPeople(Connection &connection, Collection &collection) {
    for (const Person &person : readAll(connection, tableOf<Person>())) {
        collection.people.insert(person.id, person);
    }
    for (const Consent &consent : readAll(connection, tableOf<Consent>())) {
        collection.consents[consent.work].append(consent);
    }
    Query shown(connection, "SELECT work, person FROM work_person UNION SELECT work, person FROM consent ORDER BY 1, 2");
    while (shown.next()) {
        collection.persons[shown.as<Id>(0)].append(shown.as<PersonId>(1));
    }
}

void readDrafts(Connection &connection, Collection &collection) {
    Query query(connection, "SELECT owner, field, language FROM draft");
    while (query.next()) {
        collection.drafts.insert({query.as<Id>(0), query.as<TextField>(1), query.as<Language>(2)});
    }
}

} // namespace

Result<Collection> loadCollection(Library &library, CollectionDepth depth) {
    Connection &connection = library.connection();
    return reading(connection, [&]() -> Result<Collection> {
        Collection collection;
        const auto works = WorkRepository(library).all();
        if (!works) {
            return tl::unexpected(works.error());
        }
        collection.works = *works;
        leaveOutOriginals(connection, collection.works); // the preview shows what a kiosk would
        readTexts(connection, depth, collection);
        readPeople(connection, collection);
        readDrafts(connection, collection);
        collection.withSound = worksWithSound(connection);
        collection.hiddenFaces = hiddenFaces(connection).of;
        if (depth == CollectionDepth::Whole) {
            const auto likenesses = LikenessRepository(library).all();
            if (!likenesses) {
                return tl::unexpected(likenesses.error());
            }
            collection.likenesses = likenesses->works;
            const auto films = FilmRepository(library).all();
            if (!films) {
                return tl::unexpected(films.error());
            }
            collection.films = *films;
        }
        collection.places = readAll(connection, tableOf<Place>());
        collection.journeys = readAll(connection, tableOf<Journey>());
        collection.themes = readAll(connection, tableOf<Theme>());
        return collection;
    });
}

} // namespace sala
