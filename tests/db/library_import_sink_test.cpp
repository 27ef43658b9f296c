#include "db/records/hash.h"
#include "db/storage/catalogue_loader.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/media_reader.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

NewRendition rendition(RenditionKind kind, const QByteArray &bytes) {
    return {kind, hashOf(bytes), bytes, QSize(1920, 1280), QStringLiteral("image/jpeg")};
}

NewPhotograph photograph(const QByteArray &content) {
    NewPhotograph photograph;
    photograph.source = QStringLiteral("river.jpg");
    photograph.date = {2016, 5, 10};
    photograph.placeName = QStringLiteral("Phnom Penh");
    photograph.country = QStringLiteral("KH");
    photograph.creator = QStringLiteral("John Hulme");
    photograph.texts[Language::English].title = QStringLiteral("By the river");
    photograph.texts[Language::Thai].caption = QString::fromUtf8("ที่ริมแม่น้ำ");
    photograph.focus = {0.3, 0.7};
    photograph.renditions = {rendition(RenditionKind::Original, content),
                             rendition(RenditionKind::Screen, content + "screen"),
                             rendition(RenditionKind::Thumbnail, content + "thumbnail")};
    return photograph;
}

TEST(LibraryImportSinkTest, KeepsAllAPhotographCameWith) {
    TemporaryLibrary library;
    LibraryImportSink sink(*library);
    const NewPhotograph wanted = photograph("picture");

    const Result<WorkId> id = sink.addPhotograph(wanted);

    ASSERT_TRUE(id) << why(id);
    const Result<Work> work = WorkRepository(*library).get(*id);
    ASSERT_TRUE(work) << why(work);
    EXPECT_EQ(work->source, wanted.source);
    EXPECT_EQ(work->date, wanted.date);
    EXPECT_EQ(work->creator, wanted.creator);
    EXPECT_EQ(work->focus, wanted.focus);
    ASSERT_EQ(work->renditions.size(), 3);
    EXPECT_EQ(work->rendition(RenditionKind::Screen)->sizeBytes, 13);
    EXPECT_EQ(MediaReader(library.path()).read(work->rendition(RenditionKind::Screen)->media),
              "picturescreen");
    const Result<Text> title = TextRepository(*library).get({*id, TextField::Title, Language::English});
    EXPECT_EQ(title->body, wanted.texts[Language::English].title);
    EXPECT_EQ(title->status, TextStatus::Draft);
    const Result<Text> caption = TextRepository(*library).get({*id, TextField::Caption, Language::Thai});
    EXPECT_EQ(caption->body, wanted.texts[Language::Thai].caption);
    EXPECT_EQ(PlaceRepository(*library).get(work->place)->key, QStringLiteral("phnom-penh"));
    EXPECT_EQ(loadCatalogue(*library, {})->works.size(), 1);
}

TEST(LibraryImportSinkTest, KnowsADuplicateByItsOriginal) {
    TemporaryLibrary library;
    LibraryImportSink sink(*library);
    const Result<WorkId> first = sink.addPhotograph(photograph("picture"));
    NewPhotograph renamed = photograph("picture");
    renamed.source = QStringLiteral("copy of river.jpg");

    EXPECT_EQ(sink.findByOriginal(hashOf("picture")), first);
    EXPECT_TRUE(sink.findByOriginal(hashOf("other"))->isNull());
    EXPECT_EQ(sink.addPhotograph(renamed), first);
    EXPECT_EQ(WorkRepository(*library).all()->size(), 1);
}

TEST(LibraryImportSinkTest, FindsThePlaceItMadeBefore) {
    TemporaryLibrary library;
    LibraryImportSink sink(*library);
    NewPhotograph spelt = photograph("two");
    spelt.placeName = QStringLiteral(" phnom  penh");
    NewPhotograph elsewhere = photograph("three");
    elsewhere.country = QStringLiteral("US");

    ASSERT_TRUE(sink.addPhotograph(photograph("one")));
    ASSERT_TRUE(LibraryImportSink(*library).addPhotograph(spelt));
    ASSERT_TRUE(sink.addPhotograph(elsewhere));

    EXPECT_EQ(PlaceRepository(*library).all()->size(), 2);
}

TEST(LibraryImportSinkTest, GivesAPlaceInAnotherScriptAKeyToType) {
    TemporaryLibrary library;
    NewPhotograph thai = photograph("one");
    thai.placeName = QStringLiteral("แม่สอด");
    thai.placeLanguage = Language::Thai;

    ASSERT_TRUE(LibraryImportSink(*library).addPhotograph(thai));

    const Result<QList<Place>> places = PlaceRepository(*library).all();
    ASSERT_EQ(places->size(), 1);
    EXPECT_TRUE(places->first().key.startsWith(QLatin1String("place-")));
    EXPECT_EQ(TextRepository(*library).get({places->first().id, TextField::Title, Language::Thai})->body,
              thai.placeName);
}

TEST(LibraryImportSinkTest, LeavesNothingOfAPhotographWithoutOriginal) {
    TemporaryLibrary library;
    NewPhotograph bare = photograph("picture");
    bare.renditions.removeFirst();

    EXPECT_EQ(LibraryImportSink(*library).addPhotograph(bare).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(WorkRepository(*library).all()->isEmpty());
    EXPECT_TRUE(PlaceRepository(*library).all()->isEmpty());
}

} // namespace
} // namespace sala
