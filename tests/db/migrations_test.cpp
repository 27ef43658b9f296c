#include "db/records/receipt.h"
#include "db/storage/catalogue_loader.h"
#include "db/storage/consent_repository.h"
#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/evidence_repository.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/library_file.h"
#include "db/storage/likeness_repository.h"
#include "db/storage/media_store.h"
#include "db/storage/migrations.h"
#include "db/storage/query.h"
#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/undo_repository.h"
#include "tests/db/in_child.h"
#include "tests/db/temporary_library.h"

#include <QDir>

namespace sala {
namespace {

std::vector<Migration> withOneMore(const char *sql) {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({schemaVersion() + 1, "999_one_more", sql});
    return steps;
}

QString fixture(int version) {
    return QStringLiteral(SALA_TEST_DATA "/libraries/v%1.sala").arg(version, 3, 10, QLatin1Char('0'));
}

TEST(MigrationsTest, AreNumberedFromOneWithoutGaps) {
    int expected = 0;

    for (const Migration &migration : migrations()) {
        EXPECT_EQ(migration.version, ++expected) << migration.name;
    }
    EXPECT_EQ(schemaVersion(), expected);
}

class StoredLibraryTest : public testing::TestWithParam<int> {
  protected:
    /// Films are kept from the second version on.
    static void expectTheFilmOf(const Catalogue &catalogue, int version) {
        EXPECT_EQ(catalogue.films.size(), version < 2 ? 0 : 1);
        for (const ShownFilm &film : catalogue.films) {
            EXPECT_EQ(film.film.duration, std::chrono::milliseconds(61500));
            EXPECT_EQ(film.film.originalLanguage, QStringLiteral("km"));
            EXPECT_EQ(film.version(FilmVersionKind::Sound, Language::Japanese)->track, 1);
            EXPECT_TRUE(film.track(SubtitleKind::Subtitles, Language::Thai)->body.endsWith(u"แม่น้ำ\n"));
            EXPECT_TRUE(catalogue.work(film.film.work)->rendition(RenditionKind::Film));
        }
    }

    /// Documents from the third.
    static void expectTheDocumentOf(const Catalogue &catalogue, int version) {
        EXPECT_EQ(catalogue.documents.size(), version < 3 ? 0 : 1);
        for (const ShownDocument &document : catalogue.documents) {
            ASSERT_EQ(document.versions.size(), 1);
            EXPECT_EQ(document.versions[0].language, Language::Khmer);
            EXPECT_EQ(document.versions[0].pageCount, 12);
            EXPECT_EQ(document.versions[0].source, QStringLiteral("visit-report.km.pdf"));
            EXPECT_EQ(catalogue.work(document.versions[0].work)->kind, WorkKind::Document);
        }
    }

    /// Title cards and nested playlists from the fifth.
    static void expectTheCardOf(const Catalogue &catalogue, int version) {
        ASSERT_EQ(catalogue.cards.size(), version < 5 ? 0 : 1);
        ASSERT_EQ(catalogue.playlist.entries.size(), version < 5 ? 1 : 2);
        for (const Work &card : catalogue.cards) {
            EXPECT_EQ(catalogue.text(card.id, TextField::Title, Language::Khmer).body, QStringLiteral("ស្វាគមន៍"));
            EXPECT_EQ(catalogue.playlist.entries[1].work, card.id);
            EXPECT_EQ(catalogue.playlist.entries[1].section, 1);
        }
    }

    /// Its curators' hours from the sixth.
    static void expectTheHoursOf(const Catalogue &catalogue, int version) {
        EXPECT_EQ(catalogue.exhibition.schedule,
                  version < 6 ? QString() : QStringLiteral("daily 10:00-18:00 rivers\n"));
    }

    /// Its question from the seventh.
    static void expectTheQuestionOf(const Catalogue &catalogue, int version) {
        EXPECT_EQ(asksAnything(catalogue), version >= 7);
        ASSERT_EQ(catalogue.answerCards.size(), version < 7 ? 0 : 2);
        if (version >= 7) {
            EXPECT_EQ(catalogue.answerCards[1].motif, Motif::Door);
            EXPECT_EQ(catalogue.text(catalogue.question.id, TextField::Title, Language::Khmer).body,
                      QStringLiteral("ផ្ទះជាអ្វី?"));
        }
    }

