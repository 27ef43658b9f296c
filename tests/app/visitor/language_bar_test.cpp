#include "app/visitor/language_bar.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala {

namespace {

class LanguageBarTest : public testing::Test {
  protected:
    QAbstractButton *button(Language language) {
        return bar.findChild<QAbstractButton *>(QStringLiteral("language-") + code(language));
    }

    void show(QSize screen) {
        bar.setTheme(GalleryTheme::forScreen(screen));
        bar.resize(screen.width(), bar.sizeHint().height());
        bar.show();
    }

    LanguageBar bar;
};

} // namespace

TEST_F(LanguageBarTest, OffersEveryLanguageByItsOwnName) {
    for (const Language language : kLanguages) {
        ASSERT_NE(button(language), nullptr);
        EXPECT_EQ(button(language)->accessibleName(), ownName(language));
    }
}

TEST_F(LanguageBarTest, WishesForALanguageAndWaitsToBeTold) {
    show(QSize(1920, 1080));
    QSignalSpy chosen(&bar, &LanguageBar::languageChosen);

    QTest::mouseClick(button(Language::Khmer), Qt::LeftButton);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Language>(), Language::Khmer);
    EXPECT_TRUE(button(Language::English)->isChecked());
    bar.setLanguage(Language::Khmer);
    EXPECT_TRUE(button(Language::Khmer)->isChecked());
    EXPECT_FALSE(button(Language::English)->isChecked());
}

TEST_F(LanguageBarTest, IsReachableByKeyboard) {
    show(QSize(1920, 1080));
    QSignalSpy chosen(&bar, &LanguageBar::languageChosen);

    button(Language::Thai)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button(Language::Thai), Qt::Key_Space);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Language>(), Language::Thai);
}

TEST_F(LanguageBarTest, FitsItsNamesIntoEveryScreenWithTargetsForFingers) {
    for (const QSize screen : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
        show(screen);
        int lastRight = 0;
        for (const Language language : kLanguages) {
            const QRect place = button(language)->geometry();
            EXPECT_GE(place.left(), lastRight);
            EXPECT_GE(place.height(), 56);
            EXPECT_GE(place.width(), button(language)->minimumSizeHint().width());
            EXPECT_LE(button(language)->heightForWidth(place.width()), place.height());
            lastRight = place.right();
        }
        EXPECT_LE(lastRight, screen.width());
    }
}

TEST_F(LanguageBarTest, GivesTheChosenNameTheRoomItsBoldLettersNeed) {
    GalleryTheme theme = GalleryTheme::forScreen({1080, 1920}, {}, Reading{TextScale::Largest, Contrast::Gallery});
    bar.setTheme(theme);
    bar.resize(1080, bar.sizeHint().height());
    bar.show();
    for (const Language chosen : {Language::Khmer, Language::English, Language::Burmese, Language::Japanese, Language::Thai}) {
        bar.setLanguage(chosen);
        EXPECT_GE(button(chosen)->width(), button(chosen)->minimumSizeHint().width()) << code(chosen).toStdString();
    }
}

} // namespace sala
