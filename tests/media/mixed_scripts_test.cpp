// Slips are found; what people write on purpose is not.

#include "media/text/mixed_scripts.h"
#include "tests/media/burmese_lines.h"
#include "tests/media/sample_texts.h"

#include <QFile>

#include <gtest/gtest.h>

namespace sala {
namespace {

QString u8(const char *text) {
    return QString::fromUtf8(text);
}

std::string intruders(const char16_t *text) {
    QString found;
    for (const MixedWord &word : mixedWords(QString::fromUtf16(text))) {
        found += word.intruders;
    }
    return found.toStdString();
}

std::string reports(const QString &text) {
    QStringList lines;
    for (const MixedWord &word : mixedWords(text)) {
        lines.append(describe(word));
    }
    return lines.join(u'\n').toStdString();
}

TEST(MixedScriptsTest, FindsASignOfAnotherScriptOnALetter) {
    EXPECT_EQ(intruders(u"ក\u1037រ"), u8("\u1037").toStdString()); // Burmese on Khmer
    EXPECT_EQ(intruders(u"ភ\u0e34ម"), u8("\u0e34").toStdString()); // Thai on Khmer
    EXPECT_EQ(intruders(u"မ\u17b7န်"), u8("\u17b7").toStdString()); // Khmer on Burmese
    EXPECT_EQ(intruders(u"o\u0e34"), u8("o\u0e34").toStdString()); // Thai on Latin
    EXPECT_EQ(intruders(u"ก\u0eb4น"), u8("\u0eb4").toStdString()); // Lao on Thai
}

TEST(MixedScriptsTest, BlamesTheFewNotTheMany) {
    EXPECT_EQ(intruders(u"សួស្តី\u1037រ"), u8("\u1037").toStdString());
    EXPECT_EQ(intruders(u"ภาษາไทย"), u8("າ").toStdString()); // a Lao letter
}

TEST(MixedScriptsTest, FindsALatinLetterAmongOthers) {
    EXPECT_EQ(intruders(u"คoน"), "o");
    EXPECT_EQ(intruders(u"oาหาร"), "o");
    EXPECT_EQ(intruders(u"មoន"), "o");
    EXPECT_EQ(intruders(u"ကoင်း"), "o");
}

TEST(MixedScriptsTest, FindsLookAlikesInAName) {
    EXPECT_EQ(intruders(u"J\u043ehn"), u8("\u043e").toStdString());   // Cyrillic o
    EXPECT_EQ(intruders(u"Hulm\u0435"), u8("\u0435").toStdString());  // Cyrillic e
    EXPECT_EQ(intruders(u"B\u03bfrder"), u8("\u03bf").toStdString()); // Greek omicron
}

TEST(MixedScriptsTest, SaysWhichWordWhereAndWhatIsInIt) {
    const QString text = u8("នៅ ក\u1037រ ទៀត");

    const QList<MixedWord> words = mixedWords(text);

    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(words.first().at, 3);
    EXPECT_EQ(words.first().word, u8("ក\u1037រ"));
    EXPECT_EQ(
        describe(words.first()).toStdString(),
        u8("the word “ក\u1037រ” at character 4 mixes scripts: U+1037 MYANMAR SIGN DOT BELOW").toStdString());
}

TEST(MixedScriptsTest, LooksThroughJoinersAndStopsAtASpaceOfNoWidth) {
    EXPECT_EQ(intruders(u"ក\u200d\u1037រ"), u8("\u1037").toStdString());
    EXPECT_EQ(intruders(u"ค\u200co\u200cน"), "o");
    EXPECT_EQ(intruders(u"ក\u200bမြန်မာ"), "");
}

TEST(MixedScriptsTest, LeavesAloneWhatPeopleMean) {
    for (const char *text : {"ช่างภาพJohnHulmeถ่ายภาพ",
                             "บริษัทABCจำกัด",
                             "วิตามินC",
                             "ห้องA",
                             "คุณJohn",
                             "Facebookမှာ",
                             "UNHCRရုံး",
                             "iPhoneរបស់ខ្ញុំ",
                             "2016年7月10日（日）",
                             "Tシャツ",
                             "α線とβ版",
                             "μm",
                             "10µm",
                             "25°C",
                             "東京タワーはRedです",
                             "カタカナとひらがな漢字",
                             "ลาว ລາວ",
                             "คำว่าမြန်မာแปลว่าพม่า",
                             "José Müller",
                             "naïve café",
                             "Ångström",
                             "Москва",
                             "Αθήνα",
                             "៥០%",
                             "၁၀ km",
                             "ๆ",
                             "ฯลฯ",
                             "ៗ",
                             "ー",
                             "々",
                             "e\u0301",
                             "กรุงเทพฯ-Tokyo",
                             "A4",
                             "4x4",
                             "x = y",
                             "👩\u200d👧",
                             "か\u3099",
                             "नमस्ते",
                             "한국어",
                             "中文ABC"}) {
        EXPECT_EQ(reports(u8(text)), "") << text;
    }
}

TEST(MixedScriptsTest, FindsALetterBeneathOneOfAnotherScriptWhateverFollows) {
    EXPECT_EQ(intruders(u"ស្ត\u17d2\u101b\u102eမြန်မာ"), u8("\u101b").toStdString());
    EXPECT_EQ(intruders(u"မြန်မာက\u1039\u179aមិត្ត"), u8("\u179a").toStdString());
}

TEST(MixedScriptsTest, FindsNothingInTheSamplesTexts) {
    for (const Language language : kLanguages) {
        for (const QString &text : test::sampleTexts(language)) {
            EXPECT_EQ(reports(text), "");
        }
    }
}

TEST(MixedScriptsTest, FindsNothingInTheProgramsOwnWords) {
    for (const Language language : kLanguages) {
        QFile file(QStringLiteral(SALA_SOURCE_DIR "/translations/sala_%1.ts").arg(code(language)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(reports(QString::fromUtf8(file.readAll())), "");
    }
}

TEST(MixedScriptsTest, FindsNothingInBurmeseShanMonAndKaren) {
    for (const char *file : {"burmese.txt", "shan.txt", "mon.txt", "karen.txt", "pao.txt", "zawgyi.txt"}) {
        EXPECT_EQ(reports(test::linesOf(QString::fromLatin1(file)).join(u'\n')), "") << file;
    }
}

} // namespace
} // namespace sala
