// The disk fills up at every stage of bringing in a film that has to be converted: a small real file system,
// in a name space of its own.

#include "tests/journeys/program.h"
#include "tests/media/film/test_films.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr int kSeconds = 65; ///< four parts

/// Fills the disk with the film, tells what is beside the library, makes room, and does it again.
const QString kScript = QStringLiteral(R"(
mount -t tmpfs -o size="$4" tmpfs "$1" || exit 77
cd "$1"
"$2" new a.sala || exit 78
"$2" --library a.sala import "$3" > "$5/first.out" 2> "$5/first.err"
echo $? > "$5/first.code"
find a.sala.converting > "$5/first.files" 2> /dev/null
cat a.sala.converting/*/parts-*.csv > "$5/first.parts" 2> /dev/null
mount -o remount,size=1g "$1"
"$2" --library a.sala import --json "$3" > "$5/second.out" 2> "$5/second.err"
echo $? > "$5/second.code"
find a.sala.converting > "$5/second.files" 2> /dev/null
"$2" --library a.sala list --json > "$5/list" 2> /dev/null
"$2" --library a.sala check > "$5/check" 2> /dev/null
exit 0
)");

class FilmDiskFullTest : public testing::Test {
  protected:
    void SetUp() override {
        QDir(m_folder.path()).mkpath(QStringLiteral("disk"));
        QDir(m_folder.path()).mkpath(QStringLiteral("told"));
        makeFilm(film(), {.size = QStringLiteral("160x90"),
                          .seconds = kSeconds,
                          .rate = QStringLiteral("5"),
                          .more = {QStringLiteral("-vf"), QStringLiteral("noise=alls=60:allf=t"),
                                   QStringLiteral("-c:v"), QStringLiteral("mpeg4"), QStringLiteral("-q:v"),
                                   QStringLiteral("4"), QStringLiteral("-c:a"), QStringLiteral("mp3")}});
    }

    QString film() const { return m_folder.filePath(QStringLiteral("odd.avi")); }

    QByteArray told(const char *name) const {
        QFile file(m_folder.filePath(QStringLiteral("told/")) + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    /// False when this machine lets nobody mount anything.
    bool runOnDiskOf(qint64 bytes) const {
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), kScript,
                       QStringLiteral("sh"), m_folder.filePath(QStringLiteral("disk")), programFile(), film(),
                       QString::number(bytes), m_folder.filePath(QStringLiteral("told"))});
        process.waitForFinished(600'000);
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    /// The film as it is in the library, and the library without it.
    std::pair<qint64, qint64> sizes() const {
        const QString library = m_folder.filePath(QStringLiteral("usual.sala"));
        EXPECT_EQ(runSala({QStringLiteral("new"), library}).exitCode, 0);
        const qint64 empty = QFileInfo(library).size();
        const ProgramRun run =
            runSala({QStringLiteral("--library"), library, QStringLiteral("import"), film()});
        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        return {QFileInfo(library).size() - empty, empty};
    }

    QTemporaryDir m_folder;
};

TEST_F(FilmDiskFullTest, SaysSoKeepsOnlyWhatTheNextImportGoesOnWithAndLeavesNothingAfterIt) {
    const auto [filmBytes, libraryBytes] = sizes();
    ASSERT_GT(filmBytes, 1 << 20);
    // Converting takes the film's size, joining its parts once more, storing it again.
    for (const double share : {0.1, 0.6, 1.5, 2.4}) {
        if (!runOnDiskOf(libraryBytes + qint64(share * double(filmBytes)))) {
            GTEST_SKIP() << "nothing can be mounted here";
        }
        const std::string when = "a disk of " + std::to_string(share) + " films: ";
        EXPECT_EQ(told("first.code"), "1") << when;
        EXPECT_TRUE(told("first.err").contains("full")) << when << told("first.err").toStdString();

        const QByteArray files = told("first.files");
        EXPECT_EQ(files.isEmpty(), !told("first.err").contains("a.sala.converting: "))
            << when << files.toStdString() << told("first.err").toStdString();
        EXPECT_EQ(files.count("/part-"), told("first.parts").count("part-")) << when << "half a part is left";
        EXPECT_FALSE(files.contains("joining")) << when;

        EXPECT_EQ(told("second.code"), "0") << when << told("second.err").toStdString();
        EXPECT_EQ(told("second.files"), "") << when;
        const QJsonArray list = QJsonDocument::fromJson(told("list")).array();
        ASSERT_EQ(list.size(), 1) << when;
        EXPECT_NEAR(list[0][QLatin1String("duration")].toInt(), kSeconds * 1000, 300) << when;
        EXPECT_FALSE(told("check").contains("error")) << when << told("check").toStdString();
        EXPECT_FALSE(told("second.out").contains("damaged")) << when << told("second.out").toStdString();
    }
}

} // namespace
} // namespace sala
