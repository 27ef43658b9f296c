// The history a page at a time: newest first, nothing twice, nothing left out, and quick among very many edits.

#include "db/storage/history_pages.h"
#include "db/storage/history_reader.h"
#include "db/storage/query.h"
#include "db/storage/withdrawal.h"
#include "tests/db/edition_fixture.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

namespace sala {
namespace {

class HistoryPagesTest : public testing::Test, public EditionFixture {
  protected:
    HistoryPagesTest() {
        river = addPhotograph(1);
        bridge = addPhotograph(2);
        write(river, "A boat", "noy");
        write(bridge, "A bridge", "sokha");
    }

    void write(const WorkId &work, const char *body, const char *author) {
        const TextKey key{work, TextField::Caption, Language::English};
        const auto seen = TextRepository(*library).get(key);
        ASSERT_TRUE(TextRepository(*library).set({key, QLatin1String(body), TextStatus::Draft, seen->revision},
                                                 Edit::by(QLatin1String(author))));
    }

    HistoryPage read(const HistoryQuestion &question = {}) {
        const auto page = readHistoryPage(*library, question);
        EXPECT_TRUE(page) << why(page);
        return page.value_or(HistoryPage());
    }

    QList<HistoryLine> readAllPages(HistoryQuestion question) {
        QList<HistoryLine> all;
        for (bool isMore = true; isMore;) {
            const HistoryPage page = read(question);
            all += page.lines;
            isMore = page.isMore;
            question.before = page.lines.isEmpty() ? Id() : page.lines.last().place;
        }
        return all;
    }

    void eraseRiver() {
        const PersonId person = addPerson(river, ConsentState::Granted);
        WithdrawalOrder order;
        order.person = person;
        ASSERT_TRUE(withdrawConsent(*library, order, Edit::by(QStringLiteral("sokha"))));
    }

    WorkId river;
    WorkId bridge;
};

TEST_F(HistoryPagesTest, PagesTogetherAreTheWholeHistory) {
    HistoryQuestion question;
    question.limit = 3;
    const QList<HistoryLine> lines = readAllPages(question);
    const auto history = readHistory(*library);

    ASSERT_EQ(lines.size(), history->entries.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].entry.revision, history->entries[i].revision);
        EXPECT_EQ(lines[i].entry.before, history->entries[i].before);
    }
}

TEST_F(HistoryPagesTest, TextsOfOnePersonLeadToTheirWork) {
    HistoryQuestion question;
    question.author = QStringLiteral("sokha");
    question.kind = HistoryKind::Texts;
    const HistoryPage page = read(question);

    ASSERT_FALSE(page.lines.isEmpty());
    EXPECT_TRUE(std::all_of(page.lines.begin(), page.lines.end(), [&](const HistoryLine &line) {
        return line.work == bridge && line.entry.revision.author == QLatin1String("sokha");
    }));
    EXPECT_TRUE(std::any_of(page.lines.begin(), page.lines.end(),
                            [](const HistoryLine &line) { return line.entry.revision.value == QLatin1String("A bridge"); }));
    EXPECT_FALSE(page.isMore);
}

TEST_F(HistoryPagesTest, ConsentsAreNamedByThePersonAndTheWork) {
    const PersonId person = addPerson(river, ConsentState::Granted);
    HistoryQuestion question;
    question.kind = HistoryKind::Consents;
    const HistoryPage page = read(question);

    ASSERT_FALSE(page.lines.isEmpty());
    EXPECT_TRUE(std::any_of(page.lines.begin(), page.lines.end(), [&](const HistoryLine &line) {
        return line.entry.record == QLatin1String("consent") && line.work == river &&
               line.entry.name == QStringLiteral("KH-2016-1 · ") + samplePhotograph(1).source;
    }));
    EXPECT_FALSE(person.isNull());
}

TEST_F(HistoryPagesTest, OneWorkAlone) {
    HistoryQuestion question;
    question.work = bridge;
    const HistoryPage page = read(question);

    EXPECT_FALSE(page.lines.isEmpty());
    EXPECT_TRUE(std::all_of(page.lines.begin(), page.lines.end(), [&](const HistoryLine &line) { return line.work == bridge; }));
}

