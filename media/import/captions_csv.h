#pragma once

#include "db/records/error.h"
#include "db/records/text.h"
#include "media/text/zawgyi.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace sala {

/// One row of a captions table: one field of one work, in as many languages as the table has columns for.
struct CaptionRow {
    int row = 0;      ///< of the file, counted from 1 with the header as 1; 0 in tables made here
    QString work;     ///< the work's id as text, or empty
    QString source;   ///< the imported file's name, or empty
    TextField field = TextField::Title;
    QHash<Language, QString> bodies; ///< NFC; empty where the cell is empty

    bool operator==(const CaptionRow &) const = default;
};

/// Something wrong with one cell or row; the rest of the table is good.
struct CaptionProblem {
    int row = 0;
    QString column; ///< empty when it is the whole row
    QString detail; ///< English, for the command line and the log

    bool operator==(const CaptionProblem &) const = default;
};

/// A cell that is, or may be, Zawgyi. When converted the row has the converted text; while it is unsure the
/// row is without this text, and a problem says so.
struct CaptionReading {
    int row = 0;
    QString column;
    BurmeseReading reading;

    bool operator==(const CaptionReading &) const = default;
};

struct CaptionTable {
    QList<Language> languages; ///< the columns, in the file's order
    QList<CaptionRow> rows;
    QList<CaptionProblem> problems;
    QList<CaptionReading> readings; ///< the cells that are not plainly Unicode
    QList<CaptionProblem> remarks;  ///< to look at, though the text is taken: words of mixed scripts
};

/// Reads captions as spreadsheets write them: CSV by RFC 4180, separated by commas, semicolons or tabs, in
/// UTF-8 or UTF-16 with or without a byte order mark, with the columns work, source, field and one for each
/// language code (en, th, km, my, ja), in any order. Rows without anything in them are passed over.
///
/// Zawgyi is converted; the cells of a column are judged together (readBurmeseTogether), and `whenUnsure` is
/// for what they leave open.
///
/// Corrupt when a quote is never closed or the bytes are no text of these encodings; InvalidInput when there
/// is no header, a column is unknown or named twice, or there is nothing to find a work by. Any thread.
Result<CaptionTable> parseCaptions(const QByteArray &bytes, WhenUnsure whenUnsure = WhenUnsure::Ask);

/// Writes the table as parseCaptions reads it and as LibreOffice and Excel open it: UTF-8 with a byte order
/// mark, commas, CRLF; what would be taken for a formula is left as it is, because this is a file to be
/// translated, not calculated.
QByteArray writeCaptions(const CaptionTable &table);

} // namespace sala
