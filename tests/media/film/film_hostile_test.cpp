// Files that only look like films, or were made to do harm.

#include "tests/media/film/film_import_fixture.h"

#include <QDirIterator>
#include <QTcpServer>

namespace sala {
namespace {

class FilmHostileTest : public FilmImportFixture {
  protected:
    /// Refused with words about this file, and nothing of it in the library or beside it.
    void expectRefused(const QString &path) {
        const FilmImportSummary summary = import({path});
        EXPECT_TRUE(summary.imported.isEmpty()) << path.toStdString();
        ASSERT_EQ(summary.problems.size(), 1) << path.toStdString();
        EXPECT_FALSE(summary.problems[0].error.detail.isEmpty());
        EXPECT_FALSE(summary.stoppedBy) << path.toStdString();
        EXPECT_TRUE(WorkRepository(*library).all()->isEmpty()) << path.toStdString();
        EXPECT_FALSE(QFileInfo::exists(library.in(q("converting")))) << path.toStdString();
        const Result<QList<Finding>> findings = checkLibrary(*library);
        ASSERT_TRUE(findings);
        EXPECT_TRUE(findings->isEmpty()) << findings->value(0).detail.toStdString();
    }

    QByteArray film(const FilmSpec &spec = {}) const {
        makeFilm(in("whole.mp4"), spec);
        return bytesOf(in("whole.mp4"));
    }
};

TEST_F(FilmHostileTest, TextsSoundsAndNothingAreNoFilms) {
    ASSERT_TRUE(runFfmpeg({q("-f"), q("lavfi"), q("-i"), q("sine=duration=1"), in("sound.mp4")}));
    ASSERT_TRUE(runFfmpeg(
        {q("-f"), q("lavfi"), q("-i"), q("testsrc2=size=64x36"), q("-frames:v"), q("0"), in("zero.mkv")}));
    ASSERT_TRUE(runFfmpeg(
        {q("-f"), q("lavfi"), q("-i"), q("testsrc2=size=64x36"), q("-frames:v"), q("0"), in("zero.mp4")}));
    for (const QString &path : {write("text.mp4", "A letter with another name."), write("empty.mkv", ""),
                                in("sound.mp4"), in("zero.mp4"), in("zero.mkv")}) {
        expectRefused(path);
    }
}

TEST_F(FilmHostileTest, FilmsThatWereCutOffAreRefusedWherever) {
    const QByteArray whole = film({.seconds = 12, .more = {q("-movflags"), q("+faststart")}});
    for (const int percent : {1, 10, 50, 80}) {
        expectRefused(write("cut.mp4", whole.left(whole.size() * percent / 100)));
    }
}

TEST_F(FilmHostileTest, SizesThatCannotBeAreRefused) {
    const QByteArray whole = film();
    const auto damaged = [&](const char *box, int offset, const QByteArray &bytes) {
        QByteArray copy = whole;
        const qsizetype at = copy.indexOf(box);
        EXPECT_GT(at, 0) << box;
        return copy.replace(at + offset, bytes.size(), bytes);
    };
    const QByteArray most(4, '\xff');
    const QByteArray large("\x7f\xff\xff\xf0", 4);
    // A box that claims to be larger than any disk, and tables with more entries than there are bytes.
    for (const QByteArray &bytes :
         {damaged("moov", -4, most), damaged("moov", -4, QByteArray(3, '\0') + '\x01'),
          damaged("stsz", 12, large), damaged("stco", 8, most), damaged("stts", 8, most),
          damaged("stsc", 8, large), damaged("trak", -4, QByteArray(4, '\0'))}) {
        const QString path = write("absurd.mp4", bytes);
        const FilmImportSummary summary = import({path});
        EXPECT_EQ(summary.imported.size() + summary.problems.size(), 1)
            << "taken as far as it decodes, or refused";
        EXPECT_FALSE(summary.stoppedBy);
    }
    EXPECT_LE(WorkRepository(*library).all()->size(), 7);
}

TEST_F(FilmHostileTest, PlaylistsOpenNeitherFilesNorTheNetwork) {
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const QByteArray host = "127.0.0.1:" + QByteArray::number(server.serverPort());
    makeFilm(in("secret.mts"), {.seconds = 1, .more = {q("-f"), q("mpegts")}});
    const QByteArray secret = in("secret.mts").toUtf8();
    ASSERT_EQ(import({in("secret.mts")}).imported.size(), 1) << "by its own name it is a good film";
    const qsizetype worksBefore = WorkRepository(*library).all()->size();

    const QStringList files{
        write("hls-file.mp4",
              "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + secret + "\n#EXT-X-ENDLIST\n"),
        write("hls-http.mp4",
              "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://" + host + "/a.ts\n#EXT-X-ENDLIST\n"),
        write("hls.mov",
              "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\ntcp://" + host + "\n#EXT-X-ENDLIST\n"),
        write("concat.mp4", "ffconcat version 1.0\nfile '" + secret + "'\n"),
        write("concat-http.mkv", "ffconcat version 1.0\nfile 'http://" + host + "/a.mp4'\n"),
        write("session.mp4", "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video " +
                                 QByteArray::number(server.serverPort()) +
                                 " RTP/AVP 96\na=rtpmap:96 H264/90000\n"),
        write("dash.mp4",
              "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\" "
              "mediaPresentationDuration=\"PT1S\"><Period><AdaptationSet mimeType=\"video/mp4\">"
              "<Representation id=\"1\" bandwidth=\"1\"><BaseURL>http://" +
                  host + "/a.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>\n"),
        write("ref.mov", "rtsptext\nrtsp://" + host + "/a\n"),
    };

    for (const QString &path : files) {
        const FilmImportSummary summary = import({path});
        EXPECT_TRUE(summary.imported.isEmpty()) << path.toStdString();
        EXPECT_EQ(summary.problems.size(), 1) << path.toStdString();
    }

    EXPECT_EQ(WorkRepository(*library).all()->size(), worksBefore);
    EXPECT_FALSE(server.waitForNewConnection(0)) << "somebody asked the network";
    EXPECT_FALSE(server.hasPendingConnections());
}

TEST_F(FilmHostileTest, SoundsBesideAFilmOpenNothingElse) {
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const QByteArray host = "127.0.0.1:" + QByteArray::number(server.serverPort());
    ASSERT_TRUE(runFfmpeg(
        {q("-f"), q("lavfi"), q("-i"), q("sine=duration=1"), q("-f"), q("adts"), in("secret.aac")}));
    const QByteArray secret = in("secret.aac").toUtf8();
    makeFilm(in("noy.mp4"), {.seconds = 1});
    for (const QByteArray &text :
         {"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + secret + "\n#EXT-X-ENDLIST\n",
          "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://" + host + "/a.aac\n#EXT-X-ENDLIST\n",
          QByteArray("ffconcat version 1.0\nfile 'secret.aac'\n")}) {
        const QString sound = write("noy.ja.m4a", text);

        const FilmImportSummary summary = import({in("noy.mp4"), sound});

        EXPECT_FALSE(summary.problems.isEmpty()) << text.toStdString();
    }
    const auto films = FilmRepository(*library).all();
    ASSERT_TRUE(films);
    for (const ShownFilm &film : *films) {
        EXPECT_TRUE(film.versions.isEmpty());
    }
    EXPECT_FALSE(server.waitForNewConnection(0));
}

/// A QuickTime file may keep its samples in another file that it names.
TEST_F(FilmHostileTest, AFilmThatKeepsItsPicturesElsewhereIsRefused) {
    QByteArray bytes = film();
    const qsizetype entry = bytes.indexOf("url \0\0\0\1");
    const qsizetype at = entry < 0 ? bytes.indexOf("url ") : entry;
    ASSERT_GT(at, 0);
    bytes[at + 7] = '\0'; // not in this file

    const FilmImportSummary summary = import({write("elsewhere.mp4", bytes)});

    EXPECT_EQ(summary.imported.size() + summary.problems.size(), 1);
    if (!summary.imported.isEmpty()) { // read out of this file all the same, which harms nobody
        EXPECT_EQ(filmOf(summary.imported[0]).film.hasSound, true);
    }
}

TEST_F(FilmHostileTest, NamesAreNamesAndNoPlaces) {
    makeFilm(in("a\\..\\b.mp4"), {.seconds = 1, .picture = q("smptebars")});
    write("a\\..\\b.th.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nสวัสดี\n");
    write("a..%2f..%2fnoy.th.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nสวัสดี\n");

    const FilmImportSummary summary = import({m_folder.path()});

    EXPECT_EQ(summary.imported.size(), 1);
    EXPECT_EQ(summary.subtitles.size(), 1) << "the one that belongs to the film";
    EXPECT_EQ(summary.problems.size(), 1);
    QStringList outside;
    for (QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext();) {
        outside.append(all.next());
    }
    EXPECT_EQ(outside.size(), 3) << "nothing was written beside the films";
}

} // namespace
} // namespace sala
