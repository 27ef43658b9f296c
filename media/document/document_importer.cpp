#include "media/document/document_importer.h"

#include "db/records/hash.h"
#include "media/import/read_file.h"
#include "media/picture/renditions.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sala {
namespace {

/// What programs write where nobody gave a title.
bool isTitle(const QString &title) {
    static const QRegularExpression made(
        QStringLiteral("^(microsoft|untitled|document|無題|slide)|\\.(docx?|odt|pptx?|indd|pdf|rtf|txt)$"),
        QRegularExpression::CaseInsensitiveOption);
    return !title.isEmpty() && !made.match(title).hasMatch();
}

/// "vi" in "report.vi.pdf": a language in the name that is none of ours.
QString otherLanguageIn(const QString &name) {
    static const QRegularExpression code(QStringLiteral("\\.([a-z]{2})$"));
    return code.match(name).captured(1);
}

Result<QList<NewRendition>> coverFrom(DocumentReader &reader, const DocumentInfo &info) {
    const QSize sizePx = pageSizeWithin(info.pages.first(), {kScreenRenditionPx, kScreenRenditionPx});
    const Result<QImage> page = reader.draw(0, sizePx);
    if (!page) {
        return tl::unexpected(page.error());
    }
    QList<NewRendition> cover;
    for (const auto &[kind, side] : {std::pair(RenditionKind::Screen, kScreenRenditionPx),
                                     std::pair(RenditionKind::Thumbnail, kThumbnailRenditionPx)}) {
        const Result<SmallPicture> made = makeRendition(*page, side);
        if (!made) {
            return tl::unexpected(made.error());
        }
        cover.append({kind, hashOf(made->jpeg), made->jpeg, made->sizePx, QStringLiteral("image/jpeg")});
    }
    return cover;
}

Result<PreparedDocument> named(const QString &path, const DocumentInfo &info,
                               const DocumentLetters &letters) {
    const QString fileName = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
    const DocumentName name = documentName(fileName);
    const QString other = name.language ? QString() : otherLanguageIn(name.name);
    const std::optional<Language> language = name.language ? name.language : writtenIn(letters);
    if (!other.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1” is none of the five languages: en, th, km, my, ja").arg(other));
    }
    if (!language) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("neither its name nor its text says its language; call it %1.th.pdf, or en, "
                           "km, my, ja")
                .arg(name.name));
    }
    PreparedDocument prepared;
    prepared.document.name = name.name;
    prepared.document.source = fileName;
    prepared.document.language = *language;
    prepared.document.pageCount = int(info.pages.size());
    prepared.document.title = isTitle(info.title) ? info.title : QString();
    prepared.readings = info.readings;
    if (info.created.isValid() && info.created.year() > 1990) {
        prepared.document.date = {info.created.year(), info.created.month(), info.created.day()};
    }
    if (!name.language) {
        prepared.remark =
            QStringLiteral("its name says no language; by its letters it was taken for “%1”. If "
                           "that is wrong, call it %2.th.pdf, or en, km, my, ja, and import it again")
                .arg(code(*language), name.name);
    }
    return prepared;
}

/// One import of several documents.
class Run {
  public:
    Run(DocumentImportSink &sink, WhenUnsure whenUnsure, const DocumentImporter::Progress &progress,
        const std::atomic_bool &isCancelled)
        : m_sink(sink), m_whenUnsure(whenUnsure), m_progress(progress), m_isCancelled(isCancelled) {}

    DocumentImportSummary import(const QList<FoundFile> &files) {
        for (int done = 0; done < files.size() && !m_summary.stoppedBy; ++done) {
            if (m_isCancelled) {
                m_summary.isCancelled = true;
                break;
            }
            importFile(files[done].path);
            if (m_progress) {
                m_progress({done + 1, int(files.size()), files[done].path});
            }
        }
        return std::move(m_summary);
    }

  private:
    void importFile(const QString &path) {
        const Result<QByteArray> bytes = readRegularFile(path, kMostDocumentBytes);
        if (!bytes) {
            return reject(path, bytes.error());
        }
        if (bytes->isEmpty()) {
            return reject(
                path, {ErrorCode::InvalidInput, QStringLiteral("the file is empty; copy it again"), path});
        }
        const Result<WorkId> known = m_sink.findByFile(hashOf(*bytes));
        if (!known && known.error().code == ErrorCode::NotAllowed) {
            reject(path, known.error()); // erased: this file, and not the rest
        } else if (!known) {
            m_summary.stoppedBy = known.error();
        } else if (!known->isNull()) {
            m_summary.duplicates.append({path, *known});
        } else if (const Result<PreparedDocument> prepared = prepareDocument(path, *bytes, m_whenUnsure);
                   !prepared) {
            reject(path, prepared.error());
        } else {
            store(path, *prepared);
        }
    }

    void reject(const QString &path, const Error &error) { m_summary.problems.append({path, error}); }

    void store(const QString &path, const PreparedDocument &prepared) {
        const QString version = prepared.document.name + u'.' + code(prepared.document.language);
        if (m_versions.contains(version)) { // of another folder, most likely: it must not replace that one
            return reject(path,
                          {ErrorCode::InvalidInput,
                           QStringLiteral("another file in this import is the same language of the same "
                                          "document; give it another name"),
                           path});
        }
        const Result<StoredDocument> stored = m_sink.addDocument(prepared.document);
        if (!stored) {
            m_summary.stoppedBy = stored.error();
            return;
        }
        m_versions.insert(version);
        ++m_summary.versions;
        if (!m_summary.imported.contains(stored->work)) {
            m_summary.imported.append(stored->work);
        }
        QStringList remarks = prepared.remark.isEmpty() ? QStringList() : QStringList{prepared.remark};
        if (stored->how == StoredDocument::How::Replacement) {
            remarks.append(
                QStringLiteral("it took the place of the document's earlier file in this language"));
        }
        if (!remarks.isEmpty()) {
            m_summary.remarks.append({path, remarks});
        }
        if (!prepared.readings.isEmpty()) {
            m_summary.texts.append({path, prepared.readings, {}});
        }
    }

    DocumentImportSink &m_sink;
    const WhenUnsure m_whenUnsure;
    const DocumentImporter::Progress &m_progress;
    const std::atomic_bool &m_isCancelled;
    QSet<QString> m_versions;
    DocumentImportSummary m_summary;
};

} // namespace

Result<PreparedDocument> prepareDocument(const QString &path, const QByteArray &bytes,
                                         WhenUnsure whenUnsure) {
    DocumentReader reader;
    return reader.open(bytes, whenUnsure)
        .and_then([&](const DocumentInfo &info) {
            return reader.check()
                .and_then([&](const DocumentLetters &letters) { return named(path, info, letters); })
                .and_then([&](PreparedDocument &&prepared) {
                    return coverFrom(reader, info).map([&](const QList<NewRendition> &cover) {
                        prepared.document.cover = cover;
                        prepared.document.bytes = bytes;
                        prepared.document.hash = hashOf(bytes);
                        return prepared;
                    });
                });
        })
        .map_error([&](Error error) {
            error.subject = path;
            return error;
        });
}

DocumentImportSummary DocumentImporter::run(const QList<FoundFile> &files, const Progress &progress,
                                            const std::atomic_bool &isCancelled) {
    return Run(m_sink, m_whenUnsure, progress, isCancelled).import(files);
}

} // namespace sala
