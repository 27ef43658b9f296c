#pragma once

#include "app/visitor/grid_texts.h"

#include <QElapsedTimer>

#include <chrono>

namespace sala {

/// How high the titles of the grid's photographs stand, in every language. Widths do not depend on the language,
/// so the heights of the other languages are measured ahead, a few at a time, and a change of language
/// measures nothing. GUI thread.
class TitleHeights {
  public:
    using Tile = std::pair<WorkId, int>; ///< a photograph and the width its title is set for

    /// For another catalogue or theme: everything is measured anew.
    void forget() { m_heights.clear(); }

    /// In the language, catalogue and theme of `texts`.
    int height(GridTexts &texts, const Tile &tile);

    /// What is laid out now, and so will be asked for in other languages.
    void setTiles(const QList<Tile> &tiles);

    /// Goes on measuring for about `time`. False when nothing is left to do.
    bool measureAhead(const Catalogue &catalogue, const GalleryTheme &theme, std::chrono::milliseconds time);

  private:
    QHash<Language, QHash<Tile, int>> m_heights;
    QList<Tile> m_tiles;
    size_t m_nextLanguage = 0;
    qsizetype m_nextTile = 0;
};

} // namespace sala
