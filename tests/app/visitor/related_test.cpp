#include "app/visitor/photograph_page.h"
#include "app/visitor/related_strip.h"
#include "app/visitor/related_works.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

class RelatedWorksTest : public testing::Test {
  protected:
    WorkId add(int themes, int place, int journey, WorkKind kind = WorkKind::Photograph) {
        Work work;
        work.id = WorkId::generate();
        work.kind = kind;
        for (int i = 0; i < 3; ++i) {
            if (themes & (1 << i)) {
                work.themes.append(m_themes[i]);
            }
        }
        work.place = place < 0 ? PlaceId() : m_places[place];
        work.journey = journey < 0 ? JourneyId() : m_journeys[journey];
        work.renditions.append(
            DrawnPictures::rendition(RenditionKind::Thumbnail, int(catalogue.works.size()), 1.5));
        catalogue.works.append(work);
        return work.id;
    }

    Catalogue catalogue;

  private:
    QList<ThemeId> m_themes{ThemeId::generate(), ThemeId::generate(), ThemeId::generate()};
    QList<PlaceId> m_places{PlaceId::generate(), PlaceId::generate()};
    QList<JourneyId> m_journeys{JourneyId::generate(), JourneyId::generate()};
};

TEST_F(RelatedWorksTest, ComeByThemesThenPlaceThenJourney) {
    const WorkId work = add(0b011, 0, 0);
    const WorkId journey = add(0, -1, 0);
    const WorkId place = add(0, 0, 1);
    const WorkId theme = add(0b001, -1, 1);
    const WorkId both = add(0b011, -1, 1);
    add(0b100, 1, 1); // nothing in common

    EXPECT_EQ(relatedWorks(catalogue, work, 6), (QList<WorkId>{both, theme, place, journey}));
    EXPECT_EQ(relatedWorks(catalogue, work, 2), (QList<WorkId>{both, theme}));
}

TEST_F(RelatedWorksTest, LeadToAnotherKindSoonAndNeverToWhatIsPainful) {
    const WorkId work = add(0b111, 0, 0);
    const WorkId closest = add(0b111, 0, 0);
    add(0b111, 0, 0);
    catalogue.works.last().isSensitive = true;
    const WorkId photograph = add(0b011, 0, 0);
    const WorkId film = add(0b001, -1, -1, WorkKind::Interview);

    EXPECT_EQ(relatedWorks(catalogue, work, 4), (QList<WorkId>{closest, film, photograph}));
}

TEST_F(RelatedWorksTest, AreNoneForAWorkThatIsNotShownOrStandsAlone) {
    const WorkId alone = add(0, -1, -1);
    add(0, -1, -1);

    EXPECT_TRUE(relatedWorks(catalogue, alone, 6).isEmpty()) << "nothing in common is nothing in common";
    EXPECT_TRUE(relatedWorks(catalogue, WorkId::generate(), 6).isEmpty());
}

TEST(RelatedPicturesTest, ComeWhileIdleWorkIsHeldUp) {
    const auto catalogue = std::make_shared<const Catalogue>(sampleCatalogue());
    const auto source = std::make_shared<CrowdedPictures>(*catalogue);
    QObject other;
    PictureCache pictures(source, 50'000'000);
    const auto release = qScopeGuard([&] { source->release(); }); // before the cache waits for its threads
    RelatedStrip strip(pictures);
    strip.setTheme(GalleryTheme::forScreen({1366, 768}));
    strip.resize(500, 200);
    const QList<PictureRequest> ahead = CrowdedPictures::crowd(*catalogue);
    pictures.want(&other, ahead); // the first picture of all is not idle work
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pictures.find(ahead.first()).isNull(); }, 60000));

    strip.show();
    strip.setWork(catalogue, catalogue->works[3].id);

    for (const RelatedButton *const button : strip.findChildren<RelatedButton *>()) {
        EXPECT_TRUE(button->isHidden() ||
                    QTest::qWaitFor([&] { return !pictures.find(button->request()).isNull(); }, 20000))
            << button->objectName().toStdString();
    }
}

class RelatedStripTest : public testing::Test {
  protected:
    RelatedStripTest()
        : source(std::make_shared<DrawnPictures>()), pictures(source, 50'000'000), page(pictures, source),
          catalogue(std::make_shared<Catalogue>(sampleCatalogue())) {
        page.resize(800, 760);
        page.setTheme(GalleryTheme::forScreen({1080, 1920}));
        page.setCatalogue(catalogue);
        page.show();
        page.showWork(catalogue->works[3].id, {});
    }

    RelatedStrip &strip() const { return *page.findChild<RelatedStrip *>(); }

    std::shared_ptr<DrawnPictures> source;
    PictureCache pictures;
    PhotographPage page;
    std::shared_ptr<const Catalogue> catalogue;
};

TEST_F(RelatedStripTest, LeadsFromPhotographToPhotographAndBack) {
    page.resize(1080, 1700);
    QSignalSpy spy(&page, &VisitorPage::workRequested);
    QObject::connect(
        &page, &VisitorPage::workRequested, &page,
        [this](const WorkId &work, const QList<WorkId> &sequence) { page.showWork(work, sequence); });
    for (int i = 0; i < 4; ++i) {
        const WorkId before = page.currentWork();
        auto *const button = strip().findChild<RelatedButton *>(QStringLiteral("related-1"));
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isVisible()) << i << " strip " << strip().isVisible();
        const WorkId wanted = button->work();

        QTest::mouseClick(button, Qt::LeftButton);

        ASSERT_EQ(spy.count(), i + 1);
        EXPECT_EQ(page.currentWork(), wanted);
        EXPECT_EQ(spy[i][1].value<QList<WorkId>>().value(0), before) << "a swipe leads back";
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(RelatedStripTest, IsThereOnScreensOfEverySizeWithTargetsLargeEnough) {
    for (const QSize screen : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(3840, 2160)}) {
        page.setTheme(GalleryTheme::forScreen(screen));
        page.resize(screen.width(), int(screen.height() * 0.93));
        ASSERT_TRUE(strip().isVisible()) << screen.width();
        int shown = 0;
        for (const RelatedButton *const button : strip().findChildren<RelatedButton *>()) {
            if (button->isVisible()) {
                ++shown;
                EXPECT_GE(std::min(button->width(), button->height()), page.theme().touchTargetPx());
                EXPECT_TRUE(strip().rect().contains(button->geometry()));
                EXPECT_FALSE(button->accessibleName().isEmpty());
            }
        }
        EXPECT_GE(shown, 2);
    }
}

TEST_F(RelatedStripTest, ShowsNothingThatWasWithdrawnMeanwhile) {
    page.resize(1080, 1700);
    const WorkId gone = strip().findChild<RelatedButton *>(QStringLiteral("related-1"))->work();
    auto fewer = std::make_shared<Catalogue>(*catalogue);
    fewer->works.removeIf([&](const Work &work) { return work.id == gone; });

    page.setCatalogue(fewer);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    for (const RelatedButton *const button : strip().findChildren<RelatedButton *>()) {
        EXPECT_NE(button->work(), gone);
    }
}

} // namespace sala::test
