#include "app/visitor/region_map.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace sala {
namespace {

// Coast lines in degrees east and north, drawn by hand from a globe: about a quarter of a degree is all they
// are worth, and all that a map of this size shows.
constexpr double kMainland[][2]{
    {89.0, 30.5},  {89.0, 22.0},  {90.5, 22.2},  {91.8, 22.3},  {92.3, 20.8},  {92.9, 20.1},  {93.7, 19.4},
    {94.0, 18.8},  {94.4, 17.8},  {94.5, 16.9},  {94.2, 16.0},  {94.8, 15.8},  {95.4, 15.7},  {96.0, 16.2},
    {96.4, 16.5},  {96.9, 17.3},  {97.2, 17.1},  {97.6, 16.4},  {97.7, 15.6},  {97.9, 14.8},  {98.1, 13.8},
    {98.6, 13.0},  {98.6, 12.0},  {98.7, 11.2},  {98.5, 10.1},  {98.4, 9.2},   {98.2, 8.2},   {98.5, 7.9},
    {98.9, 8.0},   {99.3, 7.3},   {99.9, 6.6},   {100.4, 5.8},  {100.5, 4.8},  {100.7, 3.9},  {101.3, 3.0},
    {102.1, 2.2},  {103.4, 1.4},  {104.2, 1.4},  {103.5, 2.6},  {103.4, 3.8},  {103.4, 4.8},  {102.6, 5.8},
    {102.0, 6.3},  {101.4, 6.9},  {100.7, 7.1},  {100.3, 8.2},  {99.9, 9.2},   {99.3, 9.4},   {99.2, 10.3},
    {99.6, 11.4},  {99.9, 12.4},  {100.1, 13.2}, {100.4, 13.5}, {100.9, 13.4}, {100.9, 12.7}, {101.5, 12.7},
    {102.2, 12.3}, {102.8, 11.8}, {103.1, 11.1}, {103.6, 10.6}, {104.3, 10.5}, {104.8, 10.1}, {104.9, 9.4},
    {104.8, 8.6},  {105.4, 8.9},  {106.2, 9.4},  {106.7, 10.1}, {107.2, 10.4}, {108.1, 10.9}, {109.0, 11.5},
    {109.3, 12.6}, {109.3, 13.8}, {108.9, 15.1}, {108.3, 16.1}, {107.5, 16.7}, {106.6, 17.6}, {105.8, 18.7},
    {105.9, 19.7}, {106.7, 20.5}, {107.6, 21.3}, {108.4, 21.6}, {109.5, 21.5}, {109.8, 20.4}, {110.4, 20.4},
    {110.6, 21.3}, {112.0, 21.8}, {113.5, 22.2}, {114.3, 22.5}, {116.0, 22.9}, {116.0, 30.5}};
constexpr double kHainan[][2]{{108.7, 19.3}, {109.3, 19.9}, {110.4, 20.1}, {111.0, 19.7},
                              {110.5, 18.8}, {109.6, 18.2}, {108.7, 18.5}};
constexpr double kMekong[][2]{{97.6, 30.5},  {98.6, 28.5},  {99.2, 26.5},  {99.4, 25.0},  {100.4, 23.5},
                              {100.9, 22.0}, {100.2, 21.0}, {100.5, 20.2}, {101.9, 20.0}, {102.1, 19.2},
                              {101.3, 18.0}, {102.6, 17.9}, {103.9, 18.3}, {104.7, 17.3}, {105.0, 16.0},
                              {105.6, 15.2}, {105.9, 14.0}, {106.0, 13.2}, {105.8, 12.4}, {105.0, 11.9},
                              {105.0, 11.5}, {105.3, 10.9}, {105.9, 10.3}, {106.6, 9.9}};
constexpr double kHonshu[][2]{
    {130.9, 34.0}, {131.5, 34.7}, {132.7, 35.5}, {133.9, 35.6}, {135.9, 35.7}, {136.1, 36.4}, {136.7, 37.4},
    {137.4, 37.4}, {137.0, 36.8}, {138.3, 37.2}, {138.9, 37.9}, {139.8, 38.9}, {140.0, 39.9}, {139.9, 40.6},
    {140.4, 41.2}, {141.4, 41.4}, {141.5, 40.6}, {142.0, 39.5}, {141.4, 38.4}, {141.0, 37.6}, {140.9, 36.8},
    {140.6, 36.2}, {140.8, 35.7}, {140.3, 35.2}, {139.9, 35.0}, {139.8, 35.6}, {139.2, 35.2}, {138.8, 34.7},
    {138.2, 34.6}, {137.0, 34.6}, {136.8, 34.3}, {136.0, 33.6}, {135.3, 33.8}, {135.1, 34.4}, {134.2, 34.7},
    {133.0, 34.3}, {132.2, 33.9}};
constexpr double kHokkaido[][2]{{140.1, 41.5}, {140.0, 42.3}, {140.4, 43.3}, {141.3, 43.4}, {141.7, 44.4},
                                {141.9, 45.5}, {142.9, 44.7}, {144.3, 44.0}, {145.3, 44.3}, {145.5, 43.3},
                                {144.2, 43.0}, {143.3, 42.1}, {141.9, 42.6}, {141.0, 42.4}, {141.1, 41.8}};
constexpr double kKyushu[][2]{{130.9, 33.9}, {131.7, 33.6}, {132.0, 32.8}, {131.4, 31.4}, {130.7, 31.0},
                              {130.2, 31.3}, {130.2, 32.2}, {129.8, 32.7}, {129.8, 33.4}};
constexpr double kShikoku[][2]{{132.4, 33.4}, {132.9, 34.1}, {134.1, 34.4}, {134.7, 33.9},
                               {134.2, 33.3}, {133.3, 33.4}, {132.9, 32.8}};

// West, south, width and height in degrees.
const QRectF kMekongDegrees(91.5, 5.0, 19.5, 23.5);
const QRectF kJapanDegrees(128.5, 30.5, 18.0, 15.5);

constexpr double kJapanShare = 0.36; ///< of a wide area's width
constexpr double kRadians = std::numbers::pi / 180;

} // namespace

