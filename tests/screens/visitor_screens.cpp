// Draws every page of the kiosk into PNG files, to be judged by eye, with the worst words of each script: in
// every language and both pseudo-languages, on seven screens, in three sizes of text, and high contrast.
//
//     sala_visitor_screens FOLDER [PART OF A FILE'S NAME]

#include "tests/journeys/drawn_kiosk.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

using namespace sala;

namespace {

/// Until every picture in sight has come and faded in.
void settle() {
    QEventLoop loop;
    QTimer::singleShot(250, &loop, &QEventLoop::quit);
    loop.exec();
}

QString nameOf(const Reading &reading) {
    const QString contrast = reading.contrast == Contrast::High ? QStringLiteral("-high") : QString();
    return QStringLiteral("text%1").arg(int(reading.textScale)) + contrast;
}

/// Where inches are 0 they are unknown, and 43 are assumed.
struct Screen {
    QSize px;
    double inches = 0;
    Reach reach = Reach::Whole;

    QString name() const {
        const QString width = QString::number(px.width());
        return inches > 0 ? QStringLiteral("%1-%2in").arg(width).arg(inches) : width;
    }
};

/// Into which files, and which of them.
struct Wish {
    QString folder;
    QString part;
};

void draw(test::DrawnKiosk &kiosk, const Screen &screen, const Wish &wish, const test::WalkLanguage &language) {
    for (const Reading &reading :
         {Reading{}, Reading{TextScale::Large, Contrast::Gallery},
          Reading{TextScale::Largest, Contrast::Gallery}, Reading{TextScale::Largest, Contrast::High}}) {
        Reading here = reading;
        here.reach = screen.reach;
        kiosk.window.setUsualReading(here);
        for (const QString &page : KioskWindow::pageNames()) {
            const QString name = QStringLiteral("%1-%2-%3-%4.png")
                                     .arg(page, language.name())
                                     .arg(screen.name(), nameOf(reading));
            if (name.contains(wish.part)) {
                kiosk.show(page);
                settle();
                kiosk.window.grab().save(wish.folder + u'/' + name);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: sala_visitor_screens FOLDER [PART OF A FILE'S NAME]\n";
        return 2;
    }
    QDir().mkpath(arguments[1]);
    const Wish wish{arguments[1], arguments.value(2)};
    for (const Screen &screen :
         {Screen{{1920, 1080}}, Screen{{1080, 1920}}, Screen{{1366, 768}}, Screen{{1920, 1080}, 24}, Screen{{1280, 720}, 10},
          Screen{{3840, 2160}, 32}, Screen{{1080, 1920}, 55, Reach::Low}}) {
        test::DrawnKiosk kiosk(screen.px);
        if (screen.inches > 0) {
            kiosk.window.setPxPerMm(test::pxPerMmOf(screen.px, screen.inches));
        }
        for (const test::WalkLanguage &language : test::walkLanguages()) {
            kiosk.speak(language);
            draw(kiosk, screen, wish, language);
        }
    }
    return 0;
}
