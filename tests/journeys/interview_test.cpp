// A visitor at the page of a film: real films, the real window, real touches.

#include "tests/journeys/interview_fixture.h"

namespace sala::test {

TEST_F(InterviewTest, PlaysWhenItOpensWithSubtitlesInTheVisitorsLanguage) {
    page.setLanguage(Language::Khmer);
    open();

    ASSERT_TRUE(playsAt(200));
    EXPECT_TRUE(page.film().hasFrame());
    EXPECT_EQ(page.film().subtitleBoxes().size(), 1);
    ASSERT_EQ(page.text().transcript().lines.size(), 6);
    EXPECT_EQ(page.text().transcript().lines[0].text, QStringLiteral("km 0"));
    EXPECT_EQ(page.text().currentLine(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.text().currentLine() == 1; }, 5000));
}

TEST_F(InterviewTest, ChangesTheLanguageInTheNextFrameWhileTheFilmGoesOn) {
    open();
    ASSERT_TRUE(playsAt(200));
    const QSignalSpy states(&page.player(), &FilmPlayer::stateChanged);
    const auto overPicture = [&] {
        const QRect box = page.film().subtitleBoxes().value(0).toAlignedRect();
        return page.film().grab(box).toImage();
    };
    const QImage english = overPicture();
    const qint64 framesBefore = page.player().framesShown();
    const milliseconds positionBefore = page.player().position();

    page.setLanguage(Language::Thai);

    const QImage thai = overPicture(); // nothing was waited for
    EXPECT_NE(thai, english);
    EXPECT_EQ(page.text().transcript().language, Language::Thai);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.player().framesShown() > framesBefore + 10; }, 5000));
    EXPECT_EQ(states.count(), 0) << "the film was interrupted";
    EXPECT_GE(page.player().position(), positionBefore);
    EXPECT_LT(page.player().position(), positionBefore + milliseconds(3000));
}

TEST_F(InterviewTest, HidesAndShowsSubtitles) {
    open();
    ASSERT_TRUE(playsAt(100));

    press("subtitles");
    EXPECT_TRUE(page.film().subtitleBoxes().isEmpty());
    EXPECT_FALSE(page.text().transcript().lines.isEmpty()) << "what is said stays to be read";

    press("subtitles");
    EXPECT_FALSE(page.film().subtitleBoxes().isEmpty());
}

TEST_F(InterviewTest, StandsAndGoesOnByTouchingThePicture) {
    open();
    ASSERT_TRUE(playsAt(200));
    const QSignalSpy playing(&page, &InterviewPage::playingChanged);

    QTest::mouseClick(&page.film(), Qt::LeftButton);
    EXPECT_EQ(page.player().state(), FilmPlayer::State::Paused);
    EXPECT_FALSE(page.isPlaying());
    QTest::mouseClick(&page.film(), Qt::LeftButton);

    EXPECT_EQ(page.player().state(), FilmPlayer::State::Playing);
    EXPECT_EQ(playing.count(), 2);
}

TEST_F(InterviewTest, GoesWhereALineOfTheTranscriptSaysAndTenSecondsBack) {
    open();
    ASSERT_TRUE(playsAt(100));
    FilmText &text = page.text();
    text.setOffset(text.largestOffset());
    const QRect line = text.lineRect(4);
    ASSERT_TRUE(text.rect().intersects(line));

    QTest::mouseClick(&text, Qt::LeftButton, {}, (line & text.rect()).center());

    EXPECT_TRUE(QTest::qWaitFor([&] { return text.currentLine() == 4; }, 5000));
    EXPECT_GE(page.player().position(), milliseconds(3900));
    press("tenBack");
    EXPECT_TRUE(QTest::qWaitFor([&] { return text.currentLine() == 0; }, 5000));
    EXPECT_EQ(page.player().state(), FilmPlayer::State::Playing);
}

TEST_F(InterviewTest, GoesWhereAFingerOnTheBarPoints) {
    open();
    ASSERT_TRUE(playsAt(100));
    SeekBar &bar = page.bar().seekBar();
    EXPECT_EQ(bar.maximum() / 1000, 6);

    QTest::mousePress(&bar, Qt::LeftButton, {}, bar.rect().center());
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, bar.rect().center());

    EXPECT_NEAR(bar.value(), 3000, 250);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.player().position() >= milliseconds(2800); }, 5000));
    EXPECT_LT(page.player().position(), milliseconds(4500));
}

