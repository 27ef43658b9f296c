#pragma once

#include "media/import/find_files.h"

#include <QByteArray>

namespace sala {

/// The XMP file that programs for photographers leave beside a picture: "river.jpg.xmp" or "river.xmp" beside "river.jpg"; empty
/// when there is none. Any thread.
QString sidecarOf(const QString &picturePath);

/// What it says, to be read with readMetadata(); empty when there is none, or it is larger than any sidecar. Any thread.
QByteArray readSidecarOf(const QString &picturePath);

/// Without the sidecars of pictures among them, which come in with these.
QList<FoundFile> withoutSidecars(const QList<FoundFile> &files);

} // namespace sala
