#pragma once

#include "db/records/evidence.h"

#include <QByteArray>

namespace sala {

/// What a file is that somebody gives as evidence, found by looking at its bytes: a note in UTF-8, a JPEG, a PNG, a PDF. It is opened
/// once as whoever needs it later will: a picture decoded, a document in a program of its own (DocumentReader). What cannot be opened
/// now proves nothing later. InvalidInput for anything else, and for what is empty or larger than kMostEvidenceBytes; Corrupt for a
/// damaged one; Io. Blocks; any thread.
Result<EvidenceKind> evidenceKindOf(const QByteArray &bytes);

} // namespace sala
