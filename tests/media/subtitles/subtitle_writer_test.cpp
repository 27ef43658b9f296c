#include "media/subtitles/subtitle_writer.h"
#include "tests/media/subtitles/subtitle_texts.h"

namespace sala {
namespace {

const QByteArray kRich =
    "WEBVTT title\nKind: x\n\nREGION\nid:r\nwidth:40%\nlines:2\n\nSTYLE\n::cue { color: lime }\n\n"
    "name\n00:00.000 --> 00:01.000 vertical:lr line:5%,center position:10.5%,line-left size:33.25% "
    "align:end\n"
    "a <i>b</i> &amp;lt; c\n\n123:00:00.001 --> 00:02.000 region:r\n<v A&amp;B>x</v>&#10;&#10;y --&gt; "
    "z&#10;\n\n"
    "00:02.000 --> 00:03.000 line:-1\n\n00:03.000 --> 00:04.000\n<ruby>漢<rt>かん</rt></ruby>\n";

TEST(SubtitleWriterTest, WebVttComesBackTheSame) {
    const SubtitleDocument document = documentOf(kRich);

    const SubtitleDocument again = documentOf(writeWebVtt(document));

    EXPECT_EQ(again.cues, document.cues);
    EXPECT_EQ(again.regions, document.regions);
    EXPECT_EQ(again.styles, document.styles);
    EXPECT_EQ(again.header, document.header);
}

TEST(SubtitleWriterTest, ACueWithARegionAfterItsLineComesBackTheSame) {
    const SubtitleDocument document = documentOf(
        "WEBVTT\n\nREGION\nid:r\n\n00:00.000 --> 00:01.000 line:-1 size:50% vertical:lr region:r\na\n");
    ASSERT_EQ(document.cues[0].settings.region, QStringLiteral("r"));

    EXPECT_EQ(documentOf(writeWebVtt(document)).cues, document.cues);
}

TEST(SubtitleWriterTest, AClassThatLooksLikeAnArrowComesBackTheSame) {
    const SubtitleDocument document = documentOf("WEBVTT\n\n00:00.000 --> 00:01.000\n<v.a-- Mary>x\n");
    ASSERT_EQ(document.cues[0].runs.value(0).classes, QStringList{QStringLiteral("a--")});

    EXPECT_EQ(documentOf(writeWebVtt(document)).cues, document.cues);
}

TEST(SubtitleWriterTest, SrtComesBackTheSame) {
    const SubtitleDocument document = documentOf(
        "1\n00:00:01,000 --> 00:00:02,500\n{\\an8}<i>a</i> <b>b</b>\nc\n\n2\n100:00:03,000 --> "
        "100:00:04,001\n"
        "R&D &amp;amp; &lt;i> 1 < 2 \\ {x} a &#45;-> b\n\n3\n00:00:05,000 --> 00:00:06,000\n{\\an4}42\n\n"
        "4\n00:00:07,000 --> 00:00:08,000\n00:01 -&gt; 00:02\n{\\}\n&#32;\n&#123;\\an1}\n\n5\n00:00:09,000 "
        "--> 00:00:10,000\n");

    EXPECT_EQ(documentOf(writeSrt(document)).cues, document.cues) << writeSrt(document).toStdString();
}

TEST(SubtitleWriterTest, SrtIsWhatTelevisionsRead) {
    EXPECT_EQ(writeSrt(documentOf("WEBVTT\n\n00:01.000 --> 00:02.500\nHi\nyou\n")),
              "\xEF\xBB\xBF"
              "1\r\n00:00:01,000 --> 00:00:02,500\r\nHi\r\nyou\r\n\r\n");
}

TEST(SubtitleWriterTest, SrtBecomesWebVttAndBack) {
    const QByteArray srt = "1\n00:00:01,000 --> 00:00:02,500\n{\\an7}<u>ไทย</u>\nខ្មែរ\n\n2\n00:00:03,000 --> "
                           "00:00:04,000\nမြန်မာ\n";
    const SubtitleDocument document = documentOf(srt);

    const SubtitleDocument asWebVtt = documentOf(writeWebVtt(document));

    EXPECT_EQ(asWebVtt.cues, document.cues);
    EXPECT_EQ(documentOf(writeSrt(asWebVtt)).cues, document.cues);
}

} // namespace
} // namespace sala
