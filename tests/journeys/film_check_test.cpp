// What `sala check` and `sala list` say of films: the real program on real libraries.

#include "db/storage/connection.h"
#include "db/storage/film_repository.h"
#include "db/storage/record_repository.h"
#include "tests/db/temporary_library.h"
#include "tests/journeys/program.h"
#include "tests/media/film/test_films.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sala {
namespace {

class FilmCheckTest : public testing::Test {
  protected:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString library() const { return path("library.sala"); }

    ProgramRun onLibrary(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--library"), library()} + arguments);
    }

    void write(const char *name, const QByteArray &bytes) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// A film of three seconds with two sound tracks, and subtitles in all languages that nobody can fault.
    void importNoy() const {
        ASSERT_EQ(runSala({QStringLiteral("new"), library()}).exitCode, 0);
        makeFilm(path("noy.mp4"),
                 {.sounds = 2,
                  .more = {QStringLiteral("-metadata:s:a:0"), QStringLiteral("language=khm"),
                           QStringLiteral("-metadata:s:a:1"), QStringLiteral("language=jpn")}});
        QStringList files{path("noy.mp4")};
        for (const Language language : kLanguages) {
            const QByteArray name = "noy." + code(language).toLatin1() + ".vtt";
            write(name.constData(), "WEBVTT\n\n00:00.500 --> 00:02.500\nNoy\n");
            files.append(path(name.constData()));
        }
        const ProgramRun run = onLibrary(QStringList{QStringLiteral("import")} + files);
        ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    }

    void replace(const char *file, const QByteArray &bytes) const {
        write(file, bytes);
        const ProgramRun run = onLibrary({QStringLiteral("import"), path(file)});
        ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    }

    void edit(const std::function<void(Library &)> &change) const {
        Result<Library> opened = Library::open(library(), Library::Mode::ReadWrite);
        ASSERT_TRUE(opened) << why(opened);
        change(*opened);
    }

    void run(const char *sql) const {
        edit([&](Library &opened) {
            opened.connection().database().exec("PRAGMA foreign_keys = OFF");
            opened.connection().database().exec(sql);
        });
    }

    /// What the program finds, apart from titles nobody has written: "warning subtitles-speed".
    QStringList found() const {
        QStringList lines;
        for (const QJsonValue finding :
             onLibrary({QStringLiteral("check"), QStringLiteral("--json")}).json()) {
            const QString code = finding[QLatin1String("code")].toString();
            if (!code.startsWith(QLatin1String("text-")) && !code.startsWith(QLatin1String("font-"))) {
                lines.append(finding[QLatin1String("severity")].toString() + u' ' + code);
            }
        }
        return lines;
    }

