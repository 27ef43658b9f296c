#include "db/storage/kiosk/kiosk_state.h"

#include "db/storage/library_log.h"
#include "db/storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>
#include <poll.h>
#include <sqlite3.h>

namespace sala {

/// Stored by their names.
QString name(KioskEdition::Role role) {
    switch (role) {
    case KioskEdition::Role::Current:
        return QStringLiteral("current");
    case KioskEdition::Role::Previous:
        return QStringLiteral("previous");
    case KioskEdition::Role::Kept:
        break;
    }
    return QStringLiteral("kept");
}

namespace {

const QString kFile = QStringLiteral("/kiosk.db");
constexpr int kApplicationId = 0x53616c4b; ///< "SalK"
constexpr int kSchema = 1;
constexpr int kWaitForWriterMs = 5000;
constexpr int kBetweenTriesMs = 20;

/// A setting.
const QString kToErase = QStringLiteral("withdrawn-to-erase");

/// Settings, by the ids of what was withdrawn for one country only. A kiosk travels.
QString placeOf(const QString &country) {
    return QStringLiteral("withdrawn-in-%1/").arg(country);
}

constexpr const char *kTables = R"(
CREATE TABLE edition (
    file TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL,
    exhibition BLOB NOT NULL,
    published TEXT NOT NULL,
    public_key BLOB NOT NULL,
    content BLOB NOT NULL,
    role TEXT NOT NULL,
    may_return INTEGER NOT NULL,
    loaded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX edition_shown ON edition (role) WHERE role <> 'kept';
CREATE TABLE trusted_key (public_key BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE withdrawn (subject BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE change (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL) STRICT;
INSERT INTO change VALUES (1, 1);
)";

/// Runs with the change counted, so that others see that there was one.
template<class Work>
auto changing(Connection &connection, Work &&work) {
    return writing(connection, [&]() -> Result<void> {
        work();
        Query(connection, "UPDATE change SET number = number + 1").run();
        return {};
    });
}

bool isReady(Connection &connection) {
    return connection.integer("PRAGMA user_version") == kSchema &&
           connection.integer("PRAGMA application_id") == kApplicationId;
}

/// While another process begins the same file, SQLite does not wait with this as it does with everything else.
void turnOnLog(Connection &connection) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(kWaitForWriterMs);
    while (true) {
        try {
            connection.database().exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
            return;
        } catch (const SQLite::Exception &exception) {
            if (exception.getErrorCode() != SQLITE_BUSY || std::chrono::steady_clock::now() > until) {
                throw;
            }
        }
        ::poll(nullptr, 0, kBetweenTriesMs);
    }
}

Result<void> prepare(Connection &connection, const QString &path) {
    turnOnLog(connection);
    if (isReady(connection)) {
        return {}; // nothing is written by looking
    }
    return writing(connection, [&]() -> Result<void> {
        const int schema = connection.integer("PRAGMA user_version");
        if (schema > kSchema) {
            return fail(ErrorCode::TooNew, QStringLiteral("made by a later Sala"), path);
        }
        if (schema == kSchema && connection.integer("PRAGMA application_id") != kApplicationId) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("not a kiosk's state"), path);
        }
        if (schema == 0) {
            connection.database().exec(kTables);
            connection.database().exec("PRAGMA application_id = " + std::to_string(kApplicationId));
            connection.database().exec("PRAGMA user_version = " + std::to_string(kSchema));
        }
        return {};
    });
}

KioskEdition editionIn(const Query &query) {
    KioskEdition edition;
    query.get(0, edition.file);
    query.get(1, edition.label.number);
    query.get(2, edition.label.exhibition);
    query.get(3, edition.label.published);
    query.get(4, edition.label.publicKey);
    query.get(5, edition.label.content);
    const QString role = query.text(6);
    edition.role = role == name(KioskEdition::Role::Current)    ? KioskEdition::Role::Current
                   : role == name(KioskEdition::Role::Previous) ? KioskEdition::Role::Previous
                                                                : KioskEdition::Role::Kept;
    query.get(7, edition.mayReturn);
    query.get(8, edition.loaded);
    return edition;
}

constexpr const char *kEditions =
    "SELECT file, number, exhibition, published, public_key, content, role, may_return,"
    " loaded FROM edition ORDER BY CASE role WHEN 'current' THEN 0 WHEN 'previous'"
    " THEN 1 ELSE 2 END, number DESC, file";

void put(Connection &connection, const QMap<QString, QString> &values) {
    Query put(connection, "INSERT OR REPLACE INTO setting VALUES (?, ?)");
    Query unset(connection, "DELETE FROM setting WHERE name = ?");
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        it.value().isEmpty() ? unset.with(it.key()).run() : put.with(it.key(), it.value()).run();
    }
}

/// A setting.
QString newestOf(const ExhibitionId &exhibition) {
    return QStringLiteral("newest-number-") + exhibition.text();
}

