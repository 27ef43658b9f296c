#include "app/visitor/browse_page.h"
#include "app/visitor/journey_map.h"
#include "app/visitor/photo_grid.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

TEST(RegionMapTest, KeepsPlacesWhereTheyAre) {
    for (const QSizeF size : {QSizeF(1000, 900), QSizeF(1080, 800), QSizeF(700, 600), QSizeF(600, 900)}) {
        const RegionMap map(QRectF(QPointF(10, 20), size));
        const QPointF bangkok = map.at(13.75, 100.5);
        const QPointF phnomPenh = map.at(11.56, 104.92);
        const QPointF yangon = map.at(16.8, 96.15);
        const QPointF tokyo = map.at(35.68, 139.76);

        EXPECT_LT(yangon.x(), bangkok.x());
        EXPECT_LT(bangkok.x(), phnomPenh.x());
        EXPECT_LT(yangon.y(), bangkok.y());
        EXPECT_LT(bangkok.y(), phnomPenh.y());
        EXPECT_TRUE(map.japan().contains(tokyo));
        for (const QPointF &place : {bangkok, phnomPenh, yangon}) {
            EXPECT_TRUE(map.mekong().contains(place));
            EXPECT_FALSE(map.japan().contains(place)) << "hidden under Japan";
        }
    }
}

TEST(RegionMapTest, HasLandUnderEveryCityAndNoneInTheGulf) {
    const RegionMap map(QRectF(0, 0, 1000, 900));
    QImage picture(1000, 900, QImage::Format_RGB32);
    picture.fill(kGalleryColours.background);
    QPainter painter(&picture);
    map.paint(painter, kGalleryColours);
    painter.end();
    const auto isLand = [&](double latitude, double longitude) {
        return picture.pixelColor(map.at(latitude, longitude).toPoint()) == kGalleryColours.tile;
    };

    EXPECT_TRUE(isLand(14.1, 100.6));  // north of Bangkok
    EXPECT_TRUE(isLand(12.6, 104.2));  // the Tonle Sap
    EXPECT_TRUE(isLand(17.3, 96.0));   // north of Yangon
    EXPECT_TRUE(isLand(36.4, 139.0));  // the Kanto plain
    EXPECT_FALSE(isLand(10.0, 101.5)); // the Gulf of Thailand
    EXPECT_FALSE(isLand(14.0, 95.0));  // the Andaman Sea
    EXPECT_FALSE(isLand(39.5, 136.0)); // the Sea of Japan
}

class JourneyMapTest : public testing::Test {
  protected:
    JourneyMapTest() : pictures(std::make_shared<DrawnPictures>(), 50'000'000), page(&pictures) {
        catalogue = sampleCatalogue();
        for (Work &work : catalogue.works) { // each at the place of its journey's country
            Place place;
            place.id = PlaceId::generate();
            const QString country = catalogue.journey(work.journey)->country;
            place.latitude = country == QLatin1String("JP")   ? 35.7
                             : country == QLatin1String("MM") ? 16.8
                             : country == QLatin1String("KH") ? 11.6
                                                              : 13.7;
            place.longitude = country == QLatin1String("JP")   ? 139.7
                              : country == QLatin1String("MM") ? 96.2
                              : country == QLatin1String("KH") ? 104.9
                                                               : 100.5;
            work.place = place.id;
            catalogue.places.append(place);
        }
        page.resize(1080, 800);
        page.setCatalogue(catalogue);
        page.show();
        page.setOrder(BrowseOrder::OnMap);
    }

    PictureCache pictures;
    Catalogue catalogue;
    BrowsePage page;
};

TEST_F(JourneyMapTest, OpensAJourneyByItsPlaceAndByItsCard) {
    for (const char *kind : {"journeyMarker-%1", "journey-%1"}) {
        for (int number = 1; number <= catalogue.journeys.size(); ++number) {
            page.setOrder(BrowseOrder::OnMap);
            auto *button = page.findChild<QAbstractButton *>(QLatin1String(kind).toString().arg(number));
            ASSERT_NE(button, nullptr) << kind << number;
            ASSERT_TRUE(button->isVisible());

            QTest::mouseClick(button, Qt::LeftButton);

            EXPECT_EQ(page.order(), BrowseOrder::ByJourney);
            auto *grid = page.findChild<PhotoGrid *>();
            EXPECT_TRUE(grid->isVisible());
            const Work *const first = [&]() -> const Work * {
                for (int tile = 0; tile < grid->count(); ++tile) {
                    if (grid->rect().contains(grid->tileRect(tile).topLeft())) {
                        for (const Work &work : catalogue.works) {
                            if (catalogue.text(work.id, TextField::Title, Language::English).body ==
                                grid->titleOf(tile)) {
                                return &work;
                            }
                        }
                    }
                }
                return nullptr;
            }();
            ASSERT_NE(first, nullptr);
            const bool isEnd = grid->offset() == grid->largestOffset();
            EXPECT_TRUE(isEnd || first->journey == catalogue.journeys[number - 1].id) << number;
        }
    }
}

