#pragma once

#include <QByteArray>
#include <QString>

namespace sala {

/// The picture formats an import takes.
enum class PictureFormat { NotAPicture, Jpeg, Png, Tiff, WebP, Heif };

/// What a file really is, found by looking at its bytes; its name is not asked.
struct FileType {
    PictureFormat format = PictureFormat::NotAPicture;
    QString
        mimeType; ///< "image/jpeg", "application/pdf", "video/mp4"…; "application/octet-stream" if unknown
    QString description; ///< English, for the log: "JPEG picture", "PDF document", "camera raw picture"

    bool isPicture() const { return format != PictureFormat::NotAPicture; }
    bool operator==(const FileType &) const = default;
};

/// The type of a file that starts with `bytes` (4 KiB are enough; give all there is). Never fails: what
/// nobody knows is "application/octet-stream". Any thread.
FileType fileType(const QByteArray &bytes);

} // namespace sala
