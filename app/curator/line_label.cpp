#include "app/curator/line_label.h"

#include "app/text/typography.h"

#include <QPainter>

#include <algorithm>

namespace sala {
namespace {

constexpr int kLeastPx = 64;

} // namespace

LineLabel::LineLabel(int weight, QWidget *parent)
    : QWidget(parent), m_weight(weight), m_color(m_look.colours.text), m_letters(editorFontFor(Language::English, BenchLook::kTextPx, weight)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LineLabel::setText(const QString &text, Language language) {
    m_text = text.simplified();
    m_letters = editorFontFor(language, BenchLook::kTextPx, m_weight);
    setAccessibleName(m_text);
    setToolTip(shownText() == m_text ? QString() : m_text);
    updateGeometry();
    update();
}

void LineLabel::setColor(const QColor &color) {
    m_color = color;
    update();
}

QString LineLabel::shownText() const {
    return QFontMetrics(m_letters).elidedText(m_text, Qt::ElideMiddle, width());
}

QSize LineLabel::sizeHint() const {
    const QFontMetrics metrics(m_letters);
    return {m_text.isEmpty() ? 0 : metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize LineLabel::minimumSizeHint() const {
    return {std::min(kLeastPx, sizeHint().width()), sizeHint().height()};
}

void LineLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setFont(m_letters);
    painter.setPen(m_color);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shownText());
}

void LineLabel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    setToolTip(shownText() == m_text ? QString() : m_text);
}

} // namespace sala
