#include "media/document/document_covers.h"

#include "media/document/document_reader.h"
#include "media/picture/jpeg_writer.h"

namespace sala {
namespace {

constexpr QSizeF kCoverPx{1024, 1024}; ///< as large as the largest tile needs it
constexpr int kQuality = 90;

Result<QByteArray> coverOf(const QByteArray &document) {
    DocumentReader reader;
    return reader.open(document)
        .and_then([&](const DocumentInfo &info) -> Result<QImage> {
            if (info.pages.isEmpty()) {
                return fail(ErrorCode::Corrupt, QStringLiteral("the document has no page"));
            }
            return reader.draw(0, pageSizeWithin(info.pages.first(), kCoverPx));
        })
        .and_then([](const QImage &page) { return encodeJpeg(page, kQuality); });
}

} // namespace

Result<QByteArray> DocumentCovers::read(const MediaHash &media) {
    return m_source->read(media).and_then([](const QByteArray &bytes) -> Result<QByteArray> {
        return bytes.startsWith("%PDF") ? coverOf(bytes) : Result<QByteArray>(bytes);
    });
}

} // namespace sala
