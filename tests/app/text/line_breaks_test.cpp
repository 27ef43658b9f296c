#include "app/text/line_breaks.h"
#include "tests/app/text/sample_texts.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <gtest/gtest.h>
#include <thread>

namespace sala {
namespace {

/// `text` with "|" where a line may begin.
QString marked(const QString &text, Language language, BreakStyle style = BreakStyle::Running) {
    QString result = displayForm(text);
    const QList<int> offsets = lineBreaks(result, language, style);
    for (auto at = offsets.rbegin(); at != offsets.rend(); ++at) {
        result.insert(*at, u'|');
    }
    return result;
}

TEST(LineBreaksTest, BreaksBetweenWordsThatHaveNoSpaces) {
    EXPECT_EQ(marked(QStringLiteral("แรงงานข้ามชาติรอรถ"), Language::Thai),
              QStringLiteral("แรงงาน|ข้ามชาติ|รอ|รถ"));
    EXPECT_EQ(marked(QStringLiteral("ស្ត្រីភាគច្រើនមកពីខេត្តព្រៃវែង"), Language::Khmer),
              QStringLiteral("ស្ត្រី|ភាគច្រើន|មក|ពី|ខេត្តព្រៃវែង"));
    EXPECT_EQ(marked(QStringLiteral("အလုပ်သမားများသည်"), Language::Burmese), QStringLiteral("အလုပ်သမားများသည်"));
}

TEST(LineBreaksTest, BreaksABurmeseWordAlikeInEveryOrderOfItsMarks) {
    const QString canonical = QStringLiteral("စောင့်နေကြသည်။ ခွင့်ပြုချက်");
    QString typed = canonical;
    typed.replace(QStringLiteral("\u1037\u103A"), QStringLiteral("\u103A\u1037"));

    EXPECT_NE(typed, canonical);
    EXPECT_EQ(marked(typed, Language::Burmese), marked(canonical, Language::Burmese));
}

TEST(LineBreaksTest, NeverSplitsASyllableOrAClusterAnywhere) {
    for (const Language language : kLanguages) {
        for (const QString &sentence : sentencesIn(language)) {
            const QString text = displayForm(sentence);
            QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
            for (const int at : lineBreaks(text, language) + clusterBreaks(text)) {
                clusters.setPosition(at);
                EXPECT_TRUE(clusters.isAtBoundary()) << text.toStdString() << " at " << at;
                EXPECT_FALSE(text[at].isMark()) << text.toStdString() << " at " << at;
                EXPECT_NE(text[at - 1], QChar(u'\u17D2')) << text.toStdString() << " at " << at;
            }
        }
    }
}

TEST(LineBreaksTest, KeepsBurmeseSyllablesWholeInNamesNoDictionaryKnows) {
    const QString names = QStringLiteral("ဂျွန်ဟူးမ် ဖောင်ဒေးရှင်း ရနောင်း ဝက်ဘ်ဆိုက် ဥတ္တရဒိဋ္ဌိ");
    static const QRegularExpression splitSyllable(QStringLiteral("\\|[\u1000-\u102A]\u1037?[\u103A\u1039]"));

    EXPECT_FALSE(marked(names, Language::Burmese).contains(splitSyllable));
}

TEST(LineBreaksTest, KeepsRepeatMarksAndStopsWithTheirWordEvenAfterASpace) {
    EXPECT_EQ(marked(QStringLiteral("เสมอ ๆ ฯลฯ"), Language::Thai), QStringLiteral("เสมอ ๆ ฯลฯ"));
    EXPECT_EQ(marked(QStringLiteral("កូន ៗ ។"), Language::Khmer), QStringLiteral("កូន ៗ ។"));
    EXPECT_EQ(marked(QStringLiteral("သည် ။"), Language::Burmese), QStringLiteral("သည် ။"));
}

TEST(LineBreaksTest, FollowsKinsoku) {
    EXPECT_EQ(marked(QStringLiteral("「ちょっと」、タワー。"), Language::Japanese),
              QStringLiteral("「ちょっ|と」、|タ|ワー。"));
    EXPECT_EQ(marked(QStringLiteral("人々（日）。"), Language::Japanese), QStringLiteral("人々|（日）。"));
}

TEST(LineBreaksTest, BreaksJapaneseTitlesBetweenPhrases) {
    EXPECT_EQ(
        marked(QStringLiteral("移民労働者の子どもたちが通う学校"), Language::Japanese, BreakStyle::Title),
        QStringLiteral("移民労働者の|子どもたちが|通う|学校"));
    EXPECT_EQ(marked(QStringLiteral("2016年7月、東京の夜"), Language::Japanese, BreakStyle::Title),
              QStringLiteral("2016年7月、|東京の|夜"));
    EXPECT_EQ(marked(QStringLiteral("「ずっと一時的」と言われて"), Language::Japanese, BreakStyle::Title),
              QStringLiteral("「ずっと|一時的」と|言われて"));
}

TEST(LineBreaksTest, MendsThePhrasesThatIcuGetsWrong) {
    const auto phrases = [](const char16_t *text) {
        return marked(QString::fromUtf16(text), Language::Japanese, BreakStyle::Title);
    };

    EXPECT_EQ(phrases(u"移民労働者の権利"), QStringLiteral("移民労働者の|権利"));
    EXPECT_EQ(phrases(u"2016年7月10日の東京"), QStringLiteral("2016年7月10日の|東京"));
    EXPECT_EQ(phrases(u"町のお祭りとご家族"), QStringLiteral("町の|お祭りとご家族"));
    EXPECT_EQ(phrases(u"夜明け前の工場"), QStringLiteral("夜明け前の|工場"));
}

TEST(LineBreaksTest, KeepsWordsTogetherInTitlesThatLeanOnEachOther) {
    EXPECT_EQ(marked(QStringLiteral("Exclusion on the Mekong"), Language::English, BreakStyle::Title),
              QStringLiteral("Exclusion |on the Mekong"));
    EXPECT_EQ(marked(QStringLiteral("การกีดกัน"), Language::Thai, BreakStyle::Title),
              QStringLiteral("การกีดกัน"));
    EXPECT_EQ(marked(QStringLiteral("သွားလာမှုနှင့် လူမှုရေး"), Language::Burmese, BreakStyle::Title)
                  .contains(QStringLiteral("|နှင့်")),
              false);
}

TEST(LineBreaksTest, KnowsWhereAReaderPauses) {
    const QString english = QStringLiteral("Temporary: a life");
    const QString khmer = QStringLiteral("មក ទីនេះ");

    EXPECT_TRUE(isPause(english, 11, Language::English));
    EXPECT_FALSE(isPause(english, 13, Language::English));
    EXPECT_TRUE(isPause(khmer, 3, Language::Khmer));
}

TEST(LineBreaksTest, BreaksANameInAnotherScriptByItsOwnRules) {
    EXPECT_EQ(marked(QStringLiteral("រូបថតដោយ John Hulme នៅភ្នំពេញ"), Language::Khmer),
              QStringLiteral("រូបថត|ដោយ |John |Hulme |នៅ|ភ្នំពេញ"));
    EXPECT_EQ(marked(QStringLiteral("the word ชั่วคราวอย่างถาวร"), Language::English),
              QStringLiteral("the |word |ชั่วคราว|อย่าง|ถาวร"));
}

TEST(LineBreaksTest, LetsACuratorsMarkOutrankTheDictionary) {
    const QString text = QStringLiteral("ขนส่ง\u200Bแม่สอดใหม่");

    EXPECT_EQ(marked(text, Language::Thai), QStringLiteral("ขนส่ง\u200B|แม่สอดใหม่"));
    EXPECT_EQ(marked(QStringLiteral("แม่สอด ใหม่มาก"), Language::Thai), QStringLiteral("แม่สอด |ใหม่|มาก"));
}

TEST(LineBreaksTest, StillHelpsInALongStretchThatACuratorMarkedOnce) {
    const QString text = QStringLiteral("ขนส่ง\u200Bแรงงานข้ามชาติรอรถก่อนฟ้าสางที่สถานีขนส่ง");

    EXPECT_TRUE(marked(text, Language::Thai).contains(QStringLiteral("แรงงาน|ข้าม")));
}

TEST(LineBreaksTest, MarksBreaksInAFileOnceAndOnlyWhereNoSpaceIs) {
    const QString text = QStringLiteral("ស្ត្រីភាគច្រើន មក\r\nJohn Hulme");

    const QString once = markBreaks(text, Language::Khmer);

    EXPECT_EQ(once, QStringLiteral("ស្ត្រី\u200Bភាគច្រើន មក\nJohn Hulme"));
    EXPECT_EQ(markBreaks(once, Language::Khmer), once);
    EXPECT_TRUE(markBreaks({}, Language::Khmer).isEmpty());
}

TEST(LineBreaksTest, GivesEveryThreadTheSameBreaks) {
    const QString text = displayForm(sentencesIn(Language::Khmer).join(u' '));
    const QList<int> expected = lineBreaks(text, Language::Khmer);
    QList<int> other;

    std::thread([&] { other = lineBreaks(text, Language::Khmer); }).join();

    EXPECT_EQ(other, expected);
}

TEST(LineBreaksTest, NamesThatNoDictionaryKnowsStayWhole) {
    const QList<std::pair<Language, QString>> sentences{
        {Language::Thai, QStringLiteral("ผู้ย้ายถิ่นจากกัมพูชาและเมียนมาทำงานในประเทศไทย")},
        {Language::Burmese, QStringLiteral("မဲခေါင်ဒေသတွင် နယ်စပ်အများအပြားသည်")},
        {Language::Burmese, QStringLiteral("၂၀၁၆ခုနှစ်တွင်ရန်ကုန်မြို့၌")}};
    const QStringList names{QStringLiteral("เมียนมา"), QStringLiteral("မဲခေါင်"), QStringLiteral("ခုနှစ်")};

    for (int i = 0; i < names.size(); ++i) {
        const auto &[language, sentence] = sentences.at(i);
        const qsizetype from = sentence.indexOf(names.at(i));
        ASSERT_GE(from, 0);
        for (const int at : lineBreaks(sentence, language)) {
            EXPECT_FALSE(at > from && at < from + names.at(i).size()) << names.at(i).toStdString();
        }
    }
}

} // namespace
} // namespace sala
