// The buttons under a film, with the program's real words.

#include "app/visitor/film_bar.h"
#include "app/visitor/interview_page.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"

#include <gtest/gtest.h>

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

} // namespace sala::test
