#include "app/curator/filter_row.h"

#include "app/text/numbers.h"

#include <QPainter>

#include <algorithm>

namespace sala {
namespace {

constexpr int kSidePx = 10;

} // namespace

FilterRow::FilterRow(QWidget *parent) : QAbstractButton(parent) {
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilterRow::setWords(const QString &words, Language reader) {
    setText(words);
    m_reader = reader;
    compose();
}

void FilterRow::setCount(int count) {
    m_count = count;
    compose();
}

void FilterRow::compose() {
    TextStyle style = m_look.text(BenchLook::kTextPx);
    style.language = m_reader;
    m_words = TextBlock::compose(text(), style);
    style.pixelSize = BenchLook::kSmallPx;
    const QString number = formatNumber(m_count, m_reader);
    m_number = TextBlock::compose(number, style);
    setAccessibleName(QStringLiteral("%1, %2").arg(text(), number));
    updateGeometry();
    update();
}

QSize FilterRow::sizeHint() const {
    const int wide = int(m_words.size().width() + m_number.size().width()) + 3 * kSidePx;
    return {wide, std::max(27, int(m_words.size().height()) + 4)};
}

void FilterRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const ThemeColours &colours = m_look.colours;
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        paintSurface(painter, box, colours.pressed, BenchLook::kCornerPx);
    }
    if (hasFocus()) {
        paintSurface(painter, box, Qt::transparent, BenchLook::kCornerPx, QPen(colours.accent, 2));
    }
    if (isChecked()) {
        paintSurface(painter, QRectF(0, 6, 4, height() - 12), colours.accent, 2);
    }
    const auto top = [this](const TextBlock &block) { return (height() - block.size().height()) / 2; };
    const double numberLeft = width() - kSidePx - m_number.size().width();
    painter.setClipRect(QRectF(0, 0, numberLeft - 4, height()));
    m_words.draw(&painter, {double(kSidePx), top(m_words)}, colours.text);
    painter.setClipping(false);
    m_number.draw(&painter, {numberLeft, top(m_number)}, m_count > 0 ? colours.quietText : colours.line.lighter(150));
}

} // namespace sala
