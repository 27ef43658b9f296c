// Staff at a kiosk: the first run, signing in, an exhibition from a stick, the way back. The real window, the real
// state, real files; fingers and keys only.

#include "app/kiosk/exhibition_switch.h"
#include "app/kiosk/exhibition_watch.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_desk.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/stage/stage_view.h"
#include "app/staff/staff_area.h"
#include "app/staff/staff_page.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"
#include "tests/db/edition_fixture.h"

#include <QDir>
#include <QPointingDevice>
#include <QTest>

namespace sala {
namespace {

constexpr int kPatienceMs = 15000;
const QString kPin = QStringLiteral("271828");

class StaffTest : public testing::Test, public EditionFixture {
  protected:
    StaffTest() {
        addPhotograph(1);
        addPhotograph(2);
        QDir().mkpath(stick());
    }

    QString stick() const { return library.in(QStringLiteral("stick")); }
    QString folder() const { return library.in(QStringLiteral("kiosk")); }
    KioskState state() { return KioskState::open(folder()).value(); }
    QString onStick(const char *name) const { return stick() + u'/' + QLatin1String(name); }

    void publishToStick(const char *name) {
        const QString published = QLatin1String(name) + QString::number(++m_published);
        ASSERT_TRUE(publish(published));
        ASSERT_TRUE(QFile::copy(pathFor(published), onStick(name)));
    }

    /// Set up, with a PIN, and an edition that is shown.
    void prepare() {
        KioskState kiosk = this->kiosk();
        ASSERT_TRUE(StaffLock(kiosk).setPassphrase(kPin));
        ASSERT_TRUE(writeSettings(kiosk, {true, {}, QStringLiteral("TH"), 0, 60}));
        ASSERT_TRUE(publish(QStringLiteral("first")));
        ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("first")), kiosk));
    }

    /// As the program begins.
    void begin() {
        m_source = std::make_shared<LibraryPictures>(QString());
        m_pictures = std::make_unique<PictureCache>(m_source, kPictureCacheBytes);
        m_films = std::make_unique<LibraryFilms>(QString());
        desk = std::make_unique<KioskDesk>(folder(), StickPlaces{{stick()}}, readStatus(folder()).value());
        window = std::make_unique<KioskWindow>(KioskParts{*m_pictures, m_source, m_languages, m_films.get()});
        window->resize(780, 700);
        const ExhibitionRequest request{{}, {}, {}, folder()};
        const LoadedExhibition shown =
            loadExhibition(request).value_or(LoadedExhibition{{}, std::make_shared<const Catalogue>(), QDate::currentDate()});
        window->setCatalogue(shown.catalogue);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        area = new StaffArea(*desk);
        window->setStaffArea(area);
        m_switch = std::make_unique<ExhibitionSwitch>(ExhibitionSwitch::Parts{*window, *m_source, *m_films});
        m_watch = std::make_unique<ExhibitionWatch>(request, shown);
        QObject::connect(m_watch.get(), &ExhibitionWatch::changed, m_switch.get(), &ExhibitionSwitch::show);
        QObject::connect(m_switch.get(), &ExhibitionSwitch::switched, [this] { ++switches; });
    }

    template<class T>
    T *find(const char *name) const {
        const auto found = area->page()->findChildren<T *>(QLatin1String(name));
        const auto visible = std::find_if(found.begin(), found.end(), [](T *child) { return child->isVisible(); });
        return visible == found.end() ? nullptr : *visible;
    }

    /// A finger on the middle of a button that can be seen.
    void touch(const char *name) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>(name) && find<TextButton>(name)->isEnabled(); },
                                    kPatienceMs))
            << name << " on " << area->page()->name().toStdString();
        QTest::qWait(1); // what has just appeared is laid out
        TextButton *button = find<TextButton>(name);
        const QPoint middle = button->mapTo(window.get(), button->rect().center());
        QWindow *handle = window->windowHandle();
        QTest::touchEvent(handle, screen()).press(0, middle, handle);
        QTest::touchEvent(handle, screen()).release(0, middle, handle);
        QCoreApplication::processEvents();
    }

    void touchPin(const QString &pin) {
        for (const QChar digit : pin) {
            touch(("digit" + QString(digit).toLatin1()).constData());
        }
        touch("enterPin");
    }

    QString said(const char *name) const {
        const auto *label = find<TextLabel>(name);
        return label ? label->text() : QString();
    }

    bool waitForPage(const char *name) {
        return QTest::qWaitFor([&] { return area->isVisible() && area->page()->name() == QLatin1String(name); },
                               kPatienceMs);
    }

    static QPointingDevice *screen() {
        static QPointingDevice *device = QTest::createTouchDevice();
        return device;
    }

    std::unique_ptr<KioskDesk> desk;

  private:
    int m_published = 0;
    LanguageSwitcher m_languages{QStringLiteral(":/i18n")};
    std::shared_ptr<LibraryPictures> m_source;
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<LibraryFilms> m_films;

  protected:
    std::unique_ptr<KioskWindow> window;
    StaffArea *area = nullptr;
    std::unique_ptr<ExhibitionSwitch> m_switch;
    std::unique_ptr<ExhibitionWatch> m_watch;
    int switches = 0;
};

TEST_F(StaffTest, TheFirstRunEndsWithTheExhibitionOnTheScreen) {
    publishToStick("phnom-penh.sala");
    begin();
    area->open();

    ASSERT_TRUE(waitForPage("staff-setup"));
    touch("language-th");
    EXPECT_EQ(window->language(), Language::Thai) << "the next question can be read";
    touch("country-TH");
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

    area->open();
    touchPin(kPin);
    ASSERT_TRUE(waitForPage("staff"));
    touch("goBack");
    EXPECT_FALSE(said("staffNote").isEmpty()) << "asks first";
    touch("goBack");
    ASSERT_TRUE(QTest::qWaitFor([&] { return switches == 2; }, kPatienceMs));
    EXPECT_EQ(shownBy(state()).size(), 2);
    EXPECT_TRUE(area->isVisible()) << "staff go on";
}

TEST_F(StaffTest, WrongPinsStayOutsideAndWait) {
    prepare();
    begin();
    area->open();

    for (int i = 0; i < 3; ++i) {
        touchPin(QStringLiteral("00000%1").arg(i));
        ASSERT_TRUE(QTest::qWaitFor([&] { return said("signInMessage").contains(QLatin1String("not right")); },
                                    kPatienceMs));
    }

    EXPECT_EQ(area->page()->name(), QStringLiteral("staff-sign-in"));
    EXPECT_FALSE(find<TextButton>("digit2")->isEnabled());
    EXPECT_TRUE(said("signInMessage").contains(QLatin1String("0:"))) << said("signInMessage").toStdString();
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

TEST_F(StaffTest, AStickThatIsPulledLosesNothingAndIsSaid) {
    prepare();
    begin();
    addPhotograph(3);
    publishToStick("newer.sala");
    area->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->found().isEmpty(); }, kPatienceMs));
    touchPin(kPin);
    ASSERT_TRUE(waitForPage("staff-load"));
    ASSERT_TRUE(find<TextButton>("loadEdition"));

    ASSERT_TRUE(QFile::remove(onStick("newer.sala")));
    touch("loadEdition");

    ASSERT_TRUE(QTest::qWaitFor([&] { return said("loadMessage").contains(QLatin1String("not loaded")); }, kPatienceMs));
    EXPECT_EQ(shownBy(state()).size(), 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->found().isEmpty(); }, kPatienceMs));
    EXPECT_EQ(find<TextButton>("loadEdition"), nullptr) << "and what is gone is not offered";
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