/// What was noted, or what it has: a kiosk of an earlier Sala noted nothing.
qint64 newestIn(Connection &connection, const ExhibitionId &exhibition) {
    Query query(connection, "SELECT coalesce(max(number), 0) FROM (SELECT CAST(value AS INTEGER) AS number FROM setting"
                            " WHERE name = ? UNION ALL SELECT number FROM edition WHERE exhibition = ?)");
    return query.with(newestOf(exhibition), exhibition).next() ? query.integer(0) : 0;
}

/// Before any of them goes.
void noteNumbers(Connection &connection) {
    const auto shown = firstColumn<QList<ExhibitionId>>(connection, "SELECT DISTINCT exhibition FROM edition");
    for (const ExhibitionId &exhibition : shown) {
        put(connection, {{newestOf(exhibition), QString::number(newestIn(connection, exhibition))}});
    }
}

} // namespace

KioskState::KioskState(QString folder, std::unique_ptr<Connection> connection)
    : m_folder(std::move(folder)), m_connection(std::move(connection)) {}

KioskState::~KioskState() = default;
KioskState::KioskState(KioskState &&) noexcept = default;
KioskState &KioskState::operator=(KioskState &&) noexcept = default;

Result<KioskState> KioskState::open(const QString &folder) {
    const bool isThere = QFile::exists(folder + kFile);
    if (isThere && !QFileInfo(folder).isWritable()) {
        return openToRead(folder);
    }
    if (!QDir().mkpath(folder + QStringLiteral("/editions"))) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("the kiosk's folder cannot be made"), folder);
    }
    Result<KioskState> opened = openToChange(folder);
    const bool isFull = !opened && opened.error().code == ErrorCode::Io;
    if (isThere && isFull) {
        return openWithoutRoom(folder, opened.error());
    }
    return opened;
}

Result<KioskState> KioskState::openToChange(const QString &folder) {
    const QString path = folder + kFile;
    return attempt(path, [&]() -> Result<KioskState> {
        SQLite::Database database(QFile::encodeName(path).toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kWaitForWriterMs);
        auto connection = std::make_unique<Connection>(std::move(database), path);
        const Result<void> ready = prepare(*connection, path);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        return KioskState(folder, std::move(connection));
    });
}

Result<KioskState> KioskState::openToRead(const QString &folder) {
    const QString path = folder + kFile;
    return attempt(path, [&]() -> Result<KioskState> {
        auto connection = openInSight(path, sightOfOwn(path, true), SQLite::OPEN_READONLY, kWaitForWriterMs);
        if (!isReady(*connection)) {
            return fail(ErrorCode::NotAllowed, QStringLiteral("the kiosk's folder may not be written, and its state is not this "
                                                              "Sala's"), folder);
        }
        return KioskState(folder, std::move(connection));
    });
}

/// On a full disk SQLite cannot make its files beside the state, nor write what a power cut left in its log to where it
/// belongs. Nobody else can write there meanwhile, either.
Result<KioskState> KioskState::openWithoutRoom(const QString &folder, const Error &why) {
    const QString path = folder + kFile;
    return attempt(path, [&]() -> Result<KioskState> {
        auto connection = openInSight(path, sightAlone(path), SQLite::OPEN_READONLY, kWaitForWriterMs);
        if (!isReady(*connection)) {
            return tl::unexpected(why);
        }
        connection->refuseChanges({ErrorCode::Io,
                                   QStringLiteral("nothing can be kept: the kiosk's disk is full or failing (%1); make room "
                                                  "on it, then try again").arg(why.detail), folder});
        return KioskState(folder, std::move(connection));
    });
}

Result<KioskState> KioskState::openExisting(const QString &folder) {
    if (!QFile::exists(folder + kFile)) {
        return fail(ErrorCode::NotFound, QStringLiteral("the kiosk's state is not there"), folder);
    }
    return open(folder);
}

QString KioskState::editionsFolder() const {
    return m_folder + QStringLiteral("/editions");
}

QString KioskState::pathOf(const KioskEdition &edition) const {
    return editionsFolder() + u'/' + edition.file;
}

Result<QList<KioskEdition>> KioskState::editions() const {
    return attempt(m_connection->path(), [&]() -> Result<QList<KioskEdition>> {
        QList<KioskEdition> editions;
        Query query(*m_connection, kEditions);
        while (query.next()) {
            editions.append(editionIn(query));
        }
        return editions;
    });
}

Result<std::optional<KioskEdition>> KioskState::edition(KioskEdition::Role role) const {
    return editions().map([&](const QList<KioskEdition> &all) -> std::optional<KioskEdition> {
        for (const KioskEdition &edition : all) {
            if (edition.role == role) {
                return edition;
            }
        }
        return std::nullopt;
    });
}

