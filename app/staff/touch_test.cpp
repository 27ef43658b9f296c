#include "app/staff/touch_test.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr int kCorners = 4;

/// From 0 to `length`: a narrow strip at either edge, between them parts of about `part`.
QList<double> edgesOf(double length, double part, double strip) {
    const double inner = length - 2 * strip;
    const int count = std::max(1, int(std::lround(inner / part)));
    QList<double> edges{0};
    for (int i = 0; i <= count; ++i) {
        edges.append(std::round(strip + i * inner / count));
    }
    edges.append(length);
    return edges;
}

/// Of the part in which `place` is; the last pixel belongs to the last one, and so does what is told beyond
/// it.
qsizetype partAt(const QList<double> &edges, double place) {
    const auto after = std::upper_bound(edges.begin(), edges.end(), place);
    return std::clamp<qsizetype>(std::distance(edges.begin(), after) - 1, 0, edges.size() - 2);
}

} // namespace

HealthFinding TouchResult::finding(const QDateTime &when) const {
    HealthFinding finding;
    finding.when = when;
    finding.fact = turn == Turn::Turned     ? HealthFact::TouchTurned
                   : turn == Turn::Mirrored ? HealthFact::TouchMirrored
                   : turn == Turn::Astray   ? HealthFact::TouchAstray
                   : deadSquares > 0        ? HealthFact::TouchDead
                   : ghosts > 0             ? HealthFact::TouchGhosts
                   : !hasTwoFingers         ? HealthFact::TouchSingle
                                            : HealthFact::TouchWell;
    finding.numbers = {{QStringLiteral("ghosts"), ghosts}, {QStringLiteral("deadSquares"), deadSquares}};
    return finding;
}

TouchTest::TouchTest(QSizeF screen, double squarePx, double edgePx)
    : m_screen(screen), m_squarePx(squarePx), m_columns(edgesOf(screen.width(), squarePx, edgePx)),
      m_rows(edgesOf(screen.height(), squarePx, edgePx)) {
    for (qsizetype row = 0; row + 1 < m_rows.size(); ++row) {
        for (qsizetype column = 0; column + 1 < m_columns.size(); ++column) {
            m_squares.append(QRectF(QPointF(m_columns[column], m_rows[row]),
                                    QPointF(m_columns[column + 1], m_rows[row + 1])));
        }
    }
    m_isTouched.fill(false, m_squares.size());
}

void TouchTest::quietEnded() {
    if (m_step == Step::Quiet) {
        begin(Step::Corners);
    }
}

void TouchTest::begin(Step step) {
    m_step = step;
}

void TouchTest::next() {
    switch (m_step) {
    case Step::Quiet:
        begin(Step::Corners);
        break;
    case Step::Corners:
        judgeCorners();
        begin(Step::Squares);
        break;
    case Step::Squares:
        m_result.deadSquares = int(m_squares.size()) - m_touched;
        begin(Step::TwoFingers);
        break;
    case Step::TwoFingers:
    case Step::Done:
        begin(Step::Done);
        break;
    }
}

QPointF TouchTest::dotIn(int corner) const {
    const double inset = m_squarePx * 0.75;
    const double x = corner == 0 || corner == 3 ? inset : m_screen.width() - inset;
    const double y = corner < 2 ? inset : m_screen.height() - inset;
    return {x, y};
}

std::optional<QPointF> TouchTest::dot() const {
    return m_step == Step::Corners ? std::optional(dotIn(int(m_corners.size()))) : std::nullopt;
}

int TouchTest::cornerOf(QPointF position) const {
    const bool isRight = position.x() > m_screen.width() / 2;
    const bool isLower = position.y() > m_screen.height() / 2;
    return isLower ? (isRight ? 2 : 3) : (isRight ? 1 : 0);
}

/// Clockwise corners stay clockwise on a screen that is turned, and run the other way on one that is
/// mirrored.
void TouchTest::judgeCorners() {
    using Turn = TouchResult::Turn;
    if (m_corners.size() < kCorners) {
        m_result.turn = Turn::Astray; // a corner did not answer
        return;
    }
    const int first = cornerOf(m_corners[0]);
    bool isTurned = true;
    bool isMirrored = true;
    bool isNear = true;
    for (int i = 0; i < kCorners; ++i) {
        const int corner = cornerOf(m_corners[i]);
        isTurned = isTurned && corner == (first + i) % kCorners;
        isMirrored = isMirrored && corner == (first + kCorners - i) % kCorners;
        isNear = isNear && QLineF(m_corners[i], dotIn(i)).length() <= m_squarePx * 0.75;
    }
    m_result.turn = isTurned && first == 0 ? (isNear ? Turn::Straight : Turn::Astray)
                    : isTurned             ? Turn::Turned
                    : isMirrored           ? Turn::Mirrored
                                           : Turn::Astray;
}

void TouchTest::touch(QPointF position) {
    const qsizetype square =
        partAt(m_rows, position.y()) * (m_columns.size() - 1) + partAt(m_columns, position.x());
    if (!m_isTouched[square]) {
        m_isTouched[square] = true;
        ++m_touched;
    }
}

void TouchTest::landed(QPointF position, int fingers) {
    switch (m_step) {
    case Step::Quiet:
        ++m_result.ghosts;
        break;
    case Step::Corners:
        m_corners.append(position);
        if (m_corners.size() == kCorners) {
            next();
        }
        break;
    default:
        moved(position, position, fingers);
        break;
    }
}

/// A quick finger is told of here and there: what lies between two places near each other was touched too. A
/// dead strip that it jumps over in one leap is not taken for a living one.
void TouchTest::moved(QPointF from, QPointF to, int fingers) {
    if (m_step == Step::Squares) {
        const QLineF way(from, to);
        const int steps = way.length() < m_squarePx ? std::max(1, int(way.length() / 4)) : 1;
        for (int i = 1; i <= steps; ++i) {
            touch(way.pointAt(double(i) / steps));
        }
        if (m_touched == m_squares.size()) {
            next();
        }
    } else if (m_step == Step::TwoFingers && fingers >= 2) {
        m_result.hasTwoFingers = true;
        next();
    }
}

} // namespace sala
