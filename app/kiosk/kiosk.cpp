#include "app/kiosk/kiosk.h"

#include "app/kiosk/exhibition_switch.h"
#include "app/kiosk/exhibition_watch.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/kiosk/loopback.h"
#include "app/stage/stage_view.h"
#include "app/text/typography.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputDevice>
#include <QLoggingCategory>
#include <QLayout>
#include <QScreen>
#include <QShortcut>
#include <QTimer>

#include <cmath>
#include <future>

namespace sala {

Q_LOGGING_CATEGORY(lcKiosk, "sala.kiosk", QtInfoMsg)

namespace {

/// Pixels a millimetre, 0 when the screen does not really know: virtual ones answer 96 dots an inch.
double realPxPerMm(const QScreen &screen) {
    const double width = screen.physicalSize().width();
    const double dotsPerInch = width > 0 ? screen.geometry().width() / width * 25.4 : 0;
    const bool isPlausible = width > 100 && width < 3000 && std::abs(dotsPerInch - 96) > 0.6;
    return isPlausible ? screen.geometry().width() / width : 0;
}

bool hasTouchScreen() {
    const auto devices = QInputDevice::devices();
    return std::any_of(devices.begin(), devices.end(),
                       [](const QInputDevice *device) { return device->type() == QInputDevice::DeviceType::TouchScreen; });
}

/// The environment alone names the platform: the command line has no option for it.
bool isOnVnc() {
    return qEnvironmentVariable("QT_QPA_PLATFORM").startsWith(QLatin1String("vnc"));
}

/// Puts the window on its screen without showing it, so that pictures are decoded at the right size.
void place(KioskWindow &window, const KioskOptions &options) {
    const QList<QScreen *> screens = QGuiApplication::screens();
    QScreen *screen = screens.value(options.screen, QGuiApplication::primaryScreen());
    window.setGeometry(options.isWindowed ? QRect(screen->geometry().topLeft(), screen->geometry().size() * 2 / 3)
                                          : screen->geometry());
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

/// What staff said on the command line holds for whatever is loaded later, too.
LoadedExhibition adapted(LoadedExhibition loaded, const KioskOptions &options) {
    if (options.language) {
        Catalogue changed = *loaded.catalogue;
        changed.exhibition.defaultLanguage = *options.language;
        loaded.catalogue = std::make_shared<const Catalogue>(std::move(changed));
    }
    return loaded;
}

void begin(KioskWindow &window, const std::shared_ptr<const Catalogue> &shown, const KioskOptions &options) {
    window.setCatalogue(shown);
    // A window appears with its first photograph. It does not wait for ever for one that cannot be decoded.
    if (shown->playlist.entries.isEmpty()) {
        reveal(window, options);
    } else {
        QTimer::singleShot(std::chrono::seconds(3), &window, [&window, &options] { reveal(window, options); });
    }
}

/// On standard error, which a service's journal keeps, and on the screen, where staff walk past.
void reportMissingFonts(KioskWindow &window) {
    const QStringList fonts = missingFonts();
    for (const QString &font : fonts) {
        qCWarning(lcKiosk).noquote() << "a font is missing, words in its script cannot be shown; install" << font;
    }
    window.setMissingFonts(fonts);
}

} // namespace

Result<int> runKiosk(int &argc, char **argv, const KioskOptions &options) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (isOnVnc()) {
        listenOnLoopbackOnly();
    }
    std::future<Result<LoadedExhibition>> loading =
        std::async(std::launch::async, [&options] { return loadExhibition(options.exhibition); });
    const QApplication application(argc, argv);
    qCDebug(lcKiosk) << "application after" << sinceStart.elapsed() << "ms";
    LanguageSwitcher languages(QStringLiteral(":/i18n"));
    const auto source = std::make_shared<LibraryPictures>(options.exhibition.library);
    PictureCache pictures(source, kPictureCacheBytes);
    LibraryFilms films(options.exhibition.library);
    KioskWindow window({pictures, source, languages, &films});
    window.setLoudness(options.loudness);
    window.setScreenBottom(options.screenBottomMm);
    window.setUsualReading(options.reading);
    place(window, options);
    QObject::connect(new QShortcut(QKeySequence::Quit, &window), &QShortcut::activated, &window, &QWidget::close);
    QObject::connect(&window.stage(), &StageView::firstPictureReady, &window, [&] {
        reveal(window, options);
        qCDebug(lcKiosk) << "first photograph after" << sinceStart.elapsed() << "ms";
    });
    qCDebug(lcKiosk) << "window after" << sinceStart.elapsed() << "ms";

    const Result<LoadedExhibition> loaded = loading.get();
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    source->setLibrary(loaded->library);
    films.setLibrary(loaded->library);
    qCDebug(lcKiosk) << "library after" << sinceStart.elapsed() << "ms";
    begin(window, adapted(*loaded, options).catalogue, options);
    ExhibitionSwitch exhibitionSwitch({window, *source, films});
    const ExhibitionWatch watch(options.exhibition, *loaded);
    QObject::connect(&watch, &ExhibitionWatch::changed, &exhibitionSwitch,
                     [&](const LoadedExhibition &wanted, bool isUrgent) {
                         exhibitionSwitch.show(adapted(wanted, options), isUrgent);
                     });
    QObject::connect(&exhibitionSwitch, &ExhibitionSwitch::switched,
                     [] { qCInfo(lcKiosk) << "another edition or day is shown"; });
    qCDebug(lcKiosk) << "begun after" << sinceStart.elapsed() << "ms";
    QTimer::singleShot(std::chrono::milliseconds(500), &window, [&window] { reportMissingFonts(window); });
    return QApplication::exec();
}

} // namespace sala
