// Loading an edition is killed, runs into a full disk and loses its stick, at moments nobody chose: the kiosk
// has one whole edition at every one of them, the old or the new, and nobody is needed to put it right.

#include "db/storage/library_check.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QDir>
#include <QElapsedTimer>

#include <random>

namespace sala {
namespace {

constexpr int kMoments = 60;

class EditionKillTest : public testing::Test, public EditionFixture {
  protected:
    EditionKillTest() {
        for (int number = 1; number <= 12; ++number) {
            addDetailedPhotograph(number, 1200000);
        }
        EXPECT_TRUE(publish(QStringLiteral("old")));
        for (int number = 13; number <= 24; ++number) {
            addDetailedPhotograph(number, 1200000);
        }
        EXPECT_TRUE(publish(QStringLiteral("new")));
    }

    /// The number of the whole edition it shows; 0, and a failure, when it is not whole.
    static qint64 wholeNumber(const KioskState &state) {
        const auto current = state.edition(KioskEdition::Role::Current);
        if (!current || !*current) {
            ADD_FAILURE() << "it shows nothing";
            return 0;
        }
        Result<Library> library = Library::open(state.pathOf(**current), Library::Mode::ReadOnly);
        const auto findings =
            library ? checkLibrary(*library) : Result<QList<Finding>>(tl::unexpected(library.error()));
        EXPECT_TRUE(findings) << why(findings);
        for (const Finding &finding : findings.value_or(QList<Finding>())) {
            EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
        }
        return (**current).label.number;
    }

    static void expectTidy(KioskState &state) {
        const auto lock = lockEditions(state);
        ASSERT_TRUE(lock) << "a killed load holds nobody up";
        ASSERT_TRUE(tidyEditions(state));
        EXPECT_EQ(QDir(state.editionsFolder()).entryList(QDir::Files).size(), state.editions()->size());
        EXPECT_LE(QDir(state.editionsFolder()).entryList({QStringLiteral("*.sala")}, QDir::Files | QDir::Hidden).size(),
                  state.editions()->size() + 1)
            << "and what the next try goes on from";
    }
};

TEST_F(EditionKillTest, AKilledLoadLeavesOneWholeEdition) {
    KioskState first = kiosk(QStringLiteral("first"));
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("old")), first));
    timer.start();
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("new")), first));
    const auto whole = std::max<qint64>(timer.nsecsElapsed() / 1000, 1000);
    std::mt19937 random(20161202);
    int old = 0;

    for (int moment = 0; moment < kMoments; ++moment) {
        const QString name = QStringLiteral("kiosk %1").arg(moment);
        KioskState state = kiosk(name);
        ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("old")), state));
        const pid_t child = startChild([&] {
            Result<KioskState> own = KioskState::open(library.in(name));
            return loadEdition(pathFor(QStringLiteral("new")), *own).has_value();
        });
        usleep(useconds_t(random() % (whole + whole / 5)));
        kill(child, SIGKILL);
        finished(child);

        const qint64 number = wholeNumber(state);
        EXPECT_TRUE(number == 1 || number == 2) << number;
        old += number == 1 ? 1 : 0;
        expectTidy(state);
        if (number == 1) {
            ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("new")), state)) << "and the next try succeeds";
        }
        EXPECT_EQ(wholeNumber(state), 2);
        QDir(library.in(name)).removeRecursively();
    }

    EXPECT_GT(old, kMoments / 4) << "moments before the switch";
}

TEST_F(EditionKillTest, AFullDiskLeavesTheOldEdition) {
    const qint64 size = QFileInfo(pathFor(QStringLiteral("new"))).size();
    for (int part = 1; part <= 8; ++part) {
        const QString name = QStringLiteral("kiosk %1").arg(part);
        KioskState state = kiosk(name);
        ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("old")), state));

        EXPECT_TRUE(inChild([&] {
            limitFiles(rlim_t(size / 2 * part / 9));
            Result<KioskState> own = KioskState::open(library.in(name));
            return own && loadEdition(pathFor(QStringLiteral("new")), *own).error().code == ErrorCode::Io;
        }));

        EXPECT_EQ(wholeNumber(state), 1);
        expectTidy(state);
    }
}

/// A stick that is pulled: what is read of the file from then on is not there.
TEST_F(EditionKillTest, APulledStickLeavesTheOldEdition) {
    for (int part = 1; part <= 8; ++part) {
        const QString name = QStringLiteral("kiosk %1").arg(part);
        const QString stick = pathFor(QStringLiteral("stick %1").arg(part));
        ASSERT_TRUE(QFile::copy(pathFor(QStringLiteral("new")), stick));
        KioskState state = kiosk(name);
        ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("old")), state));
        LoadOptions options;
        options.progress = [&](qint64 done, qint64 all) {
            if (done >= all * part / 9) {
                QFile(stick).resize(4096);
            }
        };

        const auto loaded = loadEdition(stick, state, options);

        // Pulled after the last piece, it may be missed no more.
        EXPECT_EQ(wholeNumber(state), loaded ? 2 : 1);
        EXPECT_TRUE(loaded || loaded.error().code == ErrorCode::Io ||
                    loaded.error().code == ErrorCode::Corrupt);
        EXPECT_FALSE(loaded && part < 6);
        expectTidy(state);
    }
}

/// Every changed byte that could change what is shown makes the seal fail: what is loaded from a changed file
/// is either refused, or says exactly what was sealed.
TEST_F(EditionKillTest, AThousandChangedBytesChangeNothingThatIsShown) {
    EditionFixture small;
    small.addDetailedPhotograph(1, 30000);
    small.addPerson(small.addDetailedPhotograph(2, 30000), ConsentState::Granted, {QStringLiteral("TH")},
                    QDate(2017, 1, 1));
    ASSERT_TRUE(small.publish(QStringLiteral("sealed")));
    const QByteArray sealed = bytesOf(small.pathFor(QStringLiteral("sealed")));
    const QString changed = small.pathFor(QStringLiteral("changed"));
    QFile file(changed);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.write(sealed) == sealed.size() && file.flush());
    Result<ForeignEdition> whole = ForeignEdition::open(small.pathFor(QStringLiteral("sealed")));
    ASSERT_TRUE(whole) << why(whole);
    QList<qint64> places; // pages are mostly empty: only bytes that say something
    for (qint64 place = 0; place < sealed.size(); ++place) {
        if (sealed[place] != 0) {
            places.append(place);
        }
    }
    std::mt19937 random(20161202);
    KioskState state = small.kiosk(QStringLiteral("kiosk"));
    LoadOptions options;
    options.isWhole = true;
    int refused = 0;

    for (int change = 0; change < 1000; ++change) {
        const qint64 place = places[random() % quint64(places.size())];
        const char before = sealed[place];
        const char after = char(before ^ (1 + random() % 255));
        ASSERT_TRUE(file.seek(place) && file.write(&after, 1) == 1 && file.flush());

        const auto loaded = loadEdition(changed, state, options);

        if (loaded) {
            EXPECT_EQ(loaded->label, whole->label());
            EXPECT_TRUE(ForeignEdition::open(state.pathOf(*loaded))) << "byte " << place;
            EXPECT_NE(wholeNumber(state), 0);
        }
        refused += loaded ? 0 : 1;
        ASSERT_TRUE(file.seek(place) && file.write(&before, 1) == 1 && file.flush());
    }

    EXPECT_GT(refused, 800);
    std::printf("%d of 1000 refused, the others without effect\n", refused);
}

} // namespace
} // namespace sala
