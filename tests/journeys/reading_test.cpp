// A visitor chooses how to read, by touch and by keyboard, in the real window; and how often words are set.

#include "app/stage/stage_view.h"
#include "app/visitor/about_page.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/staff_notice.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

constexpr QSize kTouchable{780, 780}; // the offscreen platform's screen has no more

QStringList textsOf(QWidget &window) {
    QStringList texts;
    for (const SeenText &seen : seenTexts(window)) {
        texts.append(seen.text);
    }
    return texts;
}

} // namespace

TEST(ReadingTest, TouchesMakeAllTextLargerAtOnceAndTheContrastHigh) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("browse"));

    kiosk.touch("reading");
    ASSERT_TRUE(kiosk.child<QWidget>("readingPanel")->isVisible());
    kiosk.touch("largestText");
    kiosk.touch("highContrast");

    const Reading wanted{TextScale::Largest, Contrast::High};
    EXPECT_EQ(kiosk.window.reading(), wanted);
    EXPECT_EQ(kiosk.window.currentPage()->theme().reading, wanted);
    EXPECT_EQ(kiosk.window.grab().toImage().pixelColor(4, kTouchable.height() / 2), QColor(Qt::black));
    kiosk.show(QStringLiteral("about"));
    EXPECT_EQ(kiosk.window.currentPage()->theme().reading, wanted);
}

TEST(ReadingTest, LessMotionIsOneTouchAwayAndTheNextVisitorHasTheUsualAgain) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("browse"));

    kiosk.touch("reading");
    kiosk.touch("reducedMotion");

    EXPECT_TRUE(kiosk.child<QAbstractButton>("reducedMotion")->isChecked());
    for (const QString &page : KioskWindow::pageNames()) {
        if (page != QLatin1String("attract")) {
            kiosk.show(page);
            EXPECT_TRUE(kiosk.window.currentPage()->theme().isStill()) << page.toStdString();
        }
    }
    kiosk.window.showAttract();
    EXPECT_EQ(kiosk.window.reading().motion, Motion::Usual);
}

TEST(ReadingTest, LowReachIsNotOfferedWhereItChangesNothing) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("browse"));
    kiosk.touch("reading");
    EXPECT_FALSE(kiosk.child<QAbstractButton>("lowReach")->isVisible());
}

TEST(ReadingTest, ATouchBesideTheCardClosesItAndOpensNothing) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("browse"));
    kiosk.touch("reading");
    auto *panel = kiosk.child<QWidget>("readingPanel");

    QTest::mouseClick(panel, Qt::LeftButton, {}, {200, 300});

    EXPECT_FALSE(panel->isVisible());
    EXPECT_FALSE(kiosk.child<QAbstractButton>("reading")->isChecked());
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
}

TEST(ReadingTest, FromTheAttractLoopTheChoiceStandsOverThePhotographs) {
    DrawnKiosk kiosk(kTouchable);

    kiosk.touch("reading");

    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
    EXPECT_TRUE(kiosk.child<QWidget>("readingPanel")->isVisible());
}

TEST(ReadingTest, TheKeyboardReachesEveryChoiceAndComesBack) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("browse"));
    auto *reading = kiosk.child<QAbstractButton>("reading");
    kiosk.window.activateWindow();
    reading->setFocus(Qt::TabFocusReason);

    QTest::keyClick(reading, Qt::Key_Space);
    EXPECT_EQ(kiosk.window.focusWidget(), kiosk.child<QWidget>("usualText"));
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Right);
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Space);
    QTest::keyClick(kiosk.child<QAbstractButton>("highContrast"), Qt::Key_Space);
    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Escape);

    EXPECT_EQ(kiosk.window.reading(), (Reading{TextScale::Large, Contrast::High}));
    EXPECT_FALSE(kiosk.child<QWidget>("readingPanel")->isVisible());
    EXPECT_EQ(kiosk.window.focusWidget(), reading);
}

