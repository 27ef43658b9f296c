// Nothing is ever shown or published without a valid consent of every person in it: libraries made at random, against the rule
// written down once more, plainly.

#include "db/records/hash.h"
#include "db/storage/catalogue_loader.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/media_store.h"
#include "db/storage/query.h"
#include "db/storage/withdrawal.h"
#include "tests/db/edition_fixture.h"

#include <QSet>

namespace sala {
namespace {

constexpr int kLibraries = 40;
constexpr int kQuestionsOfEach = 25;
const QStringList kCountries{QStringLiteral("TH"), QStringLiteral("KH"), QStringLiteral("MM"), QStringLiteral("JP")};
const QDate kFirstDay(2016, 12, 1);

/// What is in a library, as whoever made it knows.
struct World {
    struct In {
        WorkId work;
        bool hasSound = false;
        QList<PersonId> persons;
        QSet<PersonId> hiddenFaces; ///< gone from its pictures
        bool isPhotograph = false;
        bool isErased = false;
    };
    QList<In> works;
    QList<Consent> consents;
};

/// The rule again: no code of Sala's, and as few thoughts as possible.
bool mayBeShown(const World &world, const World::In &in, const QString &country, const QDate &day) {
    if (in.isErased) {
        return false;
    }
    QSet<PersonId> everybody(in.persons.begin(), in.persons.end());
    for (const Consent &consent : world.consents) {
        if (consent.work == in.work) {
            everybody.insert(consent.person);
        }
    }
    for (const PersonId &person : everybody) {
        bool isAgreed = false;
        for (const Consent &consent : world.consents) {
            if (consent.work != in.work || consent.person != person || consent.use != ConsentUse::Exhibition) {
                continue;
            }
            const bool isHere = consent.countries.isEmpty() || consent.countries.contains(country);
            if (consent.state == ConsentState::Refused || consent.state == ConsentState::Withdrawn) {
                if (isHere || country.isEmpty()) {
                    return false;
                }
            }
            const bool isInTime = !consent.until.isValid() || day <= consent.until;
            const bool isFaceAsAgreed = !consent.faceHidden || in.hiddenFaces.contains(person);
            const bool isAsAgreed = isFaceAsAgreed && !(consent.voiceHidden && in.hasSound);
            if (consent.state == ConsentState::Granted && isHere && isInTime && isAsAgreed) {
                isAgreed = true;
            }
        }
        if (!isAgreed) {
            return false;
        }
    }
    return true;
}

class ConsentPropertyTest : public testing::Test, public EditionFixture {
  protected:
    int below(int limit) { return int(random() % unsigned(limit)); }
    bool oneIn(int number) { return below(number) == 0; }

    QStringList someCountries() {
        QStringList countries;
        for (int i = below(3); i > 0; --i) {
            const QString country = kCountries[below(int(kCountries.size()))];
            countries += countries.contains(country) ? QStringList() : QStringList(country);
        }
        return countries;
    }
    QString someCountry() { return oneIn(8) ? QString() : kCountries[below(int(kCountries.size()))]; }
    QDate someDay() { return kFirstDay.addDays(below(40) - 20); }

    World::In makeWork() {
        World::In in;
        Work work;
        work.id = WorkId::generate();
        work.kind = oneIn(3) ? WorkKind::Interview : WorkKind::Photograph;
        in.work = work.id;
        in.hasSound = work.kind == WorkKind::Interview;
        in.isPhotograph = !in.hasSound;
        if (in.isPhotograph) {
            const QByteArray bytes = "original of " + work.id.bytes();
            EXPECT_TRUE(MediaStore(*library).put(bytes, QStringLiteral("image/jpeg")));
            work.renditions = {{RenditionKind::Original, hashOf(bytes), {600, 400}, QStringLiteral("image/jpeg"), bytes.size()}};
        }
        EXPECT_TRUE(WorkRepository(*library).add(work, anEdit()));
        if (in.hasSound && oneIn(2)) {
            Film silent;
            silent.id = FilmId::generate();
            silent.work = work.id;
            EXPECT_TRUE(RecordRepository<Film>(*library).add(silent, anEdit()));
            in.hasSound = false;
        }
        return in;
    }

