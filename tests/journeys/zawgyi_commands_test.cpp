// Zawgyi and mixed scripts, as people at a terminal meet them.

#include "tests/journeys/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class ZawgyiCommandsTest : public testing::Test {
  protected:
    QString write(const char *name, const char *text) const {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    ProgramRun textZawgyi(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("text"), QStringLiteral("zawgyi")} + arguments);
    }

    QTemporaryDir m_folder;
};

TEST_F(ZawgyiCommandsTest, TextZawgyiWritesUnicodeAndSaysWhatItFound) {
    const QString file = write("lines.txt", "ေက်းဇူးတင္ပါတယ္\nRiver\n");

    const ProgramRun run = textZawgyi({file});

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_EQ(run.output.toStdString(), "ကျေးဇူးတင်ပါတယ်\nRiver\n");
    EXPECT_TRUE(run.errors.contains("line 1: Zawgyi, converted")) << run.errors.toStdString();
    EXPECT_FALSE(run.errors.contains("line 2"));
}

TEST_F(ZawgyiCommandsTest, TextZawgyiAsksAndObeys) {
    const QString file = write("word.txt", "မလွ");

    EXPECT_EQ(textZawgyi({file}).exitCode, 1);
    EXPECT_EQ(textZawgyi({file, QStringLiteral("--zawgyi"), QStringLiteral("convert")}).output.toStdString(),
              "မလှ\n");
    EXPECT_EQ(textZawgyi({file, QStringLiteral("--zawgyi"), QStringLiteral("keep")}).output.toStdString(),
              "မလွ\n");
    EXPECT_EQ(textZawgyi({file, QStringLiteral("--zawgyi"), QStringLiteral("perhaps")}).exitCode, 2);
    const QJsonObject row = textZawgyi({file, QStringLiteral("--json")}).json().first().toObject();
    EXPECT_EQ(row.value(QLatin1String("encoding")).toString(), QStringLiteral("unsure"));
    EXPECT_EQ(row.value(QLatin1String("asZawgyi")).toString(), QString::fromUtf8("မလှ"));
    EXPECT_TRUE(row.value(QLatin1String("text")).isNull());
}

TEST_F(ZawgyiCommandsTest, CaptionsComeInConvertedAndAreReportedRowByRow) {
    const QString library = m_folder.filePath(QStringLiteral("library.sala"));
    ASSERT_EQ(runSala({QStringLiteral("new"), library}).exitCode, 0);
    const QString picture = m_folder.filePath(QStringLiteral("p0.jpg"));
    writeJpeg(picture, {600, 400}, 1);
    ASSERT_EQ(runSala({QStringLiteral("--library"), library, QStringLiteral("import"), picture}).exitCode, 0);
    const QString csv = write("captions.csv", "source,field,my\r\np0.jpg,caption,ရန္ကုန္ၿမိဳ႕မွာ အလုပ္လုပ္ေနတယ္\r\n");

    const ProgramRun run = runSala({QStringLiteral("--library"), library, QStringLiteral("captions"),
                                    QStringLiteral("import"), csv, QStringLiteral("--json")});

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("row 2, column my: Zawgyi, converted")) << run.errors.toStdString();
    const QJsonArray found =
        QJsonDocument::fromJson(run.output).object().value(QLatin1String("zawgyi")).toArray();
    ASSERT_EQ(found.size(), 1);
    const QString out = m_folder.filePath(QStringLiteral("out.csv"));
    ASSERT_EQ(runSala({QStringLiteral("--library"), library, QStringLiteral("captions"),
                       QStringLiteral("export"), out})
                  .exitCode,
              0);
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("ရန်ကုန်မြို့မှာ အလုပ်လုပ်နေတယ်"));
}

} // namespace
} // namespace sala
