#include "db/storage/work_repository.h"

#include "db/storage/tables.h"
#include "db/storage/work_parts.h"

namespace sala {
namespace {

Result<Work> readWork(Connection &connection, const WorkId &id) {
    const QList<Work> found = readWhere(connection, tableOf<Work>(), "id", toCell(id));
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such work"), id.text());
    }
    Work work = found.first();
    work.themes = themesOf(connection, id);
    work.renditions = renditionsOf(connection, id);
    return work;
}

tl::unexpected<Error> changed(const char *what, const WorkId &id) {
    return fail(ErrorCode::Conflict, QStringLiteral("%1 are not what they were").arg(QLatin1String(what)),
                id.text());
}

Result<void> updateThemes(Connection &connection, const Work &seen, const Work &wanted, const Edit &edit) {
    if (areSame(seen.themes, wanted.themes)) {
        return {};
    }
    if (!areSame(themesOf(connection, wanted.id), seen.themes)) {
        return changed("its themes", wanted.id);
    }
    storeThemes(connection, wanted.id, wanted.themes, edit);
    return {};
}

Result<void> updateRenditions(Connection &connection, const Work &seen, const Work &wanted,
                              const Edit &edit) {
    if (seen.renditions == wanted.renditions) {
        return {};
    }
    if (renditionsOf(connection, wanted.id) != seen.renditions) {
        return changed("its renditions", wanted.id);
    }
    return storeRenditions(connection, wanted, edit);
}

} // namespace

Result<QList<Work>> WorkRepository::all() const {
    return reading(*m_connection, [&]() -> Result<QList<Work>> {
        QList<Work> works = readAll(*m_connection, tableOf<Work>());
        QHash<WorkId, Work *> byId;
        byId.reserve(works.size());
        for (Work &work : works) {
            byId.insert(work.id, &work);
        }
        addThemes(*m_connection, byId);
        addRenditions(*m_connection, byId);
        return works;
    });
}

Result<Work> WorkRepository::get(const WorkId &id) const {
    return reading(*m_connection, [&] { return readWork(*m_connection, id); });
}

Result<WorkId> WorkRepository::findByOriginal(const MediaHash &original) const {
    return attempt(m_connection->path(), [&]() -> Result<WorkId> {
        Query query(*m_connection,
                    "SELECT rendition.work FROM media JOIN rendition ON rendition.media = media.id"
                    " WHERE media.hash = ? AND rendition.kind = ? ORDER BY rendition.work LIMIT 1");
        query.with(original.bytes, RenditionKind::Original);
        return query.next() ? query.as<WorkId>(0) : WorkId();
    });
}

Result<void> WorkRepository::add(const Work &work, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        insertRecord(*m_connection, tableOf<Work>(), work, edit);
        if (!work.themes.isEmpty()) {
            storeThemes(*m_connection, work.id, work.themes, edit);
        }
        return work.renditions.isEmpty() ? Result<void>() : storeRenditions(*m_connection, work, edit);
    });
}

Result<void> WorkRepository::update(const Work &seen, const Work &wanted, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        return updateRecord(*m_connection, tableOf<Work>(), {seen, wanted}, edit)
            .and_then([&] { return updateThemes(*m_connection, seen, wanted, edit); })
            .and_then([&] { return updateRenditions(*m_connection, seen, wanted, edit); });
    });
}

Result<QList<PersonId>> WorkRepository::persons(const WorkId &id) const {
    return attempt(m_connection->path(),
                   [&]() -> Result<QList<PersonId>> { return personsOf(*m_connection, id); });
}

Result<void> WorkRepository::setPersons(const WorkId &id, const QList<PersonId> &seen,
                                        const QList<PersonId> &wanted, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        if (!areSame(personsOf(*m_connection, id), seen)) {
            return changed("the people in it", id);
        }
        if (!areSame(seen, wanted)) {
            storePersons(*m_connection, id, wanted, edit);
        }
        return {};
    });
}

} // namespace sala
