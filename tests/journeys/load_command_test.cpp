// `sala load` by the program: what it says, to people and to scripts, and what it leaves.

#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"
#include "tests/journeys/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <SQLiteCpp/SQLiteCpp.h>
#include <thread>
#include <vector>

namespace sala {
namespace {

class LoadCommandTest : public testing::Test, public EditionFixture {
  protected:
    LoadCommandTest() {
        for (int number = 1; number <= 5; ++number) {
            addDetailedPhotograph(number, 3 << 20);
        }
        EXPECT_TRUE(publish(QStringLiteral("one")));
    }

    QString number() const { return fingerprint(key.publicKey()); }

    ProgramRun run(const QStringList &words) const {
        return runSala(QStringList{QStringLiteral("--state"), library.in(QStringLiteral("kiosk"))} + words);
    }

    ProgramRun load(const QString &name, const QStringList &more = {}) const {
        return run(QStringList{QStringLiteral("load"), pathFor(name)} + more);
    }

    ProgramRun loadTrusting(const QString &name, const QStringList &more = {}) const {
        return load(name, QStringList{QStringLiteral("--trust"), number()} + more);
    }

    static QJsonObject objectOf(const ProgramRun &run) { return QJsonDocument::fromJson(run.output).object(); }

    void change(const QString &name, const char *sql) const {
        SQLite::Database(pathFor(name).toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    }

    void damage() const {
        change(QStringLiteral("one"),
               "UPDATE chunk SET data = zeroblob(length(data)) WHERE id = (SELECT max(chunk) FROM media_chunk)");
    }

    QStringList editionFiles() const {
        return QDir(library.in(QStringLiteral("kiosk/editions"))).entryList(QDir::Files | QDir::Hidden);
    }

    const QString one = QStringLiteral("one");
    const QStringList json{QStringLiteral("--json")};
};

TEST_F(LoadCommandTest, ADryRunReadsEveryPiece) {
    const ProgramRun whole = loadTrusting(one, {QStringLiteral("--dry-run")});
    EXPECT_EQ(whole.exitCode, 0) << whole.errors.toStdString();
    EXPECT_TRUE(whole.output.contains("It can be loaded. Nothing was changed."));
    EXPECT_FALSE(QFile::exists(library.in(QStringLiteral("kiosk")))) << "looking makes no kiosk";
    damage();

    const ProgramRun damaged = loadTrusting(one, {QStringLiteral("--dry-run")});

    EXPECT_EQ(damaged.exitCode, 1);
    EXPECT_FALSE(damaged.output.contains("It can be loaded"));
    EXPECT_TRUE(damaged.errors.contains("a piece of it is damaged; copy it again")) << damaged.errors.toStdString();
    EXPECT_EQ(editionFiles(), QStringList());
}

TEST_F(LoadCommandTest, ADiskThatHasChangedAPictureIsToldAndMendedByTheSameEdition) {
    ASSERT_EQ(loadTrusting(one).exitCode, 0);
    const QStringList health{QStringLiteral("health"), QStringLiteral("--whole"), QStringLiteral("--json")};
    EXPECT_TRUE(run(health).output.contains("edition-unplaced")) << "nothing else is wrong with it";
    const QString file = QStringLiteral("kiosk/editions/") + editionFiles().first().section(u'.', 0, 0);
    change(file, "UPDATE chunk SET data = zeroblob(length(data)) WHERE id = (SELECT max(chunk) FROM media_chunk)");

    const ProgramRun worn = run(health);

    EXPECT_EQ(worn.exitCode, 1);
    EXPECT_TRUE(worn.output.contains("edition-worn")) << worn.output.toStdString();
    const ProgramRun mended = load(one);
    EXPECT_EQ(mended.exitCode, 0) << mended.errors.toStdString();
    EXPECT_EQ(editionFiles().size(), 1);
    EXPECT_FALSE(run(health).output.contains("edition-worn"));
}

/// A kiosk whose state is gone has the copy of it: who only looks takes none of them away.
TEST_F(LoadCommandTest, ADryRunLeavesTheCopyOfAStateThatIsGone) {
    ASSERT_EQ(loadTrusting(one).exitCode, 0);
    const QString kiosk = library.in(QStringLiteral("kiosk/kiosk.db"));
    for (const char *end : {"", "-wal", "-shm"}) {
        QFile::remove(kiosk + QLatin1String(end));
    }
    ASSERT_TRUE(QFile::exists(kiosk + QStringLiteral(".copy")));

    (void)load(one, {QStringLiteral("--dry-run")});

    EXPECT_TRUE(QFile::exists(kiosk + QStringLiteral(".copy")));
    EXPECT_EQ(objectOf(load(one, json))[QLatin1String("refusal")], QStringLiteral("shown")) << "it shows what it showed";
}

TEST_F(LoadCommandTest, ADamagedFileLeavesNothingBehind) {
    damage();

    const ProgramRun refused = loadTrusting(one, json);

    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(objectOf(refused)[QLatin1String("ok")], false);
    EXPECT_EQ(objectOf(refused)[QLatin1String("what")], QStringLiteral("a piece of it is damaged"));
    EXPECT_TRUE(objectOf(refused)[QLatin1String("next")].toString().contains(QLatin1String("copy it again")));
    EXPECT_EQ(editionFiles(), QStringList());
}

TEST_F(LoadCommandTest, WhateverFailsIsToldInJson) {
    ASSERT_TRUE(QFile::copy(library.path(), pathFor(QStringLiteral("master"))));
    QFile noKiosk(library.in(QStringLiteral("file")));
    ASSERT_TRUE(noKiosk.open(QIODevice::WriteOnly));
    const QStringList failing[]{
        {QStringLiteral("load"), pathFor(one), QStringLiteral("--json")}, // nobody said whom to trust
        {QStringLiteral("load"), pathFor(QStringLiteral("none")), QStringLiteral("--json")},
        {QStringLiteral("load"), pathFor(QStringLiteral("master")), QStringLiteral("--json"), QStringLiteral("--dry-run")},
        {QStringLiteral("--state"), noKiosk.fileName(), QStringLiteral("load"), pathFor(one), QStringLiteral("--json")}};
    for (const QStringList &words : failing) {
        const ProgramRun failed = words.first() == u"load" ? run(words) : runSala(words);

        EXPECT_EQ(failed.exitCode, 1);
        EXPECT_EQ(failed.errors.count('\n'), 1) << failed.errors.toStdString();
        const QJsonObject row = objectOf(failed);
        EXPECT_EQ(row[QLatin1String("ok")], false) << failed.output.toStdString();
        for (const char *name : {"what", "where", "next"}) {
            EXPECT_FALSE(row[QLatin1String(name)].toString().isEmpty()) << name << failed.output.toStdString();
        }
    }
    EXPECT_EQ(objectOf(loadTrusting(one, json))[QLatin1String("ok")], true);
}

TEST_F(LoadCommandTest, ANumberThatDiffersIsNothingToPaste) {
    const ProgramRun other =
        load(one, {QStringLiteral("--trust"), QStringLiteral("0000 1111 aaaa 2222"), QStringLiteral("--json")});

    EXPECT_EQ(other.exitCode, 1);
    EXPECT_EQ(objectOf(other)[QLatin1String("refusal")], QStringLiteral("other-key"));
    EXPECT_TRUE(other.errors.contains("0000-1111-AAAA-2222")) << other.errors.toStdString();
    EXPECT_TRUE(other.errors.contains(number().toUtf8())) << other.errors.toStdString();
    EXPECT_FALSE(other.errors.contains("--trust " + number().toUtf8()));
    EXPECT_FALSE(load(one).errors.contains("--trust " + number().toUtf8())) << "people compare it with their card first";
    EXPECT_EQ(load(one, {QStringLiteral("--trust"), QStringLiteral("7F3A")}).exitCode, 2);
    EXPECT_EQ(load(one, {QStringLiteral("--trust"), number().remove(u'-').toLower()}).exitCode, 0);
}

TEST_F(LoadCommandTest, LoadingWhatIsShownIsNoFailure) {
    ASSERT_EQ(loadTrusting(one).exitCode, 0);

    const ProgramRun again = loadTrusting(one);

    EXPECT_EQ(again.exitCode, 0) << again.errors.toStdString();
    EXPECT_TRUE(again.output.contains("shows it already. Nothing was changed.")) << again.output.toStdString();
    EXPECT_EQ(loadTrusting(one, {QStringLiteral("--dry-run")}).exitCode, 0);
    const QJsonObject row = objectOf(loadTrusting(one, json));
    EXPECT_EQ(row[QLatin1String("ok")], true);
    EXPECT_EQ(row[QLatin1String("refusal")], QStringLiteral("shown"));
    ASSERT_TRUE(publish(QStringLiteral("two")));
    ASSERT_EQ(load(QStringLiteral("two")).exitCode, 0);
    EXPECT_EQ(load(one).exitCode, 1) << "older";
}

TEST_F(LoadCommandTest, TwoFirstLoadsAtOnceSayWhatGoesOn) {
    for (int round = 0; round < 5; ++round) {
        QList<ProgramRun> runs(3);
        std::vector<std::thread> threads;
        for (ProgramRun &own : runs) {
            threads.emplace_back([&] { own = loadTrusting(one); });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }

        for (const ProgramRun &own : runs) {
            EXPECT_TRUE(own.exitCode == 0 || own.errors.contains("an edition is being loaded already; try again"))
                << own.errors.toStdString();
        }
        EXPECT_EQ(editionFiles().size(), 1);
        ASSERT_TRUE(QDir(library.in(QStringLiteral("kiosk"))).removeRecursively());
    }
}

TEST_F(LoadCommandTest, NoCommandSaysOnlyWhatSQLiteSays) {
    ASSERT_EQ(loadTrusting(one).exitCode, 0);
    const QString state = library.in(QStringLiteral("kiosk/kiosk.db"));
    const QList<QStringList> commands{{QStringLiteral("editions")},
                                      {QStringLiteral("rollback")},
                                      {QStringLiteral("load"), pathFor(one)},
                                      {QStringLiteral("schedule")},
                                      {QStringLiteral("staff")},
                                      {QStringLiteral("stats")},
                                      {QStringLiteral("health")}};
    const auto sayings = [&] {
        QByteArray all;
        for (const QStringList &command : commands) {
            const ProgramRun said = run(command);
            EXPECT_EQ(said.exitCode, 1) << command.first().toStdString();
            all += said.output + said.errors;
        }
        return all;
    };
    const auto expectPlain = [](const QByteArray &said, const char *own, const char *next) {
        EXPECT_TRUE(said.contains(next)) << said.toStdString();
        for (const QByteArray &line : said.split('\n')) {
            EXPECT_TRUE(!line.contains(own) || line.contains(next)) << line.toStdString();
        }
    };

    const auto damage = [&](qint64 from, const QByteArray &bytes) {
        for (const QString &path : {state, state + QStringLiteral(".copy")}) {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(bytes) == bytes.size());
        }
    };
    damage(100, QByteArray(20000, 'x'));
    expectPlain(sayings(), "malformed", "it is damaged; put a copy in its place");
    damage(0, "no such thing at all");
    expectPlain(sayings(), "not a database", "it is damaged; put a copy in its place");
}

TEST_F(LoadCommandTest, AKioskWhoseOwnDataAreDamagedGoesOnFromTheirCopyAndSaysSo) {
    ASSERT_EQ(loadTrusting(one).exitCode, 0);
    const QByteArray before = run({QStringLiteral("editions")}).output;
    QFile file(library.in(QStringLiteral("kiosk/kiosk.db")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(8192) && file.write(QByteArray(4096, 0)) == 4096);
    file.close();

    const ProgramRun seen = run({QStringLiteral("editions")});

    EXPECT_EQ(seen.exitCode, 0);
    EXPECT_EQ(seen.output, before);
    EXPECT_TRUE(seen.errors.contains("kiosk.db")) << seen.errors.toStdString();
    EXPECT_TRUE(run({QStringLiteral("health"), QStringLiteral("--json")}).output.contains("state-mended"));
}

} // namespace
} // namespace sala
