// The program as scripts and people at a terminal use it.

#include "tests/journeys/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CommandsTest : public testing::Test {
  protected:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString library() const { return path("library.sala"); }

    ProgramRun onLibrary(QStringList arguments) const {
        return runSala(QStringList{QStringLiteral("--library"), library()} + arguments);
    }

    void makeLibraryWithPhotographs(int count) const {
        ASSERT_EQ(runSala({QStringLiteral("new"), library()}).exitCode, 0);
        QDir(m_folder.path()).mkpath(QStringLiteral("photographs"));
        for (int i = 0; i < count; ++i) {
            writeJpeg(path("photographs") + QStringLiteral("/p%1.jpg").arg(i), {1200, 800}, i);
        }
        const ProgramRun run = onLibrary({QStringLiteral("import"), path("photographs")});
        ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    }

    QTemporaryDir m_folder;
};

QJsonObject rowOfSource(const QJsonArray &rows, const QString &source) {
    for (const auto &row : rows) {
        if (row.toObject().value(QLatin1String("source")).toString() == source) {
            return row.toObject();
        }
    }
    return {};
}

TEST_F(CommandsTest, ListsWhatAnImportBrought) {
    makeLibraryWithPhotographs(3);

    const QJsonArray rows = onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json();

    ASSERT_EQ(rows.size(), 3);
    const QJsonObject row = rowOfSource(rows, QStringLiteral("p1.jpg"));
    EXPECT_EQ(row.value(QLatin1String("kind")).toString(), QStringLiteral("photograph"));
    EXPECT_EQ(row.value(QLatin1String("id")).toString().size(), 36);
    EXPECT_EQ(row.value(QLatin1String("width")).toInt(), 1200);
}

TEST_F(CommandsTest, ImportingAgainBringsNothingTwice) {
    makeLibraryWithPhotographs(3);

    const ProgramRun again = onLibrary({QStringLiteral("import"), path("photographs")});

    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json().size(), 3);
}

TEST_F(CommandsTest, ABadFileIsNamedAndTheRestGoesIn) {
    makeLibraryWithPhotographs(1);
    QDir(m_folder.path()).mkpath(QStringLiteral("more"));
    writeJpeg(path("more/good.jpg"), {900, 600}, 77);
    QFile bad(path("more/bad.jpg"));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("this is a letter, not a photograph");
    bad.close();

    const ProgramRun run = onLibrary({QStringLiteral("import"), path("more")});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("bad.jpg")) << run.errors.toStdString();
    const QJsonArray rows = onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json();
    EXPECT_FALSE(rowOfSource(rows, QStringLiteral("good.jpg")).isEmpty());
    EXPECT_EQ(rows.size(), 2);
}

TEST_F(CommandsTest, CaptionsGoOutFilledInAndComeBack) {
    makeLibraryWithPhotographs(2);
    const QString csv = path("captions.csv");
    ASSERT_EQ(onLibrary({QStringLiteral("captions"), QStringLiteral("export"), csv}).exitCode, 0);
    const QString id = rowOfSource(onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json(),
                                   QStringLiteral("p0.jpg"))
                           .value(QLatin1String("id"))
                           .toString();
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        QStringLiteral("work,source,field,en,th,km,my,ja\r\n%1,p0.jpg,title,River,แม่น้ำ,ទន្លេ,မြစ်,川\r\n")
            .arg(id)
            .toUtf8());
    file.close();

    const ProgramRun run = onLibrary({QStringLiteral("import"), QStringLiteral("--captions"), csv});

    ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const auto titleIn = [&](const char *language) {
        const QJsonArray rows = onLibrary({QStringLiteral("list"), QStringLiteral("--language"),
                                           QLatin1String(language), QStringLiteral("--json")})
                                    .json();
        return rowOfSource(rows, QStringLiteral("p0.jpg")).value(QLatin1String("title")).toString();
    };
    EXPECT_EQ(titleIn("km"), QStringLiteral("ទន្លេ"));
    EXPECT_EQ(titleIn("my"), QStringLiteral("မြစ်"));
    EXPECT_EQ(titleIn("ja"), QStringLiteral("川"));
}

TEST_F(CommandsTest, ExportedCaptionsImportWithoutAChange) {
    const QString copy = path("sample.sala");
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), copy));
    const QString first = path("first.csv");
    const QString second = path("second.csv");
    ASSERT_EQ(runSala({QStringLiteral("--library"), copy, QStringLiteral("captions"),
                       QStringLiteral("export"), first})
                  .exitCode,
              0);

    ASSERT_EQ(runSala({QStringLiteral("--library"), copy, QStringLiteral("captions"),
                       QStringLiteral("import"), first})
                  .exitCode,
              0);
    ASSERT_EQ(runSala({QStringLiteral("--library"), copy, QStringLiteral("captions"),
                       QStringLiteral("export"), second})
                  .exitCode,
              0);

    QFile a(first);
    QFile b(second);
    ASSERT_TRUE(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    const QByteArray bytes = a.readAll();
    EXPECT_GT(bytes.size(), 20000);
    EXPECT_EQ(bytes, b.readAll());
}

