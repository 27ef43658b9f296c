#include "app/curator/picture_pane.h"

#include "media/picture/picture_cache.h"

#include <QMouseEvent>
#include <QPainter>

namespace sala {
namespace {

QRect fitted(const QSize &picture, const QRect &place) {
    QRect box(QPoint(), picture.scaled(place.size(), Qt::KeepAspectRatio));
    box.moveCenter(place.center());
    return box;
}

} // namespace

PicturePane::PicturePane(PictureCache &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures) {
    setObjectName(QStringLiteral("picture"));
    connect(&m_pictures, &PictureCache::ready, this, [this] { update(); });
}

void PicturePane::setWork(const Work &work) {
    const Rendition *const screen = work.rendition(RenditionKind::Screen);
    m_media = screen ? screen->media : MediaHash();
    wantPicture();
    update();
}

void PicturePane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    wantPicture();
}

void PicturePane::wantPicture() {
    if (m_media.isNull()) {
        m_pictures.want(this, {});
    } else {
        m_pictures.want(this, {{m_media, size() * devicePixelRatioF()}}, 1);
    }
}

void PicturePane::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QImage picture = m_pictures.find({m_media, size() * devicePixelRatioF()});
    if (picture.isNull()) {
        picture = m_pictures.findAnySize(m_media);
    }
    if (picture.isNull()) {
        painter.fillRect(rect(), m_look.colours.tile);
    } else {
        painter.drawImage(fitted(picture.size(), rect()), picture);
    }
}

PagePane::PagePane(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("page"));
    setCursor(Qt::PointingHandCursor);
}

void PagePane::setPage(const QImage &page) {
    m_page = page;
    m_scaled = {};
    update();
}

/// Scaled once, and well: small words are read on it.
void PagePane::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_page.isNull()) {
        painter.fillRect(rect(), m_look.colours.tile);
        return;
    }
    const QRect place = fitted(m_page.size(), rect().adjusted(1, 1, -1, -1));
    const QSize wanted = place.size() * devicePixelRatioF();
    if (m_scaled.size() != wanted) {
        m_scaled = m_page.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    painter.drawImage(place, m_scaled);
    painter.setPen(m_look.colours.line);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PagePane::mouseReleaseEvent(QMouseEvent *event) {
    if (rect().contains(event->pos())) {
        Q_EMIT clicked();
    }
}

} // namespace sala
