// What an edition holds, and above all what it does not.

#include "db/storage/film_repository.h"
#include "db/storage/editions/edition_contents.h"
#include "db/storage/library_check.h"
#include "db/storage/media_store.h"
#include "db/storage/migrations.h"
#include "db/storage/query.h"
#include "tests/db/edition_fixture.h"

#include <QDir>

namespace sala {
namespace {

class EditionPublisherTest : public testing::Test, public EditionFixture {
  protected:
    Library opened(const QString &name) {
        Result<Library> edition = Library::open(pathFor(name), Library::Mode::ReadOnly);
        EXPECT_TRUE(edition) << why(edition);
        return std::move(*edition);
    }
};

TEST_F(EditionPublisherTest, ShowsWhatTheLibraryShowsThere) {
    addPhotograph(1);
    const WorkId market = addPhotograph(2);
    addPerson(market, ConsentState::Granted, {QStringLiteral("TH"), QStringLiteral("KH")});

    const auto published = publish(QStringLiteral("one"));

    ASSERT_TRUE(published) << why(published);
    EXPECT_EQ(published->label.number, 1);
    EXPECT_EQ(published->works.value(QStringLiteral("photograph")), 2);
    EXPECT_EQ(published->originals, 2);
    Library edition = opened(QStringLiteral("one"));
    const Result<Catalogue> there = loadCatalogue(edition, {{}, QDate(2016, 12, 3)});
    const Result<Catalogue> here = loadCatalogue(*library, {exhibition.id, QDate(2016, 12, 3)});
    ASSERT_TRUE(there) << why(there);
    EXPECT_EQ(there->exhibition, here->exhibition);
    EXPECT_EQ(there->texts, here->texts);
    ASSERT_EQ(there->works.size(), 2);
    EXPECT_EQ(there->works[0].id, here->works[0].id) << "in the same order";
    const Rendition *screen = there->works[0].rendition(RenditionKind::Screen);
    ASSERT_NE(screen, nullptr);
    EXPECT_TRUE(MediaStore(edition).read(screen->media));
}

TEST_F(EditionPublisherTest, LeavesNoByteOfWhatIsWithheld) {
    addPhotograph(1);
    NewPhotograph secret = samplePhotograph(77);
    secret.source = QStringLiteral("withheld-name.jpg");
    secret.placeName = QStringLiteral("withheld-place");
    secret.texts[Language::English].title = QStringLiteral("withheld-title");
    const WorkId refused = *LibraryImportSink(*library).addPhotograph(secret);
    addPerson(refused, ConsentState::Granted, {QStringLiteral("KH")});
    const Playlist playlist{
        PlaylistId::generate(), QStringLiteral("withheld-list"), {PlaylistEntry{refused}}};
    ASSERT_TRUE(PlaylistRepository(*library).add(playlist, anEdit()));

    const auto published = publish(QStringLiteral("one"));

    ASSERT_TRUE(published) << why(published);
    ASSERT_EQ(published->withheld.size(), 1);
    EXPECT_EQ(published->withheld[0].work, refused);
    EXPECT_EQ(published->withheld[0].obstacle, ConsentObstacle::OtherCountry);
    const QByteArray bytes = bytesOf(pathFor(QStringLiteral("one")));
    EXPECT_FALSE(bytes.contains("withheld"));
    EXPECT_FALSE(bytes.contains(refused.bytes()));
    for (const NewRendition &rendition : secret.renditions) {
        EXPECT_FALSE(bytes.contains(rendition.bytes));
        EXPECT_FALSE(bytes.contains(rendition.hash.bytes));
    }
}

TEST_F(EditionPublisherTest, CarriesTitleCardsAndNestedPlaylistsButNotWhatNobodyMaySee) {
    const WorkId shown = addPhotograph(1);
    const WorkId refused = addPhotograph(2);
    addPerson(refused, ConsentState::Refused);
    const auto addCard = [&](const char *words) {
        Work card;
        card.id = WorkId::generate();
        card.kind = WorkKind::TitleCard;
        EXPECT_TRUE(WorkRepository(*library).add(card, anEdit()));
        EXPECT_TRUE(TextRepository(*library).set({{card.id, TextField::Title, Language::Thai}, QString::fromUtf8(words)}, anEdit()));
        return card.id;
    };
    const auto nested = [](const char *key) {
        PlaylistEntry entry;
        entry.playlist = QLatin1String(key);
        return entry;
    };
    const auto addPlaylist = [&](const char *key, const QList<PlaylistEntry> &entries) {
        ASSERT_TRUE(PlaylistRepository(*library).add({PlaylistId::generate(), QLatin1String(key), entries}, anEdit()));
    };
    const WorkId welcome = addCard("ยินดีต้อนรับ");
    addPlaylist("rivers", {{welcome}, {shown}, {refused}});
    addPlaylist("evening", {nested("rivers"), nested("withheld-list")});
    addPlaylist("withheld-list", {{refused}, {addCard("withheld-words")}});
    addPlaylist("soon", {{addCard("เร็วๆ นี้")}});

    ASSERT_TRUE(publish(QStringLiteral("one")));

    EXPECT_FALSE(bytesOf(pathFor(QStringLiteral("one"))).contains("withheld"));
    Library edition = opened(QStringLiteral("one"));
    const auto playlists = PlaylistRepository(edition).all();
    ASSERT_EQ(playlists->size(), 3);
    EXPECT_EQ(playlists->at(0).key, QStringLiteral("evening"));
    EXPECT_EQ(playlists->at(0).entries, QList<PlaylistEntry>{nested("rivers")});
    EXPECT_EQ(playlists->at(1).entries, (QList<PlaylistEntry>{{welcome}, {shown}}));
    EXPECT_EQ(playlists->at(2).key, QStringLiteral("soon"));
    const auto catalogue = loadCatalogue(edition, {{}, QDate(2016, 12, 1)});
    EXPECT_EQ(catalogue->works.size(), 1);
    EXPECT_EQ(catalogue->cards.size(), 2);
    EXPECT_EQ(catalogue->text(welcome, TextField::Title, Language::English).body, QStringLiteral("ยินดีต้อนรับ"));
}

TEST_F(EditionPublisherTest, CarriesWhatSlidesShowOfAPhotograph) {
    const WorkId work = addPhotograph(1);
    const Work seen = *WorkRepository(*library).get(work);
    Work framed = seen;
    framed.crop = {0.25, 0, 0.5, 0.75};
    framed.focus = {0.3, 0.6};
    ASSERT_TRUE(WorkRepository(*library).update(seen, framed, anEdit()));
    ASSERT_TRUE(publish(QStringLiteral("one")));

    Result<Library> edition = Library::open(pathFor(QStringLiteral("one")), Library::Mode::ReadOnly);

    ASSERT_TRUE(edition) << why(edition);
    EXPECT_EQ(WorkRepository(*edition).get(work)->crop, framed.crop);
    EXPECT_EQ(WorkRepository(*edition).get(work)->focus, framed.focus);
}

TEST_F(EditionPublisherTest, CarriesWhatIsShownOfAFilm) {
    const WorkId work = addPhotograph(1);
    ShownFilm film;
    film.film = {FilmId::generate(), work, std::chrono::seconds(6), 25, false, 0, {}, {}};
    ASSERT_TRUE(FilmRepository(*library).add(film, anEdit()));
    const Work seen = *WorkRepository(*library).get(work);
    Work trimmed = seen;
    trimmed.part = {std::chrono::milliseconds(1500), std::chrono::milliseconds(4500)};
    ASSERT_TRUE(WorkRepository(*library).update(seen, trimmed, anEdit()));
    ASSERT_TRUE(publish(QStringLiteral("one")));

    Result<Library> edition = Library::open(pathFor(QStringLiteral("one")), Library::Mode::ReadOnly);

    ASSERT_TRUE(edition) << why(edition);
    EXPECT_EQ((**FilmRepository(*edition).of(work)).part, trimmed.part);
}

TEST_F(EditionPublisherTest, KeepsPrivateThingsInTheLibrary) {
    const WorkId work = addPhotograph(1);
    const PersonId person = addPerson(work, ConsentState::Granted);

    ASSERT_TRUE(publish(QStringLiteral("one")));

    const QByteArray bytes = bytesOf(pathFor(QStringLiteral("one")));
    EXPECT_FALSE(bytes.contains("KH-2016-1")) << "the person's reference";
    EXPECT_FALSE(bytes.contains("river 1.jpg")) << "the imported file's name";
    EXPECT_FALSE(bytes.contains("noy")) << "the editor's name";
    EXPECT_FALSE(bytes.contains(samplePhotograph(1).renditions[0].bytes)) << "the original";
    EXPECT_TRUE(bytes.contains(person.bytes())) << "the kiosk itself asks whether consent still holds";
    Library edition = opened(QStringLiteral("one"));
    EXPECT_EQ(edition.connection().integer("SELECT count(*) FROM revision"), 0);
    EXPECT_EQ(edition.connection().integer("SELECT count(*) FROM publication"), 0);
}

TEST_F(EditionPublisherTest, AConsentThatEndsStillEndsOnTheKiosk) {
    addPhotograph(1);
    const WorkId ending = addPhotograph(2);
    addPerson(ending, ConsentState::Granted, {}, QDate(2016, 12, 10));

    const auto published = publish(QStringLiteral("one"));

    ASSERT_TRUE(published) << why(published);
    EXPECT_EQ(published->ending, (QList<EndingWork>{{ending, QDate(2016, 12, 10)}}));
    Library edition = opened(QStringLiteral("one"));
    EXPECT_EQ(loadCatalogue(edition, {{}, QDate(2016, 12, 10)})->works.size(), 2);
    EXPECT_EQ(loadCatalogue(edition, {{}, QDate(2016, 12, 11)})->works.size(), 1);
}

TEST_F(EditionPublisherTest, HasNothingWrongInIt) {
    for (int number = 1; number <= 5; ++number) {
        addPhotograph(number, 2500000);
    }
    ASSERT_TRUE(publish(QStringLiteral("one")));

    Library edition = opened(QStringLiteral("one"));
    const auto findings = checkLibrary(edition);

    ASSERT_TRUE(findings) << why(findings);
    for (const Finding &finding : *findings) {
        EXPECT_TRUE(finding.code.startsWith(QLatin1String("text-"))) << finding.detail.toStdString();
    }
}

TEST_F(EditionPublisherTest, NumbersGrowAndAFileIsNeverReplaced) {
    addPhotograph(1);
    ASSERT_TRUE(publish(QStringLiteral("one")));
    const QByteArray before = bytesOf(pathFor(QStringLiteral("one")));

    EXPECT_EQ(publish(QStringLiteral("one")).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(bytesOf(pathFor(QStringLiteral("one"))), before);
    EXPECT_EQ(publish(QStringLiteral("two"))->label.number, 2);
}

TEST_F(EditionPublisherTest, RefusesWhatCannotBeAnEdition) {
    EXPECT_EQ(publish(QStringLiteral("empty")).error().code, ErrorCode::InvalidInput) << "no work";
    addPhotograph(1);
    Exhibition nowhere = exhibition;
    nowhere.country.clear();
    ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, nowhere, anEdit()));
    EXPECT_EQ(publish(QStringLiteral("nowhere")).error().code, ErrorCode::InvalidInput) << "no country";
    exhibition.id = ExhibitionId::generate();
    EXPECT_EQ(publish(QStringLiteral("none")).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(
        QDir(library.in({}))
            .entryList({QStringLiteral("*mpty*"), QStringLiteral("*where*"), QStringLiteral("*none*")},
                       QDir::Files | QDir::Hidden)
            .isEmpty());
}

TEST_F(EditionPublisherTest, APlanSaysWhatPublishingWouldSayAndChangesNothing) {
    addPhotograph(1);
    const WorkId ends = addPhotograph(2);
    addPerson(ends, ConsentState::Granted, {}, QDate(2017, 1, 1));
    const WorkId refused = addPhotograph(3);
    addPerson(refused, ConsentState::Refused);
    Exhibition lasting = exhibition;
    lasting.lastDay = QDate(2017, 2, 1);
    ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, lasting, anEdit()));

