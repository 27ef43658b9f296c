#include "app/staff/staff_area.h"

#include "app/keyboard/typing_aid.h"
#include "app/staff/film_test_page.h"
#include "app/staff/health_page.h"
#include "app/staff/hours_page.h"
#include "app/staff/load_page.h"
#include "app/staff/playlist_page.h"
#include "app/staff/playlists_page.h"
#include "app/staff/publish_page.h"
#include "app/staff/screen_test_page.h"
#include "app/staff/sign_in_page.h"
#include "app/staff/staff_desk.h"
#include "app/staff/staff_home_page.h"
#include "app/staff/statistics_page.h"
#include "app/staff/talk_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

namespace sala {

StaffArea::StaffArea(const StaffDesks &desks, QWidget *parent)
    : QWidget(parent), m_desk(desks.kiosk), m_stack(new QStackedLayout(this)), m_door(new SignInPage(m_desk)),
      m_home(new StaffHomePage(desks)), m_load(new LoadPage(m_desk)), m_setup(new SetupPage(m_desk)),
      m_hours(new HoursPage(m_desk)),
      m_talk(new TalkPage), m_typing(new TypingAid(*this)), m_idle(qApp) {
    setObjectName(QStringLiteral("staffArea"));
    for (StaffPage *page : {static_cast<StaffPage *>(m_door), static_cast<StaffPage *>(m_home),
                            static_cast<StaffPage *>(m_load), static_cast<StaffPage *>(m_setup),
                            static_cast<StaffPage *>(m_hours), static_cast<StaffPage *>(m_talk)}) {
        add(page);
    }
    if (desks.health) {
        add(new HealthPage(*desks.health));
        add(new ScreenTestPage(*desks.health));
        add(new FilmTestPage(m_desk, *desks.health));
    }
    if (desks.statistics) {
        add(new StatisticsPage(*desks.statistics));
    }
    if (desks.playlists) {
        addPlaylists(*desks.playlists);
    }
    if (desks.publishing) {
        m_publish = new PublishPage(*desks.publishing);
        add(m_publish);
    }
    connect(m_typing, &TypingAid::isUpChanged, this, [this](bool isUp) {
        for (StaffPage *each : findChildren<StaffPage *>()) {
            each->setTyping(isUp);
        }
    });
    connect(&m_idle, &IdleMonitor::idle, this, &StaffArea::close);
    connect(m_door, &SignInPage::signedIn, this, &StaffArea::enterFirst);
    connect(m_home, &StaffHomePage::setupRequested, this, [this] { ask(SetupPage::kSettings); });
    connect(m_home, &StaffHomePage::pinRequested, this, [this] { ask({SetupPage::Step::Pin}); });
    connect(m_talk, &TalkPage::presentingRequested, this, [this](const Presenting &presenting) {
        Q_EMIT presentingRequested(presenting);
        close();
    });
    connect(m_load, &LoadPage::showRequested, this, &StaffArea::close);
    connect(m_setup, &SetupPage::languageChosen, this, &StaffArea::languageChosen);
    connect(m_setup, &SetupPage::finished, this, [this] {
        hasShow() ? goHome() : goTo(*m_load);
    });
    connect(&m_desk, &StaffDesk::passphraseSet, this, [this](const std::optional<Error> &error) {
        m_isSignedIn = m_isSignedIn || !error; // whoever chose the PIN has come in
    });
    // Somebody has set it up from the command line meanwhile.
    connect(&m_desk, &StaffDesk::statusChanged, this, [this] {
        if (isVisible() && !m_isSignedIn && page() == m_setup && m_desk.status().hasPassphrase) {
            goTo(*m_door);
        }
    });
    hide();
}

void StaffArea::addPlaylists(PlaylistDesk &desk) {
    auto *list = new PlaylistsPage(desk);
    m_playlist = new PlaylistPage(desk);
    add(list);
    add(m_playlist);
    connect(m_playlist, &PlaylistPage::previewing, this, &StaffArea::previewing);
    connect(list, &PlaylistsPage::editRequested, this, [this](const PlaylistText &playlist, bool isChanged) {
        m_playlist->edit(playlist, isChanged);
        goTo(*m_playlist);
    });
}

/// With the ways from it to others, and back.
void StaffArea::add(StaffPage *added) {
    StaffPage &page = *added;
    m_stack->addWidget(added);
    connect(&page, &StaffPage::pageRequested, this, [this](const QString &name) { goTo(*find(name)); });
    if (&page == m_door || &page == m_home) {
        connect(&page, &StaffPage::backRequested, this, &StaffArea::close);
    } else {
        connect(&page, &StaffPage::backRequested, this, &StaffArea::leave);
    }
}

StaffPage *StaffArea::find(const QString &name) const {
    const auto pages = findChildren<StaffPage *>();
    const auto found = std::find_if(pages.begin(), pages.end(), [&](StaffPage *page) { return page->name() == name; });
    return found == pages.end() ? nullptr : *found;
}

void StaffArea::setTheme(const GalleryTheme &theme) {
    for (StaffPage *page : findChildren<StaffPage *>()) {
        page->setTheme(theme);
    }
    m_typing->setTheme(theme);
    m_wall = theme.colours.background;
}

void StaffArea::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_wall); // what lies behind is nobody's just now
}

