// A library in open formats, by the real program, read by others' tools.

#include "tests/journeys/program.h"
#include "tests/media/test_pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>

namespace sala {
namespace {

class ExportCommandTest : public testing::Test {
  protected:
    QString in(const QString &name) const { return m_folder.filePath(name); }
    QString archived(const QString &name) const { return in(QStringLiteral("archive/")) + name; }

    static ProgramRun on(const QString &library, const QStringList &arguments) {
        return runSala(QStringList{QStringLiteral("--library"), library} + arguments);
    }

    /// Another one's program: 0 when it is content.
    ProgramRun tool(const QString &program, const QStringList &arguments) const {
        QProcess process;
        process.setWorkingDirectory(in(QStringLiteral("archive")));
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QStringList files(const QString &pattern) const {
        QStringList found;
        QDirIterator all(in(QStringLiteral("archive")), {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            found.append(all.next());
        }
        return found;
    }

    static QByteArray read(const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    /// A table as Python's reader sees it: a list of objects.
    QJsonArray table(const QString &name) const {
        const ProgramRun run = tool(QStringLiteral("python3"),
                                    {QStringLiteral("-c"),
                                     QStringLiteral("import csv,json,sys\ncsv.field_size_limit(1<<30)\n"
                                                    "json.dump(list(csv.DictReader(open(sys.argv[1],encoding='utf-8-sig',newline=''))),"
                                                    "sys.stdout)"),
                                     QStringLiteral("data/tables/%1.csv").arg(name)});
        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        return run.json();
    }

    QTemporaryDir m_folder;
};

TEST_F(ExportCommandTest, TheSampleIsReadByTheToolsOfOthers) {
    const ProgramRun run = on(sampleLibraryFile(), {QStringLiteral("export"), in(QStringLiteral("archive")), QStringLiteral("--json")});
    ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();

    for (const char *manifest : {"manifest-sha256.txt", "tagmanifest-sha256.txt"}) {
        const ProgramRun sums = tool(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), QLatin1String(manifest)});
        EXPECT_EQ(sums.exitCode, 0) << sums.errors.toStdString();
    }
    const QJsonArray listed = on(sampleLibraryFile(), {QStringLiteral("list"), QStringLiteral("--json")}).json();
    const QJsonArray works = table(QStringLiteral("works"));
    EXPECT_EQ(works.size(), report.value(QLatin1String("works")).toInt());
    EXPECT_GT(works.size(), 30);
    EXPECT_EQ(files(QStringLiteral("*.dc.xml")).size(), works.size());
    for (const auto &row : table(QStringLiteral("files"))) {
        const QString path = archived(row.toObject().value(QLatin1String("path")).toString());
        EXPECT_EQ(QString::number(QFileInfo(path).size()), row.toObject().value(QLatin1String("bytes")).toString());
    }
    if (!QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty()) {
        const ProgramRun xml = tool(QStringLiteral("xmllint"), QStringList{QStringLiteral("--noout")} +
                                                                   files(QStringLiteral("*.xml")) + files(QStringLiteral("*.xmp")));
        EXPECT_EQ(xml.exitCode, 0) << xml.errors.toStdString();
    }
    const QStringList films = files(QStringLiteral("*.mp4")) + files(QStringLiteral("*.webm"));
    EXPECT_FALSE(films.isEmpty());
    for (const QString &film : films) {
        EXPECT_EQ(tool(QStringLiteral("ffprobe"), {QStringLiteral("-v"), QStringLiteral("error"), film}).exitCode, 0) << film.toStdString();
    }
    for (const QString &track : files(QStringLiteral("*.vtt")) + files(QStringLiteral("*.srt"))) {
        EXPECT_EQ(runSala({QStringLiteral("subtitles"), track}).exitCode, 0) << track.toStdString();
    }
    EXPECT_FALSE(files(QStringLiteral("*.srt")).isEmpty() || files(QStringLiteral("*.xmp")).isEmpty());
    for (const QString &pdf : files(QStringLiteral("*.pdf"))) {
        EXPECT_TRUE(read(pdf).startsWith("%PDF")) << pdf.toStdString();
    }
    EXPECT_FALSE(QFile::exists(archived(QStringLiteral("data/tables/consents.csv"))));
    EXPECT_TRUE(read(archived(QStringLiteral("README.txt"))).contains("sha256sum -c"));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

/// A table's rows without their last field, which says from which revisions a row was written: those go on.
QList<QByteArrayList> textsOf(const QByteArray &csv) {
    QList<QByteArrayList> rows(1, QByteArrayList(1));
    bool isQuoted = false;
    for (const char c : csv) {
        isQuoted = isQuoted != (c == '"');
        if (c == '\n' && !isQuoted) {
            rows.last().removeLast();
            rows.append(QByteArrayList(1));
        } else if (c == ',' && !isQuoted) {
            rows.last().append(QByteArray());
        } else {
            rows.last().last().append(c);
        }
    }
    return rows;
}

/// Whatever is changed in a library meanwhile: the archive's table makes it again what it was, in five languages.
TEST_F(ExportCommandTest, CaptionsComeBackFromTheArchive) {
    ASSERT_EQ(on(sampleLibraryFile(), {QStringLiteral("export"), in(QStringLiteral("archive"))}).exitCode, 0);
    const QString library = in(QStringLiteral("copy.sala"));
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), library));
    const auto exported = [&](const QString &name) {
        EXPECT_EQ(on(library, {QStringLiteral("captions"), QStringLiteral("export"), in(name)}).exitCode, 0);
        return read(in(name));
    };
    const QByteArray before = exported(QStringLiteral("before.csv"));
    const QString table = archived(QStringLiteral("data/tables/captions.csv"));
    EXPECT_EQ(read(table), before);

