// A library must survive whatever happens to the program and the disk: everything that was reported done is
// there, nothing is half there. Processes are killed while they write, at moments nobody chooses: the
// parent kills as soon as it hears that another photograph is done, while the child goes on with the next.

#include "db/storage/library_check.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/media_store.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/in_child.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

#include <QDir>

#include <random>

namespace sala {
namespace {

/// One-way messages of one byte from a child.
class Line {
  public:
    Line() { EXPECT_EQ(pipe(m_ends), 0); }
    ~Line() {
        close(m_ends[0]);
        close(m_ends[1]);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    bool say() const { return write(m_ends[1], "x", 1) == 1; }
    /// False when the child is gone; only after childIsStarted().
    bool hear() const {
        char heard = 0;
        return read(m_ends[0], &heard, 1) == 1;
    }
    void childIsStarted() {
        close(m_ends[1]);
        m_ends[1] = -1;
    }
    int hearAll() const {
        int count = 0;
        while (hear()) {
            ++count;
        }
        return count;
    }

  private:
    int m_ends[2] = {-1, -1};
};

constexpr qsizetype kBytes = 1500000; ///< two chunks for the original

/// Imports from `first` on until killed or refused, and says so after each.
Result<void> importForever(const QString &path, int first, const Line &line) {
    Result<Library> library = Library::open(path, Library::Mode::ReadWrite);
    if (!library) {
        return tl::unexpected(library.error());
    }
    LibraryImportSink sink(*library);
    for (int number = first;; ++number) {
        const Result<WorkId> added = sink.addPhotograph(samplePhotograph(number, kBytes));
        if (!added) {
            return tl::unexpected(added.error());
        }
        line.say();
    }
}

void expectWhole(Library &library) {
    const Result<QList<Finding>> findings = checkLibrary(library);
    ASSERT_TRUE(findings) << why(findings);
    for (const Finding &finding : *findings) {
        EXPECT_TRUE(finding.code.startsWith(QLatin1String("text-"))) << finding.detail.toStdString();
    }
    const Result<QList<Work>> works = WorkRepository(library).all();
    for (const Work &work : *works) {
        EXPECT_EQ(work.renditions.size(), 3);
        EXPECT_FALSE(work.place.isNull());
        EXPECT_EQ(TextRepository(library).of(work.id)->size(), 1);
    }
    EXPECT_LE(PlaceRepository(library).all()->size(), 1);
}

TEST(PowerCutTest, KilledImportsLeaveEverythingReportedAndNothingHalf) {
    TemporaryLibrary library;
    library.close();
    std::mt19937 random(20161201);
    int done = 0;

    for (int round = 0; round < 25; ++round) {
        Line line;
        const pid_t child = startChild([&] { return importForever(library.path(), done, line).has_value(); });
        line.childIsStarted();
        for (unsigned photographs = random() % 4; photographs > 0; --photographs) {
            done += line.hear();
        }
        kill(child, SIGKILL);
        finished(child);
        done += line.hearAll();

        library.reopen();
        const int found = int(WorkRepository(*library).all()->size());
        EXPECT_GE(found, done) << "what was reported is there";
        EXPECT_LE(found, done + 1);
        done = found;
        library.close();
    }
    library.reopen();
    expectWhole(*library);
}

TEST(PowerCutTest, AnImportDoneAgainFinishesTheJobWithoutAnythingTwice) {
    TemporaryLibrary library;
    library.close();
    Line line;
    const pid_t child = startChild([&] { return importForever(library.path(), 0, line).has_value(); });
    line.childIsStarted();
    ASSERT_TRUE(line.hear() && line.hear());
    kill(child, SIGKILL);
    finished(child);
    const int before = 2 + line.hearAll();
    library.reopen();

    LibraryImportSink sink(*library);
    for (int number = 0; number < before + 5; ++number) {
        ASSERT_TRUE(sink.addPhotograph(samplePhotograph(number, kBytes)));
    }

    EXPECT_EQ(WorkRepository(*library).all()->size(), before + 5);
    expectWhole(*library);
}

TEST(PowerCutTest, ALibraryBeingMadeIsThereWholeOrNotAtAll) {
    QTemporaryDir folder;
    const auto path = [&](int number) {
        return folder.filePath(QString::number(number) + QLatin1String(".sala"));
    };

    for (int round = 0; round < 10; ++round) {
        Line line;
        const pid_t child = startChild([&] {
            for (int number = round * 100;; ++number) {
                if (!Library::create(path(number)) || !line.say()) {
                    return false;
                }
            }
        });
        line.childIsStarted();
        EXPECT_TRUE(line.hear());
        kill(child, SIGKILL);
        finished(child);
        const int made = 1 + line.hearAll();

        for (int number = round * 100; number <= round * 100 + made; ++number) {
            const Result<Library> opened = Library::open(path(number), Library::Mode::ReadWrite);
            EXPECT_TRUE(opened ||
                        (number == round * 100 + made && opened.error().code == ErrorCode::NotFound))
                << why(opened);
        }
    }
}

TEST(FullDiskTest, LeavesWhatWasThereAndSaysSo) {
    TemporaryLibrary library;
    library.close();
    Line line;

    const pid_t child = startChild([&] {
        limitFiles(rlim_t(QFileInfo(library.path()).size() + 20 * kBytes));
        const Result<void> imported = importForever(library.path(), 0, line);
        return imported.error().code == ErrorCode::Io;
    });
    line.childIsStarted();
    const int done = line.hearAll();

    EXPECT_TRUE(finished(child));
    EXPECT_GT(done, 0);
    library.reopen();
    EXPECT_EQ(WorkRepository(*library).all()->size(), done);
    expectWhole(*library);
}

TEST(FullDiskTest, LeavesNothingOfALibraryThatDidNotFit) {
    QTemporaryDir folder;

    EXPECT_TRUE(inChild([&] {
        limitFiles(300000);
        return Library::create(folder.filePath(QStringLiteral("new.sala"))).error().code == ErrorCode::Io;
    }));

    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

} // namespace
} // namespace sala
