// Subtitles that could be Zawgyi: asked about, and never in the library before somebody has said.

#include "db/storage/film_repository.h"
#include "db/storage/library.h"
#include "tests/journeys/program.h"
#include "tests/media/film/test_films.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// "မလွ" is a word in Unicode, and "မလှ" written for a Zawgyi font.
constexpr const char *kCue = "1\n00:00:00,500 --> 00:00:02,500\nမလွ\n";

class SubtitleZawgyiTest : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(runSala({QStringLiteral("new"), path("library.sala")}).exitCode, 0); }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QString write(const char *name, const QByteArray &bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    ProgramRun import(const QStringList &arguments) const {
        return runSala(
            QStringList{QStringLiteral("--library"), path("library.sala"), QStringLiteral("import")} +
            arguments);
    }

    /// noy.mp4, with the cue as a track of its own.
    void makeFilmWithTrack() const {
        const QString film = path("flat.mp4");
        makeFilm(film);
        QStringList arguments{QStringLiteral("-i"), film, QStringLiteral("-i"), write("my.srt", kCue)};
        for (const char *const word : {"-map", "0", "-map", "1", "-metadata:s:s:0", "language=mya", "-c",
                                       "copy", "-c:s", "mov_text"}) {
            arguments.append(QLatin1String(word));
        }
        ASSERT_TRUE(runFfmpeg(arguments + QStringList{path("noy.mp4")}));
    }

    QList<SubtitleTrack> tracks() const {
        Result<Library> library = Library::open(path("library.sala"), Library::Mode::ReadOnly);
        EXPECT_TRUE(library.has_value());
        const auto films = FilmRepository(*library).all();
        EXPECT_TRUE(films.has_value() && films->size() == 1);
        return films->cbegin()->tracks;
    }

    QTemporaryDir m_folder;
};

TEST_F(SubtitleZawgyiTest, AFileIsLeftOutUntilSomebodySaysWhatItIs) {
    makeFilm(path("noy.mp4"));
    const QString file = write("noy.my.srt", kCue);

    const ProgramRun asked = import({path("noy.mp4"), file});

    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_TRUE(asked.errors.contains("Cue 1: it could be Unicode (မလွ) or Zawgyi (မလှ); say which with "
                                      "--zawgyi keep or --zawgyi convert"))
        << asked.errors.toStdString();
    EXPECT_TRUE(tracks().isEmpty());
    for (const auto &[answer, text] : {std::pair("convert", "မလှ"), std::pair("keep", "မလွ")}) {
        const ProgramRun told = import({file, QStringLiteral("--zawgyi"), QLatin1String(answer)});
        EXPECT_EQ(told.exitCode, 0) << told.errors.toStdString();
        ASSERT_EQ(tracks().size(), 1);
        EXPECT_TRUE(tracks().first().body.contains(QString::fromUtf8(text))) << answer;
    }
}

TEST_F(SubtitleZawgyiTest, WhatWasThereBeforeStaysWhileItIsAsked) {
    makeFilm(path("noy.mp4"));
    const QString before = write("noy.my.srt", "1\n00:00:00,500 --> 00:00:02,500\nမြန်မာနိုင်ငံ\n");
    ASSERT_EQ(import({path("noy.mp4"), before}).exitCode, 0);

    EXPECT_EQ(import({write("noy.my.srt", kCue)}).exitCode, 1);

    ASSERT_EQ(tracks().size(), 1);
    EXPECT_TRUE(tracks().first().body.contains(QStringLiteral("မြန်မာနိုင်ငံ")));
}

TEST_F(SubtitleZawgyiTest, ATrackInsideAFilmIsAskedAboutToo) {
    makeFilmWithTrack();

    const ProgramRun asked = import({path("noy.mp4")});

    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_TRUE(
        asked.errors.contains("the text track 1 inside it: left out: 1 of its 1 cues could be Zawgyi"))
        << asked.errors.toStdString();
    EXPECT_TRUE(tracks().isEmpty());
    EXPECT_EQ(
        import({write("noy.my.srt", kCue), QStringLiteral("--zawgyi"), QStringLiteral("convert")}).exitCode,
        0);
    EXPECT_TRUE(tracks().value(0).body.contains(QStringLiteral("မလှ")));
}

TEST_F(SubtitleZawgyiTest, ATrackInsideAFilmComesInAsItIsSaid) {
    makeFilmWithTrack();

    const ProgramRun told = import({path("noy.mp4"), QStringLiteral("--zawgyi"), QStringLiteral("convert")});

    EXPECT_EQ(told.exitCode, 0) << told.errors.toStdString();
    EXPECT_TRUE(tracks().value(0).body.contains(QStringLiteral("မလှ")));
}

TEST_F(SubtitleZawgyiTest, TheSubtitlesCommandAsksAndObeys) {
    const QString file = write("noy.my.srt", kCue);
    const auto read = [&](const QStringList &more) {
        return QJsonDocument::fromJson(runSala(QStringList{QStringLiteral("subtitles"), file} + more).output)
            .object();
    };

    const QJsonObject asked = read({});
    const QJsonObject told = read({QStringLiteral("--zawgyi"), QStringLiteral("convert")});

    EXPECT_EQ(asked[QLatin1String("problems")][0][QLatin1String("kind")].toString(),
              QStringLiteral("zawgyi-unsure"));
    EXPECT_EQ(told[QLatin1String("cues")][0][QLatin1String("text")].toString(), QStringLiteral("မလှ"));
}

} // namespace
} // namespace sala
