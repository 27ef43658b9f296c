// What a visitor sees of a document before its pages: a warning, its languages, its cover.

#include "app/visitor/document_languages.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/related_strip.h"
#include "tests/journeys/reading_room_fixture.h"

#include <QSignalSpy>

namespace sala::test {
namespace {

TEST_F(ReadingRoomTest, ShowsNothingOfASensitiveDocumentUntilSomebodyAsks) {
    const WorkId work = addUsual();
    catalogue.works.last().isSensitive = true;
    page.setLanguage(Language::Thai);
    const QSignalSpy shown(&page, &VisitorPage::workShown);
    open(work);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pictures.isIdle(); }, 20000));

    EXPECT_TRUE(page.isCovered());
    EXPECT_EQ(page.pages().state(), State::Closed) << "not even its file is opened";
    EXPECT_TRUE(view().cover().isNull());
    EXPECT_TRUE(page.workInSight().isNull());
    EXPECT_LT(view().grab().toImage().pixelColor(8, 8).lightness(), 120) << "no white paper";
    EXPECT_FALSE(view().accessibleName().isEmpty());
    for (const char *name : {"previousPage", "nextPage", "zoomInPage", "zoomOutPage", "wholePage"}) {
        EXPECT_FALSE(button(name)->isEnabled()) << name;
    }
    swipe(middle() + QPoint(150, 0), middle() - QPoint(150, 0));
    tap(middle());
    tap(middle()); // a double tap is one wish
    pass(400);

    EXPECT_FALSE(page.isCovered());
    ASSERT_TRUE(isDrawn());
    EXPECT_EQ(view().index(), 0);
    EXPECT_TRUE(isNear(view().grab().toImage().pixelColor(middle()), colourOf(kThai, 0)));
    EXPECT_EQ(page.workInSight(), work);
    EXPECT_EQ(shown.count(), 2);
}

TEST_F(ReadingRoomTest, CoversASensitiveDocumentAgainForTheNextVisitorAndOpensItByAKey) {
    const WorkId work = addUsual();
    catalogue.works.last().isSensitive = true;
    open(work);
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_TRUE(page.isCovered()) << "the first key shows where the keyboard is";
    QTest::keyClick(&view(), Qt::Key_Space);
    ASSERT_TRUE(isDrawn());

    page.reset();
    page.showWork(work);
    EXPECT_TRUE(page.isCovered());
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Plus);
    EXPECT_TRUE(page.isCovered());
    page.setLanguage(Language::Thai);
    EXPECT_TRUE(page.isCovered()) << "another language is not a wish to see it";
    QTest::keyClick(&view(), Qt::Key_Return);
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_TRUE(isDrawn());
}

TEST_F(ReadingRoomTest, SaysInWhichLanguagesADocumentIsTheVisitorsOwnFirst) {
    const auto said = [&] { return page.text().accessibleDescription(); };
    const auto firstVersion = [&] {
        const QList<DocumentEntry> entries = page.text().entries();
        return std::find_if(entries.begin(), entries.end(), [](const DocumentEntry &entry) {
                   return entry.kind == DocumentEntry::Kind::Version;
               })->value;
    };
    open(addUsual());
    ASSERT_TRUE(isDrawn());

    EXPECT_EQ(said(), QStringLiteral("This document is in English and Thai."));
    EXPECT_EQ(firstVersion(), int(Language::English));
    page.setLanguage(Language::Thai);
    EXPECT_LT(said().indexOf(QStringLiteral("Thai")), said().indexOf(QStringLiteral("English")));
    EXPECT_EQ(firstVersion(), int(Language::Thai));
}

TEST_F(ReadingRoomTest, SaysItOfADocumentInOneLanguageToo) {
    open(add({{Language::English, makeDocument(kEnglish)}}, 12));

    EXPECT_EQ(page.text().accessibleDescription(), QStringLiteral("This document is in English."));
    page.setLanguage(Language::Khmer);
    EXPECT_EQ(page.text().accessibleDescription(), QStringLiteral("This document is in English."));
}

