// Films from files into a real library.

#include "db/storage/film_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/library_film_sink.h"
#include "db/storage/media_store.h"
#include "db/storage/revision_repository.h"
#include "db/storage/work_repository.h"
#include "media/film/film_importer.h"
#include "tests/db/temporary_library.h"
#include "tests/media/film/test_films.h"

#include <QDir>

namespace sala {
namespace {

class FilmImporterTest : public testing::Test {
  protected:
    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &bytes) const {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    FilmImportSummary import(const FilmImportOptions &wanted = {},
                             const FilmImporter::Progress &progress = {}) {
        FilmImportOptions options = wanted;
        options.workFolder = library.in(QStringLiteral("converting"));
        LibraryFilmSink sink(*library);
        return FilmImporter(sink, options)
            .run(sortOutFilms(findFiles({m_folder.path()})), progress, isCancelled);
    }

    void expectSound() {
        const Result<QList<Finding>> findings = checkLibrary(*library);
        for (const Finding &finding : *findings) {
            EXPECT_EQ(finding.code.toStdString(), "text-missing") << finding.detail.toStdString();
        }
    }

    QTemporaryDir m_folder;
    TemporaryLibrary library;
    std::atomic_bool isCancelled{false};
};

TEST_F(FilmImporterTest, BringsInAFilmWithItsPosterAndSubtitles) {
    makeFilm(in("noy.mp4"));
    write("noy.th.vtt", "WEBVTT\n\n00:00.500 --> 00:01.500\nสวัสดี\n");
    write("noy.km.captions.srt", "1\r\n00:00:00,500 --> 00:00:01,500\r\nសួស្តី\r\n");
    write("readme.txt", "not for the importer of films");

    const FilmImportSummary summary = import();

    ASSERT_EQ(summary.imported.size(), 1);
    EXPECT_TRUE(summary.problems.isEmpty());
    EXPECT_EQ(summary.subtitles.size(), 2);
    const Work work = WorkRepository(*library).get(summary.imported.first()).value();
    EXPECT_EQ(work.kind, WorkKind::Interview);
    EXPECT_EQ(work.source, QStringLiteral("noy.mp4"));
    EXPECT_EQ(work.rendition(RenditionKind::Film)->media.bytes.size(), 32);
    EXPECT_EQ(work.rendition(RenditionKind::Film)->mimeType, QStringLiteral("video/mp4"));
    EXPECT_EQ(work.rendition(RenditionKind::Screen)->sizePx, QSize(320, 180));
    EXPECT_FALSE(QImage::fromData(*MediaStore(*library).read(work.rendition(RenditionKind::Thumbnail)->media))
                     .isNull());
    EXPECT_EQ(*MediaStore(*library).read(work.rendition(RenditionKind::Film)->media), bytesOf(in("noy.mp4")));
    const ShownFilm film = FilmRepository(*library).of(work.id).value().value();
    ASSERT_EQ(film.tracks.size(), 2);
    EXPECT_EQ(film.track(SubtitleKind::Captions, Language::Khmer)->body.toStdString(),
              "WEBVTT\n\n1\n00:00:00.500 --> 00:00:01.500\nសួស្តី\n");
    EXPECT_EQ(film.film.importedFile, work.rendition(RenditionKind::Film)->media);
    expectSound();
}

TEST_F(FilmImporterTest, KnowsAFilmItHasAndBringsItsTextsUpToDate) {
    makeFilm(in("noy.mp4"));
    write("noy.th.vtt", "WEBVTT\n\n00:00.500 --> 00:01.500\nหนึ่ง\n");
    const WorkId work = import().imported.value(0);
    ASSERT_TRUE(QFile::rename(in("noy.mp4"), in("renamed.mp4")));
    write("noy.th.vtt", "WEBVTT\n\n00:00.500 --> 00:01.500\nสอง\n");

    const FilmImportSummary again = import();

    EXPECT_TRUE(again.imported.isEmpty());
    EXPECT_EQ(again.duplicates, (QList<KnownFile>{{in("renamed.mp4"), work}}));
    EXPECT_TRUE(
        FilmRepository(*library).of(work).value()->tracks.value(0).body.contains(QStringLiteral("สอง")));
}

TEST_F(FilmImporterTest, MakesAnotherKindOfAFilmItHasWhenThatIsAskedForAndSaysSo) {
    makeFilm(in("noy.mp4"), {.seconds = 1});
    const WorkId work = import().imported.value(0);

    const FilmImportSummary asked = import({.kind = WorkKind::Documentary});
    const FilmImportSummary notAsked = import();

    EXPECT_EQ(WorkRepository(*library).get(work)->kind, WorkKind::Documentary);
    EXPECT_EQ(asked.duplicates.size(), 1);
    ASSERT_EQ(asked.remarks.size(), 1);
    EXPECT_TRUE(
        asked.remarks[0].remarks[0].contains(QStringLiteral("it was an interview, and is a documentary now")))
        << asked.remarks[0].remarks[0].toStdString();
    EXPECT_TRUE(notAsked.remarks.isEmpty()) << "and stays one";
    const auto history = RevisionRepository(*library).of(work, QStringLiteral("kind"));
    ASSERT_TRUE(history);
    EXPECT_EQ(history->last().value.toStdString(), "documentary");
}

TEST_F(FilmImporterTest, TakesSoundsBesideAFilmAsItsVersions) {
    makeFilm(in("noy.mp4"));
    ASSERT_TRUE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                           QStringLiteral("sine=frequency=300:duration=5"), in("noy.ja.m4a")}));
    ASSERT_TRUE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                           QStringLiteral("sine=frequency=500:duration=2"), in("noy_th.mp3")}));
    ASSERT_TRUE(QFile::copy(in("noy_th.mp3"), in("other.th.mp3")));

    const FilmImportSummary summary = import();

    ASSERT_EQ(summary.imported.size(), 1)
        << (summary.problems.isEmpty() ? "" : summary.problems[0].error.detail.toStdString());
    const ShownFilm film = FilmRepository(*library).of(summary.imported.first()).value().value();
    ASSERT_NE(film.version(FilmVersionKind::Sound, Language::Japanese), nullptr);
    ASSERT_NE(film.version(FilmVersionKind::Sound, Language::Thai), nullptr);
    EXPECT_EQ(film.sound(Language::Japanese).track, 1);
    EXPECT_EQ(film.sound(Language::Thai).track, 2);
    EXPECT_EQ(film.sound(Language::Khmer).track, 0);
    EXPECT_NEAR(double(film.film.duration.count()), 3000, 60) << "a longer sound does not make a longer film";
    ASSERT_EQ(summary.problems.size(), 1);
    EXPECT_EQ(summary.problems[0].file, in("other.th.mp3"));
    EXPECT_FALSE(QDir(library.in(QStringLiteral("converting"))).exists());
}