TEST(ReadingTest, TheNextVisitorFindsTheUsualTextAgain) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.window.setUsualReading({TextScale::Large, Contrast::Gallery});
    kiosk.show(QStringLiteral("browse"));
    kiosk.touch("reading");
    kiosk.touch("largestText");
    kiosk.touch("highContrast");

    Q_EMIT kiosk.child<IdleOverlay>("idleOverlay")->timedOut();

    EXPECT_EQ(kiosk.window.reading(), (Reading{TextScale::Large, Contrast::Gallery}));
    EXPECT_FALSE(kiosk.child<QWidget>("readingPanel")->isVisible());
    EXPECT_FALSE(kiosk.child<QAbstractButton>("highContrast")->isChecked());
    EXPECT_TRUE(kiosk.child<QAbstractButton>("largeText")->isChecked());
}

TEST(ReadingTest, EveryChoiceHasANameInEveryLanguage) {
    DrawnKiosk kiosk(kTouchable);
    for (const char *name : {"reading", "usualText", "largeText", "largestText", "highContrast"}) {
        QSet<QString> names;
        for (const Language language : kLanguages) {
            kiosk.window.setLanguage(language);
            names.insert(kiosk.child<QWidget>(name)->accessibleName());
        }
        EXPECT_EQ(names.size(), qsizetype(kLanguages.size())) << name;
        EXPECT_FALSE(names.contains(QString())) << name;
    }
}

TEST(LanguageChangeTest, SetsTheWordsOfThePageThatIsSeenOnceAndOfOthersWhenTheyAreShown) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("photograph"));
    kiosk.show(QStringLiteral("browse"));
    QSignalSpy browse(kiosk.child<BrowsePage>("browsePage"), &VisitorPage::retranslated);
    QSignalSpy photograph(kiosk.child<PhotographPage>("photographPage"), &VisitorPage::retranslated);
    QSignalSpy stage(&kiosk.window.stage(), &VisitorPage::retranslated);

    kiosk.window.setLanguage(Language::Khmer);
    QTest::qWait(50); // whatever is still posted arrives

    EXPECT_EQ(browse.size(), 1);
    EXPECT_EQ(photograph.size(), 0);
    EXPECT_EQ(stage.size(), 0);
    kiosk.show(QStringLiteral("photograph"));
    EXPECT_EQ(photograph.size(), 1);
}

TEST(LanguageChangeTest, ATranslationInstalledByOthersIsShownToo) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("browse"));
    kiosk.window.setLanguage(Language::English);
    PseudoTranslator pseudo(PseudoLanguage::Long);

    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();

    EXPECT_TRUE(
        textsOf(kiosk.window).contains(inPseudoLanguage(QStringLiteral("Everything"), PseudoLanguage::Long)));
}

TEST(StaffNoticeTest, NamesTheFontAndItsPackageInALanguageThatCanBeShown) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.window.setLanguage(Language::Khmer);
    auto *notice = kiosk.child<StaffNotice>("staffNotice");
    ASSERT_FALSE(notice->isVisible());

    kiosk.window.setMissingFonts({QStringLiteral("Noto Sans Khmer (fonts-noto-core)")});

    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->accessibleName().startsWith(QStringLiteral("For staff")));
    EXPECT_TRUE(notice->accessibleName().contains(QStringLiteral("Noto Sans Khmer (fonts-noto-core)")));
    kiosk.window.setLanguage(Language::Japanese);
    EXPECT_FALSE(notice->accessibleName().startsWith(QStringLiteral("For staff")));
    EXPECT_TRUE(notice->accessibleName().contains(QStringLiteral("fonts-noto-core")));
}

/// A catalogue whose texts are partly missing: works 0 and 1 have only Thai, 2 only Japanese, the rest no
/// Khmer.
Catalogue catalogueWithHoles() {
    Catalogue catalogue = worstCatalogue();
    catalogue.texts.removeIf([&](const auto &entry) {
        const TextKey &key = entry.key();
        if (key.owner == catalogue.works[0].id || key.owner == catalogue.works[1].id) {
            return key.language != Language::Thai;
        }
        if (key.owner == catalogue.works[2].id) {
            return key.language != Language::Japanese;
        }
        return key.language == Language::Khmer;
    });
    return catalogue;
}

