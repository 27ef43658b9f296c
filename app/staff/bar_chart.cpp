#include "app/staff/bar_chart.h"

#include "app/look/looks.h"
#include "app/text/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr int kMostSteps = 5;
constexpr double kBarShare = 0.72; ///< of its slot

} // namespace

ChartScale chartScale(qint64 most) {
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            const qint64 step = digit * power;
            const qint64 steps = std::max<qint64>(1, (most + step - 1) / step);
            if (steps <= kMostSteps) {
                return {step, int(steps)};
            }
        }
    }
}

BarChart::BarChart(QWidget *parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BarChart::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

void BarChart::setBars(const QList<Bar> &bars, Language language) {
    if (bars != m_bars || language != m_language) {
        m_bars = bars;
        m_language = language;
        update();
    }
}

QSize BarChart::sizeHint() const {
    return {m_theme.touchTargetPx() * 6, m_theme.textPx(TextSize::Small) * 13};
}

TextBlock BarChart::label(const QString &text) const {
    TextStyle style = textStyle(m_theme, TextSize::Small);
    style.language = m_language;
    return TextBlock::compose(text, style);
}

qint64 BarChart::highest() const {
    qint64 most = 0;
    for (const Bar &bar : m_bars) {
        most = std::max(most, bar.count);
    }
    return most;
}

/// 1: every bar has its label; 2: every other…
int BarChart::labelEvery(double slotPx) const {
    double widest = 1;
    for (const Bar &bar : m_bars) {
        widest = std::max(widest, label(bar.label).size().width());
    }
    return int(std::ceil((widest + m_theme.gapPx() / 2.0) / slotPx));
}

void BarChart::paintEvent(QPaintEvent *) {
    if (m_bars.isEmpty()) {
        return;
    }
    const ChartScale scale = chartScale(highest());
    const TextBlock widest = label(formatNumber(scale.step * scale.steps, m_language));
    const double line = widest.size().height();
    const QRectF area = QRectF(rect()).adjusted(widest.size().width() + m_theme.gapPx(), line / 2, 0,
                                                -line - m_theme.gapPx() / 2.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, area);
    paintBars(painter, area);
}

/// Only as many as have room above each other.
void BarChart::paintMarks(QPainter &painter, const QRectF &area) const {
    const ChartScale scale = chartScale(highest());
    double lastTop = height();
    for (int step = 0; step <= scale.steps; ++step) {
        const double y = area.bottom() - area.height() * step / scale.steps;
        painter.fillRect(QRectF(area.left(), y, area.width(), m_theme.linePx() / 2.0), m_theme.colours.line);
        const TextBlock mark = label(formatNumber(scale.step * step, m_language));
        const double top = y - mark.size().height() / 2;
        if (top + mark.size().height() <= lastTop) {
            mark.draw(&painter, {area.left() - m_theme.gapPx() / 2.0 - mark.size().width(), top}, m_theme.colours.quietText);
            lastTop = top;
        }
    }
}

void BarChart::paintBars(QPainter &painter, const QRectF &area) const {
    const ChartScale scale = chartScale(highest());
    const double slot = area.width() / double(m_bars.size());
    const int every = labelEvery(slot);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const double middle = area.left() + slot * (double(i) + 0.5);
        const double tall = area.height() * double(m_bars[i].count) / double(scale.step * scale.steps);
        const double wide = slot * kBarShare;
        painter.fillRect(QRectF(middle - wide / 2, area.bottom() - tall, wide, tall), m_theme.colours.accent);
        if (i % every == 0) {
            const TextBlock name = label(m_bars[i].label);
            const double left = std::min(middle - name.size().width() / 2, width() - name.size().width());
            name.draw(&painter, {left, area.bottom() + m_theme.gapPx() / 2.0}, m_theme.colours.quietText);
        }
    }
}

} // namespace sala
