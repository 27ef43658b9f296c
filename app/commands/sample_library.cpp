#include "app/commands/sample_library.h"

#include "app/commands/sample_documents.h"
#include "app/commands/sample_films.h"
#include "app/commands/sample_recordings.h"
#include "db/records/document_import_sink.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/question_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/transaction.h"
#include "db/storage/work_repository.h"
#include "media/import/importer.h"
#include "media/sample/sample_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTimeZone>

namespace sala {
namespace {

const QString kAuthor = QStringLiteral("sample");

/// Fills an empty library, step by step; the first step that fails is the result.
class SampleWriter {
  public:
    SampleWriter(Library &library, SampleSource source) : m_library(library), m_source(std::move(source)) {}

    /// What must be there before the photographs: an import then finds the places they name.
    Result<void> writeSubjects() {
        return addSubjects().and_then([this] { return addTexts(); });
    }

    /// What needs the photographs.
    Result<void> writeWorks() {
        return describeWorks()
            .and_then([this] { return addPlaylist(); })
            .and_then([this] { return addExhibitions(); })
            .and_then([this] { return addEvents(); })
            .and_then([this] { return addQuestions(); })
            .and_then([this] { return addTexts(); });
    }

  private:
    Edit edit() const { return {kAuthor, QDateTime::currentDateTimeUtc()}; }

    /// Adds records of one type and remembers under which key of the texts each is found.
    template<class Record>
    Result<void> addAll(QList<Record> &records, const QString &group) {
        for (Record &record : records) {
            record.id = decltype(record.id)::generate();
            m_ids.insert(group + record.key, record.id);
            if (const auto added = RecordRepository<Record>(m_library).add(record, edit()); !added) {
                return added;
            }
        }
        return {};
    }

    Result<void> addSubjects();
    Result<void> describeWorks();
    Result<void> addPlaylist();
    Result<void> addExhibitions();
    Result<void> addEvents();
    Result<void> addQuestions();
    Result<void> addTexts();
    void giveWords(const QString &owner, const Id &id);
    Work described(const Work &imported, const SampleWork &sample) const;

