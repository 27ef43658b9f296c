// Films trimmed on the command line: the real program on the sample.

#include "tests/journeys/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class TrimCommandTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(QFile::copy(sampleLibraryFile(), library()));
        film = first(QStringLiteral("interview"));
        ASSERT_FALSE(film.isEmpty());
    }

    QString library() const { return m_folder.filePath(QStringLiteral("library.sala")); }

    ProgramRun onLibrary(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--library"), library()} + arguments);
    }
    ProgramRun set(const QStringList &arguments) const {
        return onLibrary(QStringList{QStringLiteral("work"), QStringLiteral("set")} + arguments);
    }

    QString first(const QString &kind) const {
        for (const auto &row : onLibrary({QStringLiteral("list"), QStringLiteral("--kind"), kind, QStringLiteral("--json")}).json()) {
            return row.toObject().value(QLatin1String("source")).toString();
        }
        return {};
    }

    QJsonObject listed() const {
        for (const auto &row : onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json()) {
            if (row.toObject().value(QLatin1String("source")).toString() == film) {
                return row.toObject();
            }
        }
        return {};
    }
    qint64 number(const char *name) const { return listed().value(QLatin1String(name)).toInteger(-1); }

    QTemporaryDir m_folder;
    QString film;
};

TEST_F(TrimCommandTest, SetsWhatIsShownOfAFilmAndSaysSo) {
    const qint64 whole = number("duration");
    ASSERT_GT(whole, 10'000);
    EXPECT_EQ(number("shown"), whole);

    const ProgramRun run = set({film, QStringLiteral("--from"), QStringLiteral("2.5"), QStringLiteral("--until"), QStringLiteral("0:09")});

    ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE(run.output.startsWith(film.toUtf8() + "  0:02.5 to 0:09 of ")) << run.output.toStdString();
    EXPECT_EQ(number("from"), 2500);
    EXPECT_EQ(number("until"), 9000);
    EXPECT_EQ(number("shown"), 6500);
    EXPECT_EQ(number("duration"), whole) << "the film stays whole";
    EXPECT_TRUE(onLibrary({QStringLiteral("list")}).output.contains("0:07 of ")) << "rounded, as all lengths there";
}

TEST_F(TrimCommandTest, KeepsWhatIsNotSaidAndBringsTheWholeFilmBack) {
    ASSERT_EQ(set({film, QStringLiteral("--from"), QStringLiteral("2")}).exitCode, 0);
    ASSERT_EQ(set({film, QStringLiteral("--until"), QStringLiteral("9")}).exitCode, 0);
    EXPECT_EQ(number("from"), 2000);
    EXPECT_EQ(number("until"), 9000);
    ASSERT_EQ(set({film, QStringLiteral("--from"), QStringLiteral("start")}).exitCode, 0);
    EXPECT_EQ(number("from"), 0);
    EXPECT_EQ(number("until"), 9000);

    ASSERT_EQ(set({film, QStringLiteral("--whole-film")}).exitCode, 0);

    EXPECT_EQ(number("until"), 0);
    EXPECT_EQ(number("shown"), number("duration"));
    const QByteArray history = onLibrary({QStringLiteral("history")}).output;
    EXPECT_TRUE(history.contains("part")) << history.toStdString();
}

TEST_F(TrimCommandTest, RefusesWhatNoFilmCanDo) {
    const QString photograph = first(QStringLiteral("photograph"));
    EXPECT_EQ(set({photograph, QStringLiteral("--from"), QStringLiteral("2")}).exitCode, 1);
    EXPECT_EQ(set({film, photograph, QStringLiteral("--from"), QStringLiteral("2")}).exitCode, 1);
    EXPECT_EQ(number("from"), 0) << "all that are named, or none";
    EXPECT_EQ(set({film, QStringLiteral("--from"), QStringLiteral("9999")}).exitCode, 1);
    EXPECT_EQ(set({film, QStringLiteral("--from"), QStringLiteral("5"), QStringLiteral("--until"), QStringLiteral("5.5")}).exitCode, 1);
    EXPECT_EQ(set({film, QStringLiteral("--from"), QStringLiteral("soon")}).exitCode, 2);
    EXPECT_EQ(set({film}).exitCode, 2);
    EXPECT_NE(set({film, QStringLiteral("--from"), QStringLiteral("2"), QStringLiteral("--whole-film")}).exitCode, 0);
    EXPECT_EQ(number("shown"), number("duration"));
}

} // namespace
} // namespace sala
