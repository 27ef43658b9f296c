#include "app/bringing/bring_plan.h"

#include "app/bringing/bring_in.h"
#include "db/records/hash.h"
#include "db/storage/library_document_sink.h"
#include "db/storage/library_film_sink.h"
#include "db/storage/library_import_sink.h"
#include "media/film/film_probe.h"
#include "media/import/prepare.h"
#include "media/import/read_file.h"
#include "media/import/sidecar.h"
#include "media/picture/decode.h"
#include "media/picture/likeness.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace sala {
namespace {

Q_LOGGING_CATEGORY(lcBringing, "sala.bringing", QtInfoMsg)

using Kind = BringRow::Kind;
using Fate = BringRow::Fate;

/// Curators read a sentence of their own language; what exactly is wrong stands in the log.
BringRow refused(BringRow row, const Error &error) {
    qCInfo(lcBringing).noquote() << row.files.value(0) << error.detail;
    row.fate = Fate::Refused;
    row.error = error;
    return row;
}

QImage rowPicture(const QImage &image) {
    return image.isNull() ? image : image.scaled(kBringPicturePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

bool isAnyUnsure(const QList<MetadataReading> &readings) {
    return std::any_of(readings.begin(), readings.end(),
                       [](const MetadataReading &field) { return field.reading.encoding == Encoding::Unsure; });
}

Result<MediaHash> hashOfFile(const QString &path, const std::atomic_bool &isCancelled) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    MediaHasher hasher;
    constexpr qint64 kPieceBytes = 4 << 20;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPieceBytes);
        if (piece.isEmpty() || isCancelled) {
            return fail(isCancelled ? ErrorCode::Cancelled : ErrorCode::Io, file.errorString(), path);
        }
        hasher.add(piece);
    }
    return hasher.result();
}

QString baseName(const QString &path) {
    return QFileInfo(path).completeBaseName();
}

/// One plan, file by file.
class Plan {
  public:
    using Found = std::function<void(const BringRow &, int, int)>;

    Plan(Library &library, const Found &found, const std::atomic_bool &isCancelled)
        : m_found(found), m_isCancelled(isCancelled), m_pictures(library), m_films(library), m_documents(library) {}

    Result<void> run(const FoundFiles &files) {
        auto known = m_pictures.likenesses();
        if (!known) {
            return tl::unexpected(known.error());
        }
        m_known = std::move(*known);
        const SortedWorks works = sortOut(files);
        const QList<FoundFile> pictures = withoutSidecars(works.files.others.files);
        m_total = int(works.files.others.problems.size() + pictures.size() + works.files.films.size() + works.files.subtitles.size() +
                      works.files.sounds.size() + works.files.signedFilms.size() + works.documents.size());
        for (const ImportProblem &problem : works.files.others.problems) {
            tell(refused(rowOf(Kind::Photograph, problem.file), problem.error));
        }
        lookAtAll(pictures, [this](const FoundFile &file) { lookAtPicture(file); });
        lookAtFilms(works.files);
        lookAtDocuments(works.documents);
        return {};
    }

  private:
    static BringRow rowOf(Kind kind, const QString &file) {
        BringRow row;
        row.kind = kind;
        row.files = {file};
        return row;
    }

    void tell(const BringRow &row) {
        m_done = std::min(m_total, m_done + int(row.files.size()));
        m_found(row, m_done, m_total);
    }

    void pass() { m_found({}, ++m_done, m_total); } ///< nobody misses it: no row

    template<class Files, class Look>
    void lookAtAll(const Files &files, const Look &look) {
        for (const auto &file : files) {
            if (m_isCancelled) {
                return;
            }
            look(file);
        }
    }

    void lookAtPicture(const FoundFile &file) {
        BringRow row = rowOf(Kind::Photograph, file.path);
        const Result<ReadFile> read = readOriginal(file.path);
        if (!read) {
            return tell(refused(row, read.error()));
        }
        if (!read->type.isPicture()) {
            const bool isNamed = file.isNamed || isMissed(file.path, read->type);
            const QString detail = QStringLiteral("not a picture but: %1").arg(read->type.description);
            return isNamed ? tell(refused(row, {ErrorCode::InvalidInput, detail, file.path})) : pass();
        }
        const Result<WorkId> known = m_pictures.findByOriginal(read->hash);
        if (!known) {
            return tell(refused(row, known.error()));
        }
        const Result<QImage> image = decodePicture(read->bytes, QSize(kThumbnailRenditionPx, kThumbnailRenditionPx));
        if (!image) {
            return tell(refused(row, image.error()));
        }
        row.picture = rowPicture(*image);
        describe(row, *read);
        row.like = *known;
        row.fate = known->isNull() && !m_seen.contains(read->hash) ? fateOf(row, likenessOf(*image)) : Fate::Known;
        m_seen.insert(read->hash);
        tell(row);
    }

    static void describe(BringRow &row, const ReadFile &file) {
        const PictureMetadata metadata = readMetadata(file.bytes, WhenUnsure::Ask, readSidecarOf(row.files.first()));
        row.hasSidecar = !sidecarOf(row.files.first()).isEmpty();
        row.date = metadata.date;
        row.placeName = metadata.placeName;
        row.country = metadata.country;
        row.position = metadata.position;
        row.creator = metadata.creator;
        row.copyright = metadata.copyright;
        row.isUnsure = isAnyUnsure(metadata.readings);
        for (auto texts = metadata.texts.cbegin(); texts != metadata.texts.cend(); ++texts) {
            row.texts.insert(texts.key(), {texts->title, texts->caption});
        }
    }

