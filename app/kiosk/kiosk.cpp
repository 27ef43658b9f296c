#include "app/kiosk/kiosk.h"

#include "app/kiosk/clock_keeper.h"
#include "app/kiosk/exhibition_switch.h"
#include "app/kiosk/exhibition_watch.h"
#include "app/kiosk/kiosk_desks.h"
#include "app/kiosk/kiosk_wall.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/kiosk/loopback.h"
#include "app/kiosk/visit_recorder.h"
#include "app/kiosk/noted_run.h"
#include "app/kiosk/quit_on_signal.h"
#include "app/kiosk/screen_places.h"
#include "app/kiosk/talk_line.h"
#include "app/kiosk/talk_obedience.h"
#include "app/kiosk/warning_log.h"
#include "app/staff/staff_area.h"
#include "app/stage/stage_view.h"
#include "app/text/typography.h"
#include "db/storage/editions/foreign_edition.h"
#include "db/storage/kiosk/kiosk_state.h"
#include "media/document/document_covers.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QInputDevice>
#include <QLoggingCategory>
#include <QLayout>
#include <QScreen>
#include <QShortcut>
#include <QTimer>

#include <future>

namespace sala {

Q_LOGGING_CATEGORY(lcKiosk, "sala.kiosk", QtInfoMsg)

namespace {

bool hasTouchScreen() {
    const auto devices = QInputDevice::devices();
    return std::any_of(devices.begin(), devices.end(),
                       [](const QInputDevice *device) { return device->type() == QInputDevice::DeviceType::TouchScreen; });
}

/// The environment alone names the platform: the command line has no option for it.
bool isOnVnc() {
    return qEnvironmentVariable("QT_QPA_PLATFORM").startsWith(QLatin1String("vnc"));
}

ScreenPlaces placesFor(const KioskOptions &options, const QList<QScreen *> &screens) {
    QStringList names;
    for (const QScreen *screen : screens) {
        names.append(screen->name());
    }
    ScreenPlaces wish{indexOfScreen(options.screen, names), {}};
    if (!options.wall.isEmpty()) {
        wish.wall = indexOfScreen(options.wall, names);
    }
    return placesOn(wish, int(screens.size()));
}

/// Puts the window on its screen without showing it, so that pictures are decoded at the right size.
void place(KioskWindow &window, const KioskOptions &options) {
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QScreen *screen = screens.at(placesFor(options, screens).kiosk);
    placeOn(window, *screen, options.isWindowed);
    window.setPxPerMm(realPxPerMm(*screen));
    window.ensurePolished();
    window.layout()->activate();
}

void reveal(KioskWindow &window, const KioskOptions &options) {
    if (window.isVisible()) {
        return;
    }
    if (options.isWindowed) {
        window.show();
        return;
    }
    if (hasTouchScreen()) {
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    }
    window.showFullScreen();
}

/// On standard error, which a service's journal keeps, and on the screen, where staff walk past.
void reportMissingFonts(KioskWindow &window) {
    const QStringList fonts = missingFonts();
    for (const QString &font : fonts) {
        qCWarning(lcKiosk).noquote() << "a font is missing, words in its script cannot be shown; install" << font;
    }
    window.setMissingFonts(fonts);
}

/// The only place where a kiosk's state is made by looking at it: the first run. A machine that shows a library makes
/// one when staff first come in.
Result<KioskStatus> readKiosk(const ExhibitionRequest &request) {
    if (!request.library.isEmpty()) {
        const Result<KioskStatus> status = readStatus(request.state);
        return !status && status.error().code == ErrorCode::NotFound ? KioskStatus() : status;
    }
    return KioskState::open(request.state).and_then([&](const KioskState &) { return readStatus(request.state); });
}

/// There is nothing to publish from one.
bool isEdition(const QString &library) {
    return ForeignEdition::openUnproven(library).has_value();
}

LoadedExhibition nothing() {
    return {{}, std::make_shared<const Catalogue>(), QDate::currentDate()};
}

/// A kiosk while it runs: what is shown, and what changes that.
class Kiosk {
  public:
    explicit Kiosk(const KioskOptions &options)
        : m_options(options), m_languages(QStringLiteral(":/i18n")),
          m_source(std::make_shared<LibraryPictures>(options.exhibition.library)), m_pictures(std::make_shared<DocumentCovers>(m_source), kPictureCacheBytes),
          m_films(options.exhibition.library), m_window({m_pictures, m_source, m_languages, &m_films}),
          m_switch({m_window, *m_source, m_films}) {
        m_window.setScreenBottom(options.screenBottomMm);
        m_window.setUsualReading(options.reading);
        place(m_window, options);
        if (options.isWindowed || !options.exhibition.library.isEmpty()) { // a kiosk's keyboard is for visitors
            QObject::connect(new QShortcut(QKeySequence::Quit, &m_window), &QShortcut::activated, &m_window, &QWidget::close);
        }
        QObject::connect(&m_switch, &ExhibitionSwitch::switched, &m_window, [this](const LoadedExhibition &shown, bool isUrgent) {
            qCInfo(lcKiosk) << "another edition, day or language is shown";
            if (m_watch) {
                m_watch->setSeen(shown.catalogue);
            }
            if (m_wall) {
                m_wall->show(adapted());
            }
            if (isUrgent) {
                forgetPictures();
            }
        });
    }