TEST_F(CommandsTest, WrongCaptionsAreReportedByRowAndColumn) {
    makeLibraryWithPhotographs(1);
    QFile file(path("captions.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "work,source,field,en\r\n,p0.jpg,title,Good\r\n,p9.jpg,title,Nobody\r\n,p0.jpg,colour,Blue\r\n");
    file.close();

    const ProgramRun run =
        onLibrary({QStringLiteral("captions"), QStringLiteral("import"), path("captions.csv")});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("row 3")) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("p9.jpg")) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("row 4")) << run.errors.toStdString();
}

TEST_F(CommandsTest, ADryRunSaysRowByRowWhatWouldChangeAndChangesNothing) {
    makeLibraryWithPhotographs(2);
    QFile file(path("captions.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("source,field,en,km\r\np0.jpg,title,River,ទន្លេ\r\np1.jpg,caption,\"A\nB\",\r\n");
    file.close();
    const QStringList importing{QStringLiteral("captions"), QStringLiteral("import"), path("captions.csv")};
    const QStringList exporting{QStringLiteral("captions"), QStringLiteral("export"),
                                QStringLiteral("--overwrite"), path("out.csv")};
    const auto exported = [&] {
        EXPECT_EQ(onLibrary(exporting).exitCode, 0);
        QFile out(path("out.csv"));
        EXPECT_TRUE(out.open(QIODevice::ReadOnly));
        return out.readAll();
    };
    const QByteArray before = exported();

    const ProgramRun dry = onLibrary(importing + QStringList{QStringLiteral("--dry-run")});

    EXPECT_EQ(dry.exitCode, 0) << dry.errors.toStdString();
    EXPECT_TRUE(dry.output.contains(
        "row 2, column km: title of p0.jpg in km was missing and will be “ទន្លេ” (translated)"))
        << dry.output.toStdString();
    EXPECT_TRUE(
        dry.output.contains("row 3, column en: caption of p1.jpg in en was missing and will be “A ⏎ B”"))
        << dry.output.toStdString();
    EXPECT_TRUE(dry.output.contains("Nothing was written: 3 texts to change"));
    EXPECT_EQ(exported(), before);
    const QJsonObject report =
        QJsonDocument::fromJson(onLibrary(importing + QStringList{QStringLiteral("--json")}).output).object();
    EXPECT_EQ(report.value(QLatin1String("changed")).toInt(), 3);
    const QJsonObject change = report.value(QLatin1String("changes")).toArray().at(1).toObject();
    EXPECT_EQ(change.value(QLatin1String("row")).toInt(), 2);
    EXPECT_EQ(change.value(QLatin1String("after")).toString(), QString::fromUtf8("ទន្លេ"));
    EXPECT_NE(exported(), before);
    EXPECT_TRUE(onLibrary(importing + QStringList{QStringLiteral("--dry-run")})
                    .output.contains("0 texts to change, 3 the same already"));
}

TEST_F(CommandsTest, SnapDrawsEveryPageInEveryLanguageAtTheSizeAskedFor) {
    const QStringList pages =
        QString::fromUtf8(
            runSala({QStringLiteral("snap"), QStringLiteral("--page"), QStringLiteral("list")}).output)
            .split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GE(pages.size(), 5);
    const QStringList languages{QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("km"),
                                QStringLiteral("my"), QStringLiteral("ja")};

    for (int i = 0; i < pages.size(); ++i) {
        const QString png = path("page.png");
        const ProgramRun run =
            runSala({QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("snap"),
                     QStringLiteral("--page"), pages.at(i), QStringLiteral("--language"), languages.at(i % 5),
                     QStringLiteral("--size"), QStringLiteral("1080x1920"), QStringLiteral("-o"), png});
        ASSERT_EQ(run.exitCode, 0) << pages.at(i).toStdString() << run.errors.toStdString();
        EXPECT_EQ(run.errors.toStdString(), "") << pages.at(i).toStdString();
        EXPECT_EQ(QImage(png).size(), QSize(1080, 1920));
    }
}

TEST_F(CommandsTest, AFreshSampleChecksClean) {
    const ProgramRun run =
        runSala({QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("check")});

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString() << run.errors.toStdString();
}

TEST_F(CommandsTest, WrongUsageIsTwoAndFailureIsOneWithOneSentence) {
    const ProgramRun unknown = runSala({QStringLiteral("dance")});
    const ProgramRun missing =
        runSala({QStringLiteral("--library"), path("nothing.sala"), QStringLiteral("list")});
    const ProgramRun unnamed = runSala({QStringLiteral("list")});

    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_EQ(missing.errors.trimmed().count('\n'), 0);
    EXPECT_TRUE(missing.errors.contains("nothing.sala"));
    EXPECT_EQ(unnamed.exitCode, 1);
    EXPECT_EQ(unnamed.errors.trimmed().count('\n'), 0);
}

TEST_F(CommandsTest, NewAndSampleNeverOverwriteAFile) {
    QFile file(library());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();

    EXPECT_EQ(runSala({QStringLiteral("new"), library()}).exitCode, 1);
    EXPECT_EQ(runSala({QStringLiteral("sample"), library()}).exitCode, 1);

    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "precious");
}

