// Staff of a machine that shows a library publish it: the real page, library, key and stick; fingers only.

#include "app/staff/left_out_card.h"
#include "app/staff/publish_page.h"
#include "tests/journeys/staff_fixture.h"

#include <QFileInfo>

namespace sala {
namespace {

class StaffPublishTest : public StaffTest {
  protected:
    QString ownKey() const { return organisationKeyFile(folder()); }

    /// Staff have come in to publish, with the organisation's key on the machine.
    void comeIn() {
        prepareLibrary();
        if (hasKey) {
            ASSERT_TRUE(key.write(ownKey()));
        }
        begin(library.path());
        window->resize(780, 780);
        ASSERT_NO_FATAL_FAILURE(signInTo("openPublishing", "staff-publish"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("exhibition1"); }, kPatienceMs));
    }

    bool waitUntilSaid(const char *name, const char *words) {
        return QTest::qWaitFor([&] { return said(name).contains(QLatin1String(words)); }, kPatienceMs);
    }

    QStringList onTheStick() const {
        return QDir(stick()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    int cards() const {
        const auto all = area->page()->findChildren<LeftOutCard *>();
        return int(
            std::count_if(all.begin(), all.end(), [](const LeftOutCard *card) { return card->isVisible(); }));
    }

    bool hasKey = true;
};

TEST_F(StaffPublishTest, WritesAnEditionThatAKioskLoadsAndShows) {
    ASSERT_NO_FATAL_FAILURE(comeIn());

    touch("publishNow");

    ASSERT_TRUE(waitUntilSaid("publishMessage", "Edition 1 is published"))
        << said("publishMessage").toStdString();
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    EXPECT_EQ(onTheStick(), QStringList{QStringLiteral("bangkok-1-%1.sala").arg(today)});
    EXPECT_TRUE(said("editionFacts").contains(onTheStick().first()));
    EXPECT_TRUE(said("editionFacts").contains(QLatin1String("on stick")));
    EXPECT_TRUE(said("editionFacts").contains(fingerprint(key.publicKey())));
    EXPECT_TRUE(said("editionFacts").contains(QLatin1String("Works in it: 2")));
    EXPECT_EQ(said("leftOutTitle"), QStringLiteral("No work is left out."));
    KioskState fresh = kiosk(QStringLiteral("fresh"));
    const auto loaded = loadEdition(stick() + u'/' + onTheStick().first(), fresh);
    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_EQ(shownBy(fresh).size(), 2);
}

TEST_F(StaffPublishTest, TheNextOneHasTheNextNumberAndTheOneBeforeStays) {
    ASSERT_NO_FATAL_FAILURE(comeIn());
    touch("publishNow");
    ASSERT_TRUE(waitUntilSaid("publishMessage", "Edition 1 is published"));
    const QByteArray first = bytesOf(stick() + u'/' + onTheStick().first());
    touch("leavePublishing");
    ASSERT_TRUE(waitForPage("staff"));
    touch("openPublishing");
    ASSERT_TRUE(waitForPage("staff-publish"));

    touch("publishNow");

    ASSERT_TRUE(waitUntilSaid("publishMessage", "Edition 2 is published"));
    ASSERT_EQ(onTheStick().size(), 2);
    EXPECT_EQ(bytesOf(stick() + u'/' + onTheStick().first()), first);
}

TEST_F(StaffPublishTest, SaysWhatWillBeLeftOutAndWhyBeforeAnythingIsWritten) {
    const WorkId refused = addPhotograph(3);
    addPerson(refused, ConsentState::Refused);
    const WorkId elsewhere = addPhotograph(4);
    addPerson(elsewhere, ConsentState::Granted, {QStringLiteral("KH")});
    ASSERT_NO_FATAL_FAILURE(comeIn());

    touch("showLeftOut");

    ASSERT_TRUE(waitUntilSaid("publishMessage", "Nothing is written yet"));
    EXPECT_EQ(cards(), 2);
    EXPECT_TRUE(said("leftOutWhy").contains(QLatin1String("refused")));
    EXPECT_TRUE(said("leftOutWorks").contains(QLatin1String("KH-2016-1")))
        << said("leftOutWorks").toStdString();
    EXPECT_TRUE(onTheStick().isEmpty());

    touch("publishNow");

    ASSERT_TRUE(waitUntilSaid("publishMessage", "Edition 1 is published"));
    EXPECT_EQ(cards(), 2);
    EXPECT_TRUE(said("editionFacts").contains(QLatin1String("Works in it: 2")));
    EXPECT_FALSE(bytesOf(stick() + u'/' + onTheStick().first()).contains(refused.bytes()));
}

TEST_F(StaffPublishTest, MakesTheFirstKeySaysItsNumberAndPublishesWithIt) {
    hasKey = false;
    ASSERT_NO_FATAL_FAILURE(comeIn());
    EXPECT_EQ(find<TextButton>("publishNow"), nullptr);
    EXPECT_TRUE(said("keyNote").contains(QLatin1String("There is no key here yet")));

    touch("makeKey");

    ASSERT_TRUE(QTest::qWaitFor([&] { return !said("newKeyNumber").isEmpty(); }, kPatienceMs));
    const auto made = SealKey::read(ownKey());
    ASSERT_TRUE(made) << why(made) << ": only its owner can read it";
    EXPECT_EQ(said("newKeyNumber"), fingerprint(made->publicKey()));
    touch("publishNow");
    ASSERT_TRUE(waitUntilSaid("publishMessage", "is published"));
    const auto edition = ForeignEdition::open(stick() + u'/' + onTheStick().first());
    ASSERT_TRUE(edition) << why(edition);
    EXPECT_EQ(edition->label().publicKey, made->publicKey());
}

TEST_F(StaffPublishTest, FindsTheKeyOnAStickWhoseFileSystemKnowsNoOwners) {
    hasKey = false;
    ASSERT_TRUE(key.write(onStick("our.key")));
    ASSERT_TRUE(
        QFile::setPermissions(onStick("our.key"), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    ASSERT_TRUE(QFile(onStick("no.key")).open(QIODevice::WriteOnly)); // none of ours
    ASSERT_NO_FATAL_FAILURE(comeIn());
    EXPECT_EQ(find<TextButton>("key2"), nullptr);

    touch("publishNow");

    ASSERT_TRUE(waitUntilSaid("publishMessage", "is published")) << said("publishMessage").toStdString();
    EXPECT_TRUE(said("editionFacts").contains(fingerprint(key.publicKey())));
}

TEST_F(StaffPublishTest, AnExhibitionOfWhichNothingMayBeShownIsRefusedInWords) {
    const auto works = WorkRepository(*library).all();
    for (const Work &work : *works) {
        addPerson(work.id, ConsentState::Unknown);
    }
    ASSERT_NO_FATAL_FAILURE(comeIn());

    touch("publishNow");

    ASSERT_TRUE(waitUntilSaid("publishMessage", "No work of this exhibition may be shown"));
    EXPECT_TRUE(onTheStick().isEmpty());
    touch("leavePublishing");
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("exhibition1"); }, kPatienceMs));
}

TEST_F(StaffPublishTest, AStickThatWasPulledIsSaidAndFoundAgainByItself) {
    ASSERT_NO_FATAL_FAILURE(comeIn());
    ASSERT_TRUE(QDir(stick()).removeRecursively());

    find<TextButton>("publishNow")->click(); // before it is noticed

    ASSERT_TRUE(waitUntilSaid("publishMessage", "was pulled out")) << said("publishMessage").toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("publishNow") == nullptr; }, kPatienceMs));
    QDir().mkpath(stick());
    touch("publishNow");
    EXPECT_TRUE(waitUntilSaid("publishMessage", "is published"));
}

