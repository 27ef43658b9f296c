#pragma once

#include "media/archive/archived_work.h"

#include <QByteArray>

namespace sala {

/// The XMP packet that goes beside a file of the work (ISO 16684, IPTC): dc:title and dc:description in every language,
/// photoshop:DateCreated as exactly as it is known, creator and rights, city, country and its code, Iptc4xmpCore's text for
/// those who do not see it, dc:subject the themes. `mimeType` is the file's. Any thread; one at a time inside, as in
/// readMetadata().
QByteArray xmpSidecar(const ArchivedWork &work, const QString &mimeType);

} // namespace sala
