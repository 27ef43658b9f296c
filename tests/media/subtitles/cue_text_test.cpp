#include "media/subtitles/cue_text.h"
#include "tests/media/subtitles/subtitle_texts.h"

namespace sala {
namespace {

/// The text, with what is set otherwise as {from-to what}.
std::string textOf(const QString &payload) {
    SubtitleCue cue;
    QStringList complaints;
    readCueText(payload, cue, complaints);
    QString shown = cue.text;
    for (const CueRun &run : cue.runs) {
        QStringList what;
        what += run.isItalic ? QStringLiteral("i") : QString();
        what += run.isBold ? QStringLiteral("b") : QString();
        what += run.isUnderlined ? QStringLiteral("u") : QString();
        what += run.voice.isEmpty() ? QString() : QStringLiteral("v=") + run.voice;
        what += run.language.isEmpty() ? QString() : QStringLiteral("lang=") + run.language;
        what += run.classes;
        what += run.reading.isEmpty() ? QString() : QStringLiteral("rt=") + run.reading;
        what.removeAll(QString());
        shown += QStringLiteral(" {%1-%2 %3}").arg(run.from).arg(run.to).arg(what.join(u','));
    }
    return shown.toStdString();
}

qsizetype complaintsOf(const QString &payload) {
    SubtitleCue cue;
    QStringList complaints;
    readCueText(payload, cue, complaints);
    return complaints.size();
}

TEST(CueTextTest, KeepsStylesVoicesLanguagesAndClassesAsRuns) {
    EXPECT_EQ(textOf(QStringLiteral("a<i>b<b>c</b></i>d")), "abcd {1-2 i} {2-3 i,b}");
    EXPECT_EQ(textOf(QStringLiteral("<v.loud Mary  Ann>Hi</v> <c.a.b..c>you</c>")),
              "Hi you {0-2 v=Mary Ann,loud} {3-6 a,b,c}");
    EXPECT_EQ(textOf(QStringLiteral("<lang th>ก</lang><u>x")), "กx {0-1 lang=th} {1-2 u}");
}

TEST(CueTextTest, EndTagsCloseOnlyWhatIsOpenRightThere) {
    EXPECT_EQ(textOf(QStringLiteral("<i>a<b>b</i>c</b>d</i>e")), "abcde {0-1 i} {1-3 i,b} {3-4 i}");
    EXPECT_EQ(textOf(QStringLiteral("</i>a</b>")), "a");
    EXPECT_EQ(textOf(QStringLiteral("<i>a</I>b</i >c</i.x>d</i>e")), "abcde {0-4 i}");
}

TEST(CueTextTest, UnknownAndBrokenTagsVanish) {
    EXPECT_EQ(textOf(QStringLiteral("a<x>b</x>c<font color=red>d")), "abcd");
    EXPECT_EQ(textOf(QStringLiteral("a<>b</>c< i>d<.x>e")), "abcde");
    EXPECT_EQ(textOf(QStringLiteral("a<")), "a");
    EXPECT_EQ(textOf(QStringLiteral("a</")), "a");
    EXPECT_EQ(textOf(QStringLiteral("a<i")), "a");
    EXPECT_EQ(textOf(QStringLiteral("a<i b\nc")), "a");
    EXPECT_EQ(textOf(QStringLiteral("1 < 2 > 0")), "1  0");
    EXPECT_EQ(textOf(QStringLiteral("a > b")), "a > b");
    EXPECT_EQ(textOf(QStringLiteral("<i\nx>a</i>")), "a {0-1 i}");
    EXPECT_EQ(textOf(QStringLiteral("<c.x\ny>a</c>")), "a {0-1 x}");
}

TEST(CueTextTest, TimesInsideHaveNoEffectAndBadOnesAreReported) {
    EXPECT_EQ(textOf(QStringLiteral("a<00:01.000>b<1>c")), "abc");
    EXPECT_EQ(complaintsOf(QStringLiteral("a<00:01.000>b")), 0);
    EXPECT_EQ(complaintsOf(QStringLiteral("a<00:01.000 >b<1>c<00:61.000>")), 3);
}

TEST(CueTextTest, RubyIsAReadingOverItsBase) {
    EXPECT_EQ(textOf(QStringLiteral("私は<ruby>漢<rt>かん</rt>字<rt>じ</ruby>を")),
              "私は漢字を {2-3 rt=かん} {3-4 rt=じ}");
    EXPECT_EQ(textOf(QStringLiteral("<rt>a</rt>")), "a");
    EXPECT_EQ(textOf(QStringLiteral("<ruby>a<b><rt>x</rt></b></ruby>")), "ax {1-2 b}");
    EXPECT_EQ(textOf(QStringLiteral("<ruby>a<rt>b<i>c")), "a {0-1 rt=bc}");
}

TEST(CueTextTest, ReferencesAreThoseOfHtml) {
    EXPECT_EQ(textOf(QStringLiteral("&amp;&lt;&gt;&lrm;&rlm;&nbsp;&quot;")), "&<>\u200E\u200F\u00A0\"");
    EXPECT_EQ(textOf(QStringLiteral("&eacute;&copy;&AMP;&hellip;")), "é©&…");
    EXPECT_EQ(textOf(QStringLiteral("&amp &copyx &notit; &notin;")), "& ©x ¬it; ∉");
    EXPECT_EQ(textOf(QStringLiteral("&;&&1;&x;&nosuch; & b")), "&;&&1;&x;&nosuch; & b");
    EXPECT_EQ(textOf(QStringLiteral("&#65;&#x42;&#X43;&#68 &#;&#x;&#xg;")), "ABCD &#;&#x;&#xg;");
    EXPECT_EQ(textOf(QStringLiteral("&#0;&#xD800;&#x110000;&#99999999999;&#128;")),
              "\uFFFD\uFFFD\uFFFD\uFFFD€");
    EXPECT_EQ(textOf(QStringLiteral("&lt;i>&#60;b>")), "<i><b>");
    EXPECT_EQ(textOf(QStringLiteral("<v A&amp;B&gt;C>x</v>")), "x {0-1 v=A&B>C}");
    EXPECT_EQ(textOf(QStringLiteral("&Tab;a")), "\ta");
}

TEST(CueTextTest, TextIsComposed) {
    EXPECT_EQ(textOf(QStringLiteral("e\u0301")), "é");
    EXPECT_EQ(textOf(QStringLiteral("\u1014\u103A\u1037")), "\u1014\u1037\u103A");
}

TEST(CueTextTest, DeepNestingNeitherCrashesNorGrows) {
    const QString deep = QStringLiteral("<i.a>x").repeated(20000) + QStringLiteral("</i>").repeated(20000);
    SubtitleCue cue;
    QStringList complaints;

    readCueText(deep, cue, complaints);

    EXPECT_EQ(cue.text.size(), 20000);
    EXPECT_LE(cue.runs.size(), 2);
    EXPECT_LE(complaints.size(), 100);
}

TEST(CueTextTest, WritesWhatItReads) {
    for (const QString &payload :
         {QStringLiteral("a<i>b<b>c</b></i>d"), QStringLiteral("<v Mary & Ann>1 &lt; 2 &amp;amp; 3</v>"),
          QStringLiteral("<ruby>漢<rt>かん</rt></ruby>"), QStringLiteral("a&#10;&#10;b&#10;"),
          QStringLiteral("&#10;a"), QStringLiteral("<v a&#45;&#45;>x"),
          QStringLiteral("--&gt; <c.a--.b>x</c>y"), QStringLiteral("&#13;x&nbsp;")}) {
        SubtitleCue cue;
        QStringList complaints;
        readCueText(payload, cue, complaints);

        SubtitleCue again;
        readCueText(writeCueText(cue), again, complaints);

        EXPECT_EQ(again, cue) << payload.toStdString() << " became " << writeCueText(cue).toStdString();
        EXPECT_FALSE(writeCueText(cue).contains(QStringLiteral("\n\n")));
    }
}

} // namespace
} // namespace sala
