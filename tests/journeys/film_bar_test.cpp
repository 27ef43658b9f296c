// The buttons under a film, with the program's real words.

#include "app/text/numbers.h"
#include "app/visitor/film_bar.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photograph_button.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace sala::test {

TEST(FilmBarTest, HasRoomForEveryWordOfEveryButton) {
    LanguageSwitcher languages(QStringLiteral(":/i18n"));
    FilmBar bar;
    bar.show();
    bar.setState({true, true, false, true, true, true, true, Language::Japanese, false, 3});
    for (const Language language : kLanguages) {
        languages.setLanguage(language);
        for (const TextScale scale : {TextScale::Usual, TextScale::Large, TextScale::Largest}) {
            for (const QSize screen : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
                const GalleryTheme theme = GalleryTheme::forScreen(screen, 0, {scale, Contrast::Gallery});
                bar.setTheme(theme);
                bar.setLanguage(language);
                bar.setNotice(InterviewPage::tr("There is no sound just now."), language);
                const int width =
                    screen.width() > screen.height() ? screen.width() * 60 / 100 : screen.width() * 9 / 10;
                bar.resize(width, bar.heightForWidth(width));
                EXPECT_LT(bar.height(), screen.height() / 2);
                EXPECT_EQ(troublesOf(bar, theme.touchTargetPx()), QStringList())
                    << code(language).toStdString() << " " << int(scale) << " " << screen.width();
            }
        }
    }
}

namespace {

/// How many pixels each mark of loudness is wide, whatever its colour.
QList<int> marksOf(FilmBar &bar, const GalleryTheme &theme) {
    const auto *const louder = bar.findChild<PhotographButton *>(QStringLiteral("louder"));
    const QImage seen = bar.grab().toImage();
    const int row = louder->geometry().bottom() + int(std::max(3.0, theme.gapPx() / 3.0) * 1.5);
    QList<int> widths;
    bool wasMark = false;
    for (int x = 0; x < seen.width(); ++x) {
        const bool isMark = seen.pixelColor(x, row) != theme.colours.background;
        if (isMark && !wasMark) {
            widths.append(0);
        }
        if (isMark) {
            ++widths.last();
        }
        wasMark = isMark;
    }
    return widths;
}

} // namespace

TEST(FilmBarTest, TellsHowLoudItIsByMoreThanColour) {
    FilmBar bar;
    for (const Contrast contrast : {Contrast::Gallery, Contrast::High}) {
        const GalleryTheme theme = GalleryTheme::forScreen({1920, 1080}, 0, {TextScale::Usual, contrast});
        bar.setTheme(theme);
        bar.setState({true, true, false, true, true, true, false, Language::English, false, 3});
        bar.resize(1200, bar.heightForWidth(1200));
        const QList<int> marks = marksOf(bar, theme);
        ASSERT_EQ(marks.size(), 5);
        EXPECT_GT(marks[2], 2 * marks[3]) << "the third is loud, the fourth is not";
        EXPECT_NEAR(marks[0], marks[2], 1);
        EXPECT_NEAR(marks[3], marks[4], 1);
    }
}

TEST(FilmBarTest, SaysHowLoudItIs) {
    LanguageSwitcher languages(QStringLiteral(":/i18n"));
    FilmBar bar;
    bar.setState({true, true, false, true, true, true, false, Language::English, false, 3});
    QSet<QString> said;
    for (const Language language : kLanguages) {
        languages.setLanguage(language);
        bar.setLanguage(language);
        for (const char *const name : {"quieter", "louder"}) {
            const QString sentence =
                bar.findChild<PhotographButton *>(QLatin1String(name))->accessibleDescription();
            EXPECT_TRUE(sentence.contains(formatNumber(3, language)) && sentence.contains(formatNumber(5, language)));
            said.insert(sentence);
        }
    }
    EXPECT_EQ(said.size(), 5) << "each language in its own words";
}

} // namespace sala::test
