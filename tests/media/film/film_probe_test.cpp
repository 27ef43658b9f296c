// The probing program on real files, good and bad.

#include "media/film/film_probe.h"
#include "tests/media/film/test_films.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class FilmProbeTest : public testing::Test {
  protected:
    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QString make(const char *name, const FilmSpec &spec = {}) const {
        makeFilm(in(name), spec);
        return in(name);
    }

    QString write(const char *name, const QByteArray &bytes) const {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return in(name);
    }

    static QByteArray bytesOf(const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static Result<ProbeResult> probe(const QString &path, const ProbeLimits &limits = {}) {
        static const std::atomic_bool never{false};
        return probeFilm(path, never, limits);
    }

    static std::string why(const Result<ProbeResult> &result) {
        return result ? std::string("accepted") : result.error().detail.toStdString();
    }

    QTemporaryDir m_folder;
};

TEST_F(FilmProbeTest, SaysWhatAFilmIs) {
    const QString path =
        make("noy.mp4", {.sounds = 2,
                         .more = {QStringLiteral("-metadata:s:a:0"), QStringLiteral("language=khm"),
                                  QStringLiteral("-metadata:s:a:1"), QStringLiteral("language=jpn"),
                                  QStringLiteral("-metadata"), QStringLiteral("title=Noy")}});

    const Result<ProbeResult> found = probe(path);

    ASSERT_TRUE(found) << why(found);
    EXPECT_NEAR(double(found->film.duration.count()), 3000, 60);
    EXPECT_EQ(found->film.videoCodec, QStringLiteral("h264"));
    EXPECT_EQ(found->film.pixelFormat, QStringLiteral("yuv420p"));
    EXPECT_EQ(found->film.displayPx, QSize(320, 180));
    EXPECT_DOUBLE_EQ(found->film.frameRate, 25);
    EXPECT_TRUE(found->film.isFrameRateSteady);
    EXPECT_EQ(found->film.title, QStringLiteral("Noy"));
    ASSERT_EQ(found->film.sounds.size(), 2);
    EXPECT_EQ(found->film.sounds[0].language, QStringLiteral("km"));
    EXPECT_EQ(found->film.sounds[1].language, QStringLiteral("ja"));
    EXPECT_EQ(found->poster.size(), QSize(320, 180));
    EXPECT_EQ(reasonsToConvert(found->film), QStringList());
}

TEST_F(FilmProbeTest, TakesAPosterThatIsNotBlack) {
    const QString path =
        make("fade.mp4", {.seconds = 6, .more = {QStringLiteral("-vf"), QStringLiteral("fade=in:st=3:d=1")}});

    const Result<ProbeResult> found = probe(path);

    ASSERT_TRUE(found) << why(found);
    const QImage small = found->poster.scaled(8, 8);
    int brightest = 0;
    for (int i = 0; i < 64; ++i) {
        brightest = std::max(brightest, qGray(small.pixel(i % 8, i / 8)));
    }
    EXPECT_GT(brightest, 60);
}

TEST_F(FilmProbeTest, SeesUprightWhatAPhoneHeldUprightFilmed) {
    const QString flat = make("flat.mp4");
    // FFmpeg 6 and later have an option for it, and do not write the old tag any more.
    QProcess help;
    help.start(QStringLiteral("ffmpeg"),
               {QStringLiteral("-hide_banner"), QStringLiteral("-h"), QStringLiteral("full")});
    ASSERT_TRUE(help.waitForFinished());
    const QStringList copy{QStringLiteral("-i"), flat, QStringLiteral("-c"), QStringLiteral("copy")};
    ASSERT_TRUE(help.readAllStandardOutput().contains("display_rotation")
                    ? runFfmpeg(QStringList{QStringLiteral("-display_rotation:v:0"), QStringLiteral("90")} +
                                copy + QStringList{in("turned.mp4")})
                    : runFfmpeg(copy + QStringList{QStringLiteral("-metadata:s:v:0"),
                                                   QStringLiteral("rotate=90"), in("turned.mp4")}));

    const Result<ProbeResult> found = probe(in("turned.mp4"));

    ASSERT_TRUE(found) << why(found);
    EXPECT_EQ(found->film.displayPx, QSize(180, 320));
    EXPECT_NE(found->film.rotation, 0);
    EXPECT_EQ(found->poster.size(), QSize(180, 320));
    EXPECT_EQ(reasonsToConvert(found->film), QStringList{QStringLiteral("turned")});
}

