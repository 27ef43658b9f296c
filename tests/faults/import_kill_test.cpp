// The power fails while the real program imports.

#include "db/records/hash.h"
#include "db/storage/library_check.h"
#include "db/storage/media_store.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/program.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr int kPhotographs = 12;
constexpr int kKills = 50;
constexpr int kMostRounds = 4 * kKills;

class ImportKillTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("photographs")));
        for (int i = 0; i < kPhotographs; ++i) {
            m_originals.append(writeNoise(photographs() + QStringLiteral("/p%1.jpg").arg(i)));
        }
        ASSERT_TRUE(
            QFile::copy(photographs() + QStringLiteral("/p3.jpg"), photographs() + QStringLiteral("/q.jpg")));
        std::sort(m_originals.begin(), m_originals.end());
    }

    QString photographs() const { return m_folder.filePath(QStringLiteral("photographs")); }
    QString library() const { return m_folder.filePath(QStringLiteral("library.sala")); }
    QStringList importing() const {
        return {QStringLiteral("--library"), library(), QStringLiteral("import"), photographs()};
    }

    /// Noise makes it large: storing an original then is many writes, between which it can be killed.
    QByteArray writeNoise(const QString &path) {
        QImage image(1200, 900, QImage::Format_RGB32);
        m_random.fillRange(reinterpret_cast<quint32 *>(image.bits()), image.sizeInBytes() / 4);
        EXPECT_TRUE(image.save(path, "JPEG", 90));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return hashOf(file.readAll()).bytes;
    }

    void startAnew() const {
        for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(library() + QLatin1String(ending));
        }
        ASSERT_TRUE(Library::create(library()));
    }

    /// False when it had ended by itself before.
    bool importAndKillAfter(int milliseconds) const {
        QProcess program;
        program.start(QStringLiteral(SALA_PROGRAM), importing());
        if (!program.waitForStarted() || program.waitForFinished(milliseconds)) {
            EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
            return false;
        }
        program.kill(); // SIGKILL: nothing of the program runs any more
        program.waitForFinished();
        return program.exitStatus() == QProcess::CrashExit;
    }

    /// The originals in the library, by their hashes, after looking through all of it.
    QList<QByteArray> whatIsThere() const {
        Result<Library> opened = Library::open(library(), Library::Mode::ReadWrite);
        if (!opened) {
            ADD_FAILURE() << "it does not open: " << opened.error().detail.toStdString();
            return {};
        }
        expectNoDamage(*opened);
        const Result<QList<Work>> works = WorkRepository(*opened).all();
        EXPECT_TRUE(works);
        QList<QByteArray> originals;
        for (const Work &work : works.value_or(QList<Work>())) {
            expectReadable(*opened, work);
            const Rendition *original = work.rendition(RenditionKind::Original);
            originals.append(original ? original->media.bytes : QByteArray());
        }
        std::sort(originals.begin(), originals.end());
        return originals;
    }

    static void expectNoDamage(Library &library) {
        const Result<QList<Finding>> findings = checkLibrary(library);
        ASSERT_TRUE(findings) << findings.error().detail.toStdString();
        for (const Finding &finding : *findings) {
            // Nobody has written titles for them yet.
            EXPECT_EQ(finding.code.toStdString(), "text-missing") << finding.detail.toStdString();
        }
    }

    static void expectReadable(Library &library, const Work &work) {
        EXPECT_EQ(work.renditions.size(), 3);
        for (const Rendition &rendition : work.renditions) {
            const Result<QByteArray> bytes = MediaStore(library).read(rendition.media);
            ASSERT_TRUE(bytes) << bytes.error().detail.toStdString();
            QBuffer buffer;
            buffer.setData(*bytes);
            EXPECT_EQ(QImageReader(&buffer).size(), rendition.sizePx);
        }
    }

    void expectAllOnce() const { EXPECT_EQ(whatIsThere(), m_originals); }

    QTemporaryDir m_folder;
    QRandomGenerator m_random{20161124};
    QList<QByteArray> m_originals; ///< their hashes, sorted
};

TEST_F(ImportKillTest, LeavesWholePhotographsAndImportingAgainFinishesTheJob) {
    startAnew();
    QElapsedTimer undisturbed;
    undisturbed.start();
    ASSERT_EQ(runSala(importing()).exitCode, 0);
    const int duration = int(undisturbed.elapsed());
    expectAllOnce();

    startAnew();
    qsizetype before = 0;
    int kills = 0;
    int killsBetween = 0;
    for (int round = 0; round < kMostRounds && kills < kKills && !HasFailure(); ++round) {
        const bool isKilled = importAndKillAfter(int(m_random.bounded(duration + 1)));
        const QList<QByteArray> originals = whatIsThere();
        const qsizetype there = originals.size();
        EXPECT_GE(there, before) << "what was in stays in";
        kills += isKilled ? 1 : 0;
        killsBetween += isKilled && there > before && there < kPhotographs ? 1 : 0;
        before = there;
        if (!isKilled || there == kPhotographs) {
            EXPECT_EQ(originals, m_originals);
            startAnew();
            before = 0;
        }
    }
    EXPECT_EQ(runSala(importing()).exitCode, 0);
    expectAllOnce();

    EXPECT_EQ(kills, kKills);
    EXPECT_GE(killsBetween, kKills / 5) << "too few kills fell between the first and the last photograph";
    RecordProperty("killsBetween", killsBetween);
}

} // namespace
} // namespace sala
