#include "media/captions/captions_csv.h"

#include "media/captions/csv.h"
#include "media/captions/text_bytes.h"

#include <algorithm>
#include <optional>

namespace sala {
namespace {

/// What each column of the file holds.
struct Columns {
    int work = -1;
    int source = -1;
    int field = -1;
    int state = -1;
    QList<std::pair<Language, int>> languages;
    int count = 0;
};

Result<Columns> columnsOf(const QStringList &header) {
    Columns columns;
    columns.count = int(header.size());
    QStringList seen;
    for (int i = 0; i < header.size(); ++i) {
        const QString name = header.at(i).trimmed().toLower();
        const auto language = name.size() == 2 ? languageFromCode(name) : std::nullopt;
        if (seen.contains(name)) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("row 1: the column “%1” is there twice").arg(name));
        }
        seen.append(name);
        if (name == QLatin1String("work")) {
            columns.work = i;
        } else if (name == QLatin1String("source")) {
            columns.source = i;
        } else if (name == QLatin1String("field")) {
            columns.field = i;
        } else if (name == QLatin1String("state")) {
            columns.state = i;
        } else if (name == QLatin1String("status")) {
            continue; // people read it; what is so now, the library knows
        } else if (language) {
            columns.languages.append({*language, i});
        } else {
            return fail(
                ErrorCode::InvalidInput,
                QStringLiteral("row 1: “%1” is no column of captions; they are work, source, field, en, th, "
                               "km, my, ja, status, state")
                    .arg(header.at(i)));
        }
    }
    if (columns.field < 0 || columns.languages.isEmpty() || (columns.work < 0 && columns.source < 0)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("row 1: captions need the columns field, work or source, "
                                   "and one for each language; `sala captions export` "
                                   "writes them"));
    }
    return columns;
}

bool isBlank(const QStringList &cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

CaptionPlace placeOf(int row, const QString &column) {
    return {CaptionPlace::Form::Table, row, column};
}

std::optional<CaptionRow> rowOf(const CsvRecord &record, const Columns &columns,
                                QList<CaptionProblem> &problems) {
    const auto cell = [&](int column) {
        return column < 0 ? QString() : record.cells.value(column).trimmed();
    };
    if (record.cells.size() > columns.count) {
        problems.append({placeOf(record.row, {}),
                         QStringLiteral("it has %1 cells, the header has %2: is a quote missing?")
                             .arg(record.cells.size())
                             .arg(columns.count)});
        return std::nullopt;
    }
    const auto field = textFieldFromName(cell(columns.field).toLower());
    if (!field) {
        problems.append({placeOf(record.row, QStringLiteral("field")),
                         QStringLiteral("“%1” is no field; they are title, caption, alt, story, transcript")
                             .arg(cell(columns.field))});
        return std::nullopt;
    }
    CaptionRow row;
    row.row = record.row;
    row.work = cell(columns.work);
    row.source = cell(columns.source);
    row.field = *field;
    row.state = cell(columns.state);
    if (row.work.isEmpty() && row.source.isEmpty()) {
        problems.append(
            {placeOf(record.row, QStringLiteral("work")), QStringLiteral("it does not say which work")});
        return std::nullopt;
    }
    for (const auto &[language, column] : columns.languages) {
        row.bodies.insert(language, record.cells.value(column));
    }
    return row;
}

/// Leaves in a column what may be stored.
void readColumn(CaptionTable &table, Language language, WhenUnsure whenUnsure) {
    QList<PlacedText> cells;
    for (const CaptionRow &row : std::as_const(table.rows)) {
        cells.append({placeOf(row.row, code(language)), row.bodies.value(language)});
    }
    const ReadTexts read = readCaptionTexts(cells, language, whenUnsure);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        table.rows[i].bodies.insert(language, read.bodies[i]);
    }
    table.append(read.findings);
}

} // namespace

Result<CaptionTable> parseCaptions(const QByteArray &bytes, WhenUnsure whenUnsure) {
    const auto text = textOf(bytes, QStringLiteral("save it as “CSV UTF-8”"));
    if (!text) {
        return tl::unexpected(text.error());
    }
    const auto records = parseCsv(*text);
    if (!records) {
        return tl::unexpected(records.error());
    }
    if (records->isEmpty() || isBlank(records->first().cells)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it is empty; `sala captions export` writes a table to fill in"));
    }
    const auto columns = columnsOf(records->first().cells);
    if (!columns) {
        return tl::unexpected(columns.error());
    }
    CaptionTable table;
    for (const auto &[language, column] : columns->languages) {
        table.languages.append(language);
    }
    for (const CsvRecord &record : records->mid(1)) {
        if (isBlank(record.cells)) {
            continue;
        }
        if (const auto row = rowOf(record, *columns, table.problems)) {
            table.rows.append(*row);
        }
    }
    for (const Language language : std::as_const(table.languages)) {
        readColumn(table, language, whenUnsure);
    }
    return table;
}

QByteArray writeCaptions(const CaptionTable &table) {
    const auto has = [&](QString CaptionRow::*cell) {
        return std::any_of(table.rows.begin(), table.rows.end(), [&](const CaptionRow &row) { return !(row.*cell).isEmpty(); });
    };
    const bool hasStatus = has(&CaptionRow::status);
    const bool hasState = has(&CaptionRow::state);
    QString text = QStringLiteral("\ufeffwork,source,field");
    for (const Language language : table.languages) {
        text += u',' + code(language);
    }
    text += QLatin1String(hasStatus ? ",status" : "") + QLatin1String(hasState ? ",state\r\n" : "\r\n");
    for (const CaptionRow &row : table.rows) {
        text += csvCell(row.work) + u',' + csvCell(row.source) + u',' + name(row.field);
        for (const Language language : table.languages) {
            text += u',' + csvCell(row.bodies.value(language));
        }
        text += (hasStatus ? u',' + csvCell(row.status) : QString()) + (hasState ? u',' + csvCell(row.state) : QString()) +
                QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace sala