    QFile changed(in(QStringLiteral("changed.csv")));
    ASSERT_TRUE(changed.open(QIODevice::WriteOnly));
    QByteArrayList rows = before.split('\n');
    const QByteArray id = rows.at(1).left(36);
    changed.write(rows.at(0) + '\n' + id + ",,title,A,ก,ក,က,あ\r\n");
    changed.close();
    ASSERT_EQ(on(library, {QStringLiteral("captions"), QStringLiteral("import"), changed.fileName()}).exitCode, 0);
    ASSERT_NE(exported(QStringLiteral("between.csv")), before);

    const ProgramRun back = on(library, {QStringLiteral("captions"), QStringLiteral("import"), table, QStringLiteral("--take-older")});

    EXPECT_EQ(back.exitCode, 0) << back.errors.toStdString();
    const auto came = textsOf(exported(QStringLiteral("after.csv")));
    const auto went = textsOf(before);
    ASSERT_EQ(came.size(), went.size());
    ASSERT_GE(went.at(1).size(), 8) << "work, source, field and five languages";
    for (qsizetype i = 0; i < went.size(); ++i) {
        EXPECT_EQ(came[i], went[i]) << "row " << i << ": " << went[i].join(',').toStdString();
    }
    EXPECT_EQ(on(library, {QStringLiteral("captions"), QStringLiteral("import"), table}).output.left(15), "0 texts changed");
}

TEST_F(ExportCommandTest, HostileNamesStayInTheFolderAndBytesAreAsTheyCame) {
    const QString library = in(QStringLiteral("hostile.sala"));
    ASSERT_EQ(runSala({QStringLiteral("new"), library}).exitCode, 0);
    ASSERT_TRUE(QDir().mkpath(in(QStringLiteral("pictures/other"))));
    const QStringList names{QStringLiteral("a\nb.jpg"), QStringLiteral("con.jpg"), QStringLiteral("-rf %2e%2e.jpg"),
                            QStringLiteral("ខ្ញុំ").repeated(14) + QStringLiteral(".jpg"), QStringLiteral("x\\..\\up.jpg"),
                            QStringLiteral("same.jpg"), QStringLiteral("other/same.jpg"), QStringLiteral("=HYPERLINK(1).jpg")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        writeJpeg(in(QStringLiteral("pictures/")) + names[i], {320, 200}, int(i));
    }
    ASSERT_EQ(on(library, {QStringLiteral("import"), in(QStringLiteral("pictures"))}).exitCode, 0);

    const ProgramRun run = on(library, {QStringLiteral("export"), in(QStringLiteral("archive"))});

    ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_EQ(files(QStringLiteral("*.jpg")).size(), names.size());
    EXPECT_EQ(tool(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("manifest-sha256.txt")}).exitCode, 0);
    QHash<QString, QByteArray> came;
    for (const QString &name : names) {
        came.insert(QFileInfo(name).fileName(), read(in(QStringLiteral("pictures/")) + name));
    }
    for (const auto &each : table(QStringLiteral("files"))) {
        const QJsonObject row = each.toObject();
        if (row.value(QLatin1String("role")) == QLatin1String("original") && row.value(QLatin1String("source")) != QLatin1String("same.jpg")) {
            EXPECT_EQ(read(archived(row.value(QLatin1String("path")).toString())), came.value(row.value(QLatin1String("source")).toString()));
        }
    }
}

