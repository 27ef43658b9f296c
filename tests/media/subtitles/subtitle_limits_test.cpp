// Files made to keep a machine busy: each ends soon, refused or read.

#include "tests/media/subtitles/subtitle_texts.h"

#include <QElapsedTimer>

namespace sala {
namespace {

const QByteArray kCue = "00:00.000 --> 00:01.000\n";

TEST(SubtitleLimitsTest, AFileTooLargeIsRefusedWithASentence) {
    const auto document = readSubtitles("WEBVTT\n\n" + kCue + QByteArray(50 << 20, 'a'));

    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(document.error().detail.contains(QStringLiteral("8 MiB")));
}

TEST(SubtitleLimitsTest, TooManyCuesAreRefusedWithASentence) {
    const QByteArray cues = QByteArray("00:00.000-->00:01.000\n\n").repeated(kMostCues + 1);

    EXPECT_FALSE(readSubtitles("WEBVTT\n\n" + cues).has_value());
    EXPECT_FALSE(readSubtitles(cues).has_value());
    EXPECT_TRUE(readSubtitles("WEBVTT\n\n" + cues.mid(cues.size() / (kMostCues + 1))).has_value());
}

/// Names what it repeats, so that a failure says which.
struct Hostile {
    const char *name;
    QByteArray before;
    QByteArray repeated;
};

/// Twice the size must not take much more than twice the time: a quadratic reader takes four times.
TEST(SubtitleLimitsTest, TimeGrowsWithTheSizeOnly) {
    const Hostile files[] = {
        {"arrows", "WEBVTT\n\n", "-->\n"},
        {"arrows after names", "WEBVTT\n\n", "x\ny\n-->\n"},
        {"open tags", "WEBVTT\n\n" + kCue, "<i>a"},
        {"classes", "WEBVTT\n\n" + kCue, "<c.a.b.c.d.e.f>"},
        {"unclosed", "WEBVTT\n\n" + kCue, "<"},
        {"annotation", "WEBVTT\n\n" + kCue + "<v ", "a "},
        {"references", "WEBVTT\n\n" + kCue, "&a;"},
        {"ampersands", "WEBVTT\n\n" + kCue, "&"},
        {"ruby", "WEBVTT\n\n" + kCue, "<ruby>a<rt>b</ruby>"},
        {"marks", "WEBVTT\n\n" + kCue, "<b></b>\xCC\x81"},
        {"settings", "WEBVTT\n\n00:00.000 --> 00:01.000 ", "a:b "},
        {"regions", "WEBVTT\n\n", "REGION\nid:a\n\n"},
        {"lines", "WEBVTT\n\n", "a\n"},
        {"srt lines", "1\n00:00:00,000 --> 00:00:01,000\n", "a\n"},
        {"srt tags", "1\n00:00:00,000 --> 00:00:01,000\n", "<i>"},
        {"srt open", "1\n00:00:00,000 --> 00:00:01,000\n", "<{\\&"},
        {"srt numbers", "1\n00:00:00,000 --> 00:00:01,000\n", "1\n\n"},
        {"srt arrows", "1\n00:00:00,000 --> 00:00:01,000\n", "1 -->\n"},
        {"high bytes", "1\n00:00:00,000 --> 00:00:01,000\n", "\xA1\xFF\n"},
    };
    for (const Hostile &file : files) {
        const qsizetype half = (1 << 20) / file.repeated.size();
        const auto millisecondsFor = [&](qsizetype times) {
            const QByteArray bytes = file.before + file.repeated.repeated(times);
            QElapsedTimer timer;
            timer.start();
            const auto document = readSubtitles(bytes);
            EXPECT_LE(document ? document->problems.size() : 0, SubtitleDocument::kMostProblems + 4);
            return timer.elapsed();
        };

        const qint64 once = millisecondsFor(half);
        const qint64 fourTimes = millisecondsFor(4 * half);

        // A quadratic one would take sixteen times as long; the rest is for a busy machine.
        EXPECT_LT(fourTimes, 10 * once + 400)
            << file.name << ": " << once << " ms, then " << fourTimes << " ms";
    }
}

} // namespace
} // namespace sala