    /// Captions read aloud from the eighth.
    static void expectTheRecordingOf(const Catalogue &catalogue, const WorkId &work, int version) {
        EXPECT_EQ(catalogue.recordings.size(), version < 8 ? 0 : 1);
        EXPECT_EQ(catalogue.recording(work, Language::Thai), nullptr) << "another language is none";
        if (version >= 8) {
            const Recording *const recording = catalogue.recording(work, Language::Khmer);
            ASSERT_NE(recording, nullptr);
            EXPECT_EQ(recording->duration, std::chrono::milliseconds(7250));
            EXPECT_EQ(recording->source, QStringLiteral("river.km.m4a"));
        }
    }

    /// How a consent came to be from the tenth.
    static void expectTheConsentOf(Library &library, const WorkId &work, int version) {
        const auto consents = ConsentRepository(library).of(work);
        ASSERT_EQ(consents->size(), 1);
        EXPECT_EQ(consents->first().voiceHidden, version >= 10);
        const auto details = ConsentRepository(library).detailsOf(consents->first().id);
        EXPECT_EQ(details->form, version < 10 ? ConsentForm::NotSaid : ConsentForm::Recorded);
        EXPECT_EQ(details->guardian, version < 10 ? QString() : QStringLiteral("KH-2016-002"));
    }

    /// What kiosks have said from the eleventh.
    static void expectTheReceiptOf(Library &library, const WorkId &work, int version) {
        Query receipts(library.connection(), "SELECT count(*), max(body) FROM kiosk_receipt");
        ASSERT_TRUE(receipts.next());
        EXPECT_EQ(receipts.integer(0), version < 11 ? 0 : 1);
        EXPECT_EQ(receiptFrom(receipts.text(1).toLatin1()).has_value(), version >= 11);
        Query had(library.connection(), "SELECT 1 FROM publication_work WHERE work = ?");
        EXPECT_EQ(had.with(work).next(), version >= 11);
    }

    /// What is hidden from the twelfth, and that the pictures are those without it.
    static void expectTheRegionOf(Library &library, const Catalogue &catalogue, int version) {
        const auto regions = HiddenRegionRepository(library).all();
        ASSERT_EQ(regions->size(), version < 12 ? 0 : 1);
        for (const HiddenRegion &region : *regions) {
            EXPECT_EQ(region.area(), QRectF(0.25, 0.5, 0.125, 0.25));
            const Work *work = catalogue.work(region.work);
            ASSERT_TRUE(work);
            EXPECT_FALSE(work->rendition(RenditionKind::Original));
            EXPECT_EQ(MediaStore(library).read(work->rendition(RenditionKind::Screen)->media), QByteArray(9000, 'S'));
        }
    }

    /// Evidence from the thirteenth, with a passphrase of its own.
    static void expectTheEvidenceOf(Library &library, int version) {
        EvidenceRepository evidence(library);
        const auto all = evidence.all();
        ASSERT_EQ(all->size(), version < 13 ? 0 : 1);
        EXPECT_EQ(evidence.hasPassphrase(), version >= 13);
        for (const Evidence &each : *all) {
            const auto opened = evidence.open(each.id, QStringLiteral("seven rivers under stone"));
            EXPECT_EQ(opened, (PlainEvidence{EvidenceKind::Note, {}, "agreed at home"}));
        }
    }

    /// What a photograph looks like from the fourteenth; what is older is looked at when it is next used.
    static void expectTheLikenessOf(Library &library, const WorkId &work, int version) {
        const auto known = LikenessRepository(library).all();
        EXPECT_EQ(known->works, version < 14 ? QList<WorkLikeness>() : (QList<WorkLikeness>{{work, {0x2016051720160517}}}));
        const int hiding = version < 12 ? 0 : 1; // a photograph more, whose likeness nobody has asked for
        EXPECT_EQ(LikenessRepository(library).missing()->size(), 2 * hiding + (version < 14 ? 1 : 0));
    }

