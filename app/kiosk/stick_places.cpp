#include "app/kiosk/stick_places.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace sala {

QList<Stick> sticksIn(const StickPlaces &places) {
    QList<Stick> found;
    for (const QString &folder : places.folders) {
        found.append({folder, QDir(folder).dirName()});
    }
    if (!places.folders.isEmpty()) {
        return found;
    }
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath() + u'/';
        const bool isStick = root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/mnt/")) ||
                             root.startsWith(QLatin1String("/run/media/"));
        if (isStick && volume.isReady()) {
            found.append({volume.rootPath(), volume.displayName()});
        }
    }
    return found;
}

bool isWritableStick(const QString &folder) {
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable() && !QStorageInfo(folder).isReadOnly();
}

std::optional<Stick> writableStick(const StickPlaces &places) {
    for (const Stick &stick : sticksIn(places)) {
        if (isWritableStick(stick.folder)) {
            return stick;
        }
    }
    return std::nullopt;
}

} // namespace sala
