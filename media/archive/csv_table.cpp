#include "media/archive/csv_table.h"

#include "media/captions/csv.h"

namespace sala {

CsvTable::CsvTable(const QStringList &columns) : m_bytes("\xef\xbb\xbf") {
    add(columns);
}

void CsvTable::add(const QStringList &cells) {
    QStringList written;
    for (QString cell : cells) {
        written.append(csvCell(cell.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter))));
    }
    m_bytes += written.join(u',').toUtf8() + "\r\n";
}

} // namespace sala
