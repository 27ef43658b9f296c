#include "app/commands/snapshot.h"

#include "app/commands/open_library.h"
#include "app/commands/qt_messages.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_desks.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/stage/stage_view.h"
#include "app/staff/staff_area.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/reading_page.h"
#include "media/document/document_covers.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QTimer>

namespace sala {
namespace {

constexpr int kLookEveryMs = 30;
constexpr int kSettleMs = 600; ///< longer than any page's fade or glide
constexpr int kGiveUpMs = 15000;
constexpr int kNearEnoughMs = 3000; ///< a film with holes between its frames has none at some moments
constexpr std::chrono::milliseconds kBeforeEnd{100};

/// Turns the loop until the page has all its pictures and nothing moves any more.
void waitUntilComplete(const PictureCache &pictures, KioskWindow &window) {
    QEventLoop loop;
    QTimer look;
    int quietMs = 0;
    int allMs = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool isDrawn = !window.readingRoom() || window.readingRoom()->pages().isIdle();
        const bool isFollowing = window.interview() && window.interview()->text().scroller().isMoving();
        quietMs = pictures.isIdle() && isDrawn && !isFollowing ? quietMs + kLookEveryMs : 0;
        allMs += kLookEveryMs;
        if (quietMs >= kSettleMs || allMs >= kGiveUpMs) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    loop.exec();
}

/// A player that was sent to a moment between two frames shows the one after it.
bool isThere(const FilmPlayer &player, std::chrono::milliseconds at) {
    const std::chrono::microseconds start(player.frame().startTime());
    const std::chrono::microseconds end(player.frame().endTime());
    return player.frame().isValid() && start - (end - start) <= at && at < end;
}

/// Lets the film stand at the frame that is seen at that moment, at its last one when it is over by then.
void waitForFilm(InterviewPage &page, std::chrono::milliseconds at) {
    FilmPlayer &player = page.player();
    player.pause();
    QEventLoop loop;
    QTimer look;
    int allMs = 0;
    int sinceSeekMs = -1;
    std::chrono::milliseconds place = at;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        allMs += kLookEveryMs;
        const bool hasFrame = player.state() != FilmPlayer::State::Preparing && player.framesShown() > 0;
        if (hasFrame && sinceSeekMs < 0) {
            place = std::clamp(player.begin() + at, player.begin(), std::max(player.begin(), player.end() - kBeforeEnd));
            player.seek(place);
            sinceSeekMs = 0;
        } else if (hasFrame) {
            sinceSeekMs += kLookEveryMs;
        }
        const bool isSettled = isThere(player, place) || sinceSeekMs >= kNearEnoughMs;
        if (player.state() == FilmPlayer::State::Failed || (sinceSeekMs >= 0 && isSettled) ||
            allMs >= kGiveUpMs) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    loop.exec();
}

/// Lets the film run out.
void waitForEnd(InterviewPage &page) {
    FilmPlayer &player = page.player();
    player.play();
    QEventLoop loop;
    QTimer look;
    int allMs = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        allMs += kLookEveryMs;
        if (player.state() == FilmPlayer::State::Ended || player.state() == FilmPlayer::State::Failed ||
            allMs >= kGiveUpMs) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    loop.exec();
}

bool isOfStaff(const Snapshot &snapshot) {
    return StaffArea::pageNames().contains(snapshot.page);
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

/// What a page stands over: for staff's an exhibition that has nothing in it.
Result<std::shared_ptr<const Catalogue>> catalogueFor(const Snapshot &snapshot) {
    if (isOfStaff(snapshot)) {
        return std::make_shared<const Catalogue>();
    }
    if (snapshot.exhibition.library.isEmpty()) {
        return tl::unexpected(openLibrary({}, Library::Mode::ReadOnly).error());
    }
    return loadExhibition(snapshot.exhibition).map([&](const LoadedExhibition &loaded) {
        return snapshot.pseudoLanguage ? std::make_shared<const Catalogue>(
                                             inPseudoLanguage(*loaded.catalogue, *snapshot.pseudoLanguage))
                                       : loaded.catalogue;
    });
}

/// Null for visitors' pages; else outlives the window.
/// With the library it publishes, where one is named.
Result<std::unique_ptr<KioskDesks>> desksFor(const Snapshot &snapshot, const KioskDesks::Shown &shown) {
    if (!isOfStaff(snapshot)) {
        return nullptr;
    }
    const auto status = readStatus(snapshot.exhibition.state);
    if (!status && status.error().code != ErrorCode::NotFound) {
        return tl::unexpected(status.error());
    }
    auto desks = std::make_unique<KioskDesks>(snapshot.exhibition.state, snapshot.sticks,
                                              status.value_or(KioskStatus()), shown);
    if (snapshot.exhibition.library.isEmpty()) {
        return desks;
    }
    return loadExhibition(snapshot.exhibition).map([&](const LoadedExhibition &loaded) {
        desks->showLibrary({loaded.library, snapshot.exhibition.state, snapshot.sticks}, ownLibrary(*loaded.catalogue));
        return std::move(desks);
    });
}

Result<void> showStaffPage(KioskWindow &window, KioskDesks &desks, const QString &page) {
    const bool isHome = page == QLatin1String("staff"); // whose buttons are those of a machine that shows a library
    auto *area = new StaffArea(isHome && desks.publishing ? desks.ofLibrary() : desks.all());
    window.setStaffArea(area);
    desks.playlists.refresh();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool hasPublishing = !desks.publishing || (desks.publishing->status().hasLooked && !desks.publishing->isBusy());
        if (desks.kiosk.sticks().hasLooked() && !desks.statistics.isReading() && !desks.playlists.isReading() &&
            !desks.health.seen().time.isNull() && hasPublishing) {
            loop.quit();
        }
    });
    desks.health.setReadsThrough(false);
    desks.health.look();
    if (desks.publishing) {
        desks.publishing->look();
    }
    look.start(kLookEveryMs);
    loop.exec();
    if (!area->showPage(page)) {
        return fail(ErrorCode::NotFound, QStringLiteral("this page publishes a library; start with: sala --library FILE.sala …"),
                    page);
    }
    loop.exec(); // what the page asked for
    return {};
}

Result<void> showVisitorPage(KioskWindow &window, const Snapshot &snapshot) {
    const Result<void> shown = window.showPage(snapshot.page, snapshot.work);
    InterviewPage *const film = window.interview();
    if (shown && film && window.currentPage() == film && !film->isCovered()) {
        const bool isEnd = snapshot.page == QLatin1String("interview-end");
        waitForFilm(*film, isEnd ? std::chrono::hours(24) : snapshot.at);
        if (isEnd) {
            waitForEnd(*film);
        }
    }
    return shown;
}

Result<void> draw(KioskWindow &window, const PictureCache &pictures, const QString &output) {
    waitUntilComplete(pictures, window);
    if (!window.grab().toImage().save(output, "PNG")) {
        return fail(ErrorCode::Io, QStringLiteral("the picture could not be written"), output);
    }
    return {};
}

} // namespace

