#include "media/sample/scenes/buildings.h"

#include "media/sample/scenes/light.h"
#include "media/sample/scenes/shapes.h"

#include <QTransform>

#include <cmath>

namespace sala {

namespace {

QPainterPath pathOf(const Quad &quad) {
    return polygonPath({quad.a, quad.b, quad.c, quad.d});
}

Quad part(const Quad &quad, const QRectF &share) {
    return {quad.at(share.left(), share.top()), quad.at(share.right(), share.top()),
            quad.at(share.right(), share.bottom()), quad.at(share.left(), share.bottom())};
}

double widthOf(const Quad &quad) {
    return std::hypot(quad.c.x() - quad.d.x(), quad.c.y() - quad.d.y());
}

/// Stains of half the fineness: a wall is large, and its grain is not what one looks at.
void stain(Canvas &canvas, const QPainterPath &wall, const Patina &patina) {
    canvas.painter.save();
    canvas.painter.scale(2.5, 2.5);
    paintPatina(canvas, QTransform::fromScale(0.4, 0.4).map(wall),
                {patina.tone, patina.size * 0.4, patina.share, patina.seed});
    canvas.painter.restore();
}

void fillUpright(Canvas &canvas, const QRectF &rect, const Tone &top, const Tone &bottom) {
    QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
    gradient.setColorAt(0, colour(top));
    gradient.setColorAt(1, colour(bottom));
    canvas.painter.fillRect(rect, gradient);
}

void paintWindow(Canvas &canvas, const Facade &facade, const QRectF &pane, Random &random) {
    canvas.painter.fillRect(pane.adjusted(-1.2, -1.2, 1.2, 1.2), colour(lit(facade.wall, 0.55)));
    const bool on = random.chance(facade.litShare);
    const Tone glass =
        on ? lit(facade.lit, random.between(0.72, 1.05)) : lit(facade.window, random.between(0.8, 1.3));
    fillUpright(canvas, pane, glass, lit(glass, on ? 0.75 : 1.25));
    if (random.chance(0.45)) { // a curtain or blind
        const double share = random.between(0.25, 0.6);
        canvas.painter.fillRect(QRectF(pane.left(), pane.top(), pane.width() * share, pane.height()),
                                colour(mix(glass, facade.wall, 0.45)));
    }
    const double bar = std::max(0.5, pane.width() * 0.05);
    canvas.painter.fillRect(QRectF(pane.center().x() - bar / 2, pane.top(), bar, pane.height()),
                            colour(lit(facade.wall, 0.6)));
    canvas.painter.fillRect(
        QRectF(pane.left() - 1.5, pane.bottom(), pane.width() + 3, std::max(0.8, pane.height() * 0.06)),
        colour(lit(facade.wall, 1.2)));
}

void paintBalcony(Canvas &canvas, const Facade &facade, const QRectF &cell) {
    const QRectF slab(cell.left() + cell.width() * 0.03, cell.bottom() - cell.height() * 0.07,
                      cell.width() * 0.94, cell.height() * 0.07);
    canvas.painter.fillRect(slab.translated(0, slab.height()), QColor(0, 0, 0, 70));
    canvas.painter.fillRect(slab, colour(lit(facade.wall, 1.12)));
    canvas.painter.setPen(QPen(colour(lit(facade.wall, 0.5)), std::max(0.5, cell.width() * 0.012)));
    const double top = slab.top() - cell.height() * 0.27;
    for (int i = 0; i <= 12; ++i)
        canvas.painter.drawLine(QPointF(slab.left() + slab.width() * i / 12, top),
                                QPointF(slab.left() + slab.width() * i / 12, slab.top()));
    canvas.painter.drawLine(QPointF(slab.left(), top), QPointF(slab.right(), top));
    canvas.painter.setPen(Qt::NoPen);
}

void paintStilts(Canvas &canvas, const StiltHouse &house) {
    const QRectF &body = house.body;
    const double thick = body.width() * 0.022;
    for (int row = 0; row < 2; ++row) {
        const Tone post = lit(house.wall, row == 0 ? 0.3 : 0.55);
        for (int i = 0; i < 6; ++i) {
            const double x = body.left() + body.width() * (0.04 + 0.92 * (i + (row == 0 ? 0.35 : 0)) / 5.35);
            const double foot = house.ground - (row == 0 ? (house.ground - body.bottom()) * 0.12 : 0);
            canvas.painter.fillPath(
                taperedPath({{{x, body.bottom() - 2}, thick}, {{x + thick * 0.2, foot}, thick * 1.15}}, 0.1),
                colour(post));
        }
    }
}

void paintStairs(Canvas &canvas, const StiltHouse &house, double x) {
    const QPointF top(x, house.body.bottom()),
        bottom(x - (house.ground - house.body.bottom()) * 0.55, house.ground + 4);
    const double wide = house.body.width() * 0.11;
    canvas.painter.setPen(QPen(colour(lit(house.wall, 0.62)), wide * 0.1));
    for (int i = 1; i < 8; ++i) {
        const QPointF step = top + (bottom - top) * (i / 8.0);
        canvas.painter.drawLine(step, step + QPointF(wide, 0));
    }
    canvas.painter.setPen(QPen(colour(lit(house.wall, 0.45)), wide * 0.12));
    canvas.painter.drawLine(top, bottom);
    canvas.painter.drawLine(top + QPointF(wide, 0), bottom + QPointF(wide, 0));
    canvas.painter.setPen(Qt::NoPen);
}

void paintHouseFront(Canvas &canvas, const StiltHouse &house) {
    const QRectF &body = house.body;
    paintBoards(canvas, {body.topLeft(), body.topRight(), body.bottomRight(), body.bottomLeft()}, 13,
                house.wall, house.seed);
    for (const double x : {0.14, 0.42, 0.74}) {
        const bool door = x > 0.4 && x < 0.5;
        const QRectF opening(body.left() + body.width() * x,
                             body.top() + body.height() * (door ? 0.25 : 0.36),
                             body.width() * (door ? 0.15 : 0.13), body.height() * (door ? 0.75 : 0.38));
        canvas.painter.fillRect(opening.adjusted(-3, -3, 3, door ? 0 : 3), colour(lit(house.wall, 0.55)));
        const Tone inside = house.glow.a > 0 && x < 0.7 ? Tone{house.glow.r, house.glow.g, house.glow.b, 1}
                                                        : lit(house.wall, 0.18);
        fillUpright(canvas, opening, inside, lit(inside, 0.6));
        if (!door) // shutters folded open
            for (const double side : {-0.55, 1.05})
                paintBoards(canvas,
                            {opening.topLeft() + QPointF(opening.width() * side, 0),
                             opening.topLeft() + QPointF(opening.width() * (side + 0.5), 0),
                             opening.bottomLeft() + QPointF(opening.width() * (side + 0.5), 0),
                             opening.bottomLeft() + QPointF(opening.width() * side, 0)},
                            6, lit(house.wall, 0.85), house.seed + 3);
    }
}

/// A gable seen from the front: concave sides, curled finials.
void paintGable(Canvas &canvas, QPointF base, double width, const TempleRoof &roof) {
    const double h = width * 0.5, w = width / 2;
    QPainterPath gable(base + QPointF(-w, 0));
    gable.quadTo(base + QPointF(-w * 0.42, -h * 0.22), base + QPointF(0, -h));
    gable.quadTo(base + QPointF(w * 0.42, -h * 0.22), base + QPointF(w, 0));
    gable.closeSubpath();
    canvas.painter.fillPath(gable, colour(roof.roof));
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = base + QPointF(side * w * 1.1, -h * 0.13);
        canvas.painter.fillPath(taperedPath({{tip, 0.5},
                                             {base + QPointF(side * w * 0.98, 0), width * 0.022},
                                             {base + QPointF(side * w * 0.45, -h * 0.36), width * 0.03},
                                             {base + QPointF(0, -h), width * 0.02}}),
                                colour(roof.edge));
    }
    canvas.painter.fillPath(taperedPath({{base + QPointF(0, -h * 0.96), width * 0.025},
                                         {base + QPointF(width * 0.012, -h * 1.12), width * 0.014},
                                         {base + QPointF(-width * 0.01, -h * 1.26), 0.5}}),
                            colour(roof.edge));
}

} // namespace

