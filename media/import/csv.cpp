#include "media/import/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace sala {
namespace {

constexpr char16_t kByteOrderMark = 0xfeff;

/// The offset of the first byte that is no UTF-8, for people to look at.
qsizetype firstBadByte(const QByteArray &bytes) {
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (good + 1 < bad) { // a prefix that ends inside a character counts as good up to three bytes later
        const qsizetype middle = (good + bad) / 2;
        QStringDecoder prefix(QStringDecoder::Utf8);
        const QString decoded = prefix(bytes.first(middle));
        Q_UNUSED(decoded)
        (prefix.hasError() ? bad : good) = middle;
    }
    return good;
}

/// UTF-16 without a mark shows itself by the zero byte of the header's first letter.
std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &bytes) {
    if (bytes.startsWith("\xff\xfe") || (bytes.size() > 1 && bytes.at(0) != 0 && bytes.at(1) == 0)) {
        return QStringConverter::Utf16LE;
    }
    if (bytes.startsWith("\xfe\xff") || (bytes.size() > 1 && bytes.at(0) == 0 && bytes.at(1) != 0)) {
        return QStringConverter::Utf16BE;
    }
    return std::nullopt;
}

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

Result<QString> csvText(const QByteArray &bytes) {
    const auto utf16 = utf16Of(bytes);
    QStringDecoder decoder(utf16.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        const QString where = utf16 ? QStringLiteral("it is not UTF-16 text")
                                    : QStringLiteral("it is not UTF-8 text: look at byte %1; save it as “CSV UTF-8”")
                                          .arg(firstBadByte(bytes) + 1);
        return fail(ErrorCode::Corrupt, where);
    }
    if (text.startsWith(QChar(kByteOrderMark))) {
        text.remove(0, 1);
    }
    return text;
}

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
