#include "db/storage/catalogue_loader.h"

#include "db/records/playlist_shelf.h"
#include "db/records/schedule.h"
#include "db/storage/consent_gate.h"
#include "db/storage/document_repository.h"
#include "db/storage/film_repository.h"
#include "db/storage/hidden_faces.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/recording_repository.h"
#include "db/storage/tables.h"
#include "db/storage/work_repository.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace sala {
namespace {

/// Takes out of `works` what may not be shown.
QList<WithheldWork> withhold(Connection &connection, const ConsentQuestion &question, QList<Work> &works) {
    const ConsentGate gate(connection);
    QList<WithheldWork> withheld;
    works.removeIf([&](const Work &work) {
        const std::optional<WithheldWork> against = gate.against(work.id, question);
        if (against) {
            withheld.append(*against);
        }
        return against.has_value();
    });
    return withheld;
}

/// By journey, then date, then source; works of no journey last.
void sortWorks(Catalogue &catalogue) {
    QHash<JourneyId, int> ranks;
    for (const Journey &journey : catalogue.journeys) {
        ranks.insert(journey.id, int(ranks.size()));
    }
    const auto rank = [&](const Work &work) { return ranks.value(work.journey, int(ranks.size())); };
    std::sort(catalogue.works.begin(), catalogue.works.end(), [&](const Work &a, const Work &b) {
        const int rankOfA = rank(a);
        const int rankOfB = rank(b);
        return std::tie(rankOfA, a.date, a.source, a.id) < std::tie(rankOfB, b.date, b.source, b.id);
    });
}

Playlist everyPhotograph(const QList<Work> &works) {
    Playlist playlist;
    for (const Work &work : works) {
        if (work.kind == WorkKind::Photograph) {
            playlist.entries.append(PlaylistEntry{work.id});
        }
    }
    return playlist;
}

Result<Playlist> readShownPlaylist(Library &library, const Catalogue &catalogue) {
    if (catalogue.exhibition.playlist.isNull()) {
        return everyPhotograph(catalogue.works);
    }
    return PlaylistRepository(library).all().and_then([&](const QList<Playlist> &all) -> Result<Playlist> {
        const auto own = std::find_if(all.begin(), all.end(), [&](const Playlist &playlist) {
            return playlist.id == catalogue.exhibition.playlist;
        });
        if (own == all.end()) {
            return fail(ErrorCode::NotFound, QStringLiteral("no such playlist"), catalogue.exhibition.playlist.text());
        }
        const auto find = [&](const QString &key) {
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const Playlist &other) { return other.key == key; });
            return found == all.end() ? nullptr : &*found;
        };
        Playlist playlist = *own;
        playlist.entries = shownEntries(playlist, find, catalogue).entries;
        return playlist;
    });
}

/// Title cards are seen in the attract loop only; pages list works.
void separateCards(Catalogue &catalogue) {
    const auto isCard = [](const Work &work) { return work.kind == WorkKind::TitleCard; };
    std::copy_if(catalogue.works.begin(), catalogue.works.end(), std::back_inserter(catalogue.cards), isCard);
    catalogue.works.removeIf(isCard);
}

/// All texts but those of works left out. Rows come by owner, so that each owner's id is made only once.
QHash<TextKey, QString> readTexts(Connection &connection, const QList<WithheldWork> &withheld) {
    QSet<Id> hidden;
    for (const WithheldWork &work : withheld) {
        hidden.insert(work.work);
    }
    QHash<TextKey, QString> texts;
    texts.reserve(connection.integer("SELECT count(*) FROM text"));
    Query query(connection, "SELECT owner, field, language, body FROM text WHERE body <> ''"
                            " ORDER BY owner, field, language");
    Id owner;
    bool isHidden = false;
    while (query.next()) {
        const auto bytes =
            QByteArray::fromRawData(static_cast<const char *>(query.bytes(0)), query.byteCount(0));
        if (owner.bytes() != bytes) {
            query.get(0, owner);
            isHidden = hidden.contains(owner);
        }
        if (!isHidden) {
            texts.insert({owner, query.as<TextField>(1), query.as<Language>(2)}, query.text(3));
        }
    }
    return texts;
}

/// All films but those of works left out: their words and voices are the people's as much as the picture.
Result<QHash<WorkId, ShownFilm>> readFilms(Library &library, const QList<WithheldWork> &withheld) {
    return FilmRepository(library).all().map([&](QHash<WorkId, ShownFilm> films) {
        for (const WithheldWork &work : withheld) {
            films.remove(work.work);
        }
        return films;
    });
}

Result<QHash<WorkId, ShownDocument>> readDocuments(Library &library, const QList<WithheldWork> &withheld) {
    return DocumentRepository(library).all().map([&](QHash<WorkId, ShownDocument> documents) {
        for (const WithheldWork &work : withheld) {
            documents.remove(work.work);
        }
        return documents;
    });
}

/// A voice that reads what is not shown would tell it all the same.
Result<QHash<WorkId, QList<Recording>>> readRecordings(Library &library, const QList<WithheldWork> &withheld) {
    return RecordingRepository(library).all().map([&](const QList<Recording> &all) {
        QHash<WorkId, QList<Recording>> recordings;
        for (const Recording &recording : all) {
            recordings[recording.work].append(recording);
        }
        for (const WithheldWork &work : withheld) {
            recordings.remove(work.work);
        }
        return recordings;
    });
}

