// A launch or a talk from the command line: the kiosk's real window hears it, and the real program another one.

#include "app/kiosk/talk_line.h"
#include "app/kiosk/talk_obedience.h"
#include "app/stage/presenting_cover.h"
#include "app/stage/stage_view.h"
#include "db/storage/kiosk/staff_lock.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/picture_editions.h"
#include "tests/journeys/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <algorithm>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace sala::test {
namespace {

using Kind = TalkWish::Kind;

TEST(TalkWishTest, CountdownsAreReadAsAClockWritesThem) {
    using namespace std::chrono_literals;
    EXPECT_EQ(countdownFromText(QStringLiteral("10:00")), std::optional<std::chrono::seconds>(10min));
    EXPECT_EQ(countdownFromText(QStringLiteral("0:30")), std::optional<std::chrono::seconds>(30s));
    EXPECT_EQ(countdownFromText(QStringLiteral("90:00")), std::optional<std::chrono::seconds>(90min));
    EXPECT_EQ(countdownFromText(QStringLiteral("1:30:00")), std::optional<std::chrono::seconds>(90min));
    EXPECT_EQ(countdownFromText(QStringLiteral("23:59:59")), std::optional(kLongestCountdown));
    for (const char *wrong : {"", "10", "0:00", "5:60", "-1:00", "+1:00", "1:0", " 1:00", "1:00\n", "24:00:00", "9999:59",
                              "1:100:00", "10:00:", "ten", "٣:٠٠", "99999999999:00"}) {
        EXPECT_FALSE(countdownFromText(QString::fromUtf8(wrong))) << wrong;
    }
}

TEST(TalkWishTest, WhatTravelsComesBackAndNonsenseIsNothing) {
    for (const Kind kind : {Kind::Look, Kind::Talk, Kind::Dark, Kind::Next, Kind::Back, Kind::End}) {
        EXPECT_EQ(wishFromJson(jsonOf(TalkWish{kind, {}})), std::optional(TalkWish{kind, {}}));
    }
    const TalkWish countdown{Kind::Countdown, std::chrono::minutes(7)};
    EXPECT_EQ(wishFromJson(jsonOf(countdown)), std::optional(countdown));
    const TalkAnswer answer{QStringLiteral("no"), {Presenting::Kind::Countdown, std::chrono::seconds(3)}, QStringLiteral("id"), QStringLiteral("ឈ្មោះ")};
    EXPECT_EQ(answerFromJson(jsonOf(answer)), std::optional(answer));
    for (const char *wrong : {"{}", "[]", "7", R"({"wish":"explode","seconds":0})", R"({"wish":"countdown","seconds":0})",
                              R"({"wish":"countdown","seconds":1e30})", R"({"wish":"countdown","seconds":-5})", R"({"wish":7})"}) {
        EXPECT_FALSE(wishFromJson(QJsonDocument::fromJson(wrong).object())) << wrong;
        EXPECT_FALSE(answerFromJson(QJsonDocument::fromJson(wrong).object())) << wrong;
    }
}

/// The window and its line, and somebody on another thread who speaks into it.
class TalkLineTest : public testing::Test {
  protected:
    TalkLineTest() {
        kiosk.window.showAttract();
        EXPECT_TRUE(QTest::qWaitFor([this] { return kiosk.window.stage().hasPicture(); }, 15000));
        EXPECT_TRUE(line.listen(folder.path()));
    }

    Result<TalkAnswer> tell(const TalkWish &wish) {
        const QFuture<Result<TalkAnswer>> told =
            QtConcurrent::run([path = folder.path(), wish] { return tellKiosk(path, wish); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return told.isFinished(); }, 15000));
        return told.result();
    }
    Presenting::Kind on() const { return kiosk.window.presenting().kind; }
    WorkId shown() { return kiosk.window.stage().currentWork(); }

    QTemporaryDir folder;
    DrawnKiosk kiosk{QSize(780, 700)};
    TalkLine line{[this](const TalkWish &wish) { return obey(kiosk.window, wish); }};
};

TEST_F(TalkLineTest, BeginsDarkensCountsDownAndEnds) {
    ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("browse")));

    EXPECT_EQ(tell({Kind::Talk, {}})->now.kind, Presenting::Kind::Talk);
    EXPECT_EQ(kiosk.window.currentPage(), &kiosk.window.stage());
    EXPECT_EQ(tell({Kind::Dark, {}})->now.kind, Presenting::Kind::Dark);
    EXPECT_EQ(on(), Presenting::Kind::Dark);

    const auto counting = tell({Kind::Countdown, std::chrono::minutes(10)});
    ASSERT_TRUE(counting);
    EXPECT_EQ(counting->now.kind, Presenting::Kind::Countdown);
    EXPECT_GT(counting->now.countdown, std::chrono::minutes(9));
    EXPECT_EQ(tell({})->now.kind, Presenting::Kind::Countdown) << "looking changes nothing";

    EXPECT_EQ(tell({Kind::End, {}})->now.kind, Presenting::Kind::Nothing);
    EXPECT_FALSE(kiosk.window.isPresenting());
    EXPECT_EQ(tell({Kind::End, {}})->refusal, QString()) << "there is nothing to end";
}