/// The file as it came is kept to the byte; whoever passes it on is told what it says.
TEST_F(ExportCommandTest, WhatSaysWhereItWasTakenIsNamed) {
    const QString library = in(QStringLiteral("positioned.sala"));
    ASSERT_EQ(runSala({QStringLiteral("new"), library}).exitCode, 0);
    QFile file(in(QStringLiteral("house.jpg")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(test::marked(test::asJpeg(test::photograph({320, 240})), {.texts = {{"Exif.GPSInfo.GPSLatitudeRef", "N"},
                                                                                  {"Exif.GPSInfo.GPSLatitude", "13/1 5/1 4476/100"},
                                                                                  {"Exif.GPSInfo.GPSLongitudeRef", "E"},
                                                                                  {"Exif.GPSInfo.GPSLongitude", "103/1 12/1 468/100"}}}));
    file.close();
    writeJpeg(in(QStringLiteral("street.jpg")), {320, 200}, 1);
    ASSERT_EQ(on(library, {QStringLiteral("import"), file.fileName(), in(QStringLiteral("street.jpg"))}).exitCode, 0);

    const ProgramRun run = on(library, {QStringLiteral("export"), in(QStringLiteral("archive"))});

    ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_EQ(run.errors.count("where it was taken"), 1) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("house.jpg"));
    const QByteArray readme = read(archived(QStringLiteral("README.txt")));
    EXPECT_TRUE(readme.contains("house.jpg\n"));
    EXPECT_TRUE(readme.contains("where they were taken"));
    EXPECT_EQ(files(QStringLiteral("*.jpg")).size(), 2);
}

TEST_F(ExportCommandTest, WhatMayNotBeSeenIsLeftOutAndNamedUnlessTheArchiveIsClosed) {
    const QString library = in(QStringLiteral("copy.sala"));
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), library));
    const QJsonObject work = on(library, {QStringLiteral("list"), QStringLiteral("--kind"), QStringLiteral("photograph"), QStringLiteral("--json")})
                                 .json().at(1).toObject();
    const QString id = work.value(QLatin1String("id")).toString();
    ASSERT_EQ(on(library, {QStringLiteral("consent"), QStringLiteral("record"), id, QStringLiteral("--person"), QStringLiteral("KH-2016-014"),
                           QStringLiteral("--state"), QStringLiteral("granted"), QStringLiteral("--countries"), QStringLiteral("TH"),
                           QStringLiteral("--note"), QStringLiteral("at the market")}).exitCode, 0);
    const auto isAnywhere = [&](const QByteArray &bytes) {
        const QStringList all = files(QStringLiteral("*"));
        return std::any_of(all.begin(), all.end(), [&](const QString &file) { return read(file).contains(bytes); });
    };
    const QByteArray title = work.value(QLatin1String("title")).toString().toUtf8();

    const ProgramRun open = on(library, {QStringLiteral("export"), in(QStringLiteral("archive"))});

    ASSERT_EQ(open.exitCode, 0) << open.errors.toStdString();
    EXPECT_TRUE(open.output.contains("left out: photograph " + id.toUtf8() + ": other-country")) << open.output.toStdString();
    EXPECT_EQ(table(QStringLiteral("left-out")).size(), 1);
    EXPECT_FALSE(isAnywhere(title) || isAnywhere("KH-2016-014") || isAnywhere("at the market"));

    ASSERT_TRUE(QDir(in(QStringLiteral("archive"))).removeRecursively());
    const ProgramRun closed = on(library, {QStringLiteral("export"), in(QStringLiteral("archive")), QStringLiteral("--everything")});
    ASSERT_EQ(closed.exitCode, 0);
    EXPECT_TRUE(closed.errors.contains("closed"));
    EXPECT_EQ(table(QStringLiteral("not-to-be-shown")).size(), 1);
    EXPECT_TRUE(isAnywhere(title));
    EXPECT_FALSE(isAnywhere("KH-2016-014") || isAnywhere("at the market"));

    ASSERT_TRUE(QDir(in(QStringLiteral("archive"))).removeRecursively());
    ASSERT_EQ(on(library, {QStringLiteral("export"), in(QStringLiteral("archive")), QStringLiteral("--everything"), QStringLiteral("--with-consents")}).exitCode, 0);
    const QJsonArray consents = table(QStringLiteral("consents"));
    ASSERT_EQ(consents.size(), 1);
    EXPECT_EQ(consents.first().toObject().value(QLatin1String("note")), QLatin1String("at the market"));
    EXPECT_TRUE(read(archived(QStringLiteral("README.txt"))).contains("CONFIDENTIAL"));
}

