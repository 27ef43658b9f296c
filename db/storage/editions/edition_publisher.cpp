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

#include <algorithm>

namespace sala {
namespace {

qint64 total(const QList<Rendition> &media) {
    qint64 bytes = 0;
    for (const Rendition &medium : media) {
        bytes += medium.sizeBytes;
    }
    return bytes;
}

Result<void> checkRoom(const QString &path, qint64 bytes) {
    const QString folder = QFileInfo(path).absolutePath();
    switch (roomForEdition(folder, bytes)) {
    case EditionRoom::Enough:
        return {};
    case EditionRoom::TooLargeForFat:
        return fail(
            ErrorCode::Io,
            QStringLiteral("the edition is larger than 4 GB, which this stick's FAT cannot hold; format it"
                           " as exFAT or ext4"),
            path);
    case EditionRoom::TooLittle:
        break;
    }
    return fail(ErrorCode::Io,
                QStringLiteral("there is no room for it: it needs %1 MB, %2 MB are free")
                    .arg(editionBytes(bytes) >> 20)
                    .arg(freeBytes(folder) >> 20),
                path);
}

class Publisher {
  public:
    Publisher(Library &library, const SealKey &key, const PublishOrder &order)
        : m_library(library), m_key(key), m_order(order) {}

    Result<PublishedEdition> run() {
        Connection &from = m_library.connection();
        const Result<void> written = reading(from, [&]() -> Result<void> {
            return chooseForEdition(m_library, m_order.exhibition, m_order.time)
                .and_then([&](const LoadedCatalogue &shown) { return write(shown); });
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
    Result<void> write(const LoadedCatalogue &shown) {
        const qint64 number = nextEditionNumber(m_library.connection());
        if (m_order.number.value_or(number) != number) {
            return fail(ErrorCode::Conflict, QStringLiteral("another edition was published meanwhile"),
                        m_order.path);
        }
        Connection &from = m_library.connection();
        EditionSelection selection(from, shown);
        const QList<Rendition> media = selection.media();
        m_all = total(media);
        NewLibrary::removeLeftovers(QFileInfo(m_order.path).absolutePath()); // they may be all that fills it
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
            static_cast<EditionContent &>(m_report) = contentOfEdition(m_library.connection(), shown);
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
        m_report.label = {nextEditionNumber(m_library.connection()), m_order.exhibition, m_order.time.toUTC(), m_key.publicKey(), {}};
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