TEST_F(TalkLineTest, ThePresenterGoesOnAndBack) {
    ASSERT_TRUE(tell({Kind::Talk, {}}));
    ASSERT_TRUE(QTest::qWaitFor([this] { return kiosk.window.stage().hasPicture(); }, 15000));
    const WorkId first = shown();
    EXPECT_EQ(tell({})->picture, first.text());

    EXPECT_EQ(tell({Kind::Next, {}})->refusal, QString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() != first; }, 15000));
    EXPECT_EQ(tell({})->picture, shown().text());
    ASSERT_TRUE(tell({Kind::Back, {}}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == first; }, 15000));
}

TEST_F(TalkLineTest, APictureThatNobodySeesIsNotTurned) {
    EXPECT_FALSE(tell({Kind::Next, {}})->refusal.isEmpty()) << "the exhibition";
    tell({Kind::Dark, {}});
    EXPECT_FALSE(tell({Kind::Back, {}})->refusal.isEmpty()) << "the dark";
    EXPECT_EQ(on(), Presenting::Kind::Dark);
    tell({Kind::Countdown, std::chrono::minutes(1)});
    EXPECT_FALSE(tell({Kind::Next, {}})->refusal.isEmpty()) << "a countdown";
}

TEST_F(TalkLineTest, IsQuickEnoughForAPresenter) {
    ASSERT_TRUE(tell({Kind::Talk, {}}));
    qint64 quickest = 100'000;
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        ASSERT_TRUE(tell({Kind::Next, {}}));
        quickest = std::min(quickest, timer.elapsed());
    }
    EXPECT_LT(quickest, 100) << "ms";
}

TEST_F(TalkLineTest, WhoHasGoneAwayIsNotObeyed) {
    {
        // Nobody takes it up meanwhile: the window is busy until its next turn.
        const QFuture<void> gone = QtConcurrent::run([this] {
            const int socket = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, (folder.path() + QStringLiteral("/talk")).toUtf8().constData(), sizeof address.sun_path);
            EXPECT_EQ(::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
            const QByteArray wish = QJsonDocument(jsonOf(TalkWish{Kind::Dark, {}})).toJson();
            EXPECT_EQ(::send(socket, wish.constData(), size_t(wish.size()), 0), wish.size());
            ::close(socket);
        });
        QFuture<void>(gone).waitForFinished();
    }

    EXPECT_EQ(tell({})->now.kind, Presenting::Kind::Nothing);
    QCoreApplication::processEvents();
    EXPECT_EQ(on(), Presenting::Kind::Nothing);
}