    /// Of some of those in it the face.
    void hideSome(World::In &in) {
        const PictureBurner burner = [](const QByteArray &original, const QList<QRectF> &areas) -> Result<QList<NewRendition>> {
            const QByteArray bytes = original + QByteArray::number(areas.size());
            return QList<NewRendition>{{RenditionKind::Screen, hashOf(bytes), bytes, {600, 400}, QStringLiteral("image/jpeg")}};
        };
        for (const PersonId &person : in.isPhotograph ? in.persons : QList<PersonId>()) {
            if (oneIn(2)) {
                const HiddenRegion region{HiddenRegionId::generate(), in.work, person, 0.1, 0.1, 0.2, 0.2};
                const auto hidden = HiddenRegionRepository(*library, burner).hide(region, anEdit());
                EXPECT_TRUE(hidden) << why(hidden);
                in.hiddenFaces.insert(person);
            }
        }
    }

    Consent someConsent(const WorkId &work, const PersonId &person) {
        Consent consent;
        consent.id = ConsentId::generate();
        consent.person = person;
        consent.work = work;
        consent.use = oneIn(5) ? (oneIn(2) ? ConsentUse::Web : ConsentUse::Print) : ConsentUse::Exhibition;
        const int kind = below(12);
        consent.state = kind < 9    ? ConsentState::Granted
                        : kind == 9 ? ConsentState::Refused
                                    : (kind == 10 ? ConsentState::Withdrawn : ConsentState::Unknown);
        consent.countries = oneIn(2) ? QStringList() : someCountries();
        consent.until = oneIn(3) ? someDay() : QDate();
        consent.faceHidden = oneIn(4);
        consent.voiceHidden = oneIn(6);
        return consent;
    }

    World makeWorld() {
        World world;
        QList<PersonId> people;
        for (int i = 0; i < 6; ++i) {
            const Person person{PersonId::generate(), QStringLiteral("P-%1").arg(++m_number), oneIn(4)};
            EXPECT_TRUE(PersonRepository(*library).add(person, anEdit()));
            people.append(person.id);
        }
        for (int i = 0; i < 12; ++i) {
            World::In in = makeWork();
            for (const PersonId &person : people) {
                if (oneIn(4)) {
                    in.persons.append(person);
                }
                for (int count = in.persons.contains(person) ? 1 + below(2) : oneIn(12); count > 0; --count) {
                    const Consent consent = someConsent(in.work, person);
                    EXPECT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
                    world.consents.append(consent);
                }
            }
            EXPECT_TRUE(WorkRepository(*library).setPersons(in.work, {}, in.persons, anEdit()));
            if (oneIn(2)) {
                hideSome(in);
            }
            world.works.append(in);
        }
        return world;
    }

    /// Somebody takes everything back, or something.
    void withdrawSomething(World &world) {
        const World::In in = world.works[below(int(world.works.size()))];
        if (in.persons.isEmpty() || in.isErased) {
            return;
        }
        const WithdrawalOrder order{in.persons[below(int(in.persons.size()))],
                                    oneIn(2) ? QList<WorkId>{in.work} : QList<WorkId>(),
                                    oneIn(2) ? QList<ConsentUse>{ConsentUse::Exhibition} : QList<ConsentUse>(),
                                    oneIn(2) ? QStringList() : QStringList(kCountries[below(4)])};
        const auto withdrawn = withdrawConsent(*library, order, anEdit());
        ASSERT_TRUE(withdrawn) << why(withdrawn);
        for (World::In &each : world.works) {
            each.isErased = each.isErased || (isFinal(order) && withdrawn->contains(each.work));
            // As it was said, beside whatever the library makes of it.
            if (withdrawn->contains(each.work)) {
                world.consents.append({ConsentId::generate(), order.person, each.work, ConsentUse::Exhibition,
                                       ConsentState::Withdrawn, order.countries, false, {}});
            }
        }
    }

