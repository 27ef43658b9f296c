#include "media/sample/scenes/staging.h"

#include "media/sample/scenes/light.h"

#include <QTransform>

namespace sala {

void paintMirrored(Canvas &canvas, double waterline, double strength, const Draw &what) {
    canvas.painter.save();
    canvas.painter.setOpacity(strength);
    canvas.painter.translate(0, waterline);
    canvas.painter.scale(1, -0.92);
    canvas.painter.translate(0, -waterline);
    what(canvas);
    canvas.painter.restore();
    what(canvas);
}

static QImage pictured(const Canvas &canvas, const QRectF &bounds, double scale, const Draw &what) {
    QImage picture((bounds.size() * scale).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    Canvas own{painter, std::max(canvas.width, bounds.right()), canvas.seed};
    what(own);
    return picture;
}

void paintReflected(Canvas &canvas, const Reflection &reflection, const Draw &what) {
    const QRectF &bounds = reflection.bounds;
    const double scale = std::min(canvas.painter.transform().m22() * 0.6, 1600 / bounds.width());
    const QImage picture = pictured(canvas, bounds, scale, what).mirrored();
    canvas.painter.save();
    const double strip = std::max(1.0, bounds.height() / 110);
    for (double down = 0; down < bounds.height(); down += strip) {
        const double depth = down / bounds.height();
        const double sway = (noise(down / (6 + 16 * depth), 2, reflection.seed) - 0.5) +
                            0.6 * (noise(down / 4, 7, reflection.seed) - 0.5);
        const double shift = reflection.ripple * (0.3 + 2.2 * depth) * sway;
        canvas.painter.setOpacity(reflection.strength * (1 - 0.75 * depth * depth) *
                                  (0.86 + 0.28 * noise(down / 3, 5, reflection.seed)));
        canvas.painter.drawImage(
            QRectF(bounds.left() + shift, bounds.bottom() + down * 0.94, bounds.width(), strip), picture,
            QRectF(0, down * scale, picture.width(), strip * scale));
    }
    canvas.painter.restore();
    what(canvas);
}

void paintOnto(Canvas &canvas, const Quad &quad, double width, const Draw &what) {
    const double tall = std::max(std::abs(quad.d.y() - quad.a.y()), std::abs(quad.c.y() - quad.b.y()));
    const double share = std::clamp(tall / Canvas::height * canvas.painter.transform().m22() * 0.8, 0.1, 3.0);
    const QImage flat = pictured(canvas, QRectF(0, 0, width, Canvas::height), share, what);
    QTransform bend;
    const QPolygonF corners(QRectF(0, 0, width * share, Canvas::height * share));
    QTransform::quadToQuad(corners.first(4), QPolygonF({quad.a, quad.b, quad.c, quad.d}), bend);
    canvas.painter.save();
    canvas.painter.setTransform(bend, true);
    canvas.painter.drawImage(QPointF(0, 0), flat);
    canvas.painter.restore();
}

/// Lays what stands on `foot` down on the ground.
static void layDown(Canvas &canvas, QPointF foot, double height, QPointF fall) {
    canvas.painter.translate(foot);
    canvas.painter.setTransform(QTransform(1, 0, -fall.x() / height, -fall.y() / height, 0, 0), true);
    canvas.painter.translate(-foot);
}

void paintCastShadow(Canvas &canvas, const Person &person, QPointF fall, const Tone &tone) {
    canvas.painter.save();
    layDown(canvas, person.feet, person.height, fall);
    paintPerson(canvas, person, silhouette(tone));
    canvas.painter.restore();
}

void paintBicycleShadow(Canvas &canvas, const Stand &stand, QPointF fall, const Tone &tone) {
    canvas.painter.save();
    layDown(canvas, stand.at, stand.size, fall);
    paintBicycle(canvas, stand, tone);
    canvas.painter.restore();
}

void paintContactShadow(Canvas &canvas, QPointF at, double width, const Tone &tone) {
    canvas.painter.save();
    canvas.painter.translate(at);
    canvas.painter.scale(width / 2, width * 0.09);
    QRadialGradient pool(QPointF(), 1);
    pool.setColorAt(0, colour(tone));
    pool.setColorAt(0.5, colour(faded(tone, 0.6)));
    pool.setColorAt(1, colour(faded(tone, 0)));
    canvas.painter.fillRect(QRectF(-1, -1, 2, 2), pool);
    canvas.painter.restore();
}

void paintLightPool(Canvas &canvas, QPointF at, double width, const Tone &tone) {
    canvas.painter.save();
    canvas.painter.translate(at);
    canvas.painter.scale(1, 0.22);
    paintGlow(canvas, {0, 0}, width / 2, tone);
    canvas.painter.restore();
}

void paintDefocus(Canvas &canvas, const QRectF &area, int columns) {
    const QImage &picture = pictureOf(canvas);
    const double scale = picture.height() / Canvas::height;
    const QRect pixels =
        QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect().intersected(picture.rect());
    const int rows = std::max(2, int(columns * area.height() / area.width()));
    const QImage small =
        picture.copy(pixels).scaled(columns, rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Up by a few times twice: one large step shows the grid of the small image.
    const QImage middle =
        small.scaled(columns * 3, rows * 3, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    canvas.painter.drawImage(area, middle);
}

} // namespace sala
