#include "db/records/hash.h"
#include "media/import/importer.h"
#include "media/import/read_file.h"
#include "media/picture/likeness.h"
#include "tests/media/test_pictures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sala;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Le;
using testing::UnorderedElementsAre;

namespace {

/// A library in memory; can begin to fail, and notices other threads.
class MemorySink final : public ImportSink {
  public:
    Result<WorkId> findByOriginal(const MediaHash &original) override {
        EXPECT_EQ(QThread::currentThread(), thread);
        if (erased.contains(original)) {
            return fail(ErrorCode::NotAllowed, QStringLiteral("it was erased"));
        }
        return works.value(original);
    }

    Result<KnownLikenesses> likenesses() override { return known; }

    Result<WorkId> addPhotograph(const NewPhotograph &photograph) override {
        EXPECT_EQ(QThread::currentThread(), thread);
        if (failure && sources.size() >= failsAfter) {
            return tl::unexpected(*failure);
        }
        sources.append(photograph.source);
        last = photograph;
        const WorkId id = WorkId::generate();
        works.insert(photograph.renditions.first().hash, id);
        return id;
    }

    QThread *thread = QThread::currentThread();
    QStringList sources;
    QHash<MediaHash, WorkId> works;
    KnownLikenesses known;
    QSet<MediaHash> erased;
    NewPhotograph last;
    std::optional<Error> failure;
    qsizetype failsAfter = 0;
};

class ImporterTest : public testing::Test {
  protected:
    void write(const QString &name, const QByteArray &bytes) {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    /// A picture of its own for each number.
    static QByteArray picture(int number, QSize size = {64, 48}) {
        QImage image = test::quarters(size);
        image.fill(QColor::fromHsv(number * 37 % 360, 200, 150 + number % 100));
        return test::asJpeg(image);
    }

    ImportSummary run() { return Importer(sink).run({folder.path()}); }

    QTemporaryDir folder;
    MemorySink sink;
};

std::vector<std::pair<QString, ErrorCode>> codes(const ImportSummary &summary) {
    std::vector<std::pair<QString, ErrorCode>> list;
    for (const ImportProblem &problem : summary.problems) {
        list.emplace_back(QFileInfo(problem.file).fileName(), problem.error.code);
    }
    return list;
}

TEST_F(ImporterTest, StoresOriginalScreenAndThumbnailWithTheirHashes) {
    const QByteArray jpeg = test::marked(test::asJpeg(test::photograph({2400, 1600})),
                                         {.texts = {{"Exif.Photo.DateTimeOriginal", "2016:05:10 12:30:00"},
                                                    {"Xmp.dc.description", "lang=x-default By the river"},
                                                    {"Xmp.photoshop.City", "Phnom Penh"}}});
    write(QStringLiteral("a.jpg"), jpeg);

    const ImportSummary summary = run();

    EXPECT_EQ(summary.imported.size(), 1);
    EXPECT_THAT(summary.problems, IsEmpty());
    ASSERT_EQ(sink.last.renditions.size(), 3);
    EXPECT_EQ(sink.last.source, QStringLiteral("a.jpg"));
    EXPECT_EQ(sink.last.renditions[0].bytes, jpeg);
    EXPECT_EQ(sink.last.renditions[0].sizePx, QSize(2400, 1600));
    EXPECT_EQ(sink.last.renditions[1].sizePx, QSize(1920, 1280));
    EXPECT_EQ(sink.last.renditions[2].sizePx, QSize(512, 341));
    for (const NewRendition &rendition : sink.last.renditions) {
        EXPECT_EQ(rendition.hash, hashOf(rendition.bytes));
        EXPECT_EQ(rendition.mimeType, QStringLiteral("image/jpeg"));
    }
    EXPECT_EQ(sink.last.date, (PartialDate{2016, 5, 10}));
    EXPECT_EQ(sink.last.texts.value(Language::English).caption, QStringLiteral("By the river"));
    EXPECT_EQ(sink.last.placeName, QStringLiteral("Phnom Penh"));
}

TEST_F(ImporterTest, StoresTheTilesOfAVeryLargePhotograph) {
    const QByteArray jpeg = test::asJpeg(test::quarters({10'000, 5100}));
    write(QStringLiteral("panorama.jpg"), jpeg);

    const ImportSummary summary = run();

    EXPECT_EQ(summary.imported.size(), 1);
    ASSERT_EQ(sink.last.renditions.size(), 4);
    const NewRendition &tiles = sink.last.renditions[3];
    EXPECT_EQ(tiles.kind, RenditionKind::Tiles);
    EXPECT_EQ(tiles.sizePx, QSize(10'000, 5100));
    EXPECT_EQ(tiles.mimeType, QStringLiteral("image/tiff"));
    EXPECT_EQ(tiles.hash, hashOf(tiles.bytes));
    EXPECT_EQ(sink.last.renditions[0].bytes, jpeg); // the original as it came
}

TEST_F(ImporterTest, KeepsTheOrderOfTheFiles) {
    QStringList names;
    for (int i = 0; i < 30; ++i) {
        // Large ones take longer than the small ones behind them.
        const QString name = QStringLiteral("%1.jpg").arg(i, 2, 10, QLatin1Char('0'));
        write(name, picture(i, i % 5 == 0 ? QSize(2000, 1500) : QSize(64, 48)));
        names.append(name);
    }

    run();

    EXPECT_EQ(sink.sources, names);
}

TEST_F(ImporterTest, GoesThroughFoldersOnceAndEndsLoops) {
    write(QStringLiteral("one/a.jpg"), picture(1));
    write(QStringLiteral("one/two/b.jpg"), picture(2));
    write(QStringLiteral("one/.hidden.jpg"), picture(3));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("one")), path(QStringLiteral("one/two/loop"))));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("one/a.jpg")), path(QStringLiteral("same.jpg"))));

