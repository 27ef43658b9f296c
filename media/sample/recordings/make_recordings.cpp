// Has some captions of the sample exhibition spoken at build time, in the two languages that Debian's synthetic voices
// speak well enough. Usage: sala_make_recordings SPOKEN.json TEXTS FOLDER, TEXTS being the folder with en.json. A caption
// that SPOKEN.json leaves empty is read as it is written.

#include "media/sample/films/sound/narration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace sala {

static Result<QJsonObject> readObject(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? Result<QJsonObject>(document.object())
                               : fail(ErrorCode::Corrupt, QStringLiteral("not an object"), path);
}

static Result<void> encode(const QString &wave, const QString &path) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("ffmpeg"),
                  QStringLiteral("-nostdin -loglevel error -y -i").split(u' ') + QStringList{wave} +
                      QStringLiteral("-ac 1 -c:a libopus -b:a 40k").split(u' ') + QStringList{path});
    const bool isDone = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit &&
                        process.exitCode() == 0;
    return isDone ? Result<void>() : fail(ErrorCode::Io, QStringLiteral("ffmpeg cannot write it"), path);
}

static Result<void> record(QString text, Language language, const QString &path) {
    const QTemporaryDir work;
    const QString wave = work.filePath(QStringLiteral("spoken.wav"));
    text.replace(u'’', u'\'');
    return speak(text, language, work.path())
        .and_then([&](const Signal &said) { return writeWave(wave, {said, said}); })
        .and_then([&] { return encode(wave, path); });
}

static Result<void> run(const QStringList &arguments) {
    const QDir folder(arguments.value(3));
    const auto spoken = readObject(arguments.value(1));
    if (!spoken || !folder.mkpath(QStringLiteral("."))) {
        return spoken ? fail(ErrorCode::Io, QStringLiteral("cannot be made"), folder.path()) : tl::unexpected(spoken.error());
    }
    for (auto of = spoken->begin(); of != spoken->end(); ++of) {
        const auto texts = readObject(QDir(arguments.value(2)).filePath(of.key() + QStringLiteral(".json")));
        const auto language = languageFromCode(of.key());
        if (!texts || !language) {
            return texts ? fail(ErrorCode::Corrupt, QStringLiteral("no language of ours"), of.key())
                         : tl::unexpected(texts.error());
        }
        const QJsonObject works = of.value().toObject();
        for (auto work = works.begin(); work != works.end(); ++work) {
            const QString written =
                texts->value(QLatin1String("works"))[work.key()][QLatin1String("caption")].toString();
            const QString said = work.value().toString();
            const QString path = folder.filePath(QStringLiteral("%1.%2.opus").arg(work.key(), of.key()));
            const auto made = record(said.isEmpty() ? written : said, *language, path);
            if (!made) {
                return made;
            }
        }
    }
    return {};
}

} // namespace sala

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const auto made = sala::run(QCoreApplication::arguments());
    if (!made) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(made.error().subject), qPrintable(made.error().detail));
    }
    return made ? 0 : 1;
}
