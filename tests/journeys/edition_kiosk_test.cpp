// A kiosk that runs while an edition is loaded onto it: the show goes on, and changes when nobody is there.

#include "app/kiosk/exhibition_watch.h"
#include "app/stage/stage_view.h"
#include "app/visitor/browse_page.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/query.h"
#include "tests/journeys/program.h"
#include "tests/journeys/running_kiosk.h"

#include <QJsonObject>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

namespace sala {
namespace {

class EditionKioskTest : public testing::Test, public PictureEditions {
  protected:
    EditionKioskTest() {
        addPicture(1);
        gone = addPicture(2);
        EXPECT_TRUE(publish(QStringLiteral("one")));
        state = std::make_unique<KioskState>(kiosk());
        EXPECT_TRUE(loadEdition(pathFor(QStringLiteral("one")), *state));
    }

    ExhibitionRequest request() const { return {{}, {}, {}, state->folder()}; }

    WorkId gone;
    std::unique_ptr<KioskState> state;
};

TEST_F(EditionKioskTest, ShowsTheNewEditionWhenNobodyIsThere) {
    RunningKiosk running(request());
    addPicture(3);
    ASSERT_TRUE(publish(QStringLiteral("two")));
    ASSERT_TRUE(running.window.showPage(QStringLiteral("browse")));

    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("two")), *state));

    ASSERT_TRUE(QTest::qWaitFor([&] { return running.exhibitionSwitch.isWaiting(); }, 20000));
    EXPECT_EQ(running.switches, 0) << "never under a visitor's hands";
    EXPECT_EQ(running.window.currentPage()->name(), QStringLiteral("browse"));
    running.window.showAttract();
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.switches == 1; }, 20000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return running.window.stage().hasPicture(); }, 60000));
}

/// Its last day is the venue's, by the latest time the kiosk knows of.
TEST_F(EditionKioskTest, AConsentEndsAtTheVenuesMidnightAndStaysEndedWhenTheClockGoesBack) {
    addPerson(gone, ConsentState::Granted, {}, QDate(2016, 12, 5));
    ASSERT_TRUE(publish(QStringLiteral("two")));
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("two")), *state));
    const auto works = [&](const QDateTime &now) { return loadExhibition(request(), now)->catalogue->works.size(); };
    const QDateTime midnight(QDate(2016, 12, 6), QTime(0, 0), QTimeZone("Asia/Bangkok"));

    EXPECT_EQ(works(midnight.addSecs(-1).toUTC()), 2);
    EXPECT_EQ(works(midnight.toUTC()), 1);
    ASSERT_TRUE(state->set(QStringLiteral("seen"), midnight.addDays(1).toUTC().toString(Qt::ISODate)));
    EXPECT_EQ(works(midnight.addDays(-2).toUTC()), 1) << "a battery that is empty brings nobody back";
}

TEST_F(EditionKioskTest, SwitchesAtOnceInTheAttractLoopAndBackAgain) {
    RunningKiosk running(request());
    addPicture(3);
    ASSERT_TRUE(publish(QStringLiteral("two")));

    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("two")), *state));
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.switches == 1; }, 20000));
    ASSERT_TRUE(rollBack(*state));

    ASSERT_TRUE(QTest::qWaitFor([&] { return running.switches == 2; }, 20000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return running.window.stage().hasPicture(); }, 60000));
}

TEST_F(EditionKioskTest, WhatCannotBeReadAtOnceIsShownLater) {
    RunningKiosk running(request());
    addPicture(3);
    ASSERT_TRUE(publish(QStringLiteral("two")));
    const auto second = loadEdition(pathFor(QStringLiteral("two")), *state);
    ASSERT_TRUE(second);
    // Another program holds both files, longer than anybody waits for them.
    const auto editions = state->editions();
    std::vector<std::unique_ptr<SQLite::Database>> held;
    for (const KioskEdition &edition : *editions) {
        held.push_back(std::make_unique<SQLite::Database>(state->pathOf(edition).toStdString(), SQLite::OPEN_READWRITE));
        held.back()->exec("BEGIN EXCLUSIVE");
    }
    QTest::qWait(3 * int(ExhibitionWatch::kInterval.count()));
    ASSERT_EQ(running.switches, 0);

    held.clear();
    running.watch->setClock([] { return QDateTime::currentDateTimeUtc().addSecs(ExhibitionWatch::kUntilTriedAgain.count()); });

    EXPECT_TRUE(QTest::qWaitFor([&] { return running.switches == 1; }, 20000));
}

