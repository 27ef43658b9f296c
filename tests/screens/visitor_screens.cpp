// Draws every page of the kiosk into PNG files, to be judged by eye, with the worst words of each script: in
// every language and both pseudo-languages, three sizes of screen, three sizes of text, and high contrast.
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

void draw(test::DrawnKiosk &kiosk, const QString &folder, const QString &wanted,
          const test::WalkLanguage &language) {
    for (const Reading &reading :
         {Reading{}, Reading{TextScale::Large, Contrast::Gallery},
          Reading{TextScale::Largest, Contrast::Gallery}, Reading{TextScale::Largest, Contrast::High}}) {
        kiosk.window.setUsualReading(reading);
        for (const QString &page : KioskWindow::pageNames()) {
            const QString name = QStringLiteral("%1-%2-%3-%4.png")
                                     .arg(page, language.name())
                                     .arg(kiosk.window.width())
                                     .arg(nameOf(reading));
            if (name.contains(wanted)) {
                kiosk.show(page);
                settle();
                kiosk.window.grab().save(folder + u'/' + name);
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
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
        test::DrawnKiosk kiosk(size);
        for (const test::WalkLanguage &language : test::walkLanguages()) {
            kiosk.speak(language);
            draw(kiosk, arguments[1], arguments.value(2), language);
        }
    }
    return 0;
}
