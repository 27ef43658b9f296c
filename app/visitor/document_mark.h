#pragma once

#include "app/look/theme.h"
#include "db/records/document.h"

namespace sala {

/// Says on a picture in a grid that it is the cover of something to read: a sheet with lines, and how many
/// pages the version for `reader` has.
void paintDocumentMark(QPainter &painter, const QRect &cover, const ShownDocument &document, Language reader,
                       const GalleryTheme &theme);

} // namespace sala