void paintCorrugated(Canvas &canvas, const Quad &quad, const Tone &tone, double rust, quint32 seed) {
    Random random(seed);
    const int ridges = int(std::clamp(widthOf(quad) / 7, 6.0, 160.0));
    for (int i = 0; i < ridges; ++i) {
        const double left = double(i) / ridges, right = double(i + 1) / ridges, middle = (left + right) / 2;
        const double sheet = 0.86 + 0.22 * noise(double(i / 11), 3, seed);
        const Tone worn = mix(lit(tone, sheet), sala::tone(0x7A4428), rust * cloudy(i * 0.11, 7, 3, seed));
        canvas.painter.fillPath(pathOf(part(quad, QRectF(left, 0, right - left + 0.002, 1))), colour(worn));
        canvas.painter.fillPath(pathOf(part(quad, QRectF(middle, 0, (right - left) * 0.45, 1))),
                                colour(lit(worn, 0.74)));
        canvas.painter.fillPath(pathOf(part(quad, QRectF(left, 0, (right - left) * 0.2, 1))),
                                colour(lit(worn, 1.18)));
    }
    for (const double seam : {0.34, 0.69}) {
        canvas.painter.setPen(QPen(QColor(20, 14, 10, 90), 1.6));
        canvas.painter.drawLine(quad.at(0, seam), quad.at(1, seam));
    }
    canvas.painter.setPen(Qt::NoPen);
    stain(canvas, pathOf(quad), {sala::tone(0x5A3018, 0.5 * rust + 0.1), 50, 0.35 + 0.3 * rust, seed});
}

