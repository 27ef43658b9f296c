// The first run, an exhibition from a stick, the way back.

#include "tests/app/keyboard/keyboard_fingers.h"
#include "tests/journeys/staff_fixture.h"

#include <SQLiteCpp/Database.h>

namespace sala {
namespace {

TEST_F(StaffTest, TheFirstRunEndsWithTheExhibitionOnTheScreen) {
    publishToStick("phnom-penh.sala");
    begin();
    area->open();

    ASSERT_TRUE(waitForPage("staff-setup"));
    touch("language-th");
    EXPECT_EQ(window->language(), Language::Thai) << "the next question can be read";
    touch("country-TH");
    ASSERT_NO_FATAL_FAILURE(touchField("venue"));
    KeyboardFingers fingers(area->typing().keyboard());
    fingers.type("ก ท ม");
    fingers.touch(PlacedKey::Does::Enter);
    EXPECT_FALSE(area->typing().isUp());
    touchPin(QStringLiteral("123456"));
    EXPECT_FALSE(said("setupMessage").isEmpty()) << "too simple";
    touchPin(kPin);
    touchPin(QStringLiteral("271829"));
    EXPECT_FALSE(said("setupMessage").isEmpty()) << "not the same";
    touchPin(kPin);
    touchPin(kPin);
    touch("more");
    touch("nextStep");
    touch("less");
    touch("nextStep");

    ASSERT_TRUE(waitForPage("staff-load"));
    touch("loadEdition"); // whose key is unknown: staff compare it
    touch("showLoaded");
    ASSERT_TRUE(QTest::qWaitFor([&] { return switches == 1; }, kPatienceMs));
    EXPECT_TRUE(area->isHidden());
    EXPECT_EQ(window->currentPage(), &window->stage());
    KioskState kept = state();
    const KioskSettings settings = readSettings(kept).value();
    EXPECT_TRUE(settings.isSetUp);
    EXPECT_EQ(settings.language, Language::Thai);
    EXPECT_EQ(settings.country, QStringLiteral("TH"));
    EXPECT_EQ(settings.venue, QStringLiteral("กทม"));
    EXPECT_GT(settings.screenWidthMm, 0);
    EXPECT_EQ(settings.volume, 50);
    EXPECT_EQ(StaffLock(kept).signIn(kPin, QDateTime::currentDateTimeUtc())->answer, SignIn::Answer::Right);
    EXPECT_EQ(shownBy(kept).size(), 2);
}

TEST_F(StaffTest, AnEditionFromTheStickIsShownAndOneTouchBringsTheOldOneBack) {
    prepare();
    begin();
    addPhotograph(3);
    publishToStick("newer.sala");

    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(waitForPage("staff-sign-in"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->found().isEmpty(); }, kPatienceMs));
    touchPin(kPin);
    ASSERT_TRUE(waitForPage("staff-load")) << "what they came for";
    touch("loadEdition");
    touch("showLoaded");
    ASSERT_TRUE(QTest::qWaitFor([&] { return switches == 1; }, kPatienceMs));
    EXPECT_EQ(shownBy(state()).size(), 3);

    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->found().first().report.refusal == EditionRefusal::Shown; }, kPatienceMs));
    area->open();
    touchPin(kPin);
    ASSERT_TRUE(waitForPage("staff"));
    touch("goBack");
    EXPECT_FALSE(said("staffNote").isEmpty()) << "asks first";
    touch("doNotGoBack");
    touch("goBack");
    touch("reallyGoBack");
    ASSERT_TRUE(QTest::qWaitFor([&] { return switches == 2; }, kPatienceMs));
    EXPECT_EQ(shownBy(state()).size(), 2);
    EXPECT_TRUE(area->isVisible()) << "staff go on";
}

TEST_F(StaffTest, AKioskThatHasMovedSaysThatItsEditionIsForAnotherCountry) {
    prepare();
    publishToStick("newer.sala");
    {
        KioskState kiosk = state();
        ASSERT_TRUE(loadEdition(onStick("newer.sala"), kiosk));
        ASSERT_TRUE(writeSettings(kiosk, {true, {}, QStringLiteral("MM"), 0, 60}));
    }
    begin();
    ASSERT_NO_FATAL_FAILURE(signIn());

    EXPECT_TRUE(said("staffNote").contains(QLatin1String("published for Thailand"))) << said("staffNote").toStdString();
    EXPECT_TRUE(said("staffNote").contains(QLatin1String("stands in Myanmar")));
    EXPECT_EQ(find<TextButton>("goBack"), nullptr) << "it is for Thailand, too";
}