TEST_F(HistoryPagesTest, BetweenTwoMoments) {
    HistoryQuestion question;
    question.until = QDateTime::currentDateTimeUtc().addDays(-1);
    const HistoryPage before = read(question);
    question.since = question.until;
    question.until = {};
    const HistoryPage after = read(question);

    EXPECT_TRUE(std::all_of(before.lines.begin(), before.lines.end(),
                            [&](const HistoryLine &line) { return line.entry.revision.time < question.since; }));
    EXPECT_TRUE(std::any_of(after.lines.begin(), after.lines.end(),
                            [](const HistoryLine &line) { return line.entry.revision.value == QLatin1String("A boat"); }));
}

/// That it was, when and by whom; nothing of its words.
TEST_F(HistoryPagesTest, OfAnErasedWorkOnlyThatItWasErased) {
    eraseRiver();
    HistoryQuestion question;
    question.kind = HistoryKind::Withdrawals;
    const HistoryPage withdrawals = read(question);

    ASSERT_EQ(withdrawals.lines.size(), 1);
    EXPECT_EQ(withdrawals.lines[0].entry.record, QStringLiteral("erased"));
    EXPECT_EQ(withdrawals.lines[0].entry.revision.subject, Id(river));
    EXPECT_EQ(withdrawals.lines[0].entry.revision.author, QStringLiteral("sokha"));
    EXPECT_TRUE(withdrawals.lines[0].work.isNull());
    question = {};
    question.limit = 3;
    const QList<HistoryLine> all = readAllPages(question);
    EXPECT_EQ(std::count_if(all.begin(), all.end(), [](const HistoryLine &line) { return line.entry.record == QLatin1String("erased"); }), 1);
    EXPECT_TRUE(std::none_of(all.begin(), all.end(), [](const HistoryLine &line) {
        return line.entry.revision.value.contains(QLatin1String("boat")) || line.entry.before.contains(QLatin1String("boat"));
    }));
}

TEST_F(HistoryPagesTest, EverybodyWhoEverChangedSomething) {
    const auto authors = historyAuthors(*library);
    ASSERT_TRUE(authors);
    EXPECT_TRUE(authors->contains(QStringLiteral("noy")) && authors->contains(QStringLiteral("sokha")));
    EXPECT_EQ(QSet<QString>(authors->begin(), authors->end()).size(), authors->size());
}

/// Optimised it takes a few milliseconds; the bound is for slow machines, and far below reading all of it.
TEST_F(HistoryPagesTest, AmongAHundredThousandEditsAPageIsThereAtOnce) {
    Connection &connection = (*library).connection();
    Savepoint together(connection);
    Query insert(connection, "INSERT INTO revision VALUES (?, ?, 'caption/km', ?, NULL, ?, '2020-01-01T00:00:00.000Z')");
    for (int i = 0; i < 100000; ++i) {
        const QByteArray id = QByteArray::number(1000000 + i).rightJustified(15, '\1').prepend('\0');
        insert.with(*Id::fromBytes(id), Id(i % 2 ? river : bridge), QStringLiteral("Somebody wrote this, and then something else, number %1").arg(i),
                    i % 1000 ? QStringLiteral("import") : QStringLiteral("rarely")).run();
    }
    together.commit();

    QElapsedTimer clock;
    clock.start();
    const HistoryPage newest = read();
    const qint64 newestMs = clock.restart();
    HistoryQuestion question;
    question.author = QStringLiteral("rarely");
    question.kind = HistoryKind::Texts;
    const QList<HistoryLine> rare = readAllPages(question);
    const qint64 rareMs = clock.elapsed();

    EXPECT_TRUE(newest.isMore);
    EXPECT_EQ(rare.size(), 100);
    EXPECT_LT(newestMs, 500);
    EXPECT_LT(rareMs, 3000) << "three pages, looked for among all of them";
    std::cout << "newest page " << newestMs << " ms, three rare pages " << rareMs << " ms\n";
}

} // namespace
} // namespace sala