void paintBoards(Canvas &canvas, const Quad &quad, int boards, const Tone &tone, quint32 seed) {
    Random random(seed);
    for (int i = 0; i < boards; ++i) {
        const double top = double(i) / boards, deep = 1.0 / boards;
        canvas.painter.fillPath(pathOf(part(quad, QRectF(0, top, 1, deep + 0.004))),
                                colour(lit(tone, random.between(0.82, 1.14))));
        canvas.painter.fillPath(pathOf(part(quad, QRectF(0, top + deep * 0.86, 1, deep * 0.16))),
                                colour(lit(tone, 0.5)));
    }
    stain(canvas, pathOf(quad), {faded(lit(tone, 0.35), 0.45), 34, 0.4, seed});
}

void paintTiles(Canvas &canvas, const Quad &quad, int rows, const Tone &tone, quint32 seed) {
    Random random(seed);
    const int columns = int(std::clamp(widthOf(quad) / 8, 6.0, 130.0));
    canvas.painter.fillPath(pathOf(quad), colour(lit(tone, 0.55)));
    for (int row = 0; row < rows; ++row) {
        for (int i = 0; i < columns; ++i) {
            const QRectF share(double(i) / columns, double(row) / rows, 0.9 / columns, 0.82 / rows);
            canvas.painter.fillPath(pathOf(part(quad, share)), colour(lit(tone, random.between(0.8, 1.12))));
        }
    }
    stain(canvas, pathOf(quad), {faded(lit(tone, 0.4), 0.55), 46, 0.45, seed});
}

void paintFacade(Canvas &canvas, const Facade &facade) {
    Random random(facade.seed);
    fillUpright(canvas, facade.rect, lit(facade.wall, 1.06), lit(facade.wall, 0.82));
    QPainterPath wall;
    wall.addRect(facade.rect);
    stain(canvas, wall, {faded(lit(facade.wall, 0.55), 0.5), 60, 0.45, facade.seed});
    const double w = facade.rect.width() / facade.columns, h = facade.rect.height() / facade.floors;
    for (int floor = 0; floor < facade.floors; ++floor) {
        for (int column = 0; column < facade.columns; ++column) {
            const QRectF cell(facade.rect.left() + column * w, facade.rect.top() + floor * h, w, h);
            paintWindow(
                canvas, facade,
                {cell.left() + w * 0.2, cell.top() + h * 0.2, w * 0.6, h * (facade.balconies ? 0.72 : 0.52)},
                random);
            if (facade.balconies)
                paintBalcony(canvas, facade, cell);
        }
    }
}

