#include "media/captions/captions_csv.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace sala {
namespace {

const QByteArray kHeader = "work,source,field,en,km\r\n";

TEST(CaptionsCsvTest, ReadsWhatItWrote) {
    CaptionTable table;
    table.languages = {Language::English, Language::Burmese};
    CaptionRow row;
    row.work = QStringLiteral("018f");
    row.source = QStringLiteral("river, \"dawn\".jpg");
    row.field = TextField::Caption;
    row.bodies = {{Language::English, QStringLiteral("Two lines,\n“quoted” and \"so\"; =not a formula")},
                  {Language::Burmese, QStringLiteral("မြစ်")}};
    table.rows = {row};

    const auto read = parseCaptions(writeCaptions(table));

    ASSERT_TRUE(read) << read.error().detail.toStdString();
    row.row = 2;
    EXPECT_EQ(read->rows, QList<CaptionRow>{row});
    EXPECT_EQ(read->languages, table.languages);
    EXPECT_TRUE(read->problems.isEmpty());
}

TEST(CaptionsCsvTest, KnowsTheSeparatorsAndEncodingsOfSpreadsheets) {
    const QString table = QStringLiteral("work;source;field;en;km\r\n;a.jpg;title;River;ទន្លេ\r\n");
    QString tabs = table;
    tabs.replace(u';', u'\t');
    QString commas = table;
    commas.replace(u';', u',');
    const auto utf16 = [](const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        return QByteArray(QStringEncoder(encoding, flag)(text));
    };
    const QList<QByteArray> files{
        table.toUtf8(),
        tabs.toUtf8(),
        "\xef\xbb\xbf" + commas.toUtf8(),
        utf16(tabs, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom),
        utf16(commas, QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom),
        utf16(commas, QStringConverter::Utf16LE, QStringConverter::Flag::Default)};

    for (const QByteArray &file : files) {
        const auto read = parseCaptions(file);
        ASSERT_TRUE(read) << read.error().detail.toStdString();
        ASSERT_EQ(read->rows.size(), 1);
        EXPECT_EQ(read->rows.first().bodies.value(Language::Khmer), QStringLiteral("ទន្លេ"));
    }
}

TEST(CaptionsCsvTest, StoresComposedUnicode) {
    const auto read = parseCaptions(kHeader + QStringLiteral(",a.jpg,title,Cafe\u0301,\r\n").toUtf8());

    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows.first().bodies.value(Language::English), QStringLiteral("Caf\u00e9"));
}

TEST(CaptionsCsvTest, NamesRowAndColumnOfWhatIsWrongAndKeepsTheRest) {
    const auto read = parseCaptions(kHeader + ",a.jpg,title,Good,\r\n,b.jpg,colour,Blue,\r\n,,title,Lost,\r\n"
                                              ",c.jpg,title,too,many,cells\r\n\r\n,d.jpg,alt,Good,\r\n");

    ASSERT_TRUE(read);
    ASSERT_EQ(read->rows.size(), 2);
    EXPECT_EQ(read->rows.last().row, 7);
    ASSERT_EQ(read->problems.size(), 3);
    EXPECT_EQ(read->problems.at(0).place.line, 3);
    EXPECT_EQ(read->problems.at(0).place.part, QStringLiteral("field"));
    EXPECT_EQ(read->problems.at(1).place.line, 4);
    EXPECT_EQ(read->problems.at(2).place.line, 5);
}

TEST(CaptionsCsvTest, RefusesATableThatCannotBeUnderstood) {
    const auto codeOf = [](const QByteArray &bytes) {
        const auto read = parseCaptions(bytes);
        return read ? -1 : int(read.error().code);
    };
    EXPECT_EQ(codeOf(""), int(ErrorCode::InvalidInput));
    EXPECT_EQ(codeOf("work,source,field,en,en\r\n"), int(ErrorCode::InvalidInput));
    EXPECT_EQ(codeOf("work,source,field,xx\r\n"), int(ErrorCode::InvalidInput));
    EXPECT_EQ(codeOf("field,en\r\n"), int(ErrorCode::InvalidInput));
    EXPECT_EQ(codeOf(kHeader + ",a.jpg,title,\"never closed\r\n,b.jpg,title,x,\r\n"), int(ErrorCode::Corrupt));
    EXPECT_EQ(codeOf(kHeader + ",a.jpg,title,\xe1\x9e,\r\n"), int(ErrorCode::Corrupt));
}

TEST(CaptionsCsvTest, SaysWhichByteIsNoUtf8) {
    const auto read = parseCaptions(kHeader + ",a.jpg,title,\xa1\xa2,\r\n");

    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().detail.contains(QString::number(kHeader.size() + 14))) << read.error().detail.toStdString();
}

