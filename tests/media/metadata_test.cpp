#include "media/picture/metadata.h"
#include "media/picture/metadata_text.h"
#include "media/picture/pyramid.h"
#include "media/picture/renditions.h"
#include "tests/media/test_pictures.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace sala;

namespace {

using Texts = QMap<QByteArray, QByteArray>;

PictureMetadata read(const Texts &texts, WhenUnsure whenUnsure = WhenUnsure::Ask) {
    return readMetadata(test::marked(test::asJpeg(test::quarters({32, 32})), {.texts = texts}), whenUnsure);
}

QString captionOf(const PictureMetadata &metadata) {
    return metadata.texts.value(Language::English).caption;
}

QString titleIn(Language language, const PictureMetadata &metadata) {
    return metadata.texts.value(language).title;
}

PartialDate dateOf(const QByteArray &original) {
    return read({{"Exif.Photo.DateTimeOriginal", original}}).date;
}

TEST(MetadataTest, ReadsEverythingThatXmpSays) {
    const PictureMetadata metadata = read({{"Xmp.dc.title", "lang=x-default Bus station"},
                                           {"Xmp.dc.description", "lang=x-default Waiting.\nAt dawn."},
                                           {"Xmp.dc.creator", "John Hulme"},
                                           {"Xmp.dc.rights", "lang=x-default © 2016 John Hulme"},
                                           {"Xmp.photoshop.City", "Phnom Penh"},
                                           {"Xmp.iptc.CountryCode", "KHM"},
                                           {"Xmp.photoshop.DateCreated", "2016-05"}});

    EXPECT_EQ(titleIn(Language::English, metadata), QStringLiteral("Bus station"));
    EXPECT_EQ(captionOf(metadata), QStringLiteral("Waiting.\nAt dawn."));
    EXPECT_EQ(metadata.creator, QStringLiteral("John Hulme"));
    EXPECT_EQ(metadata.copyright, QString::fromUtf8("© 2016 John Hulme"));
    EXPECT_EQ(metadata.placeName, QStringLiteral("Phnom Penh"));
    EXPECT_EQ(metadata.country, QStringLiteral("KH"));
    EXPECT_EQ(metadata.date, (PartialDate{2016, 5, 0}));
}

TEST(MetadataTest, ReadsIptcAndExifWhereThereIsNoXmp) {
    const PictureMetadata metadata = read({{"Iptc.Application2.ObjectName", "Border"},
                                           {"Iptc.Application2.Byline", "J. Hulme"},
                                           {"Iptc.Application2.City", "Mae Sot"},
                                           {"Iptc.Application2.CountryName", "Thailand"},
                                           {"Exif.Image.ImageDescription", "A crossing"},
                                           {"Exif.Image.Copyright", "(c) J. Hulme"}});

    EXPECT_EQ(titleIn(Language::English, metadata), QStringLiteral("Border"));
    EXPECT_EQ(captionOf(metadata), QStringLiteral("A crossing"));
    EXPECT_EQ(metadata.creator, QStringLiteral("J. Hulme"));
    EXPECT_EQ(metadata.placeName, QStringLiteral("Mae Sot"));
    EXPECT_EQ(metadata.country, QStringLiteral("TH"));
    EXPECT_EQ(metadata.copyright, QStringLiteral("(c) J. Hulme"));
}

TEST(MetadataTest, ReadsDatesAsPreciselyAsTheyAre) {
    EXPECT_EQ(dateOf("2016:05:10 12:30:00"), (PartialDate{2016, 5, 10}));
    EXPECT_EQ(dateOf("2016:05:  "), (PartialDate{2016, 5, 0}));
    EXPECT_EQ(dateOf("2016:  :  "), (PartialDate{2016, 0, 0}));
    EXPECT_EQ(dateOf("2016:02:31 00:00:00"), (PartialDate{2016, 2, 0}));
    EXPECT_TRUE(dateOf("0000:00:00 00:00:00").isNull());
    EXPECT_TRUE(dateOf("    :  :     :  :  ").isNull());
    EXPECT_TRUE(dateOf("yesterday").isNull());
    EXPECT_EQ(dateFromMetadata(QStringLiteral("2016-05-10T08:00:00+07:00")), (PartialDate{2016, 5, 10}));
    EXPECT_EQ(dateFromMetadata(QStringLiteral("2016-00-00")), (PartialDate{2016, 0, 0}));
    EXPECT_TRUE(dateFromMetadata(QStringLiteral("20160510")).isNull());
}

TEST(MetadataTest, TakesEveryLanguageThatXmpHas) {
    const PictureMetadata metadata = read({{"Xmp.dc.title", "lang=x-default River"},
                                           {"Xmp.dc.title#2", "lang=th-TH แม่น้ำ"},
                                           {"Xmp.dc.title#3", "lang=km ទន្លេ"},
                                           {"Xmp.dc.title#4", "lang=my မြစ်"},
                                           {"Xmp.dc.title#5", "lang=ja 川"},
                                           {"Xmp.dc.title#6", "lang=fr La rivière"},
                                           {"Xmp.dc.description", "lang=th-TH ที่ริมแม่น้ำ"}});

    EXPECT_EQ(titleIn(Language::English, metadata), QStringLiteral("River"));
    EXPECT_EQ(titleIn(Language::Thai, metadata), QString::fromUtf8("แม่น้ำ"));
    EXPECT_EQ(titleIn(Language::Khmer, metadata), QString::fromUtf8("ទន្លេ"));
    EXPECT_EQ(titleIn(Language::Burmese, metadata), QString::fromUtf8("မြစ်"));
    EXPECT_EQ(titleIn(Language::Japanese, metadata), QString::fromUtf8("川"));
    EXPECT_EQ(metadata.texts.value(Language::Thai).caption, QString::fromUtf8("ที่ริมแม่น้ำ"));
}

TEST(MetadataTest, DoesNotTakeADefaultThatRepeatsALanguageForAnother) {
    const PictureMetadata metadata =
        read({{"Xmp.dc.title", "lang=x-default Sala"}, {"Xmp.dc.title#2", "lang=th Sala"}});

    EXPECT_EQ(metadata.texts.keys(), QList<Language>{Language::Thai});
}

TEST(MetadataTest, FillsALanguageThatXmpLacksFromIptcAndExif) {
    const PictureMetadata metadata = read({{"Xmp.dc.description", "lang=th ที่ริมแม่น้ำ"},
                                           {"Iptc.Application2.Caption", "မြစ်ကမ်းနားမှာ ထိုင်နေတယ်"},
                                           {"Exif.Image.ImageDescription", "By the river"}});

    EXPECT_EQ(metadata.texts.value(Language::Thai).caption, QString::fromUtf8("ที่ริมแม่น้ำ"));
    EXPECT_EQ(metadata.texts.value(Language::Burmese).caption, QString::fromUtf8("မြစ်ကမ်းနားမှာ ထိုင်နေတယ်"));
    EXPECT_EQ(captionOf(metadata), QStringLiteral("By the river"));
}

TEST(MetadataTest, KnowsTheLanguageByItsScriptWhenNobodySays) {
    const auto languages = [](const Texts &texts) { return read(texts).texts.keys(); };

    EXPECT_EQ(languages({{"Iptc.Application2.Caption", "မြစ်ကူး"}}), QList<Language>{Language::Burmese});
    EXPECT_EQ(languages({{"Xmp.dc.title", "lang=x-default 東京の夜"}}), QList<Language>{Language::Japanese});
    EXPECT_EQ(languages({{"Xmp.dc.title", "lang=x-default Tokyo"}}), QList<Language>{Language::English});
    EXPECT_EQ(languages({{"Xmp.dc.title", "lang=fr La nuit"}}), QList<Language>{Language::English});
}

TEST(MetadataTest, ConvertsZawgyiAndJudgesTheFieldsOfAFileTogether) {
    const PictureMetadata metadata = read({{"Xmp.dc.title", "lang=my မလွ"},
                                           {"Xmp.dc.description", "lang=my ရန္ကုန္ၿမိဳ႕မွာ အလုပ္လုပ္ေနတယ္"},
                                           {"Xmp.dc.creator", "ကိုေအာင္"}});

    EXPECT_EQ(metadata.texts.value(Language::Burmese).caption, QString::fromUtf8("ရန်ကုန်မြို့မှာ အလုပ်လုပ်နေတယ်"));
    EXPECT_EQ(titleIn(Language::Burmese, metadata), QString::fromUtf8("မလှ"));
    EXPECT_EQ(metadata.creator, QString::fromUtf8("ကိုအောင်"));
    EXPECT_EQ(metadata.readings.size(), 3);
}

TEST(MetadataTest, LeavesOutWhatCouldBeZawgyiUntilSomebodySays) {
    const Texts texts{{"Xmp.dc.title", "lang=my မလွ"}, {"Xmp.dc.creator", "J. Hulme"}};

    const PictureMetadata asked = read(texts);

    EXPECT_TRUE(asked.texts.isEmpty());
    EXPECT_EQ(asked.creator, QStringLiteral("J. Hulme"));
    ASSERT_EQ(asked.readings.size(), 1);
    EXPECT_EQ(asked.readings.first().field, QStringLiteral("title in my"));
    EXPECT_EQ(titleIn(Language::Burmese, read(texts, WhenUnsure::Convert)), QString::fromUtf8("မလှ"));
    EXPECT_EQ(titleIn(Language::Burmese, read(texts, WhenUnsure::Keep)), QString::fromUtf8("မလွ"));
}

TEST(MetadataTest, SaysWhereScriptsAreMixedInAWord) {
    const PictureMetadata metadata = read({{"Xmp.dc.title", "lang=km ក့រ"}});

    ASSERT_EQ(metadata.remarks.size(), 1);
    EXPECT_TRUE(metadata.remarks.first().contains(QLatin1String("title in km")));
    EXPECT_TRUE(metadata.remarks.first().contains(QLatin1String("U+1037 MYANMAR SIGN DOT BELOW")));
}

std::optional<PicturePosition> positionOf(const QMap<QByteArray, QByteArray> &texts) {
    return read(texts).position;
}

TEST(MetadataTest, ReadsWhereItWasTaken) {
    const auto exif = positionOf({{"Exif.GPSInfo.GPSLatitudeRef", "S"},
                                  {"Exif.GPSInfo.GPSLatitude", "13/1 5/1 4476/100"},
                                  {"Exif.GPSInfo.GPSLongitudeRef", "W"},
                                  {"Exif.GPSInfo.GPSLongitude", "103/1 1215/100 0/1"}});
    ASSERT_TRUE(exif);
    EXPECT_NEAR(exif->latitude, -13.0958, 0.0001);
    EXPECT_NEAR(exif->longitude, -103.2025, 0.0001);
    const auto xmp = positionOf({{"Xmp.exif.GPSLatitude", "13,5.746N"}, {"Xmp.exif.GPSLongitude", "103,12,9E"}});
    ASSERT_TRUE(xmp);
    EXPECT_NEAR(xmp->latitude, 13.0958, 0.0001);
    EXPECT_NEAR(xmp->longitude, 103.2025, 0.0001);

    EXPECT_FALSE(positionOf({{"Exif.Image.Artist", "Noy"}}));
    EXPECT_FALSE(positionOf({{"Exif.GPSInfo.GPSLatitudeRef", "N"},
                             {"Exif.GPSInfo.GPSLatitude", "0/1 0/1 0/1"},
                             {"Exif.GPSInfo.GPSLongitudeRef", "E"},
                             {"Exif.GPSInfo.GPSLongitude", "0/1 0/1 0/1"}}))
        << "a camera that did not know";
    EXPECT_FALSE(positionOf({{"Exif.GPSInfo.GPSLatitudeRef", "N"},
                             {"Exif.GPSInfo.GPSLatitude", "13/0 5/0 1/0"},
                             {"Exif.GPSInfo.GPSLongitudeRef", "E"},
                             {"Exif.GPSInfo.GPSLongitude", "999/1 0/1 0/1"}}));
}

/// What is shown is made of pixels; nothing that a camera wrote comes along.
TEST(MetadataTest, NoRenditionSaysWhereItWasTaken) {
    const QByteArray house = test::marked(test::asJpeg(test::photograph({640, 480})), {.texts = {{"Exif.GPSInfo.GPSLatitudeRef", "N"},
                                                                                               {"Exif.GPSInfo.GPSLatitude", "13/1 5/1 0/1"},
                                                                                               {"Exif.GPSInfo.GPSLongitudeRef", "E"},
                                                                                               {"Exif.GPSInfo.GPSLongitude", "103/1 12/1 0/1"},
                                                                                               {"Xmp.exif.GPSLatitude", "13,5.0N"},
                                                                                               {"Xmp.exif.GPSLongitude", "103,12.0E"}}});
    ASSERT_TRUE(readMetadata(house).position);

    const auto renditions = makeRenditions(house);
    const auto tiles = makePyramid(house);

    ASSERT_TRUE(renditions && tiles);
    for (const QByteArray &made : {renditions->screen.jpeg, renditions->thumbnail.jpeg, *tiles}) {
        EXPECT_FALSE(readMetadata(made).position);
        EXPECT_FALSE(made.contains("GPS"));
    }
}

TEST(MetadataTest, CleansTexts) {
    // NFC: e and its accent become one character.
    EXPECT_EQ(read({{"Xmp.dc.creator", "Jose\xcc\x81\x07\x1b"}}).creator, QString::fromUtf8("José"));
    EXPECT_EQ(captionOf(read({{"Exif.Image.ImageDescription", "a\r\nb\rc"}})), QStringLiteral("a\nb\nc"));
    EXPECT_EQ(read({{"Iptc.Application2.Byline", "Ren\xe9"}}).creator, QString::fromUtf8("René"));
    EXPECT_EQ(cleanText(QString(100'000, QLatin1Char('x')), Lines::One, 200).size(), 200);
    EXPECT_EQ(cleanText(QString::fromUtf8("ab\U0001F600"), Lines::One, 3), QStringLiteral("ab"));
    EXPECT_EQ(cleanText(QString::fromUtf8("ក\u200bខ"), Lines::One, 9), QString::fromUtf8("ក\u200bខ"));
}

TEST(MetadataTest, IgnoresTheCamerasOwnName) {
    EXPECT_EQ(captionOf(read({{"Exif.Image.ImageDescription", "OLYMPUS DIGITAL CAMERA         "}})), QString());
    EXPECT_EQ(
        captionOf(readMetadata(test::contents(QStringLiteral("/usr/share/backgrounds/mate/nature/Wood.jpg")))),
        QString());
}

TEST(MetadataTest, KnowsCountriesByCodeAndName) {
    EXPECT_EQ(countryFromMetadata(QStringLiteral("kh")), QStringLiteral("KH"));
    EXPECT_EQ(countryFromMetadata(QStringLiteral("MMR")), QStringLiteral("MM"));
    EXPECT_EQ(countryFromMetadata(QStringLiteral("Burma")), QStringLiteral("MM"));
    EXPECT_EQ(countryFromMetadata(QStringLiteral("myanmar")), QStringLiteral("MM"));
    EXPECT_EQ(countryFromMetadata(QStringLiteral("Japan")), QStringLiteral("JP"));
    EXPECT_EQ(countryFromMetadata(QStringLiteral("Atlantis")), QString());
    EXPECT_EQ(countryFromMetadata(QStringLiteral("zzz")), QString());
    EXPECT_EQ(countryFromMetadata(QString()), QString());
}

TEST(MetadataTest, ReadsARealPhotographsDate) {
    const auto metadata =
        readMetadata(test::contents(QStringLiteral("/usr/share/backgrounds/mate/nature/Wood.jpg")));

    EXPECT_EQ(metadata.date.year, 2008);
}

TEST(MetadataTest, SurvivesWhatIsMalformed) {
    const QByteArray good = test::marked(test::asJpeg(test::quarters({32, 32})),
                                         {.texts = {{"Xmp.dc.title", "lang=x-default River"},
                                                    {"Iptc.Application2.Caption", "By the river"},
                                                    {"Exif.Photo.DateTimeOriginal", "2016:05:10 12:30:00"}}});
    QRandomGenerator random(5);
    for (int round = 0; round < 400; ++round) {
        QByteArray bad = good;
        for (int i = random.bounded(1, 30); i > 0; --i) {
            bad[qsizetype(random.bounded(quint32(bad.size())))] = char(random.bounded(256));
        }
        bad.truncate(round % 3 == 0 ? random.bounded(quint32(bad.size())) : bad.size());
        EXPECT_LE(captionOf(readMetadata(bad)).size(), 10'000);
    }
    EXPECT_EQ(readMetadata({}), PictureMetadata());
    EXPECT_EQ(readMetadata("no picture"), PictureMetadata());
}

} // namespace
