#include "media/sample/scenes/thailand_and_myanmar.h"

#include <QLinearGradient>
#include <QPen>

namespace sala {

void paintUpsideDown(Canvas &canvas, double waterLine, double strength, const std::function<void()> &paint) {
    constexpr double kShortened = 0.85;
    canvas.painter.save();
    canvas.painter.setOpacity(strength);
    canvas.painter.translate(0, waterLine * (1 + kShortened));
    canvas.painter.scale(1, -kShortened);
    paint();
    canvas.painter.restore();
}

void fillShape(Canvas &canvas, const QPolygonF &points, const Tone &tone) {
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(colour(tone));
    canvas.painter.drawPolygon(points);
}

void fillBox(Canvas &canvas, const QRectF &box, const Tone &top, const Tone &bottom) {
    QLinearGradient fade(box.topLeft(), box.bottomLeft());
    fade.setColorAt(0, colour(top));
    fade.setColorAt(1, colour(bottom));
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(fade);
    canvas.painter.drawRect(box);
}

void drawBar(Canvas &canvas, const QPointF &from, const QPointF &to, const QPen &pen) {
    canvas.painter.setPen(pen);
    canvas.painter.drawLine(from, to);
    canvas.painter.setPen(Qt::NoPen);
}

QPen penOf(const Tone &tone, double width) {
    return {colour(tone), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

QList<Scene> scenesOfThailandAndMyanmar() {
    return {
        {"river-dawn", {6000, 4000}, drawRiverDawn},
        {"border-bridge", {6000, 4000}, drawBorderBridge},
        {"building-site", {5472, 3648}, drawBuildingSite},
        {"garment-factory", {6000, 4000}, drawGarmentFactory},
        {"worker-dormitory", {4000, 6000}, drawWorkerDormitory},
        {"fishing-port", {6000, 4000}, drawFishingPort},
        {"learning-centre", {6000, 4000}, drawLearningCentre},
        {"bangkok-skyline", {6000, 3375}, drawBangkokSkyline},
        {"yangon-pagoda", {5000, 5000}, drawYangonPagoda},
        {"monsoon-street", {4000, 6000}, drawMonsoonStreet},
        {"tea-shop", {6000, 4000}, drawTeaShop},
        {"circular-train", {6000, 4000}, drawCircularTrain},
        {"meeting-hall", {6000, 4000}, drawMeetingHall},
        {"village-path", {6000, 3375}, drawVillagePath},
        {"river-ferry", {5472, 3648}, drawRiverFerry},
    };
}

} // namespace sala
