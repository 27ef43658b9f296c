#include "media/document/document_reader.h"
#include "tests/media/document/test_documents.h"

#include <QElapsedTimer>
#include <QFile>

#include <gmock/gmock.h>
#include <thread>

namespace sala::test {
namespace {

bool isNear(const QColor &seen, const QColor &wanted) {
    return std::abs(seen.red() - wanted.red()) < 4 && std::abs(seen.green() - wanted.green()) < 4 &&
           std::abs(seen.blue() - wanted.blue()) < 4;
}

std::string why(const Error &error) {
    return error.detail.toStdString();
}

TEST(DocumentReaderTest, SaysWhatADocumentIs) {
    const DocumentSpec spec{.pages = 4,
                            .points = {400, 500},
                            .title = QStringLiteral("រ Report"),
                            .text =
                                QStringLiteral("A report about journeys with more than forty letters in all"),
                            .outline = {QStringLiteral("One"), QStringLiteral("ขั้นที่สอง")}};
    DocumentReader reader;

    const Result<DocumentInfo> info = reader.open(makeDocument(spec));

    ASSERT_TRUE(info) << why(info.error());
    EXPECT_EQ(info->pages, QList<QSizeF>(4, QSizeF(400, 500)));
    EXPECT_EQ(info->title, spec.title);
    const QList<DocumentHeading> outline{{spec.outline[0], 0, 0}, {spec.outline[1], 0, 1}};
    EXPECT_EQ(info->outline, outline);
    const Result<DocumentLetters> letters = reader.check();
    ASSERT_TRUE(letters);
    EXPECT_EQ(writtenIn(*letters), Language::English);
}

TEST(DocumentReaderTest, DrawsWholePagesAndParts) {
    const DocumentSpec spec{.pages = 3, .text = QStringLiteral("words")};
    DocumentReader reader;
    ASSERT_TRUE(reader.open(makeDocument(spec)));

    const Result<QImage> whole = reader.draw(1, {300, 420});
    const Result<QImage> part = reader.draw(0, {3000, 4200}, {1000, 1000, 200, 100});

    ASSERT_TRUE(whole && part);
    EXPECT_EQ(whole->size(), QSize(300, 420));
    EXPECT_TRUE(isNear(whole->pixelColor(150, 200), colourOf(spec, 1)));
    EXPECT_EQ(part->size(), QSize(200, 100));
    EXPECT_TRUE(isNear(part->pixelColor(10, 10), colourOf(spec, 0)));
    EXPECT_EQ(reader.draw(7, {300, 420}).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(reader.draw(0, {30000, 42000}).error().code, ErrorCode::Corrupt)
        << "more pixels than are drawn";
    EXPECT_TRUE(reader.draw(2, {300, 420})) << "a refusal does not end the program";
}

TEST(DocumentReaderTest, OpensOneDocumentAfterAnother) {
    DocumentReader reader;
    ASSERT_TRUE(reader.open(makeDocument({.pages = 1})));

    const Result<DocumentInfo> info = reader.open(makeDocument({.pages = 2, .hue = 200}));

    ASSERT_TRUE(info);
    EXPECT_EQ(info->pages.size(), 2);
    EXPECT_TRUE(isNear(reader.draw(0, {30, 42})->pixelColor(9, 9), colourOf({.hue = 200}, 0)));
}

TEST(DocumentReaderTest, NeverFollowsWhatADocumentWantsDone) {
    DocumentReader reader;

    const Result<DocumentInfo> info = reader.open(documentWithActions());

    ASSERT_TRUE(info) << why(info.error());
    EXPECT_TRUE(info->outline.isEmpty()) << "a line that leads outside is no part of the contents";
    EXPECT_TRUE(reader.check());
    EXPECT_TRUE(reader.draw(0, {300, 420}));
}

TEST(DocumentReaderTest, CanBeStoppedFromAnotherThread) {
    DocumentReader reader;
    ASSERT_TRUE(reader.open(documentThatTakesForEver()));
    std::thread other([&] { reader.stop(); });
    QElapsedTimer timer;
    timer.start();

    const Result<QImage> drawn = reader.draw(0, {300, 420});

    other.join();
    ASSERT_FALSE(drawn);
    EXPECT_EQ(drawn.error().code, ErrorCode::Cancelled);
    EXPECT_LT(timer.elapsed(), 8000) << "before the program's own alarm";
    EXPECT_EQ(reader.open(makeDocument({})).error().code, ErrorCode::Cancelled);
}

struct Hostile {
    const char *name;
    QByteArray bytes;
    ErrorCode code;
    const char *says;
};

class HostileDocumentTest : public testing::TestWithParam<Hostile> {};

TEST_P(HostileDocumentTest, IsRefusedWithASentenceAndHarmsNothing) {
    DocumentReader reader;

    const auto checked =
        reader.open(GetParam().bytes).and_then([&](const DocumentInfo &) { return reader.check(); });

    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, GetParam().code);
    EXPECT_THAT(why(checked.error()), testing::HasSubstr(GetParam().says));
    EXPECT_TRUE(reader.open(makeDocument({}))) << "the next one is read";
}

INSTANTIATE_TEST_SUITE_P(
    Every, HostileDocumentTest,
    testing::Values(
        Hostile{"Empty", {}, ErrorCode::InvalidInput, "no PDF"},
        Hostile{"Picture", QByteArray("\xff\xd8\xff\xe0 JFIF").repeated(100), ErrorCode::InvalidInput,
                "no PDF"},
        Hostile{"Half", makeDocument({.pages = 9}).left(1500), ErrorCode::Corrupt, "its end is missing"},
        Hostile{"Rubbish", "%PDF-1.4\n" + QByteArray("rubbish ").repeated(500) + "%%EOF", ErrorCode::Corrupt,
                "damaged"},
        Hostile{"Locked", lockedDocument(), ErrorCode::InvalidInput, "password"},
        Hostile{"WithoutItsPage", documentWithoutItsPage(), ErrorCode::Corrupt, "damaged"},
        Hostile{"ThousandsOfPages", documentOfManyPages(5000), ErrorCode::InvalidInput, "5000 pages"},
        Hostile{"GiantPage", makeDocument({.pages = 1, .points = {200000, 200000}}), ErrorCode::InvalidInput,
                "impossible size"},
        Hostile{"Ribbon", makeDocument({.pages = 1, .points = {14000, 2}}), ErrorCode::InvalidInput,
                "impossible size"},
        Hostile{"ForEver", documentThatTakesForEver(), ErrorCode::InvalidInput, "takes too long"}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(DocumentReaderTest, SurvivesEveryBrokenByteOfADocument) {
    const QByteArray whole =
        makeDocument({.pages = 2, .text = QStringLiteral("text"), .outline = {QStringLiteral("One")}});
    DocumentReader reader;
    int opened = 0;

    for (qsizetype place = 9; place < whole.size() - 6; place += 7) {
        QByteArray broken = whole;
        broken[place] = char(broken[place] ^ 0x55);
        const auto looked =
            reader.open(broken).and_then([&](const DocumentInfo &) { return reader.check(); });
        opened += looked ? 1 : 0;
    }

    EXPECT_GT(opened, 0) << "some bytes are of no importance";
    EXPECT_TRUE(reader.open(whole));
}

TEST(DocumentLettersTest, TakeEnglishWordsInAnotherScriptForThatLanguage) {
    EXPECT_EQ(writtenIn({{Language::English, 300}, {Language::Khmer, 200}}), Language::Khmer);
    EXPECT_EQ(writtenIn({{Language::English, 3000}, {Language::Khmer, 200}}), Language::English);
    EXPECT_EQ(writtenIn({{Language::Thai, 20}}), std::nullopt);
}

TEST(PageSizeTest, FitsInsideItsBoundsAndTheMostPixels) {
    EXPECT_EQ(pageSizeWithin({600, 800}, {300, 300}), QSize(225, 300));
    EXPECT_EQ(pageSizeWithin({1, 10000}, {300, 300}), QSize(1, 300));
    const QSize large = pageSizeWithin({600, 600}, {90000, 90000});
    EXPECT_LE(qint64(large.width()) * large.height(), kMostPagePixels);
}

} // namespace
} // namespace sala::test