    const auto plan = planEdition(*library, exhibition.id, time);
    const auto again = planEdition(*library, exhibition.id, time);
    const auto published = publish(QStringLiteral("one"));

    ASSERT_TRUE(plan && again && published) << why(plan) << why(published);
    EXPECT_EQ(plan->number, 1);
    EXPECT_EQ(again->number, 1) << "nothing was used up by looking";
    EXPECT_EQ(plan->exhibition.key, QStringLiteral("bangkok"));
    EXPECT_EQ(plan->works, published->works);
    EXPECT_EQ(plan->missingTitles, published->missingTitles);
    EXPECT_EQ(plan->withheld, published->withheld);
    EXPECT_EQ(plan->withheld.size(), 1);
    EXPECT_EQ(plan->ending, published->ending);
    EXPECT_EQ(plan->ending.size(), 1);
    EXPECT_EQ(plan->originals, published->originals);
    EXPECT_GT(plan->mediaBytes, 0);
    EXPECT_LE(published->sizeBytes, editionBytes(plan->mediaBytes));
    EXPECT_EQ(planEdition(*library, exhibition.id, time)->number, 2);
}

TEST_F(EditionPublisherTest, APlanIsRefusedAsPublishingIs) {
    EXPECT_EQ(planEdition(*library, exhibition.id, time).error().code, ErrorCode::InvalidInput) << "no work";
    EXPECT_EQ(planEdition(*library, ExhibitionId::generate(), time).error().code, ErrorCode::NotFound);
}

