#pragma once

#include "db/records/id.h"
#include "db/records/media.h"

#include <QDateTime>

namespace sala {

/// Which edition this is. An edition is a library published for one exhibition, read-only and sealed.
struct EditionLabel {
    qint64 number = 0; ///< grows with every edition one library publishes, whatever the exhibition
    ExhibitionId exhibition;
    QDateTime published;  ///< UTC, to the second
    QByteArray publicKey; ///< of the organisation that sealed it, 32 bytes
    MediaHash content;    ///< BLAKE2b-256 of all it says; see db/storage/editions/edition_contents.h

    bool operator==(const EditionLabel &) const = default;
};

} // namespace sala
