// Films lose what cameras write into them, and nothing else.

#include "media/film/clean_film.h"
#include "media/film/film_cleaner.h"
#include "media/film/film_probe.h"
#include "tests/db/in_child.h"
#include "tests/media/film/test_films.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// The hashes of all decoded frames of picture and sound, and how they are called.
QByteArray contentOf(const QString &path) {
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), path,
                  QStringLiteral("-map"), QStringLiteral("0:v"), QStringLiteral("-map"),
                  QStringLiteral("0:a"), QStringLiteral("-f"), QStringLiteral("streamhash"),
                  QStringLiteral("-")});
    EXPECT_TRUE(ffmpeg.waitForFinished());
    return ffmpeg.readAllStandardOutput();
}

class CleanFilmTest : public testing::TestWithParam<std::pair<const char *, const char *>> {};

TEST_P(CleanFilmTest, KeepsPictureAndSoundAlone) {
    const auto [ending, mime] = GetParam();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.") + QLatin1String(ending));
    FilmSpec spec;
    spec.sounds = 2;
    spec.more = {QStringLiteral("-metadata"),       QStringLiteral("location=+13.7563+100.5018/"),
                 QStringLiteral("-metadata"),       QStringLiteral("artist=Secretname"),
                 QStringLiteral("-metadata:s:v"),   QStringLiteral("title=Secretname"),
                 QStringLiteral("-metadata:s:a:0"), QStringLiteral("handler_name=Secretname"),
                 QStringLiteral("-metadata"),       QStringLiteral("creation_time=2016-05-03T08:00:00Z")};
    makeFilm(path, spec);
    QFile film(path);
    ASSERT_TRUE(film.open(QIODevice::ReadOnly));
    ASSERT_TRUE(film.readAll().contains("Secretname"));
    film.seek(0);

    const Result<QString> clean = cleanFilm(film, QLatin1String(mime), folder.path());

    ASSERT_TRUE(clean) << clean.error().detail.toStdString();
    QFile cleaned(*clean);
    ASSERT_TRUE(cleaned.open(QIODevice::ReadOnly));
    const QByteArray bytes = cleaned.readAll();
    EXPECT_FALSE(bytes.contains("Secretname"));
    EXPECT_FALSE(bytes.contains("100.5018"));
    EXPECT_FALSE(bytes.contains("2016-05-03"));
    EXPECT_EQ(contentOf(*clean), contentOf(path));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("whole"))));
}

INSTANTIATE_TEST_SUITE_P(Every, CleanFilmTest,
                         testing::Values(std::pair("mp4", "video/mp4"), std::pair("mov", "video/quicktime"),
                                         std::pair("mkv", "video/x-matroska")),
                         [](const auto &info) { return std::string(info.param.first); });

TEST(CleanFilmTwiceTest, TheSameFilmGivesTheSameBytes) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.mp4"));
    makeFilm(path, {});
    const auto clean = [&] {
        QTemporaryDir place;
        QFile film(path);
        EXPECT_TRUE(film.open(QIODevice::ReadOnly));
        const Result<QString> cleaned = cleanFilm(film, QStringLiteral("video/mp4"), place.path());
        EXPECT_TRUE(cleaned);
        QFile file(cleaned.value_or(QString()));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };

    EXPECT_EQ(clean(), clean());
}

TEST(CleanFilmTwiceTest, WhatIsNoFilmIsRefusedAndNothingStays) {
    QTemporaryDir folder;
    QFile notes(folder.filePath(QStringLiteral("notes.mp4")));
    ASSERT_TRUE(notes.open(QIODevice::ReadWrite) && notes.write(QByteArray(5000, 'n')) == 5000 &&
                notes.seek(0));
    QTemporaryDir place;

    EXPECT_EQ(cleanFilm(notes, QStringLiteral("video/mp4"), place.path()).error().code, ErrorCode::Corrupt);

    EXPECT_TRUE(QDir(place.path()).isEmpty());
}

TEST(FilmCleanerTest, SaysWhatIsWrongWithoutItsOwnPlacesAndLeavesNone) {
    QTemporaryDir folder;
    const QString dead = folder.filePath(QStringLiteral(".sala-publish-abCdeF"));
    ASSERT_TRUE(QDir().mkpath(dead));
    QBuffer notes;
    notes.setData(QByteArray(5000, 'n'));
    ASSERT_TRUE(notes.open(QIODevice::ReadOnly));

    const auto clean = filmCleanerBeside(folder.filePath(QStringLiteral("library.sala")));
    EXPECT_FALSE(QFile::exists(dead)) << "a killed program's";
    const auto cleaned = clean(notes, QStringLiteral("video/mp4"));

    ASSERT_FALSE(cleaned);
    EXPECT_EQ(cleaned.error().code, ErrorCode::Corrupt);
    EXPECT_FALSE(cleaned.error().detail.contains(folder.path())) << cleaned.error().detail.toStdString();
    EXPECT_TRUE(cleaned.error().subject.isEmpty());
    EXPECT_TRUE(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST(FilmCleanerTest, SaysWhereThereIsNoRoom) {
    QTemporaryDir folder;
    QBuffer film;
    film.setData(QByteArray(3'000'000, 'n'));
    ASSERT_TRUE(film.open(QIODevice::ReadOnly));
    const auto clean = filmCleanerBeside(folder.filePath(QStringLiteral("library.sala")));

    EXPECT_TRUE(inChild([&] {
        limitFiles(1'000'000);
        const auto cleaned = clean(film, QStringLiteral("video/mp4"));
        return !cleaned && cleaned.error().code == ErrorCode::Io &&
               cleaned.error().detail.contains(folder.path()) &&
               !cleaned.error().detail.contains(QLatin1String(".sala-publish"));
    }));
}

} // namespace
} // namespace sala
