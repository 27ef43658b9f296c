// What is said in a film, beside it: the real widget, at the sizes a column really has.

#include "app/look/looks.h"
#include "app/visitor/film_text.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

using std::chrono::milliseconds;

class FilmTextTest : public testing::Test {
  protected:
    static Transcript transcript(Language language = Language::English, int lines = 30) {
        Transcript made{language, {}, true};
        for (int i = 0; i < lines; ++i) { // three seconds said, one second of silence
            made.lines.append(
                {milliseconds(1000 + 4000 * i), milliseconds(4000 + 4000 * i),
                 QStringLiteral("What somebody says here takes two lines or three, as they do. %1").arg(i),
                 false});
        }
        return made;
    }

    static GalleryTheme themeFor(TextScale scale) {
        GalleryTheme theme = GalleryTheme::forScreen({1366, 768});
        theme.reading.textScale = scale;
        return theme;
    }

    void open(QSize size, TextScale scale, int words = 60, Motion motion = Motion::Usual) {
        m_theme = themeFor(scale);
        m_theme.reading.motion = motion;
        text.resize(size);
        text.setTheme(m_theme);
        PhotographWords described;
        described.title = {QStringLiteral("A film"), Language::English, false};
        described.caption = {QStringLiteral("described ").repeated(words), Language::English, false};
        text.setWords(described, QStringLiteral("What is said"), Language::English);
        text.setTranscript(transcript());
        text.show();
    }

    void comeToRest() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !text.scroller().isMoving(); }, 5000));
    }

    /// Nothing of the line is cut, or fades.
    void expectClear(int line, const std::string &when) {
        const QRect place = text.lineRect(line);
        const int fade = moreTextPx(m_theme);
        const bool goesOnAbove = text.offset() > 0;
        const bool goesOnBelow = text.offset() < text.largestOffset();
        EXPECT_GE(place.top(), goesOnAbove ? fade : 0) << when;
        EXPECT_LE(place.bottom(), text.height() - (goesOnBelow ? fade : 0)) << when;
    }

    GalleryTheme m_theme;
    FilmText text;
};

/// Without gliding, which takes half a second for each line and arrives where the next test says.
TEST_F(FilmTextTest, KeepsWhatIsSaidClearOfTheFadingEdgesAtEverySize) {
    for (const TextScale scale : {TextScale::Usual, TextScale::Large, TextScale::Largest}) {
        for (const QSize size : {QSize(430, 560), QSize(600, 800), QSize(1000, 900)}) {
            open(size, scale, 60, Motion::Reduced);
            for (int line = 0; line < 30; line += 5) {
                text.setPosition(milliseconds(2000 + 4000 * line));
                comeToRest();
                ASSERT_EQ(text.currentLine(), line);
                expectClear(line, "line " + std::to_string(line) + " at " + std::to_string(size.width()));
            }
            text.setPosition({});
            text.backToTop();
        }
    }
}

TEST_F(FilmTextTest, GlidesToWhereItWouldBeAtOnce) {
    const auto restingPlaces = [this](Motion motion) {
        QList<double> places;
        open({430, 560}, TextScale::Largest, 60, motion);
        for (const int line : {0, 7, 29}) {
            text.setPosition(milliseconds(2000 + 4000 * line));
            EXPECT_EQ(text.scroller().isMoving(), motion == Motion::Usual) << "line " << line;
            comeToRest();
            expectClear(line, "line " + std::to_string(line));
            places.append(text.offset());
        }
        text.setPosition({});
        text.backToTop();
        return places;
    };

    EXPECT_EQ(restingPlaces(Motion::Usual), restingPlaces(Motion::Reduced));
}

TEST_F(FilmTextTest, FollowsWhenTheDescriptionHasPushedTheWordsOutOfSight) {
    open({430, 560}, TextScale::Largest, 200);
    EXPECT_GT(text.lineRect(0).top(), text.height()) << "or there is nothing to follow";

    text.setPosition(milliseconds(1500));
    comeToRest();

    expectClear(0, "the first line");
}

TEST_F(FilmTextTest, KeepsTheLineInSightWhenTheColumnChangesItsSize) {
    open({1000, 900}, TextScale::Usual);
    text.setPosition(milliseconds(42'000));
    comeToRest();

    text.resize(430, 500);
    comeToRest();

    expectClear(10, "in the smaller column");
}

TEST_F(FilmTextTest, MarksTheLineAtOnceWhenTheLanguageChangesWhileTheFilmStands) {
    open({600, 800}, TextScale::Usual);
    text.setPosition(milliseconds(22'000));
    comeToRest();

    text.setTranscript(transcript(Language::Thai));
    comeToRest();

    EXPECT_EQ(text.currentLine(), 5);
    expectClear(5, "in the other language");
}

TEST_F(FilmTextTest, AfterASeekIntoSilenceTheLineBeforeIsInSight) {
    open({600, 800}, TextScale::Usual);

    text.setPosition(milliseconds(80'500));
    comeToRest();

    EXPECT_EQ(text.currentLine(), -1);
    expectClear(19, "said last");
}

} // namespace
} // namespace sala