TEST(CaptionsCsvTest, RefusesAFileThatEndsInsideACharacter) {
    const QByteArray khmer = kHeader + QStringLiteral(",a.jpg,title,River,ទន្លេ").toUtf8();
    const QString utf16 = QString::fromUtf8(khmer);
    const QByteArray units = QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2);

    ASSERT_TRUE(parseCaptions(khmer));
    ASSERT_TRUE(parseCaptions(units));
    EXPECT_FALSE(parseCaptions(khmer.chopped(1)));
    EXPECT_FALSE(parseCaptions(units.chopped(1)));
}

QByteArray burmese(const QStringList &titles) {
    QString table = QStringLiteral("work,source,field,en,my\r\n");
    int number = 0;
    for (const QString &title : titles) {
        table += QStringLiteral(",%1.jpg,title,River,%2\r\n").arg(++number).arg(title);
    }
    return table.toUtf8();
}

TEST(CaptionsCsvTest, ConvertsZawgyiAndReportsBothReadings) {
    const auto table =
        parseCaptions(burmese({QString::fromUtf8("ေက်းဇူးတင္ပါတယ္"), QString::fromUtf8("မလွ"), QStringLiteral("")}));

    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.at(0).bodies.value(Language::Burmese), QString::fromUtf8("ကျေးဇူးတင်ပါတယ်"));
    EXPECT_EQ(table->rows.at(1).bodies.value(Language::Burmese), QString::fromUtf8("မလှ"));
    ASSERT_EQ(table->readings.size(), 2);
    EXPECT_EQ(table->readings.first().place.line, 2);
    EXPECT_EQ(table->readings.first().place.part, QStringLiteral("my"));
    EXPECT_EQ(table->readings.first().reading.asUnicode, QString::fromUtf8("ေက်းဇူးတင္ပါတယ္").normalized(QString::NormalizationForm_C));
    EXPECT_TRUE(table->problems.isEmpty());
}

TEST(CaptionsCsvTest, LeavesOutACellThatCouldBeZawgyiAndNothingElse) {
    const QByteArray bytes = burmese({QString::fromUtf8("မလွ")});

    const auto table = parseCaptions(bytes);

    ASSERT_EQ(table->problems.size(), 1);
    EXPECT_EQ(table->problems.first().place.line, 2);
    EXPECT_EQ(table->problems.first().place.part, QStringLiteral("my"));
    EXPECT_TRUE(table->problems.first().detail.contains(QString::fromUtf8("မလှ")));
    EXPECT_TRUE(table->problems.first().detail.contains(QLatin1String("--zawgyi")));
    EXPECT_EQ(table->rows.first().bodies.value(Language::Burmese), QString());
    EXPECT_EQ(table->rows.first().bodies.value(Language::English), QStringLiteral("River"));
    EXPECT_EQ(parseCaptions(bytes, WhenUnsure::Keep)->rows.first().bodies.value(Language::Burmese), QString::fromUtf8("မလွ"));
    EXPECT_EQ(parseCaptions(bytes, WhenUnsure::Convert)->rows.first().bodies.value(Language::Burmese), QString::fromUtf8("မလှ"));
}

TEST(CaptionsCsvTest, RemarksOnWordsOfMixedScriptsAndTakesThem) {
    const auto table = parseCaptions(kHeader + ",a.jpg,title,J\xd0\xbehn,\xe1\x9e\x80\r\n");

    ASSERT_EQ(table->remarks.size(), 1);
    EXPECT_EQ(table->remarks.first().place.part, QStringLiteral("en"));
    EXPECT_TRUE(table->remarks.first().detail.contains(QLatin1String("U+043E CYRILLIC SMALL LETTER O")));
    EXPECT_FALSE(table->rows.first().bodies.value(Language::English).isEmpty());
}

TEST(CaptionsCsvTest, LeavesOutACellWithCharactersThatNobodySees) {
    const auto table = parseCaptions(kHeader + ",a.jpg,title,Ri\x1bver,\xe1\x9e\x80\r\n" +
                                     ",a.jpg,caption,\xe2\x80\xaeriver,\xe1\x9e\x80\r\n");

    ASSERT_EQ(table->problems.size(), 2);
    EXPECT_EQ(table->problems.first().place.line, 2);
    EXPECT_EQ(table->problems.first().place.part, QStringLiteral("en"));
    EXPECT_TRUE(table->problems.first().detail.contains(QLatin1String("U+001B")));
    EXPECT_TRUE(table->problems.last().detail.contains(QLatin1String("U+202E")));
    EXPECT_TRUE(table->rows.first().bodies.value(Language::English).isEmpty());
    EXPECT_FALSE(table->rows.first().bodies.value(Language::Khmer).isEmpty());
}

} // namespace
} // namespace sala