TEST_F(InterviewTest, OffersTheNextFilmAtTheEnd) {
    open();
    ASSERT_TRUE(playsAt(100));
    page.player().seek(milliseconds(5700));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.player().state() == FilmPlayer::State::Ended; }, 10000));

    ASSERT_TRUE(endCard()->isVisible());
    EXPECT_FALSE(page.isPlaying()) << "somebody may have gone away";
    press("nextFilm");

    EXPECT_EQ(page.currentWork(), catalogue.works[1].id);
    EXPECT_FALSE(endCard()->isVisible());
    ASSERT_TRUE(playsAt(200));
    const QColor seen = page.film().grab().toImage().pixelColor(page.film().pictureRect().center().toPoint());
    EXPECT_GT(seen.blue(), 150);
}

TEST_F(InterviewTest, ShowsThePictureOfTheNextFilmUnlessThatIsSensitive) {
    page.resize(1366, 768);
    open();
    ASSERT_TRUE(playsAt(100));
    page.player().seek(milliseconds(5700));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.player().state() == FilmPlayer::State::Ended; }, 10000));
    const auto picture = [&] { return page.findChild<QAbstractButton *>(QStringLiteral("nextFilmPicture")); };
    ASSERT_TRUE(picture());
    EXPECT_TRUE(picture()->isVisible());
    EXPECT_FALSE(picture()->accessibleName().isEmpty());

    Catalogue sensitive = catalogue;
    sensitive.works[1].isSensitive = true;
    page.setCatalogue(std::make_shared<Catalogue>(sensitive));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(picture());

    page.setCatalogue(std::make_shared<Catalogue>(catalogue));
    ASSERT_TRUE(picture());
    press("nextFilmPicture");
    EXPECT_EQ(page.currentWork(), catalogue.works[1].id);
}

TEST_F(InterviewTest, CanBeWatchedAgain) {
    open();
    ASSERT_TRUE(playsAt(100));
    page.player().seek(milliseconds(5700));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.player().state() == FilmPlayer::State::Ended; }, 10000));

    press("watchAgain");

    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return page.player().state() == FilmPlayer::State::Playing &&
                   page.player().position() < milliseconds(2000);
        },
        5000));
    EXPECT_FALSE(endCard()->isVisible());
}

TEST_F(InterviewTest, KeepsPosterWordsAndASentenceWhenTheFilmIsDamaged) {
    films.damage(catalogue.works[0].rendition(RenditionKind::Film)->media, 0, 1 << 30);
    open();

    ASSERT_TRUE(QTest::qWaitFor([&] { return page.player().state() == FilmPlayer::State::Failed; }, 20000));
    EXPECT_FALSE(page.isPlaying()) << "nobody is watching: the kiosk may go back to its beginning";
    EXPECT_EQ(page.text().transcript().lines.size(), 6);
    EXPECT_FALSE(button("play")->isEnabled());
    const QStringList texts = [&] {
        QStringList all;
        for (const SeenText &seen : seenTexts(page)) {
            all.append(seen.text);
        }
        return all;
    }();
    EXPECT_TRUE(texts.contains(
        QStringLiteral("This film cannot be shown just now. You can read what is said in it.")));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return page.film().grab().toImage().pixelColor(page.film().pictureRect().topLeft().toPoint() +
                                                           QPoint(9, 9)) != page.theme().colours.background;
        },
        5000))
        << "no poster";
}

TEST_F(InterviewTest, LetsGoOfTheFilmWhenItIsLeft) {
    open();
    ASSERT_TRUE(playsAt(100));

    page.hide();

    EXPECT_EQ(page.player().state(), FilmPlayer::State::Empty);
    EXPECT_TRUE(page.currentWork().isNull());
}

TEST_F(InterviewTest, ClosesWhatIsWithdrawnWhileItPlays) {
    open();
    ASSERT_TRUE(playsAt(100));
    const QSignalSpy back(&page, &VisitorPage::backRequested);
    Catalogue without = catalogue;
    without.films.remove(without.works[0].id);
    without.works.removeFirst();

    page.setCatalogue(std::make_shared<const Catalogue>(without));

    EXPECT_EQ(page.player().state(), FilmPlayer::State::Empty);
    EXPECT_EQ(back.count(), 1);
}

