#pragma once

#include "db/records/error.h"

#include <QList>
#include <QStringList>

namespace sala {

/// One record of a CSV text and the line on which it begins, counted from 1.
struct CsvRecord {
    int row = 0; ///< number of the record: what a spreadsheet shows at its left
    QStringList cells;
};

/// Splits a CSV text (RFC 4180). The separator is the one of comma, semicolon and tab that the first record
/// has most of, outside quotes. Corrupt, naming the row, when a quote is never closed.
Result<QList<CsvRecord>> parseCsv(const QString &text);

/// A cell as it is written, quoted where it must be.
QString csvCell(const QString &text);

} // namespace sala
