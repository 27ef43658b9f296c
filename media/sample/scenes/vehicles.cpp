#include "media/sample/scenes/vehicles.h"

#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/place.h"
#include "media/sample/scenes/random.h"
#include "media/sample/scenes/shapes.h"

namespace sala {

namespace {

/// Rust, mud and faded paint on a box given in units of the vehicle.
void weather(Canvas &canvas, const Stand &stand, const QRectF &box, const Tone &tone) {
    QPainterPath side;
    side.addRect(QRectF(stand.at.x() + (stand.facing > 0 ? box.left() : -box.right()) * stand.size,
                        stand.at.y() + box.top() * stand.size, box.width() * stand.size,
                        box.height() * stand.size));
    paintPatina(canvas, side, {faded(tone, 0.5), stand.size * 0.12, 0.5, stand.seed});
}

void paintStanding(Canvas &canvas, const Stand &truck, const QRectF &bed, const Tone &shade) {
    Random random(truck.seed);
    const double height = truck.size * bed.height();
    for (int row = 0; row < 2; ++row) {
        const int count = 9;
        for (int i = 0; i < count; ++i) {
            const double along = bed.left() + bed.width() * (i + random.between(0.2, 0.8)) / count;
            Person person = somebodyAway(
                random.next(),
                truck.at + QPointF(truck.size * truck.facing * along, truck.size * bed.bottom()), height);
            person.pose = random.chance(0.6) ? Pose::Standing : Pose::Waiting;
            person.load = Load::None;
            person.height = height * random.between(0.93, 1.04) * (row == 0 ? 1.03 : 0.97);
            paintPerson(canvas, person, clothes(random.next(), shade, row == 0 ? 0.72 : 0.56));
        }
    }
}

void paintRailing(Place &place, const QRectF &side, int posts, const Paint &paint) {
    for (int i = 0; i <= posts; ++i) {
        const double x = side.left() + side.width() * i / posts;
        place.line({{x, side.top()}, {x, side.bottom()}}, paint.dark, 0.008);
    }
    for (const double y : {0.0, 0.45})
        place.line(
            {{side.left(), side.top() + side.height() * y}, {side.right(), side.top() + side.height() * y}},
            paint.body, 0.011);
}

} // namespace

void paintBicycle(Canvas &canvas, const Stand &stand, const Tone &tone) {
    Place place(canvas, stand);
    const QPointF rear(-0.22, -0.195), front(0.38, -0.195), pedals(0.07, -0.18), seat(-0.04, -0.5),
        head(0.29, -0.54);
    place.spokes(rear, 0.185, tone);
    place.spokes(front, 0.185, tone);
    place.line({rear, pedals, head, seat, pedals}, tone, 0.018);
    place.line({rear, seat + QPointF(0.02, 0.05)}, tone, 0.013);
    place.line({front, head, head + QPointF(-0.025, -0.09), head + QPointF(0.05, -0.12),
                head + QPointF(-0.02, -0.125)},
               tone, 0.017);
    place.line({seat, seat + QPointF(-0.01, -0.06)}, tone, 0.018);
    place.fill(taperedPath({{seat + QPointF(-0.08, -0.07), 0.05},
                            {seat + QPointF(0, -0.068), 0.036},
                            {seat + QPointF(0.07, -0.06), 0.02}}),
               tone);
    place.line({rear + QPointF(-0.12, -0.24), rear + QPointF(0.14, -0.24)}, tone, 0.014);
    place.line({rear, rear + QPointF(-0.09, -0.24)}, tone, 0.01);
    place.line({pedals, pedals + QPointF(0.05, 0.07)}, tone, 0.013);
    place.disc(pedals, 0.035, tone);
}

void paintMotorbike(Canvas &canvas, const Stand &stand, const Paint &paint) {
    Place place(canvas, stand);
    place.wheel({-0.34, -0.16}, 0.16, paint.dark, mix(paint.dark, paint.light, 0.3));
    place.wheel({0.36, -0.16}, 0.16, paint.dark, mix(paint.dark, paint.light, 0.3));
    place.line({{-0.34, -0.16}, {0.0, -0.19}}, paint.dark, 0.05);
    place.lit(smoothOutline({{-0.46, -0.38},
                             {-0.3, -0.44},
                             {-0.05, -0.4},
                             {0.04, -0.24},
                             {0.14, -0.22},
                             {0.24, -0.5},
                             {0.3, -0.52},
                             {0.3, -0.36},
                             {0.2, -0.15},
                             {0.0, -0.12},
                             {-0.2, -0.2}}),
              paint.light, paint.body);
    place.fill(taperedPath({{{-0.44, -0.45}, 0.05}, {{-0.2, -0.47}, 0.075}, {{0.0, -0.43}, 0.04}}),
               paint.dark);
    place.line({{0.36, -0.16}, {0.27, -0.5}, {0.23, -0.63}, {0.16, -0.65}}, paint.dark, 0.03);
    place.fill(smoothOutline({{0.22, -0.62}, {0.3, -0.64}, {0.35, -0.55}, {0.27, -0.48}}), paint.body);
}

void paintCoach(Canvas &canvas, const Stand &stand, const Paint &paint) {
    Place place(canvas, stand);
    QPainterPath body;
    body.addRoundedRect(QRectF(-0.5, -0.315, 1, 0.27), 0.03, 0.03);
    place.lit(body, paint.light, paint.body);
    place.box({-0.47, -0.27, 0.94, 0.105}, paint.dark, 0.012);
    Random random(stand.seed);
    for (int i = 0; i < 9; ++i) {
        const QRectF pane(-0.46 + i * 0.0955, -0.265, 0.09, 0.095);
        QPainterPath glass;
        glass.addRoundedRect(pane, 0.008, 0.008);
        place.lit(glass, lit(paint.window, 1.1), lit(paint.window, 0.72));
        if (random.chance(0.7)) {
            const Tone inside = mix(paint.dark, paint.window, 0.22);
            const double x = pane.center().x() + random.between(-0.012, 0.012);
            place.box({x - 0.026, -0.2, 0.052, 0.032}, inside, 0.016);
            place.disc({x, -0.212}, 0.0135, inside);
        }
        if (random.chance(0.4)) // a drawn curtain
            place.box({pane.left(), pane.top(), 0.022, 0.095}, mix(paint.window, paint.body, 0.5));
    }
    place.box({0.405, -0.265, 0.062, 0.19}, mix(paint.window, paint.dark, 0.25), 0.008);
    place.box({-0.5, -0.15, 0.9, 0.012}, mix(paint.light, paint.body, 0.4));
    place.box({-0.46, -0.12, 0.62, 0.002}, paint.dark);
    place.box({-0.5, -0.062, 1, 0.024}, paint.dark, 0.01);
    place.wheel({-0.29, -0.05}, 0.05, paint.dark, mix(paint.dark, paint.light, 0.35));
    place.wheel({0.3, -0.05}, 0.05, paint.dark, mix(paint.dark, paint.light, 0.35));
    place.box({0.488, -0.11, 0.014, 0.026}, tone(0xFFF0C8), 0.006);
    place.box({-0.502, -0.12, 0.01, 0.03}, tone(0xC8402C), 0.004);
}

void paintLorry(Canvas &canvas, const Stand &stand, const Paint &paint, const Tone &shade) {
    paintStanding(canvas, stand, {-0.48, -0.49, 0.6, 0.33}, shade);
    Place place(canvas, stand);
    place.box({-0.49, -0.12, 0.9, 0.045}, paint.dark);
    place.lit(polygonPath({{-0.5, -0.26}, {0.15, -0.26}, {0.15, -0.115}, {-0.5, -0.115}}), paint.light,
              paint.body);
    for (int i = 1; i < 8; ++i)
        place.box({-0.5 + i * 0.081, -0.26, 0.006, 0.145}, mix(paint.body, paint.dark, 0.5));
    paintRailing(place, {-0.495, -0.36, 0.64, 0.1}, 8, paint);
    place.lit(smoothOutline({{0.17, -0.11},
                             {0.17, -0.37},
                             {0.2, -0.4},
                             {0.33, -0.4},
                             {0.38, -0.36},
                             {0.42, -0.25},
                             {0.49, -0.23},
                             {0.5, -0.1},
                             {0.4, -0.075},
                             {0.24, -0.075}}),
              paint.light, paint.body);
    place.fill(polygonPath({{0.21, -0.36}, {0.325, -0.36}, {0.385, -0.25}, {0.21, -0.25}}), paint.window);
    place.wheel({-0.3, -0.072}, 0.072, paint.dark, mix(paint.dark, paint.light, 0.3));
    place.wheel({0.34, -0.072}, 0.072, paint.dark, mix(paint.dark, paint.light, 0.3));
    place.box({0.485, -0.19, 0.02, 0.03}, tone(0xFFF2CC), 0.01);
}

void paintLorryBehind(Canvas &canvas, const Stand &stand, const Paint &paint, const Tone &shade) {
    paintStanding(canvas, stand, {-0.43, -1.32, 0.86, 0.86}, shade);
    Place place(canvas, stand);
    for (const double x : {-0.36, 0.36}) {
        place.box({x - 0.1, -0.26, 0.2, 0.26}, paint.dark, 0.03);
        place.box({x - 0.02, -0.24, 0.03, 0.22}, lit(paint.dark, 0.6), 0.01);
    }
    place.box({-0.4, -0.3, 0.8, 0.1}, paint.dark);
    place.lit(polygonPath({{-0.5, -0.68}, {0.5, -0.68}, {0.5, -0.27}, {-0.5, -0.27}}), paint.light,
              paint.body);
    for (int i = 1; i < 4; ++i)
        place.box({-0.5, -0.68 + i * 0.1, 1, 0.012}, mix(paint.body, paint.dark, 0.45));
    for (const double x : {-0.49, -0.17, 0.15, 0.47})
        place.box({x, -0.68, 0.025, 0.41}, mix(paint.body, paint.dark, 0.6));
    paintRailing(place, {-0.49, -0.88, 0.98, 0.2}, 4, paint);
    for (const double x : {-0.46, 0.38})
        place.box({x, -0.255, 0.08, 0.045}, tone(0xC8402C), 0.01);
    weather(canvas, stand, {-0.5, -0.68, 1, 0.41}, mix(tone(0x5A3420), paint.dark, 0.4));
}

void paintHandCart(Canvas &canvas, const Stand &stand, const Paint &paint) {
    Random random(stand.seed);
    Place place(canvas, stand);
    place.line({{-0.5, -0.34}, {0.45, -0.34}, {0.98, -0.42}}, paint.dark, 0.022);
    for (int i = 0; i < 19; ++i) { // sacks and bundles, roped into a heap
        const int row = i < 7 ? 0 : i < 13 ? 1 : i < 17 ? 2 : 3;
        const int place0[] = {0, 7, 13, 17}, count[] = {7, 6, 4, 2};
        const double x = -0.42 + 0.06 * row + (0.84 - 0.12 * row) * (i - place0[row] + 0.5) / count[row];
        const QPointF at(x, -0.41 - row * 0.115);
        const Tone goods[] = {tone(0xB98B4A), tone(0xC9B58A), tone(0x4A6A78),
                              tone(0xA8432F), tone(0x6C8A4C), tone(0xD8C8A0)};
        const Tone body = mix(goods[random.below(6)], paint.dark, 0.25);
        const double w = random.between(0.13, 0.17);
        place.lit(smoothOutline({at + QPointF(-w * 0.55, 0.055), at + QPointF(-w * 0.6, -0.03),
                                 at + QPointF(-0.02, -0.08), at + QPointF(w * 0.5, -0.05),
                                 at + QPointF(w * 0.6, 0.05)}),
                  lit(body, 1.25), lit(body, 0.62));
    }
    place.line({{-0.46, -0.36}, {-0.2, -0.8}, {0.05, -0.86}, {0.3, -0.72}, {0.44, -0.36}},
               lit(paint.dark, 1.5), 0.008);
    place.spokes({0, -0.25}, 0.235, paint.dark);
    place.disc({0, -0.25}, 0.04, paint.dark);
    place.line({{-0.5, -0.33}, {0.46, -0.33}}, paint.body, 0.028);
}

} // namespace sala