TEST(FallbackTest, EveryPageShowsTheNextBestAndSaysInWhichLanguageItIs) {
    const Catalogue catalogue = catalogueWithHoles();
    DrawnKiosk kiosk(kTouchable, catalogue);
    kiosk.window.setLanguage(Language::Khmer);
    const QString inThai =
        QCoreApplication::translate("sala::TextLabel", "In Thai", "under a text shown in another language");
    const QString inJapanese = QCoreApplication::translate("sala::TextLabel", "In Japanese",
                                                           "under a text shown in another language");
    const QString next = QCoreApplication::translate("sala::TextLabel", "In English",
                                                     "under a text shown in another language");
    ASSERT_NE(inThai, QStringLiteral("In Thai"));

    for (const QString &page : {QStringLiteral("browse-all"), QStringLiteral("photograph")}) {
        kiosk.show(page);
        const QStringList texts = textsOf(kiosk.window);
        EXPECT_TRUE(
            texts.contains(catalogue.text(catalogue.works[0].id, TextField::Title, Language::Thai).body))
            << page.toStdString();
        EXPECT_TRUE(texts.join(u'\n').contains(inThai)) << page.toStdString();
    }
    ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("photograph"), catalogue.works[2].id));
    EXPECT_TRUE(textsOf(kiosk.window).join(u'\n').contains(inJapanese));
    kiosk.show(QStringLiteral("about"));
    const QStringList about = textsOf(kiosk.window);
    const ShownText title = catalogue.text(catalogue.exhibition.id, TextField::Title, Language::Khmer);
    EXPECT_TRUE(title.isFallback);
    EXPECT_EQ(about.count(title.body), 1);
    EXPECT_TRUE(about.join(u'\n').contains(next));
    for (const QString &page : KioskWindow::pageNames()) {
        kiosk.show(page);
        EXPECT_EQ(troublesOf(kiosk.window, 56), QStringList()) << page.toStdString();
    }
}

TEST(FallbackTest, TheNoteStandsDirectlyUnderTheTextItIsAbout) {
    for (const TextField missing : {TextField::Title, TextField::Caption}) {
        Catalogue catalogue = worstCatalogue();
        const WorkId work = catalogue.works[0].id;
        catalogue.texts.remove({work, missing, Language::Khmer});
        DrawnKiosk kiosk(kTouchable, catalogue);
        kiosk.window.setLanguage(Language::Khmer);
        const QString note = QCoreApplication::translate("sala::TextLabel", "In English",
                                                         "under a text shown in another language");
        ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("photograph"), work));

        const QStringList texts = textsOf(kiosk.window);

        const ShownText shown = catalogue.text(work, missing, Language::Khmer);
        ASSERT_TRUE(shown.isFallback);
        ASSERT_EQ(texts.count(note), 1) << texts.join(u'|').toStdString();
        EXPECT_EQ(texts[texts.indexOf(note) - 1], shown.body);
    }
}

TEST(FallbackTest, WhoCannotSeeIsToldTheLanguageTooAndNeverNothing) {
    Catalogue catalogue = catalogueWithHoles();
    const WorkId nameless = catalogue.works[3].id;
    catalogue.texts.removeIf([&](const auto &entry) { return entry.key().owner == nameless; });
    DrawnKiosk kiosk(kTouchable, catalogue);
    kiosk.window.setLanguage(Language::Khmer);
    kiosk.show(QStringLiteral("browse-all"));
    const QString inThai =
        QCoreApplication::translate("sala::TextLabel", "In Thai", "under a text shown in another language");
    auto *grid = kiosk.child<PhotoGrid>("photoGrid");

    EXPECT_TRUE(grid->spokenNameOf(0).endsWith(inThai));
    EXPECT_TRUE(grid->altTextOf(0).endsWith(inThai));
    EXPECT_FALSE(grid->spokenNameOf(3).isEmpty());
    kiosk.show(QStringLiteral("photograph"));
    EXPECT_TRUE(kiosk.child<QWidget>("photograph")->accessibleName().endsWith(inThai));
}

} // namespace sala::test
