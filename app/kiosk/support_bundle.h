#pragma once

#include "app/kiosk/health_check.h"
#include "db/health/zip_file.h"

#include <QJsonObject>

namespace sala {

QJsonObject jsonOf(const HealthReport &report); ///< state, time, findings, edition

/// What this program's screens are, without their makers' numbers: "1920x1080, 940x530 mm, 60 Hz". Needs a
/// QGuiApplication; GUI thread.
QStringList screenLines();

/// What support needs to see: report.txt and report.json, the last warnings, the schedule, versions and
/// screens. No words of the exhibition, no names, no numbers of devices, no addresses.
QList<ZippedFile> bundleFiles(const HealthReport &report, const QStringList &screens,
                              const Machine &machine = Machine());

/// Those as one zip archive, whole or not at all: the stick may be full, or pulled. Io.
Result<void> saveBundle(const QString &path, const HealthReport &report, const QStringList &screens);

} // namespace sala