TEST_F(CommandsTest, SubtitlesArePrintedWithWhatIsWrong) {
    QFile file(path("film.en.vtt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("WEBVTT\n\n00:01.000 --> 00:01.500\nOne <i>two</i>\n\n00:x --> 00:03.000\nlost\n");
    file.close();

    const ProgramRun run = runSala({QStringLiteral("subtitles"), file.fileName(),
                                    QStringLiteral("--duration"), QStringLiteral("0:01.2")});

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();
    EXPECT_EQ(report.value(QLatin1String("cues")).toArray(),
              (QJsonArray{QJsonObject{{QStringLiteral("start"), 1000},
                                      {QStringLiteral("end"), 1500},
                                      {QStringLiteral("text"), QStringLiteral("One two")}}}));
    QStringList kinds;
    for (const auto &problem : report.value(QLatin1String("problems")).toArray()) {
        kinds.append(problem.toObject().value(QLatin1String("kind")).toString());
    }
    EXPECT_EQ(kinds.join(u' '), QStringLiteral("timing duration beyond"));
}

TEST_F(CommandsTest, EveryFormatOfPicturesComesIn) {
    ASSERT_EQ(runSala({QStringLiteral("new"), library()}).exitCode, 0);
    QImage picture(600, 400, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    ASSERT_TRUE(picture.save(path("river.png")));
    picture.fill(Qt::darkRed);
    ASSERT_TRUE(picture.save(path("market.jpg")));

    const ProgramRun run = onLibrary({QStringLiteral("import"), path("river.png"), path("market.jpg")});

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_EQ(onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json().size(), 2);
}

TEST_F(CommandsTest, AnExportLeavesAFilledInTableAlone) {
    makeLibraryWithPhotographs(1);
    const QStringList exporting{QStringLiteral("captions"), QStringLiteral("export"), path("captions.csv")};
    ASSERT_EQ(onLibrary(exporting).exitCode, 0);
    EXPECT_EQ(onLibrary(exporting).exitCode, 0); // the same again
    QFile file(path("captions.csv"));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("work\r\n");
    file.close();

    const ProgramRun refused = onLibrary(exporting);

    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.contains("--overwrite")) << refused.errors.toStdString();
    EXPECT_EQ(onLibrary(exporting + QStringList{QStringLiteral("--overwrite")}).exitCode, 0);
}

TEST_F(CommandsTest, APictureLargerThanAnyScreenIsWrongUsage) {
    EXPECT_EQ(runSala({QStringLiteral("snap"), QStringLiteral("--size"), QStringLiteral("99999x99999"),
                       QStringLiteral("-o"), path("large.png")})
                  .exitCode,
              2);
}

TEST_F(CommandsTest, AFileTooLargeForSubtitlesIsRefusedAtOnce) {
    QFile file(path("film.en.vtt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QByteArray cues = "WEBVTT\n\n";
    while (cues.size() < 1 << 20) {
        cues += "00:00.000 --> 00:01.000\nx\n\n";
    }
    for (int i = 0; i < 50; ++i) {
        file.write(cues);
    }
    file.close();
    QElapsedTimer timer;
    timer.start();

    const ProgramRun refused = runSala({QStringLiteral("subtitles"), file.fileName()});

    EXPECT_LT(timer.elapsed(), 5000);
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.contains("larger than 8 MiB")) << refused.errors.toStdString();
    EXPECT_EQ(refused.errors.count('\n'), 1);
}

TEST_F(CommandsTest, WhatIsNoSubtitleFileIsRefusedInOneSentence) {
    QFile file(path("letter.vtt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear visitor\n");
    file.close();

    const ProgramRun refused = runSala({QStringLiteral("subtitles"), file.fileName()});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.errors.count('\n'), 1);
    EXPECT_TRUE(refused.output.isEmpty());
    EXPECT_EQ(runSala({QStringLiteral("subtitles"), path("none.srt")}).exitCode, 1);
    EXPECT_EQ(runSala({QStringLiteral("subtitles")}).exitCode, 2);
    EXPECT_EQ(runSala({QStringLiteral("subtitles"), file.fileName(), QStringLiteral("--duration"),
                       QStringLiteral("nan")})
                  .exitCode,
              2);
    EXPECT_EQ(runSala({QStringLiteral("subtitles"), file.fileName(), QStringLiteral("--language"),
                       QStringLiteral("xx")})
                  .exitCode,
              2);
}

} // namespace
} // namespace sala
