#include "media/subtitles/webvtt_settings.h"
#include "tests/media/subtitles/subtitle_texts.h"

namespace sala {
namespace {

/// A cue's settings and, in `complaints`, what of them meant nothing.
struct SettingsRead {
    CueSettings settings;
    qsizetype problems = 0;
};

SettingsRead settingsOf(const QByteArray &settings) {
    const SubtitleDocument document = documentOf("WEBVTT\n\n00:00.000 --> 00:01.000 " + settings + "\ntext");
    return {document.cues.value(0).settings, document.problems.size()};
}

TEST(WebVttSettingsTest, ReadsAllOfThem) {
    const auto [settings, problems] =
        settingsOf("vertical:rl line:-2,end position:12.5%,line-right size:40% align:left");

    EXPECT_EQ(problems, 0);
    EXPECT_EQ(settings.direction, CueSettings::Direction::VerticalGrowingLeft);
    EXPECT_EQ(settings.line, -2.0);
    EXPECT_EQ(settings.lineUnit, CueSettings::LineUnit::Lines);
    EXPECT_EQ(settings.lineAlign, CueSettings::LineAlign::End);
    EXPECT_EQ(settings.positionPercent, 12.5);
    EXPECT_EQ(settings.positionAlign, CueSettings::PositionAlign::LineRight);
    EXPECT_EQ(settings.sizePercent, 40);
    EXPECT_EQ(settings.align, CueSettings::TextAlign::Left);
}

TEST(WebVttSettingsTest, LineNumbersAndPercentagesThatMeanSomething) {
    EXPECT_EQ(settingsOf("line:-0").settings.line, 0.0);
    EXPECT_EQ(settingsOf("line:1.5").settings.line, 1.5);
    EXPECT_EQ(settingsOf("line:18446744073709552000").settings.line, 18446744073709552000.0);
    EXPECT_EQ(settingsOf("line:00%").settings.lineUnit, CueSettings::LineUnit::Percent);
    EXPECT_EQ(settingsOf("line:100%,center").settings.lineAlign, CueSettings::LineAlign::Center);
    EXPECT_EQ(settingsOf("size:0%").settings.sizePercent, 0);
}

TEST(WebVttSettingsTest, WhatMeansNothingIsLeftOutAndReported) {
    const char *settings[] = {"line:101%",
                              "line:-0%",
                              "line:1%-",
                              "line:1-",
                              "line:%1",
                              "line:1%%",
                              "line:0%0",
                              "line:-",
                              "line:%",
                              "line:1..5",
                              "line:.5",
                              "line:5.",
                              "line:+1",
                              "line:100%,middle",
                              "line:1,",
                              "line:1,start,end",
                              "position:1",
                              "position:-1%",
                              "position:100.1%",
                              "position:1%,middle",
                              "position:a%",
                              "size:50",
                              "size:101%",
                              "size:%",
                              "size:1.%",
                              "align:middle",
                              "align:LEFT",
                              "align:start,end",
                              "vertical:tb",
                              "vertical:RL",
                              "region:none",
                              "colour:red",
                              "line",
                              ":1",
                              "line:"};
    for (const char *setting : settings) {
        const auto [read, problems] = settingsOf(setting);

        EXPECT_EQ(read, CueSettings()) << setting;
        EXPECT_EQ(problems, 1) << setting;
    }
}

TEST(WebVttSettingsTest, ANumberTooLargeForAnyComputerIsNone) {
    EXPECT_EQ(settingsOf("line:" + QByteArray(400, '9')).settings.line, std::nullopt);
}

TEST(WebVttSettingsTest, TheLastOfTwoCounts) {
    EXPECT_EQ(settingsOf("align:start align:end align:none").settings.align, CueSettings::TextAlign::End);
    EXPECT_EQ(settingsOf("line:50% line:3").settings.lineUnit, CueSettings::LineUnit::Lines);
}

TEST(WebVttSettingsTest, SpacesTabsAndColonsSeparateThem) {
    EXPECT_EQ(settingsOf("\t align:start  \t size:50%\f").settings.sizePercent, 50);
    EXPECT_EQ(settingsOf("line: 0%").settings.line, std::nullopt);
    EXPECT_EQ(settingsOf("align:start:end").settings.align, CueSettings::TextAlign::Center);
}

TEST(WebVttSettingsTest, LineSizeAndVerticalTakeACueOutOfItsRegion) {
    const QByteArray header = "WEBVTT\n\nREGION\nid:r\n\n00:00.000 --> 00:01.000 region:r ";
    EXPECT_EQ(documentOf(header + "align:left size:100%\n").cues[0].settings.region, QStringLiteral("r"));
    for (const char *setting : {"line:1", "size:50%", "vertical:lr"}) {
        EXPECT_EQ(documentOf(header + setting + "\n").cues[0].settings.region, QString()) << setting;
    }
}

TEST(WebVttSettingsTest, RegionSettingsThatMeanNothingKeepTheStandards) {
    const SubtitleDocument document = documentOf("WEBVTT\n\nREGION\nid:a id: width:101% lines:-1 lines:2x "
                                                 "regionanchor:1%\nviewportanchor:1%,x scroll:down x:y\n\n");

    CueRegion expected;
    expected.id = QStringLiteral("a");
    EXPECT_EQ(document.regions, QList<CueRegion>{expected});
    EXPECT_EQ(document.problems.size(), 8);
}

TEST(WebVttSettingsTest, AnEmptyRegionBlockIsNone) {
    EXPECT_TRUE(documentOf("WEBVTT\n\nREGION\n\n").regions.isEmpty());
}

} // namespace
} // namespace sala
