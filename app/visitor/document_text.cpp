#include "app/visitor/document_text.h"

#include "app/look/looks.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {

using Kind = DocumentEntry::Kind;

DocumentText::DocumentText(QWidget *parent) : FlickArea(parent) {
    installAccessibleParts();
    setObjectName(QStringLiteral("documentWords"));
}

void DocumentText::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    setLook(theme);
    setRingOutset(theme.gapPx() / 2); // its words begin at its edge
    compose();
}

void DocumentText::setWords(const Words &words, Language reader) {
    if (m_words == words && m_reader == reader) {
        return;
    }
    m_words = words;
    m_reader = reader;
    setAccessibleName(spoken(words.work.title));
    setAccessibleDescription(spokenWords(words.work));
    compose();
}

void DocumentText::setEntries(const QList<DocumentEntry> &entries) {
    if (m_entries != entries) {
        m_entries = entries;
        m_cursor = -1;
        m_pressed = -1;
        compose();
    }
}

void DocumentText::backToTop() {
    setOffset(0);
    m_cursor = -1;
}

void DocumentText::addHeading(const QString &text, int &top) {
    TextStyle style = textStyle(m_theme, TextSize::Label, 600);
    style.language = m_reader;
    top += m_theme.gapPx();
    const TextBlock block = TextBlock::compose(text, style, std::max(1, width()));
    m_headings.append({top, block});
    top += int(std::ceil(block.size().height()));
}

DocumentText::Line DocumentText::lineFor(const DocumentEntry &entry, int top) const {
    const int step = int(std::round(m_theme.mm(5)));
    Line line;
    line.indent = step * (1 + std::min(entry.level, 2));
    TextStyle style = textStyle(m_theme, entry.level == 0 ? TextSize::Label : TextSize::Small);
    TextStyle note = textStyle(m_theme, TextSize::Small);
    note.language = m_reader;
    style.language = entry.language;
    if (!entry.note.isEmpty()) {
        line.note = TextBlock::compose(entry.note, note);
    }
    const double room = width() - line.indent - line.note.size().width() - step;
    line.block = TextBlock::compose(entry.text, style, std::max(1.0, room));
    line.top = top;
    line.bottom =
        top + std::max(m_theme.touchTargetPx(), int(std::ceil(line.block.size().height())) + m_theme.gapPx());
    return line;
}

void DocumentText::compose() {
    m_column = WordColumn(m_theme, m_reader, width());
    m_column.addWork(m_words.work);
    m_lines.clear();
    m_headings.clear();
    int top = m_column.heightPx();
    if (width() > 0) {
        top = m_column.heightPx() + m_theme.gapPx();
        for (int i = 0; i < m_entries.size(); ++i) {
            const DocumentEntry &entry = m_entries[i];
            if (i == 0 || m_entries[i - 1].kind != entry.kind) {
                addHeading(entry.kind == Kind::Version ? m_words.versions : m_words.contents, top);
            }
            m_lines.append(lineFor(entry, top));
            top = m_lines.last().bottom;
        }
    }
    setContentHeight(top + (m_lines.isEmpty() ? 0 : m_theme.gapPx()));
    update();
}

void DocumentText::setCurrent(Language version, int page) {
    if (m_version == version && m_page == page) {
        return;
    }
    const int before = currentChapter();
    m_version = version;
    m_page = page;
    if (const int now = currentChapter(); now != before && now >= 0) {
        keepInSight(now);
    }
    update();
}

/// The first one that begins on this page, else the last before it.
int DocumentText::currentChapter() const {
    int current = -1;
    for (int i = 0; i < m_entries.size(); ++i) {
        const bool isBefore = m_entries[i].kind == Kind::Chapter && m_entries[i].value <= m_page;
        if (isBefore && (current < 0 || m_entries[i].value > m_entries[current].value)) {
            current = i;
        }
    }
    return current;
}

bool DocumentText::isCurrent(int entry) const {
    return m_entries[entry].kind == Kind::Version ? m_entries[entry].value == int(m_version)
                                                  : entry == currentChapter();
}

QRect DocumentText::entryRect(int entry) const {
    return entry < 0 || entry >= m_lines.size()
               ? QRect()
               : QRect(0, m_lines[entry].top - offset(), width(), m_lines[entry].bottom - m_lines[entry].top);
}

