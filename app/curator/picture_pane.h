#pragma once

#include "app/curator/bench_look.h"
#include "db/records/work.h"

#include <QImage>
#include <QWidget>

namespace sala {

class PictureCache;

/// One work's picture, whole, as large as its place.
class PicturePane final : public QWidget {
    Q_OBJECT

  public:
    explicit PicturePane(PictureCache &pictures, QWidget *parent = nullptr); ///< `pictures` outlives it

    void setWork(const Work &work);

    QSize sizeHint() const override { return {420, 280}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void wantPicture();

    PictureCache &m_pictures;
    BenchLook m_look;
    MediaHash m_media;
};

/// A drawn page, as large as its place; a click makes it large.
class PagePane final : public QWidget {
    Q_OBJECT

  public:
    explicit PagePane(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    const QImage &page() const { return m_page; }

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

  Q_SIGNALS:
    void clicked();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    BenchLook m_look;
    QImage m_page;
    QImage m_scaled;
};

} // namespace sala
