// Coming in, and what must not happen on the way.

#include "app/staff/staff_gesture.h"
#include "app/text/countries.h"
#include "tests/journeys/staff_fixture.h"

namespace sala {
namespace {

TEST_F(StaffTest, WrongPinsStayOutsideAndWait) {
    prepare();
    begin();
    area->open();

    for (int i = 0; i < 3; ++i) {
        touchPin(QStringLiteral("00000%1").arg(i));
        ASSERT_TRUE(QTest::qWaitFor([&] { return said("signInMessage").contains(QLatin1String("PIN is not right")) || said("signInMessage").contains(QLatin1String("too many")); },
                                    kPatienceMs));
    }

    EXPECT_EQ(area->page()->name(), QStringLiteral("staff-sign-in"));
    EXPECT_FALSE(find<TextButton>("digit2")->isEnabled());
    EXPECT_TRUE(said("signInMessage").contains(QLatin1String("30 s"))) << said("signInMessage").toStdString();
    touch("leaveStaff");
    EXPECT_TRUE(area->isHidden());
}

TEST_F(StaffTest, AKeyboardAndItsEscapeWorkToo) {
    prepare();
    begin();
    area->open();
    ASSERT_TRUE(waitForPage("staff-sign-in"));

    QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : window->focusWidget(), kPin);
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);

    ASSERT_TRUE(waitForPage("staff"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(area->isHidden());
}

/// As in the first run: the window is there before staff's pages are.
TEST_F(StaffTest, TwoHeldCornersOpenTheDoor) {
    prepare();
    begin();
    window->findChild<StaffGesture *>()->setTimes(std::chrono::milliseconds(60), std::chrono::milliseconds(4000));
    static QPointingDevice *screen = QTest::createTouchDevice();

    for (const QPoint corner : {QPoint(10, 10), QPoint(window->width() - 10, 10)}) {
        QTest::touchEvent(window->windowHandle(), screen).press(0, corner, window->windowHandle());
        QTest::qWait(150);
        QTest::touchEvent(window->windowHandle(), screen).release(0, corner, window->windowHandle());
    }

    EXPECT_TRUE(QTest::qWaitFor([&] { return area->isVisible(); }, kPatienceMs));
}

/// Prepared by script, and nobody has set a PIN.
TEST_F(StaffTest, WithoutAPinVisitorsSeeTheExhibitionAndTheGestureOpensNothing) {
    {
        KioskState kept = this->kiosk();
        ASSERT_TRUE(publish(QStringLiteral("first")));
        ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("first")), kept));
    }
    begin();
    EXPECT_TRUE(area->isHidden());
    area->openByHand();
    EXPECT_TRUE(area->isHidden()) << "whoever came upon it could choose the PIN";

    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(waitForPage("staff-setup"));
    EXPECT_TRUE(find<TextButton>("digit2")) << "the PIN is asked for before anything else";
    EXPECT_TRUE(said("staffTitle").contains(QStringLiteral("Setting up")));
    touchPin(kPin);
    touchPin(kPin);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("language-en") != nullptr; }, kPatienceMs));
    KioskState kept = state();
    EXPECT_TRUE(*StaffLock(kept).isSet());
    area->close();
    area->openByHand();
    EXPECT_TRUE(waitForPage("staff-sign-in"));
}

TEST_F(StaffTest, AFirstPinIsChosenAndALaterOneChanged) {
    {
        KioskState kept = this->kiosk();
        ASSERT_TRUE(publish(QStringLiteral("first")));
        ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("first")), kept));
        ASSERT_TRUE(writeSettings(kept, {true, {}, QStringLiteral("TH"), 0, 60}));
    }
    begin();

    area->open();
    ASSERT_TRUE(waitForPage("staff-setup"));
    EXPECT_EQ(said("staffTitle"), QStringLiteral("Choose a PIN"));
    touchPin(kPin);
    touchPin(kPin);

    ASSERT_TRUE(waitForPage("staff"));
    touch("changePin");
    ASSERT_TRUE(waitForPage("staff-setup"));
    EXPECT_EQ(said("staffTitle"), QStringLiteral("Change the PIN"));
}

TEST_F(StaffTest, LocksItselfAndAsksAgain) {
    prepare();
    begin();
    area->open();
    touchPin(kPin);
    ASSERT_TRUE(waitForPage("staff"));

    area->setLockAfter(std::chrono::milliseconds(50));

    ASSERT_TRUE(QTest::qWaitFor([&] { return area->isHidden(); }, kPatienceMs));
    EXPECT_EQ(window->currentPage(), &window->stage());
    area->open();
    EXPECT_EQ(area->page()->name(), QStringLiteral("staff-sign-in"));
}

TEST_F(StaffTest, WithoutAnExhibitionItLocksButStays) {
    begin();
    ASSERT_TRUE(StaffLock(*std::make_unique<KioskState>(state())).setPassphrase(kPin));
    desk->refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->status().hasPassphrase; }, kPatienceMs));

    area->open();
    area->close();

    EXPECT_TRUE(area->isVisible()) << "there is nothing else to see";
    EXPECT_EQ(area->page()->name(), QStringLiteral("staff-sign-in"));
}

TEST_F(StaffTest, WhatIsDoneIsNotThrownAwayWhenTheDoorIsOpenedAgain) {
    begin();
    area->open();
    touch("language-en");
    ASSERT_TRUE(find<TextButton>("country-TH"));

    area->open(); // a stick has arrived, or a second hand made the gesture

    EXPECT_TRUE(find<TextButton>("country-TH"));
    touch("country-LA");
    touch("nextStep");
    for (const char *digit : {"digit2", "digit7"}) {
        touch(digit);
    }
    area->open();
    EXPECT_EQ(area->page()->findChild<PinPad *>()->words(), QStringLiteral("27"));
}

