#include "app/commands/archive/archive_files.h"

#include "db/storage/media_store.h"
#include "media/archive/archive_names.h"
#include "media/archive/dublin_core.h"
#include "media/archive/xmp_sidecar.h"
#include "media/subtitles/subtitle_reader.h"
#include "media/subtitles/subtitle_writer.h"

namespace sala {
namespace {

/// What a medium is in an archive, and how it is called there.
struct Medium {
    QString role;
    MediaHash hash;
    QString source;    ///< what it was called when it came
    QString language{}; ///< BCP 47
    QString mark{};     ///< between the name and the ending: ".km", ".sign.th"
};

const QString kOriginal = QStringLiteral("original");

/// Plans one work after the other.
class FilePlan {
  public:
    FilePlan(Library &library, const ArchiveContents &contents)
        : m_media(library), m_contents(contents), m_works(contents) {}

    Result<QList<PlannedFile>> plan() {
        for (const Work &work : m_contents.works) {
            if (const Result<void> done = planWork(work); !done) {
                return tl::unexpected(done.error());
            }
        }
        return std::move(m_files);
    }

  private:
    Result<void> planWork(const Work &work) {
        m_archived = m_works.of(work);
        m_formats.clear();
        m_stem = archiveFolderOf(m_contents, work) + u'/' + archiveStemOf(m_contents, work);
        const QList<Medium> media = mediaOf(work) + otherFilms(work) + documents(work) + recordings(work);
        for (const Medium &medium : media) {
            if (const Result<void> done = addMedium(medium); !done) {
                return done;
            }
        }
        for (const SubtitleTrack &track : m_contents.films.value(work.id).tracks) {
            addSubtitles(track);
        }
        add(QStringLiteral("dublin-core"), {}, QStringLiteral(".dc.xml"), dublinCore(m_archived, m_formats));
        return {};
    }

    /// The file as it came; without it the best there is.
    static QList<Medium> mediaOf(const Work &work) {
        const Rendition *original = work.rendition(RenditionKind::Original);
        const Rendition *film = work.rendition(RenditionKind::Film);
        QList<Medium> media;
        if (original) {
            media.append({kOriginal, original->media, work.source});
        }
        if (film && (!original || original->media != film->media)) {
            media.append({original ? QStringLiteral("playable") : QStringLiteral("film"), film->media, work.source, {},
                          original ? QStringLiteral(".playable") : QString()});
        }
        if (!media.isEmpty() || work.kind == WorkKind::Document) {
            return media;
        }
        for (const RenditionKind kind : {RenditionKind::Tiles, RenditionKind::Screen}) {
            if (const Rendition *rendition = work.rendition(kind)) {
                return {{name(kind), rendition->media, work.source}};
            }
        }
        return {};
    }

    QList<Medium> otherFilms(const Work &work) const {
        QList<Medium> media;
        for (const FilmVersion &version : m_contents.films.value(work.id).versions) {
            if (version.medium.isNull()) {
                continue; // a sound track of the film itself
            }
            const bool isSigned = version.kind == FilmVersionKind::SignLanguage;
            media.append({isSigned ? QStringLiteral("signed-film") : QStringLiteral("sound"), version.medium, {},
                          code(version.language), (isSigned ? QStringLiteral(".sign.") : QStringLiteral(".")) + code(version.language)});
        }
        return media;
    }

    QList<Medium> documents(const Work &work) const {
        QList<Medium> media;
        for (const DocumentVersion &version : m_contents.documents.value(work.id).versions) {
            media.append({QStringLiteral("document"), version.medium, version.source, code(version.language),
                          u'.' + code(version.language)});
        }
        return media;
    }

    QList<Medium> recordings(const Work &work) const {
        QList<Medium> media;
        for (const Recording &recording : m_contents.recordings.value(work.id)) {
            media.append({QStringLiteral("recording"), recording.medium, recording.source, code(recording.language),
                          u'.' + code(recording.language)});
        }
        return media;
    }

    Result<void> addMedium(const Medium &medium) {
        const auto blob = m_media.open(medium.hash);
        if (!blob) {
            return fail(blob.error().code, QStringLiteral("a file of %1 cannot be read: %2").arg(nameOfWork(), blob.error().detail));
        }
        const QString ending = archiveEnding(blob->mimeType(), medium.source);
        PlannedFile planned{{m_archived.work.id, medium.role, medium.language, m_names.unique(m_stem + medium.mark, ending),
                             blob->mimeType(), blob->size(), {}, medium.source},
                            medium.hash};
        m_files.append(planned);
        if (!m_formats.contains(blob->mimeType())) {
            m_formats.append(blob->mimeType());
        }
        const bool isHeard = medium.role == QLatin1String("sound") || medium.role == QLatin1String("recording");
        if (!isHeard && medium.role != QLatin1String("playable")) {
            add(QStringLiteral("xmp"), medium.language, medium.mark + QStringLiteral(".xmp"),
                xmpSidecar(m_archived, blob->mimeType()));
        }
        return {};
    }

    void addSubtitles(const SubtitleTrack &track) {
        QString mark = u'.' + code(track.language);
        if (track.kind != SubtitleKind::Subtitles) {
            mark += u'.' + name(track.kind);
        }
        if (const QString label = archiveName(track.label); !label.isEmpty()) {
            mark += u'.' + label;
        }
        const QByteArray webVtt = track.body.toUtf8();
        add(name(track.kind), code(track.language), mark + QStringLiteral(".vtt"), webVtt);
        if (const auto cues = readSubtitles(webVtt, track.language, WhenUnsure::Keep)) {
            add(name(track.kind), code(track.language), mark + QStringLiteral(".srt"), writeSrt(*cues));
        }
    }

    void add(const QString &role, const QString &language, const QString &ending, const QByteArray &bytes) {
        static const QHash<QString, QString> types{{QStringLiteral("xmp"), QStringLiteral("application/rdf+xml")},
                                                   {QStringLiteral("xml"), QStringLiteral("application/xml")},
                                                   {QStringLiteral("vtt"), QStringLiteral("text/vtt")},
                                                   {QStringLiteral("srt"), QStringLiteral("application/x-subrip")}};
        m_files.append({{m_archived.work.id, role, language, m_names.unique(m_stem, ending),
                         types.value(ending.mid(ending.lastIndexOf(u'.') + 1)), bytes.size(), {}, {}},
                        {},
                        bytes});
    }

    QString nameOfWork() const {
        return m_archived.work.source.isEmpty() ? m_archived.work.id.text() : m_archived.work.source;
    }

    MediaStore m_media;
    const ArchiveContents &m_contents;
    ArchivedWorks m_works;
    ArchiveNames m_names;
    QList<PlannedFile> m_files;
    ArchivedWork m_archived; ///< the work that is being planned
    QString m_stem;
    QStringList m_formats;
};

} // namespace

Result<QList<PlannedFile>> planArchiveFiles(Library &library, const ArchiveContents &contents) {
    return FilePlan(library, contents).plan();
}

} // namespace sala
