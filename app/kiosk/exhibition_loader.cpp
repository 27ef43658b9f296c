#include "app/kiosk/exhibition_loader.h"

#include "db/storage/catalogue_loader.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"

#include <QLoggingCategory>

#include <optional>

namespace sala {

Q_LOGGING_CATEGORY(lcExhibition, "sala.exhibition", QtInfoMsg)

namespace {

template <class Record>
tl::unexpected<Error> noSuch(const QString &what, const QString &key, const QList<Record> &records) {
    QStringList keys;
    for (const Record &record : records) {
        keys.append(record.key);
    }
    return fail(ErrorCode::NotFound, QStringLiteral("there is no such %1; there are: %2").arg(what, keys.join(u' ')),
                key);
}

Result<ExhibitionId> exhibitionId(Library &library, const QString &key) {
    if (key.isEmpty()) {
        return ExhibitionId();
    }
    const auto all = ExhibitionRepository(library).all();
    if (!all) {
        return tl::unexpected(all.error());
    }
    for (const Exhibition &exhibition : *all) {
        if (exhibition.key == key) {
            return exhibition.id;
        }
    }
    return noSuch(QStringLiteral("exhibition"), key, *all);
}

/// Another playlist than the exhibition's; what consent keeps away from the screen is left out of it.
Result<void> usePlaylist(Library &library, const QString &key, Catalogue &catalogue) {
    const auto all = PlaylistRepository(library).all();
    if (!all) {
        return tl::unexpected(all.error());
    }
    for (const Playlist &playlist : *all) {
        if (playlist.key == key) {
            catalogue.playlist = playlist;
            catalogue.playlist.entries.removeIf(
                [&](const PlaylistEntry &entry) { return catalogue.work(entry.work) == nullptr; });
            return {};
        }
    }
    return noSuch(QStringLiteral("playlist"), key, *all);
}

Result<LoadedExhibition> loadFrom(const QString &path, const ExhibitionRequest &request, const QDateTime &now) {
    auto library = Library::open(path, Library::Mode::ReadOnly);
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto id = exhibitionId(*library, request.exhibition);
    if (!id) {
        return tl::unexpected(id.error());
    }
    CatalogueRequest wanted;
    wanted.exhibition = *id;
    const KioskPlan plan = planOf(request).value_or(KioskPlan());
    wanted.here = plan.country;
    auto catalogue = loadCatalogue(*library, wanted);
    if (!catalogue) {
        return tl::unexpected(catalogue.error());
    }
    if (!request.playlist.isEmpty()) {
        if (const auto used = usePlaylist(*library, request.playlist, *catalogue); !used) {
            return tl::unexpected(used.error());
        }
    }
    const QString scheduled = momentOf(plan, catalogue->exhibition, now).moment.playlist;
    if (!scheduled.isEmpty()) {
        if (const auto used = usePlaylist(*library, scheduled, *catalogue); !used) {
            qCWarning(lcExhibition).noquote() << "the schedule asks for a playlist that is not there:" << scheduled;
        }
    }
    return LoadedExhibition{path, std::make_shared<const Catalogue>(std::move(*catalogue)), wanted.day,
                            wanted.here, scheduled};
}

/// The edition before, unless something in it was withdrawn.
std::optional<QString> fallback(const ExhibitionRequest &request) {
    const auto previous = KioskState::openExisting(request.state).and_then([](const KioskState &state) {
        return state.edition(KioskEdition::Role::Previous).map([&](const std::optional<KioskEdition> &edition) {
            return edition && edition->mayReturn ? std::optional(state.pathOf(*edition)) : std::nullopt;
        });
    });
    return previous.value_or(std::nullopt);
}

} // namespace

Result<QString> shownLibrary(const ExhibitionRequest &request) {
    if (!request.library.isEmpty()) {
        return request.library;
    }
    return KioskState::openExisting(request.state).and_then([](const KioskState &state) {
        return state.edition(KioskEdition::Role::Current)
            .and_then([&](const std::optional<KioskEdition> &edition) -> Result<QString> {
                if (!edition) {
                    return fail(ErrorCode::NotFound,
                                QStringLiteral("this kiosk has no edition yet; load one: sala load FILE.sala, or name a "
                                               "library: sala --library FILE.sala show, or: sala show --sample"),
                                state.folder());
                }
                return state.pathOf(*edition);
            });
    });
}

Result<KioskPlan> planOf(const ExhibitionRequest &request) {
    if (!request.library.isEmpty()) {
        return KioskPlan();
    }
    auto plan = KioskState::openExisting(request.state).and_then([](const KioskState &state) {
        return readPlan(state);
    });
    if (!plan && plan.error().code != ErrorCode::NotFound) {
        qCWarning(lcExhibition).noquote() << "country and schedule are not kept:" << plan.error().detail;
    }
    return plan;
}

KioskMoment momentOf(const KioskPlan &plan, const Exhibition &exhibition, const QDateTime &now) {
    return kioskMoment(plan.schedule, plan.published, now, venueZone(exhibition.timeZone));
}

Result<LoadedExhibition> loadExhibition(const ExhibitionRequest &request, const QDateTime &now) {
    const Result<QString> path = shownLibrary(request);
    if (!path) {
        return tl::unexpected(path.error());
    }
    Result<LoadedExhibition> loaded = loadFrom(*path, request, now);
    if (loaded || !request.library.isEmpty()) {
        return loaded;
    }
    const std::optional<QString> before = fallback(request);
    if (!before) {
        return loaded;
    }
    qCWarning(lcExhibition).noquote() << "the current edition cannot be read, the one before it is shown; load it again:"
                                      << loaded.error().detail << loaded.error().subject;
    return loadFrom(*before, request, now);
}

} // namespace sala
