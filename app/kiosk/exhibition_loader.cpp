#include "app/kiosk/exhibition_loader.h"

#include "db/storage/catalogue_loader.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"

namespace sala {
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

} // namespace

Result<std::shared_ptr<const Catalogue>> loadExhibition(const ExhibitionRequest &request) {
    auto library = Library::open(request.library, Library::Mode::ReadOnly);
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto id = exhibitionId(*library, request.exhibition);
    if (!id) {
        return tl::unexpected(id.error());
    }
    CatalogueRequest wanted;
    wanted.exhibition = *id;
    auto catalogue = loadCatalogue(*library, wanted);
    if (!catalogue) {
        return tl::unexpected(catalogue.error());
    }
    if (!request.playlist.isEmpty()) {
        if (const auto used = usePlaylist(*library, request.playlist, *catalogue); !used) {
            return tl::unexpected(used.error());
        }
    }
    return std::make_shared<const Catalogue>(std::move(*catalogue));
}

} // namespace sala
