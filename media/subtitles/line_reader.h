#pragma once

#include <QString>
#include <QStringView>

namespace sala {

/// Walks through a text line by line, knows their numbers, and can go back. The text must outlive it.
class LineReader {
  public:
    explicit LineReader(QStringView text) : m_text(text) {}

    /// A place between two lines.
    struct Place {
        qsizetype offset = 0;
        int line = 1; ///< the number of the line that begins here
    };

    bool isAtEnd() const { return m_place.offset >= m_text.size(); }
    Place place() const { return m_place; }
    void goTo(Place place) { m_place = place; }
    QStringView text() const { return m_text; }

    /// The line that begins here, without its end.
    QStringView next() {
        const qsizetype end = m_text.indexOf(u'\n', m_place.offset);
        const QStringView line = m_text.mid(m_place.offset, (end < 0 ? m_text.size() : end) - m_place.offset);
        m_place.offset = end < 0 ? m_text.size() : end + 1;
        ++m_place.line;
        return line;
    }

    void skipEmptyLines() {
        while (!isAtEnd() && m_text[m_place.offset] == u'\n') {
            next();
        }
    }

  private:
    QStringView m_text;
    Place m_place;
};

} // namespace sala