int DocumentText::entryAt(QPoint position) const {
    for (int i = 0; i < m_lines.size(); ++i) {
        if (entryRect(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

QString DocumentText::spokenNameOf(int entry) const {
    const DocumentEntry &named = m_entries[entry];
    return named.note.isEmpty() ? named.text : named.text + QStringLiteral(", ") + named.note;
}

void DocumentText::choose(int entry) {
    if (entry < 0 || entry >= m_entries.size()) {
        return;
    }
    const DocumentEntry chosen = m_entries[entry];
    if (chosen.kind == Kind::Version) {
        Q_EMIT versionChosen(Language(chosen.value));
    } else {
        Q_EMIT pageChosen(chosen.value);
    }
}

void DocumentText::keepInSight(int entry) {
    const QRect place = entryRect(entry);
    if (place.top() < 0) {
        scrollTo(std::max(0, offset() + place.top() - m_theme.gapPx()));
    } else if (place.bottom() >= height()) {
        scrollTo(std::min(largestOffset(), offset() + place.bottom() - height() + m_theme.gapPx()));
    }
}

void DocumentText::moveCursor(int entry) {
    m_cursor = std::clamp(entry, 0, int(m_entries.size()) - 1);
    keepInSight(m_cursor);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_cursor);
    QAccessible::updateAccessibility(&focus);
    update();
}

void DocumentText::keyPressEvent(QKeyEvent *event) {
    const bool isWalk = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool isChoice =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isWalk && !m_entries.isEmpty()) {
        moveCursor(m_cursor < 0 ? 0 : m_cursor + (event->key() == Qt::Key_Down ? 1 : -1));
    } else if (isChoice && m_cursor >= 0) {
        choose(m_cursor);
    } else {
        FlickArea::keyPressEvent(event);
    }
}

void DocumentText::focusInEvent(QFocusEvent *event) {
    FlickArea::focusInEvent(event);
    const bool isByKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKeyboard && m_cursor < 0 && isInSight(0)) {
        moveCursor(0);
    }
    update();
}

bool DocumentText::isInSight(int entry) const {
    return entry < m_lines.size() && m_lines[entry].bottom <= offset() + height();
}

/// The words page by page, then every entry.
bool DocumentText::walk(Walk walk) {
    const bool isOn = walk == Walk::On;
    const int next = m_cursor + (isOn ? 1 : -1);
    if (isOn && next < m_entries.size() && (m_cursor >= 0 || isInSight(next))) {
        markFocus();
        moveCursor(next);
        return true;
    }
    if (!isOn && m_cursor > 0) {
        moveCursor(next);
        return true;
    }
    const bool wasLast = isOn && m_cursor >= 0;
    m_cursor = wasLast ? m_cursor : -1;
    update();
    return !wasLast && FlickArea::walk(walk);
}

void DocumentText::focusOutEvent(QFocusEvent *event) {
    FlickArea::focusOutEvent(event);
    update();
}

void DocumentText::pressed(std::optional<QPoint> position) {
    m_pressed = position ? entryAt(*position) : -1;
    update();
}

void DocumentText::tapped(QPoint position) {
    choose(entryAt(position));
}

void DocumentText::resizeEvent(QResizeEvent *event) {
    if (event->size().width() != event->oldSize().width()) {
        compose();
    }
    FlickArea::resizeEvent(event);
}

void DocumentText::paintEntry(QPainter &painter, int entry) const {
    const QRect place = entryRect(entry);
    const Line &line = m_lines[entry];
    const ThemeColours &colours = m_theme.colours;
    if (entry == m_pressed) {
        paintSurface(painter, place, colours.pressed, m_theme.cornerPx());
    }
    if (isCurrent(entry)) {
        const double bar = std::max(4.0, m_theme.mm(1.6));
        const QRectF mark(0, place.top() + m_theme.gapPx() / 2.0, bar, place.height() - m_theme.gapPx());
        paintSurface(painter, mark, colours.accent, bar / 2);
    }
    const QColor &colour = isCurrent(entry) || entry == m_pressed ? colours.text : colours.quietText;
    const auto middle = [&](const TextBlock &block) {
        return std::round(place.center().y() - block.opticalCentre());
    };
    const WholeLines whole = wholeLines(m_theme);
    whole.draw(painter, line.block, QPointF(line.indent, middle(line.block)), colour);
    whole.draw(painter, line.note, QPointF(width() - line.note.size().width(), middle(line.note)), colour);
    if (hasFocus() && entry == m_cursor) {
        paintFocusRing(painter, place, m_theme);
    }
}

void DocumentText::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    const WholeLines whole = wholeLines(m_theme);
    m_column.drawIn(painter, QPointF(0, -offset()), whole);
    for (const auto &[top, heading] : m_headings) {
        whole.draw(painter, heading, QPointF(0, top - offset()), m_theme.colours.accent);
    }
    for (int i = 0; i < m_lines.size(); ++i) {
        if (entryRect(i).intersects(rect())) {
            paintEntry(painter, i);
        }
    }
    paintMore(painter, m_theme);
    paintPosition(painter, m_theme.colours.line);
}

} // namespace sala
