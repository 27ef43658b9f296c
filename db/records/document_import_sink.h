#pragma once

#include "db/records/document.h"
#include "db/records/import_sink.h"

namespace sala {

/// A document in one language as an import made it ready.
struct NewDocument {
    QString name;   ///< what its language versions have in common: "visit-report"
    QString source; ///< the file's name, without folders: "visit-report.th.pdf"
    Language language = Language::English;
    PartialDate date;
    QString title; ///< in `language`; empty when none
    int pageCount = 0;
    MediaHash hash; ///< of `bytes`
    QByteArray bytes;
    QList<NewRendition> cover; ///< Screen and Thumbnail
};

/// What became of a document that was given to a library.
struct StoredDocument {
    enum class How {
        Added,      ///< a new work
        VersionOf,  ///< one more language of a work that was there
        Replacement ///< another file for a language of a work that was there
    };

    WorkId work;
    How how = How::Added;

    bool operator==(const StoredDocument &) const = default;
};

/// Where an import of documents puts what it has made; implemented by the library. Called from one thread.
class DocumentImportSink {
  public:
    virtual ~DocumentImportSink() = default;

    /// The work that has this file as a version, null when there is none.
    virtual Result<WorkId> findByFile(const MediaHash &file) = 0;

    /// Stores the file as a version of the document of this name, which is made when there is none: whole or
    /// not at all. The cover is that of the first version by the order of the languages.
    virtual Result<StoredDocument> addDocument(const NewDocument &document) = 0;
};

/// What a file is called apart from its language and ending: "visit-report" for "visit-report.th.pdf" and
/// "visit-report_th.pdf". What the versions of one document have in common.
struct DocumentName {
    QString name;
    std::optional<Language> language; ///< nothing when the file's name says none

    bool operator==(const DocumentName &) const = default;
};
DocumentName documentName(const QString &fileName);

} // namespace sala
