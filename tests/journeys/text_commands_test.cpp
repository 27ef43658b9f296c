// What the text engine does with a file, as people at a terminal ask for it.

#include "tests/journeys/program.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class TextCommandsTest : public testing::Test {
  protected:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

TEST_F(TextCommandsTest, TextBreakMarksWhereKhmerAndBurmeseLinesMayEnd) {
    QFile file(path("text.txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("ពលករទេសន្តរប្រវេសន៍ធ្វើការនៅរោងចក្រ\n");
    file.close();

    const ProgramRun run = runSala({QStringLiteral("text"), QStringLiteral("break"), path("text.txt"),
                                    QStringLiteral("--language"), QStringLiteral("km")});

    EXPECT_EQ(run.exitCode, 0);
    const QString marked = QString::fromUtf8(run.output);
    EXPECT_GE(marked.count(QChar(0x200b)), 3);
    EXPECT_EQ(QString(marked).remove(QChar(0x200b)), QStringLiteral("ពលករទេសន្តរប្រវេសន៍ធ្វើការនៅរោងចក្រ\n"));
}

TEST_F(TextCommandsTest, TextBreakTakesNothingAndALineOfMegabytes) {
    const QString sentence = QStringLiteral("ปู่ญ่าที่สุด");
    for (const int times : {0, 100'000}) {
        QFile file(path("text.txt"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sentence.repeated(times).toUtf8());
        file.close();

        const ProgramRun run = runSala({QStringLiteral("text"), QStringLiteral("break"), path("text.txt"),
                                        QStringLiteral("--language"), QStringLiteral("th")});

        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        const QString marked = QString::fromUtf8(run.output);
        EXPECT_EQ(QString(marked).remove(QChar(0x200b)).trimmed(), sentence.repeated(times));
        EXPECT_EQ(marked.isEmpty(), times == 0);
    }
}

TEST_F(TextCommandsTest, TextDateWritesEveryKindAndNamesTheLineThatIsNone) {
    QFile file(path("dates.txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("2016\n2016-rainy\n2016-05/2016-07\nweekday 2016-07-10\n10:00/18:30\nPT3M20S\nclock "
               "PT3M20S\n1234567\n"
               "MAP; LSCW; CWCC\n2016-13\n");
    file.close();

    const ProgramRun run = runSala({QStringLiteral("text"), QStringLiteral("date"), path("dates.txt"),
                                    QStringLiteral("--language"), QStringLiteral("en")});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.output,
              "2016\nrainy season 2016\nMay–July 2016\nSunday 10 July 2016\n10:00–18:30\n3 min 20 s\n3:20\n"
              "1,234,567\nMAP, LSCW and CWCC\n2016-13\n");
    EXPECT_TRUE(run.errors.contains("line 10")) << run.errors.toStdString();
}

TEST_F(TextCommandsTest, TextDateKeepsTheLinesOfTheFileAndRefusesRangesThatRunBackwards) {
    QFile file(path("dates.txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("1234567.89\nsoon\n2016-07/2016-05\n2016-05\n");
    file.close();

    const ProgramRun run = runSala({QStringLiteral("text"), QStringLiteral("date"), path("dates.txt"),
                                    QStringLiteral("--language"), QStringLiteral("en")});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.output.toStdString(), "1,234,567.89\nsoon\n2016-07/2016-05\nMay 2016\n");
    EXPECT_TRUE(run.errors.contains("line 2") && run.errors.contains("line 3")) << run.errors.toStdString();
}

} // namespace
} // namespace sala
