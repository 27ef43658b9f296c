// Reports at a terminal: a row for each thing, whatever it is called, and English that counts.

#include "tests/journeys/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// Ends the row, turns the rest around, rings and clears the screen.
const QString kHostileName = QStringLiteral("river\nerror  \u202Egpj\u2066\a\x1b[2J\u2028.jpg");
const QByteArray kShown = "river\\nerror  \\u202egpj\\u2066\\x07\\x1b[2J\\u2028.jpg";

class ReportRowsTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(runSala({QStringLiteral("new"), library()}).exitCode, 0);
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("files")));
    }

    QString library() const { return m_folder.filePath(QStringLiteral("library.sala")); }
    QString file(const QString &name) const { return m_folder.filePath(QStringLiteral("files/") + name); }

    ProgramRun run(const QStringList &words) const {
        return runSala(QStringList{QStringLiteral("--library"), library()} + words);
    }
    ProgramRun importAll(const QStringList &more = {}) const {
        return run(QStringList{QStringLiteral("import"), m_folder.filePath(QStringLiteral("files"))} + more);
    }

    QTemporaryDir m_folder;
};

TEST_F(ReportRowsTest, NamesNeitherEndARowNorTurnIt) {
    writeJpeg(file(kHostileName), {60, 40}, 1);
    ASSERT_EQ(importAll().exitCode, 0);

    const ProgramRun list =
        run({QStringLiteral("list"), QStringLiteral("--kind"), QStringLiteral("photograph")});

    EXPECT_EQ(list.output.count('\n'), 1) << list.output.toStdString();
    EXPECT_TRUE(list.output.contains(kShown)) << list.output.toStdString();
    const QByteArray checked = run({QStringLiteral("check")}).output;
    static const QRegularExpression row(QStringLiteral("^(note|warning|error)  [a-z-]+  "));
    for (const QByteArray &line : checked.trimmed().split('\n')) {
        EXPECT_TRUE(row.match(QString::fromUtf8(line)).hasMatch()) << line.toStdString();
    }
    EXPECT_EQ(
        run({QStringLiteral("list"), QStringLiteral("--json")}).json()[0][QLatin1String("source")].toString(),
        kHostileName)
        << "programs get the name itself";
}

TEST_F(ReportRowsTest, AnEditIsOneRowOfTheHistoryWhateverWasWritten) {
    writeJpeg(file(kHostileName), {60, 40}, 1);
    ASSERT_EQ(importAll().exitCode, 0);
    const qsizetype edits = run({QStringLiteral("history"), QStringLiteral("--limit"), QStringLiteral("0"),
                                 QStringLiteral("--json")}).json().size();

    const QByteArray shown = run({QStringLiteral("history"), QStringLiteral("--limit"), QStringLiteral("0")}).output;

    EXPECT_EQ(shown.count('\n'), edits) << shown.toStdString();
    EXPECT_TRUE(shown.contains(kShown)) << shown.toStdString();
    EXPECT_FALSE(shown.contains('\x1b') || shown.contains('\a')) << "nothing reaches the terminal but what is read";
}

TEST_F(ReportRowsTest, AFileThatCannotBeUsedIsOneRowToo) {
    QFile letter(file(kHostileName));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write("a letter") > 0);
    letter.close();

    const ProgramRun refused = importAll();

    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.errors.count('\n'), 1) << refused.errors.toStdString();
    EXPECT_TRUE(refused.errors.contains(kShown)) << refused.errors.toStdString();
}

TEST_F(ReportRowsTest, AFileThatIsThereAlreadyIsNamedWithItsWork) {
    writeJpeg(file(QStringLiteral("a.jpg")), {60, 40}, 1);
    ASSERT_EQ(importAll().exitCode, 0);
    const QByteArray id = run({QStringLiteral("list"), QStringLiteral("--json")})
                              .json()[0][QLatin1String("id")]
                              .toString()
                              .toUtf8();
    ASSERT_TRUE(QFile::rename(file(QStringLiteral("a.jpg")), file(QStringLiteral("b.jpg"))));
    ASSERT_TRUE(QFile::copy(file(QStringLiteral("b.jpg")), file(QStringLiteral("c.jpg"))));

    const ProgramRun again = importAll();

    EXPECT_EQ(again.exitCode, 0);
    for (const char *name : {"files/b.jpg: ", "files/c.jpg: "}) {
        EXPECT_TRUE(again.errors.contains(QByteArray(name) + "already in the library, in the work " + id +
                                          " (a.jpg)"))
            << again.errors.toStdString();
    }
    const QJsonArray known = QJsonDocument::fromJson(importAll({QStringLiteral("--json")}).output)
                                 .object()[QLatin1String("known")]
                                 .toArray();
    ASSERT_EQ(known.size(), 2);
    EXPECT_EQ(known[0][QLatin1String("source")].toString(), QStringLiteral("a.jpg"));
}

TEST_F(ReportRowsTest, AWholeFolderThatComesAgainDoesNotFillTheScreen) {
    constexpr int kFiles = 25;
    for (int i = 0; i < kFiles; ++i) {
        writeJpeg(file(QStringLiteral("%1.jpg").arg(i)), {60, 40}, i);
    }
    ASSERT_EQ(importAll().exitCode, 0);

    const ProgramRun again = importAll();

    EXPECT_EQ(again.errors.count('\n'), 21) << again.errors.toStdString();
    EXPECT_TRUE(again.errors.contains("too: 5 more files")) << again.errors.toStdString();
    EXPECT_TRUE(again.output.contains("25 already in the library")) << again.output.toStdString();
}

TEST_F(ReportRowsTest, OneIsSingular) {
    writeJpeg(file(QStringLiteral("a.jpg")), {60, 40}, 1);
    QFile letter(file(QStringLiteral("b.jpg")));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write("a letter") > 0);
    letter.close();

    const QByteArray first = importAll().output;
    writeJpeg(file(QStringLiteral("c.jpg")), {60, 40}, 2);
    writeJpeg(file(QStringLiteral("d.jpg")), {60, 40}, 3);
    const QByteArray second = importAll().output;

    EXPECT_TRUE(
        first.startsWith("1 photograph and 0 films added, 0 already in the library, 1 file left out\n"))
        << first.toStdString();
    EXPECT_TRUE(
        second.startsWith("2 photographs and 0 films added, 1 already in the library, 1 file left out\n"))
        << second.toStdString();
}

} // namespace
} // namespace sala
