// The history of the whole library in the workbench: newest first, asked for by person, kind, work and day.

#include "app/curator/difference_view.h"
#include "app/curator/library_history.h"
#include "app/curator/past_card.h"
#include "app/curator/past_words.h"
#include "db/storage/erasure.h"
#include "db/storage/tables.h"
#include "tests/journeys/curator_fixture.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

class CuratorPastTest : public CuratorTest {
  protected:
    void SetUp() override {
        addCurator(QStringLiteral("Sokha"));
        write(river, TextField::Caption, Language::English, QStringLiteral("A woman sits by the river."), QStringLiteral("Noy"));
        at = open();
        signIn(*at, QStringLiteral("Sokha"));
    }

    LibraryHistory &sheet() { return at->window().bench().past(); }

    void show() {
        press(*at, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(waitUntil([&] { return sheet().isOpen() && sheet().isReady(); }));
    }

    QStringList heads() {
        QStringList all;
        for (PastCard *card : sheet().findChildren<PastCard *>()) {
            all.append(card->findChild<TextLabel *>(QStringLiteral("pastWhat"))->text());
        }
        return all;
    }

    QString words() {
        QStringList all;
        for (TextLabel *label : sheet().findChildren<TextLabel *>()) {
            all.append(label->text());
        }
        for (DifferenceView *change : sheet().findChildren<DifferenceView *>()) {
            all.append(change->shown());
        }
        return all.join(u'\n');
    }

    void choose(const char *name, int index) {
        auto *const box = in<QComboBox>(sheet(), name);
        ASSERT_NE(box, nullptr);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        ASSERT_TRUE(waitUntil([&] { return sheet().isReady(); }));
    }

    std::unique_ptr<Curating> at;
};

template<class Record>
QStringList fieldsOf() {
    QStringList names;
    for (const auto &column : tableOf<Record>().columns) {
        names.append(QLatin1String(column.name));
    }
    return names;
}

TEST(PastWordsTest, EveryFieldThatIsStoredHasAWordOrIsForPrograms) {
    const QStringList fields = fieldsOf<Place>() + fieldsOf<Journey>() + fieldsOf<Theme>() + fieldsOf<Partner>() + fieldsOf<Exhibition>() +
                               fieldsOf<ProgrammeEvent>() + fieldsOf<Question>() + fieldsOf<AnswerCard>() + fieldsOf<Curator>() +
                               fieldsOf<Person>() + fieldsOf<Consent>() + fieldsOf<ConsentDetails>() + fieldsOf<HiddenRegion>() +
                               fieldsOf<Playlist>() + fieldsOf<Work>() + fieldsOf<Film>() + fieldsOf<FilmVersion>() +
                               fieldsOf<SubtitleTrack>() + fieldsOf<DocumentVersion>() + fieldsOf<Recording>() +
                               QStringList{QStringLiteral("record"), QStringLiteral("themes"), QStringLiteral("persons"),
                                           QStringLiteral("renditions"), QStringLiteral("entries"), QStringLiteral("passphrase")};
    for (const QString &field : fields) {
        EXPECT_TRUE(isPastFieldKnown(field)) << field.toStdString();
        EXPECT_NE(pastFieldWord(field), field);
    }
    EXPECT_FALSE(isPastFieldKnown(QStringLiteral("of_a_later_sala")));
    EXPECT_EQ(pastFieldWord(QStringLiteral("of_a_later_sala")), QStringLiteral("Something else"));
}

TEST(PastWordsTest, ValuesAreSaidAsPeopleSayThem) {
    EXPECT_EQ(pastValue(QStringLiteral("duration_ms"), QStringLiteral("83000"), Language::English), QStringLiteral("1 min 23 s"));
    EXPECT_EQ(pastValue(QStringLiteral("kind"), QStringLiteral("photograph"), Language::English), QStringLiteral("Photograph"));
    EXPECT_EQ(pastValue(QStringLiteral("is_sensitive"), QStringLiteral("1"), Language::English), QStringLiteral("yes"));
    EXPECT_EQ(pastValue(QStringLiteral("crop"), QStringLiteral("0.1 0.2 0.5 0.5"), Language::English), QStringLiteral("changed"));
}

TEST_F(CuratorPastTest, ShowsTheNewestFirstWithWhatIsDifferent) {
    show();

    ASSERT_FALSE(heads().isEmpty());
    auto *const change = sheet().findChild<DifferenceView *>();
    ASSERT_NE(change, nullptr);
    EXPECT_TRUE(change->shown().contains(QStringLiteral("sits"))) << change->shown().toStdString();
    EXPECT_TRUE(change->shown().contains(QStringLiteral("stands"))) << "what it was is struck out";
}

TEST_F(CuratorPastTest, OnePersonsDeedsLeadToTheWork) {
    show();
    auto *const author = in<QComboBox>(sheet(), "pastAuthor");
    ASSERT_TRUE(waitUntil([&] { return author->findText(QStringLiteral("Noy")) > 0; }));
    choose("pastAuthor", author->findText(QStringLiteral("Noy")));

    EXPECT_EQ(heads().size(), 1) << heads().join(u'\n').toStdString();
    ASSERT_TRUE(waitUntil([&] { return in<QPushButton>(sheet(), "openPast") != nullptr; }));
    click(in<QPushButton>(sheet(), "openPast"));

    EXPECT_FALSE(sheet().isOpen());
    EXPECT_TRUE(at->window().bench().isWorkOpen());
    EXPECT_EQ(at->window().bench().workPage().work(), river);
}

TEST_F(CuratorPastTest, OfOneKindAndOfTheOpenWork) {
    at->window().bench().openWork(bridge);
    show();
    choose("pastKind", int(HistoryKind::Texts));
    EXPECT_TRUE(words().contains(QStringLiteral("sits")));
    choose("pastWork", 1);
    EXPECT_FALSE(words().contains(QStringLiteral("sits")));
    EXPECT_FALSE(heads().isEmpty());
    choose("pastKind", int(HistoryKind::Withdrawals));
    EXPECT_TRUE(heads().isEmpty());
}

TEST_F(CuratorPastTest, ADayThatIsOverHasNothingOfToday) {
    show();
    auto *const until = in<LineEditor>(sheet(), "pastUntil");
    until->setFocus();
    QTest::keyClicks(until, QStringLiteral("2001-01-01"));
    QTest::keyClick(until, Qt::Key_Return);

    EXPECT_TRUE(waitUntil([&] { return sheet().isReady() && heads().isEmpty(); }));
}

TEST_F(CuratorPastTest, GoesToEarlierPagesAndBack) {
    for (int i = 0; i < 50; ++i) {
        write(bridge, TextField::Story, Language::English, QStringLiteral("Story %1").arg(i));
    }
    show();
    const QString newest = words();
    QPushButton *const earlier = in<QPushButton>(sheet(), "earlierPast");
    ASSERT_TRUE(earlier->isEnabled());
    EXPECT_FALSE(in<QPushButton>(sheet(), "newerPast")->isEnabled());

    click(earlier);
    ASSERT_TRUE(waitUntil([&] { return sheet().isReady(); }));
    EXPECT_NE(words(), newest);
    click(in<QPushButton>(sheet(), "newerPast"));
    ASSERT_TRUE(waitUntil([&] { return sheet().isReady(); }));
    EXPECT_EQ(words(), newest);
}

TEST_F(CuratorPastTest, WhatIsErasedMeanwhileGoesFromTheOpenSheet) {
    show();
    ASSERT_TRUE(words().contains(QStringLiteral("sits")));

    ASSERT_TRUE(eraseWorks(*library, {river}, anEdit()));

    EXPECT_TRUE(waitUntil([&] { return !words().contains(QStringLiteral("sits")); }));
    at->window().bench().past().show({}, Language::English);
    ASSERT_TRUE(waitUntil([&] { return sheet().isReady(); }));
    EXPECT_FALSE(words().contains(QStringLiteral("A woman")));
}

} // namespace
} // namespace sala
