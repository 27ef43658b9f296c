#include "db/storage/editions/edition_publisher.h"

#include "db/storage/chunk_writer.h"
#include "db/storage/editions/chunk_copier.h"
#include "db/storage/editions/edition_contents.h"
#include "db/storage/editions/edition_selection.h"
#include "db/storage/media_device.h"
#include "db/storage/media_store.h"
#include "db/storage/new_library.h"
#include "db/storage/tables.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace sala {
namespace {

/// FAT, which sticks come with, has no larger files.
constexpr qint64 kFatLimitBytes = (1ll << 32) - 1;
/// Rows, and what SQLite's pages leave empty.
constexpr qint64 kMarginBytes = 32ll << 20;

qint64 total(const QList<Rendition> &media) {
    qint64 bytes = 0;
    for (const Rendition &medium : media) {
        bytes += medium.sizeBytes;
    }
    return bytes;
}

Result<void> checkRoom(const QString &path, qint64 bytes) {
    const QString folder = QFileInfo(path).absolutePath();
    const QStorageInfo storage(folder);
    if (storage.fileSystemType().contains("fat") && bytes + kMarginBytes > kFatLimitBytes &&
        !storage.fileSystemType().contains("exfat")) {
        return fail(
            ErrorCode::Io,
            QStringLiteral("the edition is larger than 4 GB, which this stick's FAT cannot hold; format it"
                           " as exFAT or ext4"),
            path);
    }
    const qint64 free = freeBytes(folder);
    if (free < bytes + kMarginBytes) {
        return fail(ErrorCode::Io,
                    QStringLiteral("there is no room for it: it needs %1 MB, %2 MB are free")
                        .arg((bytes + kMarginBytes) >> 20)
                        .arg(free >> 20),
                    path);
    }
    return {};
}

class Publisher {
  public:
    Publisher(Library &library, const SealKey &key, const PublishOrder &order)
        : m_library(library), m_key(key), m_order(order) {}

    Result<PublishedEdition> run() {
        Connection &from = m_library.connection();
        const Result<void> written = reading(from, [&]() -> Result<void> {
            return choose().and_then([&](LoadedCatalogue shown) { return write(shown); });
        });
        if (!written) {
            return tl::unexpected(written.error());
        }
        return remember().and_then([&] { return std::move(*m_edition).finishClosed(); }).map([&] {
            m_report.sizeBytes = QFileInfo(m_order.path).size();
            return m_report;
        });
    }

