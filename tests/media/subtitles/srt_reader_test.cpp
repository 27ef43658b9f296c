// SRT has no standard: these are the troubles that files of translators, players and converters have.

#include "tests/media/subtitles/subtitle_texts.h"

namespace sala {
namespace {

const std::string kNone;

TEST(SrtReaderTest, ReadsWhatPlayersWrite) {
    const QByteArray file =
        "1\n00:00:01,000 --> 00:00:02,500\nOne\nTwo\n\n2\n00:00:03,000 --> 00:00:04,000\nThree\n";

    const SubtitleDocument document = documentOf(file);

    EXPECT_EQ(document.format, SubtitleFormat::Srt);
    EXPECT_EQ(cuesOf(document), "1000-2500 One|Two\n3000-4000 Three");
    EXPECT_EQ(document.cues[1].id, QStringLiteral("2"));
    EXPECT_EQ(problemsOf(document.problems), kNone);
}

TEST(SrtReaderTest, NumbersMayBeMissing) {
    EXPECT_EQ(cuesOf("00:00:01,000 --> 00:00:02,000\na\n\n00:00:03,000 --> 00:00:04,000\nb"),
              "1000-2000 a\n3000-4000 b");
}

TEST(SrtReaderTest, TimesAsPeopleWriteThem) {
    const std::string expected = "1000-62500 a";
    for (const char *line :
         {"00:00:01.000 --> 00:01:02.500", "00:01,000 --> 01:02,500", "0:0:1,0-->0:1:2,5",
          "00:00:01 --> 00:01:02,5", " 00:00:01,000  ->  00:01:02,5000 ", "00:00:01:000 --> 00:01:02:500",
          "00:00:01,000 \xE2\x80\x94> 00:01:02,500", "00:00:01,000 --> 00:00:62,500",
          "00:00:01,000 --> 00:01:02,500 X1:10 X2:20 Y1:1 Y2:2"}) {
        EXPECT_EQ(cuesOf(QByteArray("1\n") + line + "\na\n"), expected) << line;
    }
}

TEST(SrtReaderTest, NegativeTimesBeginWithTheFilm) {
    const QByteArray file = "1\n-00:00:01,000 --> 00:00:02,000\na\n\n2\n-00:00:03,000 --> -00:00:02,000\nb\n";

    EXPECT_EQ(cuesOf(file), "0-2000 a\n0-0 b");
    EXPECT_EQ(problemsOf(file), "timing 2, timing 6, timing 6");
}

TEST(SrtReaderTest, OverlappingAndBackwardTimesAreKeptAndReported) {
    const QByteArray file = "1\n00:00:05,000 --> 00:00:04,000\na\n\n2\n00:00:01,000 --> 00:00:09,000\nb\n";

    EXPECT_EQ(cuesOf(file), "5000-4000 a\n1000-9000 b");
    EXPECT_EQ(problemsOf(file), "timing 2, timing 6");
}

TEST(SrtReaderTest, AnEmptyLineInsideACueIsNoEnd) {
    const QByteArray file =
        "1\n00:00:01,000 --> 00:00:02,000\na\n\n\nb\n\n2\n00:00:03,000 --> 00:00:04,000\n\nc\n";

    EXPECT_EQ(cuesOf(file), "1000-2000 a|b\n3000-4000 c");
    EXPECT_EQ(problemsOf(file), "structure 5, structure 10");
}

TEST(SrtReaderTest, AMissingEmptyLineIsNoTrouble) {
    const QByteArray file = "1\n00:00:01,000 --> 00:00:02,000\na\n2\n00:00:03,000 --> "
                            "00:00:04,000\nb\n00:00:05,000 --> 00:00:06,000\nc";

    EXPECT_EQ(cuesOf(file), "1000-2000 a\n3000-4000 b\n5000-6000 c");
}

TEST(SrtReaderTest, AnEmptyLineAfterEveryLineIsNoTrouble) {
    EXPECT_EQ(
        cuesOf("1\n\n00:00:01,000 --> 00:00:02,000\n\na\n\n2\n\n00:00:03,000 --> 00:00:04,000\n\nb\n\n"),
        "1000-2000 a\n3000-4000 b");
}

TEST(SrtReaderTest, ATextThatIsANumberStaysText) {
    EXPECT_EQ(cuesOf("1\n00:00:01,000 --> 00:00:02,000\n1999\n\n2\n00:00:03,000 --> 00:00:04,000\n42\n\n"),
              "1000-2000 1999\n3000-4000 42");
}

TEST(SrtReaderTest, EveryKindOfLineEndIsOne) {
    EXPECT_EQ(cuesOf("1\r00:00:01,000 --> 00:00:02,000\ra\r\r2\r00:00:03,000 --> 00:00:04,000\rb"),
              "1000-2000 a\n3000-4000 b");
    EXPECT_EQ(cuesOf("1\r\n00:00:01,000 --> 00:00:02,000\r\na\r\n\r\n"), "1000-2000 a");
}

TEST(SrtReaderTest, DamagedTimesCostTheirCueAlone) {
    const QByteArray file =
        "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:O3,000 --> 00:00:04,000\nlost\n\n"
        "3\nnever --> ever\nlost\n\n4\n00:00:05,000 --> 00:00:06,000\nb\n";

    EXPECT_EQ(cuesOf(file), "1000-2000 a\n5000-6000 b");
    EXPECT_EQ(problemsOf(file), "timing 6, timing 10");
}

TEST(SrtReaderTest, AnArrowInATextIsText) {
    EXPECT_EQ(cuesOf("1\n00:00:01,000 --> 00:00:02,000\nBangkok --> Poipet\n"),
              "1000-2000 Bangkok --> Poipet");
}

TEST(SrtReaderTest, WordsBehindTheTimesAreText) {
    EXPECT_EQ(cuesOf("1\n00:00:01,000 --> 00:00:02,000 Hello there\nb\n"), "1000-2000 Hello there|b");
    EXPECT_EQ(cuesOf("1\n00:00:01,000 --> 00:00:02,000 align:start line:0\nb\n"), "1000-2000 b");
}

TEST(SrtReaderTest, TagsAreStylesOrNothing) {
    const SubtitleDocument document =
        documentOf("1\n00:00:01,000 --> 00:00:02,000\n<font color=\"#fff\"><i>a</i></font><B>b</B> <3 x<y "
                   "{\\an8}c<br/>d\\Ne&amp;f & g\n");

    EXPECT_EQ(cuesOf(document), "1000-2000 ab <3 x<y c|d|e&f & g");
    ASSERT_EQ(document.cues[0].runs.size(), 2);
    EXPECT_TRUE(document.cues[0].runs[0].isItalic);
    EXPECT_TRUE(document.cues[0].runs[1].isBold);
}

TEST(SrtReaderTest, PlacesOfTheKeypadAreSettings) {
    const auto settingsOf = [](const char *tag) {
        return documentOf(QByteArray("1\n00:00:01,000 --> 00:00:02,000\n") + tag + "a").cues[0].settings;
    };
    EXPECT_EQ(settingsOf("{\\an2}"), CueSettings());
    EXPECT_EQ(settingsOf("{\\an8}").line, 0.0);
    EXPECT_EQ(settingsOf("{\\an5}").line, 50.0);
    EXPECT_EQ(settingsOf("{\\an7}").align, CueSettings::TextAlign::Left);
    EXPECT_EQ(settingsOf("{\\an3\\i1}").align, CueSettings::TextAlign::Right);
    EXPECT_EQ(settingsOf("{\\an0}{\\an}{\\anx}"), CueSettings());
}

TEST(SrtReaderTest, WordsAboveTheFirstCueAreReported) {
    EXPECT_EQ(problemsOf("Translated by nobody\n\n1\n00:00:01,000 --> 00:00:02,000\na\n"), "structure 1");
}

TEST(SrtReaderTest, WhatHasNoTimesIsRefused) {
    for (const QByteArray file :
         {"this is a letter\n\nto you\n", "1\n2\n3\n", "\n\n\n", "{\"a\": 1}", "1\nnever --> ever\nx"}) {
        EXPECT_FALSE(readSubtitles(file).has_value()) << file.toStdString();
    }
    EXPECT_FALSE(readSubtitles(QByteArray()).has_value());
}

TEST(SrtReaderTest, TimesWithoutEndDoNotRunOver) {
    const SubtitleDocument document =
        documentOf("1\n00:00:01,000 --> 99999999999999999999:99999999999999:99999999999999,99999999999\na");

    EXPECT_GT(document.cues[0].end, document.cues[0].start);
}

} // namespace
} // namespace sala
