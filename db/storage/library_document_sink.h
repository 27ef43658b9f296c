#pragma once

#include "db/records/document_import_sink.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

namespace sala {

/// Puts imported documents into a library, each language version in one transaction.
class LibraryDocumentSink final : public DocumentImportSink {
  public:
    /// `author` is written into every revision. The library must be open for writing and outlive this.
    explicit LibraryDocumentSink(Library &library, QString author = QStringLiteral("import"));

    Result<WorkId> findByFile(const MediaHash &file) override;

    /// On the disk when it returns. A title becomes a draft where that language has none. Of a replaced file
    /// the bytes stay, for the history. InvalidInput when it has no bytes or no pages.
    Result<StoredDocument> addDocument(const NewDocument &document) override;

  private:
    Result<StoredDocument> store(const NewDocument &document, const Edit &edit);
    Result<WorkId> findByName(const QString &name) const;
    Result<void> storeCover(const NewDocument &document);
    Result<WorkId> addWork(const NewDocument &document, const Edit &edit);
    Result<StoredDocument> setVersion(const WorkId &work, const NewDocument &document, const Edit &edit);
    Result<void> setCover(const WorkId &work, const NewDocument &document, const Edit &edit);
    Result<void> storeTitle(const WorkId &work, const NewDocument &document, const Edit &edit);

    Library &m_library;
    QString m_author;
};

} // namespace sala