/// Films, documents and recordings of the works that are shown.
Result<void> readFiles(Library &library, LoadedCatalogue &loaded) {
    Result<QHash<WorkId, ShownFilm>> films = readFilms(library, loaded.withheld);
    Result<QHash<WorkId, ShownDocument>> documents = readDocuments(library, loaded.withheld);
    Result<QHash<WorkId, QList<Recording>>> recordings = readRecordings(library, loaded.withheld);
    if (!films || !documents || !recordings) {
        return tl::unexpected(!films ? films.error() : !documents ? documents.error() : recordings.error());
    }
    loaded.catalogue.films = std::move(*films);
    loaded.catalogue.documents = std::move(*documents);
    loaded.catalogue.recordings = std::move(*recordings);
    return {};
}

/// Of two, which only a merge can bring, the later.
void readQuestion(Connection &connection, Catalogue &catalogue) {
    const QList<Question> asked =
        readWhere(connection, tableOf<Question>(), "exhibition", toCell(catalogue.exhibition.id));
    if (!asked.isEmpty()) {
        catalogue.question = asked.last();
        catalogue.answerCards =
            readWhere(connection, tableOf<AnswerCard>(), "question", toCell(catalogue.question.id));
    }
}

/// Lower is nearer: running, then the soonest to come, then the latest that was.
std::tuple<int, qint64> distance(const Exhibition &exhibition, const QDate &day) {
    if (exhibition.firstDay.isValid() && exhibition.firstDay > day) {
        return {1, day.daysTo(exhibition.firstDay)};
    }
    if (exhibition.lastDay.isValid() && exhibition.lastDay < day) {
        return {2, exhibition.lastDay.daysTo(day)};
    }
    return {exhibition.firstDay.isValid() || exhibition.lastDay.isValid() ? 0 : 3, 0};
}

Result<Exhibition> choose(Connection &connection, const CatalogueRequest &request) {
    const QList<Exhibition> all = readAll(connection, tableOf<Exhibition>());
    if (request.exhibition.isNull()) {
        const auto nearest =
            std::min_element(all.begin(), all.end(), [&](const Exhibition &a, const Exhibition &b) {
                return distance(a, request.day) < distance(b, request.day);
            });
        return nearest == all.end() ? Exhibition() : *nearest;
    }
    const auto asked = std::find_if(all.begin(), all.end(),
                                    [&](const Exhibition &each) { return each.id == request.exhibition; });
    if (asked == all.end()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such exhibition"), request.exhibition.text());
    }
    return *asked;
}

Result<LoadedCatalogue> load(Library &library, const CatalogueRequest &request) {
    Connection &connection = library.connection();
    LoadedCatalogue loaded;
    Catalogue &catalogue = loaded.catalogue;
    const Result<Exhibition> exhibition = choose(connection, request);
    Result<QList<Work>> works = WorkRepository(library).all();
    if (!exhibition || !works) {
        return tl::unexpected(exhibition ? works.error() : exhibition.error());
    }
    catalogue.exhibition = *exhibition;
    catalogue.works = std::move(*works);
    const QDate day = request.moment.isValid()
                          ? venueDay(request.moment, exhibition->timeZone)
                          : request.day;
    loaded.withheld = withhold(connection, {ConsentUse::Exhibition, exhibition->country, day}, catalogue.works);
    if (!request.here.isEmpty() && request.here != exhibition->country) {
        loaded.withheld += withhold(connection, {ConsentUse::Exhibition, request.here, day}, catalogue.works);
    }
    leaveOutOriginals(connection, catalogue.works);
    separateCards(catalogue);
    catalogue.journeys = readAll(connection, tableOf<Journey>());
    catalogue.themes = readAll(connection, tableOf<Theme>());
    catalogue.places = readAll(connection, tableOf<Place>());
    catalogue.partners = readAll(connection, tableOf<Partner>());
    std::stable_sort(catalogue.partners.begin(), catalogue.partners.end(),
                     [](const Partner &a, const Partner &b) { return a.role < b.role; });
    catalogue.programme =
        readWhere(connection, tableOf<ProgrammeEvent>(), "exhibition", toCell(exhibition->id));
    readQuestion(connection, catalogue);
    catalogue.texts = readTexts(connection, loaded.withheld);
    sortWorks(catalogue);
    const Result<void> files = readFiles(library, loaded); // the playlist asks what is shown of films
    const Result<Playlist> playlist = readShownPlaylist(library, catalogue);
    if (!playlist || !files) {
        return tl::unexpected(!playlist ? playlist.error() : files.error());
    }
    catalogue.playlist = *playlist;
    return loaded;
}

} // namespace

Result<LoadedCatalogue> loadCatalogueAndWithheld(Library &library, const CatalogueRequest &request) {
    return reading(library.connection(), [&] { return load(library, request); });
}

Result<Catalogue> loadCatalogue(Library &library, const CatalogueRequest &request) {
    return loadCatalogueAndWithheld(library, request).map([](LoadedCatalogue &&loaded) {
        return std::move(loaded.catalogue);
    });
}

} // namespace sala
