// From a file to a kiosk's edition, with nothing made up: what is hidden is in none of it.

#include "db/storage/editions/edition_publisher.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/media_store.h"
#include "db/storage/record_repository.h"
#include "db/storage/work_repository.h"
#include "media/import/importer.h"
#include "media/picture/burn.h"
#include "media/picture/decode.h"
#include "tests/db/temporary_library.h"
#include "tests/media/test_pictures.h"

#include <QFile>
#include <QPainter>
#include <QTransform>

namespace sala {
namespace {

using namespace test;

constexpr QRgb kMark = qRgb(250, 0, 250);
const QRectF kFace{0.4, 0.3, 0.2, 0.25}; ///< of the upright picture

int loudPixels(const QImage &image) {
    int loud = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            loud += qRed(pixel) > 170 && qBlue(pixel) > 170 && qGreen(pixel) < 110 ? 1 : 0;
        }
    }
    return loud;
}

class HiddenPicturesTest : public testing::Test {
  protected:
    HiddenPicturesTest() {
        exhibition.id = ExhibitionId::generate();
        exhibition.key = QStringLiteral("bangkok");
        exhibition.country = QStringLiteral("TH");
        EXPECT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
        import();
    }

    /// A camera held upright: the file lies on its side, and says so.
    void import() {
        QImage image = photograph({2400, 3200}).convertToFormat(QImage::Format_RGB32);
        QPainter painter(&image);
        painter.fillRect(QRectF(kFace.x() * 2400, kFace.y() * 3200, kFace.width() * 2400, kFace.height() * 3200), QColor(kMark));
        painter.end();
        const QImage lying = image.transformed(QTransform().rotate(-90));
        const QByteArray file = marked(asJpeg(lying), {{{"Exif.Image.Make", "NoSuchCamera"}}, 6, {}});
        QFile out(library.in(QStringLiteral("woman.jpg")));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(file);
        out.close();
        LibraryImportSink sink(*library);
        Importer(sink).run({out.fileName()});
        const auto works = WorkRepository(*library).all();
        ASSERT_TRUE(works && works->size() == 1);
        work = works->first();
    }

    QString publish(const QString &name) {
        PublishOrder order;
        order.exhibition = exhibition.id;
        order.path = library.in(name);
        order.time = QDateTime(QDate(2016, 12, 2), QTime(8, 0), QTimeZone::utc());
        const auto done = publishEdition(*library, key, order);
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        return order.path;
    }

    /// Of every picture of the edition.
    static int loudPixelsIn(const QString &path) {
        Result<Library> edition = Library::open(path, Library::Mode::ReadOnly);
        EXPECT_TRUE(edition) << why(edition);
        const auto all = MediaStore(*edition).all();
        EXPECT_EQ(all->size(), 2);
        int loud = 0;
        for (const MediaHash &medium : *all) {
            loud += loudPixels(decoded(decodeWhole(MediaStore(*edition).read(medium).value())));
        }
        return loud;
    }

    TemporaryLibrary library;
    Exhibition exhibition;
    SealKey key = SealKey::generate();
    Work work;
};

TEST_F(HiddenPicturesTest, NoPictureOfAnEditionHasAnyOfIt) {
    QList<QByteArray> before;
    for (const Rendition &rendition : work.renditions) {
        before.append(MediaStore(*library).read(rendition.media).value());
    }
    ASSERT_GT(loudPixelsIn(publish(QStringLiteral("one.sala"))), 1000);

    const auto hidden = HiddenRegionRepository(*library, burnedRenditions)
                            .hide({HiddenRegionId::generate(), work.id, {}, kFace.x(), kFace.y(), kFace.width(), kFace.height()}, anEdit());

    ASSERT_TRUE(hidden) << why(hidden);
    const QString edition = publish(QStringLiteral("two.sala"));
    EXPECT_EQ(loudPixelsIn(edition), 0);
    const QByteArray bytes = bytesOf(edition);
    for (const QByteArray &picture : before) {
        EXPECT_FALSE(bytes.contains(picture.mid(picture.size() / 2, 200)));
    }
    EXPECT_FALSE(bytes.contains("NoSuchCamera"));
    const Work now = WorkRepository(*library).get(work.id).value();
    EXPECT_EQ(*now.rendition(RenditionKind::Original), *work.rendition(RenditionKind::Original));
    EXPECT_EQ(now.rendition(RenditionKind::Screen)->sizePx, work.rendition(RenditionKind::Screen)->sizePx);
}

TEST_F(HiddenPicturesTest, ItIsSeenAgainAsItCame) {
    HiddenRegionRepository regions(*library, burnedRenditions);
    const HiddenRegion region{HiddenRegionId::generate(), work.id, {}, 0.9, 0.9, 0.1, 0.1};
    ASSERT_TRUE(regions.hide(region, anEdit()));

    ASSERT_TRUE(regions.reveal(region, anEdit()));

    EXPECT_EQ(WorkRepository(*library).get(work.id)->renditions, work.renditions);
}

} // namespace
} // namespace sala
