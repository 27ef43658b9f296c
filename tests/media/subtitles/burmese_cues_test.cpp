#include "tests/media/subtitles/subtitle_texts.h"

namespace sala {
namespace {

/// Three cues with these texts.
QByteArray srtOf(const QStringList &texts) {
    QString file;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        file += QStringLiteral("%1\n00:00:0%1,000 --> 00:00:0%1,900\n%2\n\n").arg(i + 1).arg(texts[i]);
    }
    return file.toUtf8();
}

const QStringList kZawgyi{QStringLiteral("ကြ်န္ေတာ္တို႔ အိမ္ျပန္ခ်င္တယ္"), QStringLiteral("ေရႊ႕ေျပာင္းလုပ္သားမ်ား"),
                          QStringLiteral("ျမန္မာႏိုင္ငံ")};

TEST(BurmeseCuesTest, AZawgyiTrackBecomesUnicodeAndSaysSo) {
    const SubtitleDocument document = documentOf(srtOf(kZawgyi), Language::Burmese);

    EXPECT_EQ(document.cues.value(1).text, QStringLiteral("ရွှေ့ပြောင်းလုပ်သားများ"));
    EXPECT_EQ(document.cues.value(2).text, QStringLiteral("မြန်မာနိုင်ငံ"));
    EXPECT_EQ(problemsOf(document.problems), "encoding 0, encoding cue 1, encoding cue 2, encoding cue 3");
    EXPECT_TRUE(document.problems.last().detail.contains(
        QStringLiteral("read as Unicode: ျမန္မာႏိုင္ငံ; read as Zawgyi: မြန်မာနိုင်ငံ")))
        << document.problems.last().detail.toStdString();
}

TEST(BurmeseCuesTest, StylesStayOnTheirWords) {
    QStringList texts = kZawgyi;
    texts[2] = QStringLiteral("abc <i>ျမန္မာႏိုင္ငံ</i>");

    const SubtitleCue cue = documentOf(srtOf(texts)).cues.value(2);

    EXPECT_EQ(cue.text, QStringLiteral("abc မြန်မာနိုင်ငံ"));
    ASSERT_EQ(cue.runs.size(), 1);
    EXPECT_EQ(cue.runs[0].from, 4);
    EXPECT_EQ(cue.runs[0].to, cue.text.size());
    EXPECT_TRUE(cue.runs[0].isItalic);
}

TEST(BurmeseCuesTest, UnicodeStaysAsItIs) {
    const QStringList texts{QStringLiteral("ရွှေ့ပြောင်းလုပ်သားများ"), QStringLiteral("မြန်မာနိုင်ငံ"),
                            QStringLiteral("ကျွန်တော်တို့ အိမ်ပြန်ချင်တယ်")};

    const SubtitleDocument document = documentOf(srtOf(texts), Language::Burmese);

    for (qsizetype i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(document.cues.value(i).text, texts[i].normalized(QString::NormalizationForm_C));
    }
    EXPECT_TRUE(document.problems.isEmpty());
}

} // namespace
} // namespace sala
