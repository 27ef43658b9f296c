#include "app/text/text_button.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr double kDisabledOpacity = 0.4;

} // namespace

TextButton::TextButton(const TextStyle &style, QWidget *parent) : QAbstractButton(parent), m_style(style) {
    m_style.alignment = Qt::AlignHCenter;
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextButton::setText(const QString &text, Language language) {
    QAbstractButton::setText(text);
    setShortcut(QKeySequence()); // The base class makes one from an ampersand.
    setAccessibleName(text);
    m_style.language = language;
    textChanged();
}

void TextButton::setLanguage(Language language) {
    m_style.language = language;
    textChanged();
}

void TextButton::setTextStyle(const TextStyle &style) {
    const Language language = m_style.language;
    m_style = style;
    m_style.language = language;
    m_style.alignment = Qt::AlignHCenter;
    textChanged();
}

void TextButton::setLook(const ButtonLook &look) {
    m_look = look;
    textChanged();
}

void TextButton::textChanged() {
    m_blockWidth = -1;
    updateGeometry();
    update();
}

const TextBlock &TextButton::block(int width) const {
    if (m_blockWidth != width) {
        m_block = TextBlock::compose(text(), m_style, width);
        m_blockWidth = width;
    }
    return m_block;
}

QSize TextButton::sizeFor(const TextBlock &block, double textWidth) const {
    const int width = int(std::ceil(textWidth + 2 * m_look.sidePaddingPx));
    const int height = int(std::ceil(block.size().height() + 2 * m_look.topPaddingPx));
    return QSize(width, height).expandedTo(m_look.minimumSizePx);
}

int TextButton::heightForWidth(int width) const {
    const int textWidth = std::max(1, int(width - 2 * m_look.sidePaddingPx));
    return sizeFor(block(textWidth), textWidth).height();
}

QSize TextButton::sizeHint() const {
    const TextBlock whole = TextBlock::compose(text(), m_style);
    return sizeFor(whole, std::ceil(whole.naturalWidth()));
}

QSize TextButton::minimumSizeHint() const {
    const TextBlock whole = TextBlock::compose(text(), m_style);
    return sizeFor(whole, std::ceil(whole.minimumWidth()));
}

void TextButton::drawGround(QPainter *painter) const {
    const double inset = std::max(m_look.borderPx, 1.0) / 2;
    const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const double round = m_look.radiusPx < 0 ? area.height() / 2 : m_look.radiusPx;
    const double radius = std::min(round, std::min(area.width(), area.height()) / 2);
    const QColor ground = isChecked() ? m_look.checkedBackground : m_look.background;
    painter->setPen(m_look.border.alpha() > 0 ? QPen(m_look.border, m_look.borderPx) : QPen(Qt::NoPen));
    painter->setBrush(ground);
    painter->drawRoundedRect(area, radius, radius);
    if (isDown()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_look.pressedBackground);
        painter->drawRoundedRect(area, radius, radius);
    }
    if (hasFocus()) {
        const double half = m_look.focusRingPx / 2;
        painter->setPen(QPen(m_look.focusRing, m_look.focusRingPx));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }
}

void TextButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : kDisabledOpacity);
    drawGround(&painter);

    const int textWidth = std::max(1, int(width() - 2 * m_look.sidePaddingPx));
    const TextBlock &shown = block(textWidth);
    const double wanted = std::round(height() / 2.0 - shown.opticalCentre());
    const double lowest = std::max(0.0, height() - shown.size().height());
    const double left = (width() - textWidth) / 2.0;
    shown.draw(&painter, QPointF(std::floor(left), std::clamp(wanted, 0.0, lowest)),
               isChecked() ? m_look.checkedText : m_look.text);
}

void TextButton::changeEvent(QEvent *event) {
    if (event->type() == QEvent::EnabledChange) {
        update();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace sala
