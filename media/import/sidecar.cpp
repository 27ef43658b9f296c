#include "media/import/sidecar.h"

#include "media/import/read_file.h"

#include <QFileInfo>
#include <QSet>

namespace sala {
namespace {

constexpr qint64 kMostSidecarBytes = qint64(4) << 20;

QString withoutEnding(const QString &path) {
    return path.left(path.size() - QFileInfo(path).suffix().size() - 1);
}

bool isSidecarName(const QString &path) {
    return path.endsWith(QLatin1String(".xmp"), Qt::CaseInsensitive);
}

} // namespace

QString sidecarOf(const QString &picturePath) {
    if (QFileInfo(picturePath).suffix().isEmpty() || isSidecarName(picturePath)) {
        return {};
    }
    for (const QString &base : {picturePath, withoutEnding(picturePath)}) {
        for (const char *ending : {".xmp", ".XMP"}) {
            const QString path = base + QLatin1String(ending);
            if (QFileInfo(path).isFile()) {
                return path;
            }
        }
    }
    return {};
}

QByteArray readSidecarOf(const QString &picturePath) {
    const QString path = sidecarOf(picturePath);
    return path.isEmpty() ? QByteArray() : readRegularFile(path, kMostSidecarBytes).value_or(QByteArray());
}

QList<FoundFile> withoutSidecars(const QList<FoundFile> &files) {
    QSet<QString> names;
    for (const FoundFile &file : files) {
        if (!isSidecarName(file.path)) {
            names << file.path << withoutEnding(file.path);
        }
    }
    QList<FoundFile> others;
    for (const FoundFile &file : files) {
        if (!isSidecarName(file.path) || !names.contains(withoutEnding(file.path))) {
            others.append(file);
        }
    }
    return others;
}

} // namespace sala