    const ImportSummary summary = Importer(sink).run({folder.path(), path(QStringLiteral("one/a.jpg"))});

    EXPECT_THAT(sink.sources, UnorderedElementsAre(QStringLiteral("a.jpg"), QStringLiteral("b.jpg")));
    EXPECT_THAT(summary.problems, IsEmpty());
    EXPECT_THAT(summary.duplicates, IsEmpty());
}

TEST_F(ImporterTest, ReportsBadFilesAndImportsTheRest) {
    write(QStringLiteral("a.jpg"), picture(1));
    write(QStringLiteral("b.jpg"), picture(2).left(500));
    write(QStringLiteral("c.jpg"), {});
    write(QStringLiteral("d.jpg"), "%PDF-1.4 renamed");
    write(QStringLiteral("e.txt"), picture(3));
    ASSERT_EQ(::mkfifo(path(QStringLiteral("f.jpg")).toLocal8Bit().constData(), 0600), 0);
    ASSERT_TRUE(QFile::link(QStringLiteral("/nowhere/x.jpg"), path(QStringLiteral("g.jpg"))));

    const ImportSummary summary = Importer(sink).run({folder.path(), path(QStringLiteral("missing.jpg"))});

    EXPECT_EQ(sink.sources, QStringList({QStringLiteral("a.jpg"), QStringLiteral("e.txt")}));
    EXPECT_THAT(codes(summary),
                UnorderedElementsAre(std::pair(QStringLiteral("b.jpg"), ErrorCode::Corrupt),
                                     std::pair(QStringLiteral("c.jpg"), ErrorCode::InvalidInput),
                                     std::pair(QStringLiteral("d.jpg"), ErrorCode::InvalidInput),
                                     std::pair(QStringLiteral("f.jpg"), ErrorCode::InvalidInput),
                                     std::pair(QStringLiteral("g.jpg"), ErrorCode::NotFound),
                                     std::pair(QStringLiteral("missing.jpg"), ErrorCode::NotFound)));
    EXPECT_EQ(summary.found, 8);
}

TEST_F(ImporterTest, IgnoresWhatLiesAmongPhotographsAndNobodyTakesForOne) {
    write(QStringLiteral("Thumbs.db"), "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    write(QStringLiteral("captions.csv"), "file,en");
    write(QStringLiteral("film.mov"), QByteArray("\0\0\0\x14"
                                                 "ftypqt  \0\0\0\0qt  ",
                                                 20));
    write(QStringLiteral("raw.arw"), "FUJIFILMCCD-RAW 0201");
    write(QStringLiteral("wrong.JPG"), "a list");
    ASSERT_TRUE(QFile::resize(path(QStringLiteral("film.mov")), kMostImportBytes + 1));

    const ImportSummary summary = run();
    const ImportSummary named = Importer(sink).run({path(QStringLiteral("captions.csv"))});

    EXPECT_EQ(summary.ignored,
              QStringList({path(QStringLiteral("captions.csv")), path(QStringLiteral("film.mov")),
                           path(QStringLiteral("Thumbs.db"))}));
    EXPECT_THAT(codes(summary), ElementsAre(std::pair(QStringLiteral("raw.arw"), ErrorCode::InvalidInput),
                                            std::pair(QStringLiteral("wrong.JPG"), ErrorCode::InvalidInput)));
    EXPECT_EQ(summary.found, 5);
    EXPECT_THAT(codes(named),
                ElementsAre(std::pair(QStringLiteral("captions.csv"), ErrorCode::InvalidInput)));
    EXPECT_THAT(named.ignored, IsEmpty());
}

TEST_F(ImporterTest, ReportsCopiesOfABadFileAsBad) {
    write(QStringLiteral("a.jpg"), picture(2).left(500));
    write(QStringLiteral("b.jpg"), picture(2).left(500));

    const ImportSummary summary = run();

    EXPECT_THAT(codes(summary), ElementsAre(std::pair(QStringLiteral("a.jpg"), ErrorCode::Corrupt),
                                            std::pair(QStringLiteral("b.jpg"), ErrorCode::Corrupt)));
    EXPECT_EQ(summary.problems.last().error.subject, path(QStringLiteral("b.jpg")));
    EXPECT_THAT(summary.duplicates, IsEmpty());
}

TEST_F(ImporterTest, ReportsFilesItMayNotRead) {
    write(QStringLiteral("a.jpg"), picture(1));
    QFile(path(QStringLiteral("a.jpg"))).setPermissions({});
    if (::geteuid() == 0) {
        // Root may read everything, so only the reading itself can be shown.
        EXPECT_TRUE(readRegularFile(path(QStringLiteral("a.jpg")), kMostImportBytes));
        return;
    }

    EXPECT_THAT(codes(run()), ElementsAre(std::pair(QStringLiteral("a.jpg"), ErrorCode::NotAllowed)));
}

TEST_F(ImporterTest, NeverWaitsForPipesAndDevices) {
    ASSERT_EQ(::mkfifo(path(QStringLiteral("pipe")).toLocal8Bit().constData(), 0600), 0);

    EXPECT_EQ(readRegularFile(path(QStringLiteral("pipe")), 100).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(readRegularFile(QStringLiteral("/dev/zero"), 100).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(readRegularFile(folder.path(), 100).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(readRegularFile(path(QStringLiteral("gone")), 100).error().code, ErrorCode::NotFound);
}

TEST_F(ImporterTest, RefusesFilesOfMoreThanAGibibyteWithoutReadingThem) {
    write(QStringLiteral("a.jpg"), picture(1));
    ASSERT_TRUE(QFile::resize(path(QStringLiteral("a.jpg")), kMostImportBytes + 1));

    EXPECT_THAT(codes(run()), ElementsAre(std::pair(QStringLiteral("a.jpg"), ErrorCode::InvalidInput)));
}

TEST_F(ImporterTest, KnowsDuplicatesByContent) {
    write(QStringLiteral("a.jpg"), picture(1));
    write(QStringLiteral("b.png"), picture(1));
    write(QStringLiteral("c.jpg"), picture(2));

    const ImportSummary first = run();
    const ImportSummary second = run();

    EXPECT_EQ(sink.sources, QStringList({QStringLiteral("a.jpg"), QStringLiteral("c.jpg")}));
    EXPECT_EQ(first.duplicates, (QList<KnownFile>{{path(QStringLiteral("b.png")), first.imported.value(0)}}));
    EXPECT_EQ(second.imported.size(), 0);
    EXPECT_EQ(second.duplicates.size(), 3);
}

TEST_F(ImporterTest, TellsItsProgress) {
    for (int i = 0; i < 5; ++i) {
        write(QStringLiteral("%1.jpg").arg(i), picture(i));
    }
    write(QStringLiteral("9.jpg"), "no picture");
    QList<int> done;

    Importer(sink).run({folder.path()}, [&done](const ImportProgress &progress) {
        EXPECT_EQ(progress.total, 6);
        done.append(progress.done);
    });

    EXPECT_EQ(done, QList<int>({1, 2, 3, 4, 5, 6}));
}

TEST_F(ImporterTest, StopsWhenCancelledAndTakesUpTheRestLater) {
    for (int i = 0; i < 20; ++i) {
        write(QStringLiteral("%1.jpg").arg(i, 2, 10, QLatin1Char('0')), picture(i));
    }
    std::atomic_bool isCancelled = false;

    const ImportSummary first = Importer(sink).run(
        {folder.path()}, [&](const ImportProgress &progress) { isCancelled = progress.done == 7; },
        isCancelled);
    const ImportSummary second = run();

    EXPECT_TRUE(first.isCancelled);
    EXPECT_EQ(first.imported.size(), 7);
    EXPECT_FALSE(second.isCancelled);
    EXPECT_EQ(second.imported.size(), 13);
    EXPECT_EQ(second.duplicates.size(), 7);
}

TEST_F(ImporterTest, StopsWhenTheLibraryCannotBeWritten) {
    for (int i = 0; i < 8; ++i) {
        write(QStringLiteral("%1.jpg").arg(i), picture(i));
    }
    sink.failure = Error{ErrorCode::Io, QStringLiteral("disk full")};
    sink.failsAfter = 3;

    const ImportSummary summary = run();

    ASSERT_TRUE(summary.stoppedBy);
    EXPECT_EQ(summary.stoppedBy->code, ErrorCode::Io);
    EXPECT_EQ(summary.imported.size(), 3);
    EXPECT_THAT(summary.problems, IsEmpty());
}

TEST_F(ImporterTest, FinishesWhenNothingIsThere) {
    EXPECT_EQ(run().found, 0);
    EXPECT_EQ(Importer(sink).run({}).found, 0);
}

qint64 mostMemoryBytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    EXPECT_TRUE(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
        }
    }
    return -1;
}

TEST_F(ImporterTest, NeedsLittleMemoryForLargeOnes) {
    const QByteArray jpeg = test::asJpeg(test::photograph({6000, 4000}), 90);
    for (int i = 0; i < 12; ++i) {
        // Bytes after the end of the picture change its name, not its looks.
        write(QStringLiteral("%1.jpg").arg(i, 2, 10, QLatin1Char('0')), jpeg + QByteArray::number(i));
    }
    const qint64 before = mostMemoryBytes();

    const ImportSummary summary = run();

    EXPECT_EQ(summary.imported.size(), 12);
    EXPECT_LT(mostMemoryBytes() - before, 250LL << 20);
}

TEST_F(ImporterTest, ImportsTheRealPhotographsOfTheDesktop) {
    const ImportSummary summary = Importer(sink).run({QStringLiteral("/usr/share/backgrounds")});

    EXPECT_GE(summary.imported.size(), 30)
        << "gnome-backgrounds or mate-backgrounds is missing: run deploy/test";
    for (const ImportProblem &problem : summary.problems) {
        EXPECT_THAT(problem.error.detail.toStdString(), testing::HasSubstr("not a picture but"))
            << qPrintable(problem.file);
    }
}

TEST_F(ImporterTest, SaysWhichPhotographAnotherLooksLike) {
    const QImage image = test::photograph({640, 480});
    write(QStringLiteral("1.jpg"), test::asJpeg(image));
    write(QStringLiteral("2.jpg"), test::asJpeg(image.scaled(320, 240, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 40));
    write(QStringLiteral("3.jpg"), test::asJpeg(image.mirrored()));

    const ImportSummary summary = run();

    ASSERT_EQ(summary.imported.size(), 3);
    ASSERT_EQ(summary.alike.size(), 1);
    EXPECT_EQ(summary.alike.first(), (AlikeFile{path(QStringLiteral("2.jpg")), summary.imported[1], summary.imported[0]}));
}

TEST_F(ImporterTest, AFileThatWasErasedDoesNotKeepTheOthersOut) {
    write(QStringLiteral("1.jpg"), picture(1));
    write(QStringLiteral("2.jpg"), picture(2));
    sink.erased = {hashOf(picture(1))};

    const ImportSummary summary = run();

    EXPECT_FALSE(summary.stoppedBy);
    EXPECT_EQ(sink.sources, QStringList{QStringLiteral("2.jpg")});
    EXPECT_THAT(codes(summary), ElementsAre(std::pair(QStringLiteral("1.jpg"), ErrorCode::NotAllowed)));
}

TEST_F(ImporterTest, LeavesOutWhatLooksLikeSomethingErasedUntilSomebodyHasLooked) {
    const QImage image = test::photograph({640, 480});
    write(QStringLiteral("small.jpg"), test::asJpeg(image.scaled(320, 240), 40));
    sink.known.erased = {likenessOf(image)};

    const ImportSummary summary = run();

    EXPECT_EQ(sink.sources.size(), 0);
    ASSERT_EQ(summary.problems.size(), 1);
    EXPECT_EQ(summary.problems.first().error.code, ErrorCode::NotAllowed);
    EXPECT_EQ(summary.problems.first().error.detail, likeErasedDetail());
    EXPECT_EQ(Importer(sink, {.takesLikeErased = true}).run({folder.path()}).imported.size(), 1);
}

} // namespace
