#include "db/storage/kiosk/kiosk_state.h"

#include "db/storage/kiosk/state_copy.h"
#include "db/storage/kiosk/state_file.h"
#include "db/storage/query.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

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

/// A setting.
const QString kToErase = QStringLiteral("withdrawn-to-erase");

/// Settings, by the ids of works.
const QString kHiddenIn = QStringLiteral("hidden-in/");

/// Settings, by the ids of what was withdrawn for one country only. A kiosk travels.
QString placeOf(const QString &country) {
    return QStringLiteral("withdrawn-in-%1/").arg(country);
}

/// Settings, by the editions' contents: that they were shown here once, for receipts.
const QString kLoaded = QStringLiteral("loaded/");

QString loadedWords(const EditionLabel &label) {
    return QStringLiteral("%1 %2").arg(label.number).arg(QString::fromLatin1(label.publicKey.toHex()));
}

/// With a second copy of it all, which is never behind. What was refused must not stay in it: it would be taken for what the
/// state itself has lost.
template<class Work>
Result<void> noting(Connection &connection, Work &&work) {
    bool isCopied = false;
    const Result<void> done = writing(connection, [&]() -> Result<void> {
        work();
        return writeStateCopy(connection).map([&] { isCopied = true; });
    });
    if (!done && isCopied && !writing(connection, [&] { return writeStateCopy(connection); })) {
        QFile::remove(stateCopyIn(QFileInfo(connection.path()).absolutePath()));
    }
    return done;
}

/// Runs with the change counted, so that others see that there was one.
template<class Work>
Result<void> changing(Connection &connection, Work &&work) {
    return noting(connection, [&] {
        work();
        Query(connection, "UPDATE change SET number = number + 1").run();
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
    return openStateFile(folder).map([&](std::unique_ptr<Connection> connection) {
        return KioskState(folder, std::move(connection));
    });
}

Result<KioskState> KioskState::openExisting(const QString &folder) {
    if (!isAnyStateIn(folder)) {
        return fail(ErrorCode::NotFound, QStringLiteral("the kiosk's state is not there"), folder);
    }
    return open(folder);
}

bool KioskState::isFromCopy() const {
    return m_connection->path() == stateCopyIn(m_folder);
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
        // A new copy of what is shown takes the place of a worn one: the edition before stays the one before.
        Query(*m_connection, "UPDATE edition SET role = 'kept' WHERE role = 'current' AND file <> ? AND number = ?"
                             " AND exhibition = ? AND content = ?")
            .with(edition.file, edition.label.number, edition.label.exhibition, edition.label.content)
            .run();
        Query(*m_connection, "UPDATE edition SET role = 'kept' WHERE role = 'previous'"
                             " AND EXISTS (SELECT 1 FROM edition WHERE role = 'current')")
            .run();
        Query(*m_connection, "UPDATE edition SET role = 'previous' WHERE role = 'current'").run();
        Query(*m_connection, "INSERT OR REPLACE INTO edition VALUES (?, ?, ?, ?, ?, ?, 'current', 1, ?)")
            .with(edition.file, edition.label.number, edition.label.exhibition, edition.label.published,
                  edition.label.publicKey, edition.label.content, edition.loaded)
            .run();
        noteNumbers(*m_connection);
        put(*m_connection, {{kLoaded + edition.label.content.hex(), loadedWords(edition.label)}});
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

Result<void> KioskState::rememberHidden(const QMap<QString, QString> &works) {
    QMap<QString, QString> values{{kToErase, QStringLiteral("yes")}};
    for (auto it = works.cbegin(); it != works.cend(); ++it) {
        values.insert(kHiddenIn + it.key(), *it);
    }
    return set(values);
}

Result<QMap<QString, QString>> KioskState::hiddenWorks() const {
    return settingsBelow(kHiddenIn);
}

Result<QSet<QByteArray>> KioskState::obeyedWithdrawals() const {
    static const QString anywhere = placeOf(QString()).chopped(1); // "withdrawn-in-", then the country
    return settingsBelow(anywhere).and_then([&](const QMap<QString, QString> &there) {
        return attempt(m_connection->path(), [&]() -> Result<QSet<QByteArray>> {
            QSet<QByteArray> marks;
            const auto everywhere = firstColumn<QSet<Id>>(*m_connection, "SELECT subject FROM withdrawn");
            for (const Id &subject : everywhere) {
                marks.insert(withdrawalMark(subject, {}));
            }
            for (auto it = there.keyBegin(); it != there.keyEnd(); ++it) {
                marks.insert(withdrawalMark(Id::fromText(it->section(u'/', 1)).value_or(Id()), it->section(u'/', 0, 0)));
            }
            return marks;
        });
    });
}

Result<QList<Receipt::Loaded>> KioskState::loadedFrom(const QByteArray &publicKey) const {
    const auto noted = settingsBelow(kLoaded);
    const auto here = editions();
    if (!noted || !here) {
        return tl::unexpected(noted ? here.error() : noted.error());
    }
    QMap<QString, QString> all = *noted;
    for (const KioskEdition &edition : *here) { // a kiosk of an earlier Sala noted nothing
        all.insert(edition.label.content.hex(), loadedWords(edition.label));
    }
    QList<Receipt::Loaded> loaded;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it->section(u' ', 1) == QLatin1String(publicKey.toHex())) {
            loaded.append({it->section(u' ', 0, 0).toLongLong(), MediaHash{QByteArray::fromHex(it.key().toLatin1())}});
        }
    }
    std::sort(loaded.begin(), loaded.end(), [](const Receipt::Loaded &a, const Receipt::Loaded &b) {
        return std::pair(a.number, a.content.bytes) < std::pair(b.number, b.content.bytes);
    });
    return loaded;
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
    return noting(*m_connection, [&] { put(*m_connection, values); });
}

QString usualStateFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sala");
}

QString organisationKeyFile(const QString &stateFolder) {
    return stateFolder + QStringLiteral("/organisation.key");
}

} // namespace sala
