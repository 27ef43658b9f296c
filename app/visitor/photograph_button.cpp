#include "app/visitor/photograph_button.h"

#include "app/visitor/button_signs.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace sala {

namespace {

constexpr double kDisabledOpacity = 0.68; ///< of its words on the wall: still 7.9:1, in high contrast 9:1
constexpr double kSignEm = 1.0;
constexpr double kSignGapEm = 0.4;
constexpr double kSidePaddingMm = 9;
constexpr double kStackedPaddingMm = 3;

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

double PhotographButton::signPx() const {
    return std::round(m_style.pixelSize * kSignEm);
}

TextBlock PhotographButton::composed(double width) const {
    TextBlock &block = m_composed[width];
    if (block.isEmpty()) {
        block = TextBlock::compose(text(), m_style, width);
    }
    return block;
}

void PhotographButton::setSign(Sign sign) {
    if (m_sign != sign) {
        m_sign = sign;
        update();
    }
}

void PhotographButton::setBright(bool isBright) {
    m_isBright = isBright;
    update();
}

QColor PhotographButton::textColour() const {
    return m_isBright && isEnabled() ? m_theme.colours.onAccent : m_theme.colours.text;
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
    return signPx() + m_style.pixelSize * kSignGapEm +
           std::ceil(composed(TextBlock::kUnbounded).naturalWidth());
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
    const double box =
        isStacked ? std::max(1.0, width - 2 * m_theme.mm(kStackedPaddingMm)) : TextBlock::kUnbounded;
    const TextBlock block = composed(box);
    const double words = block.size().height();
    // Beside the sign, the middle that the eye sees stands in the middle of the button.
    const double centred = 2 * std::max(block.opticalCentre(), words - block.opticalCentre());
    // With air between the deepest mark and the outline: Burmese goes far down.
    const double air = 2 * (m_theme.linePx() + m_theme.gapPx() / 4.0);
    const double whole = isStacked ? words + signPx() + 3 * m_theme.mm(kStackedPaddingMm) : centred + air;
    return std::max(m_theme.touchTargetPx(), int(std::ceil(whole)));
}

void PhotographButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled()) {
        const ThemeColours &colours = m_theme.colours;
        const QColor &up = m_isBright ? colours.accent : colours.surface;
        const QColor &down = m_isBright ? colours.pressedAccent : colours.pressed;
        paintSurface(painter, rect(), isDown() ? down : up, m_theme.cornerPx(), m_theme.outline());
    } else {
        painter.setOpacity(kDisabledOpacity); // words that can be read, and nothing to press
    }
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
    words.draw(&painter, {std::round(wordsLeft), std::round(height() / 2.0 - words.opticalCentre())},
               textColour());
}

void PhotographButton::paintStacked(QPainter &painter) const {
    const double padding = std::round(m_theme.mm(kStackedPaddingMm));
    const TextBlock words = composed(std::max(1.0, width() - 2 * padding));
    const double top = std::round((height() - signPx() - words.size().height()) / 2);
    paintSign(painter, {std::round((width() - signPx()) / 2), top, signPx(), signPx()});
    words.draw(&painter, {padding, top + signPx()}, textColour());
}

void PhotographButton::paintSign(QPainter &painter, const QRectF &box) const {
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / 24, box.height() / 24);
    const QColor colour = m_isBright || !isEnabled() ? textColour() : m_theme.colours.accent;
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
