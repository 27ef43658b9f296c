#include "app/commands/sample_documents.h"

#include "app/commands/sample_library.h"
#include "db/storage/library_document_sink.h"
#include "media/document/document_importer.h"

namespace sala {

QString sampleDocumentsFolder() {
    return besideProgram(QStringLiteral("sample/documents"));
}

void addDocuments(SampleSource &source, const QList<SampleDocument> &documents) {
    for (const SampleDocument &document : documents) {
        SampleWork work;
        work.slug = document.key;
        work.journey = document.journey;
        work.place = document.place;
        work.themes = document.themes;
        work.date = PartialDate::fromIso(document.date).value_or(PartialDate{});
        work.isInLoop = false;
        source.works.append(work);
        const QString owner = QStringLiteral("works/") + document.key;
        for (auto words = document.words.cbegin(); words != document.words.cend(); ++words) {
            source.texts.insert({owner, TextField::Title, words.key()}, words->title);
            source.texts.insert({owner, TextField::Caption, words.key()}, words->caption);
            source.texts.insert({owner, TextField::AltText, words.key()}, words->alt);
        }
    }
}

Result<void> importSampleDocuments(Library &library, const QString &folder,
                                   const QList<SampleDocument> &documents) {
    QList<FoundFile> files;
    for (const SampleDocument &document : documents) {
        for (const Language language : document.languages) {
            files.append({folder + u'/' + document.fileName(language), true});
        }
    }
    LibraryDocumentSink sink(library, QStringLiteral("sample"));
    const std::atomic_bool never{false};
    const DocumentImportSummary summary = DocumentImporter(sink).run(files, {}, never);
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

} // namespace sala