    KioskWindow &window() { return m_window; }

    void begin(const LoadedExhibition &loaded, const KioskStatus &status) {
        m_loaded = loaded;
        apply(status.settings);
        m_source->setLibrary(loaded.library);
        m_films.setLibrary(loaded.library);
        m_window.setCatalogue(adapted().catalogue);
        beginWall();
        if (loaded.catalogue->playlist.entries.isEmpty()) {
            reveal(m_window, m_options);
        } else {
            // A window appears with its first photograph. It does not wait for ever for one that cannot be decoded.
            QTimer::singleShot(std::chrono::seconds(3), &m_window, [this] { reveal(m_window, m_options); });
        }
        m_watch = std::make_unique<ExhibitionWatch>(m_options.exhibition, loaded);
        QObject::connect(m_watch.get(), &ExhibitionWatch::momentChanged, &m_window, [this](const KioskMoment &moment) {
            qCInfo(lcKiosk) << "the schedule says" << (moment.moment.isOpen ? "open" : "closed") << "until"
                            << moment.until.value_or(QDateTime()).toString(Qt::ISODate);
            if (!moment.isClockBelieved) {
                qCWarning(lcKiosk) << "the clock cannot be right: opening hours are not kept until it is set";
            }
            m_window.setClosed(!moment.moment.isOpen, moment.until);
            if (m_wall) {
                m_wall->setClosed(!moment.moment.isOpen);
            }
            if (m_recorder) {
                m_recorder->setClockBelieved(moment.isClockBelieved);
            }
        });
        QObject::connect(m_watch.get(), &ExhibitionWatch::changed, &m_switch,
                         [this](const LoadedExhibition &wanted, bool isUrgent) {
                             m_loaded = wanted;
                             m_switch.show(adapted(), isUrgent);
                         });
    }

    /// Only a kiosk with a state of its own has staff. Somebody who plugs a stick in is one of them.
    void openToStaff(const KioskStatus &status) {
        m_desks = std::make_unique<KioskDesks>(m_options.exhibition.state, m_options.sticks, status,
                                               KioskDesks::Shown{m_pictures, m_films});
        auto *area = new StaffArea(m_desks->all());
        m_window.setStaffArea(area);
        m_recorder = std::make_unique<VisitRecorder>(m_window, m_options.exhibition.state);
        m_clock = std::make_unique<ClockKeeper>(m_options.exhibition.state);
        m_clock->look();
        if (m_wall) {
            m_recorder->watchWall(m_wall->window());
        }
        m_desks->statistics.setBeforeReading([this] { m_recorder->write(); });
        QObject::connect(&m_desks->kiosk, &StaffDesk::statusChanged, &m_window,
                         [this] { follow(m_desks->kiosk.status().settings); });
        QObject::connect(&m_desks->kiosk.sticks(), &StickWatch::stickArrived, area, [this, area] {
            if (m_window.isAtRest()) {
                area->open();
            }
        });
        if (!status.shown) { // visitors see the exhibition where there is one, also before staff have a PIN
            area->open();
        }
    }

