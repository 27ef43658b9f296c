#include "db/health/kept_warnings.h"
#include "db/health/whole_file.h"
#include "db/health/zip_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <csignal>
#include <limits>
#include <sys/resource.h>

namespace sala {
namespace {

KeptWarning saidAt(int minute, const char *text, qint64 times = 1) {
    const QDateTime time(QDate(2016, 12, 2), QTime(10, minute), QTimeZone::utc());
    return {QStringLiteral("sala.kiosk"), QLatin1String(text), times, time, time};
}

TEST(KeptWarningsTest, NobodyIsNamedAndNoMachine) {
    const QList<std::pair<QString, QString>> secrets{
        {QStringLiteral("cannot read /home/somchai/My Pictures/Noy at home.jpg: no such file"),
         QStringLiteral("somchai|Noy|Pictures")},
        {QStringLiteral("the edition is gone: /media/kiosk/NOY-STICK/bangkok.sala"),
         QStringLiteral("NOY|bangkok")},
        {QStringLiteral("no room on /media/Daw Mya"), QStringLiteral("media|Mya")},
        {QStringLiteral("film noy_interview.th.mp4 cannot be played"), QStringLiteral("noy")},
        {QStringLiteral("caption \"Noy and her sister\" is empty, and 'Daw Mya'"),
         QStringLiteral("Noy|sister|Mya")},
        {QStringLiteral("person ดอว์ มยา has no consent"), QStringLiteral("ดอว์|มยา")},
        {QStringLiteral("server 192.168.3.17 and fe80::1a2b:3c4d:5e6f:7788 gone"),
         QStringLiteral("192|fe80|1a2b")},
        {QStringLiteral("device b8:27:eb:12:34:56 answered noy@example.org"),
         QStringLiteral("b8:27|eb|noy|example")},
        {QStringLiteral("host ") + QSysInfo::machineHostName() + QStringLiteral(" is here"),
         QRegularExpression::escape(QSysInfo::machineHostName())},
        {QStringLiteral("the caption of Noy Somchai cannot be read: Daw Mya has it"), QStringLiteral("Noy|Somchai|Daw|Mya")},
        {QStringLiteral("a playlist is asked for that cannot be shown: noys-mother"), QStringLiteral("noy|mother")},
        {QStringLiteral("work noy_2 is gone; Noy's film, too, and NOY"), QRegularExpression::escape(QStringLiteral("noy")) + QStringLiteral("|Noy|NOY")},
        {QStringLiteral("call +66 81 234 5678 or (081) 234-5678, passport AA1234567, born 12.07.1994"),
         QStringLiteral("66|81|234|5678|1234567|1994|passport")},
        {QStringLiteral("Seoul, Mae Sot and Battambang"), QStringLiteral("Seoul|Mae|Sot|Battambang")}};
    for (const auto &[line, secret] : secrets) {
        const QString plain = withoutPersonalData(line);
        EXPECT_FALSE(plain.contains(QRegularExpression(secret))) << plain.toStdString();
        EXPECT_FALSE(plain.isEmpty());
    }
    EXPECT_EQ(withoutPersonalData(QStringLiteral("the sound broke: the film goes on")),
              QStringLiteral("the sound broke: the film goes on"));
    EXPECT_LE(withoutPersonalData(QString(100'000, u'x')).size(), 200);
}

TEST(KeptWarningsTest, WhatTheProgramAndItsLibrariesSayStays) {
    for (const char *line : {"the sound broke: the film goes on without sound", "statistics cannot be written: disk IO error",
                             "this run was not noted: No space left on device", "the clock cannot be right: opening hours are not kept until it is set",
                             "a picture of the attract loop cannot be decoded: database disk image is malformed", "page 3 of 12 is not shown",
                             "film 6f1ed002ab5595859014ebf0951522d96f1ed002ab5595859014ebf0951522d9 cannot be played",
                             "the film of work 01234567-89ab-7def-8123-456789abcdef is passed over in the attract loop"}) {
        EXPECT_EQ(withoutPersonalData(QLatin1String(line)), QLatin1String(line));
    }
    EXPECT_EQ(withoutPersonalData(QStringLiteral("the caption of Noy Somchai cannot be read: gone")), QStringLiteral("the caption of <words> cannot be read: gone"));
    for (const char *line : {"no room on /media/Daw Mya: gone", "person Noy has no consent", "film noy.mp4 at 192.168.1.1"}) {
        const QString once = withoutPersonalData(QLatin1String(line));
        EXPECT_EQ(withoutPersonalData(once), once) << "read again from the file";
    }
    EXPECT_EQ(withoutNamesAndPlaces(QStringLiteral("Raspberry Pi 4 Model B Rev 1.4")), QStringLiteral("Raspberry Pi 4 Model B Rev 1.4"));
}

TEST(KeptWarningsTest, ADamagedOrHostileFileCountsNothingAbsurd) {
    const QTemporaryDir folder;
    const QByteArray moment = "\"first\":\"2016-12-02T10:00:00Z\",\"last\":\"2016-12-02T10:00:00Z\"}";
    QByteArray rows;
    for (const char *times : {"1e30", "9223372036854775807", "9223372036854775806", "-1e30", "-9223372036854775808", "-5", "0", "null", "\"many\"", "2.5"}) {
        rows += QByteArray(rows.isEmpty() ? "[" : ",") + "{\"category\":\"sala.kiosk\",\"text\":\"the sound broke\",\"times\":" + times + ',' + moment;
    }
    QFile file(folder.filePath(QStringLiteral("warnings.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rows + ']');
    file.close();

    const QList<KeptWarning> read = readWarnings(folder.path());

    ASSERT_EQ(read.size(), 10);
    for (const KeptWarning &warning : read) {
        EXPECT_GE(warning.times, 1);
        EXPECT_LE(warning.times, kMostTimes);
    }
    EXPECT_EQ(read.at(0).times, kMostTimes);
    EXPECT_EQ(read.at(3).times, 1);
    const QList<KeptWarning> one = merged(merged({read.at(0)}, {read.at(1)}), {saidAt(1, "the sound broke", std::numeric_limits<qint64>::max())});
    ASSERT_EQ(one.size(), 1);
    EXPECT_EQ(one.first().times, kMostTimes) << "a sum, too";
}

TEST(KeptWarningsTest, TheSameIsCountedAndTheOldestGo) {
    QList<KeptWarning> kept = merged({saidAt(1, "a")}, {saidAt(5, "a", 3), saidAt(3, "b")});

    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(kept.first().times, 4);
    EXPECT_EQ(kept.first().first, saidAt(1, "a").first);
    EXPECT_EQ(kept.first().last, saidAt(5, "a").last);
    QList<KeptWarning> many;
    for (int i = 0; i < 300; ++i) {
        many.append(saidAt(i % 60, QByteArray::number(i).constData()));
    }
    EXPECT_EQ(merged(kept, many).size(), kMostKeptWarnings);
}

TEST(KeptWarningsTest, AreReadAsTheyWereWrittenAndRubbishIsNone) {
    const QTemporaryDir folder;
    EXPECT_TRUE(readWarnings(folder.path()).isEmpty());
    const QList<KeptWarning> kept{saidAt(5, "the sound broke", 9), saidAt(1, "the film stands still")};

    ASSERT_TRUE(writeWarnings(folder.path(), kept));
    EXPECT_EQ(readWarnings(folder.path()), kept);

    QFile file(folder.filePath(QStringLiteral("warnings.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[{\"category\":\"sala.film\"},{\"category\":7},3,{\"text\":\"x\"");
    file.close();
    EXPECT_TRUE(readWarnings(folder.path()).isEmpty());
    EXPECT_FALSE(writeWarnings(folder.filePath(QStringLiteral("nowhere")), kept));
}

TEST(ZipFileTest, IsOpenedByOthersAndSaysWhatWentIn) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.zip"));
    const QByteArray text = QByteArrayLiteral("all is well\n").repeated(1000);

    ASSERT_TRUE(
        writeWhole(path, zipped({{QStringLiteral("report.txt"), text}, {QStringLiteral("empty.txt"), {}}},
                                QDateTime(QDate(2016, 12, 2), QTime(10, 30)))));

    QProcess python; // knows the format from elsewhere, and compares the checksums
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                        "print(z.namelist(), z.infolist()[0].date_time); sys.stdout.flush(); "
                        "sys.stdout.buffer.write(z.read('report.txt'))"),
         path});
    ASSERT_TRUE(python.waitForFinished());
    const QByteArray said = python.readAllStandardOutput();
    EXPECT_TRUE(said.startsWith("['report.txt', 'empty.txt'] (2016, 12, 2, 10, 30, 0)\n"))
        << said.left(200).toStdString();
    EXPECT_TRUE(said.endsWith(text));
}

TEST(ZipFileTest, NothingIsLeftWhereItCannotBeWritten) {
    const QTemporaryDir folder;
    EXPECT_FALSE(writeWhole(folder.filePath(QStringLiteral("no/such/report.zip")), "x"));
    EXPECT_FALSE(writeWhole(QStringLiteral("/dev/full/report.zip"), "x"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ZipFileTest, AFullStickKeepsTheReportThatWasThere) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.zip"));
    ASSERT_TRUE(writeWhole(path, "the one before"));
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max}; // no file grows beyond it, as on a disk that is full
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);

    const Result<void> written = writeWhole(path, QByteArray(100'000, 'x'));

    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Io);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "the one before");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "nothing half-written is left";
}

} // namespace
} // namespace sala
