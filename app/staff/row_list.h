#pragma once

#include "app/look/flick_area.h"
#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "db/records/catalogue.h"
#include "db/records/media.h"

namespace sala {

class PictureCache;
struct PictureRequest;

/// Something with a picture, by what staff recognise it by.
struct PictureRow {
    MediaHash picture{}; ///< null: none
    ShownText title;
    QString detail{}; ///< in the reader's language, like the mark
    QString mark{};   ///< what is wrong with it
    bool isShuffled = false;

    bool operator==(const PictureRow &) const = default;
};

/// Rows with pictures, in as many columns as there is room for, to be scrolled and touched. Where they have handles, a
/// finger or the mouse takes one by it: to another place among them, or out of the list (see RowCarrier). As high as
/// their words need. GUI thread.
class RowList final : public FlickArea {
    Q_OBJECT

  public:
    explicit RowList(PictureCache &pictures, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setRows(const QList<PictureRow> &rows, Language reader);
    const QList<PictureRow> &rows() const { return m_rows; }
    enum class Handles {
        None,
        Move, ///< one column, in an order of its own
        Take
    };
    void setHandles(Handles handles) { m_handles = handles; }
    void setSelected(int row); ///< and brings it into sight; -1: none
    int selected() const { return m_selected; }
    QRect rowRect(int row) const;    ///< in this widget's coordinates
    QRect handleRect(int row) const; ///< empty where there are none
    QPixmap pixmapOf(int row);       ///< as it looks while it is taken

    /// Something from elsewhere is held here, and would be put there; nothing: not any more. Near an edge rows move on.
    void setInsertion(std::optional<QPoint> position);
    int insertionPlace(QPoint position) const;

  Q_SIGNALS:
    void rowTapped(int row);
    void rowMoved(int from, int to);
    /// One that is taken is at this place, which may be far outside; and is let go there, or was lost.
    void rowHeld(int row, QPoint position);
    void rowLetGo(int row, QPoint position);
    void rowLost();

  protected:
    bool walk(Walk) override { return false; } ///< its rows are stops of their own
    void tapped(QPoint position) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    struct Laid {
        QRect rect; ///< in the content
        TextBlock title;
        TextBlock detail;
        TextBlock mark;
    };
    struct Drag {
        int row;
        QPoint finger;
        QPoint from;
        bool isFar = false; ///< further than a finger wobbles
    };

    void layOut();
    Laid laid(const PictureRow &row, int width) const;
    void paintRow(QPainter &painter, int row, const QRect &rect);
    int rowAt(QPoint position) const;
    void paintInsertion(QPainter &painter, int before);
    bool takes(QPoint position);
    void drag(QPoint position);
    void drop();
    void lose();
    void scrollAtEdge(int y);
    int placeAt(int y, int except) const;
    PictureRequest request(const PictureRow &row) const;
    int pictureWidth() const;

    PictureCache &m_pictures;
    GalleryTheme m_theme;
    QList<PictureRow> m_rows;
    QList<Laid> m_laid;
    Language m_reader = Language::English;
    Handles m_handles = Handles::None;
    int m_selected = -1;
    std::optional<Drag> m_drag;
    std::optional<QPoint> m_insertion;
};

} // namespace sala
