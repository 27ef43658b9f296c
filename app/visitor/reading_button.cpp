#include "app/visitor/reading_button.h"

#include "app/look/looks.h"

#include <QPainter>

#include <cmath>

namespace sala {

namespace {

constexpr double kOpenWidth = 1.7; // targets: room for two letters and the disc
constexpr double kChoiceWidth = 1.35;
constexpr double kSmallLetter = 0.36; // of the target
constexpr double kLargeLetter = 0.52;
constexpr double kDiscRadius = 0.17;

/// The letter that readers of a language learn first.
QString firstLetter(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("A");
    case Language::Thai:
        return QStringLiteral("ก");
    case Language::Khmer:
        return QStringLiteral("ក");
    case Language::Burmese:
        return QStringLiteral("က");
    case Language::Japanese:
        return QStringLiteral("あ");
    }
    return QStringLiteral("A");
}

TextScale scaleOf(ReadingButton::Sign sign) {
    switch (sign) {
    case ReadingButton::Sign::Large:
        return TextScale::Large;
    case ReadingButton::Sign::Largest:
        return TextScale::Largest;
    default:
        return TextScale::Usual;
    }
}

} // namespace

ReadingButton::ReadingButton(Sign sign, QWidget *parent) : QAbstractButton(parent), m_sign(sign) {
    setFocusPolicy(Qt::TabFocus);
    setCheckable(true);
}

void ReadingButton::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

void ReadingButton::setLanguage(Language language) {
    m_language = language;
    update();
}

// The three letters keep their sizes whichever is chosen, or nobody could compare them.
int ReadingButton::letterPx(TextScale scale) const {
    GalleryTheme theme = m_theme;
    theme.reading.textScale = scale;
    return theme.textPx(TextSize::Body);
}

QSize ReadingButton::sizeHint() const {
    const int target = m_theme.touchTargetPx();
    if (m_sign == Sign::Open) {
        return {int(target * kOpenWidth), target};
    }
    const int letter = int(letterPx(TextScale::Largest) * 1.7);
    return QSize(int(target * kChoiceWidth), target).expandedTo({letter, letter});
}

void ReadingButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QColor ground = isDown() ? m_theme.colours.pressed : m_theme.colours.surface;
    paintSurface(painter, rect(), ground, m_theme.cornerPx(), m_theme.outline());
    if (m_sign == Sign::Open) {
        paintOpen(painter);
    } else if (m_sign == Sign::Reach) {
        paintReach(painter);
    } else if (m_sign == Sign::Motion) {
        paintMotion(painter);
    } else if (m_sign == Sign::Contrast) {
        paintDisc(painter, QRectF(rect()).center(), letterPx(TextScale::Usual) * 0.55);
    } else {
        paintLetter(painter, letterPx(scaleOf(m_sign)), width() / 2.0);
    }
    if (isChecked()) {
        paintChoiceMark(painter, QRectF(rect()).adjusted(0, 0, 0, -m_theme.linePx() * 1.5), m_theme);
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_theme);
    }
}

void ReadingButton::paintOpen(QPainter &painter) const {
    const double target = m_theme.touchTargetPx();
    // Burmese letters are twice as wide as others: smaller ones leave the same room between.
    const double share = m_language == Language::Burmese ? 0.72 : 1.0;
    paintLetter(painter, int(target * kSmallLetter * share), width() * 0.17);
    paintLetter(painter, int(target * kLargeLetter * share), width() * 0.46);
    paintDisc(painter, {width() * 0.8, height() / 2.0}, target * kDiscRadius);
}

void ReadingButton::paintLetter(QPainter &painter, int px, double middle) const {
    TextStyle style;
    style.language = m_language;
    style.pixelSize = px;
    style.weight = 600;
    const TextBlock letter = TextBlock::compose(firstLetter(m_language), style);
    const QRectF area = letter.textRect();
    letter.draw(&painter,
                {std::round(middle - area.center().x()), std::round(height() / 2.0 - letter.opticalCentre())},
                m_theme.colours.text);
}

/// The screen's outline, its lower part filled, and above that an arrow down.
void ReadingButton::paintReach(QPainter &painter) const {
    const double high = letterPx(TextScale::Usual) * 1.5;
    QRectF screen(0, 0, high * 0.62, high);
    screen.moveCenter(QRectF(rect()).center());
    const double thick = m_theme.linePx();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours.text, thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawRect(screen);
    painter.fillRect(QRectF(screen.left(), screen.top() + high * 0.55, screen.width(), high * 0.45),
                     m_theme.colours.text);
    const double x = screen.center().x();
    const double tip = screen.top() + high * 0.42;
    const double wing = high * 0.12;
    painter.drawLine(QPointF(x, screen.top() + high * 0.14), QPointF(x, tip));
    painter.drawLine(QPointF(x - wing, tip - wing), QPointF(x, tip));
    painter.drawLine(QPointF(x + wing, tip - wing), QPointF(x, tip));
    painter.restore();
}

/// Three places of a ball on its way, and a line through them.
void ReadingButton::paintMotion(QPainter &painter) const {
    const double radius = letterPx(TextScale::Usual) * 0.42;
    const QPointF middle = QRectF(rect()).center();
    const QColor ground = isDown() ? m_theme.colours.pressed : m_theme.colours.surface;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours.text, m_theme.linePx()));
    painter.setBrush(ground);
    painter.drawEllipse(middle - QPointF(radius * 0.95, 0), radius, radius);
    painter.drawEllipse(middle, radius, radius);
    painter.setBrush(m_theme.colours.text);
    painter.drawEllipse(middle + QPointF(radius * 0.95, 0), radius, radius);
    const QPointF reach(radius * 1.7, -radius * 1.5);
    painter.setPen(QPen(ground, m_theme.linePx() * 3.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - reach, middle + reach);
    painter.setPen(QPen(m_theme.colours.text, m_theme.linePx() * 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - reach, middle + reach);
    painter.restore();
}

void ReadingButton::paintDisc(QPainter &painter, const QPointF &middle, double radius) const {
    const QRectF disc(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours.text, m_theme.linePx()));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    painter.setBrush(m_theme.colours.text);
    painter.drawChord(disc, 90 * 16, 180 * 16);
    painter.restore();
}

} // namespace sala
