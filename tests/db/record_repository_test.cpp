#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/text_repository.h"
#include "tests/db/temporary_library.h"

#include <QTimeZone>

namespace sala {
namespace {

const QDateTime kOpening(QDate(2016, 12, 1), QTime(11, 0), QTimeZone::utc());

Place aPlace() {
    return {PlaceId::generate(), QStringLiteral("mae-sot"), QStringLiteral("TH"), 16.713, 98.5704};
}

template<class Record>
void expectKept(TemporaryLibrary &library, const Record &record) {
    const Result<void> added = RecordRepository<Record>(*library).add(record, anEdit());
    ASSERT_TRUE(added) << why(added);

    library.reopen();

    EXPECT_EQ(RecordRepository<Record>(*library).get(record.id), record);
    EXPECT_EQ(RecordRepository<Record>(*library).all(), QList<Record>{record});
}

TEST(RecordRepositoryTest, ACountryIsOneThatThereIs) {
    TemporaryLibrary library;
    ExhibitionRepository exhibitions(*library);
    Exhibition exhibition;
    exhibition.id = ExhibitionId::generate();
    exhibition.key = QStringLiteral("nowhere");
    exhibition.country = QStringLiteral("XX");
    EXPECT_EQ(exhibitions.add(exhibition, anEdit()).error().code, ErrorCode::InvalidInput);
    exhibition.country.clear();
    ASSERT_TRUE(exhibitions.add(exhibition, anEdit()));
    Exhibition wanted = exhibition;
    wanted.country = QStringLiteral("UK");

    EXPECT_EQ(exhibitions.update(exhibition, wanted, anEdit()).error().code, ErrorCode::InvalidInput);

    wanted.country = QStringLiteral("GB");
    EXPECT_TRUE(exhibitions.update(exhibition, wanted, anEdit()));
}

TEST(RecordRepositoryTest, KeepsEveryFieldOfEveryRecord) {
    TemporaryLibrary library;
    const Place place = aPlace();
    const Playlist playlist{PlaylistId::generate(), QStringLiteral("everything"), {}};
    Exhibition exhibition;
    exhibition.id = ExhibitionId::generate();
    exhibition.key = QStringLiteral("bangkok");
    exhibition.venue = QStringLiteral("BACC, หอศิลป์");
    exhibition.place = place.id;
    exhibition.country = QStringLiteral("TH");
    exhibition.firstDay = QDate(2016, 12, 1);
    exhibition.lastDay = QDate(2016, 12, 11);
    exhibition.timeZone = "Asia/Bangkok";
    exhibition.defaultLanguage = Language::Thai;
    exhibition.playlist = playlist.id;
    exhibition.publicAddress = QUrl(QStringLiteral("https://example.org/a%20b?c=d"));
    exhibition.isSample = true;
    exhibition.schedule = QStringLiteral("Mon-Fri 10:00-18:00\n");
    ASSERT_TRUE(PlaylistRepository(*library).add(playlist, anEdit()));

    expectKept(library, place);
    expectKept(library, Journey{JourneyId::generate(), QStringLiteral("thailand-2016"), QStringLiteral("TH"),
                                QStringLiteral("2016-05"), 3});
    expectKept(library, Theme{ThemeId::generate(), QStringLiteral("work"), -2});
    expectKept(library,
               Partner{PartnerId::generate(), QStringLiteral("map"), QStringLiteral("MAP Foundation"),
                       QStringLiteral("TH"), PartnerRole::Supporter, 4});
    expectKept(library, Person{PersonId::generate(), QStringLiteral("KH-2016-014"), true});
    expectKept(library, exhibition);
    expectKept(library, ProgrammeEvent{Id::generate(), exhibition.id, kOpening, kOpening.addSecs(5400)});
}

TEST(RecordRepositoryTest, KeepsARecordThatSaysNothing) {
    TemporaryLibrary library;
    Exhibition blank;
    blank.id = ExhibitionId::generate();

    expectKept(library, blank);
}

TEST(RecordRepositoryTest, FindsByKey) {
    TemporaryLibrary library;
    const Place place = aPlace();
    ASSERT_TRUE(PlaceRepository(*library).add(place, anEdit()));

    EXPECT_EQ(PlaceRepository(*library).find(place.key)->value(), place);
    EXPECT_FALSE(PlaceRepository(*library).find(QStringLiteral("tokyo"))->has_value());
    EXPECT_EQ(PlaceRepository(*library).get(PlaceId::generate()).error().code, ErrorCode::NotFound);
}

TEST(RecordRepositoryTest, RefusesAKeyThatIsTaken) {
    TemporaryLibrary library;
    const Place place = aPlace();
    Place other = aPlace();
    ASSERT_TRUE(PlaceRepository(*library).add(place, anEdit()));

    EXPECT_EQ(PlaceRepository(*library).add(other, anEdit()).error().code, ErrorCode::InvalidInput);

    other.key = QStringLiteral("other");
    ASSERT_TRUE(PlaceRepository(*library).add(other, anEdit()));
    Place renamed = other;
    renamed.key = place.key;
    EXPECT_EQ(PlaceRepository(*library).update(other, renamed, anEdit()).error().code,
              ErrorCode::InvalidInput);
}

TEST(RecordRepositoryTest, RefusesARecordWithoutId) {
    TemporaryLibrary library;

    EXPECT_EQ(PlaceRepository(*library).add(Place(), anEdit()).error().code, ErrorCode::InvalidInput);
}

TEST(RecordRepositoryTest, RefusesToPointAtWhatIsNotThere) {
    TemporaryLibrary library;
    Exhibition exhibition;
    exhibition.id = ExhibitionId::generate();
    exhibition.place = PlaceId::generate();

    EXPECT_EQ(ExhibitionRepository(*library).add(exhibition, anEdit()).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(RevisionRepository(*library).of(exhibition.id)->isEmpty());
}

TEST(RecordRepositoryTest, WritesARevisionForEachFieldThatChanges) {
    TemporaryLibrary library;
    PlaceRepository places(*library);
    const Place place = aPlace();
    Place moved = place;
    moved.latitude = 16.5;
    ASSERT_TRUE(places.add(place, anEdit()));

    ASSERT_TRUE(places.update(place, moved, anEdit()));

    EXPECT_EQ(places.get(place.id), moved);
    const Result<QList<Revision>> history =
        RevisionRepository(*library).of(place.id, QStringLiteral("latitude"));
    ASSERT_EQ(history->size(), 2);
    EXPECT_EQ(history->first().value, QStringLiteral("16.713"));
    EXPECT_EQ(history->last().value, QStringLiteral("16.5"));
    EXPECT_EQ(history->last().parent, history->first().id);
    EXPECT_EQ(history->last().author, anEdit().author);
    EXPECT_EQ(history->last().time, anEdit().time);
    EXPECT_EQ(RevisionRepository(*library).of(place.id, QStringLiteral("key"))->size(), 1);
    EXPECT_EQ(RevisionRepository(*library).current(place.id, QStringLiteral("latitude")), history->last());
}

TEST(RecordRepositoryTest, RefusesAnEditOfWhatSomebodyElseChanged) {
    TemporaryLibrary library;
    PlaceRepository places(*library);
    const Place seen = aPlace();
    Place first = seen;
    first.country = QStringLiteral("MM");
    Place second = seen;
    second.country = QStringLiteral("LA");
    second.latitude = 1;
    ASSERT_TRUE(places.add(seen, anEdit()));
    ASSERT_TRUE(places.update(seen, first, anEdit()));

    EXPECT_EQ(places.update(seen, second, anEdit()).error().code, ErrorCode::Conflict);

    EXPECT_EQ(places.get(seen.id), first);
}

TEST(RecordRepositoryTest, LetsTwoPeopleChangeDifferentFields) {
    TemporaryLibrary library;
    PlaceRepository places(*library);
    const Place seen = aPlace();
    Place one = seen;
    one.country = QStringLiteral("MM");
    Place other = seen;
    other.longitude = 5;
    ASSERT_TRUE(places.add(seen, anEdit()));

    ASSERT_TRUE(places.update(seen, one, anEdit()));
    ASSERT_TRUE(places.update(seen, other, anEdit()));

    EXPECT_EQ(places.get(seen.id)->country, one.country);
    EXPECT_EQ(places.get(seen.id)->longitude, other.longitude);
}

TEST(RecordRepositoryTest, RemovesARecordAndKeepsItsHistory) {
    TemporaryLibrary library;
    PlaceRepository places(*library);
    const Place place = aPlace();
    const TextKey title{place.id, TextField::Title, Language::English};
    ASSERT_TRUE(places.add(place, anEdit()));
    ASSERT_TRUE(TextRepository(*library).set({title, QStringLiteral("Mae Sot")}, anEdit()));

    ASSERT_TRUE(places.remove(place, anEdit()));

    EXPECT_TRUE(places.all()->isEmpty());
    EXPECT_TRUE(TextRepository(*library).get(title)->body.isEmpty());
    EXPECT_EQ(RevisionRepository(*library).current(place.id, QStringLiteral("record"))->value, QString());
    EXPECT_EQ(TextRepository(*library).history(title)->size(), 1);
}

TEST(RecordRepositoryTest, DoesNotRemoveWhatSomethingElsePointsAt) {
    TemporaryLibrary library;
    const Place place = aPlace();
    Exhibition exhibition;
    exhibition.id = ExhibitionId::generate();
    exhibition.place = place.id;
    ASSERT_TRUE(PlaceRepository(*library).add(place, anEdit()));
    ASSERT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));

    EXPECT_EQ(PlaceRepository(*library).remove(place, anEdit()).error().code, ErrorCode::InvalidInput);

    EXPECT_EQ(PlaceRepository(*library).all()->size(), 1);
}

} // namespace
} // namespace sala
