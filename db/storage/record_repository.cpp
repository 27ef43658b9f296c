#include "db/storage/record_repository.h"

#include "db/records/country.h"
#include "db/storage/tables.h"

namespace sala {
namespace {

template<class Record>
constexpr const char *keyColumn() {
    if constexpr (requires(Record r) { r.key; }) {
        return "key";
    } else if constexpr (requires(Record r) { r.reference; }) {
        return "reference";
    } else {
        return nullptr;
    }
}

template<class Record>
QString keyOf(const Record &record) {
    if constexpr (requires { record.key; }) {
        return record.key;
    } else if constexpr (requires { record.reference; }) {
        return record.reference;
    } else {
        return {};
    }
}

/// Keys are what people type, so what one library makes has each only once.
template<class Record>
Result<void> refuseTakenKey(Connection &connection, const Record &record) {
    if constexpr (keyColumn<Record>() != nullptr) {
        for (const Record &other :
             readWhere(connection, tableOf<Record>(), keyColumn<Record>(), keyOf(record))) {
            if (other.id != record.id) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("the key is taken"), keyOf(record));
            }
        }
    }
    return {};
}

template<class Record>
Result<void> refuseUnknownCountry(const Record &record) {
    if constexpr (requires { record.country; }) {
        if (!record.country.isEmpty() && !isCountryCode(record.country)) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("there is no such country; its code has two capital letters, such as KH (ISO 3166-1)"),
                        record.country);
        }
    }
    return {};
}

/// One that is there already may be what it is.
template<class Record>
bool isSameCountry(const Record &seen, const Record &wanted) {
    if constexpr (requires { seen.country; }) {
        return seen.country == wanted.country;
    }
    return true;
}

template<class Record>
Result<Record> readOne(Connection &connection, const Id &id) {
    const QList<Record> found = readWhere(connection, tableOf<Record>(), "id", toCell(id));
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("no such %1").arg(QString::fromStdString(tableOf<Record>().name)),
                    id.text());
    }
    return found.first();
}

} // namespace

template<class Record>
Result<QList<Record>> RecordRepository<Record>::all() const {
    return attempt(m_connection->path(),
                   [&]() -> Result<QList<Record>> { return readAll(*m_connection, tableOf<Record>()); });
}

template<class Record>
Result<Record> RecordRepository<Record>::get(const Id &id) const {
    return attempt(m_connection->path(), [&] { return readOne<Record>(*m_connection, id); });
}

template<class Record>
Result<std::optional<Record>> RecordRepository<Record>::find(const QString &key) const requires(
    requires(Record r) { r.key; } || requires(Record r) { r.reference; }) {
    return attempt(m_connection->path(), [&]() -> Result<std::optional<Record>> {
        const QList<Record> found = readWhere(*m_connection, tableOf<Record>(), keyColumn<Record>(), key);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

template<class Record>
Result<void> RecordRepository<Record>::add(const Record &record, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        const Result<void> free =
            refuseUnknownCountry(record).and_then([&] { return refuseTakenKey(*m_connection, record); });
        if (free) {
            insertRecord(*m_connection, tableOf<Record>(), record, edit);
        }
        return free;
    });
}

template<class Record>
Result<void> RecordRepository<Record>::update(const Record &seen, const Record &wanted, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        const Result<void> known = isSameCountry(seen, wanted) ? Result<void>() : refuseUnknownCountry(wanted);
        return known.and_then([&] { return refuseTakenKey(*m_connection, wanted); }).and_then([&] {
            return updateRecord(*m_connection, tableOf<Record>(), {seen, wanted}, edit);
        });
    });
}

template<class Record>
Result<void> RecordRepository<Record>::remove(const Record &seen, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        const Result<Record> stored = readOne<Record>(*m_connection, seen.id);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        if (*stored != seen) {
            return fail(ErrorCode::Conflict, QStringLiteral("it is not what it was"), seen.id.text());
        }
        Query(*m_connection, "DELETE FROM text WHERE owner = ?").with(seen.id).run();
        Query(*m_connection, "DELETE FROM draft WHERE owner = ?").with(seen.id).run();
        Query(*m_connection, "DELETE FROM " + tableOf<Record>().name + " WHERE id = ?").with(seen.id).run();
        writeNextRevision(*m_connection, {seen.id, kRecordField, QString(), {}}, edit);
        return {};
    });
}

template class RecordRepository<Place>;
template class RecordRepository<Journey>;
template class RecordRepository<Theme>;
template class RecordRepository<Partner>;
template class RecordRepository<Exhibition>;
template class RecordRepository<ProgrammeEvent>;
template class RecordRepository<Question>;
template class RecordRepository<AnswerCard>;
template class RecordRepository<Person>;
template class RecordRepository<Film>;
template class RecordRepository<FilmVersion>;
template class RecordRepository<SubtitleTrack>;
template class RecordRepository<DocumentVersion>;
template class RecordRepository<Recording>;
template class RecordRepository<HiddenRegion>;

} // namespace sala
