#include "media/sample/films/sample_films.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace sala {
namespace {

// The files that the build has made, looked at with ffmpeg's own tools.

QString pathOf(const QString &name) {
    return QStringLiteral(SALA_BINARY_DIR "/sample/films/") + name;
}

QString output(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAll())
                                   : QStringLiteral("failed: ") + QString::fromUtf8(process.readAll());
}

QJsonObject probed(const QString &name) {
    const QString json =
        output(QStringLiteral("ffprobe"),
               {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_streams"),
                QStringLiteral("-show_format"), QStringLiteral("-show_chapters"), QStringLiteral("-of"),
                QStringLiteral("json"), pathOf(name)});
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// What a filter says about a film; `kind` is "-vf" or "-af".
QString filtered(const QString &name, const QString &kind, const QString &filter) {
    return output(QStringLiteral("ffmpeg"),
                  {QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"), QStringLiteral("-nostats"),
                   QStringLiteral("-i"), pathOf(name), kind, filter, QStringLiteral("-f"),
                   QStringLiteral("null"), QStringLiteral("-")});
}

double numberAfter(const QString &text, const QString &label) {
    const auto found = QRegularExpression(label + QStringLiteral("\\s+(-?[0-9.]+)")).globalMatch(text);
    double value = 999;
    for (auto match = found; match.hasNext();) {
        value = match.next().captured(1).toDouble();
    }
    return value;
}

QList<SampleFilm> films() {
    const auto read = readSampleFilms(QStringLiteral(":/sample/films"));
    return read ? *read : QList<SampleFilm>();
}

TEST(SampleFilmFilesTest, HaveThePictureSoundAndChaptersTheirListSays) {
    for (const SampleFilm &film : films()) {
        const QJsonObject file = probed(film.fileName());
        const QJsonArray streams = file[QLatin1String("streams")].toArray();
        ASSERT_FALSE(streams.isEmpty()) << film.key.toStdString();
        const QJsonValue picture = streams[0];

        EXPECT_EQ(picture[QLatin1String("codec_name")].toString(), QStringLiteral("h264"));
        EXPECT_EQ(picture[QLatin1String("pix_fmt")].toString(), QStringLiteral("yuv420p"));
        EXPECT_EQ(QSize(picture[QLatin1String("width")].toInt(), picture[QLatin1String("height")].toInt()),
                  film.sizePx);
        EXPECT_EQ(picture[QLatin1String("nb_frames")].toString().toLongLong(),
                  film.duration.count() * kSampleFrameRate / 1000);
        EXPECT_NEAR(file[QLatin1String("format")][QLatin1String("duration")].toString().toDouble(),
                    double(film.duration.count()) / 1000, 0.1);
        EXPECT_EQ(file[QLatin1String("chapters")].toArray().size(), film.chapters.size());
        QStringList languages, expected;
        for (qsizetype i = 1; i < streams.size(); ++i) {
            EXPECT_TRUE(streams[i][QLatin1String("codec_name")] == QLatin1String("aac") ||
                        streams[i][QLatin1String("codec_type")] == QLatin1String("data"));
            if (streams[i][QLatin1String("codec_type")] == QLatin1String("audio")) {
                languages << streams[i][QLatin1String("tags")][QLatin1String("language")].toString();
            }
        }
        for (const SampleSound &sound : film.sound) {
            if (sound.isInFilm) {
                expected << (sound.language == Language::Japanese ? QStringLiteral("jpn")
                                                                  : QStringLiteral("eng"));
            }
        }
        EXPECT_EQ(languages, expected) << film.key.toStdString();
    }
}

TEST(SampleFilmFilesTest, AreSmallAndStartAtOnce) {
    for (const SampleFilm &film : films()) {
        QFile file(pathOf(film.fileName()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_LT(file.size(), 12 << 20) << film.key.toStdString();
        EXPECT_TRUE(file.read(256).contains("moov"))
            << "its index is not in front: " << film.key.toStdString();
    }
}

TEST(SampleFilmFilesTest, ShowEveryFrameEquallyLong) {
    for (const SampleFilm &film : films()) {
        QStringList times =
            output(QStringLiteral("ffprobe"),
                   {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-select_streams"),
                    QStringLiteral("v"), QStringLiteral("-show_entries"),
                    QStringLiteral("packet=duration_time"), QStringLiteral("-of"), QStringLiteral("csv=p=0"),
                    pathOf(film.fileName())})
                .split(u'\n', Qt::SkipEmptyParts);
        const QSet<QString> different(times.begin(), times.end());
        ASSERT_EQ(different.size(), 1) << film.key.toStdString();
        EXPECT_NEAR(times.first().toDouble(), 1.0 / kSampleFrameRate, 1e-6);
    }
}

TEST(SampleFilmFilesTest, AreNeitherBlackNorStill) {
    for (const SampleFilm &film : films()) {
        const QString said =
            filtered(film.fileName(), QStringLiteral("-vf"),
                     QStringLiteral("scale=320:-2,blackdetect=d=0.1,freezedetect=n=0.0003:d=0.5"));
        EXPECT_TRUE(said.contains(QStringLiteral("frame="))) << said.toStdString();
        EXPECT_FALSE(said.contains(QStringLiteral("black_start"))) << said.toStdString();
        EXPECT_FALSE(said.contains(QStringLiteral("freeze_start"))) << said.toStdString();
    }
}

TEST(SampleFilmFilesTest, AreAsLoudAsOneAnotherAndNeverClippedOrSilent) {
    for (const SampleFilm &film : films()) {
        int track = 0;
        for (const SampleSound &sound : film.sound) {
            const QString name = sound.isInFilm ? film.fileName() : film.soundFileName(sound.language);
            const QString said = output(
                QStringLiteral("ffmpeg"),
                {QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"), QStringLiteral("-nostats"),
                 QStringLiteral("-i"), pathOf(name), QStringLiteral("-map"),
                 QStringLiteral("0:a:%1").arg(sound.isInFilm ? track++ : 0), QStringLiteral("-af"),
                 QStringLiteral("silencedetect=n=-62dB:d=1.5,ebur128=peak=true"), QStringLiteral("-f"),
                 QStringLiteral("null"), QStringLiteral("-")});
            EXPECT_NEAR(numberAfter(said, QStringLiteral("I:")), -20, 1) << name.toStdString();
            EXPECT_LT(numberAfter(said, QStringLiteral("Peak:")), -1) << name.toStdString();
            EXPECT_FALSE(said.contains(QStringLiteral("silence_start"))) << name.toStdString();
        }
    }
}

TEST(SampleFilmFilesTest, HaveSubtitlesInEveryLanguageThatFfmpegReadsToo) {
    for (const SampleFilm &film : films()) {
        for (const Language language : kLanguages) {
            const QString times =
                output(QStringLiteral("ffprobe"),
                       {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                        QStringLiteral("packet=pts_time,duration_time"), QStringLiteral("-of"),
                        QStringLiteral("csv=p=0"), pathOf(film.subtitleFileName(language))});
            const QStringList cues = times.split(u'\n', Qt::SkipEmptyParts);
            ASSERT_EQ(cues.size(), film.cues.size()) << film.subtitleFileName(language).toStdString();
            for (qsizetype i = 0; i < cues.size(); ++i) {
                EXPECT_NEAR(cues[i].section(u',', 0, 0).toDouble(), double(film.cues[i].from.count()) / 1000,
                            0.001);
            }
        }
    }
}

} // namespace
} // namespace sala
