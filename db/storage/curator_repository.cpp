#include "db/storage/curator_repository.h"

#include "db/records/passphrase.h"
#include "db/storage/tables.h"

#include <algorithm>

namespace sala {
namespace {

/// Who is the author of what programs write.
constexpr const char *kProgrammes[] = {"import", "captions", "sample", "command line"};

QString comparable(const QString &name) {
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString cleaned(const QString &name) {
    return name.normalized(QString::NormalizationForm_C).simplified();
}

QList<Curator> readCurators(Connection &connection) {
    return readAll(connection, tableOf<Curator>());
}

std::optional<Curator> curatorCalled(Connection &connection, const QString &name) {
    for (const Curator &curator : readCurators(connection)) {
        if (comparable(curator.name) == comparable(cleaned(name))) {
            return curator;
        }
    }
    return std::nullopt;
}

Result<void> refuseName(Connection &connection, const Curator &curator) {
    if (curator.name.isEmpty() || curator.name.size() > kLongestCuratorName) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a curator's name has 1 to %1 characters").arg(kLongestCuratorName), curator.name);
    }
    const QString wanted = comparable(curator.name);
    bool isTaken = std::any_of(std::begin(kProgrammes), std::end(kProgrammes),
                               [&](const char *programme) { return wanted == QLatin1String(programme); });
    // The names of all time: revisions are known by them.
    Query names(connection, "SELECT subject, value FROM revision WHERE field = 'name' AND subject IN (SELECT id FROM curator)");
    while (names.next()) {
        isTaken = isTaken || (names.as<CuratorId>(0) != curator.id && comparable(names.text(1)) == wanted);
    }
    return isTaken ? fail(ErrorCode::InvalidInput, QStringLiteral("this name is or was somebody else's"), curator.name)
                   : Result<void>();
}

Result<void> refuseLastLeaving(Connection &connection, const Curator &wanted) {
    const QList<Curator> all = readCurators(connection);
    const bool isAnybodyLeft = std::any_of(all.begin(), all.end(), [&](const Curator &curator) {
        return curator.id == wanted.id ? wanted.isActive : curator.isActive;
    });
    return isAnybodyLeft ? Result<void>()
                         : fail(ErrorCode::NotAllowed, QStringLiteral("nobody would be left who can come in"), wanted.name);
}

void writeVerifier(Connection &connection, const CuratorId &curator, const QByteArray &verifier) {
    Query(connection, "INSERT OR REPLACE INTO curator_lock (curator, verifier, wrong_attempts, last_wrong) VALUES (?, ?, 0, '')")
        .with(curator, QString::fromLatin1(verifier))
        .run();
}

struct Lock {
    QByteArray verifier;
    FailedAttempts failed;
};

/// Nothing for a name that nobody has, and for somebody who has left.
std::optional<std::pair<CuratorId, Lock>> lockOf(Connection &connection, const QString &name) {
    const std::optional<Curator> curator = curatorCalled(connection, name);
    Query query(connection, "SELECT verifier, wrong_attempts, last_wrong FROM curator_lock WHERE curator = ?");
    if (!curator || !curator->isActive || !query.with(curator->id).next()) {
        return std::nullopt;
    }
    return std::pair(curator->id, Lock{query.text(0).toLatin1(), {query.as<int>(1), query.as<QDateTime>(2)}});
}

void writeFailures(Connection &connection, const CuratorId &curator, const FailedAttempts &failed) {
    Query(connection, "UPDATE curator_lock SET wrong_attempts = ?, last_wrong = ? WHERE curator = ?")
        .with(failed.count, failed.last, curator)
        .run();
}

/// An attempt that is to be looked at, already counted.
struct Attempt {
    CuratorId curator;
    Lock lock;
    std::optional<SignIn> answer; ///< there is one without looking
};

Result<Attempt> beginAttempt(Connection &connection, const QString &name, const QDateTime &now) {
    return writing(connection, [&]() -> Result<Attempt> {
        const auto found = lockOf(connection, name);
        if (!found) {
            const bool isAnybody = connection.integer("SELECT count(*) FROM curator") > 0;
            return Attempt{{}, {}, SignIn{isAnybody ? SignIn::Answer::Wrong : SignIn::Answer::NotSet, {}}};
        }
        auto [curator, lock] = *found;
        if (const std::chrono::seconds wait = waitOf(lock.failed, now); wait.count() > 0) {
            if (lock.failed.last > now) { // a clock that went back would otherwise let the wait end whenever it catches up
                writeFailures(connection, curator, {lock.failed.count, now});
            }
            return Attempt{curator, lock, SignIn{SignIn::Answer::TooSoon, wait}};
        }
        lock.failed = {lock.failed.count + 1, now};
        writeFailures(connection, curator, lock.failed);
        return Attempt{curator, lock, std::nullopt};
    });
}

} // namespace

Result<QList<Curator>> CuratorRepository::all() const {
    return attempt(m_library->path(), [&]() -> Result<QList<Curator>> {
        QList<Curator> curators = readCurators(m_library->connection());
        std::stable_partition(curators.begin(), curators.end(), [](const Curator &curator) { return curator.isActive; });
        return curators;
    });
}

Result<std::optional<Curator>> CuratorRepository::find(const QString &name) const {
    return attempt(m_library->path(), [&]() -> Result<std::optional<Curator>> {
        return curatorCalled(m_library->connection(), name);
    });
}

Result<void> CuratorRepository::add(const Curator &curator, const QString &passphrase, const Edit &edit) {
    const Result<QByteArray> verifier = verifierOf(passphrase);
    if (!verifier) {
        return tl::unexpected(verifier.error());
    }
    Connection &connection = m_library->connection();
    Curator wanted = curator;
    wanted.name = cleaned(curator.name);
    return writing(connection, [&]() -> Result<void> {
        const Result<void> free = refuseName(connection, wanted);
        if (free) {
            insertRecord(connection, tableOf<Curator>(), wanted, edit);
            writeVerifier(connection, wanted.id, *verifier);
        }
        return free;
    });
}

Result<void> CuratorRepository::update(const Curator &seen, const Curator &wanted, const Edit &edit) {
    Connection &connection = m_library->connection();
    Curator clean = wanted;
    clean.name = cleaned(wanted.name);
    return writing(connection, [&] {
        return refuseName(connection, clean)
            .and_then([&] { return refuseLastLeaving(connection, clean); })
            .and_then([&] { return updateRecord(connection, tableOf<Curator>(), {seen, clean}, edit); });
    });
}

Result<void> CuratorRepository::setPassphrase(const CuratorId &curator, const QString &passphrase) {
    const Result<QByteArray> verifier = verifierOf(passphrase);
    if (!verifier) {
        return tl::unexpected(verifier.error());
    }
    Connection &connection = m_library->connection();
    return writing(connection, [&]() -> Result<void> {
        Query known(connection, "SELECT 1 FROM curator WHERE id = ?");
        if (!known.with(curator).next()) {
            return fail(ErrorCode::NotFound, QStringLiteral("no such curator"), curator.text());
        }
        writeVerifier(connection, curator, *verifier);
        return {};
    });
}

Result<SignIn> CuratorRepository::signIn(const QString &name, const QString &passphrase, const QDateTime &now) {
    Connection &connection = m_library->connection();
    const Result<Attempt> tried = beginAttempt(connection, name, now);
    if (!tried || tried->answer) {
        return tried.map([](const Attempt &attempt) { return *attempt.answer; });
    }
    // Between two transactions: it takes long, and nobody else is to wait for it.
    if (!isPassphraseOf(tried->lock.verifier, passphrase)) {
        return SignIn{SignIn::Answer::Wrong, delayAfter(tried->lock.failed.count)};
    }
    return writing(connection, [&]() -> Result<SignIn> {
        writeFailures(connection, tried->curator, {});
        return SignIn{SignIn::Answer::Right, {}};
    });
}

Result<std::chrono::seconds> CuratorRepository::waitingTime(const QString &name, const QDateTime &now) const {
    return attempt(m_library->path(), [&]() -> Result<std::chrono::seconds> {
        const auto found = lockOf(m_library->connection(), name);
        return found ? waitOf(found->second.failed, now) : std::chrono::seconds(0);
    });
}

} // namespace sala