TEST_F(EditionPublisherTest, ANumberThatAnotherTookIsNotUsedTwice) {
    addPhotograph(1);
    ASSERT_TRUE(publish(QStringLiteral("one")));
    PublishOrder order;
    order.exhibition = exhibition.id;
    order.path = pathFor(QStringLiteral("bangkok-1"));
    order.time = time;
    order.number = 1;

    EXPECT_EQ(publishEdition(*library, key, order).error().code, ErrorCode::Conflict);
    EXPECT_FALSE(QFile::exists(order.path));
    order.number = 2;
    EXPECT_TRUE(publishEdition(*library, key, order));
}

TEST_F(EditionPublisherTest, MayNotBeEdited) {
    addPhotograph(1);
    ASSERT_TRUE(publish(QStringLiteral("one")));
    const QByteArray before = bytesOf(pathFor(QStringLiteral("one")));

    const auto opened = Library::open(pathFor(QStringLiteral("one")), Library::Mode::ReadWrite);

    EXPECT_EQ(opened.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(bytesOf(pathFor(QStringLiteral("one"))), before);
}

TEST_F(EditionPublisherTest, BringsThePlannedHoursWithoutPlaylistsThatStayBehind) {
    addPhotograph(1);
    Exhibition planned = exhibition;
    planned.schedule = QStringLiteral("Mon-Fri 10:00-18:00\nSat 20:00-02:00 hidden-people\n");
    ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, planned, anEdit()));
    ASSERT_TRUE(publish(QStringLiteral("one")));

    Result<Library> edition = Library::open(pathFor(QStringLiteral("one")), Library::Mode::ReadOnly);

    ASSERT_TRUE(edition) << why(edition);
    EXPECT_EQ(ExhibitionRepository(*edition).all()->first().schedule,
              QStringLiteral("Mon-Fri 10:00-18:00\nSat 20:00-02:00\n"));
}

