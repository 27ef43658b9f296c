// What comes from outside becomes the name of a file on any system.

#include "media/archive/archive_names.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

std::string named(const QString &name) {
    return archiveName(name).toStdString();
}

TEST(ArchiveNamesTest, KeepsWhatReadersOfAnyScriptRead) {
    EXPECT_EQ(named(QStringLiteral("river-dawn 2")), "river-dawn_2");
    EXPECT_EQ(named(QStringLiteral("ทุ่งนา")), "ทุ่งนา");
    EXPECT_EQ(named(QStringLiteral("ខ្ញុំ")), "ខ្ញុំ");
    EXPECT_EQ(named(QStringLiteral("မြန်မာ")), "မြန်မာ");
    EXPECT_EQ(named(QStringLiteral("船の旅")), "船の旅");
}

TEST(ArchiveNamesTest, NothingLeadsOutOfItsFolderOrMeansSomethingElse) {
    EXPECT_EQ(named(QStringLiteral("../../etc/passwd")), "etc_passwd");
    EXPECT_EQ(named(QStringLiteral("a\nb\tc\u202Ed\\e:f*g?\"<>|%")), "a_b_c_d_e_f_g");
    EXPECT_EQ(named(QStringLiteral("-rf ~")), "rf");
    EXPECT_EQ(named(QStringLiteral("trailing. . ")), "trailing");
    EXPECT_EQ(named(QStringLiteral("....")), "");
    EXPECT_EQ(named(QString(QChar(0xD800)) + QStringLiteral("x")), "x");
}

TEST(ArchiveNamesTest, ALongOneIsCutBetweenCharacters) {
    const QString long_ = archiveName(QStringLiteral("ខ្ញុំ").repeated(50));

    EXPECT_LE(long_.toUtf8().size(), 60);
    EXPECT_TRUE(QStringLiteral("ខ្ញុំ").repeated(50).startsWith(long_));
    EXPECT_TRUE(long_.endsWith(QStringLiteral("ខ្ញុំ")) || long_.endsWith(QStringLiteral("ខ្"))) << long_.toStdString();
}

TEST(ArchiveNamesTest, NoStemIsAReservedNameAndNoneIsEmpty) {
    EXPECT_EQ(archiveStem(7, QStringLiteral("river dawn.jpg")), QStringLiteral("0007-river_dawn"));
    EXPECT_EQ(archiveStem(8, QStringLiteral("CON.jpg")), QStringLiteral("0008-CON"));
    EXPECT_EQ(archiveStem(9, QString()), QStringLiteral("0009"));
    EXPECT_EQ(archiveStem(12345, QStringLiteral("a.b.pdf")), QStringLiteral("12345-a.b"));
}

TEST(ArchiveNamesTest, TheEndingIsWhatTheBytesAre) {
    EXPECT_EQ(archiveEnding(QStringLiteral("image/jpeg"), QStringLiteral("picture.exe")), QStringLiteral(".jpg"));
    EXPECT_EQ(archiveEnding(QStringLiteral("video/x-original"), QStringLiteral("noy.AVI")), QStringLiteral(".avi"));
    EXPECT_EQ(archiveEnding(QStringLiteral("video/x-original"), QStringLiteral("noy.a/../b")), QStringLiteral(".bin"));
    EXPECT_EQ(archiveEnding(QString(), QString()), QStringLiteral(".bin"));
}

TEST(ArchiveNamesTest, TwoThatAreOneOnSomeSystemsAreTold) {
    ArchiveNames names;

    EXPECT_EQ(names.unique(QStringLiteral("a/River"), QStringLiteral(".jpg")), QStringLiteral("a/River.jpg"));
    EXPECT_EQ(names.unique(QStringLiteral("a/river"), QStringLiteral(".JPG")), QStringLiteral("a/river-2.JPG"));
    EXPECT_EQ(names.unique(QStringLiteral("a/river"), QStringLiteral(".jpg")), QStringLiteral("a/river-3.jpg"));
    EXPECT_EQ(names.unique(QStringLiteral("b/river"), QStringLiteral(".jpg")), QStringLiteral("b/river.jpg"));
}

} // namespace
} // namespace sala
