#include "db/storage/kiosk/statistics_store.h"

#include "tests/db/in_child.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace sala {
namespace {

using std::chrono::milliseconds;

class StatisticsStoreTest : public testing::Test {
  protected:
    Statistics counts(const QDate &day, qint64 times) const {
        Statistics statistics;
        statistics.works[{exhibition, day, work, Language::Khmer}] = {times, milliseconds(1200), times, milliseconds(300), 1};
        statistics.hours[{exhibition, day, day.isValid() ? 14 : -1, Language::Khmer}] = {times, milliseconds(9000)};
        statistics.answers[{exhibition, day, QStringLiteral("home"), Motif::Door}] = times;
        return statistics;
    }
    Result<void> add(const Statistics &statistics) {
        return StatisticsStore::open(folder.path()).and_then([&](StatisticsStore store) { return store.add(statistics); });
    }
    QString file() const { return folder.filePath(QStringLiteral("statistics.db")); }
    QStringList putAside() const {
        return QDir(folder.path()).entryList({QStringLiteral("statistics.db.damaged-*")});
    }

    QTemporaryDir folder;
    const ExhibitionId exhibition = ExhibitionId::generate();
    const WorkId work = WorkId::generate();
    const QDate day{2016, 12, 2};
};

TEST_F(StatisticsStoreTest, SumsWhatIsAddedAndKeepsDaysApart) {
    ASSERT_TRUE(add(counts(day, 2)));
    ASSERT_TRUE(add(counts(day, 3)));
    ASSERT_TRUE(add(counts(day.addDays(1), 7)));
    ASSERT_TRUE(add(counts({}, 1)));

    const Statistics read = readStatistics(folder.path()).value();

    Statistics expected = counts(day, 2);
    expected += counts(day, 3);
    expected += counts(day.addDays(1), 7);
    expected += counts({}, 1);
    EXPECT_EQ(read, expected);
    EXPECT_EQ(byDay(read).value(day).visits, 5);
}

TEST_F(StatisticsStoreTest, ReadsASpanWithBothEndsAndNoUnknownDays) {
    for (int i = -2; i <= 2; ++i) {
        ASSERT_TRUE(add(counts(day.addDays(i), 1)));
    }
    ASSERT_TRUE(add(counts({}, 1)));

    EXPECT_EQ(byDay(readStatistics(folder.path(), {{}, day.addDays(-1), day}).value()).keys(),
              (QList<QDate>{day.addDays(-1), day}));
    EXPECT_TRUE(readStatistics(folder.path(), {ExhibitionId::generate(), {}, {}}).value().isEmpty());
}

TEST_F(StatisticsStoreTest, AnAnswerThatIsChangedCountsOnce) {
    const QString question = QStringLiteral("0123456789abcdef0123456789abcdef");
    const auto answer = [&](Motif card, qint64 times, const QString &to) {
        Statistics one;
        one.answers[{exhibition, day, to, card}] = times;
        return one;
    };
    Statistics changed = answer(Motif::Sea, -1, question);
    changed += answer(Motif::Door, 1, question);
    ASSERT_TRUE(add(answer(Motif::Sea, 3, question)));
    ASSERT_TRUE(add(changed));
    ASSERT_TRUE(add(answer(Motif::Sea, 9, QStringLiteral("another"))));
    ASSERT_TRUE(add(answer(Motif::Sun, -1, question))) << "what it is taken from was lost with a damaged file";

    const auto tally = readAnswers(folder.path(), exhibition, question);

    EXPECT_EQ(tally.value(), (AnswerTally{{Motif::Sea, 2}, {Motif::Door, 1}}));
    const Statistics read = readStatistics(folder.path()).value();
    EXPECT_EQ(byCard(read, question, {exhibition, day, day}), tally.value());
    EXPECT_EQ(byCard(read, question, {exhibition, day.addDays(1), {}}), AnswerTally());
    EXPECT_EQ(readAnswers(folder.path(), ExhibitionId::generate(), question).value(), AnswerTally());
}

TEST_F(StatisticsStoreTest, ItsTablesKnowADayAndNoTimeOfAnAnswer) {
    ASSERT_TRUE(add(counts(day, 1)));
    const SQLite::Database database(file().toStdString());
    SQLite::Statement columns(database, "SELECT group_concat(name, ' ') FROM pragma_table_info('answer_day')");
    ASSERT_TRUE(columns.executeStep());

    EXPECT_EQ(columns.getColumn(0).getString(), "exhibition day question card answers");
}

/// What a kiosk counted before answers were known.
TEST_F(StatisticsStoreTest, AFileOfTheFirstVersionGoesOn) {
    ASSERT_TRUE(add(counts(day, 2)));
    {
        SQLite::Database database(file().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("DROP TABLE answer_day; PRAGMA user_version = 1");
    }

    ASSERT_TRUE(add(counts(day, 3)));

    EXPECT_EQ(byDay(readStatistics(folder.path()).value()).value(day).visits, 5);
    EXPECT_TRUE(putAside().isEmpty());
    EXPECT_EQ(readAnswers(folder.path(), exhibition, QStringLiteral("any")).value(), AnswerTally());
}

TEST_F(StatisticsStoreTest, NothingIsMadeByLooking) {
    EXPECT_TRUE(readStatistics(folder.path()).value().isEmpty());
    EXPECT_FALSE(QFile::exists(file()));
}

/// A process is killed while it adds; what it said was added is there, and everything of it.
TEST_F(StatisticsStoreTest, WhatWasAddedSurvivesAKill) {
    for (int round = 0; round < 12; ++round) {
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = startChild([&] {
            Result<StatisticsStore> store = StatisticsStore::open(folder.path());
            while (store && store->add(counts(day, 1)) && write(ends[1], "x", 1) == 1) {
            }
            return false;
        });
        close(ends[1]);
        char heard = 0;
        for (int i = 0; i < 5 + round * 3; ++i) {
            ASSERT_EQ(::read(ends[0], &heard, 1), 1);
        }
        kill(child, SIGKILL);
        finished(child);
        close(ends[0]);
    }

    const Statistics read = readStatistics(folder.path()).value();

    const WorkTally tally = byWork(read).value(work);
    EXPECT_GE(tally.shown, 12 * 5);
    EXPECT_EQ(tally.shown, tally.finished);
    EXPECT_EQ(tally.shown * 1200, tally.shownFor.count());
    EXPECT_EQ(allVisits(read).visits, tally.shown) << "all tables in one step";
    EXPECT_EQ(byCard(read, QStringLiteral("home")).value(Motif::Door), tally.shown);
    EXPECT_TRUE(putAside().isEmpty());
}

TEST_F(StatisticsStoreTest, ADamagedFileIsPutAsideAndCountingGoesOn) {
    ASSERT_TRUE(add(counts(day, 2)));
    QFile damaged(file());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(4096, 'x'));
    damaged.close();

    EXPECT_EQ(readStatistics(folder.path()).error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(putAside().isEmpty()) << "looking changes nothing";
    ASSERT_TRUE(add(counts(day, 3)));

    EXPECT_FALSE(putAside().isEmpty());
    EXPECT_EQ(byDay(readStatistics(folder.path()).value()).value(day).visits, 3);
}

TEST_F(StatisticsStoreTest, SomebodyElsesFileIsNotWrittenInto) {
    QFile other(file());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("sala");
    other.close();

    ASSERT_TRUE(add(counts(day, 1)));

    ASSERT_EQ(putAside().size(), 1);
    QFile kept(folder.filePath(putAside().first()));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "sala");
}

TEST_F(StatisticsStoreTest, AFullDiskLosesNothingThatWasAdded) {
    ASSERT_TRUE(add(counts(day, 2)));
    const bool isAsExpected = inChild([&] {
        Result<StatisticsStore> store = StatisticsStore::open(folder.path());
        limitFiles(8192);
        Statistics many;
        for (int i = 0; i < 2000; ++i) {
            many += counts(day.addDays(i), 1);
        }
        return store && !store->add(many);
    });

    EXPECT_TRUE(isAsExpected) << "it says so";
    EXPECT_EQ(readStatistics(folder.path()).value(), counts(day, 2));
}

} // namespace
} // namespace sala