TEST_F(EditionKioskTest, WhatIsWithdrawnIsGoneFromUnderAVisitorsHands) {
    RunningKiosk running(request());
    addPerson(gone, ConsentState::Withdrawn);
    Query(library->connection(), "INSERT INTO tombstone VALUES (?, 'work', 'noy', '2016-12-03', NULL)")
        .with(gone)
        .run();
    ASSERT_TRUE(publish(QStringLiteral("two")));
    ASSERT_TRUE(running.window.showPage(QStringLiteral("photograph"), gone));

    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("two")), *state));

    ASSERT_TRUE(QTest::qWaitFor([&] { return running.switches == 1; }, 20000));
    EXPECT_FALSE(running.window.showPage(QStringLiteral("photograph"), gone));
    EXPECT_TRUE(shownBy(*state).size() == 1);
}

TEST_F(EditionKioskTest, ShowsTheEditionBeforeWhenTheCurrentOneCannotBeRead) {
    addPicture(3);
    ASSERT_TRUE(publish(QStringLiteral("two")));
    const auto second = loadEdition(pathFor(QStringLiteral("two")), *state);
    ASSERT_TRUE(second);
    ASSERT_TRUE(QFile::resize(state->pathOf(*second), 100000));

    const auto loaded = loadExhibition(request());

    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_EQ(loaded->catalogue->works.size(), 2);
}

TEST_F(EditionKioskTest, AKioskThatWasCarriedAcrossABorderShowsWhatMayBeShownThere) {
    addPerson(gone, ConsentState::Granted, {QStringLiteral("TH")});
    ASSERT_TRUE(publish(QStringLiteral("two")));
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("two")), *state));
    RunningKiosk running(request());
    ASSERT_TRUE(running.window.showPage(QStringLiteral("photograph"), gone));
    running.window.showAttract();

    ASSERT_TRUE(writeSettings(*state, {true, {}, QStringLiteral("KH")}));

    ASSERT_TRUE(QTest::qWaitFor([&] { return running.switches == 1; }, 20000));
    EXPECT_FALSE(running.window.showPage(QStringLiteral("photograph"), gone));
}

TEST(EditionCommandsTest, TheOrganisationsKeyIsFoundBesideTheKiosksState) {
    QTemporaryDir folder;
    const QString master = folder.filePath(QStringLiteral("master.sala"));
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), master));
    const QStringList state{QStringLiteral("--state"), folder.filePath(QStringLiteral("kiosk"))};
    const QStringList publish =
        state + QStringList{QStringLiteral("--library"), master, QStringLiteral("publish"),
                            QStringLiteral("--exhibition"), QStringLiteral("bangkok"), QStringLiteral("-o"),
                            folder.filePath(QStringLiteral("one.sala"))};
    EXPECT_EQ(runSala(publish).exitCode, 1) << "there is none";

    const ProgramRun made = runSala(state + QStringList{QStringLiteral("key"), QStringLiteral("new")});
    ASSERT_EQ(made.exitCode, 0) << made.errors.toStdString();
    EXPECT_EQ(runSala(state + QStringList{QStringLiteral("key"), QStringLiteral("show")}).output, made.output);
    EXPECT_EQ(runSala(state + QStringList{QStringLiteral("key"), QStringLiteral("new")}).exitCode, 1) << "never over another";
    const ProgramRun published = runSala(publish);
    EXPECT_EQ(published.exitCode, 0) << published.errors.toStdString();
    EXPECT_TRUE(published.output.contains(made.output.trimmed()));
}