void StaffArea::setLanguage(Language language) {
    for (StaffPage *page : findChildren<StaffPage *>()) {
        page->setLanguage(language);
    }
    m_typing->setLanguage(language);
}

StaffPage *StaffArea::page() const {
    return static_cast<StaffPage *>(m_stack->currentWidget());
}

bool StaffArea::hasShow() const {
    return m_desk.status().shown.has_value();
}

void StaffArea::goTo(StaffPage &page) {
    m_typing->beginAnew();
    page.enter();
    m_stack->setCurrentWidget(&page);
    watchForIdleness();
}

void StaffArea::ask(const QList<SetupPage::Step> &questions) {
    m_setup->begin(questions);
    goTo(*m_setup);
}

void StaffArea::open() {
    m_desk.refresh();
    if (!isVisible()) { // else somebody is at it already
        lock();
    }
}

void StaffArea::openByHand() {
    const KioskStatus status = m_desk.status();
    if (status.hasPassphrase || !status.shown) {
        open();
    }
}

QList<SetupPage::Step> StaffArea::firstQuestions() const {
    const KioskStatus status = m_desk.status();
    return !status.shown || status.isLibrary ? SetupPage::kAll
           : status.settings.isSetUp         ? QList<SetupPage::Step>{SetupPage::Step::Pin}
                                             : SetupPage::kPinFirst;
}

void StaffArea::lock() {
    m_isSignedIn = false;
    if (m_desk.status().hasPassphrase) {
        goTo(*m_door);
    } else {
        ask(firstQuestions());
    }
    raise();
    show();
    Q_EMIT opened();
}

void StaffArea::close() {
    m_isSignedIn = false;
    if (!hasShow()) {
        lock();
        return;
    }
    if (isVisible()) {
        hide();
        m_idle.setActive(false);
        Q_EMIT closed();
    }
}

/// Behind the door, to what staff most likely came for.
void StaffArea::enterFirst() {
    m_isSignedIn = true;
    if (!m_desk.status().settings.isSetUp) {
        ask(SetupPage::kSettings);
        return;
    }
    if (m_desk.status().isLibrary) {
        m_publish && m_publish->isWaitedFor() ? goTo(*m_publish) : goTo(*m_home);
        return;
    }
    const QList<FoundEdition> found = m_desk.found();
    const bool isAnyNew = std::any_of(found.begin(), found.end(), [](const FoundEdition &edition) {
        return edition.report.refusal == EditionRefusal::None;
    });
    isAnyNew || !hasShow() || m_desk.isLoading() ? goTo(*m_load) : goTo(*m_home);
}

