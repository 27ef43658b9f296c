// The power fails while the real program brings films in: one that is stored as it is, one that is converted.

#include "db/records/hash.h"
#include "db/storage/film_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/media_store.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/program.h"
#include "tests/media/film/test_films.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr int kKills = 10;
constexpr int kMostRounds = 4 * kKills;

class FilmKillTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("films")));
        makeFilm(films() + QStringLiteral("/large.mp4"),
                 {.size = QStringLiteral("1280x720"),
                  .seconds = 4,
                  .more = {QStringLiteral("-vf"), QStringLiteral("noise=alls=60:allf=t"),
                           QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                           QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
                           QStringLiteral("-qp"), QStringLiteral("8")}});
        makeFilm(films() + QStringLiteral("/odd.avi"),
                 {.size = QStringLiteral("160x90"),
                  .seconds = 65,
                  .rate = QStringLiteral("10"),
                  .more = {QStringLiteral("-c:v"), QStringLiteral("mpeg4"), QStringLiteral("-c:a"),
                           QStringLiteral("mp3")}});
        QFile large(films() + QStringLiteral("/large.mp4"));
        ASSERT_TRUE(large.open(QIODevice::ReadOnly));
        m_largeBytes = large.readAll();
        ASSERT_GT(m_largeBytes.size(), 20 << 20) << "storing it takes a while";
    }

    QString films() const { return m_folder.filePath(QStringLiteral("films")); }
    QString library() const { return m_folder.filePath(QStringLiteral("library.sala")); }
    QString converting() const { return library() + QStringLiteral(".converting"); }
    QStringList importing() const {
        return {QStringLiteral("--library"), library(), QStringLiteral("import"), films()};
    }

    void startAnew() const {
        for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(library() + QLatin1String(ending));
        }
        QDir(converting()).removeRecursively();
        ASSERT_EQ(runSala({QStringLiteral("new"), library()}).exitCode, 0);
    }

    /// False when it had ended by itself before.
    bool importAndKillAfter(int milliseconds) const {
        QProcess program;
        program.start(programFile(), importing());
        if (!program.waitForStarted() || program.waitForFinished(milliseconds)) {
            EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
            return false;
        }
        program.kill(); // SIGKILL
        program.waitForFinished();
        expectNobodyWorksOn();
        return true;
    }

    /// What the program had started ends with it.
    void expectNobodyWorksOn() const {
        QElapsedTimer since;
        since.start();
        while (isSomebodyConverting() && since.elapsed() < 5000) {
            QThread::yieldCurrentThread();
        }
        EXPECT_FALSE(isSomebodyConverting());
    }

    bool isSomebodyConverting() const {
        for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            const QString cwd = QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(process));
            if (cwd.startsWith(converting())) {
                return true;
            }
        }
        return false;
    }

    /// When the conversion's first part was finished; invalid while it is not.
    QDateTime firstPart() const {
        const QString folder = QDir(converting()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QFile list(converting() + u'/' + folder + QStringLiteral("/parts-00000.csv"));
        const bool isListed = list.open(QIODevice::ReadOnly) && list.readAll().contains('\n');
        return isListed ? QFileInfo(converting() + u'/' + folder + QStringLiteral("/part-00000.mp4"))
                              .lastModified()
                        : QDateTime();
    }

    /// How many films are in, after looking through everything.
    qsizetype wholeFilms(bool isFinished) const {
        Result<Library> opened = Library::open(library(), Library::Mode::ReadWrite);
        if (!opened) {
            ADD_FAILURE() << "it does not open: " << opened.error().detail.toStdString();
            return 0;
        }
        const Result<QList<Finding>> findings = checkLibrary(*opened);
        EXPECT_TRUE(findings);
        for (const Finding &finding : findings.value_or(QList<Finding>())) {
            const bool isAllowed = finding.code == QLatin1String("text-missing") ||
                                   (!isFinished && finding.code == QLatin1String("chunk-unused"));
            EXPECT_TRUE(isAllowed) << finding.code.toStdString() << finding.detail.toStdString();
        }
        const auto works = WorkRepository(*opened).all();
        const auto films = FilmRepository(*opened).all();
        EXPECT_TRUE(works && films);
        EXPECT_EQ(works->size(), films->size()) << "a film without its work, or the other way round";
        for (const Work &work : *works) {
            EXPECT_EQ(work.renditions.size(), 3);
            const bool isLarge = work.source == QLatin1String("large.mp4");
            EXPECT_TRUE(!isLarge || work.rendition(RenditionKind::Film)->media == hashOf(m_largeBytes));
            EXPECT_NEAR(double(films->value(work.id).film.duration.count()), isLarge ? 4000 : 65'000, 300);
        }
        return works->size();
    }

    QTemporaryDir m_folder;
    QRandomGenerator m_random{20161124};
    QByteArray m_largeBytes;
};

TEST_F(FilmKillTest, LeavesWholeFilmsAndImportingAgainFinishesTheJob) {
    startAnew();
    QElapsedTimer undisturbed;
    undisturbed.start();
    ASSERT_EQ(runSala(importing()).exitCode, 0);
    const int duration = int(undisturbed.elapsed());
    ASSERT_EQ(wholeFilms(true), 2);

    startAnew();
    int kills = 0;
    qsizetype before = 0;
    QDateTime firstBefore;
    for (int round = 0; round < kMostRounds && kills < kKills && !HasFailure(); ++round) {
        const bool isKilled = importAndKillAfter(int(m_random.bounded(duration + 1)));
        kills += isKilled ? 1 : 0;
        const qsizetype there = wholeFilms(!isKilled);
        EXPECT_GE(there, before) << "what was in stays in";
        const QDateTime first = firstPart();
        EXPECT_TRUE(!firstBefore.isValid() || there == 2 || first == firstBefore)
            << "a finished part was made again";
        before = there;
        firstBefore = first;
        if (!isKilled) {
            EXPECT_EQ(there, 2);
            startAnew();
            before = 0;
            firstBefore = QDateTime();
        }
    }
    const ProgramRun last = runSala(importing());

    EXPECT_EQ(last.exitCode, 0) << last.errors.toStdString();
    EXPECT_EQ(wholeFilms(true), 2);
    EXPECT_FALSE(QFileInfo::exists(converting())) << "nothing is left beside the library";
    EXPECT_EQ(kills, kKills);
}

} // namespace
} // namespace sala