TEST(EditionCommandsTest, PublishLoadAndGoBackByTheProgram) {
    QTemporaryDir folder;
    const auto in = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), in("master.sala")));
    const QStringList master{QStringLiteral("--library"), in("master.sala")};
    const QStringList kiosk{QStringLiteral("--state"), in("kiosk")};
    const auto publishAs = [&](const char *file, const char *exhibition = "bangkok") {
        return runSala(master + QStringList{QStringLiteral("publish"), QStringLiteral("--exhibition"),
                                            QLatin1String(exhibition), QStringLiteral("--key"), in("org.key"),
                                            QStringLiteral("-o"), in(file), QStringLiteral("--json")});
    };
    const auto load = [&](const char *file, const QStringList &more = {}) {
        return runSala(kiosk + QStringList{QStringLiteral("load"), in(file)} + more);
    };
    const ProgramRun key = runSala({QStringLiteral("key"), QStringLiteral("new"), in("org.key")});
    ASSERT_EQ(key.exitCode, 0) << key.errors.toStdString();

    const ProgramRun one = publishAs("one.sala");
    ASSERT_EQ(one.exitCode, 0) << one.errors.toStdString();
    EXPECT_TRUE(one.output.contains("\"number\": 1"));
    EXPECT_EQ(publishAs("two.sala").exitCode, 0);
    EXPECT_EQ(publishAs("none.sala", "paris").exitCode, 1);

    EXPECT_EQ(load("one.sala").exitCode, 1) << "nobody said whom to trust";
    const QString print = QString::fromUtf8(key.output).trimmed();
    EXPECT_TRUE(load("one.sala").errors.contains(print.toUtf8())) << "but it says whose it is";
    const ProgramRun dry = load("one.sala", {QStringLiteral("--trust"), print, QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.exitCode, 0) << dry.errors.toStdString();
    EXPECT_TRUE(
        runSala(kiosk + QStringList{QStringLiteral("editions"), QStringLiteral("--json")}).json().isEmpty());
    EXPECT_EQ(load("one.sala", {QStringLiteral("--trust"), print}).exitCode, 0);
    EXPECT_EQ(load("two.sala").exitCode, 0);
    EXPECT_EQ(load("one.sala").exitCode, 1) << "older";
    EXPECT_EQ(load("master.sala").exitCode, 1) << "no edition";
    EXPECT_EQ(runSala(kiosk + QStringList{QStringLiteral("rollback")}).exitCode, 0);

    const QJsonArray editions =
        runSala(kiosk + QStringList{QStringLiteral("editions"), QStringLiteral("--json")}).json();
    ASSERT_EQ(editions.size(), 2);
    EXPECT_EQ(editions[0].toObject().value(QLatin1String("number")).toInt(), 1);
    const QString shown = editions[0].toObject().value(QLatin1String("file")).toString();
    EXPECT_EQ(runSala({QStringLiteral("--library"), shown, QStringLiteral("list"), QStringLiteral("--json")})
                  .json()
                  .size(),
              runSala({QStringLiteral("--library"), in("one.sala"), QStringLiteral("list"),
                       QStringLiteral("--json")})
                  .json()
                  .size());
    const ProgramRun edit = runSala(
        {QStringLiteral("--library"), in("one.sala"), QStringLiteral("exhibition"), QStringLiteral("set"),
         QStringLiteral("bangkok"), QStringLiteral("--venue"), QStringLiteral("x")});
    EXPECT_EQ(edit.exitCode, 1) << "an edition is not edited";
}