void StaffArea::goHome() {
    goTo(*m_home);
}

/// Home; out of the first questions, where nobody has come in yet.
void StaffArea::leave() {
    m_isSignedIn ? goHome() : close();
}

void StaffArea::setPresenting(Presenting::Kind kind) {
    m_talk->setPresenting(kind);
}

void StaffArea::setVolume(double volume) {
    if (m_playlist) {
        m_playlist->setVolume(volume);
    }
}

bool StaffArea::showPage(const QString &name) {
    const QString part = name.section(u'-', -1); // of several on one page
    const bool isPart = !find(name) && (part.toInt() > 0 || part == QLatin1String("day") || part == QLatin1String("countries"));
    const bool isReport = name == QLatin1String("staff-publish-left-out");
    const bool isTyped = part == QLatin1String("typing") || part == QLatin1String("naming");
    StaffPage *page = isReport ? m_publish : find(isPart || isTyped ? name.section(u'-', 0, -2) : name);
    if (!pageNames().contains(name) || !page) {
        return false;
    }
    if (name.startsWith(m_setup->name())) {
        m_setup->begin(SetupPage::kAll);
        const bool isCountries = part == QLatin1String("countries");
        m_setup->goTo(isCountries ? SetupPage::Step::Country
                      : isTyped   ? SetupPage::Step::Venue
                                  : SetupPage::kAll.value(part.toInt() - 1));
        goTo(*m_setup);
        if (isCountries) {
            m_setup->findChild<QAbstractButton *>(QStringLiteral("country-other"))->click();
        }
    } else if (name == QLatin1String("staff-hours-day")) {
        goTo(*m_hours);
        m_hours->openDay(1);
    } else if (isReport) {
        goTo(*m_publish);
        m_publish->showLeftOut();
    } else if (isTyped) {
        goTo(*page);
        m_playlist->show(name.endsWith(QLatin1String("naming")) ? PlaylistPage::Side::Entry : PlaylistPage::Side::Works);
    } else {
        goTo(*page);
    }
    raise();
    show();
    if (isTyped) {
        const char *field = page == m_setup                  ? "venue"
                            : part == QLatin1String("naming") ? "cardTitle"
                                                              : "searchWorks";
        m_typing->raiseFor(*page->findChild<QWidget *>(QLatin1String(field)));
    }
    if (auto *test = qobject_cast<ScreenTestPage *>(page); test && isPart) {
        test->begin()->skipTo(TouchTest::Step(part.toInt() - 1));
    }
    return true;
}

QStringList StaffArea::pageNames() {
    QStringList names;
    for (const char *name : {"staff", "staff-sign-in", "staff-load", "staff-hours", "staff-hours-day", "staff-talk",
                             "staff-statistics", "staff-health", "staff-screen-test", "staff-playlists", "staff-playlist",
                             "staff-playlist-typing", "staff-playlist-naming",
                             "staff-publish", "staff-publish-left-out"}) {
        names.append(QLatin1String(name));
    }
    for (qsizetype step = 1; step <= SetupPage::kAll.size(); ++step) {
        names.append(QStringLiteral("staff-setup-%1").arg(step));
    }
    names.append(QStringLiteral("staff-setup-countries"));
    names.append(QStringLiteral("staff-setup-naming"));
    for (int step = 1; step <= ScreenTestPage::kSteps; ++step) {
        names.append(QStringLiteral("staff-screen-test-%1").arg(step));
    }
    names.append(QStringLiteral("staff-film-test"));
    return names;
}

void StaffArea::setLockAfter(std::chrono::milliseconds time) {
    m_lockAfter = time;
    watchForIdleness();
}

void StaffArea::watchForIdleness() {
    const std::chrono::milliseconds usual = page() == m_door ? kDoorClosesAfter : kLockAfter;
    m_idle.setTimeout(m_lockAfter.count() > 0 ? m_lockAfter : usual);
    m_idle.setActive(true);
}

void StaffArea::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT page()->backRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sala