    /// Whatever is shown; a machine that shows a library has a folder of its own only for that.
    void openToTalks() {
        QDir().mkpath(m_options.exhibition.state);
        if (const auto heard = m_talkLine.listen(m_options.exhibition.state); !heard) {
            qCWarning(lcKiosk).noquote() << heard.error().detail;
        }
    }

    /// Who shows a library works with it, and comes in to publish it. Nothing opens by itself, is counted or loaded.
    void openToCurators(const KioskStatus &status) {
        m_desks = std::make_unique<KioskDesks>(m_options.exhibition.state, m_options.sticks, status,
                                               KioskDesks::Shown{m_pictures, m_films});
        m_desks->showLibrary({m_loaded.library, m_options.exhibition.state, m_options.sticks},
                             ownLibrary(*m_loaded.catalogue));
        m_window.setStaffArea(new StaffArea(m_desks->ofLibrary()));
        QObject::connect(&m_desks->kiosk, &StaffDesk::statusChanged, &m_window,
                         [this] { follow(m_desks->kiosk.status().settings); });
    }

  private:
    void beginWall() {
        if (!m_options.wall.isEmpty()) {
            m_wall = std::make_unique<KioskWall>(m_window, m_source, m_languages);
            m_wall->window().setReading(m_options.reading);
            m_wall->show(adapted());
            apply(m_settings);
        }
        for (const auto change : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved}) {
            QObject::connect(qGuiApp, change, &m_screensChanged, qOverload<>(&QTimer::start));
        }
        m_screensChanged.setSingleShot(true);
        m_screensChanged.setInterval(std::chrono::milliseconds(500)); // they come and go in pairs
        QObject::connect(&m_screensChanged, &QTimer::timeout, &m_window, [this] { keepPlaces(); });
        keepPlaces();
    }

    /// A cable that is pulled must not put the wall over what visitors touch, and one that is plugged in brings it back.
    void keepPlaces() {
        const QList<QScreen *> screens = QGuiApplication::screens();
        if (screens.isEmpty()) {
            return; // all are asleep
        }
        const ScreenPlaces places = placesFor(m_options, screens);
        QScreen &screen = *screens.at(places.kiosk);
        if (moveTo(m_window, screen, m_options.isWindowed)) {
            m_window.setPxPerMm(pxPerMmOn(screen, m_window.width(), m_settings.screenWidthMm));
        }
        if (m_wall) {
            if (!places.wall) {
                qCWarning(lcKiosk).noquote() << "the screen for the wall is not there:" << m_options.wall;
            }
            m_wall->place(places.wall ? screens.at(*places.wall) : nullptr, m_options.isWindowed);
        }
    }

    /// What was said on the command line holds for whatever is loaded later, too; then what staff have set.
    LoadedExhibition adapted() const {
        LoadedExhibition shown = m_loaded;
        const std::optional<Language> language = m_options.language ? m_options.language : m_settings.language;
        if (language) {
            Catalogue changed = *shown.catalogue;
            changed.exhibition.defaultLanguage = *language;
            shown.catalogue = std::make_shared<const Catalogue>(std::move(changed));
        }
        return shown;
    }

    void apply(const KioskSettings &settings) {
        m_settings = settings;
        const double usual = m_options.volume.value_or(settings.volume / 100.0);
        const FilmLoudness loudness{std::min(usual, m_options.mostVolume), m_options.mostVolume};
        m_window.setLoudness(loudness);
        m_window.setQuestionAsked(settings.asksQuestion);
        if (m_wall) {
            m_wall->setLoudness(loudness);
        }
        if (settings.screenWidthMm > 0) {
            m_window.setPxPerMm(m_window.width() / settings.screenWidthMm);
        }
    }

    /// What was withdrawn is not kept decoded either.
    void forgetPictures() {
        m_pictures.clear();
        if (m_wall) {
            m_wall->forgetPictures();
        }
    }

