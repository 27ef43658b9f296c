// The power fails while the real program imports.

#include "tests/journeys/program.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QSize>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr int kPhotographs = 14;
constexpr int kKills = 50;

class ImportKillTest : public testing::Test {
  protected:
    void SetUp() override {
        QDir(m_folder.path()).mkpath(QStringLiteral("photographs"));
        for (int i = 0; i < kPhotographs; ++i) {
            writeJpeg(photographs() + QStringLiteral("/p%1.jpg").arg(i), {1600, 1067}, i);
        }
    }

    QString photographs() const { return m_folder.filePath(QStringLiteral("photographs")); }
    QString library() const { return m_folder.filePath(QStringLiteral("library.sala")); }

    QStringList onLibrary(const QStringList &arguments) const {
        return QStringList{QStringLiteral("--library"), library()} + arguments;
    }

    void importAndKillAfter(int milliseconds) const {
        QProcess program;
        program.start(QStringLiteral(SALA_PROGRAM), onLibrary({QStringLiteral("import"), photographs()}));
        program.waitForFinished(milliseconds);
        program.kill(); // SIGKILL: nothing of the program runs any more
        program.waitForFinished();
    }

    /// What is damaged or half there; texts that nobody has written yet do not count.
    QStringList damage() const {
        QStringList found;
        const ProgramRun run = runSala(onLibrary({QStringLiteral("check"), QStringLiteral("--json")}));
        EXPECT_GE(run.exitCode, 0) << run.errors.toStdString();
        for (const auto &value : run.json()) {
            const QString code = value.toObject().value(QLatin1String("code")).toString();
            if (code != QLatin1String("text-missing")) {
                found.append(code);
            }
        }
        return found;
    }

    QStringList sources() const {
        QStringList names;
        for (const auto &value : runSala(onLibrary({QStringLiteral("list"), QStringLiteral("--json")})).json()) {
            names.append(value.toObject().value(QLatin1String("source")).toString());
        }
        names.sort();
        return names;
    }

    QTemporaryDir m_folder;
};

TEST_F(ImportKillTest, LeavesWholePhotographsAndImportingAgainFinishesTheJob) {
    QRandomGenerator random(20161124);
    int cutShort = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        if (kill % 5 == 0) { // five kills into one library: an interrupted import may be interrupted again
            for (const char *ending : {"", "-wal", "-shm"}) {
                QFile::remove(library() + QLatin1String(ending));
            }
            ASSERT_EQ(runSala({QStringLiteral("new"), library()}).exitCode, 0);
        }

        importAndKillAfter(1 + int(random.bounded(160)));

        ASSERT_EQ(damage().join(u' ').toStdString(), "") << "after kill " << kill;
        const QStringList there = sources();
        EXPECT_EQ(QSet<QString>(there.begin(), there.end()).size(), there.size());
        cutShort += there.size() < kPhotographs ? 1 : 0;
        if (kill % 5 == 4) {
            EXPECT_EQ(runSala(onLibrary({QStringLiteral("import"), photographs()})).exitCode, 0);
            EXPECT_EQ(sources().size(), kPhotographs);
        }
    }

    EXPECT_GE(cutShort, 10) << "the kills came too late to prove anything";
}

} // namespace
} // namespace sala
