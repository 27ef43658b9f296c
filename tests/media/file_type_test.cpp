#include "media/picture/type.h"
#include "tests/media/test_pictures.h"

#include <gtest/gtest.h>

using namespace sala;

namespace {

QString mime(const QByteArray &bytes) {
    return fileType(bytes).mimeType;
}
QString mimeOfVips(const char *suffix) {
    return mime(test::withVips(test::quarters({32, 32}), {.suffix = suffix}));
}

TEST(FileTypeTest, KnowsThePicturesAnImportTakes) {
    EXPECT_EQ(mime(test::asJpeg(test::quarters({32, 32}))), QStringLiteral("image/jpeg"));
    EXPECT_EQ(mimeOfVips(".png"), QStringLiteral("image/png"));
    EXPECT_EQ(mimeOfVips(".tif"), QStringLiteral("image/tiff"));
    EXPECT_EQ(mimeOfVips(".tif[bigtiff]"), QStringLiteral("image/tiff"));
    EXPECT_EQ(mimeOfVips(".webp"), QStringLiteral("image/webp"));
    EXPECT_EQ(mimeOfVips(".heic"), QStringLiteral("image/heic"));
}

TEST(FileTypeTest, SaysWhatElseItIs) {
    EXPECT_EQ(mime({}), QStringLiteral("application/x-zerosize"));
    EXPECT_EQ(mime("%PDF-1.4\n"), QStringLiteral("application/pdf"));
    EXPECT_EQ(mime("PK\x03\x04rest"), QStringLiteral("application/zip"));
    EXPECT_EQ(mime(QByteArray("\0\0\0\x18"
                              "ftypmp42\0\0\0\0isommp42",
                              24)),
              QStringLiteral("video/mp4"));
    EXPECT_EQ(mime(QByteArray("\0\0\0\x14"
                              "ftypqt  \0\0\0\0qt  ",
                              20)),
              QStringLiteral("video/quicktime"));
    EXPECT_EQ(mime("\x1a\x45\xdf\xa3rest"), QStringLiteral("video/x-matroska"));
    EXPECT_EQ(mime(QString::fromUtf8("រូបថត និង text\r\n").toUtf8()), QStringLiteral("text/plain"));
    EXPECT_EQ(mime("<?xml version=\"1.0\"?><svg/>"), QStringLiteral("image/svg+xml"));
    EXPECT_EQ(mime("GIF89a"), QStringLiteral("image/gif"));
    EXPECT_EQ(mime(QByteArray("\x01\x02\x00\x03", 4)), QStringLiteral("application/octet-stream"));
}

TEST(FileTypeTest, DoesNotTakeACutCharacterForRubbish) {
    const QByteArray text = QString(2000, QChar(0x1780)).toUtf8(); // 3 bytes each: 4096 cuts one

    EXPECT_EQ(mime(text), QStringLiteral("text/plain"));
}

TEST(FileTypeTest, KnowsCameraRawFilesFromTheTiffTheyLookLike) {
    // Little endian, one entry: NewSubfileType = 1, "a reduced copy of another picture in this file".
    const QByteArray raw("II*\0\x08\0\0\0\x01\0\xfe\0\x04\0\x01\0\0\0\x01\0\0\0\0\0\0\0", 26);
    QByteArray tiff = raw;
    tiff[18] = 0;

    EXPECT_FALSE(fileType(raw).isPicture());
    EXPECT_EQ(fileType(raw).description, QStringLiteral("camera raw picture"));
    EXPECT_EQ(fileType(tiff).format, PictureFormat::Tiff);
}

TEST(FileTypeTest, IsSafeForEveryShortFile) {
    for (const char *start :
         {"II*\0\xff\xff\xff\xff", "MM\0*\0\0\0\x08\xff\xff", "\0\0\0\0ftyp", "RIFF\0\0\0\0WEB"}) {
        for (qsizetype length = 0; length < 10; ++length) {
            EXPECT_FALSE(fileType(QByteArray(start, length)).mimeType.isEmpty());
        }
    }
}

} // namespace
