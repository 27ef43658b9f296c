#include "app/visitor/title_heights.h"

namespace sala {

namespace {
constexpr qsizetype kSizesKept = 4; // the three of a visitor, on one screen
} // namespace

void TitleHeights::setTheme(const GalleryTheme &theme) {
    m_sizes = {theme.textPx(TextSize::Label), theme.textPx(TextSize::Small)};
    if (!m_heights.contains(m_sizes) && m_heights.size() >= kSizesKept) {
        m_heights.clear();
    }
}

int TitleHeights::height(GridTexts &texts, const Tile &tile) {
    QHash<Tile, int> &known = m_heights[m_sizes][texts.language()];
    const auto at = known.constFind(tile);
    if (at != known.constEnd()) {
        return *at;
    }
    return *known.insert(tile, texts.titleHeight(tile.first, tile.second));
}

bool TitleHeights::isKnown(Language language, const Tile &tile) const {
    const auto sized = m_heights.constFind(m_sizes);
    if (sized == m_heights.constEnd()) {
        return false;
    }
    const auto known = sized->constFind(language);
    return known != sized->constEnd() && known->contains(tile);
}

void TitleHeights::setTiles(const QList<Tile> &tiles, Language language) {
    m_tiles = tiles;
    m_order = {language};
    for (const Language other : kLanguages) {
        if (other != language) {
            m_order.append(other);
        }
    }
    m_nextLanguage = 0;
    m_nextTile = 0;
}

bool TitleHeights::measureAhead(const Catalogue &catalogue, const GalleryTheme &theme, std::chrono::milliseconds time) {
    QElapsedTimer timer;
    timer.start();
    while (m_nextLanguage < m_order.size()) {
        GridTexts texts(catalogue, m_order[m_nextLanguage], theme);
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
