#include "media/document/document_covers.h"
#include "tests/media/document/test_documents.h"

#include <QHash>
#include <QImage>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

class Stored final : public PictureSource {
  public:
    Result<QByteArray> read(const MediaHash &media) override {
        return media.bytes == "none" ? Result<QByteArray>(fail(ErrorCode::NotFound, QStringLiteral("no such file"))) : bytes;
    }
    QByteArray bytes;
};

TEST(DocumentCoversTest, AreTheFirstPagesOfDocumentsAndOtherPicturesAsTheyAre) {
    const auto stored = std::make_shared<Stored>();
    DocumentCovers covers(stored);
    const DocumentSpec spec{.points = {400, 800}, .hue = 200};
    stored->bytes = makeDocument(spec);

    const Result<QByteArray> cover = covers.read({"document"});

    ASSERT_TRUE(cover) << cover.error().detail.toStdString();
    const QImage image = QImage::fromData(*cover);
    EXPECT_EQ(image.size(), QSize(512, 1024));
    const QColor seen = image.pixelColor(256, 500);
    const QColor wanted = colourOf(spec, 0);
    EXPECT_LT(std::abs(seen.red() - wanted.red()) + std::abs(seen.green() - wanted.green()) + std::abs(seen.blue() - wanted.blue()), 24);
    stored->bytes = QByteArray("\xff\xd8\xff and a photograph");
    EXPECT_EQ(*covers.read({"photograph"}), stored->bytes);
}

TEST(DocumentCoversTest, FailAsTheFileDoes) {
    const auto stored = std::make_shared<Stored>();
    DocumentCovers covers(stored);
    EXPECT_EQ(covers.read({"none"}).error().code, ErrorCode::NotFound);
    stored->bytes = "%PDF-1.7 and nothing of it";
    EXPECT_FALSE(covers.read({"damaged"}));
    stored->bytes = lockedDocument();
    EXPECT_FALSE(covers.read({"locked"}));
}

} // namespace
} // namespace sala::test
