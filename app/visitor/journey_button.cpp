#include "app/look/looks.h"
#include "app/text/numbers.h"
#include "app/visitor/journey_map.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr double kFlattestPicture =
    4.5; ///< of a card's picture, width to height; it fills what the words leave
constexpr double kTallestPicture = 1.5;
constexpr double kBadgeMm = 8; ///< a number's radius, at the usual text size

} // namespace

JourneyButton::JourneyButton(Look look, int number, PictureCache &pictures, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_number(number), m_pictures(pictures) {
    setFocusPolicy(look == Look::Card ? Qt::TabFocus : Qt::NoFocus); // the card says more
}

void JourneyButton::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    update();
}

void JourneyButton::setWords(const ShownText &title, const QString &month, Language reader) {
    m_title = title;
    m_note = month;
    m_reader = reader;
    const QString notes = fallbackNotes({title});
    if (!notes.isEmpty()) {
        m_note = m_note.isEmpty() ? notes : m_note + QLatin1Char('\n') + notes;
    }
    setAccessibleName(spoken(title));
    setAccessibleDescription(month);
    update();
}

void JourneyButton::setMarked(bool isMarked) {
    m_isMarked = isMarked;
    update();
}

TextBlock JourneyButton::title(double width) const {
    TextStyle style = textStyle(m_theme, TextSize::Label, 600);
    style.language = m_title.language;
    style.balanced = true;
    return TextBlock::compose(m_title.body, style, std::max(1.0, width));
}

TextBlock JourneyButton::note(double width) const {
    TextStyle style = textStyle(m_theme, TextSize::Small);
    style.language = m_reader;
    return TextBlock::compose(m_note, style, std::max(1.0, width));
}

double JourneyButton::wordsPx(int width) const {
    const int inner = width - 2 * m_theme.gapPx();
    return title(inner).size().height() + note(inner).size().height() + m_theme.gapPx();
}

int JourneyButton::heightForWidth(int width) const {
    return std::max(m_theme.touchTargetPx(), int(std::ceil(width / kFlattestPicture + wordsPx(width))));
}

int JourneyButton::leastHeight(int width) const {
    return std::max(m_theme.touchTargetPx(), int(std::ceil(wordsPx(width))) + m_theme.touchTargetPx() / 2);
}

bool JourneyButton::isCramped(int width) const {
    const int inner = width - 2 * m_theme.gapPx();
    const TextBlock name = title(inner);
    return name.lineCount() > 2 || name.minimumWidth() > inner;
}

bool JourneyButton::isCut(int width) const {
    const int inner = width - 2 * m_theme.gapPx();
    return title(inner).minimumWidth() > inner;
}

int JourneyButton::fullHeight(int width) const {
    return int(std::ceil(width / kTallestPicture + wordsPx(width)));
}

PictureRequest JourneyButton::request() const {
    const QSizeF box = QSizeF(width(), width()) * devicePixelRatioF();
    return {m_picture, box.toSize()};
}

double JourneyButton::badgePx() const {
    return m_theme.mm(kBadgeMm) * factor(m_theme.reading.textScale);
}

void JourneyButton::paintBadge(QPainter &painter, QPointF middle, double radius) const {
    const bool isPressed = m_isMarked || isDown();
    painter.setPen(QPen(m_theme.colours.background, std::max(2.0, radius / 8)));
    painter.setBrush(isPressed ? m_theme.colours.pressedAccent : m_theme.colours.accent);
    painter.drawEllipse(middle, radius, radius);
    TextStyle style = textStyle(m_theme, TextSize::Label, 600);
    style.language = m_reader;
    style.pixelSize = radius;
    const TextBlock number = TextBlock::compose(formatNumber(m_number, m_reader), style);
    // By what is seen: Burmese digits go far below the line.
    number.draw(&painter, middle - number.ink().center(), m_theme.colours.onAccent);
}

void JourneyButton::paintCard(QPainter &painter) {
    const ThemeColours &colours = m_theme.colours;
    const int padding = m_theme.gapPx();
    const QRect picture(0, 0, width(), height() - int(std::ceil(wordsPx(width()))));
    paintSurface(painter, rect(), isDown() || m_isMarked ? colours.pressed : colours.surface,
                 m_theme.cornerPx(), m_theme.outline());
    paintCover(painter, picture, m_pictures, request(), colours);
    paintSurface(painter, rect(), Qt::transparent, m_theme.cornerPx(), m_theme.outline()); // around the picture, too
    const double radius = std::min(badgePx(), picture.height() / 3.0);
    paintBadge(painter, QPointF(padding / 2.0 + radius, padding / 2.0 + radius), radius);
    const TextBlock name = title(width() - 2 * padding);
    double top = picture.bottom() + 1 + padding / 2.0;
    name.draw(&painter, {double(padding), top}, colours.text);
    top += name.size().height();
    note(width() - 2 * padding)
        .draw(&painter, {double(padding), top}, isDown() ? colours.text : colours.quietText);
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_theme);
    }
}

void JourneyButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_look == Look::Card) {
        paintCard(painter);
    } else {
        paintBadge(painter, QRectF(rect()).center(), std::min(badgePx(), width() / 2.0 - 2));
    }
}

} // namespace sala
