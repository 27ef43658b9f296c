// Where the words of a slide stand: on small and large stages, in every language and text size.

#include "app/stage/slide_painter.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <gtest/gtest.h>

namespace sala::test {
namespace {

class SlideWordsTest : public testing::TestWithParam<QSize> {
  protected:
    /// A film of this shape, with a long caption.
    Catalogue withFilm(const QSize &shape, int times) const {
        Catalogue catalogue = sampleCatalogue();
        Work &film = catalogue.works.first();
        film.kind = WorkKind::Interview;
        film.renditions.append({RenditionKind::Film, {"film"}, shape, QStringLiteral("video/mp4"), 1});
        catalogue.films.insert(film.id, ShownFilm());
        for (const Language language : kLanguages) {
            QString &caption = catalogue.texts[{film.id, TextField::Caption, language}];
            caption = caption.repeated(times);
        }
        PlaylistEntry entry;
        entry.work = film.id;
        catalogue.playlist.entries = {entry};
        return catalogue;
    }

    SlidePainter::Plates platesOf(const Catalogue &catalogue, Language language, TextScale scale) {
        PictureCache cache(std::make_shared<DrawnPictures>(), 50'000'000);
        SlidePainter painter(cache);
        painter.setPlaysFilms(true);
        painter.setCatalogue(std::make_shared<const Catalogue>(catalogue));
        PlateStyle style;
        style.language = language;
        style.theme = GalleryTheme::forScreen(GetParam(), 0, {scale});
        painter.setStage(QSizeF(GetParam()), style);
        EXPECT_TRUE(painter.isFilm(0));
        painter.prepareWords(0);
        return painter.plates(0);
    }
};

TEST_P(SlideWordsTest, AFilmsWordsLieOnNothingElse) {
    for (const QSize shape : {QSize(320, 180), QSize(240, 180), QSize(180, 320)}) {
        for (const int times : {1, 4}) {
            const Catalogue catalogue = withFilm(shape, times);
            for (const TextScale scale : {TextScale::Usual, TextScale::Large, TextScale::Largest}) {
                for (const Language language : kLanguages) {
                    const SlidePainter::Plates plates = platesOf(catalogue, language, scale);
                    const std::string what = (code(language) + QStringLiteral(" %1 of %2, %3 times, size %4")
                                                                   .arg(shape.width())
                                                                   .arg(shape.height())
                                                                   .arg(times)
                                                                   .arg(int(scale)))
                                                 .toStdString();
                    EXPECT_FALSE(plates.words.isEmpty()) << what;
                    EXPECT_FALSE(plates.words.intersects(plates.invitation)) << what;
                    EXPECT_FALSE(plates.words.intersects(plates.header)) << what;
                    EXPECT_FALSE(plates.header.intersects(plates.invitation)) << what;
                    EXPECT_TRUE(QRectF(QPointF(), QSizeF(GetParam())).contains(plates.words)) << what;
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Stages, SlideWordsTest,
                         testing::Values(QSize(1000, 768), QSize(1024, 768), QSize(800, 600), QSize(1366, 768),
                                         QSize(1920, 1080), QSize(1080, 1920)),
                         [](const auto &info) {
                             return std::to_string(info.param.width()) + "x" + std::to_string(info.param.height());
                         });

} // namespace
} // namespace sala::test
