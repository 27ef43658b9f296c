// WebVTT files with every kind of trouble: what must come out is what the W3C's parsing algorithm gives.

#include "tests/media/subtitles/subtitle_texts.h"

namespace sala {
namespace {

const std::string kNone;

TEST(WebVttReaderTest, ReadsCuesWithNamesNotesAndSeveralLines) {
    const QByteArray file = "WEBVTT - an interview\nKind: captions\n\nNOTE who speaks\nis not said\n\nfirst\n"
                            "00:01.000 --> 00:02.500\nWe came in May.\nIt rained.\n\n"
                            "01:00:00.000 --> 01:00:01.001\nThe end\n";

    const SubtitleDocument document = documentOf(file);

    EXPECT_EQ(cuesOf(document), "1000-2500 We came in May.|It rained.\n3600000-3601001 The end");
    EXPECT_EQ(document.cues[0].id, QStringLiteral("first"));
    EXPECT_EQ(document.header, QStringLiteral("- an interview\nKind: captions"));
    EXPECT_EQ(problemsOf(document.problems), kNone);
}

TEST(WebVttReaderTest, RefusesWhatDoesNotBeginWithItsSignature) {
    for (const QByteArray file :
         {"WEBVT\n\n", "webvtt\n\n", " WEBVTT\n\n", "\nWEBVTT\n\n", "WEBVTTX\n\n", "WEBVTT,\n\n"}) {
        const auto document = readSubtitles(file);

        ASSERT_FALSE(document.has_value()) << file.toStdString();
        EXPECT_EQ(document.error().code, ErrorCode::InvalidInput);
        EXPECT_FALSE(document.error().detail.isEmpty());
    }
}

TEST(WebVttReaderTest, TakesASignatureAloneOrFollowedByASpaceATabOrAMark) {
    for (const QByteArray file :
         {"WEBVTT", "WEBVTT\n", "WEBVTT ", "WEBVTT\t", "WEBVTT a --> b", "\xEF\xBB\xBFWEBVTT\r"}) {
        EXPECT_EQ(cuesOf(file), kNone) << file.toStdString();
    }
}

TEST(WebVttReaderTest, EveryKindOfLineEndIsOne) {
    const std::string expected = "0-1000 a|b\n2000-3000 c";

    EXPECT_EQ(cuesOf("WEBVTT\r\r00:00.000 --> 00:01.000\ra\rb\r\r00:02.000 --> 00:03.000\rc"), expected);
    EXPECT_EQ(cuesOf("WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\na\r\nb\r\n\r\n00:02.000 --> 00:03.000\r\nc"),
              expected);
    EXPECT_EQ(cuesOf("WEBVTT\n\r\n00:00.000 --> 00:01.000\na\r\nb\n\r00:02.000 --> 00:03.000\nc\r"),
              expected);
}

TEST(WebVttReaderTest, ACueRightUnderTheHeaderIsReadAndReported) {
    const QByteArray file = "WEBVTT\n00:00.000 --> 00:01.000\ntext\n";

    EXPECT_EQ(cuesOf(file), "0-1000 text");
    EXPECT_EQ(problemsOf(file), "structure 2");
}

TEST(WebVttReaderTest, ACueInTheHeaderBlockLosesItsName) {
    EXPECT_EQ(cuesOf("WEBVTT\nname\n00:00.000 --> 00:01.000\ntext\n"), "0-1000 text");
    EXPECT_EQ(documentOf("WEBVTT\nname\n00:00.000 --> 00:01.000\ntext\n").cues[0].id, QString());
}

TEST(WebVttReaderTest, AnArrowInTheTextBeginsTheNextCue) {
    const QByteArray file = "WEBVTT\n\n00:00.000 --> 00:01.000\none\n00:01.000 --> 00:02.000\ntwo\n";

    EXPECT_EQ(cuesOf(file), "0-1000 one\n1000-2000 two");
    EXPECT_EQ(problemsOf(file), "structure 5");
}

TEST(WebVttReaderTest, ANameInFrontOfSuchACueIsTakenForText) {
    EXPECT_EQ(cuesOf("WEBVTT\n\n00:00.000 --> 00:01.000\none\nname\n00:01.000 --> 00:02.000\ntwo\n"),
              "0-1000 one|name\n1000-2000 two");
}

TEST(WebVttReaderTest, AStrayArrowCostsOnlyWhatStandsUnderIt) {
    const QByteArray file = "WEBVTT\n\n00:00.000 --> 00:01.000\none\nyes --> no\nlost\n\n00:02.000 --> "
                            "00:03.000\ntwo\n\n-->\nlost\n";

    EXPECT_EQ(cuesOf(file), "0-1000 one\n2000-3000 two");
    EXPECT_EQ(problemsOf(file), "structure 5, timing 5, timing 11");
}

TEST(WebVttReaderTest, AnArrowInACuesNameMakesItTheTimings) {
    EXPECT_EQ(cuesOf("WEBVTT\n\na-->b\n00:00.000 --> 00:01.000\ntext\n"), "0-1000 text");
}

TEST(WebVttReaderTest, TwoTimingLinesAreTwoCues) {
    EXPECT_EQ(cuesOf("WEBVTT\n\n00:00.000 --> 00:01.000\n00:01.000 --> 00:02.000\ntext"),
              "0-1000 \n1000-2000 text");
}

TEST(WebVttReaderTest, AnEmptyCueIsACue) {
    EXPECT_EQ(cuesOf("WEBVTT\n\n00:00.000 --> 00:01.000\n\n00:01.000 --> 00:02.000"), "0-1000 \n1000-2000 ");
}

TEST(WebVttReaderTest, TextWithoutTimesIsLeftOutAndReported) {
    const QByteArray file = "WEBVTT\n\nonly words\nmore words\n\n00:00.000 --> 00:01.000\ntext\n";

    EXPECT_EQ(cuesOf(file), "0-1000 text");
    EXPECT_EQ(problemsOf(file), "structure 3");
}

TEST(WebVttReaderTest, ANoteIsNotReportedAndEndsAtAnArrow) {
    EXPECT_EQ(problemsOf("WEBVTT\n\nNOTE\n\nNOTE a\nb\n\nNOTE\ttab\n"), kNone);
    EXPECT_EQ(cuesOf("WEBVTT\n\nNOTE\nb\n00:00.000 --> 00:01.000\ntext\n"), "0-1000 text");
    EXPECT_EQ(documentOf("WEBVTT\n\nNOTE\n00:00.000 --> 00:01.000\ntext\n").cues[0].id,
              QStringLiteral("NOTE"));
}

TEST(WebVttReaderTest, StylesAndRegionsCostNoCue) {
    const QByteArray file =
        "WEBVTT\n\nSTYLE \n::cue { color: lime }\n::cue(b) { x: y }\n\nREGION\nid:low width:40%\nlines:2\n"
        "regionanchor:10%,90% viewportanchor:20%,80%\nscroll:up\n\n"
        "00:00.000 --> 00:01.000 region:low\ntext\n\nSTYLE\n::cue { color: red }\n\n"
        "00:01.000 --> 00:02.000 region:none\nmore\n";

    const SubtitleDocument document = documentOf(file);

    EXPECT_EQ(cuesOf(document), "0-1000 text\n1000-2000 more");
    EXPECT_EQ(document.styles, QStringList{QStringLiteral("::cue { color: lime }\n::cue(b) { x: y }")});
    EXPECT_EQ(document.regions, (QList<CueRegion>{{QStringLiteral("low"), 40, 2, 10, 90, 20, 80, true}}));
    EXPECT_EQ(document.cues[0].settings.region, QStringLiteral("low"));
    EXPECT_EQ(document.cues[1].settings.region, QString());
    EXPECT_EQ(problemsOf(document.problems), "structure 16, setting 19");
}

TEST(WebVttReaderTest, AStyleBlockEndsAtAnArrow) {
    EXPECT_EQ(cuesOf("WEBVTT\n\nSTYLE\n::cue {\n00:00.000 --> 00:01.000\ntext\n}\n"), "0-1000 text|}");
}

TEST(WebVttReaderTest, AWordThatOnlyBeginsLikeAHeadingIsNone) {
    EXPECT_EQ(documentOf("WEBVTT\n\nSTYLES\nx\n\nREGION x\nid:a\n").styles, QStringList());
}

TEST(WebVttReaderTest, DamagedTimesCostTheirCueAlone) {
    const std::string lost[] = {"00:00:60.000 --> 00:02.000",
                                "00:60.000 --> 02:00.000",
                                "00:00.00 --> 00:01.000",
                                "00:00.0000 --> 00:01.000",
                                "0:00.000 --> 00:01.000",
                                "00:00,000 --> 00:01,000",
                                "-00:01.000 --> 00:01.000",
                                "00:00.000 -- > 00:01.000",
                                "00:00.000 -> 00:01.000 -->",
                                "00:00.000 --> 1.000",
                                "00.000 --> 00:01.000",
                                "00:00:00:00.000 --> 00:01.000",
                                "00:00.000 00:00.500 --> 1",
                                "x 00:00.000 --> 00:01.000",
                                "00:60:00.000 --> 01:00:00.000",
                                "00:00.000 --> ",
                                "--> 00:01.000",
                                "000:00:0.000 --> 00:01.000"};
    for (const std::string &line : lost) {
        const QByteArray file =
            "WEBVTT\n\n" + QByteArray::fromStdString(line) + "\nlost\n\n00:05.000 --> 00:06.000\nkept\n";

        EXPECT_EQ(cuesOf(file), "5000-6000 kept") << line;
    }
}

TEST(WebVttReaderTest, UnusualTimesAreRead) {
    EXPECT_EQ(cuesOf("WEBVTT\n\n \t00:00.000-->00:01.000\ntext"), "0-1000 text");
    EXPECT_EQ(cuesOf("WEBVTT\n\n0:00:00.000 --> 123:00:01.000\ntext"), "0-442801000 text");
    EXPECT_EQ(cuesOf("WEBVTT\n\n60:00:00.000-->00061:59:59.999align:left\ntext"), "216000000-223199999 text");
}

TEST(WebVttReaderTest, HoursWithoutEndDoNotRunOver) {
    const SubtitleDocument document =
        documentOf("WEBVTT\n\n00:00.000 --> 99999999999999999999999999999999:59:59.999\ntext");

    ASSERT_EQ(document.cues.size(), 1);
    EXPECT_GT(document.cues[0].end.count(), qint64(1) << 60);
}

TEST(WebVttReaderTest, ACueThatEndsBeforeItStartsIsKeptAndReported) {
    const QByteArray file = "WEBVTT\n\n00:02.000 --> 00:01.000\na\n\n00:01.000 --> 00:01.500\nb\n";

    EXPECT_EQ(cuesOf(file), "2000-1000 a\n1000-1500 b");
    EXPECT_EQ(problemsOf(file), "timing 3, timing 6");
}

TEST(WebVttReaderTest, AZeroByteIsAReplacementCharacter) {
    EXPECT_EQ(cuesOf(QByteArray("WEBVTT\n\n\0\n00:00.000 --> 00:01.000\na\0b\n", 38)), "0-1000 a\uFFFDb");
}

TEST(WebVttReaderTest, OnlySpacesAreNoEmptyLine) {
    EXPECT_EQ(cuesOf("WEBVTT\n\n00:00.000 --> 00:01.000\na\n \nb\n"), "0-1000 a| |b");
}

TEST(WebVttReaderTest, ChaptersAreCues) {
    EXPECT_EQ(cuesOf("WEBVTT\n\n00:00.000 --> 00:10.000\nThe <b>border</b>\n\n00:10.000 --> 00:20.000\nWork "
                     "&amp; school"),
              "0-10000 The border\n10000-20000 Work & school");
}

} // namespace
} // namespace sala
