#include "app/visitor/reflection_card.h"

#include "app/look/accessible_part.h"
#include "app/look/looks.h"
#include "app/look/motif_drawing.h"
#include "app/text/numbers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr int kGrowMs = 240;
constexpr int kRows = 3;               ///< of sprouts, one behind the other
constexpr double kSproutMm = 15;       ///< its height, in front
constexpr double kSproutWidth = 0.85;  ///< of its height
constexpr double kBehind = 0.98;       ///< of its height: how much further up the row behind stands
constexpr double kGround = 3.1;        ///< of a sprout's height
constexpr double kDrawingTargets = 1.2; ///< the least drawing, in targets

} // namespace

TextBlock composeCentred(const QString &text, TextStyle style, double widthPx) {
    style.alignment = Qt::AlignHCenter;
    style.balanced = true;
    const TextBlock balanced = TextBlock::compose(text, style, widthPx);
    style.balanced = false;
    return balanced.minimumWidth() <= widthPx ? balanced : TextBlock::compose(text, style, widthPx);
}

ReflectionCard::ReflectionCard(Motif motif, QWidget *parent) : QAbstractButton(parent), m_motif(motif) {
    setObjectName(QStringLiteral("answer-") + name(motif));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::TabFocus);
    setCheckable(true);
    installAccessibleParts();
    m_growing.setStartValue(0.0);
    m_growing.setEndValue(1.0);
    m_growing.setDuration(kGrowMs);
    connect(&m_growing, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void ReflectionCard::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    update();
}

void ReflectionCard::setWords(const ShownText &words, const QString &note, Language reader) {
    m_words = words;
    m_note = note;
    m_reader = reader;
    setAccessibleName(spoken(words));
    sayField();
    update();
}

void ReflectionCard::setField(const CardField &field) {
    const bool isNew = m_field.all == 0 && field.all > 0;
    m_field = field;
    if (isNew && !m_theme.isStill() && isVisible()) {
        m_growing.start();
    } else if (field.all == 0) {
        m_growing.stop();
    }
    sayField();
    update();
}

/// The picture in words, for who cannot see it.
void ReflectionCard::sayField() {
    setAccessibleDescription(m_field.all == 0
                                 ? QString()
                                 : tr("%1 of %2 chose “%3”.", "two numbers and the words of an answer")
                                       .arg(formatNumber(m_field.answers, m_reader),
                                            formatNumber(m_field.all, m_reader), m_words.body));
}

void ReflectionCard::setPressed(bool isPressed) {
    m_isPressed = isPressed;
    update();
}

void ReflectionCard::setDrawingPx(int px) {
    m_drawingPx = px;
    update();
}

int ReflectionCard::leastDrawingPx() const {
    return int(m_theme.touchTargetPx() * kDrawingTargets);
}

double ReflectionCard::sproutPx() const {
    return std::max(14.0, m_theme.mm(kSproutMm));
}

int ReflectionCard::groundPx() const {
    return int(std::ceil(sproutPx() * kGround));
}

ReflectionCard::Words ReflectionCard::words(int width) const {
    const double room = std::max(1, width - 2 * m_theme.gapPx());
    const auto set = [&](const QString &text, TextSize size, int weight, Language language) {
        TextStyle style = textStyle(m_theme, size, weight);
        style.language = language;
        return composeCentred(text, style, room);
    };
    return {set(m_words.body, TextSize::Label, 600, m_words.language), set(m_note, TextSize::Small, 400, m_reader)};
}

int ReflectionCard::leastWidth() const {
    const Words set = words(int(TextBlock::kUnbounded));
    return int(std::ceil(std::max(set.label.minimumWidth(), set.note.minimumWidth()))) + 3 * m_theme.gapPx();
}

int ReflectionCard::heightWithoutDrawing(int width) const {
    const Words set = words(width);
    return int(std::ceil(set.label.size().height() + set.note.size().height())) + groundPx() + 3 * m_theme.gapPx();
}

int ReflectionCard::sproutsIn(int width) const {
    const double room = width - 2 * m_theme.gapPx();
    return kRows * std::max(1, int(room / (sproutPx() * kSproutWidth)));
}

void ReflectionCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const ThemeColours &colours = m_theme.colours;
    const bool isDark = m_isPressed || isDown();
    paintSurface(painter, rect(), isDark ? colours.pressed : colours.surface, m_theme.cornerPx(), m_theme.outline());
    const QRectF drawing((width() - m_drawingPx) / 2.0, m_theme.gapPx(), m_drawingPx, m_drawingPx);
    paintMotif(painter, m_motif, drawing, colours);
    paintWords(painter);
    paintGround(painter);
    if (isChecked()) {
        paintTick(painter);
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_theme);
    }
}

void ReflectionCard::paintWords(QPainter &painter) const {
    const Words set = words(width());
    const QPointF at(m_theme.gapPx(), 2 * m_theme.gapPx() + m_drawingPx);
    set.label.draw(&painter, at, m_theme.colours.text);
    set.note.draw(&painter, at + QPointF(0, set.label.size().height()), m_theme.colours.text);
}

/// A line of soil; on it the sprouts, in rows that stand between each other, those behind smaller.
void ReflectionCard::paintGround(QPainter &painter) const {
    const double side = m_theme.gapPx();
    const double bottom = height() - m_theme.gapPx();
    painter.fillRect(QRectF(side, bottom, width() - 2 * side, std::max(1, m_theme.linePx() / 2)), m_theme.colours.line);
    const qint64 wanted = m_field.all == 0 ? 0 : (m_field.answers + m_field.perSprout - 1) / m_field.perSprout;
    const int room = sproutsIn(width());
    const int columns = room / kRows;
    const int sprouts = int(std::min<qint64>(wanted, room));
    const double step = (width() - 2 * side) / columns;
    const double grown = m_growing.state() == QAbstractAnimation::Running ? m_growing.currentValue().toDouble() : 1;
    for (int row = kRows - 1; row >= 0; --row) {
        const int inRow = std::clamp(sprouts - row * columns, 0, columns);
        const double high = sproutPx() * (1 - 0.12 * row);
        for (int i = 0; i < inRow; ++i) {
            // From the middle outwards, and no two quite alike.
            const int place = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
            const double x = width() / 2.0 + (place + (row % 2 == 0 ? 0.0 : 0.5) + (columns % 2 == 0 ? 0.25 : -0.25)) * step;
            const double size = high * (0.86 + 0.14 * ((i * 5 + row * 3) % 4) / 3);
            paintSprout(painter, {x, bottom - row * sproutPx() * kBehind}, size, grown, m_theme.colours);
        }
    }
}

/// A frame, and a tick in a corner: not by colour alone.
void ReflectionCard::paintTick(QPainter &painter) const {
    const double line = m_theme.linePx() * 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colours.accent, line));
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(frame, m_theme.cornerPx(), m_theme.cornerPx());
    const double radius = std::max(12.0, m_theme.mm(6));
    const QPointF middle(width() - radius - m_theme.gapPx(), radius + m_theme.gapPx());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours.accent);
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(m_theme.colours.onAccent, radius / 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-0.45, 0.05) * radius, middle + QPointF(-0.1, 0.4) * radius,
                                   middle + QPointF(0.5, -0.35) * radius});
    painter.restore();
}

} // namespace sala
