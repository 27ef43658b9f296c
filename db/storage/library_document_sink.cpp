#include "db/storage/library_document_sink.h"

#include "db/storage/connection.h"
#include "db/storage/document_repository.h"
#include "db/storage/erasure.h"
#include "db/storage/media_store.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

#include <algorithm>

namespace sala {
namespace {

const QString kPdf = QStringLiteral("application/pdf");

QList<Rendition> renditionsOf(const NewDocument &document) {
    QList<Rendition> renditions;
    for (const NewRendition &picture : document.cover) {
        renditions.append(
            {picture.kind, picture.hash, picture.sizePx, picture.mimeType, picture.bytes.size()});
    }
    return renditions;
}

/// As it will be stored; its id is made when it is new.
DocumentVersion versionFrom(const NewDocument &document, const WorkId &work) {
    return {{}, work, document.language, document.hash, document.pageCount, document.source};
}

} // namespace

LibraryDocumentSink::LibraryDocumentSink(Library &library, QString author)
    : m_library(library), m_author(std::move(author)) {}

Result<WorkId> LibraryDocumentSink::findByFile(const MediaHash &file) {
    return askWhetherErased(m_library, file).and_then([&] {
        return DocumentRepository(m_library).findByFile(file);
    });
}

Result<StoredDocument> LibraryDocumentSink::addDocument(const NewDocument &document) {
    if (document.bytes.isEmpty() || document.pageCount <= 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no document to import"), document.source);
    }
    const Edit edit = Edit::by(m_author);
    return writing(m_library.connection(), [&] { return store(document, edit); }).map_error([&](Error error) {
        error.subject = document.source;
        return error;
    });
}

Result<StoredDocument> LibraryDocumentSink::store(const NewDocument &document, const Edit &edit) {
    return MediaStore(m_library)
        .putNamed(document.hash, document.bytes, kPdf)
        .and_then([&] { return findByName(document.name); })
        .and_then([&](const WorkId &found) -> Result<StoredDocument> {
            if (!found.isNull()) {
                return setVersion(found, document, edit);
            }
            return addWork(document, edit).and_then([&](const WorkId &added) {
                return setVersion(added, document, edit).map([](StoredDocument stored) {
                    stored.how = StoredDocument::How::Added;
                    return stored;
                });
            });
        })
        .and_then([&](const StoredDocument &stored) {
            return setCover(stored.work, document, edit)
                .and_then([&] { return storeTitle(stored.work, document, edit); })
                .map([&] { return stored; });
        });
}

Result<WorkId> LibraryDocumentSink::findByName(const QString &name) const {
    return DocumentRepository(m_library).all().map([&](const QHash<WorkId, ShownDocument> &documents) {
        WorkId newest;
        for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
            const bool isNamed =
                std::any_of(it->versions.begin(), it->versions.end(), [&](const DocumentVersion &version) {
                    return documentName(version.source).name == name;
                });
            if (isNamed && (newest.isNull() || newest < it.key())) {
                newest = it.key();
            }
        }
        return newest;
    });
}

Result<void> LibraryDocumentSink::storeCover(const NewDocument &document) {
    MediaStore media(m_library);
    for (const NewRendition &picture : document.cover) {
        const Result<void> stored = media.putNamed(picture.hash, picture.bytes, picture.mimeType);
        if (!stored) {
            return stored;
        }
    }
    return {};
}

Result<WorkId> LibraryDocumentSink::addWork(const NewDocument &document, const Edit &edit) {
    Work work;
    work.id = WorkId::generate();
    work.kind = WorkKind::Document;
    work.source = document.source;
    work.date = document.date;
    return WorkRepository(m_library).add(work, edit).map([&] { return work.id; }); // its cover follows
}

Result<StoredDocument> LibraryDocumentSink::setVersion(const WorkId &work, const NewDocument &document,
                                                       const Edit &edit) {
    DocumentVersionRepository versions(m_library);
    return DocumentRepository(m_library).of(work).and_then(
        [&](const ShownDocument &there) -> Result<StoredDocument> {
            DocumentVersion wanted = versionFrom(document, work);
            for (const DocumentVersion &seen : there.versions) {
                if (seen.language == document.language) {
                    wanted.id = seen.id;
                    return versions.update(seen, wanted, edit).map([&] {
                        return StoredDocument{work, StoredDocument::How::Replacement};
                    });
                }
            }
            wanted.id = DocumentVersionId::generate();
            return versions.add(wanted, edit).map([&] {
                return StoredDocument{work, StoredDocument::How::VersionOf};
            });
        });
}

Result<void> LibraryDocumentSink::setCover(const WorkId &work, const NewDocument &document,
                                           const Edit &edit) {
    const Result<ShownDocument> there = DocumentRepository(m_library).of(work);
    const Result<Work> seen = WorkRepository(m_library).get(work);
    if (!there || !seen) {
        return tl::unexpected(there ? seen.error() : there.error());
    }
    if (there->versions.first().language != document.language) {
        return {};
    }
    Work wanted = *seen;
    wanted.renditions = renditionsOf(document);
    return storeCover(document).and_then(
        [&] { return WorkRepository(m_library).update(*seen, wanted, edit); });
}

Result<void> LibraryDocumentSink::storeTitle(const WorkId &work, const NewDocument &document,
                                             const Edit &edit) {
    const TextKey key{work, TextField::Title, document.language};
    return TextRepository(m_library).get(key).and_then([&](const Text &there) -> Result<void> {
        if (document.title.isEmpty() || !there.revision.isNull()) {
            return {};
        }
        return TextRepository(m_library).setAll({{key, document.title, TextStatus::Draft, {}}}, edit);
    });
}

} // namespace sala
