#include "db/storage/work_parts.h"

namespace sala {
namespace {

constexpr const char *kRenditionRows = "SELECT rendition.work, rendition.kind, media.hash, rendition.width, "
                                       "rendition.height, media.mime, media.size"
                                       " FROM rendition JOIN media ON media.id = rendition.media";

Rendition renditionIn(const Query &query) {
    Rendition rendition;
    query.get(1, rendition.kind);
    query.get(2, rendition.media.bytes);
    rendition.sizePx = QSize(query.as<int>(3), query.as<int>(4));
    query.get(5, rendition.mimeType);
    query.get(6, rendition.sizeBytes);
    return rendition;
}

template<class IdType>
QString joined(const QList<IdType> &ids) {
    QStringList texts;
    for (const IdType &id : ids) {
        texts.append(id.text());
    }
    return texts.join(QLatin1Char(' '));
}

/// A table of pairs, "work_theme": all of one work replaced.
template<class IdType>
void replaceLinks(Connection &connection, const std::string &table, const WorkId &work,
                  const QList<IdType> &ids) {
    Query(connection, "DELETE FROM " + table + " WHERE work = ?").with(work).run();
    Query insert(connection, "INSERT INTO " + table + " VALUES (?, ?)");
    for (const IdType &id : ids) {
        insert.with(work, id).run();
    }
}

QString described(const QList<Rendition> &renditions) {
    QStringList lines;
    for (const Rendition &rendition : renditions) {
        lines.append(QStringLiteral("%1 %2 %3x%4")
                         .arg(name(rendition.kind), rendition.media.hex())
                         .arg(rendition.sizePx.width())
                         .arg(rendition.sizePx.height()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QList<ThemeId> themesOf(Connection &connection, const WorkId &work) {
    Query query(connection, "SELECT theme.id FROM work_theme JOIN theme ON theme.id = work_theme.theme"
                            " WHERE work_theme.work = ? ORDER BY theme.sort_order, theme.key, theme.id");
    return firstColumn<QList<ThemeId>>(query.with(work));
}

QList<PersonId> personsOf(Connection &connection, const WorkId &work) {
    Query query(connection, "SELECT person FROM work_person WHERE work = ? ORDER BY person");
    return firstColumn<QList<PersonId>>(query.with(work));
}

QList<Rendition> renditionsOf(Connection &connection, const WorkId &work) {
    QList<Rendition> renditions;
    Query query(connection,
                std::string(kRenditionRows) + " WHERE rendition.work = ? ORDER BY rendition.kind");
    query.with(work);
    while (query.next()) {
        renditions.append(renditionIn(query));
    }
    return renditions;
}

void addThemes(Connection &connection, QHash<WorkId, Work *> &works) {
    Query query(connection, "SELECT work_theme.work, theme.id FROM work_theme JOIN theme ON theme.id ="
                            " work_theme.theme ORDER BY theme.sort_order, theme.key, theme.id");
    while (query.next()) {
        if (Work *work = works.value(query.as<WorkId>(0))) {
            work->themes.append(query.as<ThemeId>(1));
        }
    }
}

void addRenditions(Connection &connection, QHash<WorkId, Work *> &works) {
    Query query(connection, std::string(kRenditionRows) + " ORDER BY rendition.work, rendition.kind");
    while (query.next()) {
        if (Work *work = works.value(query.as<WorkId>(0))) {
            work->renditions.append(renditionIn(query));
        }
    }
}

void linkThemes(Connection &connection, const WorkId &work, const QList<ThemeId> &themes) {
    replaceLinks(connection, "work_theme", work, themes);
}

void storeThemes(Connection &connection, const WorkId &work, const QList<ThemeId> &themes, const Edit &edit) {
    linkThemes(connection, work, themes);
    writeNextRevision(connection, {work, QStringLiteral("themes"), joined(themes), {}}, edit);
}

void storePersons(Connection &connection, const WorkId &work, const QList<PersonId> &persons,
                  const Edit &edit) {
    replaceLinks(connection, "work_person", work, persons);
    writeNextRevision(connection, {work, QStringLiteral("persons"), joined(persons), {}}, edit);
}

Result<void> storeRenditions(Connection &connection, const Work &work, const Edit &edit) {
    Query(connection, "DELETE FROM rendition WHERE work = ?").with(work.id).run();
    Query insert(connection, "INSERT INTO rendition (work, kind, media, width, height)"
                             " SELECT ?, ?, id, ?, ? FROM media WHERE hash = ?");
    for (const Rendition &rendition : work.renditions) {
        insert.with(work.id, rendition.kind, rendition.sizePx.width(), rendition.sizePx.height(),
                    rendition.media.bytes);
        insert.run();
        if (connection.database().getChanges() != 1) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("the medium is not in the library"),
                        rendition.media.hex());
        }
    }
    writeNextRevision(connection, {work.id, QStringLiteral("renditions"), described(work.renditions), {}},
                      edit);
    return {};
}

} // namespace sala
