#include "db/storage/library_check.h"

#include "db/records/hash.h"
#include "db/storage/check_contents.h"
#include "db/storage/media_store.h"
#include "db/storage/migration_copies.h"
#include "db/storage/query.h"

#include <sqlite3.h>
#include <vector>

namespace sala {
namespace {

bool isCancelled(const CheckWatcher &watcher) {
    return watcher.isCancelled && watcher.isCancelled();
}

/// Lets SQLite ask now and then whether to go on.
class Interruptible {
  public:
    Interruptible(Connection &connection, const CheckWatcher &watcher) : m_connection(connection) {
        constexpr int kInstructions = 10000;
        sqlite3_progress_handler(connection.handle(), kInstructions, &Interruptible::ask,
                                 const_cast<CheckWatcher *>(&watcher));
    }
    ~Interruptible() { sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

  private:
    static int ask(void *watcher) { return isCancelled(*static_cast<const CheckWatcher *>(watcher)) ? 1 : 0; }

    Connection &m_connection;
};

Result<Findings> checkStructure(Connection &connection) {
    Findings findings;
    Query integrity(connection, "PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok")) {
            findings.append({Severity::Error, QStringLiteral("structure"), {}, integrity.text(0)});
        }
    }
    Query references(connection, "PRAGMA foreign_key_check");
    while (references.next()) {
        findings.append({Severity::Error,
                         QStringLiteral("reference"),
                         {},
                         QStringLiteral("a row of %1 points to a row of %2 that is not there")
                             .arg(references.text(0), references.text(2))});
    }
    return findings;
}

/// " (film of noy.mp4)": what visitors miss when the medium is damaged; empty when no work shows it.
QString usesOf(Connection &connection, const MediaHash &medium) {
    QStringList uses;
    Query query(connection,
                "SELECT rendition.kind, work.source FROM rendition JOIN work ON work.id = rendition.work"
                " JOIN media ON media.id = rendition.media WHERE media.hash = ?1 UNION ALL"
                " SELECT film_version.kind || ' version', source FROM film_version JOIN work ON work.id = "
                "film_version.work"
                " WHERE medium = ?1 UNION ALL"
                " SELECT document_version.language || ' version', work.source FROM document_version"
                " JOIN work ON work.id = document_version.work WHERE medium = ?1 UNION ALL"
                " SELECT recording.language || ' recording', work.source FROM recording"
                " JOIN work ON work.id = recording.work WHERE medium = ?1");
    for (query.bind(1, medium.bytes); query.next();) {
        uses.append(QStringLiteral("%1 of %2").arg(query.text(0), query.text(1)));
    }
    return uses.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(uses.join(QStringLiteral(", ")));
}

/// Reads one medium chunk by chunk, each against its own name, and all of them against the medium's.
Result<void> readThrough(MediaBlob &blob, const MediaHash &hash, const CheckWatcher &watcher) {
    MediaHasher whole;
    for (qint64 offset = 0; offset < blob.size(); offset += kChunkBytes) {
        if (isCancelled(watcher)) {
            return fail(ErrorCode::Cancelled, QStringLiteral("the check was stopped"));
        }
        const Result<QByteArray> piece = blob.readAt(offset, kChunkBytes);
        if (!piece) {
            return tl::unexpected(piece.error());
        }
        whole.add(*piece);
    }
    if (whole.result() != hash) {
        return fail(ErrorCode::Corrupt, QStringLiteral("its chunks are not those it is named by"),
                    hash.hex());
    }
    return {};
}

Result<Findings> checkMedia(Library &library, const CheckWatcher &watcher) {
    Findings findings;
    const MediaStore store(library);
    Query media(library.connection(), "SELECT hash, size, sum(size) OVER () FROM media ORDER BY id");
    for (qint64 done = 0; media.next(); done += media.integer(1)) {
        if (watcher.progress) {
            watcher.progress(done, media.integer(2));
        }
        const MediaHash hash{media.as<QByteArray>(0)};
        const Result<void> sound =
            store.open(hash).and_then([&](MediaBlob &&blob) { return readThrough(blob, hash, watcher); });
        if (!sound && sound.error().code != ErrorCode::Corrupt) {
            return tl::unexpected(sound.error());
        }
        if (!sound) {
            findings.append({Severity::Error, QStringLiteral("medium-damaged"), hash.hex(),
                             sound.error().detail + usesOf(library.connection(), hash)});
        }
    }
    return findings;
}

/// Copies that migrations left and that still have what was withdrawn.
Result<Findings> checkCopies(Library &library) {
    return copiesWithErased(library).map([](const QStringList &copies) {
        Findings findings;
        for (const QString &copy : copies) {
            findings.append({Severity::Error, QStringLiteral("copy-withdrawn"), copy,
                             QStringLiteral("this copy of the library as it was may still have what somebody took back, and cannot"
                                            " be changed; delete it")});
        }
        return findings;
    });
}

/// What one part of the check came to. Damage it stumbles over is a finding, too.
Result<Findings> found(const Result<Findings> &part) {
    if (!part && part.error().code == ErrorCode::Corrupt) {
        return Findings{{Severity::Error, QStringLiteral("record-unreadable"), {}, part.error().detail}};
    }
    return part;
}

} // namespace

Result<QList<Finding>> checkLibrary(Library &library, const CheckWatcher &watcher) {
    Connection &connection = library.connection();
    const Interruptible interruptible(connection, watcher);
    const std::vector<std::function<Result<Findings>()>> parts{
        [&] { return checkStructure(connection); },
        [&] { return checkMedia(library, watcher); },
        [&] { return checkUnused(connection); },
        [&] { return checkKeys(connection); },
        [&] { return checkRenditions(connection); },
        [&] { return checkFilms(connection); },
        [&] { return checkDocuments(connection); },
        [&] { return checkRecordings(connection); },
        [&] { return checkSchedules(connection); },
        [&] { return checkTexts(connection); },
        [&] { return checkConsents(connection, watcher); },
        [&] { return checkCopies(library); },
    };
    Findings all;
    for (const auto &part : parts) {
        const Result<Findings> findings = found(reading(connection, part));
        if (!findings) {
            return findings;
        }
        all.append(*findings);
    }
    return all;
}

} // namespace sala
