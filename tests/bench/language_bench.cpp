// How long a page takes to open and to change its language, and the kiosk to change how it is read, from the touch to the painted page, in the real window:
// sala_language_bench [WORKS] [WIDTHxHEIGHT] [reading]. Titles in all five languages, of one to three lines.

#include "tests/journeys/drawn_kiosk.h"

#include <QApplication>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace sala;

namespace {

/// The hard catalogue, its works again and again until there are so many.
Catalogue manyWorks(int count) {
    Catalogue catalogue = test::worstCatalogue();
    const QList<Work> pattern = catalogue.works;
    for (int i = int(pattern.size()); i < count; ++i) {
        Work work = pattern[i % pattern.size()];
        const WorkId before = work.id;
        work.id = WorkId::generate();
        for (const Language language : kLanguages) {
            for (const TextField field : {TextField::Title, TextField::Caption}) {
                catalogue.texts.insert({work.id, field, language},
                                       catalogue.texts.value({before, field, language}));
            }
        }
        catalogue.works.append(work);
    }
    return catalogue;
}

/// Of this thread: what a busy machine does besides does not count.
double processorMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// A visitor who looks before touching: titles are measured ahead meanwhile.
void look(int forMs) {
    QEventLoop loop;
    QTimer::singleShot(forMs, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Each time from another page, in another language than the last time.
void measureOpening(test::DrawnKiosk &kiosk, const QString &page) {
    QList<double> values;
    for (const Language language : kLanguages) {
        kiosk.show(page == QLatin1String("about") ? QStringLiteral("browse") : QStringLiteral("about"));
        kiosk.window.setLanguage(language);
        look(300);
        const double before = processorMs();
        static_cast<void>(kiosk.window.showPage(page));
        QCoreApplication::sendPostedEvents();
        kiosk.window.repaint();
        values.append(processorMs() - before);
    }
    std::sort(values.begin(), values.end());
    QTextStream(stdout) << page << ": opens in " << values.first() << " to " << values.last()
                        << " ms of processor time\n";
}

void measure(test::DrawnKiosk &kiosk, const QString &page) {
    constexpr int kRounds = 8;
    kiosk.show(page);
    look(page.startsWith(QLatin1String("browse")) ? 15000 : 500);
    QList<double> values;
    QTextStream out(stdout);
    for (int round = 0; round < kRounds; ++round) {
        for (const Language language : kLanguages) {
            const double before = processorMs();
            kiosk.window.setLanguage(language);
            QCoreApplication::sendPostedEvents();
            kiosk.window.repaint();
            values.append(processorMs() - before);
        }
    }
    // The first round sets titles that later ones may have kept: shown apart.
    QList<double> first = values.mid(1, qsizetype(kLanguages.size()) - 1);
    std::sort(first.begin(), first.end());
    std::sort(values.begin(), values.end());
    out << page << ": median " << values[values.size() / 2] << " ms, 90% " << values[values.size() * 9 / 10]
        << ", most " << values.last() << "; of the first change to each language " << first.first() << " to "
        << first.last() << " ms of processor time\n";
}

/// A visitor's other text size, contrast or motion, and the next visitor's usual one: with the photographs in sight, and
/// with another page over them.
void measureReading(test::DrawnKiosk &kiosk, const QString &page) {
    kiosk.show(page);
    kiosk.window.setLanguage(Language::Khmer);
    look(500);
    const QList<std::pair<QString, Reading>> readings{
        {QStringLiteral("largest text"), {TextScale::Largest}},
        {QStringLiteral("high contrast"), {TextScale::Largest, Contrast::High}},
        {QStringLiteral("less motion"), {TextScale::Largest, Contrast::High, Reach::Whole, Motion::Reduced}},
        {QStringLiteral("usual"), {}},
        {QStringLiteral("largest text again"), {TextScale::Largest}},
        {QStringLiteral("usual again"), {}}};
    for (const auto &[name, reading] : readings) {
        const double before = processorMs();
        kiosk.window.setReading(reading);
        QCoreApplication::sendPostedEvents();
        kiosk.window.repaint();
        QTextStream(stdout) << page << ": " << name << " in " << processorMs() - before
                            << " ms of processor time\n";
        look(200);
    }
    const double before = processorMs();
    static_cast<void>(kiosk.window.showPage(QStringLiteral("browse")));
    QCoreApplication::sendPostedEvents();
    kiosk.window.repaint();
    QTextStream(stdout) << page << ": the photographs after that in " << processorMs() - before
                        << " ms of processor time\n";
}

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList size = arguments.value(2).split(QLatin1Char('x'));
    test::DrawnKiosk kiosk(size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(1920, 1080),
                           manyWorks(qMax(28, arguments.value(1, QStringLiteral("5000")).toInt())));
    measureReading(kiosk, QStringLiteral("browse-all"));
    measureReading(kiosk, QStringLiteral("about"));
    if (arguments.contains(QLatin1String("reading"))) {
        return 0;
    }
    for (const QString &page : KioskWindow::pageNames()) {
        measureOpening(kiosk, page);
        measure(kiosk, page);
    }
    return 0;
}
