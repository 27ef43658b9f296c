#pragma once

#include "media/subtitles/subtitle_document.h"

#include <QStringView>

namespace sala {

/// "Collect WebVTT cue timings and settings" from a line that contains "-->". False when it has no two
/// times; then `cue` is not to be used. Settings that mean nothing are left out and reported.
bool readTimings(QStringView line, SubtitleCue &cue, const QList<CueRegion> &regions,
                 QStringList &complaints);

/// "Collect WebVTT region settings" from the lines of a REGION block.
CueRegion readRegion(QStringView block, QStringList &complaints);

/// The settings as WebVTT writes them after the times, each after a space; empty when all are the standard's
/// own.
QString formatSettings(const CueSettings &settings);
QString formatRegion(const CueRegion &region);

} // namespace sala
