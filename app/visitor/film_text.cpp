#include "app/visitor/film_text.h"

#include "app/look/looks.h"
#include "app/text/times.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {

using std::chrono::milliseconds;

namespace {
constexpr double kFollowAt = 0.3; ///< where the line that is said comes to stand, as a share of the height
} // namespace

FilmText::FilmText(QWidget *parent) : FlickArea(parent) {
    installAccessibleParts();
    setObjectName(QStringLiteral("words"));
}

void FilmText::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    setLook(theme);
    setRingOutset(theme.gapPx() / 2); // its words begin at its edge
    compose();
}

void FilmText::setWords(const PhotographWords &words, const QString &heading, Language reader) {
    if (m_words == words && m_heading == heading && m_reader == reader) {
        return;
    }
    m_words = words;
    m_heading = heading;
    m_reader = reader;
    setAccessibleName(spoken(words.title));
    setAccessibleDescription(spokenWords(words));
    compose();
}

void FilmText::setTranscript(const Transcript &transcript) {
    if (m_transcript != transcript) {
        m_transcript = transcript;
        m_current = -1;
        m_place = -1;
        m_cursor = -1;
        compose();
        findPlace();
    }
}

void FilmText::backToTop() {
    setOffset(0);
    m_cursor = -1;
    m_position = {};
    m_current = -1;
    m_place = -1;
    m_touchedAt = {};
}

void FilmText::compose() {
    m_column = WordColumn(m_theme, m_reader, width());
    m_column.addWork(m_words);
    m_lines.clear();
    m_indent = int(std::round(m_theme.mm(5)));
    if (width() > m_indent && !m_transcript.lines.isEmpty()) {
        TextStyle heading = textStyle(m_theme, TextSize::Label, 600);
        heading.language = m_reader;
        m_column.add(m_heading, heading, m_theme.colours.accent, m_theme.gapPx() * 2.0);
        m_column.addNotes({{m_heading, m_transcript.language, m_transcript.language != m_reader}});
    }
    int top = m_column.heightPx() + m_theme.gapPx();
    for (const TranscriptLine &line : std::as_const(m_transcript.lines)) {
        TextStyle style =
            textStyle(m_theme, line.isChapter ? TextSize::Label : TextSize::Body, line.isChapter ? 600 : 400);
        style.language = m_transcript.language;
        const TextBlock block = TextBlock::compose(line.text, style, std::max(1, width() - m_indent));
        const int padding = m_theme.gapPx() / 2;
        const int height = std::max(int(std::ceil(block.size().height())) + 2 * padding,
                                    m_transcript.hasTimes ? m_theme.touchTargetPx() : 0);
        m_lines.append({block, top, top + height});
        top += height;
    }
    setContentHeight(m_lines.isEmpty() ? m_column.heightPx() : top + m_theme.gapPx());
    follow(); // what stands above may be taller now
    update();
}

QRect FilmText::lineRect(int line) const {
    return line < 0 || line >= m_lines.size()
               ? QRect()
               : QRect(0, m_lines[line].top - offset(), width(), m_lines[line].bottom - m_lines[line].top);
}

int FilmText::lineAt(QPoint position) const {
    return m_transcript.hasTimes ? itemAt(position) : -1;
}

