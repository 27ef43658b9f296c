#include "db/storage/editions/edition_publisher.h"

#include "db/storage/chunk_writer.h"
#include "db/storage/editions/chunk_copier.h"
#include "db/storage/editions/edition_contents.h"
#include "db/storage/editions/edition_selection.h"
#include "db/storage/editions/tombstone_seals.h"
#include "db/storage/media_device.h"
#include "db/storage/media_store.h"
#include "db/storage/new_library.h"
#include "db/storage/tables.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

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

/// What a work has of this kind, in English.
QString nounFor(const Rendition &medium) {
    if (medium.kind == RenditionKind::Film) {
        return QStringLiteral("film");
    }
    return medium.mimeType == QLatin1String("application/pdf") ? QStringLiteral("document")
                                                               : QStringLiteral("picture");
}

Error conflict(const QString &path) {
    return {ErrorCode::Conflict, QStringLiteral("another edition was published meanwhile; publish again"),
            path};
}

class Publisher {
  public:
    Publisher(Library &library, const SealKey &key, const PublishOrder &order)
        : m_library(library), m_key(key), m_order(order) {}

    tl::expected<PublishedEdition, PublishError> run() {
        Connection &from = m_library.connection();
        return reading(from,
                       [&]() -> Result<void> {
                           return chooseForEdition(m_library, m_order.exhibition, m_order.time)
                               .and_then([&](const LoadedCatalogue &shown) { return write(shown); });
                       })
            .and_then([&] { return number(); })
            .and_then([&] { return std::move(*m_edition).finishClosed(); })
            .map_error([&](Error error) {
                return PublishError{named(std::move(error)), m_unreadable};
            })
            .map([&] {
                m_report.sizeBytes = QFileInfo(m_order.path).size();
                return m_report;
            });
    }

  private:
    Result<void> write(const LoadedCatalogue &shown) {
        const qint64 next = nextEditionNumber(m_library.connection());
        if (m_order.number.value_or(next) != next) {
            return tl::unexpected(conflict(m_order.path));
        }
        EditionSelection selection(m_library.connection(), shown);
        const QList<Rendition> media = selection.media();
        m_all = total(media);
        const Result<void> begun = begin();
        if (!begun) {
            return begun;
        }
        for (const Rendition &medium : media) {
            const Result<void> copied = copyMedium(medium, selection);
            if (!copied) {
                return copied.map_error(
                    [&](Error error) { return told(std::move(error), medium, selection); });
            }
        }
        return writing(to(), [&]() -> Result<void> {
            selection.copyRows(to());
            sealTombstones(to(), shown.catalogue.exhibition.country, m_key);
            static_cast<EditionContent &>(m_report) = contentOfEdition(m_library.connection(), shown);
            if (Query(to(), "PRAGMA foreign_key_check").next()) {
                return fail(
                    ErrorCode::Corrupt,
                    QStringLiteral("the library has rows that point nowhere; `sala check` names them"),
                    m_library.path());
            }
            return {};
        });
    }

    Result<void> begin() {
        NewLibrary::removeLeftovers(QFileInfo(m_order.path).absolutePath()); // they may be all that fills it
        return checkRoom(m_order.path, m_all)
            .and_then([&] {
                return NewLibrary::begin(m_order.path).map_error([&](Error error) {
                    return error.code == ErrorCode::Io ? unwritable(std::move(error)) : error;
                });
            })
            .map([&](NewLibrary &&edition) {
                m_edition.emplace(std::move(edition));
                m_partial = to().path();
                to().database().exec("PRAGMA foreign_keys = OFF");
            });
    }

    Connection &to() { return m_edition->library().connection(); }