TEST_F(StaffPublishTest, ClosingTheProgramLeavesAWholeEditionOrNothing) {
    for (int number = 10; number < 40; ++number) {
        addDetailedPhotograph(number, 1'000'000);
    }
    ASSERT_NO_FATAL_FAILURE(comeIn());
    touch("publishNow");
    ASSERT_TRUE(desks->publishing->isPublishing() || onTheStick().size() == 1);

    window.reset();
    desks.reset();

    for (const QString &name : onTheStick()) {
        EXPECT_TRUE(name.startsWith(QLatin1String("bangkok-1-"))) << name.toStdString();
        EXPECT_TRUE(ForeignEdition::open(stick() + u'/' + name));
    }
    EXPECT_LE(onTheStick().size(), 1);
}

TEST_F(StaffPublishTest, WhereALibraryIsShownNothingIsLoadedCountedOrScheduled) {
    prepareLibrary();
    begin(library.path());
    ASSERT_NO_FATAL_FAILURE(signIn());

    EXPECT_TRUE(said("shownNumber").contains(QLatin1String("Shown from a library")));
    for (const char *button :
         {"openLoading", "goBack", "openHours", "openStatistics", "openHealth", "openPlaylists"}) {
        EXPECT_EQ(find<TextButton>(button), nullptr) << button;
    }
    EXPECT_NE(find<TextButton>("openPublishing"), nullptr);
    touch("leaveStaff");
    EXPECT_FALSE(area->isVisible());
}

TEST_F(StaffPublishTest, WhereAnEditionIsShownThereIsNothingToPublish) {
    prepare();
    begin();
    ASSERT_NO_FATAL_FAILURE(signIn());

    EXPECT_EQ(find<TextButton>("openPublishing"), nullptr);
    EXPECT_FALSE(area->showPage(QStringLiteral("staff-publish")));
}

TEST_F(StaffPublishTest, AMachineWithoutAPinAsksForOneAndVisitorsDoNotComeUponThat) {
    begin(library.path());
    area->openByHand();
    EXPECT_FALSE(area->isVisible()) << "the gesture";
    EXPECT_FALSE(QDir(folder()).exists()) << "showing a library makes no kiosk's state";

    area->open(); // the keyboard
    ASSERT_TRUE(waitForPage("staff-setup"));
    touch("language-en");
    touch("country-TH");
    touch("nextStep");
    touchPin(kPin);
    touchPin(kPin);
    touch("nextStep");
    touch("nextStep");

    ASSERT_TRUE(waitForPage("staff"));
    KioskState made = state();
    EXPECT_TRUE(StaffLock(made).isSet().value());
    touch("leaveStaff");
    area->openByHand();
    EXPECT_TRUE(waitForPage("staff-sign-in"));
}

} // namespace
} // namespace sala
