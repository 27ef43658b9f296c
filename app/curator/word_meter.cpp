#include "app/curator/word_meter.h"

#include "app/text/numbers.h"

#include <QPainter>

#include <algorithm>

namespace sala {
namespace {

constexpr int kBarPx = 56;

} // namespace

WordMeter::WordMeter(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WordMeter::setTitle(const WordFit &fit, Language reader) {
    m_filled = -1;
    m_isTooLong = fit.titleLines > 3;
    setWords(fit.titleLines > 0 ? tr("%n line(s)", "of a title on the kiosk", fit.titleLines) : QString(), reader);
    setToolTip(tr("So many lines this title has on the kiosk"));
}

void WordMeter::setCaption(const WordFit &fit, Language reader) {
    m_filled = fit.captionLines > 0 ? std::min(fit.filled, 1.0) : -1;
    m_isTooLong = !fit.isWhole();
    if (fit.captionLines == 0) {
        setWords({}, reader);
    } else if (m_isTooLong) {
        setWords(tr("%1 of %2 lines before Read on", "of a caption on the kiosk")
                     .arg(formatNumber(fit.captionLinesInSight, reader), formatNumber(fit.captionLines, reader)),
                 reader);
    } else {
        setWords(tr("%n line(s), all in sight", "of a caption on the kiosk", fit.captionLines), reader);
    }
    setToolTip(tr("How much of its place on the kiosk's page all words fill"));
}

void WordMeter::setLetters(int letters, Language reader) {
    m_filled = -1;
    m_isTooLong = false;
    setWords(letters > 0 ? tr("%n letter(s)", "how long a text is", letters) : QString(), reader);
    setToolTip({});
}

void WordMeter::setWords(const QString &words, Language reader) {
    TextStyle style = m_look.text(BenchLook::kSmallPx);
    style.language = reader;
    m_words = TextBlock::compose(withDigits(words, reader), style);
    setAccessibleName(m_words.text());
    updateGeometry();
    update();
}

QSize WordMeter::sizeHint() const {
    const int bar = m_filled < 0 ? 0 : kBarPx + 8;
    return {bar + int(m_words.size().width()) + 1, std::max(16, int(m_words.size().height()) + 1)};
}

void WordMeter::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    double left = 0;
    const QColor colour = m_isTooLong ? m_look.colours.accent : m_look.colours.quietText;
    if (m_filled >= 0) {
        const QRectF bar(0, height() / 2.0 - 3, kBarPx, 6);
        paintSurface(painter, bar, m_look.colours.line, 3);
        paintSurface(painter, QRectF(bar.left(), bar.top(), bar.width() * m_filled, bar.height()), colour, 3);
        left = kBarPx + 8;
    }
    m_words.draw(&painter, {left, (height() - m_words.size().height()) / 2}, colour);
}

} // namespace sala
