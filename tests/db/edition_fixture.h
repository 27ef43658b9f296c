#pragma once

#include "db/records/seal_key.h"
#include "db/storage/consent_repository.h"
#include "db/storage/editions/edition_loader.h"
#include "db/storage/editions/edition_publisher.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/library_check.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

#include <QDir>

#include <algorithm>
#include <random>

namespace sala {

/// A master library with an exhibition in Bangkok, the organisation's key, and a folder for kiosks.
class EditionFixture {
  public:
    EditionFixture() {
        exhibition.id = ExhibitionId::generate();
        exhibition.key = QStringLiteral("bangkok");
        exhibition.country = QStringLiteral("TH");
        exhibition.timeZone = "Asia/Bangkok";
        EXPECT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
        EXPECT_TRUE(TextRepository(*library).set(
            {{exhibition.id, TextField::Title, Language::Thai}, QStringLiteral("อยู่ร่วมกัน")}, anEdit()));
    }

    WorkId addPhotograph(int number, qsizetype bytes = 20000) {
        const Result<WorkId> work =
            LibraryImportSink(*library).addPhotograph(samplePhotograph(number, bytes));
        EXPECT_TRUE(work) << why(work);
        return *work;
    }

    /// One whose pictures have no piece in common with any other's.
    WorkId addDetailedPhotograph(int number, qsizetype bytes) {
        NewPhotograph photograph = samplePhotograph(number, 1000);
        std::mt19937 random{std::mt19937::result_type(number)};
        for (NewRendition &rendition : photograph.renditions) {
            rendition.bytes.resize(rendition.kind == RenditionKind::Screen ? bytes : bytes / 10);
            std::generate(rendition.bytes.begin(), rendition.bytes.end(), [&] { return char(random()); });
            rendition.hash = hashOf(rendition.bytes);
        }
        const Result<WorkId> work = LibraryImportSink(*library).addPhotograph(photograph);
        EXPECT_TRUE(work) << why(work);
        return *work;
    }

    /// Somebody in the work, and what they agreed to.
    PersonId addPerson(const WorkId &work, ConsentState state, const QStringList &countries = {},
                       const QDate &until = {}) {
        const Person person{PersonId::generate(), QStringLiteral("KH-2016-%1").arg(++m_persons), true};
        EXPECT_TRUE(PersonRepository(*library).add(person, anEdit()));
        EXPECT_TRUE(WorkRepository(*library).setPersons(work, {}, {person.id}, anEdit()));
        Consent consent;
        consent.id = ConsentId::generate();
        consent.person = person.id;
        consent.work = work;
        consent.state = state;
        consent.countries = countries;
        consent.until = until;
        EXPECT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
        return person.id;
    }

    /// Everybody in it takes their consent back: everywhere, or in some countries.
    void withdraw(const WorkId &work, const QStringList &countries = {}) {
        const auto given = ConsentRepository(*library).of(work);
        for (const Consent &seen : *given) {
            if (!countries.isEmpty()) { // beside what holds elsewhere
                Consent other = seen;
                other.id = ConsentId::generate();
                other.state = ConsentState::Withdrawn;
                other.countries = countries;
                EXPECT_TRUE(ConsentRepository(*library).add(other, anEdit()));
                continue;
            }
            Consent wanted = seen;
            wanted.state = ConsentState::Withdrawn;
            EXPECT_TRUE(ConsentRepository(*library).update(seen, wanted, anEdit()));
        }
    }

    QString pathFor(const QString &name) const { return library.in(name + QStringLiteral(".sala")); }

    Result<PublishedEdition> publish(const QString &name, const FilmCleaner &cleaner = {}) {
        PublishOrder order;
        order.exhibition = exhibition.id;
        order.path = pathFor(name);
        order.time = time;
        order.cleaner = cleaner;
        return publishEdition(*library, key, order);
    }

    QString published(const QString &name) {
        const auto done = publish(name);
        EXPECT_TRUE(done) << why(done);
        return pathFor(name);
    }

    static qint64 numberShownBy(const KioskState &state) {
        const auto current = state.edition(KioskEdition::Role::Current);
        return current && *current ? (**current).label.number : 0;
    }

    static QStringList filesOf(const KioskState &state) {
        return QDir(state.editionsFolder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// Every picture of what it shows can be read, and nothing is wrong with it.
    static void expectWhole(const KioskState &state) {
        const auto current = state.edition(KioskEdition::Role::Current);
        ASSERT_TRUE(current && *current);
        Result<Library> library = Library::open(state.pathOf(**current), Library::Mode::ReadOnly);
        ASSERT_TRUE(library) << why(library);
        const auto findings = checkLibrary(*library);
        ASSERT_TRUE(findings) << why(findings);
        for (const Finding &finding : *findings) {
            EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
        }
    }

    /// A kiosk that trusts the organisation.
    KioskState kiosk(const QString &name = QStringLiteral("kiosk")) {
        Result<KioskState> state = KioskState::open(library.in(name));
        EXPECT_TRUE(state) << why(state);
        EXPECT_TRUE(state->trust(key.publicKey()));
        return std::move(*state);
    }

    TemporaryLibrary library;
    Exhibition exhibition;
    SealKey key = SealKey::generate();
    QDateTime time{QDate(2016, 12, 2), QTime(8, 0), QTimeZone::utc()};

  private:
    int m_persons = 0;
};

/// What a kiosk would show of its current edition, by the works' ids.
inline QSet<Id> shownBy(const KioskState &state) {
    const auto current = state.edition(KioskEdition::Role::Current);
    EXPECT_TRUE(current && *current) << why(current);
    Result<Library> library = Library::open(state.pathOf(**current), Library::Mode::ReadOnly);
    EXPECT_TRUE(library) << why(library);
    const Result<Catalogue> catalogue = loadCatalogue(*library, {{}, QDate(2016, 12, 3)});
    EXPECT_TRUE(catalogue) << why(catalogue);
    QSet<Id> works;
    for (const Work &work : catalogue->works) {
        works.insert(work.id);
    }
    return works;
}

} // namespace sala
