#include "app/staff/health_card.h"

#include "app/look/looks.h"
#include "app/text/text_label.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <QtMath>

namespace sala {
namespace {

constexpr QColor kWell{0x7f, 0xd1, 0x97};
constexpr QColor kIll{0xff, 0x84, 0x6e};

int signPx(const GalleryTheme &theme) {
    return theme.textPx(TextSize::Title) * 3 / 2;
}

QColor signColour(HealthState state, const GalleryTheme &theme) {
    switch (state) {
    case HealthState::Green:
        return kWell;
    case HealthState::Amber:
        return theme.colours.accent;
    case HealthState::Red:
        return kIll;
    case HealthState::Unknown:
        break;
    }
    return theme.colours.quietText;
}

QPolygonF corners(const QRectF &place, int count, double turn) {
    QPolygonF shape;
    for (int i = 0; i < count; ++i) {
        const double angle = turn + i * 2 * M_PI / count;
        shape.append(place.center() + QPointF(qCos(angle), qSin(angle)) * place.width() / 2);
    }
    return shape;
}

/// The strokes inside the shape.
void paintStrokes(QPainter &painter, const QRectF &place, HealthState state) {
    const auto at = [&](double x, double y) {
        return QPointF(place.left() + x * place.width(), place.top() + y * place.height());
    };
    switch (state) {
    case HealthState::Green:
        painter.drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)});
        break;
    case HealthState::Amber:
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.62));
        painter.drawPoint(at(0.5, 0.76));
        break;
    case HealthState::Red:
        painter.drawLine(at(0.34, 0.34), at(0.66, 0.66));
        painter.drawLine(at(0.66, 0.34), at(0.34, 0.66));
        break;
    case HealthState::Unknown:
        QPainterPath hook(at(0.36, 0.4));
        hook.cubicTo(at(0.36, 0.2), at(0.66, 0.2), at(0.64, 0.4));
        hook.cubicTo(at(0.62, 0.5), at(0.5, 0.5), at(0.5, 0.6));
        painter.drawPath(hook);
        painter.drawPoint(at(0.5, 0.75));
        break;
    }
}

} // namespace

void paintHealthSign(QPainter &painter, const QRectF &place, HealthState state, const GalleryTheme &theme) {
    const QColor colour = signColour(state, theme);
    const double width = place.width() / 11;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (state) {
    case HealthState::Green:
        painter.drawEllipse(place);
        break;
    case HealthState::Amber:
        painter.drawPolygon(
            QPolygonF{QPointF(place.center().x(), place.top()), place.bottomRight(), place.bottomLeft()});
        break;
    case HealthState::Red:
        painter.drawPolygon(corners(place.adjusted(-1, -1, 1, 1), 8, M_PI / 8));
        break;
    case HealthState::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(place.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        break;
    }
    const QColor stroke = state == HealthState::Unknown ? colour : theme.colours.onAccent;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(stroke, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintStrokes(painter, place, state);
    painter.restore();
}

HealthCard::HealthCard(QWidget *parent)
    : StaffCard("healthCard", parent), m_title(addText("healthTitle")), m_sentence(addText("healthSentence")),
      m_advice(addText("healthAdvice")) {}

void HealthCard::setFinding(const HealthFinding &finding, const HealthWords &words, Language language) {
    m_state = finding.state();
    const QString title = words.title(finding.subject());
    const QString advice = words.advice(finding.advice());
    m_title->setText(tr("%1: %2", "%1: what was looked at, %2: how it is").arg(title, words.state(m_state)),
                     language);
    m_sentence->setText(words.sentence(finding), language);
    m_advice->setText(advice, language);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(m_title->text());
    update();
}

void HealthCard::applyTheme() {
    const GalleryTheme &theme = this->theme();
    m_title->setTextStyle(sentenceStyle(theme, TextSize::Body, 600));
    m_title->setColor(theme.colours.text);
    m_sentence->setTextStyle(sentenceStyle(theme, TextSize::Label));
    m_sentence->setColor(theme.colours.quietText);
    m_advice->setTextStyle(sentenceStyle(theme, TextSize::Body));
    m_advice->setColor(theme.colours.text);
    const int gap = theme.gapPx();
    column()->setContentsMargins(3 * gap + signPx(theme), gap, 2 * gap, gap);
    column()->setSpacing(gap / 3);
}

void HealthCard::paintEvent(QPaintEvent *event) {
    StaffCard::paintEvent(event);
    QPainter painter(this);
    const double size = signPx(theme());
    const int gap = theme().gapPx();
    paintHealthSign(painter, QRectF(1.5 * gap, 1.2 * gap, size, size), m_state, theme());
}

} // namespace sala
