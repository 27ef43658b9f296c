#include "app/visitor/title_heights.h"

namespace sala {

int TitleHeights::height(GridTexts &texts, const Tile &tile) {
    QHash<Tile, int> &known = m_heights[texts.language()];
    const auto at = known.constFind(tile);
    if (at != known.constEnd()) {
        return *at;
    }
    return *known.insert(tile, texts.titleHeight(tile.first, tile.second));
}

void TitleHeights::setTiles(const QList<Tile> &tiles) {
    m_tiles = tiles;
    m_nextLanguage = 0;
    m_nextTile = 0;
}

bool TitleHeights::measureAhead(const Catalogue &catalogue, const GalleryTheme &theme, std::chrono::milliseconds time) {
    QElapsedTimer timer;
    timer.start();
    while (m_nextLanguage < kLanguages.size()) {
        GridTexts texts(catalogue, kLanguages[m_nextLanguage], theme);
        for (; m_nextTile < m_tiles.size(); ++m_nextTile) {
            height(texts, m_tiles[m_nextTile]);
            if (timer.elapsed() >= time.count()) {
                return true;
            }
        }
        ++m_nextLanguage;
        m_nextTile = 0;
    }
    return false;
}

} // namespace sala
