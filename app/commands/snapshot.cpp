#include "app/commands/snapshot.h"

#include "app/commands/open_library.h"
#include "app/commands/qt_messages.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/stage/stage_view.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/reading_page.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QTimer>

namespace sala {
namespace {

constexpr int kLookEveryMs = 30;
constexpr int kSettleMs = 600; ///< longer than any page's fade or glide
constexpr int kGiveUpMs = 15000;

/// Turns the loop until the page has all its pictures and nothing moves any more.
void waitUntilComplete(const PictureCache &pictures, KioskWindow &window) {
    QEventLoop loop;
    QTimer look;
    int quietMs = 0;
    int allMs = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool isDrawn = !window.readingRoom() || window.readingRoom()->pages().isIdle();
        quietMs = pictures.isIdle() && isDrawn ? quietMs + kLookEveryMs : 0;
        allMs += kLookEveryMs;
        if (quietMs >= kSettleMs || allMs >= kGiveUpMs) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    loop.exec();
}

/// Lets the film play on from there, once it plays at all.
void waitForFilm(InterviewPage &page, std::chrono::milliseconds at) {
    FilmPlayer &player = page.player();
    QEventLoop loop;
    QTimer look;
    int allMs = 0;
    bool isThere = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        allMs += kLookEveryMs;
        const bool plays = player.state() == FilmPlayer::State::Playing && player.framesShown() > 0;
        if (plays && !isThere) {
            isThere = true;
            if (at.count() > 0) {
                player.seek(at);
            }
        }
        const bool isOver =
            player.state() == FilmPlayer::State::Failed || player.state() == FilmPlayer::State::Ended;
        if (isOver || allMs >= kGiveUpMs || (plays && player.position() >= at)) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    loop.exec();
}

/// Null when the language is a real one; else to be kept until the picture is taken.
std::unique_ptr<QTranslator> speakPseudoLanguage(const Snapshot &snapshot) {
    if (!snapshot.pseudoLanguage) {
        return nullptr;
    }
    auto translator = std::make_unique<PseudoTranslator>(*snapshot.pseudoLanguage);
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

Result<void> takeSnapshot(int &argc, char **argv, const Snapshot &snapshot, const QString &output) {
    keepQtQuiet();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (snapshot.exhibition.library.isEmpty()) {
        return tl::unexpected(openLibrary({}, Library::Mode::ReadOnly).error());
    }
    auto catalogue = loadExhibition(snapshot.exhibition);
    if (!catalogue) {
        return tl::unexpected(catalogue.error());
    }
    if (snapshot.pseudoLanguage) {
        catalogue =
            std::make_shared<const Catalogue>(inPseudoLanguage(**catalogue, *snapshot.pseudoLanguage));
    }
    LanguageSwitcher languages(QStringLiteral(":/i18n"));
    const auto source = std::make_shared<LibraryPictures>(snapshot.exhibition.library);
    PictureCache pictures(source, kPictureCacheBytes);
    LibraryFilms films(snapshot.exhibition.library);
    KioskWindow window({pictures, source, languages, &films});
    window.resize(snapshot.sizePx);
    window.setUsualReading(snapshot.reading);
    window.setCatalogue(*catalogue);
    window.show();
    window.setLanguage(snapshot.language);
    const auto pseudo = speakPseudoLanguage(snapshot);
    if (const auto shown = window.showPage(snapshot.page, snapshot.work); !shown) {
        return shown;
    }
    waitUntilComplete(pictures, window);
    if (window.interview() && window.currentPage() == window.interview()) {
        waitForFilm(*window.interview(), snapshot.at); // last: it plays on
    }
    const QImage picture = window.grab().toImage();
    if (!picture.save(output, "PNG")) {
        return fail(ErrorCode::Io, QStringLiteral("the picture could not be written"), output);
    }
    return {};
}

} // namespace sala
