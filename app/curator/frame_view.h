#pragma once

#include "app/curator/bench_look.h"
#include "db/records/work.h"

#include <QImage>
#include <QWidget>

namespace sala {

class PictureCache;

/// A photograph with what slides show of it: a frame, and the point that they move towards. Either is moved by the mouse or by
/// keys; the photograph itself stays as it is.
class FrameView final : public QWidget {
    Q_OBJECT

  public:
    enum class Hand { Focus, Crop };

    explicit FrameView(PictureCache &pictures, QWidget *parent = nullptr); ///< `pictures` outlives it

    void setWork(const Work &work);
    const Framing &framing() const { return m_framing; }
    void setFraming(const Framing &framing); ///< put right where it is none
    void setHand(Hand hand);                 ///< what the mouse and the arrows move
    QImage picture() const;                  ///< null until it is decoded

    QSize sizeHint() const override { return {560, 380}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

  Q_SIGNALS:
    void framingChanged();
    void pictureCame();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    QRectF place() const;                   ///< of the whole photograph
    QPointF fractionAt(const QPointF &at) const;
    void drag(const QPointF &to);
    void want();

    PictureCache &m_pictures;
    BenchLook m_look;
    MediaHash m_media;
    QSize m_sizePx;
    Framing m_framing;
    Hand m_hand = Hand::Focus;
    bool m_isMoving = false;  ///< the frame, and not a new one
    QPointF m_from;           ///< where the mouse went down, as fractions
    Framing m_before;
};

} // namespace sala