    Library &m_library;
    SampleSource m_source;
    QHash<QString, Id> m_ids; ///< by "places/bangkok", "works/river-dawn"…
};

Result<void> SampleWriter::addSubjects() {
    return addAll(m_source.places, QStringLiteral("places/"))
        .and_then([this] { return addAll(m_source.journeys, QStringLiteral("journeys/")); })
        .and_then([this] { return addAll(m_source.themes, QStringLiteral("themes/")); })
        .and_then([this] { return addAll(m_source.partners, QStringLiteral("partners/")); });
}

Work SampleWriter::described(const Work &imported, const SampleWork &sample) const {
    Work work = imported;
    work.date = sample.date;
    work.place = PlaceId(m_ids.value(QStringLiteral("places/") + sample.place));
    work.journey = JourneyId(m_ids.value(QStringLiteral("journeys/") + sample.journey));
    work.focus = sample.focus;
    work.creator.clear(); // it is drawn: nobody is credited with a photograph
    work.themes.clear();
    for (const QString &theme : sample.themes) {
        work.themes.append(ThemeId(m_ids.value(QStringLiteral("themes/") + theme)));
    }
    return work;
}

Result<void> SampleWriter::describeWorks() {
    WorkRepository repository(m_library);
    const auto works = repository.all();
    if (!works) {
        return tl::unexpected(works.error());
    }
    QHash<QString, Work> bySlug;
    for (const Work &work : *works) {
        bySlug.insert(work.kind == WorkKind::Document ? documentName(work.source).name
                                                      : QFileInfo(work.source).completeBaseName(),
                      work);
    }
    for (const SampleWork &sample : std::as_const(m_source.works)) {
        const auto imported = bySlug.constFind(sample.slug);
        if (imported == bySlug.constEnd()) {
            return fail(ErrorCode::NotFound,
                        QStringLiteral("the sample's photograph, film or document is missing"), sample.slug);
        }
        m_ids.insert(QStringLiteral("works/") + sample.slug, imported->id);
        if (const auto updated = repository.update(*imported, described(*imported, sample), edit());
            !updated) {
            return updated;
        }
    }
    return {};
}

Result<void> SampleWriter::addPlaylist() {
    Playlist playlist;
    playlist.id = PlaylistId::generate();
    playlist.key = QStringLiteral("everything");
    for (const SampleWork &sample : std::as_const(m_source.works)) {
        if (sample.isInLoop) {
            PlaylistEntry entry;
            entry.work = WorkId(m_ids.value(QStringLiteral("works/") + sample.slug));
            playlist.entries.append(entry);
        }
    }
    m_ids.insert(QStringLiteral("playlists/everything"), playlist.id);
    return PlaylistRepository(m_library).add(playlist, edit());
}

Result<void> SampleWriter::addExhibitions() {
    QList<Exhibition> exhibitions;
    for (const SampleExhibition &sample : std::as_const(m_source.exhibitions)) {
        Exhibition exhibition = sample.exhibition;
        exhibition.place = PlaceId(m_ids.value(QStringLiteral("places/") + sample.place));
        exhibition.playlist = PlaylistId(m_ids.value(QStringLiteral("playlists/everything")));
        exhibitions.append(exhibition);
    }
    return addAll(exhibitions, QStringLiteral("exhibitions/"));
}

/// Each exhibition has them once, with words of its own.
Result<void> SampleWriter::addEvents() {
    ProgrammeRepository repository(m_library);
    for (const SampleExhibition &sample : std::as_const(m_source.exhibitions)) {
        const QTimeZone zone(sample.exhibition.timeZone);
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        for (const SampleEvent &event : std::as_const(m_source.events)) {
            ProgrammeEvent added;
            added.id = Id::generate();
            added.exhibition = ExhibitionId(m_ids.value(QStringLiteral("exhibitions/") + sample.exhibition.key));
            added.start = QDateTime(today.addDays(event.day), event.from, zone).toUTC();
            added.end = QDateTime(today.addDays(event.day), event.until, zone).toUTC();
            if (const auto done = repository.add(added, edit()); !done) {
                return done;
            }
            giveWords(QStringLiteral("events/") + event.key, added.id);
        }
    }
    return {};
}

/// Each exhibition asks the same.
Result<void> SampleWriter::addQuestions() {
    QuestionRepository repository(m_library);
    for (const SampleExhibition &sample : std::as_const(m_source.exhibitions)) {
        const ExhibitionId exhibition(m_ids.value(QStringLiteral("exhibitions/") + sample.exhibition.key));
        if (const auto done = repository.set(exhibition, m_source.question, edit()); !done) {
            return done;
        }
    }
    return {};
}

/// The owner's texts, once more for `id`.
void SampleWriter::giveWords(const QString &owner, const Id &id) {
    const QString copy = owner + u'/' + id.text();
    m_ids.insert(copy, id);
    for (const TextField field : {TextField::Title, TextField::Caption}) {
        for (const Language language : kLanguages) {
            if (const auto text = m_source.texts.constFind({owner, field, language}); text != m_source.texts.cend()) {
                m_source.texts.insert({copy, field, language}, QString(*text));
            }
        }
    }
}

Result<void> SampleWriter::addTexts() {
    TextRepository repository(m_library);
    const auto imported = repository.all();
    if (!imported) {
        return tl::unexpected(imported.error());
    }
    QHash<TextKey, RevisionId> parents;
    for (const Text &text : *imported) {
        parents.insert(text.key, text.revision);
    }
    QList<TextChange> changes;
    // English first: it is what the others were translated from.
    for (const Language language : kLanguages) {
        for (auto it = m_source.texts.cbegin(); it != m_source.texts.cend(); ++it) {
            if (it.key().language == language && m_ids.contains(it.key().owner)) {
                const TextKey key{m_ids.value(it.key().owner), it.key().field, language};
                changes.append({key, it.value(), TextStatus::Translated, parents.value(key)});
            }
        }
    }
    return repository.setAll(changes, edit());
}

Result<void> importPhotographs(Library &library, const QString &folder,
                               const std::function<void(int, int)> &progress) {
    LibraryImportSink sink(library);
    const ImportSummary summary = Importer(sink).run({folder}, [&](const ImportProgress &state) {
        if (progress) {
            progress(state.done, state.total);
        }
    });
    if (summary.stoppedBy) {
        return tl::unexpected(*summary.stoppedBy);
    }
    if (!summary.problems.isEmpty()) {
        Error error = summary.problems.first().error;
        error.subject = summary.problems.first().file;
        return tl::unexpected(error);
    }
    return {};
}

/// Runs the edits in one transaction: faster, and whole or not at all.
template<class Edits>
Result<void> together(Library &library, const Edits &edits) {
    auto transaction = Transaction::begin(library);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return edits().and_then([&] { return transaction->commit(); });
}

/// What the sample is made of: records and words, and where its files are.
struct Sample {
    SampleSource source;
    QList<SampleFilm> films;
    QList<SampleDocument> documents;
    QString photographsFolder;
    QString filmsFolder;
    QString documentsFolder;
    QString recordingsFolder;
};

Result<Sample> findSample() {
    const QString photographs = samplePhotographsFolder();
    const QString films = sampleFilmsFolder();
    const QString documents = sampleDocumentsFolder();
    const QString recordings = sampleRecordingsFolder();
    if (photographs.isEmpty() || films.isEmpty() || documents.isEmpty() || recordings.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral(
                        "the sample photographs, films, documents and recordings are not beside the program; build "
                        "the targets sala_sample_photographs, sala_sample_film_files, sala_sample_document_files and "
                        "sala_sample_recording_files"));
    }
    Result<SampleSource> source = readSampleSource();
    const auto readFilms = readSampleFilms(QStringLiteral(":/sample/films"));
    const auto readDocuments = readSampleDocuments(QStringLiteral(":/sample/documents"));
    if (!source || !readFilms || !readDocuments) {
        return tl::unexpected(!source      ? source.error()
                              : !readFilms ? readFilms.error()
                                           : readDocuments.error());
    }
    addFilms(*source, *readFilms);
    addDocuments(*source, *readDocuments);
    return Sample{std::move(*source), *readFilms, *readDocuments, photographs, films, documents, recordings};
}

Result<void> fill(const QString &path, const Sample &sample, const std::function<void(int, int)> &progress) {
    auto library = Library::create(path);
    if (!library) {
        return tl::unexpected(library.error());
    }
    const int all = int(sample.source.works.size());
    const int photographs = all - int(sample.films.size()) - int(sample.documents.size());
    const auto tell = [&](int done) {
        if (progress) {
            progress(done, all);
        }
    };
    SampleWriter writer(*library, sample.source);
    return together(*library, [&] { return writer.writeSubjects(); })
        .and_then([&] {
            return importPhotographs(*library, sample.photographsFolder, [&](int done, int) { tell(done); });
        })
        .and_then([&] {
            return importSampleFilms(*library, sample.filmsFolder, sample.films,
                                     [&](int done) { tell(photographs + done); });
        })
        .and_then([&] { return importSampleDocuments(*library, sample.documentsFolder, sample.documents); })
        .and_then([&] { return together(*library, [&] { return writer.writeWorks(); }); })
        .and_then([&] { return importSampleRecordings(*library, sample.recordingsFolder); })
        .map([&] { tell(all); });
}

void removeLibrary(const QString &path) {
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(ending));
    }
}

} // namespace

QString besideProgram(const QString &folder) {
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &place : {folder, QStringLiteral("../share/sala/") + folder}) {
        const QString candidate = program.absoluteFilePath(place);
        if (QFileInfo(candidate).isDir()) {
            return QDir::cleanPath(candidate);
        }
    }
    return {};
}

QString samplePhotographsFolder() {
    return besideProgram(QStringLiteral("sample/photographs"));
}

Result<void> writeSampleLibrary(const QString &path, const std::function<void(int, int)> &progress) {
    const Result<Sample> sample = findSample();
    if (!sample) {
        return tl::unexpected(sample.error());
    }
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is a file of that name already"), path);
    }
    const QString unfinished = path + QStringLiteral(".part");
    removeLibrary(unfinished);
    if (const auto filled = fill(unfinished, *sample, progress); !filled) {
        removeLibrary(unfinished);
        return filled;
    }
    if (!QFile::rename(unfinished, path)) {
        removeLibrary(unfinished);
        return fail(ErrorCode::Io, QStringLiteral("it could not be given its name"), path);
    }
    return {};
}

} // namespace sala
