// The attract loop over the whole sample exhibition: words never lie on each other, in any language, on any screen.

#include "app/kiosk/exhibition_loader.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/library_pictures.h"
#include "app/stage/stage_view.h"
#include "tests/journeys/program.h"
#include "translations/switcher.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

class AttractSampleTest : public testing::TestWithParam<QSize> {};

TEST_P(AttractSampleTest, WordsNeverLieOnEachOther) {
    const auto loaded = loadExhibition({sampleLibraryFile(), {}, {}, {}});
    ASSERT_TRUE(loaded);
    PictureCache pictures(std::make_shared<LibraryPictures>(loaded->library), kPictureCacheBytes);
    LanguageSwitcher languages(QStringLiteral(":/i18n"));
    StageView stage(pictures); // without films: their posters are slides
    stage.resize(GetParam());
    stage.setTheme(GalleryTheme::forScreen(GetParam(), 0, {}));
    stage.setCatalogue(loaded->catalogue);
    stage.show();
    stage.setHeld(true);
    for (const Language language : kLanguages) {
        languages.setLanguage(language);
        stage.setLanguage(language);
        stage.start();
        for (qsizetype slide = 0; slide < loaded->catalogue->playlist.entries.size(); ++slide) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return stage.hasPicture(); }, 20000));
            const SlidePainter::Plates plates = stage.plates();
            EXPECT_FALSE(plates.words.intersects(plates.header) || plates.words.intersects(plates.invitation))
                << code(language).toStdString() << " " << stage.currentWork().text().toStdString() << ": words from "
                << plates.words.top() << " to " << plates.words.bottom() << ", title to " << plates.header.bottom()
                << ", invitation from " << plates.invitation.top();
            const WorkId before = stage.currentWork();
            stage.step(1);
            EXPECT_TRUE(QTest::qWaitFor([&] { return stage.currentWork() != before; }, 20000));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OnEveryScreen, AttractSampleTest, testing::Values(QSize(1366, 670), QSize(1920, 950), QSize(1080, 1790)));

} // namespace
} // namespace sala
