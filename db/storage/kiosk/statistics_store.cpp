#include "db/storage/kiosk/statistics_store.h"

#include "db/storage/query.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>

#include <sqlite3.h>

namespace sala {

Q_LOGGING_CATEGORY(lcStatistics, "sala.db.statistics")

namespace {

constexpr int kApplicationId = 0x53616c53; ///< "SalS"
constexpr int kSchema = 2;
constexpr int kWaitForWriterMs = 5000;
const char *const kFiles[] = {"", "-wal", "-shm"};

constexpr const char *kTables = R"(
CREATE TABLE work_day (
    exhibition BLOB NOT NULL,
    day TEXT NOT NULL,
    work BLOB NOT NULL,
    language TEXT NOT NULL,
    shown INTEGER NOT NULL,
    shown_ms INTEGER NOT NULL,
    viewed INTEGER NOT NULL,
    viewed_ms INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    PRIMARY KEY (exhibition, day, work, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE visit_hour (
    exhibition BLOB NOT NULL,
    day TEXT NOT NULL,
    hour INTEGER NOT NULL,
    language TEXT NOT NULL,
    visits INTEGER NOT NULL,
    lasted_ms INTEGER NOT NULL,
    PRIMARY KEY (exhibition, day, hour, language)
) STRICT, WITHOUT ROWID;
)";

/// Since the second version.
constexpr const char *kAnswerTable = R"(
CREATE TABLE answer_day (
    exhibition BLOB NOT NULL,
    day TEXT NOT NULL,
    question TEXT NOT NULL,
    card TEXT NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (exhibition, day, question, card)
) STRICT, WITHOUT ROWID;
)";

/// A key's parts are never NULL: no exhibition is an empty one, an unknown day an empty text.
QByteArray keyOf(const Id &id) {
    return id.isNull() ? QByteArrayLiteral("") : id.bytes();
}

QString keyOf(const QDate &day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

template<class AnyId>
AnyId idAt(const Query &query, int column) {
    const auto id = Id::fromBytes(query.as<QByteArray>(column));
    return id ? AnyId(*id) : AnyId();
}

QDate dayAt(const Query &query, int column) {
    return QDate::fromString(query.text(column), Qt::ISODate);
}

void bringUpToDate(Connection &connection, int schema) {
    if (schema == 0) {
        connection.database().exec(kTables);
        connection.database().exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    }
    if (schema < kSchema) {
        connection.database().exec(kAnswerTable);
        connection.database().exec("PRAGMA user_version = " + std::to_string(kSchema));
    }
}

Result<void> prepare(Connection &connection) {
    // NORMAL: after a power cut the file is whole, and at most the last seconds' counts are gone.
    connection.database().exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    return writing(connection, [&]() -> Result<void> {
        const int schema = connection.integer("PRAGMA user_version");
        const int application = connection.integer("PRAGMA application_id");
        if (schema != 0 && application != kApplicationId) {
            return fail(ErrorCode::Corrupt, QStringLiteral("not a kiosk's statistics"), connection.path());
        } else if (schema > kSchema) {
            return fail(ErrorCode::TooNew, QStringLiteral("made by a later Sala"), connection.path());
        }
        bringUpToDate(connection, schema);
        const bool isWhole = connection.integer("SELECT count(*) FROM sqlite_schema"
                                                " WHERE name IN ('work_day', 'visit_hour', 'answer_day')") == 3;
        return isWhole ? Result<void>() : fail(ErrorCode::Corrupt, QStringLiteral("a table is missing"), connection.path());
    });
}

Result<std::unique_ptr<Connection>> connectTo(const QString &path) {
    return attempt(path, [&]() -> Result<std::unique_ptr<Connection>> {
        SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                  kWaitForWriterMs);
        auto connection = std::make_unique<Connection>(std::move(database), path);
        const Result<void> ready = prepare(*connection);
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        Query check(*connection, "PRAGMA quick_check(1)");
        if (!check.next() || check.text(0) != QLatin1String("ok")) {
            return fail(ErrorCode::Corrupt, QStringLiteral("damaged"), path);
        }
        return connection;
    });
}

/// Under a name with the time, so that nothing that was put aside before is lost.
Result<void> putAside(const QString &path) {
    const QString aside =
        path + QStringLiteral(".damaged-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    for (const char *suffix : kFiles) {
        const QString end = QString::fromLatin1(suffix);
        if (QFile::exists(path + end) && !QFile::rename(path + end, aside + end)) {
            return fail(ErrorCode::Io, QStringLiteral("a damaged file cannot be put aside"), path + end);
        }
    }
    return {};
}

QString pathIn(const QString &folder) {
    return folder + QStringLiteral("/statistics.db");
}

void readAnswerDays(Connection &connection, const StatisticsSpan &span, Statistics &statistics) {
    Query answers(connection, "SELECT exhibition, day, question, card, answers FROM answer_day WHERE answers > 0");
    while (answers.next()) {
        const auto card = motifFromName(answers.text(3));
        const AnswerDay key{idAt<ExhibitionId>(answers, 0), dayAt(answers, 1), answers.text(2),
                            card.value_or(Motif::Home)};
        if (card && span.contains(key.exhibition, key.day)) {
            statistics.answers.insert(key, answers.integer(4));
        }
    }
}

void addAnswers(Connection &connection, const QMap<AnswerDay, qint64> &answers) {
    // Never less than none, whatever became of the count that a visitor's first choice is taken from.
    Query answer(connection, "INSERT INTO answer_day VALUES (?1, ?2, ?3, ?4, max(0, ?5)) ON CONFLICT DO UPDATE SET"
                             " answers = max(0, answers + ?5)");
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        answer.with(keyOf(it.key().exhibition), keyOf(it.key().day), it.key().question, it.key().card, it.value()).run();
    }
}

Result<Statistics> readFrom(Connection &connection, const StatisticsSpan &span) {
    return reading(connection, [&]() -> Result<Statistics> {
        Statistics statistics;
        Query works(connection, "SELECT exhibition, day, work, language, shown, shown_ms, viewed, viewed_ms, finished"
                                " FROM work_day");
        while (works.next()) {
            const auto language = languageFromCode(works.text(3));
            const WorkDay key{idAt<ExhibitionId>(works, 0), dayAt(works, 1), idAt<WorkId>(works, 2),
                              language.value_or(Language::English)};
            if (language && span.contains(key.exhibition, key.day)) {
                statistics.works.insert(key, {works.integer(4), std::chrono::milliseconds(works.integer(5)),
                                              works.integer(6), std::chrono::milliseconds(works.integer(7)),
                                              works.integer(8)});
            }
        }
        Query hours(connection, "SELECT exhibition, day, hour, language, visits, lasted_ms FROM visit_hour");
        while (hours.next()) {
            const auto language = languageFromCode(hours.text(3));
            const VenueHour key{idAt<ExhibitionId>(hours, 0), dayAt(hours, 1), int(hours.integer(2)),
                                language.value_or(Language::English)};
            if (language && span.contains(key.exhibition, key.day)) {
                statistics.hours.insert(key, {hours.integer(4), std::chrono::milliseconds(hours.integer(5))});
            }
        }
        readAnswerDays(connection, span, statistics);
        return statistics;
    });
}

} // namespace

