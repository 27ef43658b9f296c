#pragma once

#include "db/records/document_import_sink.h"
#include "media/document/document_reader.h"
#include "media/import/find_files.h"
#include "media/import/importer.h"

#include <atomic>
#include <functional>
#include <optional>

namespace sala {

struct DocumentImportProgress {
    int done = 0; ///< files that are in, known already or reported
    int total = 0;
    QString file; ///< the one that was done last
};

/// What there is to say about a document that came in.
struct ImportedDocument {
    QString file;
    QStringList remarks; ///< English
};

struct DocumentImportSummary {
    QList<WorkId> imported; ///< each once, whether new or with one more language
    int versions = 0;       ///< files that came in
    QList<KnownFile> duplicates; ///< files whose content the library had already
    QList<ImportedDocument> remarks;
    QList<ImportedTexts> texts; ///< titles and headings that were Zawgyi, or were left out as they could be
    QList<ImportProblem> problems;
    bool isCancelled = false;
    std::optional<Error> stoppedBy; ///< the library could not be written; the rest was not tried
};

/// Brings PDF documents into a library. Files that differ only in the language in their names
/// ("visit-report.en.pdf", "visit-report_ja.pdf") become one work with a version for each. Where a name
/// says none, the script of the text decides.
///
/// Every file is opened and all its pages are drawn by a program of its own first. What cannot be used is
/// reported and passed over; after cancelling, importing again takes up the rest.
class DocumentImporter {
  public:
    using Progress = std::function<void(const DocumentImportProgress &)>;

    /// `whenUnsure` is for titles found in documents.
    explicit DocumentImporter(DocumentImportSink &sink, WhenUnsure whenUnsure = WhenUnsure::Ask)
        : m_sink(sink), m_whenUnsure(whenUnsure) {}

    /// Blocks; `progress` is called from the calling thread, `isCancelled` may be set from any.
    DocumentImportSummary run(const QList<FoundFile> &files, const Progress &progress,
                              const std::atomic_bool &isCancelled);

  private:
    DocumentImportSink &m_sink;
    WhenUnsure m_whenUnsure;
};

/// A file as it is stored, with its first page as its cover; `remark` says what was guessed. Fails as
/// DocumentReader does; InvalidInput when its language is none of ours or cannot be found out. Blocks.
struct PreparedDocument {
    NewDocument document;
    QString remark;
    QList<MetadataReading> readings; ///< as DocumentInfo has them
};
Result<PreparedDocument> prepareDocument(const QString &path, const QByteArray &bytes,
                                         WhenUnsure whenUnsure = WhenUnsure::Ask);

} // namespace sala
