// A visitor's walks through the real window, on the real sample exhibition, with real events.

#include "app/kiosk/exhibition_loader.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_pictures.h"
#include "app/look/each_finger.h"
#include "app/stage/stage_view.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/photograph_page.h"
#include "tests/journeys/program.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QPointingDevice>
#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

QPointingDevice *touchScreen() {
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

/// The kiosk on the sample exhibition, its time standing still unless a test moves it.
class Kiosk {
  public:
    explicit Kiosk(QSize size = {1366, 768})
        : m_source(std::make_shared<LibraryPictures>(sampleLibraryFile())), m_pictures(m_source, kPictureCacheBytes),
          m_languages(QStringLiteral(":/i18n")), window({m_pictures, m_source, m_languages}) {
        const auto loaded = loadExhibition({sampleLibraryFile(), QStringLiteral("yangon"), {}});
        EXPECT_TRUE(loaded);
        catalogue = loaded->catalogue;
        window.fingers().setTimes({std::chrono::milliseconds(0), std::chrono::milliseconds(0)}); // no person is so fast
        window.stage().setClock([this] { return now; });
        window.findChild<IdleOverlay *>()->setClock([] { return std::chrono::milliseconds(0); });
        window.resize(size);
        window.setCatalogue(catalogue);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.stage().hasPicture(); }, 60000));
    }

    template <class T>
    T *child(const char *name) const {
        T *found = window.findChild<T *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    /// Only within 800x800: the offscreen platform's screen has no more, and Qt drops touches beyond it.
    void touch(QWidget *widget, QPoint at) const {
        QTest::touchEvent(widget, touchScreen()).press(0, at, widget);
        QTest::touchEvent(widget, touchScreen()).release(0, at, widget);
    }

    void touch(const char *name) const {
        auto *button = child<QAbstractButton>(name);
        touch(button, button->rect().center());
    }

    bool isOn(const char *page) const { return window.currentPage()->name() == QLatin1String(page); }

    /// Until nothing was decoded for half a second: every picture asked for is there and has faded in.
    bool waitForPictures() {
        QElapsedTimer quiet;
        quiet.start();
        return QTest::qWaitFor(
            [&] {
                if (!m_pictures.isIdle()) {
                    quiet.restart();
                }
                return quiet.elapsed() > 500;
            },
            120000);
    }

  private:
    std::shared_ptr<LibraryPictures> m_source;
    PictureCache m_pictures;
    LanguageSwitcher m_languages;

  public:
    KioskWindow window;
    std::shared_ptr<const Catalogue> catalogue;
    std::chrono::milliseconds now{1000};
};

TEST(KioskTest, StartsWithAPhotographInTheExhibitionsLanguage) {
    Kiosk kiosk;

    EXPECT_TRUE(kiosk.isOn("attract"));
    EXPECT_EQ(kiosk.window.language(), Language::Burmese);
    EXPECT_EQ(kiosk.window.stage().currentWork(), kiosk.catalogue->playlist.entries.first().work);
}

TEST(KioskTest, ATouchOfTheAttractLoopOpensBrowsing) {
    Kiosk kiosk;

    QTest::touchEvent(&kiosk.window.stage(), touchScreen()).press(0, {600, 300}, &kiosk.window.stage());

    EXPECT_TRUE(kiosk.isOn("browse"));
    EXPECT_FALSE(kiosk.window.stage().isRunning());
}

TEST(KioskTest, TwoTouchesLeadFromTheAttractLoopToAPhotograph) {
    Kiosk kiosk;
    QTest::mouseClick(&kiosk.window.stage(), Qt::LeftButton, {}, {600, 300});
    auto *grid = kiosk.child<PhotoGrid>("photoGrid");

    kiosk.touch(grid, grid->tileRect(0).center());

    ASSERT_TRUE(QTest::qWaitFor([&] { return kiosk.isOn("photograph"); }, 2000));
    EXPECT_EQ(kiosk.child<PhotographPage>("photographPage")->currentWork(), kiosk.catalogue->works.first().id);
}

TEST(KioskTest, BackFromAPhotographStandsWhereTheVisitorWas) {
    Kiosk kiosk;
    ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("photograph"), kiosk.catalogue->works.at(12).id));

    auto *back = kiosk.child<PhotographPage>("photographPage")->findChild<QAbstractButton *>(QStringLiteral("back"));
    QTest::mouseClick(back, Qt::LeftButton);

    ASSERT_TRUE(kiosk.isOn("browse"));
    auto *grid = kiosk.child<PhotoGrid>("photoGrid");
    bool isInSight = false;
    for (int tile = 0; tile < grid->count(); ++tile) {
        isInSight = isInSight || (grid->tileRect(tile).intersects(grid->rect()) &&
                                  grid->titleOf(tile) == kiosk.catalogue
                                                             ->text(kiosk.catalogue->works.at(12).id, TextField::Title,
                                                                    Language::Burmese)
                                                             .body);
    }
    EXPECT_TRUE(isInSight);
}