    /// Which part of a photograph slides show from the fifteenth.
    static void expectTheFramingOf(const Work &work, int version) {
        EXPECT_EQ(work.crop, version < 15 ? QRectF(0, 0, 1, 1) : QRectF(0.125, 0, 0.75, 1));
    }

    /// What is shown of the film from the sixteenth.
    static void expectThePartOf(const Catalogue &catalogue, int version) {
        for (const ShownFilm &film : catalogue.films) {
            EXPECT_EQ(film.begin(), std::chrono::milliseconds(version < 16 ? 0 : 1500));
            EXPECT_EQ(film.end(), film.film.duration);
        }
    }

    /// Curators from the ninth, with what they have not saved and have taken back.
    static void expectTheCuratorOf(Library &library, const WorkId &work, int version) {
        const auto curators = CuratorRepository(library).all();
        ASSERT_EQ(curators->size(), version < 9 ? 0 : 1);
        for (const Curator &curator : *curators) {
            EXPECT_EQ(curator.name, QStringLiteral("Sokha"));
            EXPECT_EQ(curator.language, Language::Khmer);
            const auto signedIn = CuratorRepository(library).signIn(curator.name, QStringLiteral("river of stones"),
                                                                    QDateTime::currentDateTimeUtc());
            EXPECT_EQ(signedIn->answer, SignIn::Answer::Right);
            EXPECT_EQ(DraftRepository(library).of(work)->first().body, QStringLiteral("แม่น้ำ"));
            const auto redo = UndoRepository(library).lastRedo(curator.name);
            EXPECT_EQ((**redo).fields.first().then, QStringLiteral("Nobody"));
        }
    }
};

TEST_P(StoredLibraryTest, IsBroughtUpToDateWithEverythingInIt) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.sala"));
    ASSERT_TRUE(QFile::copy(fixture(GetParam()), path)) << "no stored library of this version";
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);

    Result<Library> library = Library::open(path, Library::Mode::ReadWrite);