/// As large as the degrees fit, and beyond them as far as the field reaches.
RegionMap::Field RegionMap::fieldFor(const QRectF &px, const QRectF &degrees) {
    const double middle = degrees.top() + degrees.height() / 2;
    const double shrink = std::cos(middle * kRadians); // a degree east is shorter than one north
    const double scale = std::min(px.width() / (degrees.width() * shrink), px.height() / degrees.height());
    Field field;
    field.px = px;
    field.pxPerDegreeNorth = scale;
    field.pxPerDegreeEast = scale * shrink;
    field.west = degrees.left() + degrees.width() / 2 - px.width() / 2 / field.pxPerDegreeEast;
    field.north = middle + px.height() / 2 / scale;
    return field;
}

QPointF RegionMap::at(const Field &field, double latitude, double longitude) {
    return field.px.topLeft() + QPointF((longitude - field.west) * field.pxPerDegreeEast,
                                        (field.north - latitude) * field.pxPerDegreeNorth);
}

/// Rounded at every point, as a hand would draw it.
QPainterPath RegionMap::path(const Field &field, const double (*points)[2], int count, bool isClosed) {
    const auto point = [&](int i) { return at(field, points[i % count][1], points[i % count][0]); };
    const auto middle = [&](int i) { return (point(i) + point(i + 1)) / 2; };
    QPainterPath path;
    path.moveTo(isClosed ? middle(0) : point(0));
    const int last = isClosed ? count : count - 2; // a closed line comes round to where it began
    for (int i = 1; i <= last; ++i) {
        path.quadTo(point(i), middle(i));
    }
    if (isClosed) {
        path.closeSubpath();
    } else {
        path.lineTo(point(count - 1));
    }
    return path;
}

RegionMap::RegionMap(const QRectF &area) {
    const bool isWide = area.width() > area.height() * 1.15;
    if (isWide) {
        const double split = std::round(area.width() * (1 - kJapanShare));
        m_mekong = QRectF(area.topLeft(), QSizeF(split, area.height()));
        const double height = std::min(area.height(), (area.width() - split) * 1.15);
        m_japan = QRectF(area.left() + split, area.top(), area.width() - split, height);
    } else {
        m_mekong = area;
        const double side = std::round(area.width() * 0.36);
        m_japan = QRectF(area.right() - side, area.top(), side, side);
    }
    m_mekongField = fieldFor(m_mekong, kMekongDegrees);
    m_japanField = fieldFor(m_japan, kJapanDegrees);
    m_land = path(m_mekongField, kMainland, int(std::size(kMainland)), true);
    m_land.addPath(path(m_mekongField, kHainan, int(std::size(kHainan)), true));
    m_river = path(m_mekongField, kMekong, int(std::size(kMekong)), false);
    m_islands = path(m_japanField, kHonshu, int(std::size(kHonshu)), true);
    m_islands.addPath(path(m_japanField, kHokkaido, int(std::size(kHokkaido)), true));
    m_islands.addPath(path(m_japanField, kKyushu, int(std::size(kKyushu)), true));
    m_islands.addPath(path(m_japanField, kShikoku, int(std::size(kShikoku)), true));
}

QPointF RegionMap::at(double latitude, double longitude) const {
    const bool isJapan = longitude > 125;
    const Field &field = isJapan ? m_japanField : m_mekongField;
    const QPointF point = at(field, latitude, longitude);
    return {std::clamp(point.x(), field.px.left(), field.px.right()),
            std::clamp(point.y(), field.px.top(), field.px.bottom())};
}

void RegionMap::paint(QPainter &painter, const ThemeColours &colours) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor coast = colours.line;
    const double thick = std::max(1.5, m_mekongField.pxPerDegreeNorth / 18);
    const auto draw = [&](const QRectF &field, const QPainterPath &land) {
        painter.setClipRect(field);
        painter.setPen(QPen(coast, thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colours.tile);
        painter.drawPath(land);
    };
    draw(m_mekong, m_land);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.quietText, thick * 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(m_river);
    painter.setClipping(false);
    painter.fillRect(m_japan, colours.background);
    draw(m_japan, m_islands);
    painter.setClipping(false);
    painter.setPen(QPen(coast, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(m_japan.topLeft(), m_japan.bottomLeft());
    if (m_japan.bottom() < m_mekong.bottom() - 1) {
        painter.drawLine(m_japan.bottomLeft(), m_japan.bottomRight());
    }
    painter.restore();
}

} // namespace sala
