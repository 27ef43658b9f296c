#include "app/kiosk/curate.h"

#include "app/kiosk/quit_on_signal.h"
#include "media/document/document_covers.h"

#include <QApplication>
#include <QScreen>
#include <QStyleFactory>

#include <utility>

namespace sala {
namespace {

constexpr qint64 kCacheBytes = qint64(256) << 20;
constexpr QSize kUsualSizePx{1366, 768};

} // namespace

Curating::Curating(const QString &library, CuratorReader reader)
    : m_source(std::make_shared<LibraryPictures>(library)), m_pictures(std::make_shared<DocumentCovers>(m_source), kCacheBytes), m_desk(library, std::move(reader)), m_bringing(library),
      m_preview(m_pictures, m_source, m_languages), m_films(library), m_window({m_desk, m_pictures, &m_preview, &m_bringing, &m_films}, m_languages) {
    QObject::connect(&m_desk, &CuratorDesk::loaded, &m_preview, [this] {
        if (m_desk.catalogue()) {
            m_preview.setCatalogue(m_desk.catalogue());
        }
    });
    m_window.setLanguage(Language::English);
}

Result<int> runWorkbench(int &argc, char **argv, const CurateOptions &options) {
    QApplication application(argc, argv);
    if (QGuiApplication::screens().isEmpty()) {
        return fail(ErrorCode::Io, QStringLiteral("this machine has no screen that can be drawn on"));
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setQuitOnLastWindowClosed(false); // not before what was typed is on the disk
    const QuitOnSignal signal;
    Curating curating(options.library);
    Workbench &window = curating.window();
    if (options.language) {
        window.setLanguage(*options.language);
        window.keepLanguage();
    }
    QObject::connect(&window, &Workbench::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&window] { window.bench().flush(); });
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    window.resize(kUsualSizePx.boundedTo(screen));
    window.showMaximized();
    window.begin();
    const int code = QApplication::exec();
    window.bench().flush(); // a signal may have ended it
    return code;
}

} // namespace sala
