#include "app/visitor/button_signs.h"

#include <initializer_list>

namespace sala {
namespace {

using Sign = PhotographButton::Sign;

/// Draws with straight lines and arcs.
class Pen {
  public:
    void line(std::initializer_list<QPointF> points) {
        const QPointF *point = points.begin();
        m_path.moveTo(*point);
        while (++point != points.end()) {
            m_path.lineTo(*point);
        }
    }
    void closed(std::initializer_list<QPointF> points) {
        line(points);
        m_path.closeSubpath();
    }
    /// Counter-clockwise from `from` degrees; 0 is at three o'clock.
    void arc(QPointF middle, double radius, double from, double span) {
        const QRectF box(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        m_path.arcMoveTo(box, from);
        m_path.arcTo(box, from, span);
    }
    void ring(QPointF middle, double radiusX, double radiusY) { m_path.addEllipse(middle, radiusX, radiusY); }
    void leaf(QPointF foot, QPointF tip, QPointF bend) {
        m_path.moveTo(foot);
        m_path.quadTo((foot + tip) / 2 + bend, tip);
        m_path.quadTo((foot + tip) / 2 - bend, foot);
    }
    void box(const QRectF &rect, double corner) { m_path.addRoundedRect(rect, corner, corner); }
    const QPainterPath &path() const { return m_path; }

  private:
    QPainterPath m_path;
};

/// An arrow that goes round against the clock, its head at the top.
void roundArrow(Pen &pen) {
    constexpr double kRadius = 9;
    pen.arc({12, 12.5}, kRadius, 90, -300);
    pen.line({{15.2, 0.6}, {11.4, 3.5}, {15.2, 6.6}});
}

void speaker(Pen &pen) {
    pen.closed({{2.5, 9}, {6.5, 9}, {12, 4.5}, {12, 19.5}, {6.5, 15}, {2.5, 15}});
}

/// A hand with its fingers spread.
void hand(Pen &pen) {
    pen.line({{7, 13}, {7, 6}});
    pen.line({{10.6, 11}, {10.6, 3}});
    pen.line({{14.2, 11}, {14.2, 4}});
    pen.line({{17.8, 13}, {17.8, 7}});
    pen.line({{7, 13}, {3.4, 10.6}});
    pen.line({{3.4, 10.6}, {8.5, 19.5}, {11, 21.5}, {15, 21.5}, {17.8, 18.5}, {17.8, 13}});
}

/// What grows from an answer.
void sprout(Pen &pen) {
    pen.line({{12, 21.5}, {12, 12}});
    pen.line({{5, 21.5}, {19, 21.5}});
    pen.leaf({12, 15}, {3, 7}, {1.5, -5});
    pen.leaf({12, 12}, {20.5, 2.5}, {-2, -5.5});
}

void filmSign(Pen &pen, Sign sign) {
    switch (sign) {
    case Sign::Play:
        pen.closed({{7, 3.5}, {20, 12}, {7, 20.5}});
        break;
    case Sign::Pause:
        pen.line({{8, 4}, {8, 20}});
        pen.line({{16, 4}, {16, 20}});
        break;
    case Sign::TenBack:
        roundArrow(pen);
        pen.line({{9, 9.5}, {9, 15.5}});
        pen.ring({14, 12.5}, 2, 3);
        break;
    case Sign::Again:
        roundArrow(pen);
        break;
    case Sign::Quieter:
        speaker(pen);
        pen.line({{15.5, 12}, {22, 12}});
        break;
    case Sign::Louder:
        speaker(pen);
        pen.line({{15.5, 12}, {22, 12}});
        pen.line({{18.75, 8.75}, {18.75, 15.25}});
        break;
    case Sign::Subtitles:
        pen.box({2, 4, 20, 16}, 2.5);
        pen.line({{6, 12}, {18, 12}});
        pen.line({{8.5, 16}, {15.5, 16}});
        break;
    case Sign::SignLanguage:
        hand(pen);
        break;
    default:
        break;
    }
}

} // namespace

QPainterPath signPath(Sign sign) {
    Pen pen;
    switch (sign) {
    case Sign::Previous:
        pen.line({{15, 4}, {7, 12}, {15, 20}});
        break;
    case Sign::Next:
        pen.line({{9, 4}, {17, 12}, {9, 20}});
        break;
    case Sign::Back:
        for (const QPointF at : {QPointF(3, 3), QPointF(14, 3), QPointF(3, 14), QPointF(14, 14)}) {
            pen.box(QRectF(at, QSizeF(7, 7)), 1.5);
        }
        break;
    case Sign::ZoomIn:
        pen.line({{10, 6.5}, {10, 13.5}});
        [[fallthrough]];
    case Sign::ZoomOut:
        pen.line({{6.5, 10}, {13.5, 10}});
        pen.ring({10, 10}, 7.5, 7.5);
        pen.line({{15.5, 15.5}, {22, 22}});
        break;
    case Sign::WholePicture:
        pen.line({{3, 8}, {3, 4}, {8, 4}});
        pen.line({{16, 4}, {21, 4}, {21, 8}});
        pen.line({{21, 16}, {21, 20}, {16, 20}});
        pen.line({{8, 20}, {3, 20}, {3, 16}});
        break;
    case Sign::Text:
        pen.line({{3, 5}, {21, 5}});
        pen.line({{3, 12}, {21, 12}});
        pen.line({{3, 19}, {14, 19}});
        break;
    case Sign::One:
        pen.box({4, 4, 16, 16}, 2);
        break;
    case Sign::Pair:
        pen.box({2, 5, 9, 14}, 1.5);
        pen.box({13, 5, 9, 14}, 1.5);
        break;
    case Sign::Question:
        sprout(pen);
        break;
    case Sign::Listen:
        speaker(pen);
        pen.arc({12, 12}, 4.5, -45, 90);
        pen.arc({12, 12}, 9.5, -45, 90);
        break;
    case Sign::Details:
        pen.ring({12, 12}, 10, 10);
        pen.line({{12, 11}, {12, 17.5}});
        pen.ring({12, 7}, 0.4, 0.4);
        break;
    case Sign::Stop:
        pen.box({5, 5, 14, 14}, 1.5);
        break;
    default:
        filmSign(pen, sign);
    }
    return pen.path();
}

} // namespace sala
