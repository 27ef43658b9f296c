#include "media/sample/scenes/japan_machines.h"

#include "media/sample/scenes/light.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"

namespace sala {

namespace {

constexpr Tone kSteel = tone(0x3E4A52);
constexpr Tone kGreen = tone(0x3C5A50); ///< the paint of old machines

} // namespace

void boxLit(Canvas &canvas, const QRectF &rect, const Tone &tone) {
    QLinearGradient side(rect.topLeft(), rect.topRight()); // daylight comes from the right
    side.setColorAt(0, colour(lit(tone, 0.5)));
    side.setColorAt(0.85, colour(lit(tone, 1.05)));
    side.setColorAt(1, colour(lit(tone, 1.7)));
    canvas.painter.fillRect(rect, side);
    canvas.painter.fillRect(
        QRectF(rect.left(), rect.top(), rect.width(), std::min(4.0, rect.height() * 0.12)),
        colour(lit(tone, 1.6)));
}

void paintLathe(Canvas &canvas, QPointF at, double s) {
    paintContactShadow(canvas, at, s * 1.25, tone(0x050608, 0.9));
    for (const double x : {-0.5, 0.3})
        boxLit(canvas, {at.x() + x * s, at.y() - s * 0.42, s * 0.2, s * 0.42}, lit(kGreen, 0.8));
    boxLit(canvas, {at.x() - s * 0.56, at.y() - s * 0.5, s * 1.12, s * 0.1}, kGreen);
    boxLit(canvas, {at.x() - s * 0.56, at.y() - s * 0.8, s * 0.34, s * 0.31}, kGreen);
    boxLit(canvas, {at.x() - s * 0.22, at.y() - s * 0.71, s * 0.07, s * 0.16}, tone(0x8A969C));
    boxLit(canvas, {at.x() - s * 0.15, at.y() - s * 0.65, s * 0.44, s * 0.035}, tone(0xAAB4B8));
    boxLit(canvas, {at.x() + s * 0.3, at.y() - s * 0.7, s * 0.17, s * 0.21}, kGreen);
    boxLit(canvas, {at.x() + s * 0.02, at.y() - s * 0.6, s * 0.13, s * 0.12}, kSteel);
    for (const QPointF wheel : {QPointF(0.49, -0.6), QPointF(0.09, -0.44)}) {
        canvas.painter.setPen(QPen(QColor(140, 152, 158), s * 0.014));
        canvas.painter.setBrush(QColor(30, 36, 40));
        canvas.painter.drawEllipse(at + wheel * s, s * 0.055, s * 0.055);
        canvas.painter.drawLine(at + wheel * s - QPointF(s * 0.05, 0), at + wheel * s + QPointF(s * 0.05, 0));
    }
    canvas.painter.setPen(Qt::NoPen);
}

void paintPress(Canvas &canvas, QPointF at, double s, const Tone &paint) {
    const auto p = [&](double x, double y) { return at + QPointF(x, y) * s; };
    paintContactShadow(canvas, at, s * 0.9, tone(0x050608, 0.9));
    canvas.painter.setBrush(colour(lit(paint, 0.45)));
    canvas.painter.drawEllipse(p(-0.2, -1.12), s * 0.24, s * 0.24);
    canvas.painter.setBrush(QColor(12, 14, 18));
    canvas.painter.drawEllipse(p(-0.2, -1.12), s * 0.17, s * 0.17);
    QLinearGradient side(p(-0.35, 0), p(0.32, 0)); // daylight comes from the right
    side.setColorAt(0, colour(lit(paint, 0.4)));
    side.setColorAt(0.8, colour(paint));
    side.setColorAt(1, colour(lit(paint, 1.7)));
    canvas.painter.fillPath(
        smoothOutline({p(-0.32, 0), p(-0.3, -0.5), p(-0.33, -1.05), p(-0.2, -1.3), p(0.1, -1.3),
                       p(0.25, -1.14), p(0.22, -0.96), p(0.02, -0.93), p(-0.1, -0.82), p(-0.1, -0.62),
                       p(0.0, -0.5), p(0.28, -0.48), p(0.29, -0.4), p(0.2, -0.3), p(0.24, 0)}),
        side);
    boxLit(canvas, {p(0.05, -0.96), QSizeF(s * 0.12, s * 0.2)}, tone(0x7A868C));
    boxLit(canvas, {p(0.08, -0.77), QSizeF(s * 0.06, s * 0.12)}, tone(0x5A666C));
    boxLit(canvas, {p(-0.06, -0.53), QSizeF(s * 0.4, s * 0.05)}, kSteel);
    canvas.painter.fillPath(
        taperedPath({{p(0.2, -1.2), s * 0.02}, {p(0.4, -1.06), s * 0.018}, {p(0.42, -1.04), s * 0.045}}),
        QColor(110, 42, 36));
}

void paintShelf(Canvas &canvas, const QRectF &rect, quint32 seed) {
    Random random(seed);
    for (int row = 0; row < 4; ++row) {
        const double y = rect.top() + rect.height() * (row + 1) / 4;
        for (double x = rect.left() + 6; x < rect.right() - 30;) {
            const double wide = random.between(18, 52), tall = rect.height() / 4 * random.between(0.3, 0.8);
            constexpr Tone boxes[] = {tone(0x4A3A2A), tone(0x2E4250), tone(0x50362C), tone(0x3A4038),
                                      tone(0x5A5444)};
            boxLit(canvas, {x, y - tall, wide, tall}, lit(boxes[random.below(5)], 0.55));
            x += wide + random.between(2, 16);
        }
        boxLit(canvas, {rect.left(), y, rect.width(), 9}, tone(0x4A5258));
    }
    for (const double x : {rect.left(), rect.right() - 9})
        boxLit(canvas, {x, rect.top() - 10, 9, rect.height() + 54}, tone(0x414A50));
}

} // namespace sala
