// Nothing that is Unicode is ever converted, and no Zawgyi is missed.

#include "media/text/zawgyi.h"
#include "media/text/zawgyi_evidence.h"
#include "tests/media/burmese_lines.h"
#include "tests/media/sample_texts.h"

#include <gtest/gtest.h>

namespace sala {

void PrintTo(const Encoding &encoding, std::ostream *out) {
    *out << (encoding == Encoding::Unicode ? "Unicode" : encoding == Encoding::Zawgyi ? "Zawgyi" : "Unsure");
}

namespace {

using test::asZawgyi;
using test::linesOf;

const QString kBurmese = QStringLiteral("burmese.txt");

QString u8(const char *text) {
    return QString::fromUtf8(text);
}

QString normal(const QString &text) {
    return text.normalized(QString::NormalizationForm_C);
}

QStringList otherLanguages() {
    return linesOf(QStringLiteral("shan.txt")) + linesOf(QStringLiteral("mon.txt")) +
           linesOf(QStringLiteral("karen.txt")) + linesOf(QStringLiteral("pao.txt"));
}

TEST(ZawgyiTest, LeavesTwoHundredLinesOfUnicodeAsTheyAre) {
    const QStringList lines = linesOf(kBurmese);
    ASSERT_EQ(lines.size(), 200);

    for (const QString &line : lines) {
        const BurmeseReading reading = readBurmese(line);
        EXPECT_EQ(reading.encoding, Encoding::Unicode) << line.toStdString() << " " << reading.probability;
        EXPECT_EQ(reading.text, normal(line));
    }
}

TEST(ZawgyiTest, ConvertsTwoHundredLinesOfZawgyi) {
    for (const QString &line : linesOf(kBurmese)) {
        const BurmeseReading reading = readBurmese(asZawgyi(line));
        EXPECT_EQ(reading.encoding, Encoding::Zawgyi) << line.toStdString() << " " << reading.probability;
        EXPECT_EQ(reading.text.toStdString(), normal(line).toStdString());
    }
}

TEST(ZawgyiTest, ConvertsZawgyiAsPeopleTypeIt) {
    for (const QString &line : linesOf(kBurmese)) {
        for (const QString &typed : test::typedOtherwise(asZawgyi(line))) {
            EXPECT_EQ(readBurmese(typed).encoding, Encoding::Zawgyi) << typed.toStdString();
        }
    }
}

TEST(ZawgyiTest, ConvertsLinesTypedByHand) {
    const QStringList lines = linesOf(QStringLiteral("zawgyi.txt"));
    ASSERT_GE(lines.size(), 20);

    for (const QString &line : lines) {
        const BurmeseReading reading = readBurmese(line);
        EXPECT_EQ(reading.encoding, Encoding::Zawgyi) << line.toStdString() << " " << reading.probability;
        EXPECT_EQ(readBurmese(reading.text).encoding, Encoding::Unicode) << reading.text.toStdString();
    }
    EXPECT_EQ(readBurmese(lines.at(2)).text, u8("မြန်မာနိုင်ငံတော်"));
}

TEST(ZawgyiTest, LeavesShanMonKarenAndPaOAlone) {
    ASSERT_GE(otherLanguages().size(), 80);

    for (const QString &line : otherLanguages()) {
        const BurmeseReading reading = readBurmese(line, WhenUnsure::Ask);
        EXPECT_EQ(reading.encoding, Encoding::Unicode) << line.toStdString() << " " << reading.probability;
        EXPECT_EQ(reading.text, normal(line));
    }
}

TEST(ZawgyiTest, FindsEvidenceForOneEncodingInItsOwnTextsOnly) {
    for (const QString &line : linesOf(kBurmese) + otherLanguages()) {
        EXPECT_FALSE(evidenceIn(normal(line)).isZawgyi) << line.toStdString();
    }
    for (const QString &line : linesOf(kBurmese)) {
        EXPECT_FALSE(evidenceIn(normal(asZawgyi(line))).isUnicode) << line.toStdString();
    }
}

TEST(ZawgyiTest, NeverConvertsWhatHasASignOnlyUnicodeHas) {
    for (const QString &line : linesOf(kBurmese)) {
        for (const char16_t *certain : {u"မှာ", u"သင်္ဘော", u"ပေါ်", u"ꩻ"}) {
            const QString mixed = asZawgyi(line) + u' ' + QString::fromUtf16(certain);
            EXPECT_NE(readBurmese(mixed).encoding, Encoding::Zawgyi) << mixed.toStdString();
            const BurmeseReading asked = readBurmese(mixed, WhenUnsure::Convert);
            EXPECT_TRUE(asked.text.isEmpty() || asked.text.endsWith(QString::fromUtf16(certain)))
                << mixed.toStdString();
        }
    }
}

TEST(ZawgyiTest, ReadsEachLineOfATextInBothEncodings) {
    const QString unicode = u8("ရန်ကုန်မြို့မှာ အလုပ်လုပ်နေတယ်။");
    const QString zawgyi = u8("ကြ်န္ေတာ္တို႔ အိမ္ျပန္ခ်င္တယ္");

    const BurmeseReading reading = readBurmese(unicode + u'\n' + zawgyi);

    EXPECT_EQ(reading.encoding, Encoding::Zawgyi);
    EXPECT_EQ(reading.text, unicode + u'\n' + u8("ကျွန်တော်တို့ အိမ်ပြန်ချင်တယ်"));
}

TEST(ZawgyiTest, AsksAboutAWordThatCouldBeEither) {
    const QString word = u8("မလွ"); // in Unicode a drawn-out “ma lwa”, in Zawgyi “ma hla”, a name

    const BurmeseReading reading = readBurmese(word);

    EXPECT_EQ(reading.encoding, Encoding::Unsure);
    EXPECT_EQ(reading.text, QString());
    EXPECT_EQ(reading.asUnicode, word);
    EXPECT_EQ(reading.asZawgyi, u8("မလှ"));
    EXPECT_EQ(readBurmese(word, WhenUnsure::Keep).text, word);
    EXPECT_EQ(readBurmese(word, WhenUnsure::Convert).text, u8("မလှ"));
}

TEST(ZawgyiTest, LetsTheNeighboursDecideAboutAWord) {
    const QString word = u8("မလွ");

    EXPECT_EQ(readBurmeseTogether({word, u8("ေက်းဇူးတင္ပါတယ္")}).first().text, u8("မလှ"));
    EXPECT_EQ(readBurmeseTogether({word, u8("ကျေးဇူးတင်ပါတယ်")}).first().text, word);
    EXPECT_EQ(readBurmeseTogether({word, u8("ကျေးဇူးတင်ပါတယ်"), u8("ေက်းဇူးတင္ပါတယ္")}).first().encoding,
              Encoding::Unsure);
    EXPECT_EQ(readBurmeseTogether({word, QString(), QStringLiteral("River")}).first().encoding,
              Encoding::Unsure);
}

/// The model learns from our own words and grows surer with them: a word may be asked about or rightly converted, but is
/// never taken for Unicode because of what stands beside it.
TEST(ZawgyiTest, AWordThatIsZawgyiByAllItHasIsNotUnicodeWhateverStandsBesideIt) {
    const QList<std::pair<const char *, const char *>> words{{"အလုပ္", "အလုပ်"}, {"မဂၤလာပါ", "မင်္ဂလာပါ"}};
    for (const auto &[word, converted] : words) {
        const QStringList column{u8("ရန်ကုန်မြို့မှာ အလုပ်လုပ်နေတယ်။"), u8(word)};
        const auto asked = readBurmeseTogether(column).last();
        EXPECT_NE(asked.encoding, Encoding::Unicode) << word;
        EXPECT_EQ(readBurmeseTogether(column, WhenUnsure::Convert).last().text, u8(converted)) << word;
        const QString kept = asked.encoding == Encoding::Unsure ? u8(word) : u8(converted);
        EXPECT_EQ(readBurmeseTogether(column, WhenUnsure::Keep).last().text, kept) << word;
    }
}

TEST(ZawgyiTest, AsksAboutALineOfTwoHandsAndConvertsOnlyWhatIsZawgyiInIt) {
    const QString unicode = u8("အပြင်လှေကားများနှင့် စက်ဘီးများရှိသော တိုက်ခန်း။ ");
    const QString both = unicode + u8("ျမန္မာႏိုင္ငံမွ ေရႊ႕ေျပာင္းအလုပ္သမားမ်ား");

    EXPECT_EQ(readBurmeseTogether({both, unicode}).first().encoding, Encoding::Unsure);
    EXPECT_EQ(readBurmese(both, WhenUnsure::Convert).text, unicode + u8("မြန်မာနိုင်ငံမှ ရွှေ့ပြောင်းအလုပ်သမားများ"));
    EXPECT_EQ(readBurmese(both, WhenUnsure::Keep).text, both);
}

TEST(ZawgyiTest, KnowsTheNameOfTheCountryBesideZawgyi) {
    const QString name = QString::fromUtf8("မြန်မာ");

    const QList<BurmeseReading> readings =
        readBurmeseTogether({name, QString::fromUtf8("ျမန္မာႏိုင္ငံသို႔")}, WhenUnsure::Convert);

    EXPECT_EQ(readings.first().encoding, Encoding::Unicode);
    EXPECT_EQ(readings.first().text, name);
    EXPECT_EQ(readings.last().encoding, Encoding::Zawgyi);
}

TEST(ZawgyiTest, DoesNotConvertListsOfPali) {
    EXPECT_NE(readBurmese(u8("လက္ခဏာ၊ ဒုက္ခ၊ သုခ၊ မေတ္တာ၊ ကရုဏာ၊ ဥပေက္ခာ")).encoding, Encoding::Zawgyi);
    EXPECT_NE(readBurmese(u8("အနိစ္စ ဒုက္ခ အနတ္တ")).encoding, Encoding::Zawgyi);
}

TEST(ZawgyiTest, AWordSaidOftenSaysNoMore) {
    for (const BurmeseReading &reading : readBurmeseTogether(QStringList(50, QStringLiteral("မလွ")))) {
        EXPECT_EQ(reading.encoding, Encoding::Unsure);
    }
}

TEST(ZawgyiTest, DoesNotAskAboutWhatReadsTheSameEitherWay) {
    for (const char *text : {"", "River", "ที่ริมแม่น้ำ", "ខ្ញុំ", "川", "၂၀၁၆", "က", "ကလာ", "။"}) {
        EXPECT_EQ(readBurmese(u8(text)).encoding, Encoding::Unicode) << text;
        EXPECT_EQ(readBurmese(u8(text), WhenUnsure::Convert).text, normal(u8(text))) << text;
    }
}

TEST(ZawgyiTest, KeepsWhatStandsBetweenTheBurmese) {
    EXPECT_EQ(readBurmese(u8("UNHCR မွ ေက်းဇူးတင္ပါတယ္ (2016) ဖုန္း36")).text,
              u8("UNHCR မှ ကျေးဇူးတင်ပါတယ် (2016) ဖုန်း36"));
}

TEST(ZawgyiTest, LeavesTheSamplesTextsAlone) {
    for (const Language language : kLanguages) {
        for (const QString &text : test::sampleTexts(language)) {
            EXPECT_EQ(readBurmese(text).encoding, Encoding::Unicode) << text.toStdString();
        }
    }
}

} // namespace
} // namespace sala
