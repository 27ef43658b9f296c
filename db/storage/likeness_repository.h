#pragma once

#include "db/records/likeness.h"
#include "db/records/media.h"
#include "db/storage/library.h"

#include <utility>

namespace sala {

/// What the photographs of a library look like. Not part of its history: it is reckoned from their thumbnails, stored because
/// decoding 10,000 of them takes seven seconds (sala_curation_bench), at every import, and goes with them. A photograph in which a
/// part is hidden is known by its original, too: a copy of that is what may come from elsewhere.
class LikenessRepository {
  public:
    using Row = std::pair<MediaHash, Likeness>; ///< of a thumbnail or an original

    explicit LikenessRepository(Library &library) : m_connection(&library.connection()) {}

    /// Of the photographs that are there and of those that were erased.
    Result<KnownLikenesses> all() const;

    /// Thumbnails, and originals of hidden parts, that nobody has looked at yet: those of a library from before, and of pictures made anew.
    Result<QList<MediaHash>> missing() const;

    /// All or none; what is no medium of the library any more is passed over.
    Result<void> set(const QList<Row> &rows);

  private:
    Connection *m_connection;
};

} // namespace sala