TEST_F(InterviewTest, ShowsSomebodySigningAtTheSamePlaceInTheFilm) {
    const QString path = m_folder.filePath(QStringLiteral("signed.mp4"));
    makeFilm(path, {.size = QStringLiteral("160x90"),
                    .seconds = 6,
                    .picture = QStringLiteral("color=c=lime"),
                    .sounds = 0});
    const WorkId id = catalogue.works[0].id;
    catalogue.films[id].versions.append(
        {{}, id, FilmVersionKind::SignLanguage, Language::Thai, 0, films.addFile(path)});
    open();
    ASSERT_TRUE(playsAt(500));
    ASSERT_TRUE(button("signs")->isVisible()) << "there are none in English, but these";
    EXPECT_TRUE(button("signs")->accessibleName().contains(QStringLiteral("Thai")));
    page.setLanguage(Language::Thai);
    ASSERT_TRUE(button("signs")->isVisible());
    EXPECT_FALSE(button("signs")->accessibleName().contains(QStringLiteral("Thai"))) << "it is their own";
    page.setLanguage(Language::Khmer); // goes on with what there is
    const milliseconds before = page.player().position();

    press("signs");

    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return page.film()
                       .grab()
                       .toImage()
                       .pixelColor(page.film().pictureRect().center().toPoint())
                       .green() > 150;
        },
        10000));
    EXPECT_GE(page.player().position() + milliseconds(300), before);
    EXPECT_EQ(page.player().state(), FilmPlayer::State::Playing);
}

TEST_F(InterviewTest, NamesTheChapterUnderAFingerOnTheBar) {
    const WorkId id = catalogue.works[0].id;
    catalogue.films[id].tracks.append(
        {{},
         id,
         Language::English,
         SubtitleKind::Chapters,
         {},
         QStringLiteral("WEBVTT\n\n00:00.000 --> 00:03.000\nRain\n\n00:03.000 --> 00:06.000\nSun\n")});
    open();
    ASSERT_TRUE(playsAt(100));
    SeekBar &bar = page.bar().seekBar();
    EXPECT_EQ(page.film().notice(), QString());

    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(bar.width() * 7 / 10, bar.height() / 2));
    const QString later = page.film().notice();
    QTest::mouseMove(&bar, QPoint(bar.width() * 3 / 10, bar.height() / 2));
    const QString earlier = page.film().notice();
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(bar.width() * 3 / 10, bar.height() / 2));

    EXPECT_TRUE(later.startsWith(QStringLiteral("0:0")) && later.endsWith(QStringLiteral("Sun")))
        << later.toStdString();
    EXPECT_TRUE(earlier.endsWith(QStringLiteral("Rain"))) << earlier.toStdString();
    EXPECT_TRUE(bar.valueText().endsWith(QStringLiteral("Rain"))) << bar.valueText().toStdString();
    EXPECT_EQ(page.film().notice(), QString()) << "the finger is gone";
}

TEST_F(InterviewTest, GivesATallFilmATallPlace) {
    const WorkId tall = add(QStringLiteral("color=c=green"), 3, QStringLiteral("90x160"));
    page.resize(1080, 1800);
    open(0);
    const int wide = page.film().height();

    page.showWork(tall, {});

    EXPECT_GT(page.film().height(), wide * 1.3);
    ASSERT_TRUE(playsAt(100));
    EXPECT_GT(page.film().pictureRect().height(), page.film().pictureRect().width());
}

TEST_F(InterviewTest, StaysBelowTheLoudnessThatStaffAllow) {
    page.setLoudness({.usual = 0.5, .most = 0.5});
    open();
    const int most = page.bar().state().loudness;

    QTest::keyClick(&page, Qt::Key_Up);

    EXPECT_EQ(most, FilmBar::kMostLoudness);
    EXPECT_EQ(page.bar().state().loudness, most);
    QTest::keyClick(&page, Qt::Key_Down);
    EXPECT_EQ(page.bar().state().loudness, most - 1);
    page.reset();
    EXPECT_EQ(page.bar().state().loudness, most) << "the next visitor begins with the usual one";
}

TEST_F(InterviewTest, SaysThatThereIsNoSoundOfFilmsThatHaveSome) {
    catalogue.films[catalogue.works[1].id].film.hasSound = false;
    open();
    EXPECT_EQ(page.bar().notice().isEmpty(), page.player().hasSound());
    open(1);
    EXPECT_TRUE(page.bar().notice().isEmpty());
}

} // namespace sala::test