    static QSet<Id> wanted(const World &world, const QString &country, const QDate &day) {
        QSet<Id> works;
        for (const World::In &in : world.works) {
            if (mayBeShown(world, in, country, day)) {
                works.insert(in.work);
            }
        }
        return works;
    }

    static QSet<Id> ofWorld(const World &world, const QSet<Id> &works) {
        QSet<Id> here;
        for (const World::In &in : world.works) {
            if (works.contains(in.work)) {
                here.insert(in.work);
            }
        }
        return here;
    }

    static QSet<Id> worksOf(const Catalogue &catalogue) {
        QSet<Id> works;
        for (const Work &work : catalogue.works) {
            works.insert(work.id);
        }
        return works;
    }

    void moveTo(const QString &country, const QDate &day) {
        Exhibition moved = exhibition;
        moved.country = country;
        moved.firstDay = day;
        ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, moved, anEdit()));
        exhibition = moved;
    }

    std::mt19937 random{20161124};

  private:
    int m_number = 0;
};

TEST_F(ConsentPropertyTest, OnlyWhatEverybodyAgreedToIsShown) {
    int shown = 0;
    int withheld = 0;
    for (int round = 0; round < kLibraries && !HasFailure(); ++round) {
        World world = makeWorld();
        for (int i = 0; i < kQuestionsOfEach && !HasFailure(); ++i) {
            const QString country = someCountry();
            const QDate day = someDay();
            moveTo(country, {});
            const Result<Catalogue> catalogue = loadCatalogue(*library, {exhibition.id, day});
            ASSERT_TRUE(catalogue) << why(catalogue);

            const QSet<Id> right = wanted(world, country, day);
            EXPECT_EQ(ofWorld(world, worksOf(*catalogue)), right) << "library " << round << ", question " << i;

            shown += int(right.size());
            withheld += int(world.works.size() - right.size());
            if (oneIn(6)) {
                withdrawSomething(world);
            }
        }
    }
    EXPECT_GT(shown, 1000);
    EXPECT_GT(withheld, 1000);
}

TEST_F(ConsentPropertyTest, OnlyWhatEverybodyAgreedToIsPublishedAndNothingOfHowTheyDid) {
    const Result<SealKey> key = SealKey::generate();
    for (int round = 0; round < 12 && !HasFailure(); ++round) {
        World world = makeWorld();
        for (const Consent &consent : std::as_const(world.consents)) {
            ConsentDetails details;
            details.consent = consent.id;
            details.guardian = QStringLiteral("guardian KH-2016-002");
            details.note = QStringLiteral("asked at home, in the evening");
            ASSERT_TRUE(ConsentRepository(*library).setDetails(details, anEdit()));
        }
        withdrawSomething(world);
        const QString country = kCountries[below(4)];
        const QDate day = someDay();
        moveTo(country, day);
        PublishOrder order;
        order.exhibition = exhibition.id;
        order.path = library.in(QStringLiteral("edition %1.sala").arg(round));
        order.time = QDateTime(day, QTime(8, 0), QTimeZone::utc());
        ASSERT_TRUE(publishEdition(*library, *key, order));

        Result<Library> edition = Library::open(order.path, Library::Mode::ReadOnly);
        ASSERT_TRUE(edition) << why(edition);
        Query query(edition->connection(), "SELECT id FROM work");
        const auto published = firstColumn<QSet<Id>>(query);

        EXPECT_EQ(ofWorld(world, published), wanted(world, country, day)) << "edition " << round;
        const QByteArray bytes = bytesOf(order.path);
        EXPECT_FALSE(bytes.contains("guardian KH") || bytes.contains("asked at home"));
        EXPECT_EQ(edition->connection().integer("SELECT (SELECT count(*) FROM consent_detail) + (SELECT count(*) FROM curator)"
                                                " + (SELECT count(*) FROM draft) + (SELECT count(*) FROM reversal)"),
                  0);
    }
}

} // namespace
} // namespace sala