TEST_F(StaffTest, AStickThatIsPulledLosesNothingAndIsSaid) {
    ASSERT_NO_FATAL_FAILURE(findSomethingNewer());
    ASSERT_TRUE(find<TextButton>("loadEdition"));

    ASSERT_TRUE(QFile::remove(onStick("newer.sala")));
    touch("loadEdition");

    ASSERT_TRUE(QTest::qWaitFor([&] { return said("loadMessage").contains(QLatin1String("not loaded")); }, kPatienceMs));
    EXPECT_EQ(shownBy(state()).size(), 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->found().isEmpty(); }, kPatienceMs));
    EXPECT_EQ(find<TextButton>("loadEdition"), nullptr) << "and what is gone is not offered";
}

TEST_F(StaffTest, WhatTurnsOutToBeDamagedIsSaidOfThatFileAlone) {
    ASSERT_NO_FATAL_FAILURE(findSomethingNewer());
    {
        SQLite::Database file(onStick("newer.sala").toStdString(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE chunk SET data = zeroblob(length(data)) WHERE id = (SELECT max(chunk) FROM media_chunk)");
    }
    touch("loadEdition");
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("loadMessage").contains(QLatin1String("newer.sala")); }, kPatienceMs));
    EXPECT_TRUE(said("loadMessage").contains(QLatin1String("not loaded")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("editionVerdict").contains(QLatin1String("damaged")); }, kPatienceMs));
    EXPECT_EQ(find<TextButton>("loadEdition"), nullptr) << "it is not offered again";

    ASSERT_TRUE(QFile::remove(onStick("newer.sala")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->found().isEmpty(); }, kPatienceMs));
    EXPECT_TRUE(said("loadMessage").contains(QLatin1String("not loaded"))) << "as long as nothing else comes";
    publishToStick("another.sala");
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("loadEdition") != nullptr; }, kPatienceMs));
    EXPECT_EQ(said("loadMessage"), QString());
}

TEST_F(StaffTest, WhatCannotBeLoadedIsNamedWithTheReasonAndHasNoButton) {
    prepare();
    ASSERT_TRUE(QFile::copy(pathFor(QStringLiteral("first")), onStick("shown.sala")));
    QFile junk(onStick("junk.sala"));
    ASSERT_TRUE(junk.open(QIODevice::WriteOnly) && junk.write("<html>", 6) == 6);
    junk.close();
    ASSERT_TRUE(QFile::copy(library.path(), onStick("master.sala")));
    begin();
    area->open();
    touchPin(kPin);
    ASSERT_TRUE(waitForPage("staff"));
    touch("openLoading");

    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->found().size() == 3; }, kPatienceMs));
    for (const TextLabel *verdict : area->page()->findChildren<TextLabel *>(QStringLiteral("editionVerdict"))) {
        EXPECT_GT(verdict->text().size(), 20);
    }
    EXPECT_EQ(find<TextButton>("loadEdition"), nullptr);
}

TEST_F(StaffTest, TheLanguageThatStaffReadStaysWhenTheExhibitionChanges) {
    ASSERT_NO_FATAL_FAILURE(findSomethingNewer());
    window->setLanguage(Language::Khmer);

    touch("loadEdition");

    ASSERT_TRUE(QTest::qWaitFor([&] { return switches == 1; }, kPatienceMs));
    EXPECT_EQ(window->language(), Language::Khmer);
    area->close();
    EXPECT_EQ(window->language(), exhibition.defaultLanguage) << "visitors begin with theirs";
}

TEST_F(StaffTest, TheShowGoesOnBehindAndALanguageIsChangedInPlace) {
    prepare();
    begin();
    area->open();
    ASSERT_TRUE(waitForPage("staff-sign-in"));
    const QString before = said("signInInvitation");

    window->setLanguage(Language::Khmer);

    EXPECT_NE(said("signInInvitation"), before);
    EXPECT_EQ(window->currentPage(), &window->stage());
    EXPECT_TRUE(area->isVisible());
}

} // namespace
} // namespace sala