    QString detailOf(const char *code) const {
        for (const QJsonValue finding :
             onLibrary({QStringLiteral("check"), QStringLiteral("--json")}).json()) {
            if (finding[QLatin1String("code")].toString() == QLatin1String(code)) {
                return finding[QLatin1String("detail")].toString();
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
};

TEST_F(FilmCheckTest, FindsNothingInAFilmThatEverybodyCanFollow) {
    importNoy();

    EXPECT_EQ(found(), QStringList());
}

TEST_F(FilmCheckTest, ReadsStoredSubtitlesAsAViewerWould) {
    importNoy();
    replace("noy.en.vtt",
            "WEBVTT\n\n"
            "00:00.000 --> 00:01.000\nThis says far more than anybody can read in one second.\n\n"
            "00:00.900 --> 00:01.800\nTogether\n\n"
            "00:01.830 --> 00:02.000\nNo\n\n"
            "00:02.200 --> 00:09.000\nAfter the end\n");

    QStringList all = found();

    all.sort();
    EXPECT_EQ(all.join(u'\n').toStdString(),
              "warning subtitles-beyond\nwarning subtitles-duration\nwarning subtitles-gap\n"
              "warning subtitles-length\nwarning subtitles-overlap\nwarning subtitles-speed");
    EXPECT_TRUE(detailOf("subtitles-speed")
                    .startsWith(QStringLiteral("the subtitles in en of noy.mp4, cue 1 (00:00:00.000): ")))
        << detailOf("subtitles-speed").toStdString();
    const ProgramRun inWords = onLibrary({QStringLiteral("check")});
    EXPECT_EQ(inWords.exitCode, 1);
    EXPECT_TRUE(inWords.output.contains("subtitles-beyond")) << inWords.output.toStdString();
}

TEST_F(FilmCheckTest, KnowsTheLimitsOfEachLanguage) {
    importNoy();
    // 14 letters in 2 seconds: nothing for an English eye, too much and too long for a Japanese one.
    replace("noy.ja.vtt", "WEBVTT\n\n00:00.500 --> 00:02.500\n移民労働者の家族が暮らす町の朝\n");
    replace("noy.en.vtt", "WEBVTT\n\n00:00.500 --> 00:02.500\nMorning in the town\n");

    EXPECT_EQ(found(), (QStringList{QStringLiteral("warning subtitles-length"),
                                    QStringLiteral("warning subtitles-speed")}));
}

TEST_F(FilmCheckTest, MissesLanguagesAndTranslatedChapters) {
    importNoy();
    write("noy.en.chapters.vtt", "WEBVTT\n\n00:00.000 --> 00:03.000\nAll of it\n");
    ASSERT_EQ(onLibrary({QStringLiteral("import"), path("noy.en.chapters.vtt")}).exitCode, 0);
    run("DELETE FROM subtitle_track WHERE language IN ('km', 'my')");

    const QStringList all = found();

    EXPECT_EQ(all.count(QStringLiteral("warning subtitles-missing")), 2);
    EXPECT_EQ(all.count(QStringLiteral("note subtitles-missing")), 4) << "chapters in the four others";
    EXPECT_EQ(all.size(), 6);
    EXPECT_EQ(detailOf("subtitles-missing"), QStringLiteral("noy.mp4 has no subtitles in km"));
}

TEST_F(FilmCheckTest, FindsBodiesThatAreDamaged) {
    importNoy();
    run("UPDATE subtitle_track SET body = 'no subtitles' WHERE language = 'en'");
    run("UPDATE subtitle_track SET body = '1' || char(10) || '00:00:00,500 --> 00:00:02,500' || char(10) || "
        "'x'"
        " WHERE language = 'th'");
    run("UPDATE subtitle_track SET body = replace(body, '00:00:00.500', '00:xx') WHERE language = 'km'");
    run("UPDATE subtitle_track SET body = 'WEBVTT' WHERE language = 'my'");

    EXPECT_EQ(
        found(),
        (QStringList{QStringLiteral("error subtitles-unreadable"),
                     QStringLiteral("error subtitles-unreadable"), QStringLiteral("warning subtitles-empty"),
                     QStringLiteral("warning subtitles-timing"), QStringLiteral("warning subtitles-empty")}));
}

TEST_F(FilmCheckTest, FindsWhatIsMissingOfAFilm) {
    importNoy();
    run("DELETE FROM rendition WHERE kind IN ('film', 'thumbnail')");
    EXPECT_EQ(found(), (QStringList{QStringLiteral("warning medium-unused"),
                                    QStringLiteral("warning rendition-missing"),
                                    QStringLiteral("warning rendition-missing")}));
    EXPECT_EQ(detailOf("rendition-missing"), QStringLiteral("no thumbnail picture of noy.mp4"));
}

TEST_F(FilmCheckTest, FindsAVersionWhoseFileIsGone) {
    importNoy();
    run("UPDATE film_version SET medium = randomblob(32) WHERE language = 'ja'");

    EXPECT_EQ(found(), (QStringList{QStringLiteral("error reference"),
                                    QStringLiteral("warning film-version-missing")}));
    EXPECT_EQ(detailOf("film-version-missing"),
              QStringLiteral("a version of the film is not there: sound in ja of noy.mp4"));
}

TEST_F(FilmCheckTest, FindsAnInterviewWithoutItsFilm) {
    importNoy();
    run("DELETE FROM film; DELETE FROM film_version; DELETE FROM subtitle_track");

    EXPECT_EQ(found(), QStringList{QStringLiteral("warning film-missing")});
}

TEST_F(FilmCheckTest, NamesTheFilmADamagedMediumIsOf) {
    importNoy();
    run("UPDATE chunk SET data = zeroblob(length(data)) WHERE id IN (SELECT chunk FROM media_chunk WHERE "
        "media ="
        " (SELECT media FROM rendition WHERE kind = 'film'))");

    EXPECT_EQ(found(), QStringList{QStringLiteral("error medium-damaged")});
    EXPECT_TRUE(detailOf("medium-damaged").endsWith(QStringLiteral("(film of noy.mp4)")))
        << detailOf("medium-damaged").toStdString();
}

TEST_F(FilmCheckTest, ListsFilmsWithWhatTheyHave) {
    importNoy();

    const QJsonObject row =
        onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json().at(0).toObject();
    const ProgramRun text =
        onLibrary({QStringLiteral("list"), QStringLiteral("--kind"), QStringLiteral("interview")});

    EXPECT_EQ(row[QLatin1String("kind")].toString(), QStringLiteral("interview"));
    EXPECT_NEAR(double(row[QLatin1String("duration")].toInteger()), 3000, 100);
    EXPECT_EQ(row[QLatin1String("width")].toInt(), 320);
    EXPECT_EQ(row[QLatin1String("height")].toInt(), 180);
    EXPECT_EQ(row[QLatin1String("bytes")].toInteger(), QFileInfo(path("noy.mp4")).size());
    EXPECT_EQ(row[QLatin1String("originalLanguage")].toString(), QStringLiteral("km"));
    EXPECT_EQ(row[QLatin1String("subtitles")].toArray().size(), 5);
    const QJsonArray versions = row[QLatin1String("versions")].toArray();
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions[0][QLatin1String("language")].toString(), QStringLiteral("ja"));
    EXPECT_EQ(versions[0][QLatin1String("track")].toInt(), 1);
    EXPECT_TRUE(text.output.contains("noy.mp4  0:03  320x180  sound km  voices ja  subtitles "))
        << text.output.toStdString();
}

TEST_F(FilmCheckTest, ListRefusesAKindThereIsNot) {
    importNoy();

    const ProgramRun wrong =
        onLibrary({QStringLiteral("list"), QStringLiteral("--kind"), QStringLiteral("bogus")});

    EXPECT_EQ(wrong.exitCode, 2);
    for (const char *kind :
         {"photograph", "interview", "documentary", "document", "title-card", "playlist", "exhibition"}) {
        EXPECT_TRUE(wrong.errors.contains(kind)) << wrong.errors.toStdString();
        EXPECT_EQ(onLibrary({QStringLiteral("list"), QStringLiteral("--kind"), QLatin1String(kind)}).exitCode,
                  0);
    }
}

} // namespace
} // namespace sala
