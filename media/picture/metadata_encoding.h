#pragma once

#include "media/picture/metadata.h"

namespace sala {

/// Leaves only Unicode in the texts of one file, which are judged together, and says what was found: the
/// last step of readMetadata().
void readEncodings(PictureMetadata &metadata, WhenUnsure whenUnsure);

} // namespace sala
