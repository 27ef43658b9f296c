#include "db/storage/undo_fields.h"

#include "db/storage/tables.h"
#include "db/storage/text_rows.h"
#include "db/storage/work_parts.h"

#include <algorithm>

namespace sala {
namespace {

constexpr const char *kColumns[] = {"date", "place", "journey", "creator", "copyright", "focus", "is_sensitive", "crop", "part"};

std::optional<UndoField> textFieldOf(const Id &subject, const QStringList &parts) {
    const auto field = textFieldFromName(parts[0]);
    const auto language = languageFromCode(parts[1]);
    const bool isStatus = parts.size() == 3 && parts[2] == QLatin1String("status");
    if (!field || !language || (parts.size() == 3 && !isStatus) || parts.size() > 3) {
        return std::nullopt;
    }
    return UndoField{isStatus ? UndoField::Kind::Status : UndoField::Kind::Body, {subject, *field, *language}};
}

const Column<Work> &columnCalled(const QString &name) {
    const auto &columns = tableOf<Work>().columns;
    return *std::find_if(columns.begin(), columns.end(),
                         [&](const Column<Work> &column) { return name == QLatin1String(column.name); });
}

/// The way back from asText(), for the columns above.
Cell cellOf(const QString &column, const QString &value) {
    if (column == QLatin1String("place") || column == QLatin1String("journey")) {
        return toCell(Id::fromText(value).value_or(Id()));
    }
    return column == QLatin1String("is_sensitive") ? Cell(qint64(value.toInt())) : Cell(value);
}

QList<ThemeId> themesIn(const QString &value) {
    QList<ThemeId> themes;
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        themes.append(ThemeId(Id::fromText(word).value_or(Id())));
    }
    return themes;
}

} // namespace

std::optional<UndoField> undoFieldOf(const Id &subject, const QString &field) {
    const QStringList parts = field.split(u'/');
    if (parts.size() > 1) {
        return textFieldOf(subject, parts);
    }
    if (field == QLatin1String("themes")) {
        return UndoField{UndoField::Kind::Themes};
    }
    const bool isColumn = std::any_of(std::begin(kColumns), std::end(kColumns),
                                      [&](const char *column) { return field == QLatin1String(column); });
    return isColumn ? std::optional(UndoField{UndoField::Kind::Column, {}, field}) : std::nullopt;
}

QString blankValue(const UndoField &field) {
    switch (field.kind) {
    case UndoField::Kind::Status:
        return name(TextStatus::Missing);
    case UndoField::Kind::Column:
        return asText(columnCalled(field.column).read(Work()));
    case UndoField::Kind::Body:
    case UndoField::Kind::Themes:
        break;
    }
    return {};
}

bool isThere(Connection &connection, const Id &subject, const UndoField &field) {
    if (field.kind == UndoField::Kind::Body || field.kind == UndoField::Kind::Status) {
        return hasTextRow(connection, field.text);
    }
    Query query(connection, "SELECT 1 FROM work WHERE id = ?");
    return query.with(subject).next();
}

void writeValue(Connection &connection, const Id &subject, const UndoField &field,
                const std::pair<QString, RevisionId> &written) {
    const auto &[value, revision] = written;
    if (field.kind == UndoField::Kind::Themes) {
        linkThemes(connection, WorkId(subject), themesIn(value));
        return;
    }
    if (field.kind == UndoField::Kind::Column) {
        Query update(connection, "UPDATE work SET " + field.column.toStdString() + " = ? WHERE id = ?");
        update.bind(1, cellOf(field.column, value));
        update.bind(2, toCell(subject));
        update.run();
        return;
    }
    Text text = readText(connection, field.text);
    if (field.kind == UndoField::Kind::Body) {
        text.body = value;
        text.revision = revision;
    } else {
        text.status = textStatusFromName(value).value_or(TextStatus::Missing);
    }
    storeText(connection, text);
}

} // namespace sala