TEST(EditionCommandsTest, WhatOnlyReadsLeavesNothingOnAStick) {
    QTemporaryDir folder;
    const QString stick = folder.filePath(QStringLiteral("stick"));
    ASSERT_TRUE(QDir().mkpath(stick));
    const QString master = stick + QStringLiteral("/master.sala");
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), master));
    const QString key = folder.filePath(QStringLiteral("org.key"));
    const QString edition = stick + QStringLiteral("/one.sala");
    const QStringList state{QStringLiteral("--state"), folder.filePath(QStringLiteral("kiosk"))};
    const QString print =
        QString::fromUtf8(runSala({QStringLiteral("key"), QStringLiteral("new"), key}).output).trimmed();
    ASSERT_EQ(runSala({QStringLiteral("--library"), master, QStringLiteral("publish"), QStringLiteral("--exhibition"),
                       QStringLiteral("bangkok"), QStringLiteral("--key"), key, QStringLiteral("-o"), edition})
                  .exitCode,
              0);
    const auto files = [&] { return QDir(stick).entryList(QDir::Files | QDir::Hidden, QDir::Name); };
    ASSERT_EQ(files(), (QStringList{QStringLiteral("master.sala"), QStringLiteral("one.sala")}));

    for (const QString &library : {master, edition}) {
        const QString captions = folder.filePath(QStringLiteral("captions.csv"));
        const QString picture = folder.filePath(QStringLiteral("page.png"));
        for (const QStringList &command :
             {QStringList{QStringLiteral("list")}, QStringList{QStringLiteral("check")},
              QStringList{QStringLiteral("exhibition"), QStringLiteral("list")},
              QStringList{QStringLiteral("playlist"), QStringLiteral("list")},
              QStringList{QStringLiteral("captions"), QStringLiteral("export"), captions},
              QStringList{QStringLiteral("snap"), QStringLiteral("--page"), QStringLiteral("browse"),
                          QStringLiteral("-o"), picture}}) {
            const ProgramRun run = runSala(state + QStringList{QStringLiteral("--library"), library} + command);

            EXPECT_NE(run.exitCode, 2) << run.errors.toStdString();
            EXPECT_EQ(files().size(), 2) << command.join(u' ').toStdString() << files().join(u' ').toStdString();
        }
        const ProgramRun load =
            runSala(state + QStringList{QStringLiteral("load"), library, QStringLiteral("--trust"), print});
        EXPECT_EQ(load.exitCode, library == master ? 1 : 0) << load.errors.toStdString();
        QStringList left = files();
        left.removeIf([](const QString &name) { return name.endsWith(QLatin1String(".receipt")); }); // a load's, on purpose
        EXPECT_EQ(left.size(), 2) << left.join(u' ').toStdString();
    }
}

TEST(StaffCommandTest, SetsAndSaysWhatStaffSet) {
    QTemporaryDir folder;
    const QStringList kiosk{QStringLiteral("--state"), folder.filePath(QStringLiteral("kiosk"))};
    const auto staff = [&](const QStringList &words) { return runSala(kiosk + QStringList{QStringLiteral("staff")} + words); };

    EXPECT_EQ(staff({QStringLiteral("set"), QStringLiteral("--country"), QStringLiteral("kh"), QStringLiteral("--language"),
                     QStringLiteral("km"), QStringLiteral("--screen-width"), QStringLiteral("941")})
                  .exitCode,
              0);
    const ProgramRun shown = staff({});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_TRUE(shown.output.contains("country  KH")) << shown.output.toStdString();
    EXPECT_TRUE(staff({QStringLiteral("--json")}).output.contains("\"screenWidth\": 941"));
    EXPECT_TRUE(shown.output.contains("question  on")) << shown.output.toStdString();
    EXPECT_EQ(staff({QStringLiteral("set"), QStringLiteral("--question"), QStringLiteral("off")}).exitCode, 0);
    EXPECT_EQ(staff({QStringLiteral("set"), QStringLiteral("--volume"), QStringLiteral("30")}).exitCode, 0);
    EXPECT_TRUE(staff({QStringLiteral("--json")}).output.contains("\"question\": false"));
    EXPECT_EQ(staff({QStringLiteral("set"), QStringLiteral("--question"), QStringLiteral("perhaps")}).exitCode, 2);
    for (const char *wrong : {"K", "KH\n", "Cambodia", "XX", "UK"}) {
        EXPECT_EQ(staff({QStringLiteral("set"), QStringLiteral("--country"), QLatin1String(wrong)}).exitCode, 1) << wrong;
    }
    EXPECT_TRUE(staff({}).output.contains("country  KH"));
}

} // namespace
} // namespace sala