TEST(KioskTest, OneTouchAnywhereChangesTheLanguageAndOpensBrowsingFromTheAttractLoop) {
    Kiosk kiosk;

    kiosk.touch("language-km");

    EXPECT_EQ(kiosk.window.language(), Language::Khmer);
    EXPECT_TRUE(kiosk.isOn("browse"));
}

TEST(KioskTest, AsksAfterAMinuteAndGoesBackToTheLoopWhenNobodyAnswers) {
    Kiosk kiosk;
    kiosk.window.setLanguage(Language::Japanese);
    ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("photograph"), kiosk.catalogue->works.at(3).id));
    auto *overlay = kiosk.child<IdleOverlay>("idleOverlay");
    std::chrono::milliseconds time{0};
    overlay->setClock([&] { return time; });

    Q_EMIT kiosk.window.idleMonitor().idle();
    ASSERT_TRUE(overlay->isVisible());
    EXPECT_EQ(overlay->secondsLeft(), 15);
    time = std::chrono::milliseconds(15100);
    overlay->tick();

    EXPECT_TRUE(kiosk.isOn("attract"));
    EXPECT_FALSE(overlay->isVisible());
    EXPECT_EQ(kiosk.window.language(), Language::Burmese);
    EXPECT_TRUE(kiosk.window.stage().isRunning());
}

TEST(KioskTest, AVisitorWhoIsStillHereStays) {
    Kiosk kiosk;
    ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("about")));
    Q_EMIT kiosk.window.idleMonitor().idle();

    QTest::mouseClick(kiosk.child<QAbstractButton>("stillHere"), Qt::LeftButton);

    EXPECT_TRUE(kiosk.isOn("about"));
    EXPECT_FALSE(kiosk.child<IdleOverlay>("idleOverlay")->isVisible());
}

TEST(KioskTest, EveryTouchStartsTheIdleMinuteAgain) {
    Kiosk kiosk;
    ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("browse")));
    kiosk.window.idleMonitor().setTimeout(std::chrono::milliseconds(150));
    kiosk.window.idleMonitor().restart();
    bool isIdle = false;
    QObject::connect(&kiosk.window.idleMonitor(), &IdleMonitor::idle, [&] { isIdle = true; });

    for (int i = 0; i < 8; ++i) {
        QTest::qWait(40);
        QTest::keyClick(&kiosk.window, Qt::Key_Shift);
        ASSERT_FALSE(isIdle);
    }

    EXPECT_TRUE(QTest::qWaitFor([&] { return isIdle; }, 3000));
}

TEST(KioskTest, TheAttractLoopNeverShowsABlankFrame) {
    Kiosk kiosk;
    int blank = 0;

    for (int frame = 0; frame < 900; ++frame) { // 45 seconds of the show, a frame every 50 ms
        kiosk.now += std::chrono::milliseconds(50);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        const QImage picture = kiosk.window.stage().grab().toImage();
        const QColor middle = picture.pixelColor(picture.width() / 2, picture.height() / 3);
        const QColor corner = picture.pixelColor(picture.width() - 20, picture.height() / 2);
        blank += middle == kGalleryColours.background && corner == kGalleryColours.background ? 1 : 0;
    }

    EXPECT_EQ(blank, 0);
}

/// What the page looks like when it was never anything but this language.
QImage freshPicture(const QString &page, Language language) {
    Kiosk kiosk;
    kiosk.window.setLanguage(language);
    EXPECT_TRUE(kiosk.window.showPage(page));
    EXPECT_TRUE(kiosk.waitForPictures());
    return kiosk.window.grab().toImage();
}

class LanguageWalkTest : public testing::TestWithParam<QString> {};

TEST_P(LanguageWalkTest, SwitchingLiveLeavesNoOldTextAnywhere) {
    Kiosk kiosk;
    ASSERT_TRUE(kiosk.window.showPage(GetParam()));
    ASSERT_TRUE(kiosk.waitForPictures());

    for (const Language language : {Language::Khmer, Language::English, Language::Japanese, Language::Thai}) {
        const QImage wanted = freshPicture(GetParam(), language);

        kiosk.window.setLanguage(language);

        EXPECT_TRUE(QTest::qWaitFor([&] { return kiosk.window.grab().toImage() == wanted; }, 60000))
            << GetParam().toStdString() << " in " << code(language).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(EveryPage, LanguageWalkTest, testing::ValuesIn(KioskWindow::pageNames()),
                         [](const auto &info) { return QString(info.param).remove(u'-').toStdString(); });

} // namespace
} // namespace sala