TEST_F(JourneyMapTest, NoWordIsCutWhereOnlyTheLowerPartOfATallScreenIsUsed) {
    for (const TextScale scale : {TextScale::Usual, TextScale::Large, TextScale::Largest}) {
        Reading reading;
        reading.textScale = scale;
        page.setTheme(GalleryTheme::forScreen({1080, 1920}, 0, reading));
        page.resize(1080, 1010);
        for (int number = 1; number <= catalogue.journeys.size(); ++number) {
            const auto *const card =
                page.findChild<JourneyButton *>(QStringLiteral("journey-%1").arg(number));
            EXPECT_FALSE(card->isCramped(card->width())) << int(scale) << " " << number;
        }
    }
}

TEST_F(JourneyMapTest, NoPictureIsFlatWhileThereIsRoomBelowTheCards) {
    Reading largest;
    largest.textScale = TextScale::Largest;
    page.setTheme(GalleryTheme::forScreen({1366, 768}, 0, largest));
    page.resize(1366, 690);
    const auto *const map = page.findChild<JourneyMap *>();
    for (const Language language : kLanguages) {
        page.setLanguage(language);
        for (int number = 1; number <= catalogue.journeys.size(); ++number) {
            const auto *const card =
                page.findChild<JourneyButton *>(QStringLiteral("journey-%1").arg(number));
            const int words = card->fullHeight(card->width()) - int(card->width() / 1.5);
            const double shape = double(card->width()) / (card->height() - words);
            const auto *const last = page.findChild<JourneyButton *>(QStringLiteral("journey-4"));
            const int room = map->height() - last->geometry().bottom();
            EXPECT_TRUE(shape < 1.7 || room <= 2 * page.theme().gapPx())
                << code(language).toStdString() << " " << number << ": " << shape << ", room " << room;
        }
    }
}

TEST_F(JourneyMapTest, HasACardForAJourneyWithoutAPlaceAndNothingForOneWithoutPictures) {
    for (Work &work : catalogue.works) {
        if (work.journey == catalogue.journeys[0].id) {
            work.place = {};
        } else if (work.journey == catalogue.journeys[1].id) {
            work.renditions.clear();
        }
    }
    page.setCatalogue(catalogue);

    EXPECT_NE(page.findChild<QAbstractButton *>(QStringLiteral("journey-1")), nullptr);
    EXPECT_EQ(page.findChild<QAbstractButton *>(QStringLiteral("journeyMarker-1")), nullptr);
    EXPECT_EQ(page.findChild<QAbstractButton *>(QStringLiteral("journey-%1").arg(catalogue.journeys.size())),
              nullptr);
}

/// Of a kiosk without a window manager, whose window is never told that it is active.
TEST_F(JourneyMapTest, MarksNoCardBeforeSomebodyUsesTheKeyboard) {
    page.setCatalogue(catalogue);
    page.setOrder(BrowseOrder::All);
    page.takeFocus();
    ASSERT_FALSE(page.isActiveWindow());

    page.setOrder(BrowseOrder::OnMap);

    EXPECT_EQ(page.focusWidget(), page.findChild<QWidget *>(QStringLiteral("journeyMap")));
}

TEST_F(JourneyMapTest, TheKeyboardGoesOnAtTheJourneyThatItChose) {
    page.setOrder(BrowseOrder::ByJourney);
    auto *grid = page.findChild<PhotoGrid *>();
    QTest::keyClick(grid, Qt::Key_Right);
    ASSERT_GE(grid->current(), 0) << "it was elsewhere before";
    page.setOrder(BrowseOrder::OnMap);

    QTest::keyClick(page.findChild<QWidget *>(QStringLiteral("journey-4")), Qt::Key_Space);
    ASSERT_GT(grid->offset(), 0);
    QTest::keyClick(grid, Qt::Key_Right);

    ASSERT_GE(grid->current(), 0);
    const QRect place = grid->tileRect(grid->current());
    EXPECT_TRUE(grid->rect().intersects(place)) << "it went back to where the keyboard was before";
    EXPECT_GT(grid->offset(), 0);
}

} // namespace sala::test