    void follow(const KioskSettings &settings) {
        if (settings == m_settings) {
            return;
        }
        const bool isOtherLanguage = settings.language != m_settings.language && !m_options.language;
        apply(settings);
        if (isOtherLanguage) {
            m_switch.show(adapted(), false);
        }
    }

    const KioskOptions &m_options;
    KioskSettings m_settings;
    LoadedExhibition m_loaded = nothing();
    LanguageSwitcher m_languages;
    std::shared_ptr<LibraryPictures> m_source;
    PictureCache m_pictures;
    LibraryFilms m_films;
    std::unique_ptr<KioskDesks> m_desks; ///< outlives the window, whose pages ask it
    KioskWindow m_window;
    ExhibitionSwitch m_switch;
    QTimer m_screensChanged;
    std::unique_ptr<KioskWall> m_wall; ///< where one was asked for
    std::unique_ptr<ExhibitionWatch> m_watch;
    std::unique_ptr<VisitRecorder> m_recorder; ///< where there is a kiosk's state
    std::unique_ptr<ClockKeeper> m_clock;      ///< likewise
    TalkLine m_talkLine{[this](const TalkWish &wish) { return obey(m_window, wish); }};
};

} // namespace

Result<int> runKiosk(int &argc, char **argv, const KioskOptions &options) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (isOnVnc()) {
        listenOnLoopbackOnly();
    }
    const bool showsEditions = options.exhibition.library.isEmpty();
    std::optional<WarningLog> warnings;
    if (showsEditions) {
        warnings.emplace(options.exhibition.state);
    }
    // Beside each other: what staff are told must not make the first photograph late.
    std::future<Result<LoadedExhibition>> loading =
        std::async(std::launch::async, [&options] { return loadExhibition(options.exhibition); });
    std::future<Result<KioskStatus>> reading =
        std::async(std::launch::async, [&options] { return readKiosk(options.exhibition); });
    const QApplication application(argc, argv);
    qCDebug(lcKiosk) << "application after" << sinceStart.elapsed() << "ms";
    if (QGuiApplication::screens().isEmpty()) {
        return fail(ErrorCode::Io, QStringLiteral("this machine has no screen that can be drawn on"));
    }
    const QuitOnSignal signal;
    std::optional<NotedRun> run; // ends after the kiosk has
    Kiosk kiosk(options);
    QObject::connect(&kiosk.window().stage(), &StageView::firstPictureReady, &kiosk.window(), [&] {
        reveal(kiosk.window(), options);
        qCDebug(lcKiosk) << "first photograph after" << sinceStart.elapsed() << "ms";
    });
    qCDebug(lcKiosk) << "window after" << sinceStart.elapsed() << "ms";

    const Result<LoadedExhibition> loaded = loading.get();
    const Result<KioskStatus> status = reading.get();
    if (!loaded && !showsEditions) {
        return tl::unexpected(loaded.error());
    }
    if (!loaded) {
        qCWarning(lcKiosk).noquote() << "nothing to show:" << loaded.error().detail << loaded.error().subject;
    }
    qCDebug(lcKiosk) << "library after" << sinceStart.elapsed() << "ms";
    kiosk.begin(loaded.value_or(nothing()), status.value_or(KioskStatus()));
    if (!showsEditions && status && !isEdition(options.exhibition.library)) {
        kiosk.openToCurators(*status);
    } else if (!showsEditions && !status) {
        qCWarning(lcKiosk).noquote() << "staff cannot come in:" << status.error().detail << status.error().subject;
    } else if (!showsEditions) {
        qCInfo(lcKiosk) << "a sealed edition is shown: there is nothing to publish";
    } else if (!status) {
        kiosk.window().setStateUnreadable();
    } else {
        run.emplace(options.exhibition.state);
        kiosk.openToStaff(*status);
    }
    if (!showsEditions || status) {
        kiosk.openToTalks();
    }
    qCDebug(lcKiosk) << "begun after" << sinceStart.elapsed() << "ms";
    QTimer::singleShot(std::chrono::milliseconds(500), &kiosk.window(), [&] { reportMissingFonts(kiosk.window()); });
    return QApplication::exec();
}

} // namespace sala
