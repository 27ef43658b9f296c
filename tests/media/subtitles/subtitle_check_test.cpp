#include "media/subtitles/reading_limits.h"
#include "media/subtitles/subtitle_check.h"
#include "tests/media/subtitles/subtitle_texts.h"

namespace sala {
namespace {

using std::chrono::milliseconds;

SubtitleCue cue(int start, int end, const QString &text) {
    SubtitleCue made;
    made.start = milliseconds(start);
    made.end = milliseconds(end);
    made.text = text;
    return made;
}

std::string problems(const QList<SubtitleCue> &cues,
                     const SubtitleContext &context = {Language::English, {}}) {
    return problemsOf(checkSubtitles(cues, context));
}

const std::string kNone;
const QString kHi = QStringLiteral("Hello");

TEST(SubtitleCheckTest, GoodCuesAreNotReported) {
    EXPECT_EQ(problems({cue(0, 2000, kHi), cue(2000, 4000, kHi), cue(4080, 5000, kHi)}), kNone);
}

TEST(SubtitleCheckTest, LinesAndSpeedInEnglish) {
    const QString fitting = QString(42, u'a');

    EXPECT_EQ(problems({cue(0, 2100, fitting)}), kNone);
    EXPECT_EQ(problems({cue(0, 9000, fitting + u'a')}), "length cue 1");
    EXPECT_EQ(problems({cue(0, 2099, fitting)}), "speed cue 1");
    EXPECT_EQ(problems({cue(0, 9000, fitting + u'\n' + fitting)}), kNone);
    EXPECT_EQ(problems({cue(0, 9000, QStringLiteral("a\nb\nc"))}), "length cue 1");
}

TEST(SubtitleCheckTest, ThaiMarksCountNothing) {
    // 35 letters, each with a vowel and a tone above it.
    const QString letters = QStringLiteral("\u0E01\u0E35\u0E48").repeated(35);

    EXPECT_EQ(readingLength(letters, Language::Thai), 35);
    EXPECT_EQ(problems({cue(0, 2060, letters)}, {Language::Thai, {}}), kNone);
    EXPECT_EQ(problems({cue(0, 2050, letters)}, {Language::Thai, {}}), "speed cue 1");
    EXPECT_EQ(problems({cue(0, 9000, letters + u'\u0E01')}, {Language::Thai, {}}), "length cue 1");
}

TEST(SubtitleCheckTest, HalfWidthJapaneseCountsHalf) {
    EXPECT_EQ(readingLength(QStringLiteral("日本２０16ｱ…"), Language::Japanese), 6.5);
    EXPECT_EQ(problems({cue(0, 3250, QString(13, u'あ'))}, {Language::Japanese, {}}), kNone);
    EXPECT_EQ(problems({cue(0, 3240, QString(13, u'あ'))}, {Language::Japanese, {}}), "speed cue 1");
    EXPECT_EQ(problems({cue(0, 9000, QString(13, u'あ') + u'1')}, {Language::Japanese, {}}), "length cue 1");
}

TEST(SubtitleCheckTest, KhmerAndBurmeseCountLettersWithWhatHangsOnThem) {
    EXPECT_EQ(readingLength(QStringLiteral("ខ្ញុំ"), Language::Khmer), 1);
    EXPECT_EQ(readingLength(QStringLiteral("ស្ត្រី\u200Bខ្មែរ"), Language::Khmer), 3);
    EXPECT_EQ(readingLength(QStringLiteral("မြန်မာ"), Language::Burmese), 3);
    EXPECT_EQ(readingLength(QStringLiteral("တက္ကသိုလ်"), Language::Burmese), 4);
}

TEST(SubtitleCheckTest, WithoutALanguageNothingIsSaidAboutReading) {
    EXPECT_EQ(problems({cue(0, 1000, QString(300, u'a'))}, {}), kNone);
}

TEST(SubtitleCheckTest, OverlapsGapsAndShortCues) {
    EXPECT_EQ(problems({cue(0, 2000, kHi), cue(1900, 4000, kHi)}), "overlap cue 2");
    EXPECT_EQ(problems({cue(0, 2000, kHi), cue(2001, 4000, kHi)}), "gap cue 2");
    EXPECT_EQ(problems({cue(0, 2000, kHi), cue(2079, 4000, kHi)}), "gap cue 2");
    EXPECT_EQ(problems({cue(0, 832, kHi)}), "duration cue 1");
}

TEST(SubtitleCheckTest, AnOverlapIsFoundBehindAShorterCueAndInAnyOrder) {
    EXPECT_EQ(problems({cue(0, 9000, kHi), cue(1000, 2000, kHi), cue(5000, 6000, kHi)}),
              "overlap cue 2, overlap cue 3");
    EXPECT_EQ(problems({cue(5000, 6000, kHi), cue(0, 5500, kHi)}), "overlap cue 1");
}

TEST(SubtitleCheckTest, CuesInDifferentPlacesMayBeThereTogether) {
    SubtitleCue top = cue(1000, 3000, kHi);
    top.settings.line = 0;

    EXPECT_EQ(problems({cue(0, 2000, kHi), top}), kNone);
}

TEST(SubtitleCheckTest, EmptyCuesAndThoseAfterTheFilm) {
    EXPECT_EQ(problems({cue(0, 2000, QStringLiteral(" \n"))}), "empty cue 1");
    EXPECT_EQ(problems({cue(0, 2000, kHi), cue(8000, 10001, kHi)}, {Language::English, milliseconds(10000)}),
              "beyond cue 2");
    EXPECT_EQ(problems({cue(8000, 10000, kHi)}, {Language::English, milliseconds(10000)}), kNone);
}

TEST(SubtitleCheckTest, EveryLanguageHasARow) {
    for (const Language language : kLanguages) {
        EXPECT_EQ(readingLimits(language).language, language);
        EXPECT_GT(readingLimits(language).perLine, readingLimits(language).perSecond);
    }
}

} // namespace
} // namespace sala