  private:
    /// Consents are asked for the day it is first seen.
    Result<LoadedCatalogue> choose() {
        const QList<Exhibition> found =
            readWhere(m_library.connection(), tableOf<Exhibition>(), "id", toCell(m_order.exhibition));
        if (found.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("no such exhibition"), m_order.exhibition.text());
        }
        if (found.first().country.isEmpty()) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("the exhibition names no country, so consent cannot be asked"),
                        found.first().key);
        }
        CatalogueRequest request{m_order.exhibition, m_order.time.date()};
        if (found.first().firstDay.isValid()) {
            request.day = std::max(request.day, found.first().firstDay);
        }
        return loadCatalogueAndWithheld(m_library, request);
    }

    Result<void> write(const LoadedCatalogue &shown) {
        if (shown.catalogue.works.isEmpty()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("no work may be shown there"),
                        shown.catalogue.exhibition.key);
        }
        Connection &from = m_library.connection();
        EditionSelection selection(from, shown);
        const QList<Rendition> media = selection.media();
        m_all = total(media);
        const Result<void> begun = checkRoom(m_order.path, m_all).and_then([&] {
            return NewLibrary::begin(m_order.path).map([&](NewLibrary &&edition) {
                m_edition.emplace(std::move(edition));
            });
        });
        if (!begun) {
            return begun;
        }
        Connection &to = m_edition->library().connection();
        to.database().exec("PRAGMA foreign_keys = OFF");
        for (const Rendition &medium : media) {
            const Result<void> copied = copyMedium(medium, selection);
            if (!copied) {
                return copied;
            }
        }
        return writing(to, [&]() -> Result<void> {
            selection.copyRows(to);
            report(shown);
            return seal(to);
        });
    }

    Result<void> copyMedium(const Rendition &medium, EditionSelection &selection) {
        if (m_order.cleaner && medium.kind == RenditionKind::Film) {
            const Result<bool> cleaned = copyCleaned(medium, selection);
            if (!cleaned || *cleaned) {
                return cleaned.map([](bool) {});
            }
        }
        Connection &to = m_edition->library().connection();
        Query names(m_library.connection(),
                    "SELECT chunk.hash FROM media JOIN media_chunk ON media.id = media"
                    " JOIN chunk ON chunk.id = chunk WHERE media.hash = ?"
                    " ORDER BY position");
        names.with(medium.media);
        return writing(to, [&]() -> Result<void> {
            const StoreWatcher watcher = watcherFrom(m_done);
            ChunkCopier copier(m_library.connection(), to, watcher);
            const StoredChunks stored{medium.media, medium.sizeBytes, medium.mimeType,
                                      firstColumn<QList<MediaHash>>(names)};
            for (const MediaHash &chunk : stored.chunks) {
                const Result<void> copied = copier.copy(chunk);
                if (!copied) {
                    return copied;
                }
            }
            m_done += medium.sizeBytes;
            return joinChunks(to, stored);
        });
    }

    /// False when the film is clean as it is.
    Result<bool> copyCleaned(const Rendition &medium, EditionSelection &selection) {
        Result<MediaBlob> blob = MediaStore(m_library).open(medium.media);
        if (!blob) {
            return tl::unexpected(blob.error());
        }
        MediaDevice film(std::move(*blob));
        Result<std::unique_ptr<QIODevice>> cleaned = m_order.cleaner(film, medium.mimeType);
        if (!cleaned) {
            return tl::unexpected(cleaned.error());
        }
        if (!*cleaned) {
            return false;
        }
        const Result<MediaHash> stored =
            MediaStore(m_edition->library()).put(**cleaned, medium.mimeType, watcherFrom(m_done));
        m_done += medium.sizeBytes;
        return stored.map([&](const MediaHash &hash) {
            selection.replace(medium.media, hash);
            ++m_report.cleanedFilms;
            return true;
        });
    }

    StoreWatcher watcherFrom(qint64 before) const {
        return {[this, before](qint64 bytes) {
                    if (m_order.progress) {
                        m_order.progress(std::min(before + bytes, m_all), m_all);
                    }
                },
                m_order.isCancelled};
    }

    Result<void> seal(Connection &to) {
        if (Query(to, "PRAGMA foreign_key_check").next()) {
            throw BadRow("the library has rows that point nowhere; `sala check` names them");
        }
        Query newest(m_library.connection(), "SELECT coalesce(max(number), 0) + 1 FROM publication");
        newest.next();
        m_report.label = {newest.integer(0), m_order.exhibition, m_order.time.toUTC(), m_key.publicKey(), {}};
        // As it will be read again: times are kept to the millisecond.
        fromCell(toCell(m_report.label.published), m_report.label.published);
        m_report.label.content = walkEdition(to, m_report.label);
        writeLabel(to, m_report.label, m_key.seal(sealedWords(m_report.label.content)));
        return {};
    }

    /// Before the file has its name: a number may be lost, but is never given twice.
    Result<void> remember() {
        return writing(m_library.connection(), [&]() -> Result<void> {
            const EditionLabel &label = m_report.label;
            Query(m_library.connection(),
                  "INSERT INTO publication (number, exhibition, published, public_key,"
                  " content) VALUES (?, ?, ?, ?, ?)")
                .with(label.number, label.exhibition, label.published, label.publicKey, label.content)
                .run();
            return {};
        });
    }

    void report(const LoadedCatalogue &shown) {
        m_report.withheld = shown.withheld;
        for (const Work &work : shown.catalogue.works) {
            ++m_report.works[name(work.kind)];
            for (const Language language : kLanguages) {
                m_report.missingTitles[language] +=
                    shown.catalogue.texts.contains({work.id, TextField::Title, language}) ? 0 : 1;
            }
            if (const Rendition *original = work.rendition(RenditionKind::Original)) {
                ++m_report.originals;
                m_report.originalBytes += original->sizeBytes;
            }
        }
        Query ending(m_library.connection(),
                     "SELECT work, min(until) FROM consent WHERE use = 'exhibition' AND until <> ''"
                     " AND until < ? AND work IN (SELECT id FROM chosen) GROUP BY work");
        const QDate last = shown.catalogue.exhibition.lastDay;
        ending.with(last.isValid() ? last : QDate(9999, 12, 31));
        while (ending.next()) {
            m_report.ending.append({ending.as<WorkId>(0), ending.as<QDate>(1)});
        }
    }

    Library &m_library;
    const SealKey &m_key;
    const PublishOrder &m_order;
    std::optional<NewLibrary> m_edition;
    PublishedEdition m_report;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

} // namespace

Result<PublishedEdition> publishEdition(Library &library, const SealKey &key, const PublishOrder &order) {
    return Publisher(library, key, order).run();
}

} // namespace sala