TEST_F(FilmProbeTest, SeesPixelsThatAreNotSquareAndVariableFrameRates) {
    const QString wide = make("wide.mp4", {.more = {QStringLiteral("-aspect"), QStringLiteral("64:27")}});
    const QString uneven =
        make("uneven.mp4", {.more = {QStringLiteral("-vf"), QStringLiteral("setpts='N*(1+mod(N,3))/25/TB/2'"),
                                     QStringLiteral("-vsync"), QStringLiteral("vfr")}});

    EXPECT_EQ(probe(wide)->film.displayPx, QSize(427, 180));
    EXPECT_FALSE(probe(wide)->film.hasSquarePixels);
    EXPECT_FALSE(probe(uneven)->film.isFrameRateSteady);
}

TEST_F(FilmProbeTest, AcceptsStreamsWhoseKeyFramesAreFarApart) {
    for (const char *name : {"short.mts", "long.mpg"}) {
        const QString path = make(
            name,
            {.seconds = QByteArray(name).startsWith("long") ? 12.0 : 1.0,
             .more = {QStringLiteral("-g"), QStringLiteral("300"), QStringLiteral("-f"),
                      QByteArray(name).endsWith("mts") ? QStringLiteral("mpegts") : QStringLiteral("vob")}});

        const Result<ProbeResult> found = probe(path);

        ASSERT_TRUE(found) << name << why(found);
        EXPECT_EQ(found->poster.size(), QSize(320, 180));
    }
}

TEST_F(FilmProbeTest, TakesTheTextTracksAndChaptersOut) {
    write("th.srt", "1\n00:00:00,500 --> 00:00:01,500\nสวัสดี <i>ค่ะ</i>\n\n2\n00:00:02,000 --> "
                    "00:00:02,800\nน้ำ & ไฟ\nสองบรรทัด\n");
    write("chapters.txt",
          ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1500\ntitle=บ้าน\n[CHAPTER]\nTIMEBASE=1/"
          "1000\nSTART=1500\nEND=3000\ntitle=โรงงาน\n");
    const QString flat = make("flat.mp4", {.sounds = 0});
    for (const char *name : {"texts.mp4", "texts.mkv"}) {
        const bool isMp4 = QByteArray(name).endsWith("mp4");
        ASSERT_TRUE(
            runFfmpeg({QStringLiteral("-i"), flat, QStringLiteral("-i"), in("th.srt"), QStringLiteral("-i"),
                       in("chapters.txt"), QStringLiteral("-map"), QStringLiteral("0"),
                       QStringLiteral("-map"), QStringLiteral("1"), QStringLiteral("-map_chapters"),
                       QStringLiteral("2"), QStringLiteral("-c"), QStringLiteral("copy"),
                       QStringLiteral("-c:s"), isMp4 ? QStringLiteral("mov_text") : QStringLiteral("srt"),
                       QStringLiteral("-metadata:s:s:0"), QStringLiteral("language=tha"), in(name)}));

        const Result<ProbeResult> found = probe(in(name));

        ASSERT_TRUE(found) << why(found);
        ASSERT_EQ(found->film.texts.size(), 1) << name;
        EXPECT_EQ(found->film.texts[0].language, QStringLiteral("th"));
        EXPECT_EQ(found->film.texts[0].webVtt.toStdString(),
                  "WEBVTT\n\n00:00:00.500 --> 00:00:01.500\nสวัสดี ค่ะ\n\n00:00:02.000 --> 00:00:02.800\nน้ำ "
                  "&amp; ไฟ\nสองบรรทัด\n")
            << name;
        EXPECT_EQ(found->film.chapters.toStdString(),
                  "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nบ้าน\n\n00:00:01.500 --> 00:00:03.000\nโรงงาน\n")
            << name;
    }
}

