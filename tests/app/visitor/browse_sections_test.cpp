#include "app/visitor/browse_bar.h"
#include "app/visitor/browse_sections.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QAbstractButton>

#include <gtest/gtest.h>

namespace sala {

using test::aCatalogue;

TEST(BrowseBarTest, ChoosingMovesNothing) {
    Reading reading;
    reading.textScale = TextScale::Largest;
    BrowseBar bar;
    bar.setTheme(GalleryTheme::forScreen({1080, 1920}, 0, reading));
    bar.setSample(true);
    bar.show();
    bar.setLanguage(Language::English);
    for (int width = 860; width < 2000; width += 9) {
        QList<QRect> before;
        for (int order = int(BrowseOrder::ByJourney); order <= int(BrowseOrder::InTime); ++order) {
            bar.setOrder(BrowseOrder(order));
            bar.resize(width, bar.heightForWidth(width));
            QList<QRect> now;
            for (const QAbstractButton *const button : bar.findChildren<QAbstractButton *>()) {
                now.append(button->geometry());
            }
            EXPECT_TRUE(before.isEmpty() || now == before) << width << " " << order;
            before = now;
        }
    }
}

TEST(BrowseSectionsTest, ShowsEveryPhotographOnceByJourney) {
    const Catalogue catalogue = aCatalogue(20);

    const QList<BrowseSection> sections = browseSections(catalogue, BrowseOrder::ByJourney);

    ASSERT_EQ(sections.size(), 4);
    EXPECT_EQ(sections[0].owner, Id(catalogue.journeys[0].id));
    EXPECT_EQ(swipeSequence(sections, 2, BrowseOrder::ByJourney).size(), 20);
}

TEST(BrowseSectionsTest, ShowsAPhotographInEachOfItsThemes) {
    Catalogue catalogue = aCatalogue(6);
    catalogue.works[0].themes = {catalogue.themes[0].id, catalogue.themes[2].id};

    const QList<BrowseSection> sections = browseSections(catalogue, BrowseOrder::ByTheme);

    EXPECT_TRUE(sections[0].works.contains(catalogue.works[0].id));
    EXPECT_TRUE(sections[2].works.contains(catalogue.works[0].id));
    EXPECT_EQ(swipeSequence(sections, 2, BrowseOrder::ByTheme), sections[2].works);
}

TEST(BrowseSectionsTest, PutsWhatBelongsToNoneLast) {
    Catalogue catalogue = aCatalogue(8);
    catalogue.works[0].journey = {};
    catalogue.works[1].themes.clear();

    const BrowseSection homeless = browseSections(catalogue, BrowseOrder::ByJourney).last();
    const BrowseSection themeless = browseSections(catalogue, BrowseOrder::ByTheme).last();

    EXPECT_EQ(homeless, (BrowseSection{{}, {catalogue.works[0].id}}));
    EXPECT_EQ(themeless, (BrowseSection{{}, {catalogue.works[1].id}}));
}

TEST(BrowseSectionsTest, ShowsWhatThereIsToReadInASectionOfItsOwn) {
    Catalogue catalogue = aCatalogue(8);
    Work &paper = catalogue.works[3];
    paper.kind = WorkKind::Document;
    catalogue.documents.insert(paper.id, {});
    catalogue.works[5].kind = WorkKind::Interview;
    catalogue.films.insert(catalogue.works[5].id, {});

    const QList<BrowseSection> sections = browseSections(catalogue, BrowseOrder::ByJourney);

    EXPECT_TRUE(sections[0].isFilms);
    EXPECT_TRUE(sections[1].isDocuments);
    EXPECT_EQ(sections[1].works, QList<WorkId>{paper.id});
    EXPECT_EQ(swipeSequence(sections, 0, BrowseOrder::ByJourney).count(paper.id), 1);
    EXPECT_TRUE(browseSections(catalogue, BrowseOrder::All).first().works.contains(paper.id));
}

TEST(BrowseSectionsTest, LeavesOutEmptySectionsAndWhatHasNoPicture) {
    Catalogue catalogue = aCatalogue(4);
    catalogue.works[0].renditions.clear();
    catalogue.works[1].kind = WorkKind::Interview;

    EXPECT_EQ(browseSections(catalogue, BrowseOrder::ByJourney).size(), 2);
    EXPECT_EQ(browseSections(catalogue, BrowseOrder::All).first().works.size(), 2);
    EXPECT_TRUE(browseSections(Catalogue(), BrowseOrder::All).isEmpty());
}

TEST(BrowseSectionsTest, KnowsTheThemeThatIsWalkedThrough) {
    Catalogue catalogue = aCatalogue(8);
    const QList<BrowseSection> sections = browseSections(catalogue, BrowseOrder::ByTheme);
    for (int i = 0; i < sections.size(); ++i) {
        EXPECT_EQ(Id(walkedTheme(catalogue, swipeSequence(sections, i, BrowseOrder::ByTheme))), sections[i].owner);
    }
    QList<WorkId> part = sections[0].works;
    part.removeLast();

    EXPECT_TRUE(walkedTheme(catalogue, part).isNull()) << "of what is related, or what a playlist names";
    EXPECT_TRUE(walkedTheme(catalogue, {}).isNull());
    for (Work &work : catalogue.works) {
        work.themes = {catalogue.themes[0].id};
    }
    const QList<BrowseSection> all = browseSections(catalogue, BrowseOrder::All);
    EXPECT_TRUE(walkedTheme(catalogue, all[0].works).isNull()) << "a name that everything has says nothing";
}

TEST(BrowseBarTest, OffersVoicesOnlyWhereSomebodySpeaks) {
    BrowseBar bar;
    bar.setTheme(GalleryTheme::forScreen({1920, 1080}));
    const auto *const voices = bar.findChild<QAbstractButton *>(QStringLiteral("voices"));
    ASSERT_TRUE(voices);
    bar.show();
    for (const bool areThere : {false, true}) {
        for (int width = 700; width < 2000; width += 50) {
            bar.setVoices(areThere);
            bar.resize(width, bar.heightForWidth(width));
            QRegion taken;
            for (const QAbstractButton *const button : bar.findChildren<QAbstractButton *>()) {
                if (!button->isHidden()) {
                    EXPECT_TRUE(bar.rect().contains(button->geometry())) << width;
                    EXPECT_FALSE(taken.intersects(button->geometry())) << width;
                    taken += button->geometry();
                }
            }
            EXPECT_EQ(voices->isHidden(), !areThere);
        }
    }
}

TEST(BrowseSectionsTest, GathersThePeopleWhoSpeak) {
    Catalogue catalogue = aCatalogue(6);
    EXPECT_TRUE(browseSections(catalogue, BrowseOrder::Voices).isEmpty());
    catalogue.works[4].kind = WorkKind::Interview;
    catalogue.films.insert(catalogue.works[4].id, {});

    const QList<BrowseSection> sections = browseSections(catalogue, BrowseOrder::Voices);

    ASSERT_EQ(sections.size(), 1);
    EXPECT_EQ(sections[0].works, QList{catalogue.works[4].id});
    EXPECT_TRUE(sections[0].isFilms);
    EXPECT_EQ(swipeSequence(sections, 0, BrowseOrder::Voices), sections[0].works);
}

} // namespace sala
