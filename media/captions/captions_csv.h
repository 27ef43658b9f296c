#pragma once

#include "db/records/error.h"
#include "db/records/text.h"
#include "media/captions/caption_text.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace sala {

/// One row of a captions table: one field of one work, in as many languages as the table has columns for.
struct CaptionRow {
    int row = 0;    ///< of the file, counted from 1 with the header as 1; 0 in tables made here
    QString work;   ///< the work's id as text, or empty
    QString source; ///< the imported file's name, or empty
    TextField field = TextField::Title;
    QHash<Language, QString> bodies; ///< NFC; empty where the cell is empty
    QString status{}; ///< what its text still wants, for people alone: written where any row has it, never read
    QString state{}; ///< which texts of the library it was written from, as its writer says it; empty: unknown

    bool operator==(const CaptionRow &) const = default;
};

/// What was found is about cells: their row and the name of their column.
struct CaptionTable : CaptionFindings {
    QList<Language> languages; ///< the columns, in the file's order
    QList<CaptionRow> rows;
};

/// Reads captions as spreadsheets write them: CSV by RFC 4180, separated by commas, semicolons or tabs, in
/// UTF-8 or UTF-16 with or without a byte order mark, with the columns work, source, field and one for each
/// language code (en, th, km, my, ja), in any order, and the column state where there
/// is one; a column status is passed over, and so are rows without anything in them.
///
/// The cells of a column are read together (readCaptionTexts).
///
/// Corrupt when a quote is never closed or the bytes are no text of these encodings; InvalidInput when there
/// is no header, a column is unknown or named twice, or there is nothing to find a work by. Any thread.
Result<CaptionTable> parseCaptions(const QByteArray &bytes, WhenUnsure whenUnsure = WhenUnsure::Ask);

/// Writes the table as parseCaptions reads it and as LibreOffice and Excel open it: UTF-8 with a byte order
/// mark, commas, CRLF; what would be taken for a formula is left as it is, because this is a file to be
/// translated, not calculated.
QByteArray writeCaptions(const CaptionTable &table);

} // namespace sala
