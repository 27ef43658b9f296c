// Makes the films of the sample exhibition at build time: draws them, has them spoken, writes their
// subtitles.

#include "media/sample/films/film_maker.h"
#include "media/sample/films/shots.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace sala {

static int complain(const Error &error) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.subject), qPrintable(error.detail));
    return 1;
}

/// One picture of one shot, for those who draw it.
static int drawStill(const QString &shotName, double seconds, const QString &path) {
    const QSize size(1280, 720);
    const auto shot = makeShot(shotName, size);
    QImage frame(size, QImage::Format_RGB32);
    if (!shot) {
        std::fprintf(stderr, "There is no shot \"%s\".\n", qPrintable(shotName));
        return 1;
    }
    shot->paint(frame, seconds);
    return frame.save(path) ? 0 : 1;
}

static int run(const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes the films of the sample exhibition."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("sources"), QStringLiteral("the folder with films.json"));
    parser.addPositionalArgument(QStringLiteral("folder"),
                                 QStringLiteral("where the films go (with --still: a picture's name)"));
    parser.addPositionalArgument(QStringLiteral("film"),
                                 QStringLiteral("the key of the film; all without it"),
                                 QStringLiteral("[film]"));
    const QCommandLineOption still(QStringLiteral("still"), QStringLiteral("only draw this shot"),
                                   QStringLiteral("shot"));
    const QCommandLineOption at(QStringLiteral("at"), QStringLiteral("when"), QStringLiteral("seconds"),
                                QStringLiteral("3"));
    parser.addOptions({still, at});
    parser.process(arguments);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() < 2) {
        parser.showHelp(2);
    }
    if (parser.isSet(still)) {
        return drawStill(parser.value(still), parser.value(at).toDouble(), paths[1]);
    }
    const auto films = readSampleFilms(paths[0]);
    if (!films) {
        return complain(films.error());
    }
    if (!QDir().mkpath(paths[1])) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(paths[1]));
        return 1;
    }
    for (const SampleFilm &film : *films) {
        if (paths.size() > 2 && film.key != paths[2]) {
            continue;
        }
        if (const auto made = makeFilm(film, QDir(paths[1])); !made) {
            return complain(made.error());
        }
    }
    return 0;
}

} // namespace sala

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    return sala::run(QCoreApplication::arguments());
}
