// What is taken as evidence: what can be opened again, and nothing else.

#include "media/document/evidence_file.h"
#include "tests/media/document/test_documents.h"
#include "tests/media/test_pictures.h"

#include <algorithm>
#include <random>

namespace sala::test {
namespace {

TEST(EvidenceFileTest, KnowsNotesPicturesAndDocumentsByTheirBytes) {
    const QImage scan = photograph({600, 800});

    EXPECT_EQ(evidenceKindOf("She agreed at her house, ភ្នំពេញ."), EvidenceKind::Note);
    EXPECT_EQ(evidenceKindOf(asJpeg(scan)), EvidenceKind::Jpeg);
    EXPECT_EQ(evidenceKindOf(withVips(scan, {})), EvidenceKind::Png);
    EXPECT_EQ(evidenceKindOf(makeDocument({.pages = 2, .text = QStringLiteral("I agree")})), EvidenceKind::Pdf);
}

TEST(EvidenceFileTest, RefusesWhatCannotBeOpenedLater) {
    const QByteArray jpeg = asJpeg(photograph({600, 800}));
    const QByteArray png = withVips(photograph({600, 800}), {});
    const QByteArray pdf = makeDocument({.pages = 2, .text = QStringLiteral("I agree")});

    for (const QByteArray &whole : {jpeg, png, pdf}) {
        EXPECT_FALSE(evidenceKindOf(whole.left(whole.size() / 3)));
    }
    EXPECT_FALSE(evidenceKindOf(jpeg.left(20)));
    EXPECT_FALSE(evidenceKindOf("%PDF-1.7\n"));
}

TEST(EvidenceFileTest, RefusesEverythingElse) {
    std::mt19937 random{7};
    QByteArray noise(5000, Qt::Uninitialized);
    std::generate(noise.begin(), noise.end(), [&] { return char(random()); });

    for (const QByteArray &bytes : {QByteArray(), QByteArray(" \n\t "), QByteArray("a\0b", 3), QByteArray("\xff\xfe\x41", 3), noise,
                                    QByteArray("\x7f" "ELF\x02\x01\x01") + noise, withVips(photograph({60, 80}), {".tif"}),
                                    QByteArray(100 << 10, 'n'), QByteArray(kMostEvidenceBytes + 1, 'n')}) {
        EXPECT_FALSE(evidenceKindOf(bytes)) << bytes.left(10).toStdString();
    }
}

} // namespace
} // namespace sala::test
