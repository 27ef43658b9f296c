#include "media/captions/csv.h"

#include <algorithm>
#include <array>

namespace sala {
namespace {

QChar separatorOf(const QString &text) {
    constexpr std::array<char16_t, 3> kCandidates{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool inQuotes = false;
    for (const QChar c : text) {
        inQuotes = c == u'"' ? !inQuotes : inQuotes;
        if (!inQuotes && (c == u'\n' || c == u'\r')) {
            break;
        }
        for (size_t i = 0; i < kCandidates.size(); ++i) {
            counts[i] += !inQuotes && c == kCandidates[i] ? 1 : 0;
        }
    }
    return kCandidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// Reads one CSV text from its start to its end.
class CsvReader {
  public:
    explicit CsvReader(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<QList<CsvRecord>> read() {
        QList<CsvRecord> records;
        while (m_at < m_text.size()) {
            CsvRecord record{int(records.size()) + 1, {}};
            if (!readRecord(record)) {
                return fail(ErrorCode::Corrupt,
                            QStringLiteral("row %1: a quote is opened and never closed").arg(record.row));
            }
            records.append(record);
        }
        return records;
    }

  private:
    bool readRecord(CsvRecord &record) {
        while (true) {
            QString cell;
            if (!readCell(cell)) {
                return false;
            }
            record.cells.append(cell);
            if (m_at < m_text.size() && m_text.at(m_at) == m_separator) {
                ++m_at;
                continue;
            }
            if (m_at < m_text.size() && m_text.at(m_at) == u'\r') {
                ++m_at;
            }
            if (m_at < m_text.size() && m_text.at(m_at) == u'\n') {
                ++m_at;
            }
            return true;
        }
    }

    bool isEndOfCell() const {
        return m_at >= m_text.size() || m_text.at(m_at) == m_separator || m_text.at(m_at) == u'\n' ||
               m_text.at(m_at) == u'\r';
    }

    bool readCell(QString &cell) {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            ++m_at;
            if (!readQuoted(cell)) {
                return false;
            }
        }
        while (!isEndOfCell()) { // also what stands, wrongly, behind a closing quote
            cell += m_text.at(m_at++);
        }
        return true;
    }

    bool readQuoted(QString &cell) {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c != u'"') {
                cell += c;
            } else if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
                cell += c;
                ++m_at;
            } else {
                return true;
            }
        }
        return false;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace

Result<QList<CsvRecord>> parseCsv(const QString &text) {
    return CsvReader(text).read();
}

QString csvCell(const QString &text) {
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                             text.contains(u'\r') || text.contains(u';') || text.contains(u'\t') ||
                             text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes) {
        return text;
    }
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

} // namespace sala