int FilmText::itemAt(QPoint position) const {
    for (int i = 0; i < m_lines.size(); ++i) {
        if (lineRect(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

QString FilmText::itemDescription(int item) const {
    return m_transcript.hasTimes ? formatClock(m_transcript.lines[item].start, m_reader) : QString();
}

void FilmText::pressItem(int item) {
    if (m_transcript.hasTimes && item >= 0 && item < m_lines.size()) {
        m_touchedAt = {}; // they went there with the film: the words follow it again
        Q_EMIT seekRequested(m_transcript.lines[item].start);
    }
}

void FilmText::setPosition(milliseconds position) {
    m_position = position;
    findPlace();
}

void FilmText::findPlace() {
    int current = -1;
    int place = -1;
    for (int i = 0; m_transcript.hasTimes && i < m_transcript.lines.size(); ++i) {
        const TranscriptLine &line = m_transcript.lines[i];
        if (!line.isChapter && line.start <= m_position) {
            place = i;
            current = m_position < line.end ? i : current;
        }
    }
    if (current != m_current) {
        m_current = current;
        update();
    }
    const int wanted = current >= 0 ? current : place;
    if (wanted != m_place) {
        m_place = wanted;
        follow();
    }
}

/// Neither cut nor in what fades towards more text, with room below for the line that comes next.
bool FilmText::isClear(const QRect &line) const {
    const int fade = moreTextPx(m_theme);
    const bool isClearAbove = line.top() >= (offset() > 0 ? fade : 0);
    const int below = offset() < largestOffset() ? std::max(fade, int(height() * kFollowAt)) : 0;
    return isClearAbove && line.bottom() < height() - below;
}

void FilmText::follow() {
    if (m_place < 0 || m_place >= m_lines.size() || height() <= 0 ||
        std::chrono::steady_clock::now() - m_touchedAt < kReadingElsewhere) {
        return;
    }
    const QRect line = lineRect(m_place);
    if (!isClear(line)) {
        const double lowest = height() - moreTextPx(m_theme) - line.height();
        const double top = std::min(height() * kFollowAt, lowest);
        const double least =
            std::max(0.0, std::min<double>(moreTextPx(m_theme), (height() - line.height()) / 2.0));
        scrollTo(std::clamp<double>(m_lines[m_place].top - std::max(top, least), 0, largestOffset()));
    }
}

bool FilmText::event(QEvent *event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        m_touchedAt = std::chrono::steady_clock::now();
        break;
    default:
        break;
    }
    return FlickArea::event(event);
}

int FilmText::firstInSight() const {
    for (int i = 0; m_transcript.hasTimes && i < m_lines.size(); ++i) {
        if (m_lines[i].top >= scroller().goal()) {
            return m_lines[i].bottom <= scroller().goal() + height() ? i : -1;
        }
    }
    return -1;
}

bool FilmText::walk(Walk walk) {
    const bool hasMore = FlickArea::walk(walk);
    if (hasMore) {
        m_cursor = firstInSight();
        update();
    }
    return hasMore;
}

void FilmText::moveCursor(int line) {
    m_cursor = std::clamp(line, 0, int(m_lines.size()) - 1);
    markFocus();
    if (!isClear(lineRect(m_cursor))) {
        scrollTo(std::clamp<double>(m_lines[m_cursor].top - height() * kFollowAt, 0, largestOffset()));
    }
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_cursor);
    QAccessible::updateAccessibility(&focus);
    update();
}

void FilmText::keyPressEvent(QKeyEvent *event) {
    const bool isWalk = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isWalk && m_transcript.hasTimes && !m_lines.isEmpty()) {
        const int first = std::max(0, firstInSight());
        moveCursor(m_cursor < 0 ? first : m_cursor + (event->key() == Qt::Key_Down ? 1 : -1));
    } else if (isChoice && m_cursor >= 0) {
        pressItem(m_cursor);
    } else {
        FlickArea::keyPressEvent(event);
    }
}

void FilmText::focusOutEvent(QFocusEvent *event) {
    m_cursor = -1;
    FlickArea::focusOutEvent(event);
    update();
}

void FilmText::pressed(std::optional<QPoint> position) {
    m_pressed = position ? lineAt(*position) : -1;
    update();
}

void FilmText::tapped(QPoint position) {
    pressItem(lineAt(position));
}

void FilmText::resizeEvent(QResizeEvent *event) {
    if (event->size().width() != event->oldSize().width()) {
        compose();
    }
    FlickArea::resizeEvent(event);
    follow();
}

void FilmText::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    const ThemeColours &colours = m_theme.colours;
    painter.fillRect(event->rect(), colours.background);
    const WholeLines whole = wholeLines(m_theme);
    m_column.drawIn(painter, QPointF(0, -offset()), whole);
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect place = lineRect(i);
        if (!place.intersects(rect())) {
            continue;
        }
        if (i == m_pressed) {
            paintSurface(painter, place, colours.pressed, m_theme.cornerPx());
        }
        if (i == m_current) {
            const double bar = std::max(4.0, m_theme.mm(1.6));
            paintSurface(
                painter,
                QRectF(0, place.top() + m_theme.gapPx() / 2.0, bar, place.height() - m_theme.gapPx()),
                colours.accent, bar / 2);
        }
        const bool isBright = i == m_current || i == m_pressed || !m_transcript.hasTimes;
        const bool isChapter = m_transcript.lines[i].isChapter;
        const QColor &colour = isChapter && i != m_pressed ? colours.accent
                               : isBright                  ? colours.text
                                                           : colours.quietText;
        const double top = place.top() + (place.height() - m_lines[i].block.size().height()) / 2;
        whole.draw(painter, m_lines[i].block, QPointF(m_indent, std::round(top)), colour);
        if (i == m_cursor && hasFocus()) {
            paintFocusRing(painter, place, m_theme);
        }
    }
    paintMore(painter, m_theme);
    paintPosition(painter, colours.line);
}

} // namespace sala
