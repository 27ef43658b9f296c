#pragma once

#include "app/keyboard/touch_keyboard.h"
#include "app/keyboard/typing_aid.h"
#include "app/kiosk/exhibition_switch.h"
#include "app/kiosk/exhibition_watch.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_desks.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/look/each_finger.h"
#include "app/staff/pin_pad.h"
#include "app/staff/staff_area.h"
#include "app/staff/staff_page.h"
#include "app/stage/stage_view.h"
#include "app/text/text_button.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"
#include "tests/db/edition_fixture.h"

#include <QDir>
#include <QPointingDevice>
#include <QScrollArea>
#include <QTest>

namespace sala {

inline constexpr int kPatienceMs = 15000;
inline const QString kPin = QStringLiteral("271828");

/// Staff at a kiosk: the real window, the real state, real files; fingers and keys only.
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

    /// A machine that shows the library itself, and has a PIN.
    void prepareLibrary() {
        KioskState kiosk = this->kiosk();
        ASSERT_TRUE(StaffLock(kiosk).setPassphrase(kPin));
        ASSERT_TRUE(writeSettings(kiosk, {true, {}, QStringLiteral("TH"), 0, 60}));
    }

    /// As the program begins; with a library when one is named.
    void begin(const QString &named = {}) {
        ASSERT_TRUE(!named.isEmpty() || KioskState::open(folder()));
        m_source = std::make_shared<LibraryPictures>(named);
        m_pictures = std::make_unique<PictureCache>(m_source, kPictureCacheBytes);
        m_films = std::make_unique<LibraryFilms>(named);
        desks = std::make_unique<KioskDesks>(folder(), StickPlaces{{stick()}}, readStatus(folder()).value_or(KioskStatus()),
                                             KioskDesks::Shown{*m_pictures, *m_films});
        desk = &desks->kiosk;
        window = std::make_unique<KioskWindow>(KioskParts{*m_pictures, m_source, m_languages, m_films.get()});
        window->fingers().setTimes({std::chrono::milliseconds(0), std::chrono::milliseconds(0)}); // no person is so fast
        window->resize(780, 700);
        const ExhibitionRequest request{named, {}, {}, folder()};
        const LoadedExhibition shown =
            loadExhibition(request).value_or(LoadedExhibition{{}, std::make_shared<const Catalogue>(), QDate::currentDate()});
        m_source->setLibrary(shown.library);
        m_films->setLibrary(shown.library);
        window->setCatalogue(shown.catalogue);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        if (!named.isEmpty()) {
            desks->showLibrary({named, folder(), {{stick()}}}, ownLibrary(*shown.catalogue));
        }
        area = new StaffArea(named.isEmpty() ? desks->all() : desks->ofLibrary());
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
        const auto middleOf = [&] { return button->mapTo(window.get(), button->rect().center()); };
        // The finger meets the button and nothing else.
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->childAt(middleOf()) == button; }, kPatienceMs)) << name;
        touchAt(middleOf());
    }

    /// A finger in the middle of a field, until its keyboard has risen.
    void touchField(const char *name) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<LineEditor>(name) != nullptr; }, kPatienceMs)) << name;
        QTest::qWait(1);
        const LineEditor *field = find<LineEditor>(name);
        touchAt(field->mapTo(window.get(), field->rect().center()));
        ASSERT_TRUE(area->typing().isUp()) << name;
        const TouchKeyboard &keyboard = area->typing().keyboard();
        ASSERT_TRUE(QTest::qWaitFor([&] { return keyboard.geometry().bottom() == area->rect().bottom(); })) << "risen";
    }

    void touchAt(const QPoint &place) {
        QWindow *handle = window->windowHandle();
        QTest::touchEvent(handle, screen()).press(0, place, handle);
        QTest::touchEvent(handle, screen()).release(0, place, handle);
        QCoreApplication::processEvents();
    }

    void touchPin(const QString &pin) {
        for (const QChar digit : pin) {
            touch(("digit" + QString(digit).toLatin1()).constData());
        }
        touch("enterPin");
    }

    /// Staff have come in.
    void signIn() {
        area->open();
        touchPin(kPin);
        ASSERT_TRUE(waitForPage("staff"));
    }

    /// And gone on from home by this button.
    void signInTo(const char *button, const char *page) {
        ASSERT_NO_FATAL_FAILURE(signIn());
        touch(button);
        ASSERT_TRUE(waitForPage(page));
    }

    /// A kiosk that shows an edition, a stick with a newer one, and staff who have come in to load it.
    void findSomethingNewer() {
        prepare();
        begin();
        addPhotograph(3);
        publishToStick("newer.sala");
        area->open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->found().isEmpty(); }, kPatienceMs));
        touchPin(kPin);
        ASSERT_TRUE(waitForPage("staff-load"));
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

    std::unique_ptr<KioskDesks> desks;
    KioskDesk *desk = nullptr;

  private:
    int m_published = 0;
    LanguageSwitcher m_languages{QStringLiteral(":/i18n")};
    std::shared_ptr<LibraryPictures> m_source;
    std::unique_ptr<LibraryFilms> m_films;

  protected:
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<KioskWindow> window;
    StaffArea *area = nullptr;
    std::unique_ptr<ExhibitionSwitch> m_switch;
    std::unique_ptr<ExhibitionWatch> m_watch;
    int switches = 0;
};

} // namespace sala