TEST_F(TalkLineTest, CallersWhoSayNothingOrNonsenseDoNotKeepOthersOut) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, (folder.path() + QStringLiteral("/talk")).toUtf8().constData(), sizeof address.sun_path);
    QList<int> silent;
    for (int i = 0; i < 3 * TalkLine::kMostCallers; ++i) {
        silent.append(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        EXPECT_EQ(::connect(silent.last(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0) << i;
        if (i % 3 == 1) {
            EXPECT_EQ(::send(silent.last(), "nonsense", 8, 0), 8);
        } else if (i % 3 == 2) {
            ::close(silent.takeLast());
        }
        QCoreApplication::processEvents();
    }

    const auto answer = tell({Kind::Dark, {}});

    ASSERT_TRUE(answer) << answer.error().detail.toStdString();
    EXPECT_EQ(on(), Presenting::Kind::Dark);
    for (const int socket : silent) {
        ::close(socket);
    }
}

TEST_F(TalkLineTest, IsForTheKiosksOwnUserAndForOneProgram) {
    struct stat info {};
    ASSERT_EQ(::stat((folder.path() + QStringLiteral("/talk")).toUtf8().constData(), &info), 0);
    EXPECT_TRUE(S_ISSOCK(info.st_mode));
    EXPECT_EQ(info.st_mode & 0777, 0600u);

    TalkLine second([](const TalkWish &) { return TalkAnswer(); });
    const auto listening = second.listen(folder.path());
    ASSERT_FALSE(listening);
    EXPECT_EQ(listening.error().code, ErrorCode::Busy);
    EXPECT_TRUE(tell({Kind::Dark, {}})) << "the first is heard as before";
    EXPECT_EQ(on(), Presenting::Kind::Dark);
}

TEST_F(TalkLineTest, ADeepFolderIsNoHindrance) {
    QString deep = folder.path();
    for (int i = 0; i < 8; ++i) {
        deep += QStringLiteral("/នៃពិព័រណ៍មួយនៅឆ្ងាយ");
    }
    ASSERT_TRUE(QDir().mkpath(deep));
    TalkLine far([](const TalkWish &) { return TalkAnswer{{}, {Presenting::Kind::Dark, {}}, {}, {}}; });
    ASSERT_TRUE(far.listen(deep));

    const QFuture<Result<TalkAnswer>> told = QtConcurrent::run([deep] { return tellKiosk(deep, {}); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.isFinished(); }, 15000));
    ASSERT_TRUE(told.result());
    EXPECT_EQ(told.result()->now.kind, Presenting::Kind::Dark);
}

/// The program in two processes.
class TalkCommandTest : public testing::Test, public PictureEditions {
  protected:
    TalkCommandTest() {
        for (int number = 1; number <= 3; ++number) {
            addPicture(number);
        }
        KioskState state = kiosk();
        EXPECT_TRUE(publish(QStringLiteral("first")));
        EXPECT_TRUE(loadEdition(pathFor(QStringLiteral("first")), state));
        EXPECT_TRUE(StaffLock(state).setPassphrase(QStringLiteral("271828"))); // else the first questions are on the screen
        folder = state.folder();
    }

    ProgramRun talk(const QStringList &words) {
        return runSala(QStringList{QStringLiteral("--state"), folder, QStringLiteral("talk")} + words);
    }
    QJsonObject status() {
        return QJsonDocument::fromJson(talk({QStringLiteral("status"), QStringLiteral("--json")}).output).object();
    }
    QString on() { return status()[QLatin1String("on")].toString(); }

    void start(QProcess &kiosk) {
        kiosk.setProcessChannelMode(QProcess::MergedChannels);
        kiosk.start(programFile(), {QStringLiteral("--state"), folder, QStringLiteral("show")});
        ASSERT_TRUE(kiosk.waitForStarted());
        ASSERT_TRUE(QTest::qWaitFor([&] { return talk({}).exitCode == 0; }, 30'000)) << kiosk.readAll().toStdString();
    }

    QString folder;
};

TEST_F(TalkCommandTest, SaysWhenNoKioskRuns) {
    const ProgramRun run = talk({QStringLiteral("begin")});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("no kiosk is running")) << run.errors.toStdString();
    EXPECT_EQ(run.errors.count('\n'), 1);
    EXPECT_EQ(runSala({QStringLiteral("--state"), folder + QStringLiteral("/nowhere"), QStringLiteral("talk")}).exitCode, 1);
    EXPECT_FALSE(QFile::exists(folder + QStringLiteral("/nowhere"))) << "looking makes no kiosk";
    EXPECT_EQ(talk({QStringLiteral("countdown"), QStringLiteral("soon")}).exitCode, 2);
    EXPECT_EQ(talk({QStringLiteral("explode")}).exitCode, 2);
}

TEST_F(TalkCommandTest, AMachineThatShowsALibraryObeysToo) {
    const QString laptop = library.in(QStringLiteral("laptop"));
    const QString file = library.path();
    QProcess kiosk;
    kiosk.setProcessChannelMode(QProcess::MergedChannels);
    kiosk.start(programFile(), {QStringLiteral("--state"), laptop, QStringLiteral("--library"), file, QStringLiteral("show")});
    ASSERT_TRUE(kiosk.waitForStarted());
    folder = laptop;

    ASSERT_TRUE(QTest::qWaitFor([&] { return talk({}).exitCode == 0; }, 30'000)) << kiosk.readAll().toStdString();
    EXPECT_EQ(talk({QStringLiteral("dark")}).exitCode, 0);
    EXPECT_EQ(on(), QStringLiteral("dark"));

    kiosk.terminate();
    ASSERT_TRUE(kiosk.waitForFinished());
    EXPECT_FALSE(QFile::exists(laptop + QStringLiteral("/kiosk.db"))) << "it is no kiosk for that";
}

TEST_F(TalkCommandTest, ARunningKioskObeysAndARestartForgets) {
    QProcess kiosk;
    ASSERT_NO_FATAL_FAILURE(start(kiosk));
    EXPECT_EQ(on(), QStringLiteral("nothing"));
    EXPECT_EQ(talk({QStringLiteral("next")}).exitCode, 1);

    EXPECT_EQ(talk({QStringLiteral("begin")}).exitCode, 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !status()[QLatin1String("picture")].toString().isEmpty(); }, 30'000));
    const QString first = status()[QLatin1String("picture")].toString();
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(talk({QStringLiteral("next")}).exitCode, 0);
    RecordProperty("nextMs", int(timer.elapsed()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return status()[QLatin1String("picture")].toString() != first; }, 30'000));
    EXPECT_EQ(talk({QStringLiteral("countdown"), QStringLiteral("30:00")}).exitCode, 0);
    EXPECT_GT(status()[QLatin1String("seconds")].toInt(), 29 * 60);

    kiosk.kill(); // as a power cut does, in the middle of it
    ASSERT_TRUE(kiosk.waitForFinished());
    EXPECT_TRUE(QFile::exists(folder + QStringLiteral("/talk"))) << "what is left of it";
    EXPECT_EQ(talk({QStringLiteral("dark")}).exitCode, 1) << "nobody hears it, and it is kept nowhere";
    QProcess again;
    ASSERT_NO_FATAL_FAILURE(start(again));
    EXPECT_EQ(on(), QStringLiteral("nothing"));

    again.terminate();
    ASSERT_TRUE(again.waitForFinished());
    EXPECT_FALSE(QFile::exists(folder + QStringLiteral("/talk")));
}

} // namespace
} // namespace sala::test
