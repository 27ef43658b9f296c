// A kiosk that runs while somebody takes consent back: at the next look the work is gone, under a visitor's hands too.

#include "db/storage/query.h"
#include "db/storage/withdrawal.h"
#include "tests/journeys/running_kiosk.h"

#include <QTest>

namespace sala {
namespace {

class WithdrawalKioskTest : public testing::Test, public PictureEditions {
  protected:
    WithdrawalKioskTest() {
        addPicture(1);
        gone = addPicture(2);
    }

    static bool shows(const RunningKiosk &running, const WorkId &work) {
        return running.window.catalogue()->work(work) != nullptr;
    }
    bool becomesGone(const RunningKiosk &running) const {
        return QTest::qWaitFor([&] { return !shows(running, gone); }, 20000);
    }

    WorkId gone;
};

TEST_F(WithdrawalKioskTest, IsObeyedAtOnceAlsoWhenTheEditionThatWaitsHadItNoMore) {
    ASSERT_TRUE(publish(QStringLiteral("one")));
    KioskState state = kiosk();
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("one")), state));
    RunningKiosk running({{}, {}, {}, state.folder()});
    ASSERT_TRUE(running.window.showPage(QStringLiteral("browse")));
    addPerson(gone, ConsentState::Refused);
    ASSERT_TRUE(publish(QStringLiteral("two")));
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("two")), state));
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.exhibitionSwitch.isWaiting(); }, 20000));
    ASSERT_TRUE(shows(running, gone)) << "a visitor is looking";

    Query(library->connection(), "INSERT INTO tombstone VALUES (?, 'work', 'noy', '2016-12-03', NULL)").with(gone).run();
    ASSERT_TRUE(publish(QStringLiteral("three")));
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("three")), state));

    EXPECT_TRUE(becomesGone(running));
}

TEST_F(WithdrawalKioskTest, ALibraryThatIsShownItselfIsObeyedToo) {
    const PersonId person = addPerson(gone, ConsentState::Granted);
    RunningKiosk running({library->path(), {}, {}, {}});
    ASSERT_TRUE(running.window.showPage(QStringLiteral("browse")));
    ASSERT_TRUE(shows(running, gone));
    QTest::qWait(2 * int(ExhibitionWatch::kInterval.count()) + 500); // it has looked, and found nothing new
    EXPECT_EQ(running.switches, 0);

    ASSERT_TRUE(withdrawConsent(*library, {person, {}, {}, {}}, Edit::by(QStringLiteral("noy"))));

    EXPECT_TRUE(becomesGone(running));
}

} // namespace
} // namespace sala
