#include "media/document/document_files.h"

#include "media/import/read_file.h"
#include "media/picture/type.h"

#include <QFileInfo>

namespace sala {
namespace {

constexpr qint64 kLookedAtBytes = 4096;

bool isDocument(const FoundFile &file) {
    const bool isPdfName =
        QFileInfo(file.path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
    const Result<QByteArray> start = readFileStart(file.path, kLookedAtBytes);
    if (!start) {
        return isPdfName; // reading it as a document says why it cannot be read
    }
    const FileType type = fileType(*start);
    const bool isPdf = type.mimeType == QLatin1String("application/pdf");
    // Other programs' files are PDF inside, too; they are taken only where somebody named them.
    return isPdf ? isPdfName || file.isNamed : isPdfName && !type.isPicture();
}

} // namespace

SortedDocuments sortOutDocuments(const FoundFiles &found) {
    SortedDocuments sorted;
    sorted.others.problems = found.problems;
    for (const FoundFile &file : found.files) {
        (isDocument(file) ? sorted.documents : sorted.others.files).append(file);
    }
    return sorted;
}

} // namespace sala
