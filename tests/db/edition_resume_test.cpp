// A load that did not end is not begun anew: the next one goes on where it was.

#include "db/storage/library_check.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QDir>

namespace sala {
namespace {

constexpr qint64 kPictures = 10;
constexpr qint64 kBytesEach = 3 << 20;
constexpr qint64 kLost = 10 << 20; ///< what came last may be copied again

class EditionResumeTest : public testing::Test, public EditionFixture {
  protected:
    EditionResumeTest() {
        for (int number = 1; number <= kPictures; ++number) {
            addDetailedPhotograph(number, kBytesEach);
        }
        EXPECT_TRUE(publish(QStringLiteral("new")));
    }

    QString path() const { return pathFor(QStringLiteral("new")); }

    static QStringList leftOf(const KioskState &state) {
        return QDir(state.editionsFolder()).entryList({QStringLiteral(".*.sala")}, QDir::Files | QDir::Hidden);
    }

    /// The program is killed when it has copied so much.
    void killAt(qint64 bytes) {
        EXPECT_FALSE(inChild([&] {
            Result<KioskState> own = KioskState::open(library.in(QStringLiteral("kiosk")));
            LoadOptions options;
            options.progress = [&](qint64 done, qint64) {
                if (done >= bytes) {
                    kill(getpid(), SIGKILL);
                }
            };
            return loadEdition(path(), *own, options).has_value();
        }));
    }

    /// How many bytes were copied until it is shown, and whole.
    static qint64 copiedUntilShown(const QString &path, KioskState &state) {
        LoadOptions options;
        qint64 first = -1;
        qint64 last = 0;
        options.progress = [&](qint64 done, qint64) {
            first = first < 0 ? done : first;
            last = done;
        };
        const auto loaded = loadEdition(path, state, options);
        EXPECT_TRUE(loaded) << why(loaded);
        EXPECT_EQ(shownBy(state).size(), kPictures);
        Result<Library> shown = Library::open(state.pathOf(*loaded), Library::Mode::ReadOnly);
        const auto findings = checkLibrary(*shown);
        EXPECT_TRUE(findings) << why(findings);
        for (const Finding &finding : findings.value_or(QList<Finding>())) {
            EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
        }
        EXPECT_EQ(leftOf(state), QStringList());
        return first < 0 ? 0 : last - first;
    }

    static constexpr qint64 kAll = kPictures * kBytesEach;
};

TEST_F(EditionResumeTest, AfterAKill) {
    KioskState state = kiosk();
    killAt(kAll / 2);
    ASSERT_EQ(leftOf(state).size(), 1);

    EXPECT_LT(inspectEdition(path(), state).bytesToCopy, kAll / 2 + kLost);
    EXPECT_LT(copiedUntilShown(path(), state), kAll / 2 + kLost);
}

TEST_F(EditionResumeTest, AfterManyKills) {
    KioskState state = kiosk();
    for (qint64 part = 1; part <= 6; ++part) {
        killAt(kAll * part / 7);
    }

    EXPECT_LT(copiedUntilShown(path(), state), kAll / 7 + kLost);
}

TEST_F(EditionResumeTest, AfterTheStickWasPulled) {
    KioskState state = kiosk();
    const QString stick = pathFor(QStringLiteral("stick"));
    ASSERT_TRUE(QFile::copy(path(), stick));
    LoadOptions options;
    options.progress = [&](qint64 done, qint64 all) {
        if (done >= all / 2) {
            QFile(stick).resize(4096);
        }
    };
    ASSERT_FALSE(loadEdition(stick, state, options));

    EXPECT_LT(copiedUntilShown(path(), state), kAll / 2 + kLost);
}

TEST_F(EditionResumeTest, BeginsAnewWhereAPowerCutOrACardToreIt) {
    KioskState state = kiosk();
    killAt(kAll / 2);
    QFile file(state.editionsFolder() + u'/' + leftOf(state).value(0));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(kAll / 4) && file.write(QByteArray(70000, 'x')) == 70000);
    file.close();

    EXPECT_GT(copiedUntilShown(path(), state), kAll - kLost);
}

TEST_F(EditionResumeTest, LeftoversOfAnotherEditionMakeRoom) {
    KioskState state = kiosk();
    killAt(kAll / 2);
    addPhotograph(99);
    ASSERT_TRUE(publish(QStringLiteral("newer")));

    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("newer")), state));

    EXPECT_EQ(leftOf(state), QStringList());
    EXPECT_EQ(shownBy(state).size(), kPictures + 1);
}

TEST_F(EditionResumeTest, WhoStopsItKeepsNothing) {
    KioskState state = kiosk();
    qint64 copied = 0;
    LoadOptions options;
    options.progress = [&](qint64 done, qint64) { copied = done; };
    options.isCancelled = [&] { return copied > kAll / 2; };

    EXPECT_EQ(loadEdition(path(), state, options).error().code, ErrorCode::Cancelled);

    EXPECT_EQ(leftOf(state), QStringList());
}

} // namespace
} // namespace sala