TEST_F(FilmImporterTest, LeavesAFilmOutWhoseSoundCannotBeRead) {
    makeFilm(in("noy.mp4"));
    write("noy.km.wav", "no sound at all");

    const FilmImportSummary summary = import();

    EXPECT_TRUE(summary.imported.isEmpty()) << "staff would think that it speaks Khmer";
    ASSERT_EQ(summary.problems.size(), 1);
    EXPECT_EQ(summary.problems[0].file, in("noy.mp4"));
    EXPECT_TRUE(summary.problems[0].error.detail.contains(QStringLiteral("noy.km.wav")));
}

TEST_F(FilmImporterTest, ConvertsWhatAKioskShouldNotPlay) {
    makeFilm(in("heavy.avi"), {.more = {QStringLiteral("-c:v"), QStringLiteral("mpeg4"),
                                        QStringLiteral("-c:a"), QStringLiteral("mp3")}});
    double converted = 0;

    const FilmImportSummary summary = import(
        {.kind = WorkKind::Documentary, .keepOriginals = true}, [&](const FilmImportProgress &progress) {
            if (progress.phase == FilmImportProgress::Phase::Converting) {
                EXPECT_GE(progress.fraction, converted);
                converted = progress.fraction;
            }
        });

    ASSERT_EQ(summary.imported.size(), 1)
        << (summary.problems.isEmpty() ? "" : summary.problems[0].error.detail.toStdString());
    EXPECT_GT(converted, 0.9);
    EXPECT_TRUE(summary.converted.value(0).startsWith(QStringLiteral("heavy.avi: unusual file format")));
    const Work work = WorkRepository(*library).get(summary.imported.first()).value();
    EXPECT_EQ(work.kind, WorkKind::Documentary);
    EXPECT_EQ(*MediaStore(*library).read(work.rendition(RenditionKind::Original)->media),
              bytesOf(in("heavy.avi")));
    EXPECT_NE(work.rendition(RenditionKind::Film)->media, work.rendition(RenditionKind::Original)->media);
    EXPECT_NEAR(double(FilmRepository(*library).of(work.id).value()->film.duration.count()), 3000, 120);
    EXPECT_FALSE(QDir(library.in(QStringLiteral("converting"))).exists());
    expectSound();
}

