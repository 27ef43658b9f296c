#include "app/commands/archive/archive_export.h"

#include "app/commands/archive/archive_files.h"
#include "app/exchange/captions_table.h"
#include "db/storage/archive_reader.h"
#include "db/storage/media_store.h"
#include "db/storage/new_library.h"
#include "media/archive/archive_readme.h"
#include "media/archive/bag.h"
#include "media/picture/metadata.h"

#include <QFileInfo>

namespace sala {
namespace {

constexpr qint64 kRoomForTables = 16 << 20; ///< and for what file systems need themselves
constexpr qint64 kPieceBytes = 4 << 20;
constexpr qint64 kMostLookedAtBytes = 256 << 20; ///< of a picture, for what its camera wrote into it

const Error kStopped{ErrorCode::Cancelled, QStringLiteral("stopped; nothing was written")};

StoredCaptions captionsOf(const ArchiveContents &contents) {
    StoredCaptions stored;
    stored.works = contents.works;
    stored.asked = askedWords(contents.exhibitions, contents.questions, contents.cards);
    for (const Text &text : contents.texts) {
        stored.texts.insert(text.key, text);
    }
    return stored;
}

/// Writes one archive into a bag.
class ArchiveExport {
  public:
    ArchiveExport(Library &library, const ArchiveWish &wish, Bag &bag) : m_media(library), m_wish(wish), m_bag(bag) {}

    Result<void> write(const ArchiveContents &contents, const QList<PlannedFile> &planned) {
        for (const PlannedFile &file : planned) {
            m_allBytes += file.file.bytes;
        }
        for (const PlannedFile &file : planned) {
            const auto bagged = file.medium.isNull() ? writeBytes(file.file.path, file.bytes) : writeMedium(file);
            if (!bagged) {
                return tl::unexpected(bagged.error());
            }
            m_files.append(file.file);
            m_files.last().sha256 = bagged->sha256;
        }
        return writeTables(contents).and_then([&] {
            return writeBytes(QStringLiteral("README.txt"), archiveReadme(contents, m_positioned)).map([](const BaggedFile &) {});
        });
    }

    const QStringList &positioned() const { return m_positioned; }

  private:
    Result<void> goOn(qint64 bytes) {
        m_doneBytes += bytes;
        if (m_wish.progress && bytes > 0) {
            m_wish.progress(m_doneBytes, m_allBytes);
        }
        return m_wish.isCancelled && *m_wish.isCancelled ? tl::unexpected(kStopped) : Result<void>();
    }

    Result<BaggedFile> writeBytes(const QString &path, const QByteArray &bytes) {
        return goOn(0).and_then([&] { return m_bag.add(path, bytes); });
    }

    Result<BaggedFile> writeMedium(const PlannedFile &planned) {
        auto blob = m_media.open(planned.medium);
        if (!blob) {
            return tl::unexpected(blob.error());
        }
        const bool isPicture = planned.file.mimeType.startsWith(QLatin1String("image/")) && blob->size() <= kMostLookedAtBytes;
        QByteArray picture;
        qint64 at = 0;
        auto written = m_bag.add(planned.file.path, [&]() -> Result<QByteArray> {
            auto piece = blob->readAt(at, kPieceBytes);
            at += piece ? piece->size() : 0;
            picture += piece && isPicture ? *piece : QByteArray();
            return piece ? goOn(piece->size()).map([&] { return *piece; }) : piece;
        });
        if (written && readMetadata(picture).position) {
            m_positioned.append(planned.file.path);
        }
        if (!written && written.error().code == ErrorCode::Corrupt) {
            written.error().detail = QStringLiteral("%1 is damaged in the library: %2; `sala check` looks for what else is")
                                         .arg(planned.file.source.isEmpty() ? planned.file.path : planned.file.source,
                                              written.error().detail);
        }
        return written;
    }

    Result<void> writeTables(const ArchiveContents &contents) {
        QList<ArchiveTable> tables = archiveTables(contents, m_files);
        tables.append({QStringLiteral("captions"), writeCaptions(captionTable(captionsOf(contents)))});
        for (const ArchiveTable &table : tables) {
            if (const auto written = writeBytes(QStringLiteral("data/tables/%1.csv").arg(table.name), table.csv); !written) {
                return tl::unexpected(written.error());
            }
        }
        return {};
    }

    MediaStore m_media;
    const ArchiveWish &m_wish;
    Bag &m_bag;
    QList<ArchivedFile> m_files;
    QStringList m_positioned;
    qint64 m_doneBytes = 0;
    qint64 m_allBytes = 0;
};

QList<BagFact> factsOf(const ArchiveContents &contents, const ArchiveWish &wish) {
    const bool isClosed = contents.order.scope == ArchiveScope::Everything;
    QString about = QStringLiteral("A library of photographs, films, documents and their texts in five languages: %1 works; see "
                                   "README.txt")
                        .arg(contents.works.size());
    if (isClosed || contents.order.consents == ArchivedConsents::TakenAlong) {
        about += QStringLiteral(". Closed: not everything in it may be shown");
    }
    return {{QStringLiteral("Bag-Software-Agent"), QStringLiteral("Sala " SALA_VERSION)},
            {QStringLiteral("Bagging-Date"), wish.time.date().toString(Qt::ISODate)},
            {QStringLiteral("External-Description"), about}};
}

Result<void> askForRoom(const QString &folder, const QList<PlannedFile> &planned) {
    qint64 needed = kRoomForTables;
    for (const PlannedFile &file : planned) {
        needed += file.file.bytes;
    }
    const qint64 free = freeBytes(QFileInfo(QFileInfo(folder).absoluteFilePath()).absolutePath());
    return free >= needed ? Result<void>()
                          : fail(ErrorCode::Io,
                                 QStringLiteral("there is not enough room: %1 MB are needed, %2 MB are free")
                                     .arg(needed >> 20)
                                     .arg(free >> 20),
                                 folder);
}

ArchiveReport reportOf(const ArchiveContents &contents, const Bag &bag, const QString &folder) {
    ArchiveReport report{folder, contents.works.size(), bag.files().size(), 0, contents.restricted};
    for (const BaggedFile &file : bag.files()) {
        report.bytes += file.bytes;
    }
    return report;
}

} // namespace

Result<ArchiveReport> exportArchive(Library &library, const ArchiveWish &wish) {
    const auto contents = readArchive(library, wish.order);
    const auto planned = contents ? planArchiveFiles(library, *contents) : tl::unexpected(contents.error());
    if (!planned) {
        return tl::unexpected(planned.error());
    }
    return Bag::begin(wish.folder).and_then([&](Bag &&bag) -> Result<ArchiveReport> {
        ArchiveExport archive(library, wish, bag);
        const auto written = askForRoom(wish.folder, *planned).and_then([&] { return archive.write(*contents, *planned); });
        if (!written) {
            return tl::unexpected(written.error());
        }
        ArchiveReport report = reportOf(*contents, bag, wish.folder);
        report.positioned = archive.positioned();
        return std::move(bag).finish(factsOf(*contents, wish)).map([&] { return report; });
    });
}

} // namespace sala
