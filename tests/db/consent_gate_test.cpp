// The promise people were given, tried with thousands of made-up situations: a rule written a second time,
// as plainly as possible, must agree with what the catalogue shows.

#include "db/storage/catalogue_loader.h"
#include "db/storage/consent_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/transaction.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

#include <random>

namespace sala {
namespace {

const QStringList kCountries{QStringLiteral("TH"), QStringLiteral("KH"), QStringLiteral("MM"),
                             QStringLiteral("JP")};
const QDate kFirstDay(2016, 12, 1);

class Chance {
  public:
    explicit Chance(unsigned seed) : m_random(seed) {}
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool once(int in) { return below(in) == 0; }
    template<class List>
    auto oneOf(const List &list) {
        return list[below(int(list.size()))];
    }

  private:
    std::mt19937 m_random;
};

struct Situation {
    QList<Work> works;
    QHash<WorkId, QList<PersonId>> persons;
    QHash<WorkId, QList<Consent>> consents;
};

Consent someConsent(Chance &chance, const PersonId &person, const WorkId &work) {
    Consent consent;
    consent.id = ConsentId::generate();
    consent.person = person;
    consent.work = work;
    consent.use = chance.once(5) ? ConsentUse::Web : ConsentUse::Exhibition;
    consent.state = chance.once(4) ? ConsentState(chance.below(4)) : ConsentState::Granted;
    consent.faceHidden = chance.once(10);
    consent.until = chance.once(3) ? kFirstDay.addDays(chance.below(20)) : QDate();
    while (chance.once(3)) {
        consent.countries.append(chance.oneOf(kCountries));
    }
    return consent;
}

Situation someSituation(Chance &chance, TemporaryLibrary &library) {
    Situation situation;
    Result<Transaction> transaction = Transaction::begin(*library);
    for (int i = 0; i < 60; ++i) {
        Work work;
        work.id = WorkId::generate();
        EXPECT_TRUE(WorkRepository(*library).add(work, anEdit()));
        EXPECT_TRUE(TextRepository(*library).set(
            {{work.id, TextField::Title, Language::English}, QStringLiteral("x")}, anEdit()));
        QList<PersonId> &persons = situation.persons[work.id];
        for (int count = chance.below(4); count > 0; --count) {
            const Person person{PersonId::generate(), PersonId::generate().text()};
            EXPECT_TRUE(PersonRepository(*library).add(person, anEdit()));
            persons.append(person.id);
            for (int consents = chance.below(3); consents > 0; --consents) {
                situation.consents[work.id].append(someConsent(chance, person.id, work.id));
                EXPECT_TRUE(ConsentRepository(*library).add(situation.consents[work.id].last(), anEdit()));
            }
        }
        EXPECT_TRUE(WorkRepository(*library).setPersons(work.id, {}, persons, anEdit()));
        situation.works.append(work);
    }
    EXPECT_TRUE(transaction->commit());
    return situation;
}

bool saysNo(const Consent &consent, const QString &country) {
    const bool isNo = consent.state == ConsentState::Refused || consent.state == ConsentState::Withdrawn;
    return isNo && (consent.countries.isEmpty() || consent.countries.contains(country));
}

bool saysYes(const Consent &consent, const QString &country, const QDate &day) {
    return consent.state == ConsentState::Granted && !consent.faceHidden &&
           (consent.countries.isEmpty() || consent.countries.contains(country)) &&
           (consent.until.isNull() || consent.until >= day);
}

bool everybodyAgreed(const Situation &situation, const WorkId &work, const QString &country,
                     const QDate &day) {
    for (const PersonId &person : situation.persons.value(work)) {
        bool yes = false;
        for (const Consent &consent : situation.consents.value(work)) {
            if (consent.person == person && consent.use == ConsentUse::Exhibition) {
                if (saysNo(consent, country)) {
                    return false;
                }
                yes = yes || saysYes(consent, country, day);
            }
        }
        if (!yes) {
            return false;
        }
    }
    return true;
}

class ConsentGateTest : public testing::TestWithParam<unsigned> {};

TEST_P(ConsentGateTest, ShowsAWorkOnlyWhenEverybodyInItAgreed) {
    TemporaryLibrary library;
    Chance chance(GetParam());
    const Situation situation = someSituation(chance, library);
    int shown = 0;

    for (const QString &country : kCountries) {
        Exhibition exhibition;
        exhibition.id = ExhibitionId::generate();
        exhibition.key = country;
        exhibition.country = country;
        ASSERT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
        const QDate day = kFirstDay.addDays(chance.below(20));

        const Result<LoadedCatalogue> loaded = loadCatalogueAndWithheld(*library, {exhibition.id, day});

        ASSERT_TRUE(loaded) << why(loaded);
        const Catalogue &catalogue = loaded->catalogue;
        for (const Work &work : situation.works) {
            const bool isShown = catalogue.work(work.id);
            EXPECT_EQ(isShown, everybodyAgreed(situation, work.id, country, day))
                << work.id.text().toStdString();
            EXPECT_EQ(isShown, catalogue.texts.contains({work.id, TextField::Title, Language::English}));
            shown += isShown;
        }
        EXPECT_EQ(catalogue.works.size() + loaded->withheld.size(), situation.works.size());
        EXPECT_EQ(catalogue.playlist.entries.size(), catalogue.works.size());
    }
    EXPECT_GT(shown, 20) << "the situations must try both answers";
    EXPECT_LT(shown, 220);
}

INSTANTIATE_TEST_SUITE_P(Random, ConsentGateTest, testing::Range(1U, 11U));

} // namespace
} // namespace sala
