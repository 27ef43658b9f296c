#include "media/film/film_preparation.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace sala {
namespace {

const std::atomic_bool &cancelFlag(const ConversionWatcher &watcher) {
    static const std::atomic_bool never{false};
    return watcher.isCancelled ? *watcher.isCancelled : never;
}

/// The converted film is looked at like any other; words and names are taken from the file as it came.
Result<ProbeResult> convert(const FilmToPrepare &wanted, const ProbeResult &original, const QString &folder,
                            const ConversionWatcher &watcher) {
    return convertFilm(wanted.path, original.film, folder, watcher)
        .and_then([&](const QString &film) { return probeFilm(film, cancelFlag(watcher)); })
        .map([&](const ProbeResult &converted) {
            ProbedFilm film = original.film;
            film.container = converted.film.container;
            film.duration = converted.film.duration;
            film.frameRate = converted.film.frameRate;
            film.displayPx = converted.film.displayPx;
            return ProbeResult{film, original.poster};
        })
        .map_error([&](Error error) {
            const bool isWorthGoingOn = error.code == ErrorCode::Cancelled || error.code == ErrorCode::Io;
            if (!isWorthGoingOn) {
                QDir(folder).removeRecursively(); // trying again on damaged parts would fail again
            }
            return error;
        });
}

Error unreadableSounds(const FilmToPrepare &wanted, const QString &why) {
    QStringList names;
    for (const SoundFile &sound : wanted.sounds) {
        names.append(QFileInfo(sound.path).fileName());
    }
    const QString detail = QStringLiteral("a sound beside it cannot be read (%1): %2");
    return {ErrorCode::Corrupt, detail.arg(names.join(QStringLiteral(", ")), why), wanted.path};
}

/// The film with the sounds as its last tracks, in their order.
Result<PreparedFilm> withSounds(const FilmToPrepare &wanted, const PreparedFilm &before,
                                const ConversionWatcher &watcher) {
    const auto giveUp = [&](const Error &error) {
        if (before.reasons.isEmpty()) {
            QDir(before.folder).removeRecursively();
        }
        const bool isTheirs = error.code == ErrorCode::Corrupt && error.subject == before.film;
        return isTheirs ? unreadableSounds(wanted, error.detail) : error;
    };
    return addSounds(before.film, before.probed.film, wanted.sounds, before.folder, watcher)
        .and_then([&](const QString &film) -> Result<PreparedFilm> {
            const Result<ProbeResult> probed = probeFilm(film, cancelFlag(watcher));
            if (!probed) {
                return tl::unexpected(probed.error());
            }
            if (probed->film.sounds.size() != before.probed.film.sounds.size() + wanted.sounds.size()) {
                return tl::unexpected(unreadableSounds(wanted, QStringLiteral("there is no sound in it")));
            }
            PreparedFilm after = before;
            after.film = film;
            after.probed.film.container = probed->film.container;
            for (const SoundFile &sound : wanted.sounds) {
                after.probed.film.sounds.append({QStringLiteral("aac"), code(*sound.language), {}});
            }
            return after;
        })
        .map_error(giveUp);
}

} // namespace

Result<PreparedFilm> prepareFilm(const FilmToPrepare &wanted, const ConversionWatcher &watcher) {
    Result<ProbeResult> probed = probeFilm(wanted.path, cancelFlag(watcher));
    if (!probed) {
        return tl::unexpected(probed.error());
    }
    const Result<FilmDamage> damage =
        findDamage(wanted.path, probed->film.duration, watcher.looking, cancelFlag(watcher));
    if (!damage) {
        return tl::unexpected(damage.error());
    }
    PreparedFilm film{*probed, wanted.path, {}, reasonsToConvert(probed->film), {}, *damage};
    film.folder = wanted.workFolder + QLatin1Char('/') + wanted.hash.hex();
    if (!film.reasons.isEmpty()) {
        const Result<ProbeResult> converted = convert(wanted, *probed, film.folder, watcher);
        if (!converted) {
            return tl::unexpected(converted.error());
        }
        film.probed = *converted;
        film.film = film.folder + QStringLiteral("/film.mp4");
        film.original = wanted.keepsOriginal ? wanted.path : QString();
    }
    return wanted.sounds.isEmpty() ? Result<PreparedFilm>(film) : withSounds(wanted, film, watcher);
}

WaitingConversions waitingConversions(const QString &workFolder) {
    QDir().rmdir(workFolder);
    WaitingConversions waiting;
    QDirIterator files(workFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        waiting.bytes += files.fileInfo().size();
        waiting.folder = workFolder;
    }
    return waiting;
}

void forget(const PreparedFilm &film, const QString &workFolder) {
    QDir(film.folder).removeRecursively();
    QDir().rmdir(workFolder);
}

} // namespace sala
