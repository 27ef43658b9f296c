#include "media/picture/type.h"

#include "media/picture/tiff_tags.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace sala {
namespace {

struct Signature {
    int offset;
    QByteArrayView bytes;
    PictureFormat format;
    const char *mimeType;
    const char *description;
};

template<size_t N>
constexpr QByteArrayView raw(const char (&literal)[N]) {
    return QByteArrayView(literal, qsizetype(N - 1));
}

constexpr auto kOther = PictureFormat::NotAPicture;

const std::array kSignatures{
    Signature{0, raw("\xff\xd8\xff"), PictureFormat::Jpeg, "image/jpeg", "JPEG picture"},
    Signature{0, raw("\x89PNG\r\n\x1a\n"), PictureFormat::Png, "image/png", "PNG picture"},
    Signature{8, raw("WEBP"), PictureFormat::WebP, "image/webp", "WebP picture"},
    Signature{0, raw("GIF8"), kOther, "image/gif", "GIF picture"},
    Signature{0, raw("8BPS"), kOther, "image/vnd.adobe.photoshop", "Photoshop document"},
    Signature{0, raw("\xff\x0a"), kOther, "image/jxl", "JPEG XL picture"},
    Signature{0, raw("\0\0\0\x0cJXL "), kOther, "image/jxl", "JPEG XL picture"},
    Signature{0, raw("\0\0\0\x0cjP  "), kOther, "image/jp2", "JPEG 2000 picture"},
    Signature{0, raw("FUJIFILMCCD-RAW"), kOther, "image/x-fuji-raf", "camera raw picture"},
    Signature{0, raw("IIRO"), kOther, "image/x-olympus-orf", "camera raw picture"},
    Signature{0, raw("IIRS"), kOther, "image/x-olympus-orf", "camera raw picture"},
    Signature{0, raw("IIU\0"), kOther, "image/x-panasonic-rw2", "camera raw picture"},
    Signature{0, raw("\x1a\x45\xdf\xa3"), kOther, "video/x-matroska", "Matroska or WebM film"},
    Signature{8, raw("AVI "), kOther, "video/x-msvideo", "AVI film"},
    Signature{8, raw("WAVE"), kOther, "audio/x-wav", "WAV sound"},
    Signature{0, raw("\x30\x26\xb2\x75"), kOther, "video/x-ms-asf", "Windows Media film"},
    Signature{0, raw("FLV\x01"), kOther, "video/x-flv", "Flash film"},
    Signature{0, raw("\0\0\x01\xba"), kOther, "video/mpeg", "MPEG film"},
    Signature{0, raw("OggS"), kOther, "application/ogg", "Ogg film or sound"},
    Signature{0, raw("fLaC"), kOther, "audio/flac", "FLAC sound"},
    Signature{0, raw("ID3"), kOther, "audio/mpeg", "MP3 sound"},
    Signature{0, raw("PK\x03\x04"), kOther, "application/zip", "ZIP archive or office document"},
    Signature{0, raw("PK\x05\x06"), kOther, "application/zip", "empty ZIP archive"},
    Signature{0, raw("\x1f\x8b"), kOther, "application/gzip", "gzip archive"},
    Signature{0, raw("7z\xbc\xaf\x27\x1c"), kOther, "application/x-7z-compressed", "7-Zip archive"},
    Signature{0, raw("Rar!"), kOther, "application/vnd.rar", "RAR archive"},
    Signature{0, raw("\xd0\xcf\x11\xe0"), kOther, "application/x-ole-storage", "old office document"},
    Signature{0, raw("SQLite format 3\0"), kOther, "application/vnd.sqlite3", "SQLite database"},
    Signature{0, raw("\x7f\x45LF"), kOther, "application/x-executable", "program"},
};

FileType typeOf(PictureFormat format, const char *mimeType, const char *description) {
    return {format, QString::fromLatin1(mimeType), QString::fromLatin1(description)};
}

/// TIFF proper, or one of the camera formats built on it: their first page is a small preview, so taking
/// them for TIFF would show a stamp instead of the photograph.
FileType tiffType(const QByteArray &bytes) {
    const bool isCanonRaw = bytes.mid(8, 2) == "CR";
    const TiffTags tags(bytes);
    const bool isPreviewFirst = tags.number(TiffTag::NewSubfileType).value_or(0) & 1;
    if (isCanonRaw || isPreviewFirst || tags.has(TiffTag::DngVersion)) {
        return typeOf(kOther, "image/x-dcraw", "camera raw picture");
    }
    return typeOf(PictureFormat::Tiff, "image/tiff", "TIFF picture");
}

bool isTiff(const QByteArray &bytes) {
    const QByteArray magic = bytes.left(4);
    return magic == raw("II*\0") || magic == raw("MM\0*") || magic == raw("II+\0") || magic == raw("MM\0+");
}

/// ISO base media files say in their brands what they are; HEIC often only in the compatible ones.
FileType isoMediaType(const QByteArray &bytes) {
    const qsizetype boxSize = (uchar(bytes[2]) << 8) | uchar(bytes[3]);
    const QByteArray major = bytes.mid(8, 4);
    const QByteArray brands =
        major + bytes.mid(16, std::max<qsizetype>(0, std::min<qsizetype>(boxSize, 256) - 16));
    for (qsizetype at = 0; at + 4 <= brands.size(); at += 4) {
        const QByteArray brand = brands.mid(at, 4);
        if (brand == "avif") {
            return typeOf(PictureFormat::Heif, "image/avif", "AVIF picture");
        }
        if (brand == "heic" || brand == "heix" || brand == "heim" || brand == "heis") {
            return typeOf(PictureFormat::Heif, "image/heic", "HEIC picture");
        }
    }
    if (major == "mif1") {
        return typeOf(PictureFormat::Heif, "image/heif", "HEIF picture");
    }
    if (major == "crx ") {
        return typeOf(kOther, "image/x-canon-cr3", "camera raw picture");
    }
    if (major == "qt  ") {
        return typeOf(kOther, "video/quicktime", "QuickTime film");
    }
    if (major.startsWith("M4A")) {
        return typeOf(kOther, "audio/mp4", "MPEG-4 sound");
    }
    return typeOf(kOther, "video/mp4", "MPEG-4 film");
}

/// Text: UTF-16 with its mark, or UTF-8 without control characters.
FileType textType(const QByteArray &bytes) {
    const QByteArray head = bytes.left(4096);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) {
        return typeOf(kOther, "text/plain", "text file");
    }
    const bool hasControls = std::any_of(head.begin(), head.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(head);
    if (hasControls || decoder.hasError()) {
        return typeOf(kOther, "application/octet-stream", "file of unknown type");
    }
    if (text.contains(QLatin1String("<svg"))) {
        return typeOf(kOther, "image/svg+xml", "SVG drawing");
    }
    if (text.contains(QLatin1String("<html"), Qt::CaseInsensitive)) {
        return typeOf(kOther, "text/html", "web page");
    }
    return typeOf(kOther, "text/plain", "text file");
}

} // namespace

FileType fileType(const QByteArray &bytes) {
    if (bytes.isEmpty()) {
        return typeOf(kOther, "application/x-zerosize", "empty file");
    }
    for (const Signature &signature : kSignatures) {
        if (bytes.mid(signature.offset, signature.bytes.size()) == signature.bytes) {
            return typeOf(signature.format, signature.mimeType, signature.description);
        }
    }
    if (isTiff(bytes)) {
        return tiffType(bytes);
    }
    if (bytes.size() >= 16 && bytes.mid(4, 4) == "ftyp") {
        return isoMediaType(bytes);
    }
    if (bytes.left(1024).contains("%PDF-")) {
        return typeOf(kOther, "application/pdf", "PDF document");
    }
    if (bytes.size() >= 26 && bytes.startsWith("BM") && bytes.mid(6, 4) == raw("\0\0\0\0")) {
        return typeOf(kOther, "image/bmp", "BMP picture");
    }
    return textType(bytes);
}

} // namespace sala