    Fate fateOf(BringRow &row, const Likeness &likeness) const {
        row.like = mostAlike(likeness, m_known.works);
        const bool isLikeErased = std::any_of(m_known.erased.begin(), m_known.erased.end(),
                                              [&](const Likeness &erased) { return isAlike(likeness, erased); });
        return isLikeErased ? Fate::LikeErased : row.like.isNull() ? Fate::New : Fate::Alike;
    }

    void lookAtFilms(const SortedFiles &files) {
        lookAtAll(files.films, [&](const FoundFile &film) {
            BringRow row = rowOf(Kind::Film, film.path);
            const auto belongs = [&](const auto &beside) { return beside.film == baseName(film.path); };
            addBeside(row, files.subtitles, belongs);
            addBeside(row, files.sounds, belongs);
            addBeside(row, files.signedFilms, belongs);
            lookAtFilm(row);
        });
        const auto isAlone = [&](const auto &beside) {
            return std::none_of(files.films.begin(), files.films.end(),
                                [&](const FoundFile &film) { return baseName(film.path) == beside.film; });
        };
        const auto lookAtAlone = [&](const auto &beside) {
            if (isAlone(beside)) {
                lookAtBeside(beside.path, beside.film);
            }
        };
        lookAtAll(files.subtitles, lookAtAlone);
        lookAtAll(files.sounds, lookAtAlone);
        lookAtAll(files.signedFilms, lookAtAlone);
    }

    template<class Files, class Belongs>
    static void addBeside(BringRow &row, const Files &files, const Belongs &belongs) {
        for (const auto &beside : files) {
            if (belongs(beside)) {
                row.files.append(beside.path);
            }
        }
    }

    void lookAtFilm(BringRow row) {
        const Result<MediaHash> hash = hashOfFile(row.files.first(), m_isCancelled);
        const Result<WorkId> known = hash.and_then([&](const MediaHash &file) { return m_films.findByImportedFile(file); });
        if (!known) {
            return tell(refused(row, known.error()));
        }
        if (!known->isNull()) {
            row.like = *known;
            row.fate = row.files.size() > 1 ? Fate::New : Fate::Known; // what lies beside it may be new
            return tell(row);
        }
        const Result<ProbeResult> probed = probeFilm(row.files.first(), m_isCancelled);
        if (!probed) {
            return tell(refused(row, probed.error()));
        }
        row.picture = rowPicture(probed->poster);
        const NewFilm film = newFilmFrom(probed->film).film;
        row.date = film.date;
        row.duration = film.film.duration;
        if (!film.title.isEmpty()) {
            row.texts[film.textLanguage].title = film.title;
        }
        tell(row);
    }

    /// It finds a film of the library by its name.
    void lookAtBeside(const QString &path, const QString &film) {
        BringRow row = rowOf(Kind::Beside, path);
        const auto films = m_films.filmsCalled(film);
        if (!films) {
            return tell(refused(row, films.error()));
        }
        if (films->size() != 1) {
            return tell(refused(row, {ErrorCode::NotFound, QStringLiteral("no film, or more than one, is called %1").arg(film), path}));
        }
        row.like = films->first().work;
        tell(row);
    }

    /// The language versions of one document are one row.
    void lookAtDocuments(const QList<FoundFile> &documents) {
        QStringList names;
        QMap<QString, QStringList> files;
        for (const FoundFile &document : documents) {
            const QString name = documentName(QFileInfo(document.path).fileName()).name;
            names += files.contains(name) ? QStringList() : QStringList{name};
            files[name].append(document.path);
        }
        lookAtAll(names, [&](const QString &name) { lookAtDocument(files[name]); });
    }

    void lookAtDocument(const QStringList &files) {
        BringRow row;
        row.kind = Kind::Document;
        row.fate = Fate::Known;
        for (const QString &path : files) {
            BringRow version = rowOf(Kind::Document, path);
            if (const Result<void> read = readVersion(row, path); !read) {
                tell(refused(version, read.error()));
            } else {
                row.files.append(path);
            }
        }
        if (!row.files.isEmpty()) {
            tell(row);
        }
    }

    Result<void> readVersion(BringRow &row, const QString &path) {
        return readRegularFile(path, kMostDocumentBytes).and_then([&](const QByteArray &bytes) -> Result<void> {
            const Result<WorkId> known = m_documents.findByFile(hashOf(bytes));
            if (!known || !known->isNull()) {
                row.like = known.value_or(WorkId());
                return known.map([](const WorkId &) {});
            }
            return prepareDocument(path, bytes).map([&](const PreparedDocument &prepared) {
                const NewDocument &document = prepared.document;
                row.fate = Fate::New;
                row.date = row.date.isNull() ? document.date : row.date;
                row.pages = std::max(row.pages, document.pageCount);
                row.texts[document.language].title = document.title;
                row.isUnsure = row.isUnsure || isAnyUnsure(prepared.readings);
                if (row.picture.isNull() && !document.cover.isEmpty()) {
                    row.picture = rowPicture(QImage::fromData(document.cover.last().bytes));
                }
            });
        });
    }

    const Found &m_found;
    const std::atomic_bool &m_isCancelled;
    LibraryImportSink m_pictures;
    LibraryFilmSink m_films;
    LibraryDocumentSink m_documents;
    KnownLikenesses m_known;
    QSet<MediaHash> m_seen;
    int m_done = 0;
    int m_total = 0;
};

} // namespace

Result<void> planBringing(Library &library, const QStringList &paths,
                          const std::function<void(const BringRow &row, int done, int total)> &found,
                          const std::atomic_bool &isCancelled) {
    return Plan(library, found, isCancelled).run(findFiles(paths));
}

} // namespace sala
