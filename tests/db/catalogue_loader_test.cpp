#include "db/storage/catalogue_loader.h"
#include "db/storage/consent_repository.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

#include <QTimeZone>

namespace sala {
namespace {

const QDate kDay(2016, 12, 3);

class CatalogueLoaderTest : public testing::Test {
  protected:
    Work addWork(const char *source, const PartialDate &date = {}, const JourneyId &journey = {},
                 WorkKind kind = WorkKind::Photograph) {
        Work work;
        work.id = WorkId::generate();
        work.kind = kind;
        work.source = QLatin1String(source);
        work.date = date;
        work.journey = journey;
        EXPECT_TRUE(WorkRepository(*library).add(work, anEdit()));
        return work;
    }

    JourneyId addJourney(const char *key, int order) {
        const Journey journey{JourneyId::generate(), QLatin1String(key), {}, {}, order};
        EXPECT_TRUE(JourneyRepository(*library).add(journey, anEdit()));
        return journey.id;
    }

    /// Somebody in the work who has said nothing yet.
    PersonId addPerson(const Work &work) {
        const Person person{PersonId::generate(), PersonId::generate().text()};
        EXPECT_TRUE(PersonRepository(*library).add(person, anEdit()));
        EXPECT_TRUE(WorkRepository(*library).setPersons(work.id, {}, {person.id}, anEdit()));
        return person.id;
    }

    Consent addConsent(const PersonId &person, const Work &work, ConsentState state) {
        Consent consent;
        consent.id = ConsentId::generate();
        consent.person = person;
        consent.work = work.id;
        consent.state = state;
        EXPECT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
        return consent;
    }

    Exhibition addExhibition(const char *key, const QDate &first = {}, const QDate &last = {},
                             const PlaylistId &playlist = {}) {
        Exhibition exhibition;
        exhibition.id = ExhibitionId::generate();
        exhibition.key = QLatin1String(key);
        exhibition.country = QStringLiteral("TH");
        exhibition.firstDay = first;
        exhibition.lastDay = last;
        exhibition.playlist = playlist;
        EXPECT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
        return exhibition;
    }

    void addTitle(const Id &owner, const char *title) {
        EXPECT_TRUE(TextRepository(*library).set(
            {{owner, TextField::Title, Language::English}, QLatin1String(title)}, anEdit()));
    }

    QStringList sources(const CatalogueRequest &request = {{}, kDay}) {
        QStringList sources;
        const Result<Catalogue> catalogue = loadCatalogue(*library, request);
        for (const Work &work : catalogue->works) {
            sources.append(work.source);
        }
        return sources;
    }