TEST_F(ReadingRoomTest, ShowsNoCoverWithTheWordsOfAnotherLanguage) {
    page.setLanguage(Language::Thai);
    const WorkId work = addUsual();
    catalogue.documents[work].versions[1].medium = files->add("broken", "nothing");
    open(work);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pictures.isIdle(); }, 20000));
    ASSERT_EQ(page.version()->language, Language::Thai);
    const bool wasShown = page.pages().state() != State::Failed && !view().cover().isNull();

    EXPECT_FALSE(wasShown) << "the cover is the English one's first page";
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.pages().state() == State::Failed; }, 20000));
    EXPECT_FALSE(view().cover().isNull()) << "which is better than nothing";
    page.setLanguage(Language::English);
    EXPECT_FALSE(view().cover().isNull());
}

TEST_F(ReadingRoomTest, TheGridSaysWhereADocumentIsInAnotherLanguage) {
    const WorkId work = add({{Language::English, makeDocument(kEnglish)}}, 12);
    catalogue.texts.insert({work, TextField::Title, Language::Khmer}, QStringLiteral("ឯកសារ"));
    PhotoGrid grid(&pictures);
    grid.resize(kTouchable);
    grid.setCatalogue(catalogue);

    EXPECT_FALSE(grid.spokenNameOf(0).contains(QStringLiteral("In English")));
    const int english = grid.tileRect(0).height();
    grid.setLanguage(Language::Khmer);
    EXPECT_TRUE(grid.spokenNameOf(0).contains(QStringLiteral("In English")));
    EXPECT_GT(grid.tileRect(0).height(), english) << "there is room for it below the title";
}

} // namespace
TEST_F(ReadingRoomTest, ElsewhereTooItsCoverIsThatOfTheVersionItOpensIn) {
    const WorkId document = addUsual();
    const DocumentVersion &thai = catalogue.documents[document].versions[1];
    EXPECT_TRUE(coverFor(catalogue, document, Language::English).isNull()) << "the work's own";
    EXPECT_EQ(coverFor(catalogue, document, Language::Thai), thai.medium);

    Work photograph = test::sampleCatalogue().works[0];
    photograph.themes = {ThemeId::generate()};
    catalogue.works.last().themes = photograph.themes;
    catalogue.works.append(photograph);
    RelatedStrip strip(pictures);
    strip.setWork(std::make_shared<const Catalogue>(catalogue), photograph.id);
    auto *const button = strip.findChild<RelatedButton *>(QStringLiteral("related-1"));
    ASSERT_NE(button, nullptr);
    const MediaHash own = button->request().media;
    strip.setLanguage(Language::Thai);
    EXPECT_EQ(button->request().media, thai.medium);
    strip.setLanguage(Language::English);
    EXPECT_EQ(button->request().media, own);
}

TEST_F(ReadingRoomTest, OffersMoreLikeThisOnEveryScreenAndLeadsOn) {
    const WorkId document = addUsual();
    const ThemeId theme = ThemeId::generate();
    catalogue.works.last().themes = {theme};
    for (int i = 0; i < 3; ++i) {
        Work photograph = test::sampleCatalogue().works[i];
        photograph.themes = {theme};
        photograph.isSensitive = false;
        catalogue.works.append(photograph);
    }
    open(document);
    QSignalSpy asked(&page, &VisitorPage::workRequested);
    for (const QSize screen : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
        page.setTheme(GalleryTheme::forScreen(screen));
        page.resize(screen.width(), int(screen.height() * 0.93));
        auto *const button = page.findChild<RelatedButton *>(QStringLiteral("related-1"));
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isVisible()) << screen.width();
        EXPECT_GE(std::min(button->width(), button->height()), page.theme().touchTargetPx()) << screen.width();

        QTest::mouseClick(button, Qt::LeftButton);

        ASSERT_EQ(asked.count(), 1);
        EXPECT_EQ(asked.takeFirst().at(0).value<WorkId>(), button->work());
    }
}

} // namespace sala::test
