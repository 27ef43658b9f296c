#pragma once

#include "db/records/playlist.h"

#include <random>

namespace sala {

/// The order of a playlist's entries in each round: as they stand, but those of a section shuffled among
/// themselves. No work follows itself where another order can help it. The same seed gives the same orders
/// everywhere. A value.
class RoundShuffler {
  public:
    explicit RoundShuffler(quint32 seed = 1) : m_random(seed) {}

    /// Indexes into `entries`, each once. `last` is the index that was shown before, or -1.
    QList<int> next(const QList<PlaylistEntry> &entries, int last);

  private:
    void shuffle(QList<int> &order, qsizetype begin, qsizetype end);

    std::mt19937 m_random;
};

} // namespace sala