Result<void> takeSnapshot(int &argc, char **argv, const Snapshot &snapshot, const QString &output) {
    keepQtQuiet();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto catalogue = catalogueFor(snapshot);
    if (!catalogue) {
        return tl::unexpected(catalogue.error());
    }
    const QString file = isOfStaff(snapshot) ? shownLibrary(snapshot.exhibition).value_or(QString()) : snapshot.exhibition.library;
    const auto source = std::make_shared<LibraryPictures>(file);
    PictureCache pictures(std::make_shared<DocumentCovers>(source), kPictureCacheBytes);
    LibraryFilms films(file);
    const auto desks = desksFor(snapshot, {pictures, films});
    if (!desks) {
        return tl::unexpected(desks.error());
    }
    LanguageSwitcher languages(QStringLiteral(":/i18n"));
    KioskWindow window({pictures, source, languages, &films});
    window.resize(snapshot.sizePx);
    window.setUsualReading(snapshot.reading);
    window.setCatalogue(*catalogue);
    window.show();
    window.setLanguage(snapshot.language);
    const auto pseudo = speakPseudoLanguage(snapshot);
    const auto shown = *desks ? showStaffPage(window, **desks, snapshot.page) : showVisitorPage(window, snapshot);
    if (!shown) {
        return shown;
    }
    return draw(window, pictures, output);
}

} // namespace sala
