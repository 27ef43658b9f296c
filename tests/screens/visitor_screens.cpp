// Draws the visitor's pages as a kiosk would show them, in every language and three sizes, so that they can
// be judged by eye: FOLDER [TRANSLATIONS], where TRANSLATIONS holds sala_en.qm and the others.

#include "app/visitor/about_page.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/language_bar.h"
#include "media/picture/picture_cache.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace sala;

namespace {

/// A window like the kiosk's: a page above the language bar.
struct Screen {
    QWidget window;
    PictureCache cache{std::make_shared<test::DrawnPictures>(), 200'000'000};
    BrowsePage browse{&cache, &window};
    AboutPage about{&window};
    LanguageBar bar{&window};
    IdleOverlay overlay{&window};

    void show(QSize size, Language language) {
        const GalleryTheme theme = GalleryTheme::forScreen(size);
        window.resize(size);
        bar.setTheme(theme);
        bar.setLanguage(language);
        const int barHeight = bar.sizeHint().height();
        bar.setGeometry(0, size.height() - barHeight, size.width(), barHeight);
        for (VisitorPage *page : {static_cast<VisitorPage *>(&browse), static_cast<VisitorPage *>(&about)}) {
            page->setTheme(theme);
            page->setLanguage(language);
            page->setGeometry(0, 0, size.width(), size.height() - barHeight);
        }
        overlay.setTheme(theme);
        overlay.setLanguage(language);
        window.show();
    }
};

/// Runs the event loop until every picture in sight has come and faded in.
void settle() {
    QEventLoop loop;
    QTimer::singleShot(600, &loop, &QEventLoop::quit);
    loop.exec();
}

void save(Screen &screen, const QString &path) {
    settle();
    screen.window.grab().save(path);
}

void drawAll(Screen &screen, const QString &stem) {
    screen.about.hide();
    screen.browse.show();
    screen.browse.reset();
    save(screen, stem + QStringLiteral("-journey.png"));
    screen.browse.setOrder(BrowseOrder::ByTheme);
    save(screen, stem + QStringLiteral("-theme.png"));
    screen.overlay.ask();
    save(screen, stem + QStringLiteral("-idle.png"));
    screen.overlay.dismiss();
    screen.browse.hide();
    screen.about.show();
    save(screen, stem + QStringLiteral("-about.png"));
}

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: sala_visitor_screens FOLDER [TRANSLATIONS]\n";
        return 2;
    }
    QDir().mkpath(arguments[1]);
    Screen screen;
    const Catalogue catalogue = test::sampleCatalogue();
    screen.browse.setCatalogue(catalogue);
    screen.about.setCatalogue(catalogue);
    for (const Language language : kLanguages) {
        QTranslator translator;
        if (arguments.size() > 2 && translator.load(QStringLiteral("sala_") + code(language), arguments[2])) {
            QCoreApplication::installTranslator(&translator);
        }
        for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
            screen.show(size, language);
            const QString stem =
                QStringLiteral("%1/%2-%3").arg(arguments[1], code(language)).arg(size.width());
            drawAll(screen, stem);
        }
        QCoreApplication::removeTranslator(&translator);
    }
    return 0;
}