void paintStiltHouse(Canvas &canvas, const StiltHouse &house) {
    const QRectF &body = house.body;
    canvas.painter.setPen(Qt::NoPen);
    paintStilts(canvas, house);
    paintHouseFront(canvas, house);
    canvas.painter.fillRect(QRectF(body.left() - body.width() * 0.03, body.bottom() - body.height() * 0.04,
                                   body.width() * 1.06, body.height() * 0.08),
                            colour(lit(house.wall, 0.7)));
    if (house.stairs)
        paintStairs(canvas, house, body.left() + body.width() * 0.42);
    const double eaves = body.width() * 0.11, rise = body.height() * 0.72;
    const QPointF down(0, body.height() * 0.1);
    const Quad slope{body.topLeft() + QPointF(body.width() * 0.1, -rise),
                     body.topRight() + QPointF(-body.width() * 0.1, -rise),
                     body.topRight() + QPointF(eaves, 0) + down, body.topLeft() + QPointF(-eaves, 0) + down};
    paintTiles(canvas, slope, int(rise / 6), house.roof, house.seed + 1);
    canvas.painter.fillRect(QRectF(slope.d, QSizeF(slope.c.x() - slope.d.x(), body.height() * 0.03)),
                            colour(lit(house.roof, 0.45)));
    canvas.painter.fillRect(QRectF(slope.d.x() + eaves, slope.d.y(), body.width(), body.height() * 0.14),
                            QColor(0, 0, 0, 80));
    canvas.painter.fillPath(taperedPath({{slope.a - QPointF(6, 0), body.height() * 0.045},
                                         {slope.b + QPointF(6, 0), body.height() * 0.045}}),
                            colour(lit(house.roof, 0.7)));
}

void paintTempleRoof(Canvas &canvas, const TempleRoof &roof) {
    const double w = roof.width;
    canvas.painter.setPen(Qt::NoPen);
    for (int tier = 0; tier < 3; ++tier) {
        const double wide = w * (1 - 0.22 * tier), y = roof.base.y() - w * 0.105 * tier;
        QPainterPath slope(QPointF(roof.base.x() - wide / 2 - w * 0.03, y - w * 0.012));
        slope.quadTo(QPointF(roof.base.x() - wide * 0.44, y - w * 0.03),
                     QPointF(roof.base.x() - wide * 0.42, y - w * 0.115));
        slope.lineTo(QPointF(roof.base.x() + wide * 0.42, y - w * 0.115));
        slope.quadTo(QPointF(roof.base.x() + wide * 0.44, y - w * 0.03),
                     QPointF(roof.base.x() + wide / 2 + w * 0.03, y - w * 0.012));
        slope.closeSubpath();
        canvas.painter.fillPath(slope, colour(lit(roof.roof, 1 - 0.06 * tier)));
        canvas.painter.fillRect(QRectF(roof.base.x() - wide / 2, y - w * 0.014, wide, w * 0.018),
                                colour(roof.edge));
    }
    paintGable(canvas, roof.base + QPointF(0, -w * 0.01), w * 0.42, roof);
    paintGable(canvas, roof.base + QPointF(0, -w * 0.26), w * 0.32, roof);
    if (roof.spire <= 0)
        return;
    const QPointF foot = roof.base + QPointF(0, -w * 0.38);
    for (int i = 0; i < 7; ++i) {
        const double wide = w * 0.17 * std::pow(0.8, i), y = foot.y() - roof.spire * 0.078 * i;
        canvas.painter.fillPath(taperedPath({{{foot.x(), y}, wide},
                                             {{foot.x(), y - roof.spire * 0.06}, wide * 0.74},
                                             {{foot.x(), y - roof.spire * 0.085}, wide * 0.7}},
                                            0.1),
                                colour(lit(roof.roof, 1.08)));
        canvas.painter.fillPath(
            taperedPath({{{foot.x() - wide * 0.55, y}, w * 0.01}, {{foot.x() + wide * 0.55, y}, w * 0.01}}),
            colour(roof.edge));
    }
    canvas.painter.fillPath(taperedPath({{foot - QPointF(0, roof.spire * 0.5), w * 0.04},
                                         {foot - QPointF(0, roof.spire * 0.7), w * 0.016},
                                         {foot - QPointF(0, roof.spire), 0.4}}),
                            colour(roof.edge));
}

} // namespace sala