Result<void> KioskState::show(const KioskEdition &edition, const Withdrawals &withdrawn) {
    return changing(*m_connection, [&] {
        Query(*m_connection, "UPDATE edition SET role = 'kept' WHERE role = 'previous'").run();
        Query(*m_connection, "UPDATE edition SET role = 'previous' WHERE role = 'current'").run();
        Query(*m_connection, "INSERT OR REPLACE INTO edition VALUES (?, ?, ?, ?, ?, ?, 'current', 1, ?)")
            .with(edition.file, edition.label.number, edition.label.exhibition, edition.label.published,
                  edition.label.publicKey, edition.label.content, edition.loaded)
            .run();
        noteNumbers(*m_connection);
        Query add(*m_connection, "INSERT OR IGNORE INTO withdrawn VALUES (?)");
        for (const Id &subject : withdrawn.everywhere) {
            add.with(subject).run();
        }
        for (const Id &subject : withdrawn.there) {
            put(*m_connection, {{placeOf(withdrawn.country) + subject.text(), QStringLiteral("yes")}});
        }
        if (!withdrawn.isEmpty()) {
            put(*m_connection, {{kToErase, QStringLiteral("yes")}});
        }
        Query(*m_connection, "INSERT OR IGNORE INTO trusted_key VALUES (?)")
            .with(edition.label.publicKey)
            .run();
    });
}

Result<qint64> KioskState::newestNumber(const ExhibitionId &exhibition) const {
    return attempt(m_connection->path(), [&]() -> Result<qint64> { return newestIn(*m_connection, exhibition); });
}

Result<bool> KioskState::isToErase() const {
    return setting(kToErase).map([](const QString &value) { return !value.isEmpty(); });
}

Result<void> KioskState::noteErased() {
    return note({{kToErase, QString()}});
}

Result<void> KioskState::bar(const QString &file) {
    return changing(*m_connection, [&] {
        Query(*m_connection, "UPDATE edition SET may_return = 0 WHERE file = ?").with(file).run();
    });
}

Result<void> KioskState::forget(const QString &file) {
    return changing(*m_connection,
                    [&] { Query(*m_connection, "DELETE FROM edition WHERE file = ?").with(file).run(); });
}

Result<QList<QByteArray>> KioskState::trustedKeys() const {
    return attempt(m_connection->path(), [&]() -> Result<QList<QByteArray>> {
        return firstColumn<QList<QByteArray>>(*m_connection, "SELECT public_key FROM trusted_key");
    });
}

Result<void> KioskState::trust(const QByteArray &publicKey) {
    return changing(*m_connection, [&] {
        Query(*m_connection, "INSERT OR IGNORE INTO trusted_key VALUES (?)").with(publicKey).run();
    });
}

Result<QSet<Id>> KioskState::withdrawnIn(const QString &country) const {
    return settingsBelow(placeOf(country)).and_then([&](const QMap<QString, QString> &there) {
        return attempt(m_connection->path(), [&]() -> Result<QSet<Id>> {
            auto withdrawn = firstColumn<QSet<Id>>(*m_connection, "SELECT subject FROM withdrawn");
            for (auto it = there.keyBegin(); it != there.keyEnd(); ++it) {
                withdrawn.insert(Id::fromText(*it).value_or(Id()));
            }
            return withdrawn;
        });
    });
}

Result<qint64> KioskState::changeNumber() const {
    return attempt(m_connection->path(), [&]() -> Result<qint64> {
        Query query(*m_connection, "SELECT number FROM change");
        return query.next() ? query.integer(0) : 0;
    });
}

Result<QString> KioskState::setting(const QString &name) const {
    return attempt(m_connection->path(), [&]() -> Result<QString> {
        Query query(*m_connection, "SELECT value FROM setting WHERE name = ?");
        return query.with(name).next() ? query.text(0) : QString();
    });
}

Result<QMap<QString, QString>> KioskState::settingsBelow(const QString &beginning) const {
    return attempt(m_connection->path(), [&]() -> Result<QMap<QString, QString>> {
        QMap<QString, QString> values;
        Query query(*m_connection, "SELECT substr(name, length(?1) + 1), value FROM setting"
                                   " WHERE substr(name, 1, length(?1)) = ?1 AND value <> ''");
        query.with(beginning);
        while (query.next()) {
            values.insert(query.text(0), query.text(1));
        }
        return values;
    });
}

Result<void> KioskState::set(const QString &name, const QString &value) {
    return set(QMap<QString, QString>{{name, value}});
}

Result<void> KioskState::set(const QMap<QString, QString> &values) {
    return changing(*m_connection, [&] { put(*m_connection, values); });
}

Result<void> KioskState::note(const QMap<QString, QString> &values) {
    return writing(*m_connection, [&]() -> Result<void> {
        put(*m_connection, values);
        return {};
    });
}

QString usualStateFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sala");
}

QString organisationKeyFile(const QString &stateFolder) {
    return stateFolder + QStringLiteral("/organisation.key");
}

} // namespace sala