TEST_F(FilmImporterTest, LeavesConvertedOriginalsOutUnlessTheyAreWanted) {
    makeFilm(in("heavy.avi"),
             {.seconds = 1, .sounds = 0, .more = {QStringLiteral("-c:v"), QStringLiteral("mpeg4")}});

    const FilmImportSummary summary = import();

    ASSERT_EQ(summary.imported.size(), 1);
    EXPECT_EQ(WorkRepository(*library).get(summary.imported.first())->rendition(RenditionKind::Original),
              nullptr);
    EXPECT_EQ(import().duplicates.size(), 1) << "it is known by the file it came from";
}

TEST_F(FilmImporterTest, GoesOnWithAConversionThatWasStopped) {
    makeFilm(in("long.avi"), {.size = QStringLiteral("64x36"),
                              .seconds = 45,
                              .rate = QStringLiteral("10"),
                              .sounds = 1,
                              .more = {QStringLiteral("-c:v"), QStringLiteral("mpeg4"),
                                       QStringLiteral("-c:a"), QStringLiteral("mp3")}});
    const auto stopAfterAPart = [&](const FilmImportProgress &progress) {
        const bool isConverting = progress.phase == FilmImportProgress::Phase::Converting;
        isCancelled = isCancelled || (isConverting && progress.fraction > 0.5);
    };

    const FilmImportSummary stopped = import({}, stopAfterAPart);
    isCancelled = false;
    double firstFraction = -1;
    const FilmImportSummary finished = import({}, [&](const FilmImportProgress &progress) {
        if (progress.phase == FilmImportProgress::Phase::Converting && firstFraction < 0) {
            firstFraction = progress.fraction;
        }
    });

    if (!stopped.isCancelled) {
        GTEST_SKIP() << "it was converted before it could be stopped";
    }
    EXPECT_TRUE(stopped.imported.isEmpty());
    EXPECT_EQ(stopped.waiting.folder, library.in(QStringLiteral("converting")));
    EXPECT_GT(stopped.waiting.bytes, 0);
    ASSERT_EQ(finished.imported.size(), 1);
    EXPECT_EQ(finished.waiting.folder, QString());
    EXPECT_FALSE(QFileInfo::exists(library.in(QStringLiteral("converting"))));
    EXPECT_GT(firstFraction, 0.2) << "the first part was not made again";
    EXPECT_NEAR(double(FilmRepository(*library).of(finished.imported.first()).value()->film.duration.count()),
                45'000, 300);
}

TEST_F(FilmImporterTest, LeavesNothingOfAConversionThatWasStoppedInItsFirstPart) {
    makeFilm(in("noy.avi"), {.size = QStringLiteral("1280x720"),
                             .seconds = 18,
                             .more = {QStringLiteral("-c:v"), QStringLiteral("mpeg4"), QStringLiteral("-c:a"),
                                      QStringLiteral("mp3")}});

    const FilmImportSummary stopped = import({}, [&](const FilmImportProgress &progress) {
        isCancelled = isCancelled || progress.phase == FilmImportProgress::Phase::Converting;
    });

    if (!stopped.isCancelled || !stopped.imported.isEmpty()) {
        GTEST_SKIP() << "it was converted before it could be stopped";
    }
    EXPECT_EQ(stopped.waiting.folder, QString());
    EXPECT_FALSE(QFileInfo::exists(library.in(QStringLiteral("converting"))));
}

TEST_F(FilmImporterTest, ReportsWhatItCannotUse) {
    write("text.mp4", "only text");
    write("alone.th.vtt", "WEBVTT\n");
    makeFilm(in("noy.mp4"), {.seconds = 1, .sounds = 0});
    write("noy.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n");
    write("noy.ja.vtt", "this is no subtitle file");

    const FilmImportSummary summary = import();

    EXPECT_EQ(summary.imported.size(), 1);
    QStringList files;
    for (const ImportProblem &problem : summary.problems) {
        files.append(QFileInfo(problem.file).fileName());
        EXPECT_FALSE(problem.error.detail.isEmpty());
    }
    files.sort();
    EXPECT_EQ(files, (QStringList{QStringLiteral("alone.th.vtt"), QStringLiteral("noy.ja.vtt"),
                                  QStringLiteral("noy.vtt"), QStringLiteral("text.mp4")}));
}

TEST_F(FilmImporterTest, CanBeStopped) {
    makeFilm(in("noy.mp4"));
    isCancelled = true;

    const FilmImportSummary summary = import();

    EXPECT_TRUE(summary.isCancelled);
    EXPECT_TRUE(summary.imported.isEmpty());
    EXPECT_TRUE(WorkRepository(*library).all()->isEmpty());
}

} // namespace
} // namespace sala