StatisticsStore::StatisticsStore(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
StatisticsStore::~StatisticsStore() = default;
StatisticsStore::StatisticsStore(StatisticsStore &&) noexcept = default;
StatisticsStore &StatisticsStore::operator=(StatisticsStore &&) noexcept = default;

Result<StatisticsStore> StatisticsStore::open(const QString &folder) {
    const QString path = pathIn(folder);
    auto connection = connectTo(path);
    if (!connection && connection.error().code == ErrorCode::Corrupt) {
        qCWarning(lcStatistics).noquote() << "statistics are damaged and begin anew; what there was is put aside:" << path;
        connection = putAside(path).and_then([&] { return connectTo(path); });
    }
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return StatisticsStore(std::move(*connection));
}

Result<void> StatisticsStore::add(const Statistics &statistics) {
    return writing(*m_connection, [&]() -> Result<void> {
        Query work(*m_connection,
                   "INSERT INTO work_day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                   " shown = shown + excluded.shown, shown_ms = shown_ms + excluded.shown_ms,"
                   " viewed = viewed + excluded.viewed, viewed_ms = viewed_ms + excluded.viewed_ms,"
                   " finished = finished + excluded.finished");
        for (auto it = statistics.works.cbegin(); it != statistics.works.cend(); ++it) {
            const WorkTally &tally = it.value();
            work.with(keyOf(it.key().exhibition), keyOf(it.key().day), keyOf(it.key().work), it.key().language,
                      tally.shown, tally.shownFor, tally.viewed, tally.viewedFor, tally.finished)
                .run();
        }
        Query hour(*m_connection, "INSERT INTO visit_hour VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                                  " visits = visits + excluded.visits, lasted_ms = lasted_ms + excluded.lasted_ms");
        for (auto it = statistics.hours.cbegin(); it != statistics.hours.cend(); ++it) {
            hour.with(keyOf(it.key().exhibition), keyOf(it.key().day), it.key().hour, it.key().language,
                      it.value().visits, it.value().lasted)
                .run();
        }
        addAnswers(*m_connection, statistics.answers);
        return {};
    });
}

Result<Statistics> StatisticsStore::read(const StatisticsSpan &span) const {
    return readFrom(*m_connection, span);
}

Result<AnswerTally> readAnswers(const QString &folder, const ExhibitionId &exhibition, const QString &question) {
    if (!QFile::exists(pathIn(folder))) {
        return AnswerTally();
    }
    return connectTo(pathIn(folder)).and_then([&](const std::unique_ptr<Connection> &connection) {
        return reading(*connection, [&]() -> Result<AnswerTally> {
            Statistics statistics;
            readAnswerDays(*connection, {exhibition, {}, {}}, statistics);
            return byCard(statistics, question);
        });
    });
}

Result<Statistics> readStatistics(const QString &folder, const StatisticsSpan &span) {
    if (!QFile::exists(pathIn(folder))) {
        return Statistics();
    }
    return connectTo(pathIn(folder)).and_then([&](const std::unique_ptr<Connection> &connection) {
        return readFrom(*connection, span);
    });
}

} // namespace sala