    Result<void> copyMedium(const Rendition &medium, EditionSelection &selection) {
        if (m_order.cleaner && medium.kind == RenditionKind::Film) {
            const Result<bool> cleaned = copyCleaned(medium, selection);
            if (!cleaned || *cleaned) {
                return cleaned.map([](bool) {});
            }
        }
        Query names(m_library.connection(),
                    "SELECT chunk.hash FROM media JOIN media_chunk ON media.id = media"
                    " JOIN chunk ON chunk.id = chunk WHERE media.hash = ?"
                    " ORDER BY position");
        names.with(medium.media);
        return writing(to(), [&]() -> Result<void> {
            const StoreWatcher watcher = watcherFrom(m_done);
            ChunkCopier copier(m_library.connection(), to(), watcher);
            const StoredChunks stored{medium.media, medium.sizeBytes, medium.mimeType,
                                      firstColumn<QList<MediaHash>>(names)};
            for (const MediaHash &chunk : stored.chunks) {
                const Result<void> copied = copier.copy(chunk);
                if (!copied) {
                    return copied;
                }
            }
            m_done += medium.sizeBytes;
            return copier.finish().and_then([&] { return joinChunks(to(), stored); });
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

    /// Of what cannot be copied, the work is told that has it: nobody knows a medium by its hash.
    Error told(Error error, const Rendition &medium, const EditionSelection &selection) {
        if (error.code == ErrorCode::Cancelled || error.subject == m_partial) {
            return error;
        }
        const EditionSelection::Owner owner = selection.ownerOf(medium.media);
        error.subject = owner.name;
        if (error.code != ErrorCode::Corrupt && error.code != ErrorCode::NotFound) {
            error.detail = QStringLiteral("its %1 cannot be copied: %2; publish again when that is mended")
                               .arg(nounFor(medium), error.detail);
            return error;
        }
        m_unreadable = owner.work;
        error.code = ErrorCode::Corrupt;
        error.detail =
            QStringLiteral("its %1 cannot be read in the library (%2); `sala check` names all that is"
                           " damaged: publish from a copy of the library in which it is whole")
                .arg(nounFor(medium), error.detail);
        return error;
    }

    /// The edition's file has another name while it is written.
    Error named(Error error) {
        return !m_partial.isEmpty() && error.subject == m_partial ? unwritable(std::move(error)) : error;
    }

    Error unwritable(Error error) {
        error.subject = m_order.path;
        error.detail =
            QStringLiteral("it cannot be written (%1); see whether there is room for it, and the stick is"
                           " plugged in, then publish again")
                .arg(error.detail);
        return error;
    }

    /// Before the file has its name: a number may be lost, but is never given twice. Whoever publishes at the
    /// same time waits for this, which takes as long as reading all rows.
    Result<void> number() {
        Connection &library = m_library.connection();
        return writing(library,
                       [&]() -> Result<void> {
                           const qint64 next = nextEditionNumber(library);
                           if (m_order.number.value_or(next) != next) {
                               return tl::unexpected(conflict(m_order.path));
                           }
                           return writing(to(), [&] { return seal(next); }).map([&] { remember(); });
                       })
            .map_error([&](Error error) {
                if (error.code == ErrorCode::Busy) {
                    error.detail =
                        QStringLiteral("somebody else is writing in the library; publish again when they"
                                       " have finished");
                }
                return error;
            });
    }

    Result<void> seal(qint64 number) {
        m_report.label = {number, m_order.exhibition, m_order.time.toUTC(), m_key.publicKey(), {}};
        // As it will be read again: times are kept to the millisecond.
        fromCell(toCell(m_report.label.published), m_report.label.published);
        m_report.label.content = walkEdition(to(), m_report.label);
        writeLabel(to(), m_report.label, m_key.seal(sealedWords(m_report.label.content)));
        return {};
    }

    void remember() {
        const EditionLabel &label = m_report.label;
        Query(m_library.connection(),
              "INSERT INTO publication (number, exhibition, published, public_key, content)"
              " VALUES (?, ?, ?, ?, ?)")
            .with(label.number, label.exhibition, label.published, label.publicKey, label.content)
            .run();
        Query had(m_library.connection(), "INSERT INTO publication_work VALUES (?, ?)");
        for (const Id &work : firstColumn<QList<Id>>(to(), "SELECT id FROM work")) {
            had.with(label.number, work).run();
        }
    }

    Library &m_library;
    const SealKey &m_key;
    const PublishOrder &m_order;
    std::optional<NewLibrary> m_edition;
    QString m_partial; ///< what its file is called until it is whole
    PublishedEdition m_report;
    WorkId m_unreadable;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

} // namespace

tl::expected<PublishedEdition, PublishError> publishEdition(Library &library, const SealKey &key,
                                                            const PublishOrder &order) {
    return Publisher(library, key, order).run();
}

} // namespace sala