    ASSERT_TRUE(library) << why(library);
    EXPECT_EQ(schemaOf(library->connection()), expectedSchema(migrations()));
    const Result<Catalogue> catalogue = loadCatalogue(*library, {{}, QDate(2016, 12, 1)});
    ASSERT_TRUE(catalogue) << why(catalogue);
    EXPECT_EQ(catalogue->exhibition.key, QStringLiteral("bangkok"));
    ASSERT_FALSE(catalogue->works.isEmpty());
    const Work &work = catalogue->works.first();
    ASSERT_EQ(work.kind, WorkKind::Photograph);
    EXPECT_EQ(catalogue->text(work.id, TextField::Caption, Language::Khmer).body, QStringLiteral("ទន្លេ"));
    EXPECT_EQ(catalogue->playlist.entries.first().work, work.id);
    EXPECT_EQ(MediaStore(*library).read(work.renditions.first().media)->size(), 20000);
    EXPECT_EQ(RevisionRepository(*library).of(work.id, QStringLiteral("journey"))->size(), 1);
    EXPECT_EQ(catalogue->playlist.entries.first(), PlaylistEntry{work.id})
        << "whole and silent, were it a film";
    expectTheFilmOf(*catalogue, GetParam());
    expectTheDocumentOf(*catalogue, GetParam());
    expectTheCardOf(*catalogue, GetParam());
    expectTheHoursOf(*catalogue, GetParam());
    expectTheQuestionOf(*catalogue, GetParam());
    expectTheRecordingOf(*catalogue, work.id, GetParam());
    expectTheConsentOf(*library, work.id, GetParam());
    expectTheCuratorOf(*library, work.id, GetParam());
    expectTheReceiptOf(*library, work.id, GetParam());
    expectTheRegionOf(*library, *catalogue, GetParam());
    expectTheEvidenceOf(*library, GetParam());
    expectTheLikenessOf(*library, work.id, GetParam());
    expectTheFramingOf(work, GetParam());
    expectThePartOf(*catalogue, GetParam());
    const Result<QList<Finding>> findings = checkLibrary(*library, {{}, {}, QDate(2016, 12, 1)});
    for (const Finding &finding : *findings) {
        EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(OfEveryVersion, StoredLibraryTest, testing::Range(1, schemaVersion() + 1));

TEST(MigrationTest, KeepsACopyOfTheLibraryAsItWas) {
    TemporaryLibrary library;
    const Theme theme{ThemeId::generate(), QStringLiteral("work"), 1};
    ASSERT_TRUE(ThemeRepository(*library).add(theme, anEdit()));
    library.close();
    const auto steps = withOneMore("ALTER TABLE theme ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'");

    const auto opened = openLibraryFile(library.path(), Access::ReadWrite, steps);

    ASSERT_TRUE(opened) << why(opened);
    EXPECT_EQ((*opened)->integer("SELECT count(*) FROM theme WHERE colour = 'red'"), 1);
    EXPECT_EQ((*opened)->integer("PRAGMA user_version"), schemaVersion() + 1);
    EXPECT_EQ((*opened)->integer("PRAGMA foreign_keys"), 1);
    Result<Library> copy = Library::open(library.in(QStringLiteral("test.v%1.sala").arg(schemaVersion())),
                                         Library::Mode::ReadOnly);
    ASSERT_TRUE(copy) << why(copy);
    EXPECT_EQ(ThemeRepository(*copy).all(), QList<Theme>{theme});
    EXPECT_EQ(Library::open(library.path(), Library::Mode::ReadWrite).error().code, ErrorCode::TooNew);
}

TEST(MigrationTest, ThatFailsLeavesTheLibraryAsItWas) {
    TemporaryLibrary library;
    const std::string before = schemaOf(library->connection());
    library.close();
    const auto steps = withOneMore("CREATE TABLE half (id INTEGER); CREATE TABLE theme (id INTEGER)");

    EXPECT_FALSE(openLibraryFile(library.path(), Access::ReadWrite, steps));

    library.reopen();
    EXPECT_EQ(schemaOf(library->connection()), before);
}

TEST(MigrationTest, ThatLosesARowSomethingPointsAtIsRefused) {
    TemporaryLibrary library;
    Exhibition exhibition;
    exhibition.id = ExhibitionId::generate();
    const Place place{PlaceId::generate(), QStringLiteral("bangkok"), {}};
    exhibition.place = place.id;
    ASSERT_TRUE(PlaceRepository(*library).add(place, anEdit()));
    ASSERT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
    library.close();

    const auto opened = openLibraryFile(library.path(), Access::ReadWrite, withOneMore("DELETE FROM place"));

    EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
    library.reopen();
    EXPECT_EQ(PlaceRepository(*library).all()->size(), 1);
}

TEST(MigrationTest, IsNotTriedWhereThereIsNoRoomForTheCopy) {
    TemporaryLibrary library;
    library.close();

    EXPECT_TRUE(inChild([&] {
        limitFiles(rlim_t(QFileInfo(library.path()).size() / 2));
        const auto steps = withOneMore("CREATE TABLE more (id INTEGER)");
        return openLibraryFile(library.path(), Access::ReadWrite, steps).error().code == ErrorCode::Io;
    }));

    library.reopen();
    EXPECT_FALSE(QFile::exists(library.in(QStringLiteral("test.v1.sala"))));
    EXPECT_FALSE(QFile::exists(library.in(QStringLiteral("test.v1.sala.partial"))));
}

TEST(MigrationTest, IsNotTriedWhenTheLibraryMayOnlyBeRead) {
    TemporaryLibrary library;
    library.close();
    const QByteArray before = bytesOf(library.path());

    const auto opened =
        openLibraryFile(library.path(), Access::ReadOnly, withOneMore("CREATE TABLE more (id INT)"));

    EXPECT_EQ(opened.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(bytesOf(library.path()), before);
}

} // namespace
} // namespace sala