TEST_F(StaffTest, AKioskMayStandInAnyCountryThatThereIs) {
    begin();
    area->open();
    touch("language-en");
    touch("country-other");
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("country-DE") != nullptr; }, kPatienceMs));
    QStringList names;
    for (const QString &country : allCountries()) {
        const auto *button = find<TextButton>(("country-" + country.toLatin1()).constData());
        ASSERT_TRUE(button) << country.toStdString();
        names.append(button->text());
    }
    EXPECT_TRUE(names.contains(QStringLiteral("Germany")) && names.contains(QStringLiteral("Viet Nam")));
    EXPECT_EQ(names.removeDuplicates(), 0);
    touch("stepBack");
    EXPECT_TRUE(find<TextButton>("country-other")) << "the way back is to those that are near";

    touch("country-other");
    area->page()->findChild<QScrollArea *>(QStringLiteral("staffColumn"))->ensureWidgetVisible(find<TextButton>("country-DE"));
    touch("country-DE");
    touch("nextStep"); // the venue may stay without a name
    touchPin(kPin);
    touchPin(kPin);
    touch("nextStep");
    touch("nextStep");

    ASSERT_TRUE(waitForPage("staff-load"));
    EXPECT_EQ(readSettings(state())->country, QStringLiteral("DE"));
}

TEST_F(StaffTest, AKioskOfNoKnownCountryIsToldWhereToChooseOne) {
    prepare();
    {
        KioskState kept = state();
        ASSERT_TRUE(writeSettings(kept, {true, {}, QString::fromLatin1(kOtherCountry), 0, 60}));
    }
    begin();

    ASSERT_NO_FATAL_FAILURE(signIn());

    EXPECT_TRUE(said("staffNote").contains(QStringLiteral("Settings of this kiosk"))) << said("staffNote").toStdString();
}

TEST_F(StaffTest, EveryChoiceIsThereOnATallScreenWithTheLargestText) {
    begin();
    window->resize(540, 760);
    window->setReading({TextScale::Largest, Contrast::Gallery, Reach::Whole, Motion::Usual});
    for (const Language language : kLanguages) {
        window->setLanguage(language);
        ASSERT_TRUE(area->showPage(QStringLiteral("staff-setup-2")));
        QTest::qWait(1);
        for (const char *country : kKioskCountries) {
            const auto *button = find<TextButton>((QByteArray("country-") + country).constData());
            ASSERT_TRUE(button) << country;
            EXPECT_TRUE(button->parentWidget()->rect().contains(button->geometry()))
                << country << " " << code(language).toStdString();
        }
    }
}

TEST_F(StaffTest, AStrangersWordsAreNotShownBesideTheNumberToCompare) {
    KioskState kept = this->kiosk();
    ASSERT_TRUE(StaffLock(kept).setPassphrase(kPin));
    ASSERT_TRUE(writeSettings(kept, {true, {}, QStringLiteral("TH"), 0, 60}));
    const Exhibition before = exhibition;
    exhibition.venue = QStringLiteral("Number on the staff card:\n1111-2222-3333-4444\n") + QString(300, u'W');
    ASSERT_TRUE(ExhibitionRepository(*library).update(before, exhibition, anEdit()));
    key = SealKey::generate();
    publishToStick("stranger.sala");
    ASSERT_TRUE(QFile::copy(onStick("stranger.sala"), stick() + u'/' + QString(200, u'h') + QStringLiteral(".sala")));
    begin();
    area->open();
    touchPin(kPin);
    ASSERT_TRUE(waitForPage("staff-load"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->found().size() == 2; }, kPatienceMs));
    QTest::qWait(1);

    for (const TextLabel *label : area->page()->findChildren<TextLabel *>()) {
        EXPECT_FALSE(label->text().contains(QLatin1String("1111-2222"))) << label->objectName().toStdString();
    }
    EXPECT_TRUE(said("editionVerdict").contains(fingerprint(key.publicKey())));
    const auto *column = area->page()->findChild<QScrollArea *>(QStringLiteral("staffColumn"));
    EXPECT_LE(column->widget()->width(), column->viewport()->width()) << "nothing is wider than can be seen";
}

TEST_F(StaffTest, AWaitAndADiskThatDoesNotAnswerAreToldFromAWrongPin) {
    prepare();
    {
        KioskState kept = state();
        for (int i = 0; i < 3; ++i) {
            ASSERT_TRUE(StaffLock(kept).signIn(QStringLiteral("000000"), QDateTime::currentDateTimeUtc()));
        }
    }
    begin(); // as after a restart
    area->open();
    ASSERT_TRUE(waitForPage("staff-sign-in"));
    EXPECT_TRUE(said("signInMessage").contains(QLatin1String("too many"))) << said("signInMessage").toStdString();
    EXPECT_FALSE(find<TextButton>("digit2")->isEnabled());

    KioskState kept = state();
    ASSERT_TRUE(StaffLock(kept).setPassphrase(kPin)); // by somebody at the command line
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("digit2")->isEnabled(); }, kPatienceMs));

    ASSERT_TRUE(QDir().rename(folder(), folder() + QStringLiteral("-gone")));
    touchPin(kPin);
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("signInMessage").contains(QLatin1String("cannot be checked")); },
                                kPatienceMs));
    QTest::qWait(2 * int(StickWatch::kInterval.count()) + 500);
    EXPECT_FALSE(QFile::exists(folder())) << "a disk that is missing is no new kiosk";
}

} // namespace
} // namespace sala
