#include "media/document/evidence_file.h"

#include "media/document/document_reader.h"
#include "media/picture/decode.h"
#include "media/picture/type.h"

#include <QSize>
#include <QStringDecoder>

namespace sala {
namespace {

constexpr int kMostNoteBytes = 64 << 10;
constexpr QSize kLookedAt(256, 256);

bool isNote(const QByteArray &bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && bytes.size() <= kMostNoteBytes && !text.contains(QChar(0)) && !text.trimmed().isEmpty();
}

} // namespace

Result<EvidenceKind> evidenceKindOf(const QByteArray &bytes) {
    if (bytes.isEmpty() || bytes.size() > kMostEvidenceBytes) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("evidence has 1 byte to %1 MB").arg(kMostEvidenceBytes >> 20));
    }
    const FileType type = fileType(bytes);
    if (type.format == PictureFormat::Jpeg || type.format == PictureFormat::Png) {
        const bool isJpeg = type.format == PictureFormat::Jpeg;
        return decodePicture(bytes, kLookedAt).map([&](const QImage &) { return isJpeg ? EvidenceKind::Jpeg : EvidenceKind::Png; });
    }
    if (type.mimeType == QLatin1String("application/pdf")) {
        return DocumentReader().open(bytes).map([](const DocumentInfo &) { return EvidenceKind::Pdf; });
    }
    return isNote(bytes) ? Result<EvidenceKind>(EvidenceKind::Note)
                         : fail(ErrorCode::InvalidInput,
                                QStringLiteral("evidence is a note in UTF-8, a JPEG, a PNG or a PDF, and this is none: %1")
                                    .arg(type.description));
}

} // namespace sala
