// A visitor at the page of a film of which a curator shows a part.

#include "tests/journeys/interview_fixture.h"

namespace sala::test {
namespace {

/// A film of six seconds that is shown from its third to its fifth.
class TrimmedInterviewTest : public InterviewTest {
  protected:
    TrimmedInterviewTest() {
        ShownFilm &film = catalogue.films[catalogue.works[0].id];
        film.part = {milliseconds(2000), milliseconds(5000)};
        film.tracks.append({{}, film.film.work, Language::English, SubtitleKind::Chapters, {},
                            QStringLiteral("WEBVTT\n\n00:00.000 --> 00:03.000\nOutside\n\n00:03.000 --> 00:06.000\nInside\n")});
    }
};

TEST_F(TrimmedInterviewTest, BeginsWhereTheCuratorSaidAndCountsFromThere) {
    open();

    ASSERT_TRUE(playsAt(2200));
    EXPECT_GE(page.player().frame().startTime(), 1'900'000);
    const SeekBar &bar = page.bar().seekBar();
    EXPECT_EQ(bar.maximum(), 3000);
    EXPECT_LT(bar.value(), 1500) << "of the part";
    EXPECT_TRUE(bar.valueText().startsWith(QStringLiteral("0:00 of 0:03"))) << bar.valueText().toStdString();
    EXPECT_TRUE(bar.valueText().endsWith(QStringLiteral("Outside"))) << "the chapter that goes on";
    EXPECT_EQ(page.film().subtitleBoxes().size(), 1);
}

TEST_F(TrimmedInterviewTest, ReadsOnlyWhatIsSaidInIt) {
    page.setLanguage(Language::Thai);
    open();
    ASSERT_TRUE(playsAt(2200));

    const QList<TranscriptLine> lines = page.text().transcript().lines;

    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].text, QStringLiteral("th 2"));
    EXPECT_EQ(lines[0].start, milliseconds(0));
    EXPECT_EQ(lines[2].text, QStringLiteral("th 4"));
    EXPECT_EQ(lines[2].end, milliseconds(3000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.text().currentLine() == 1; }, 5000)) << "in time with the film";
    EXPECT_GE(page.player().position(), milliseconds(3000));
    QTest::mouseClick(&page.text(), Qt::LeftButton, {}, page.text().lineRect(2).center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.text().currentLine() == 2; }, 5000));
    EXPECT_GE(page.player().position(), milliseconds(3900));
}

TEST_F(TrimmedInterviewTest, EndsThereAsAnyFilmDoes) {
    open();

    ASSERT_TRUE(QTest::qWaitFor([&] { return page.player().state() == FilmPlayer::State::Ended; }, 20000));
    EXPECT_TRUE(endCard()->isVisible());
    EXPECT_EQ(page.bar().seekBar().value(), 3000);
    EXPECT_LT(page.player().frame().startTime(), 5'000'000);
    press("play");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return page.player().state() == FilmPlayer::State::Playing && page.bar().seekBar().value() < 1500; }, 5000));
    EXPECT_GE(page.player().position(), milliseconds(2000));
}

TEST_F(TrimmedInterviewTest, IsNotLeftByTheBarOrTheKeys) {
    open();
    ASSERT_TRUE(playsAt(2200));
    press("play");
    SeekBar &bar = page.bar().seekBar();

    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(1, bar.height() / 2));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(1, bar.height() / 2));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.player().position() == milliseconds(2000); }, 5000));
    QTest::keyClick(&page, Qt::Key_Left);
    EXPECT_EQ(page.player().position(), milliseconds(2000));
    QTest::keyClick(&page, Qt::Key_Right);
    EXPECT_LE(page.player().position(), milliseconds(5000));
    QTest::qWait(300);
    EXPECT_LT(page.player().frame().startTime(), 5'000'000) << "the picture after it is not seen";
    EXPECT_GE(page.player().frame().startTime(), 1'900'000);
}

TEST_F(TrimmedInterviewTest, TakesAnotherPartThatCameMeanwhile) {
    open();
    ASSERT_TRUE(playsAt(2200));
    catalogue.films[catalogue.works[0].id].part = {milliseconds(4000), milliseconds(0)};

    page.setCatalogue(std::make_shared<const Catalogue>(catalogue));

    EXPECT_GE(page.player().position(), milliseconds(4000));
    EXPECT_EQ(page.bar().seekBar().maximum(), 2000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.player().state() == FilmPlayer::State::Playing; }, 5000));
}

} // namespace
} // namespace sala::test