    TemporaryLibrary library;
};

TEST_F(CatalogueLoaderTest, OrdersByJourneyThenDateThenSource) {
    const JourneyId second = addJourney("a", 2);
    const JourneyId first = addJourney("b", 1);
    addWork("none");
    addWork("c", {2016, 5, 2}, second);
    addWork("e", {2016, 7, 1}, first);
    addWork("d", {2016, 5, 2}, first);
    addWork("b", {2016, 5, 2}, first);

    EXPECT_EQ(sources().join(QLatin1Char(' ')), QStringLiteral("b d e c none"));
}

TEST_F(CatalogueLoaderTest, ShowsALibraryWithoutExhibitionsWhole) {
    const Work work = addWork("river.jpg");
    addWork("film.mp4", {}, {}, WorkKind::Documentary);
    addTitle(work.id, "By the river");

    const Result<Catalogue> catalogue = loadCatalogue(*library, {{}, kDay});

    ASSERT_TRUE(catalogue) << why(catalogue);
    EXPECT_TRUE(catalogue->exhibition.id.isNull());
    EXPECT_EQ(catalogue->works.size(), 2);
    EXPECT_EQ(catalogue->playlist.entries, QList<PlaylistEntry>{PlaylistEntry{work.id}})
        << "photographs only";
    EXPECT_EQ(catalogue->text(work.id, TextField::Title, Language::Khmer).body,
              QStringLiteral("By the river"));
}

TEST_F(CatalogueLoaderTest, LeavesOutAWithheldWorkWithAllItsWords) {
    const Work shown = addWork("shown.jpg");
    const Work hidden = addWork("hidden.jpg");
    addTitle(shown.id, "Shown");
    addTitle(hidden.id, "Hidden");
    const PersonId person = addPerson(hidden);
    const Playlist playlist{
        PlaylistId::generate(), QStringLiteral("all"), {{hidden.id}, {shown.id}, {hidden.id}}};
    ASSERT_TRUE(PlaylistRepository(*library).add(playlist, anEdit()));
    const Exhibition exhibition = addExhibition("bangkok", {}, {}, playlist.id);

    const Result<LoadedCatalogue> loaded = loadCatalogueAndWithheld(*library, {exhibition.id, kDay});

    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_EQ(loaded->catalogue.works, QList<Work>{shown});
    EXPECT_EQ(loaded->catalogue.playlist.entries, QList<PlaylistEntry>{PlaylistEntry{shown.id}});
    EXPECT_EQ(loaded->catalogue.texts.size(), 1);
    EXPECT_EQ(loaded->withheld, (QList<WithheldWork>{{hidden.id, person, ConsentObstacle::Unknown}}));
}

TEST_F(CatalogueLoaderTest, HeedsARefusalOfSomebodyNobodyNamedInTheWork) {
    const Work work = addWork("market.jpg");
    const PersonId person = addPerson(work);
    addConsent(person, work, ConsentState::Refused);
    ASSERT_TRUE(WorkRepository(*library).setPersons(work.id, {person}, {}, anEdit()));

    EXPECT_TRUE(sources().isEmpty());
}

TEST_F(CatalogueLoaderTest, AsksForTheExhibitionsCountryOnTheDay) {
    const Work work = addWork("market.jpg");
    Consent wanted = addConsent(addPerson(work), work, ConsentState::Granted);
    const Consent seen = wanted;
    wanted.countries = {QStringLiteral("TH")};
    wanted.until = kDay;
    ASSERT_TRUE(ConsentRepository(*library).update(seen, wanted, anEdit()));

    EXPECT_TRUE(sources({{}, kDay}).isEmpty()) << "no exhibition, no country";

    const Exhibition exhibition = addExhibition("bangkok");
    EXPECT_EQ(sources({exhibition.id, kDay}).size(), 1);
    EXPECT_EQ(sources({exhibition.id, kDay.addDays(1)}).size(), 0);
}

TEST_F(CatalogueLoaderTest, TakesTheExhibitionThatRuns) {
    addExhibition("past", QDate(2016, 1, 1), QDate(2016, 2, 1));
    addExhibition("before", QDate(2016, 10, 1), QDate(2016, 11, 1));
    addExhibition("now", QDate(2016, 12, 1), QDate(2016, 12, 11));
    addExhibition("next", QDate(2017, 1, 1), QDate(2017, 2, 1));
    addExhibition("later", QDate(2017, 3, 1), QDate(2017, 4, 1));
    const auto keyOn = [&](const QDate &day) { return loadCatalogue(*library, {{}, day})->exhibition.key; };

    EXPECT_EQ(keyOn(kDay), QStringLiteral("now"));
    EXPECT_EQ(keyOn(QDate(2016, 12, 20)), QStringLiteral("next"));
    EXPECT_EQ(keyOn(QDate(2018, 1, 1)), QStringLiteral("later"));
    EXPECT_EQ(loadCatalogue(*library, {ExhibitionId::generate(), kDay}).error().code, ErrorCode::NotFound);
}

TEST_F(CatalogueLoaderTest, BringsEverythingTheExhibitionIsMadeOf) {
    const Exhibition exhibition = addExhibition("bangkok");
    const ProgrammeEvent launch{Id::generate(), exhibition.id, QDateTime(kDay, QTime(10, 0), QTimeZone::utc()), {}};
    const Theme theme{ThemeId::generate(), QStringLiteral("work"), 1};
    const Place place{PlaceId::generate(), QStringLiteral("mae-sot"), {}};
    const Partner supporter{PartnerId::generate(), QStringLiteral("a"), {}, {}, PartnerRole::Supporter, 0};
    const Partner organiser{PartnerId::generate(), QStringLiteral("b"), {}, {}, PartnerRole::Organiser, 9};
    ASSERT_TRUE(ProgrammeRepository(*library).add(launch, anEdit()));
    ASSERT_TRUE(ThemeRepository(*library).add(theme, anEdit()));
    ASSERT_TRUE(PlaceRepository(*library).add(place, anEdit()));
    ASSERT_TRUE(PartnerRepository(*library).add(supporter, anEdit()));
    ASSERT_TRUE(PartnerRepository(*library).add(organiser, anEdit()));
    const JourneyId journey = addJourney("thailand", 1);

    const Result<Catalogue> catalogue = loadCatalogue(*library, {exhibition.id, kDay});

    ASSERT_TRUE(catalogue) << why(catalogue);
    EXPECT_EQ(catalogue->exhibition, exhibition);
    EXPECT_EQ(catalogue->programme, QList<ProgrammeEvent>{launch});
    EXPECT_EQ(catalogue->themes, QList<Theme>{theme});
    EXPECT_EQ(catalogue->places, QList<Place>{place});
    EXPECT_EQ(catalogue->partners, (QList<Partner>{organiser, supporter}));
    EXPECT_EQ(catalogue->journeys.first().id, journey);
}

} // namespace
} // namespace sala
