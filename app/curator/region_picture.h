#pragma once

#include "app/curator/bench_look.h"
#include "db/records/media.h"

#include <QList>
#include <QRectF>
#include <QWidget>

namespace sala {

class PictureCache;

/// A work's picture with a rectangle that is drawn over it by mouse, finger or keyboard: arrows move it, Shift and arrows change
/// its size, Enter wishes for it. What is hidden already is outlined and numbered. Rectangles are fractions of the picture.
class RegionPicture final : public QWidget {
    Q_OBJECT

  public:
    explicit RegionPicture(PictureCache &pictures, QWidget *parent = nullptr); ///< `pictures` outlives it

    void setPicture(const Rendition &picture, const QList<QRectF> &hidden);
    void setArea(const QRectF &area); ///< moved and cut to lie inside the picture
    void beginArea();                 ///< in the middle, for who has no mouse
    void clearArea();                 ///< until another is drawn, or an arrow begins one
    const QRectF &area() const { return m_area; }
    void setReader(Language reader) { m_reader = reader; } ///< of the numbers

    const MediaHash &media() const { return m_picture.media; }
    QRectF pictureRect() const;                   ///< in this widget
    QRectF placeOf(const QRectF &area) const;     ///< in this widget
    bool isShown() const;                         ///< it is decoded

    QSize sizeHint() const override { return {560, 420}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

  Q_SIGNALS:
    void areaChanged();
    void hideRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    enum class Hold { None, Draws, Moves };

    void want();
    QImage picture() const;
    QPointF inPicture(const QPointF &point) const;
    void paintArea(QPainter &painter, const QRectF &area, const QPen &pen) const;
    void paintNumber(QPainter &painter, int number, const QRectF &area) const;

    PictureCache &m_pictures;
    BenchLook m_look;
    Language m_reader = Language::English;
    Rendition m_picture;
    QList<QRectF> m_hidden;
    QRectF m_area;
    Hold m_hold = Hold::None;
    QPointF m_from; ///< where it was pressed, in the picture
    QRectF m_before; ///< the rectangle then
};

} // namespace sala
