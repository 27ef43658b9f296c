#include "app/commands/curate_snapshot.h"

#include "app/commands/import_example.h"
#include "app/commands/open_library.h"
#include "app/commands/qt_messages.h"
#include "app/curator/import_sheet.h"
#include "app/curator/preview_pane.h"
#include "app/curator/work_page.h"
#include "app/kiosk/curate.h"

#include <QApplication>
#include <QEventLoop>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTimer>

namespace sala {
namespace {

constexpr int kLookEveryMs = 30;
constexpr int kSettleMs = 900; ///< longer than the preview's pictures take to come in
constexpr int kGiveUpMs = 20000;

const QString kDoor = QStringLiteral("curate-door");
const QString kBench = QStringLiteral("curate");
const QString kWork = QStringLiteral("curate-work");
const QString kKeys = QStringLiteral("curate-keys");
const QString kImport = QStringLiteral("curate-import");

/// Turns the loop until all is read and drawn.
void waitUntilSettled(Curating &curating) {
    QEventLoop loop;
    QTimer look;
    int quietMs = 0;
    int allMs = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool isQuiet = curating.window().bench().shelf().isWhole() && curating.pictures().isIdle() && !curating.desk().isBusy();
        quietMs = isQuiet ? quietMs + kLookEveryMs : 0;
        allMs += kLookEveryMs;
        if (quietMs >= kSettleMs || allMs >= kGiveUpMs) {
            loop.quit();
        }
    });
    look.start(kLookEveryMs);
    loop.exec();
}

/// A table as it may come back from somebody; what it would do is read while the file is there.
Result<void> openImport(BenchPage &bench, const Snapshot &snapshot) {
    static const QTemporaryDir folder; // until it is drawn
    const QString file = folder.filePath(QStringLiteral("captions.csv"));
    return writeImportExample(snapshot.exhibition.library, file).map([&] { bench.importSheet().show(file, snapshot.language); });
}

/// The bench, as for somebody who has just come in.
Result<void> openBench(Curating &curating, const Snapshot &snapshot) {
    CuratorSignIn in;
    in.answer.answer = SignIn::Answer::Right;
    in.curator.name = QStringLiteral("Noy");
    in.curator.language = snapshot.language;
    Q_EMIT curating.desk().signInAnswered(in);
    BenchPage &bench = curating.window().bench();
    waitUntilSettled(curating);
    if (snapshot.page == kKeys) {
        bench.perform(BenchActions::Deed::Help);
    }
    if (snapshot.page == kImport) {
        return openImport(bench, snapshot);
    }
    if (snapshot.page != kWork) {
        return {};
    }
    const WorkId work = snapshot.work.isNull() ? bench.found().value(0) : snapshot.work;
    if (!bench.shelf().work(work)) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such work"), work.text());
    }
    bench.openWork(work);
    return {};
}

} // namespace

QStringList curatePageNames() {
    return {kDoor, kBench, kWork, kKeys, kImport};
}

Result<void> takeCurateSnapshot(int &argc, char **argv, const Snapshot &snapshot, const QString &output) {
    keepQtQuiet();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const auto readable = openLibrary(snapshot.exhibition.library, Library::Mode::ReadOnly); !readable) {
        return tl::unexpected(readable.error()); // the window would bring an older one up to date
    }
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    Curating curating(snapshot.exhibition.library);
    Workbench &window = curating.window();
    window.resize(snapshot.sizePx);
    window.setLanguage(snapshot.language);
    window.keepLanguage();
    window.show();
    window.begin();
    waitUntilSettled(curating);
    if (snapshot.page != kDoor) {
        if (const auto opened = openBench(curating, snapshot); !opened) {
            return opened;
        }
        waitUntilSettled(curating);
    }
    if (!window.grab().toImage().save(output, "PNG")) {
        return fail(ErrorCode::Io, QStringLiteral("the picture could not be written"), output);
    }
    return {};
}

} // namespace sala
