#pragma once

#include "app/visitor/grid_texts.h"

#include <QElapsedTimer>

#include <chrono>

namespace sala {

/// How high the titles of the grid's photographs stand, in every language and every size of text that was asked for.
/// Widths do not depend on the language, so the heights of the other languages are measured ahead, a few at a time, and
/// a change of language measures nothing; nor does the size that the next visitor finds again. GUI thread.
class TitleHeights {
  public:
    using Tile = std::pair<WorkId, int>; ///< a photograph and the width its title is set for

    /// For another catalogue: everything is measured anew.
    void forget() { m_heights.clear(); }
    void setTheme(const GalleryTheme &theme); ///< sizes of text: what follows is about them

    /// In the language, catalogue and theme of `texts`.
    int height(GridTexts &texts, const Tile &tile);
    bool isKnown(Language language, const Tile &tile) const;

    /// What is laid out now: the titles that are not known come first in its language, then in the others.
    void setTiles(const QList<Tile> &tiles, Language language);
    bool isLaidOutKnown() const { return m_nextLanguage > 0; } ///< every tile in that language

    /// Goes on measuring for about `time`. False when nothing is left to do.
    bool measureAhead(const Catalogue &catalogue, const GalleryTheme &theme, std::chrono::milliseconds time);

  private:
    using Sizes = std::pair<int, int>; ///< of a title and of the note below it
    using Heights = QHash<Language, QHash<Tile, int>>;

    QHash<Sizes, Heights> m_heights;
    Sizes m_sizes;
    QList<Tile> m_tiles;
    QList<Language> m_order;
    qsizetype m_nextLanguage = 0;
    qsizetype m_nextTile = 0;
};

} // namespace sala
