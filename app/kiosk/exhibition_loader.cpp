#include "app/kiosk/exhibition_loader.h"

#include "db/records/playlist_shelf.h"
#include "db/storage/catalogue_loader.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"

#include <QLoggingCategory>

#include <algorithm>
#include <optional>

namespace sala {

Q_LOGGING_CATEGORY(lcExhibition, "sala.exhibition", QtInfoMsg)

namespace {

/// Who asks for which playlist.
struct PlaylistWishes {
    QString asked;     ///< on the command line
    QString scheduled; ///< for this moment
    OwnPlaylists own;
};

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

/// What is wanted, in this order: by the schedule, on the command line, usually here; each where it can be shown.
/// NotFound only for the command line's, which nobody else would notice.
Result<void> choosePlaylist(Library &library, const PlaylistWishes &wishes, Catalogue &catalogue) {
    const auto all = PlaylistRepository(library).all();
    if (!all) {
        return tl::unexpected(all.error());
    }
    const PlaylistShelf shelf(*all, wishes.own.texts, catalogue);
    const QString exhibitions = catalogue.playlist.key; // staff may have made another of its key, or of one that it plays
    if (!wishes.asked.isEmpty()) {
        if (const auto used = shelf.use(wishes.asked, catalogue); !used && used.error().code == ErrorCode::NotFound) {
            return used;
        }
    }
    const bool mayStandIn = !wishes.own.texts.isEmpty();
    const QString usual = !wishes.own.usual.isEmpty() ? wishes.own.usual : mayStandIn ? exhibitions : QString();
    for (const QString &key : {wishes.asked.isEmpty() ? usual : QString(), wishes.scheduled}) {
        const Result<void> used = key.isEmpty() ? Result<void>() : shelf.use(key, catalogue);
        if (!used) {
            qCWarning(lcExhibition).noquote() << "a playlist is asked for that cannot be shown:" << used.error().detail << key;
        }
    }
    return {};
}

/// A clock that is behind what the kiosk has seen, or was set back, must not let a consent hold longer.
QDateTime consentMoment(const KioskPlan &plan, const QDateTime &now) {
    QDateTime moment = now;
    for (const QDateTime &known : {plan.seen, plan.published}) {
        moment = known.isValid() ? std::max(moment, known) : moment;
    }
    return moment;
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
    wanted.moment = consentMoment(plan, now);
    wanted.day = wanted.moment.date();
    auto catalogue = loadCatalogue(*library, wanted);
    if (!catalogue) {
        return tl::unexpected(catalogue.error());
    }
    const QString scheduled = momentOf(plan, catalogue->exhibition, now).moment.playlist;
    if (const auto chosen = choosePlaylist(*library, {request.playlist, scheduled, plan.playlists}, *catalogue); !chosen) {
        return tl::unexpected(chosen.error());
    }
    const QDate day = consentDay(plan, catalogue->exhibition, now);
    return LoadedExhibition{path, std::make_shared<const Catalogue>(std::move(*catalogue)), day,
                            wanted.here, scheduled, plan.playlists};
}

/// What an update of Sala itself, or a kill, left to do.
void bringUpToDate(const ExhibitionRequest &request) {
    const Result<void> done = KioskState::openExisting(request.state).and_then([](KioskState &&state) {
        return finishEditions(state);
    });
    if (!done && done.error().code != ErrorCode::NotFound) {
        qCWarning(lcExhibition).noquote() << "what an update or a withdrawal left to do on the editions could not be finished:"
                                          << done.error().detail << done.error().subject;
    }
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
        KioskPlan always; // who looks at a library has no venue
        always.schedule = Schedule();
        return always;
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
    if (isBehind(now, plan.seen)) {
        return {{}, false, {}};
    }
    return kioskMoment(scheduleOf(plan, exhibition), plan.published, now, venueZone(exhibition.timeZone));
}

QDate consentDay(const KioskPlan &plan, const Exhibition &exhibition, const QDateTime &now) {
    return venueDay(consentMoment(plan, now), exhibition.timeZone);
}

Result<LoadedExhibition> loadExhibition(const ExhibitionRequest &request, const QDateTime &now) {
    if (request.library.isEmpty()) {
        bringUpToDate(request);
    }
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
