#include "media/sample/scenes/people.h"
#include "media/sample/scenes/place.h"
#include "media/sample/scenes/random.h"
#include "media/sample/scenes/vehicles.h"

namespace sala {

namespace {

QPainterPath slimHull(double rise) {
    return smoothOutline({{-0.5, -0.06 - rise},
                          {-0.4, -0.055},
                          {-0.15, -0.035},
                          {0.15, -0.035},
                          {0.4, -0.06},
                          {0.51, -0.075 - rise},
                          {0.44, -0.02},
                          {0.3, 0.012},
                          {0, 0.018},
                          {-0.3, 0.012},
                          {-0.43, -0.015}});
}

void paintMast(Place &place, double x, double top, const Paint &paint) {
    place.line({{x, -0.2}, {x, top}}, paint.dark, 0.008);
    place.line({{x, top}, {0.47, -0.2}}, paint.dark, 0.0025);
    place.line({{x, top}, {-0.46, -0.16}}, paint.dark, 0.0025);
    for (const double end : {-0.33, 0.3})
        place.line({{x, top * 0.5}, {x + end, top * 0.98}, {x, top}}, paint.dark, 0.005);
}

/// A net gathered under a boom, hanging in folds.
void paintNet(Place &place, QPointF from, QPointF to, double depth, const Tone &tone) {
    for (int i = 0; i <= 12; ++i) {
        const double t = i / 12.0;
        const QPointF top = from + (to - from) * t;
        const double fall = depth * (0.6 + 0.4 * std::sin(t * 9 + 1)) * (0.4 + 1.2 * t * (1 - t) * 2);
        place.fill(taperedPath({{top, 0.012},
                                {top + QPointF(0.006 * (i % 3 - 1), fall * 0.5), 0.026},
                                {top + QPointF(0.0, fall), 0.012}}),
                   faded(lit(tone, 0.75 + 0.09 * (i % 4)), 0.9));
    }
}

void paintPassengers(Canvas &canvas, const Stand &boat, const QRectF &deck, const Tone &shade) {
    Random random(boat.seed + quint32(deck.bottom() * -1000));
    for (int i = 0; i < 26; ++i) {
        const double along = deck.left() + deck.width() * (i + random.between(0, 1)) / 26;
        Person person =
            somebody(random.next(), boat.at + QPointF(along * boat.facing, deck.bottom()) * boat.size,
                     deck.height() * boat.size * random.between(0.84, 0.98));
        const Pose poses[] = {Pose::Standing, Pose::Waiting, Pose::Reaching, Pose::Standing, Pose::Sitting};
        person.pose = poses[random.below(5)];
        person.load = Load::None;
        person.hair = random.chance(0.5) ? Hair::Short : Hair::Long;
        paintPerson(canvas, person, clothes(random.next(), shade, 0.5));
    }
}

} // namespace

void paintLongBoat(Canvas &canvas, const Stand &stand, const Paint &paint) {
    Place place(canvas, stand);
    place.fill(
        smoothOutline(
            {{-0.46, -0.066}, {-0.15, -0.048}, {0.15, -0.048}, {0.47, -0.07}, {0.1, -0.025}, {-0.2, -0.025}}),
        paint.dark);
    place.lit(slimHull(0.012), paint.light, paint.dark);
    place.fill(taperedPath({{{-0.49, -0.068}, 0.006},
                            {{-0.15, -0.034}, 0.009},
                            {{0.15, -0.034}, 0.009},
                            {{0.5, -0.085}, 0.006}}),
               lit(paint.light, 1.2));
    for (const double x : {-0.28, -0.05, 0.2})
        place.box({x, -0.047, 0.03, 0.008}, paint.body);
}

void paintRoofedBoat(Canvas &canvas, const Stand &stand, const Paint &paint) {
    Place place(canvas, stand);
    place.box({-0.22, -0.16, 0.42, 0.14}, lit(paint.dark, 0.8));
    place.lit(slimHull(0.022), paint.light, paint.dark);
    place.lit(smoothOutline({{-0.27, -0.045},
                             {-0.26, -0.13},
                             {-0.2, -0.185},
                             {0.0, -0.2},
                             {0.18, -0.185},
                             {0.24, -0.13},
                             {0.25, -0.05},
                             {0.19, -0.12},
                             {0.0, -0.13},
                             {-0.2, -0.12}}),
              paint.light, paint.body);
    for (int i = 0; i < 9; ++i) {
        const double x = -0.22 + i * 0.053;
        place.line({{x, -0.185 + 0.004 * std::abs(i - 4)}, {x, -0.13}}, mix(paint.body, paint.dark, 0.5),
                   0.004);
    }
    place.fill(taperedPath({{{-0.49, -0.08}, 0.007},
                            {{-0.15, -0.034}, 0.01},
                            {{0.15, -0.034}, 0.01},
                            {{0.5, -0.095}, 0.007}}),
               lit(paint.light, 1.15));
}

void paintTrawler(Canvas &canvas, const Stand &stand, const Paint &paint) {
    Place place(canvas, stand);
    paintMast(place, 0.06, -0.56, paint);
    paintNet(place, {0.06, -0.45}, {0.36, -0.5}, 0.24, mix(paint.light, paint.dark, 0.4));
    place.lit(polygonPath({{-0.38, -0.16}, {-0.375, -0.37}, {-0.1, -0.37}, {-0.085, -0.16}}), paint.light,
              mix(paint.light, paint.dark, 0.45));
    place.fill(taperedPath({{{-0.42, -0.375}, 0.022}, {{-0.2, -0.385}, 0.024}, {{-0.06, -0.375}, 0.022}}),
               paint.body);
    for (int i = 0; i < 3; ++i)
        place.box({-0.35 + i * 0.085, -0.335, 0.065, 0.065}, paint.window, 0.006);
    place.lit(smoothOutline({{-0.5, -0.2},
                             {-0.42, -0.18},
                             {-0.1, -0.15},
                             {0.2, -0.165},
                             {0.4, -0.22},
                             {0.52, -0.31},
                             {0.46, -0.1},
                             {0.4, 0.0},
                             {0.0, 0.02},
                             {-0.42, 0.01},
                             {-0.48, -0.08}}),
              lit(paint.body, 1.15), lit(paint.body, 0.55));
    place.fill(taperedPath({{{-0.485, -0.175}, 0.016},
                            {{-0.1, -0.132}, 0.018},
                            {{0.2, -0.147}, 0.018},
                            {{0.4, -0.2}, 0.018},
                            {{0.5, -0.28}, 0.014}}),
               paint.light);
    place.fill(taperedPath({{{-0.48, -0.02}, 0.02}, {{0.0, -0.005}, 0.03}, {{0.42, -0.025}, 0.015}}),
               mix(tone(0x7A2A20), paint.dark, 0.35));
    for (const double x : {-0.3, -0.05, 0.2}) {
        place.line({{x, -0.14}, {x, -0.08}}, paint.dark, 0.004);
        place.disc({x, -0.06}, 0.022, paint.dark);
    }
}

void paintFerry(Canvas &canvas, const Stand &stand, const Paint &paint) {
    {
        Place place(canvas, stand);
        place.box({-0.43, -0.31, 0.84, 0.22}, lit(paint.dark, 0.9));
        place.lit(polygonPath({{-0.43, -0.29}, {0.41, -0.29}, {0.41, -0.12}, {-0.43, -0.12}}),
                  mix(paint.window, paint.dark, 0.25), paint.dark);
    }
    paintPassengers(canvas, stand, {-0.4, -0.285, 0.78, 0.085}, paint.dark);
    paintPassengers(canvas, stand, {-0.42, -0.19, 0.82, 0.09}, paint.dark);
    Place place(canvas, stand);
    place.lit(smoothOutline({{-0.5, -0.11},
                             {-0.3, -0.095},
                             {0.2, -0.095},
                             {0.53, -0.125},
                             {0.47, -0.03},
                             {0.4, 0.015},
                             {-0.4, 0.015},
                             {-0.49, -0.02}}),
              lit(paint.body, 1.2), lit(paint.body, 0.6));
    for (const double deck : {-0.235, -0.115})
        place.box({-0.45, deck, 0.88, 0.028}, lit(paint.light, deck < -0.2 ? 1 : 0.85), 0.006);
    place.lit(polygonPath({{-0.46, -0.33}, {0.44, -0.33}, {0.46, -0.305}, {-0.48, -0.305}}), paint.light,
              mix(paint.light, paint.dark, 0.3));
    for (int i = 0; i <= 9; ++i)
        place.line({{-0.43 + i * 0.0935, -0.31}, {-0.43 + i * 0.0935, -0.1}},
                   mix(paint.light, paint.dark, 0.35), 0.006);
    place.lit(polygonPath({{0.22, -0.33}, {0.23, -0.41}, {0.36, -0.41}, {0.385, -0.33}}), paint.light,
              paint.body);
    place.box({0.25, -0.395, 0.105, 0.035}, paint.window, 0.006);
    place.box({-0.1, -0.42, 0.05, 0.1}, paint.body, 0.008);
    place.line({{0.3, -0.41}, {0.3, -0.5}}, paint.dark, 0.005);
}

} // namespace sala
