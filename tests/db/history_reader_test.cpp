// Who changed what, over the whole library.

#include "db/storage/consent_repository.h"
#include "db/storage/history_reader.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/withdrawal.h"
#include "db/storage/work_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

#include <algorithm>

namespace sala {
namespace {

class HistoryReaderTest : public testing::Test {
  protected:
    HistoryReaderTest() {
        work = LibraryImportSink(*library).addPhotograph(samplePhotograph(1)).value();
        write("A boat", at(1, "noy"));
        write("Two boats", at(2, "sokha"));
    }

    /// `hour` on a day to come, so that it is after the import.
    static Edit at(int hour, const char *author) {
        return {QLatin1String(author), QDateTime(QDate(2090, 1, 1), QTime(hour, 0), QTimeZone::utc())};
    }

    void write(const char *body, const Edit &edit) {
        const TextKey key{work, TextField::Caption, Language::English};
        const auto seen = TextRepository(*library).get(key);
        ASSERT_TRUE(TextRepository(*library).set({key, QLatin1String(body), TextStatus::Draft, seen->revision}, edit));
    }

    History read(const HistoryFilter &filter = {}) {
        const auto history = readHistory(*library, filter);
        EXPECT_TRUE(history) << why(history);
        return history.value_or(History());
    }

    TemporaryLibrary library;
    WorkId work;
};

TEST_F(HistoryReaderTest, SaysWhoMadeWhatOfWhat) {
    const History history = read({{}, QStringLiteral("sokha"), {}, 0});

    ASSERT_FALSE(history.entries.isEmpty());
    const auto caption = std::find_if(history.entries.begin(), history.entries.end(), [](const HistoryEntry &entry) {
        return entry.revision.field == QLatin1String("caption/en");
    });
    ASSERT_NE(caption, history.entries.end());
    EXPECT_EQ(caption->record, QStringLiteral("work"));
    EXPECT_EQ(caption->name, samplePhotograph(1).source);
    EXPECT_EQ(caption->before, QStringLiteral("A boat"));
    EXPECT_EQ(caption->revision.value, QStringLiteral("Two boats"));
    EXPECT_FALSE(caption->isUndo);
}

TEST_F(HistoryReaderTest, FromATimeOnAndOnlySoManyOfTheNewest) {
    const History all = read();
    const History late = read({at(2, "").time, {}, {}, 0});
    const History newest = read({{}, {}, {}, 1});

    EXPECT_EQ(all.all, all.entries.size());
    EXPECT_LT(late.all, all.all);
    EXPECT_TRUE(std::all_of(late.entries.begin(), late.entries.end(),
                            [](const HistoryEntry &entry) { return entry.revision.author == QLatin1String("sokha"); }));
    EXPECT_EQ(newest.entries.size(), 1);
    EXPECT_EQ(newest.all, all.all);
    EXPECT_EQ(newest.entries.first(), all.entries.first());
}

TEST_F(HistoryReaderTest, AWorkComesWithWhatBelongsToIt) {
    const WorkId other = LibraryImportSink(*library).addPhotograph(samplePhotograph(2)).value();
    const Person person{PersonId::generate(), QStringLiteral("KH-2016-014"), false};
    ASSERT_TRUE(PersonRepository(*library).add(person, anEdit()));
    Consent consent;
    consent.id = ConsentId::generate();
    consent.person = person.id;
    consent.work = work;
    consent.state = ConsentState::Granted;
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
    ConsentDetails details;
    details.consent = consent.id;
    details.note = QStringLiteral("at the market");
    ASSERT_TRUE(ConsentRepository(*library).setDetails(details, anEdit()));

    const History history = read({{}, {}, {work}, 0});

    const auto has = [&](const QString &record, const QString &field) {
        return std::any_of(history.entries.begin(), history.entries.end(), [&](const HistoryEntry &entry) {
            return entry.record == record && entry.revision.field == field && entry.name == samplePhotograph(1).source;
        });
    };
    EXPECT_TRUE(has(QStringLiteral("consent"), QStringLiteral("state")));
    EXPECT_TRUE(has(QStringLiteral("consent_detail"), QStringLiteral("note")));
    EXPECT_TRUE(has(QStringLiteral("work"), QStringLiteral("caption/en")));
    EXPECT_TRUE(std::none_of(history.entries.begin(), history.entries.end(), [&](const HistoryEntry &entry) {
        return entry.revision.subject == Id(other) || entry.record == QLatin1String("person");
    }));
}

TEST_F(HistoryReaderTest, WhatWasErasedIsNotAmongIt) {
    const Person person{PersonId::generate(), QStringLiteral("KH-2016-014"), false};
    ASSERT_TRUE(PersonRepository(*library).add(person, anEdit()));
    ASSERT_TRUE(WorkRepository(*library).setPersons(work, {}, {person.id}, anEdit()));
    WithdrawalOrder order;
    order.person = person.id;
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));

    EXPECT_TRUE(read({{}, {}, {work}, 0}).entries.isEmpty());
    const History history = read();
    EXPECT_TRUE(std::none_of(history.entries.begin(), history.entries.end(),
                             [](const HistoryEntry &entry) { return entry.revision.value.contains(QLatin1String("boat")); }));
}

} // namespace
} // namespace sala
