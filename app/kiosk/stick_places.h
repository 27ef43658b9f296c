#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace sala {

/// Where sticks are looked for.
struct StickPlaces {
    QStringList folders; ///< none: the sticks
};

/// One that is plugged in.
struct Stick {
    QString folder;
    QString name;
};

/// Those that are plugged in now: what is mounted below /media, /run/media and /mnt; or the folders named instead.
/// Slow; any thread.
QList<Stick> sticksIn(const StickPlaces &places);
/// Whether something can be written in a stick's folder, as far as it says so itself. Slow; any thread.
bool isWritableStick(const QString &folder);
/// The first of them that something can be written on.
std::optional<Stick> writableStick(const StickPlaces &places);

} // namespace sala
