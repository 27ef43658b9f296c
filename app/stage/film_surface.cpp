#include "app/stage/film_surface.h"

#include <QPainter>

namespace sala {

QRectF letterboxed(const QSizeF &shape, const QRectF &bounds) {
    QRectF rect(QPointF(), shape.scaled(bounds.size(), Qt::KeepAspectRatio));
    rect.moveCenter(bounds.center());
    return rect;
}

FilmSurface::FilmSurface(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("filmSurface"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FilmSurface::setPlayer(FilmPlayer *player) {
    if (m_player) {
        m_player->disconnect(this);
    }
    m_player = player;
    m_isFrame = false;
    if (m_player) {
        connect(m_player, &FilmPlayer::frameChanged, this, &FilmSurface::takeFrame);
        takeFrame();
    }
}

void FilmSurface::setPoster(const QImage &poster) {
    if (!m_isFrame) {
        m_picture = poster;
        update();
    }
}

void FilmSurface::setBackground(const QColor &background) {
    m_background = background;
    update();
}

void FilmSurface::takeFrame() {
    if (!m_player->frame().isValid()) {
        return;
    }
    const QImage picture = pictureOf(m_player->frame());
    if (!picture.isNull()) {
        m_picture = picture;
        m_isFrame = true;
        update();
    }
}

QRectF FilmSurface::pictureRect() const {
    return m_picture.isNull() ? QRectF(rect()) : letterboxed(m_picture.size(), rect());
}

void FilmSurface::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF picture = pictureRect();
    if (m_picture.isNull() || picture != QRectF(rect())) {
        painter.fillRect(rect(), m_background);
    }
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(picture, m_picture);
    }
}

} // namespace sala
