// The page of the kiosk's health, by touch, with the real desk, state and stick.

#include "app/staff/health_card.h"
#include "app/staff/health_page.h"
#include "db/storage/kiosk/run_record.h"
#include "tests/journeys/staff_fixture.h"

#include <QScrollBar>

namespace sala {
namespace {

class StaffHealthTest : public StaffTest {
  protected:
    void goToHealth() {
        prepare();
        begin();
        ASSERT_NO_FATAL_FAILURE(signInTo("openHealth", "staff-health"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !cards().isEmpty(); }, kPatienceMs));
    }

    QList<HealthCard *> cards() const {
        QList<HealthCard *> shown;
        for (HealthCard *card : area->page()->findChildren<HealthCard *>()) {
            if (card->isVisible()) {
                shown.append(card);
            }
        }
        return shown;
    }

    bool isAnyCard(const char *title) const {
        const auto all = cards();
        return std::any_of(all.begin(), all.end(), [&](const HealthCard *card) {
            return card->accessibleName() == QLatin1String(title);
        });
    }

    QStringList reports() const { return QDir(stick()).entryList({QStringLiteral("sala-report-*.zip")}); }
};

TEST_F(StaffHealthTest, SaysHowTheKioskIsAndNoticesWhatChanges) {
    ASSERT_NO_FATAL_FAILURE(goToHealth());
    EXPECT_EQ(cards().size(), 15);
    EXPECT_TRUE(isAnyCard("Exhibition: All is well"));
    EXPECT_TRUE(isAnyCard("Writing to the disk: All is well"));
    {
        const KioskState kiosk = state();
        ASSERT_TRUE(QFile::remove(kiosk.pathOf(**kiosk.edition(KioskEdition::Role::Current))));
    }

    desks->health.look(); // as it does every half minute

    ASSERT_TRUE(QTest::qWaitFor([&] { return isAnyCard("Exhibition: Act now"); }, kPatienceMs));
    EXPECT_EQ(cards().first()->accessibleName(), QStringLiteral("Exhibition: Act now")) << "the worst first";
    EXPECT_TRUE(said("healthSummary").contains(QLatin1String("Begin with what stands first")));
}

TEST_F(StaffHealthTest, StaffsFirstPageSaysThatSomethingIsRed) {
    prepare();
    begin();
    ASSERT_NO_FATAL_FAILURE(signIn());
    const auto label = [this] { return find<TextButton>("openHealth")->text(); };
    EXPECT_EQ(label(), QLatin1String("Health of this kiosk"));
    {
        const KioskState kiosk = state();
        ASSERT_TRUE(QFile::remove(kiosk.pathOf(**kiosk.edition(KioskEdition::Role::Current))));
    }

    area->showPage(QStringLiteral("staff")); // comes here again

    EXPECT_TRUE(QTest::qWaitFor([&] { return label() == QLatin1String("Health of this kiosk: something is wrong"); }, kPatienceMs))
        << label().toStdString();
}

/// It jumped far ahead once, was believed, and is set right again while the kiosk is off.
TEST_F(StaffHealthTest, AClockThatOnceJumpedAheadIsBelievedAgainByTouch) {
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addYears(3);
    prepare();
    {
        KioskState kiosk = state();
        ASSERT_TRUE(keepSeen(kiosk, ahead));
    }
    begin();
    ASSERT_NO_FATAL_FAILURE(signIn());
    EXPECT_TRUE(said("openingHours").contains(QLatin1String("cannot be right"))) << said("openingHours").toStdString();
    touch("openHealth");
    ASSERT_TRUE(waitForPage("staff-health"));
    touch("clockIsRight");
    EXPECT_TRUE(said("clockQuestion").contains(QLatin1String("Is that right?"))) << said("clockQuestion").toStdString();
    touch("clockIsNotRight");
    EXPECT_EQ(lastSeen(state())->toSecsSinceEpoch(), ahead.toSecsSinceEpoch()) << "nothing is done unasked";

    touch("clockIsRight");
    touch("clockIsReallyRight");

    EXPECT_TRUE(QTest::qWaitFor([&] { return !isAnyCard("Clock: Act now"); }, kPatienceMs));
    EXPECT_EQ(find<TextButton>("clockIsRight"), nullptr);
    EXPECT_LE(*lastSeen(state()), QDateTime::currentDateTimeUtc());
    touch("leaveHealth");
    ASSERT_TRUE(waitForPage("staff"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !said("openingHours").contains(QLatin1String("cannot be right")); }, kPatienceMs))
        << "opening hours are kept again";
}

TEST_F(StaffHealthTest, SavesAReportToTheStickAndSaysSo) {
    ASSERT_NO_FATAL_FAILURE(goToHealth());
    auto *column = area->page()->findChild<QScrollArea *>(QStringLiteral("staffColumn"));
    column->verticalScrollBar()->setValue(column->verticalScrollBar()->maximum()); // where the tests are
    touch("saveReport");

    ASSERT_TRUE(
        QTest::qWaitFor([&] { return said("reportNote").contains(QLatin1String("is saved")); }, kPatienceMs))
        << said("reportNote").toStdString();
    EXPECT_FALSE(find<TextLabel>("reportNote")->visibleRegion().isEmpty()) << "in sight";
    ASSERT_EQ(reports().size(), 1);
    EXPECT_TRUE(said("reportNote").contains(reports().first()));
    EXPECT_TRUE(bytesOf(stick() + u'/' + reports().first()).startsWith("PK"));
}

TEST_F(StaffHealthTest, AStickThatIsPulledMeanwhileIsSaidAndLeavesTheKioskAlone) {
    ASSERT_NO_FATAL_FAILURE(goToHealth());
    ASSERT_TRUE(QDir(stick()).removeRecursively());

    touch("saveReport");

    ASSERT_TRUE(QTest::qWaitFor([&] { return said("reportNote").contains(QLatin1String("cannot be found")); },
                                kPatienceMs))
        << said("reportNote").toStdString();
    desks->health.look();
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("saveReport") == nullptr; }, kPatienceMs))
        << "no stick, no button";
    touch("leaveHealth");
    EXPECT_TRUE(waitForPage("staff"));
}

} // namespace
} // namespace sala
