#pragma once

#include <QList>
#include <QRect>

#include <functional>

namespace sala {

/// The sizes a grid is laid out with, in pixels.
struct GridMetrics {
    int widthPx = 0;       ///< of the content, margins included
    int marginPx = 0;      ///< left and right
    int gapPx = 0;         ///< between tiles of a row
    int titleGapPx = 0;    ///< from a picture to its title
    int rowGapPx = 0;      ///< from a row's titles to the next row
    int sectionGapPx = 0;  ///< above a section's header, not above the first
    int rowHeightPx = 240; ///< the pictures' height to aim at
    double narrowest = 0.9; ///< of a slot, of the row's height: what titles need; larger words need wider slots

    bool operator==(const GridMetrics &) const = default;
};

/// What one section asks of the layout.
struct GridSectionShape {
    int headerPx = 0;      ///< 0: no header
    QList<double> aspects; ///< width / height of each picture
};

/// One picture's place in the content.
struct GridTile {
    int section = 0;
    int index = 0;   ///< within the section
    QRect picture;   ///< of its own shape: what is drawn
    QRect slot;      ///< the row's height, at least as wide as a title needs; the picture is inside it
    int titlePx = 0; ///< height beneath the slot kept for the row's titles

    QRect touchRect(int titleGapPx) const { return slot.adjusted(0, 0, 0, titleGapPx + titlePx); }
};

/// A row of tiles: `tileCount` from `firstTile` on, from `top` to `bottom`, titles included.
struct GridRow {
    int firstTile = 0;
    int tileCount = 0;
    int top = 0;
    int bottom = 0;
};

/// Where every picture, title and section header of a grid lies: rows filled from edge to edge with
/// uncropped pictures, each row as high as its pictures' shapes ask. Pictures much wider or taller than
/// usual get a slot within bounds and stand at its lower left. Computed once per width; then only looked up.
class PhotoGridLayout {
  public:
    /// The height that a tile's title needs at this width.
    using TitleHeight = std::function<int(int section, int index, int widthPx)>;

    PhotoGridLayout() = default;
    PhotoGridLayout(const GridMetrics &metrics, int topPx, const QList<GridSectionShape> &sections,
                    const TitleHeight &titleHeight);

    int heightPx() const { return m_heightPx; }
    const GridMetrics &metrics() const { return m_metrics; }
    const QList<GridTile> &tiles() const { return m_tiles; }
    const QList<GridRow> &rows() const { return m_rows; }
    const QList<QRect> &headers() const { return m_headers; } ///< one a section, empty when it has none

    /// The rows that touch [top, bottom), as [first, past the last).
    struct Range {
        int first = 0;
        int last = 0;
        bool operator==(const Range &) const = default;
    };
    Range rowsBetween(int top, int bottom) const;

    int tileAt(QPoint position) const;           ///< index into tiles(), picture or title; -1 for none
    int tileOf(int section, int index) const;    ///< index into tiles(); -1 for none
    int tileBelow(int tile, int rowsDown) const; ///< the nearest tile so many rows further; itself at the end

  private:
    struct RowPlan {
        int section = 0;
        int first = 0;
        int count = 0;
        int heightPx = 0;
    };

    void layOutSection(int section, const GridSectionShape &shape);
    void addRow(const RowPlan &plan, const QList<double> &aspects);
    int rowOf(int tile) const;

    GridMetrics m_metrics;
    QList<GridTile> m_tiles;
    QList<GridRow> m_rows;
    QList<QRect> m_headers;
    QList<int> m_firstTile; ///< a section each
    int m_heightPx = 0;
    TitleHeight m_titleHeight;
};

} // namespace sala