TEST_F(FilmProbeTest, RefusesWhatIsNoFilm) {
    const QString sound = in("sound.m4a");
    ASSERT_TRUE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                           QStringLiteral("sine=duration=1"), sound}));
    const QString playlist = write("list.m3u8", "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n");

    for (const QString &path :
         {write("text.mp4", "This is only a text that somebody gave another name.\n"), write("empty.mp4", ""),
          write("noise.mkv", QByteArray(5000, '\x1a')), sound, playlist}) {
        const Result<ProbeResult> found = probe(path);
        ASSERT_FALSE(found) << path.toStdString();
        EXPECT_EQ(found.error().code, ErrorCode::InvalidInput) << path.toStdString() << why(found);
        EXPECT_FALSE(found.error().detail.isEmpty());
        EXPECT_EQ(found.error().subject, path);
    }
    EXPECT_EQ(probe(in("nothing.mp4")).error().code, ErrorCode::NotFound);
}

TEST_F(FilmProbeTest, RefusesAFilmThatWasCutOff) {
    const QByteArray streamable = bytesOf(make(
        "whole.mp4", {.seconds = 20, .more = {QStringLiteral("-movflags"), QStringLiteral("+faststart")}}));
    const QByteArray matroska = bytesOf(make("whole.mkv", {.seconds = 20}));
    const QByteArray indexLast = bytesOf(make("last.mp4", {.seconds = 20}));

    for (const QString &path : {write("cut.mp4", streamable.left(streamable.size() * 6 / 10)),
                                write("cut.mkv", matroska.left(matroska.size() * 6 / 10)),
                                write("headless.mp4", indexLast.left(indexLast.size() * 9 / 10))}) {
        const Result<ProbeResult> found = probe(path);
        EXPECT_FALSE(found) << path.toStdString();
    }
    EXPECT_EQ(probe(in("cut.mp4")).error().code, ErrorCode::Corrupt) << why(probe(in("cut.mp4")));
}

TEST_F(FilmProbeTest, RefusesAPictureLargerThanAnyCameraMakes) {
    QByteArray bytes =
        bytesOf(make("huge.mp4", {.sounds = 0, .more = {QStringLiteral("-c:v"), QStringLiteral("mpeg4")}}));
    // The sample entry's width and height; the stream itself says otherwise.
    const qsizetype entry = bytes.indexOf("mp4v");
    ASSERT_GT(entry, 0);
    bytes.replace(entry + 28, 4, QByteArray("\xff\xff\xff\xff", 4));

    const Result<ProbeResult> found = probe(write("huge2.mp4", bytes));

    if (found) { // a decoder that goes by the stream's own size is right, too
        EXPECT_LE(found->film.codedPx.width(), 320);
    } else {
        EXPECT_FALSE(found.error().detail.isEmpty());
    }
}

TEST_F(FilmProbeTest, SurvivesFilmsWithBytesTurnedAnywhere) {
    const QByteArray whole = bytesOf(make("whole.mp4", {.size = QStringLiteral("64x36"), .seconds = 1}));
    for (int i = 0; i < 12; ++i) {
        QByteArray bytes = whole;
        for (int j = 0; j < 40; ++j) {
            bytes[(i * 7919 + j * 104729) % bytes.size()] = char(i * 31 + j * 17);
        }

        const Result<ProbeResult> found = probe(write("turned.mp4", bytes));

        if (!found) {
            EXPECT_FALSE(found.error().detail.isEmpty());
        }
    }
}

TEST_F(FilmProbeTest, EndsWhatTakesTooLongOrIsStopped) {
    const QString path = make("long.mp4", {.size = QStringLiteral("1280x720"), .seconds = 8});
    const std::atomic_bool stopped{true};

    EXPECT_EQ(probe(path, {std::chrono::milliseconds(1)}).error().detail,
              QStringLiteral("looking at it takes too long: it may be damaged"));
    EXPECT_EQ(probeFilm(path, stopped).error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace sala
