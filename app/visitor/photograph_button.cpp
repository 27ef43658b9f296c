#include "app/visitor/photograph_button.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sala {

namespace {

constexpr double kDisabledOpacity = 0.38;
constexpr double kSignEm = 1.0;
constexpr double kSignGapEm = 0.4;
constexpr double kSidePaddingMm = 9;
constexpr double kStackedPaddingMm = 3;

/// In a box of 24 by 24, to be stroked.
QPainterPath signPath(PhotographButton::Sign sign) {
    using Sign = PhotographButton::Sign;
    QPainterPath path;
    const auto line = [&path](double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    const auto corner = [&path](QPointF a, QPointF b, QPointF c) {
        path.moveTo(a);
        path.lineTo(b);
        path.lineTo(c);
    };
    switch (sign) {
    case Sign::Previous:
        corner({15, 4}, {7, 12}, {15, 20});
        break;
    case Sign::Next:
        corner({9, 4}, {17, 12}, {9, 20});
        break;
    case Sign::Back:
        for (const QPointF at : {QPointF(3, 3), QPointF(14, 3), QPointF(3, 14), QPointF(14, 14)}) {
            path.addRoundedRect(QRectF(at, QSizeF(7, 7)), 1.5, 1.5);
        }
        break;
    case Sign::ZoomIn:
        line(10, 6.5, 10, 13.5);
        [[fallthrough]];
    case Sign::ZoomOut:
        line(6.5, 10, 13.5, 10);
        path.addEllipse(QPointF(10, 10), 7.5, 7.5);
        line(15.5, 15.5, 22, 22);
        break;
    case Sign::WholePicture:
        corner({3, 8}, {3, 4}, {8, 4});
        corner({16, 4}, {21, 4}, {21, 8});
        corner({21, 16}, {21, 20}, {16, 20});
        corner({8, 20}, {3, 20}, {3, 16});
        break;
    case Sign::Text:
        line(3, 5, 21, 5);
        line(3, 12, 21, 12);
        line(3, 19, 14, 19);
        break;
    }
    return path;
}

} // namespace

PhotographButton::PhotographButton(Sign sign, QWidget *parent) : QAbstractButton(parent), m_sign(sign) {
    m_style.alignment = Qt::AlignHCenter;
    m_style.weight = 500;
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhotographButton::setTheme(const GalleryTheme &theme, TextSize size) {
    m_theme = theme;
    m_style.pixelSize = theme.textPx(size);
    textChanged();
}

void PhotographButton::setText(const QString &text, Language language) {
    QAbstractButton::setText(text);
    setShortcut(QKeySequence()); // the base class makes one from an ampersand
    setAccessibleName(text);
    m_style.language = language;
    textChanged();
}

void PhotographButton::textChanged() {
    m_composed.clear();
    updateGeometry();
    update();
}

double PhotographButton::signPx() const { return std::round(m_style.pixelSize * kSignEm); }

TextBlock PhotographButton::composed(double width) const {
    TextBlock &block = m_composed[width];
    if (block.isEmpty()) {
        block = TextBlock::compose(text(), m_style, width);
    }
    return block;
}

void PhotographButton::setStacked(bool isStacked) {
    if (m_isStacked != isStacked) {
        m_isStacked = isStacked;
        updateGeometry();
        update();
    }
}

/// Of sign, gap and words on one line.
double PhotographButton::lineWidth() const {
    return signPx() + m_style.pixelSize * kSignGapEm + std::ceil(composed(TextBlock::kUnbounded).naturalWidth());
}

QSize PhotographButton::sizeHint() const {
    const int width = int(lineWidth() + 2 * std::round(m_theme.mm(kSidePaddingMm)));
    return {std::max(width, m_theme.touchTargetPx()), heightFor(false, width)};
}

int PhotographButton::leastWidth() const {
    const double word = std::ceil(composed(TextBlock::kUnbounded).minimumWidth());
    return std::max(m_theme.touchTargetPx(), int(word + 2 * std::ceil(m_theme.mm(kStackedPaddingMm))));
}

int PhotographButton::heightFor(bool isStacked, int width) const {
    const double box = isStacked ? std::max(1.0, width - 2 * m_theme.mm(kStackedPaddingMm)) : TextBlock::kUnbounded;
    const double words = composed(box).size().height();
    const double whole = isStacked ? words + signPx() + 3 * m_theme.mm(kStackedPaddingMm) : words;
    return std::max(m_theme.touchTargetPx(), int(std::ceil(whole)));
}

void PhotographButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : kDisabledOpacity);
    paintSurface(painter, rect(), isDown() ? m_theme.colours.pressed : m_theme.colours.surface, m_theme.cornerPx(),
                 m_theme.outline());
    if (m_isStacked) {
        paintStacked(painter);
    } else {
        paintBeside(painter);
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_theme);
    }
}

void PhotographButton::paintBeside(QPainter &painter) const {
    // Centred lines sit in a box of the composed width, so the words are composed for their own.
    const double wordsWidth = std::ceil(composed(TextBlock::kUnbounded).naturalWidth()) + 1;
    const TextBlock words = composed(wordsWidth);
    const double gap = m_style.pixelSize * kSignGapEm;
    const double left = std::round((width() - lineWidth()) / 2);
    const bool isSignLast = m_sign == Sign::Next; // it points where the next one comes from
    const double signLeft = isSignLast ? left + wordsWidth + gap : left;
    const double wordsLeft = isSignLast ? left : left + signPx() + gap;
    paintSign(painter, {std::round(signLeft), std::round((height() - signPx()) / 2), signPx(), signPx()});
    words.draw(&painter, {std::round(wordsLeft), std::round(height() / 2.0 - words.opticalCentre())}, m_theme.colours.text);
}

void PhotographButton::paintStacked(QPainter &painter) const {
    const double padding = std::round(m_theme.mm(kStackedPaddingMm));
    const TextBlock words = composed(std::max(1.0, width() - 2 * padding));
    const double top = std::round((height() - signPx() - words.size().height()) / 2);
    paintSign(painter, {std::round((width() - signPx()) / 2), top, signPx(), signPx()});
    words.draw(&painter, {padding, top + signPx()}, m_theme.colours.text);
}

void PhotographButton::paintSign(QPainter &painter, const QRectF &box) const {
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / 24, box.height() / 24);
    painter.setPen(QPen(m_theme.colours.accent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(signPath(m_sign));
    painter.restore();
}

void PhotographButton::changeEvent(QEvent *event) {
    if (event->type() == QEvent::EnabledChange) {
        update();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace sala