TEST_F(ExportCommandTest, WhatIsShownOfAFilmIsWrittenDownAndTheFilmIsWhole) {
    const QString library = in(QStringLiteral("copy.sala"));
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), library));
    const QString film = QStringLiteral("empty-chair.mp4");
    ASSERT_EQ(on(library, {QStringLiteral("work"), QStringLiteral("set"), film, QStringLiteral("--from"), QStringLiteral("6.5"),
                           QStringLiteral("--until"), QStringLiteral("38")})
                  .exitCode,
              0);

    ASSERT_EQ(on(library, {QStringLiteral("export"), in(QStringLiteral("archive"))}).exitCode, 0);

    int trimmed = 0;
    for (const auto &row : table(QStringLiteral("works"))) {
        const QJsonObject work = row.toObject();
        const bool isIt = work.value(QLatin1String("source")).toString() == film;
        EXPECT_EQ(work.value(QLatin1String("film_from_seconds")).toString(), isIt ? QStringLiteral("6.5") : QString());
        EXPECT_EQ(work.value(QLatin1String("film_until_seconds")).toString(), isIt ? QStringLiteral("38") : QString());
        trimmed += isIt ? 1 : 0;
    }
    EXPECT_EQ(trimmed, 1);
    const ProgramRun length = tool(QStringLiteral("ffprobe"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                                                               QStringLiteral("format=duration"), QStringLiteral("-of"),
                                                               QStringLiteral("csv=p=0"), files(QStringLiteral("*empty-chair*.mp4")).value(0)});
    EXPECT_NEAR(length.output.trimmed().toDouble(), 48, 0.5);
}

TEST_F(ExportCommandTest, AFolderThatIsNotEmptyIsLeftAsItIs) {
    ASSERT_TRUE(QDir().mkpath(in(QStringLiteral("archive"))));
    QFile kept(archived(QStringLiteral("kept.txt")));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.close();

    const ProgramRun run = on(sampleLibraryFile(), {QStringLiteral("export"), in(QStringLiteral("archive"))});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("not empty")) << run.errors.toStdString();
    EXPECT_EQ(files(QStringLiteral("*")).size(), 1);
}

TEST_F(ExportCommandTest, WhatIsStoppedLeavesNothing) {
    for (const int signal : {SIGINT, SIGTERM}) {
        QProcess process;
        process.start(programFile(), {QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("export"), in(QStringLiteral("archive"))});
        ASSERT_TRUE(process.waitForStarted());
        const QDir folder(m_folder.path());
        while (process.state() == QProcess::Running && folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty()) {
            process.waitForFinished(1);
        }
        ::kill(pid_t(process.processId()), signal);
        ASSERT_TRUE(process.waitForFinished());

        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 1);
        EXPECT_TRUE(process.readAllStandardError().contains("nothing was written"));
        EXPECT_EQ(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
}

} // namespace
} // namespace sala
