#pragma once

#include "db/storage/editions/foreign_edition.h"
#include "db/storage/kiosk/kiosk_state.h"

#include <QStringList>

namespace sala {

/// Where a kiosk takes each chunk of a new edition from.
struct ChunkPlan {
    QList<QByteArray> copied; ///< from the new edition's file
    QList<QByteArray> shared; ///< those that one of `bases` has
    QStringList bases;        ///< files of editions the kiosk has
    qint64 bytesToCopy = 0;
};

enum class Sharing {
    Allowed, ///< what the kiosk has already is not copied again
    Never
};

/// The plan with the fewest bytes to copy, from few files.
ChunkPlan planChunks(const ForeignEdition::Chunks &chunks, const KioskState &state, Sharing sharing);

} // namespace sala