TEST(EditionContentsTest, EveryTableOfTheSchemaIsSealedOrLeftOutOnPurpose) {
    TemporaryLibrary library;
    QSet<QString> tables{QStringLiteral("revision"), QStringLiteral("publication"), QStringLiteral("base"),
                         QStringLiteral("edition"), QStringLiteral("chunk"), QStringLiteral("curator"),
                         QStringLiteral("curator_lock"), QStringLiteral("draft"), QStringLiteral("reversal"),
                         QStringLiteral("consent_detail"), QStringLiteral("publication_work"), QStringLiteral("kiosk_receipt"),
                         QStringLiteral("evidence"), QStringLiteral("evidence_key"), QStringLiteral("likeness")};
    for (const EditionTable &table : editionTables()) {
        if (table.lastSchema < schemaVersion()) {
            continue;
        }
        tables.insert(QLatin1String(table.name));
        Query query(library->connection(), table.select);
        EXPECT_FALSE(query.next());
    }

    Query query(library->connection(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (query.next()) {
        EXPECT_TRUE(tables.remove(query.text(0))) << query.text(0).toStdString();
    }
    EXPECT_TRUE(tables.isEmpty());
}

TEST(SealKeyTest, IsWrittenForItsOwnerAloneAndReadAgain) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("organisation.key"));
    const SealKey key = SealKey::generate();

    ASSERT_TRUE(key.write(path));
    const Result<SealKey> read = SealKey::read(path);

    ASSERT_TRUE(read) << why(read);
    EXPECT_EQ(read->publicKey(), key.publicKey());
    EXPECT_TRUE(isSealed("words", read->seal("words"), key.publicKey()));
    EXPECT_FALSE(isSealed("wordz", read->seal("words"), key.publicKey()));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), 0);
    EXPECT_EQ(key.write(path).error().code, ErrorCode::InvalidInput);
    ASSERT_TRUE(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
    EXPECT_EQ(SealKey::read(path).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(SealKey::read(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
}

TEST(SealKeyTest, AFileThatIsNoKeyIsCalledThatWhoeverMayReadIt) {
    const QTemporaryDir folder;
    QFile letter(folder.filePath(QStringLiteral("letter.txt")));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write("Dear curator") > 0);
    letter.close();
    ASSERT_TRUE(letter.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));

    const auto read = SealKey::read(letter.fileName());

    EXPECT_EQ(read.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("no key"))) << read.error().detail.toStdString();
}

} // namespace
} // namespace sala
