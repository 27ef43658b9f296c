#include "app/staff/choice_list.h"
#include "app/staff/left_out_card.h"
#include "app/staff/publish_page.h"
#include "app/staff/publish_words.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "db/records/seal_key.h"
#include "tests/journeys/standing_publishing.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

class PublishPageTest : public testing::Test {
  protected:
    void open() {
        page = std::make_unique<PublishPage>(desk);
        page->resize(1000, 700);
        page->enter();
        page->setVisible(true);
    }

    template<class T>
    T *child(const char *name) const {
        return page->findChild<T *>(QLatin1String(name));
    }
    QString said(const char *name) const {
        const auto *label = child<TextLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    bool isSeen(const char *name) const { return child<QWidget>(name)->isVisible(); }
    void touch(const char *name) { child<TextButton>(name)->click(); }

    int cards() const {
        int seen = 0;
        for (const LeftOutCard *card : page->findChildren<LeftOutCard *>()) {
            seen += card->isVisible() ? 1 : 0;
        }
        return seen;
    }

    StandingPublishing desk;
    std::unique_ptr<PublishPage> page;
};

TEST_F(PublishPageTest, BeginsWithTheExhibitionThatIsShownTheOwnKeyAndTheFirstStickThatCanBeWrittenOn) {
    std::swap(desk.seen.sticks[0], desk.seen.sticks[1]);
    open();

    touch("publishNow");

    EXPECT_EQ(desk.chosen.exhibition, desk.seen.exhibitions.last().exhibition.id);
    EXPECT_EQ(desk.chosen.key.path, desk.seen.ownKey);
    EXPECT_EQ(desk.chosen.stick.folder, QStringLiteral("/media/x"));
}

TEST_F(PublishPageTest, PublishesWhatWasChosen) {
    open();
    touch("exhibition1");
    touch("key2");
    desk.look(); // what was chosen stays

    touch("publishNow");

    EXPECT_EQ(desk.chosen.exhibition, desk.seen.exhibitions.first().exhibition.id);
    EXPECT_EQ(desk.chosen.key.path, QStringLiteral("/media/x/gajy.key"));
}

TEST_F(PublishPageTest, NothingCanBePublishedOnALockedStick) {
    desk.seen.sticks.removeFirst();
    open();
    EXPECT_FALSE(isSeen("publishNow"));

    touch("stick1");

    EXPECT_FALSE(isSeen("publishNow"));
    EXPECT_TRUE(isSeen("showLeftOut"));
}

TEST_F(PublishPageTest, AsksForAStickAndFindsIt) {
    const QList<FoundStick> sticks = std::exchange(desk.seen.sticks, {});
    open();
    EXPECT_TRUE(said("stickNote").contains(QLatin1String("Plug in")));
    EXPECT_FALSE(isSeen("publishNow"));

    desk.seen.sticks = sticks;
    desk.look();

    EXPECT_TRUE(said("stickNote").isEmpty());
    EXPECT_TRUE(isSeen("publishNow"));
}

TEST_F(PublishPageTest, MakesAKeyOnlyWhereThereIsNone) {
    open();
    EXPECT_FALSE(isSeen("makeKey"));
    desk.seen.keys.clear();
    desk.look();
    EXPECT_FALSE(isSeen("publishNow"));

    touch("makeKey");

    EXPECT_EQ(said("newKeyNumber"), fingerprint(QByteArray(32, 'c')));
    EXPECT_TRUE(said("newKeyFile").contains(desk.seen.ownKey));
    desk.look();
    EXPECT_TRUE(isSeen("publishNow"));
    EXPECT_FALSE(isSeen("makeKey"));
    EXPECT_EQ(said("newKeyNumber"), fingerprint(QByteArray(32, 'c'))) << "as long as somebody writes it down";
}

TEST_F(PublishPageTest, AKeyThatOthersCanReadIsNotReplaced) {
    desk.seen.keys.clear();
    desk.seen.ownKeyError = Error{ErrorCode::NotAllowed, {}};
    open();

    EXPECT_FALSE(isSeen("makeKey"));
    EXPECT_TRUE(said("keyNote").contains(QLatin1String("Other people")));
}

TEST_F(PublishPageTest, SaysHowFarItIsAndStops) {
    open();
    touch("publishNow");
    EXPECT_FALSE(child<TextButton>("publishNow")->isEnabled()) << "whoever touches twice does not stop it";
    EXPECT_FALSE(isSeen("leavePublishing"));
    Q_EMIT desk.progressed(12'000'000, 412'000'000);
    EXPECT_TRUE(said("publishShare").contains(QLatin1String("12 MB of 412 MB")));

    touch("stopPublishing");

    EXPECT_TRUE(isSeen("publishNow"));
    EXPECT_TRUE(child<TextButton>("publishNow")->isEnabled());
    EXPECT_TRUE(said("publishMessage").isEmpty());
}

TEST_F(PublishPageTest, WhatIsCopiedCannotBeStoppedAnyMore) {
    open();
    touch("publishNow");
    Q_EMIT desk.progressed(412, 412);

    EXPECT_FALSE(isSeen("stopPublishing"));
    EXPECT_TRUE(said("publishMessage").contains(QLatin1String("a moment more")));
}

TEST_F(PublishPageTest, NamesWhatIsLeftOutByItsReasonBeforeAndAfter) {
    open();
    touch("showLeftOut");
    EXPECT_EQ(cards(), 8) << "seven reasons, and what is shown for a time";
    EXPECT_TRUE(said("publishMessage").contains(QLatin1String("Nothing is written yet")));
    EXPECT_FALSE(isSeen("exhibition"));

    touch("publishNow");
    EXPECT_EQ(cards(), 0);
    desk.end(StandingPublishing::report());

    EXPECT_EQ(cards(), 8);
    EXPECT_TRUE(said("publishMessage").contains(QLatin1String("1,234 is published")));
    EXPECT_TRUE(said("editionFacts").contains(fingerprint(QByteArray(32, 'a'))));
    EXPECT_TRUE(said("editionFacts").contains(QLatin1String("on GAJY QP")));
    EXPECT_TRUE(
        said("leftOutWorks").contains(QStringLiteral("Jeopardising [2016] · Gajy_Qüpgj_0.jpg · KH-2016-0")));
}

TEST_F(PublishPageTest, SaysThatNothingIsLeftOut) {
    open();
    touch("publishNow");
    PublishReport report = StandingPublishing::report();
    report.leftOut.clear();
    report.ending.clear();
    desk.end(report);

    EXPECT_EQ(cards(), 0);
    EXPECT_EQ(said("leftOutTitle"), QStringLiteral("No work is left out."));
}

TEST_F(PublishPageTest, ALongListIsCutAndCounted) {
    LeftOutCard card;
    const ReportedWork work{StandingPublishing::titles(), {}, {}, ConsentObstacle::Unknown, {}};
    card.setWorks(QStringLiteral("why"), QList<ReportedWork>(LeftOutCard::kMostWorks + 23, work),
                  Language::English);

    const QString words = card.findChild<TextLabel *>(QStringLiteral("leftOutWorks"))->text();
    EXPECT_EQ(words.count(u'\n'), LeftOutCard::kMostWorks);
    EXPECT_TRUE(words.endsWith(QLatin1String("23")));
}

TEST_F(PublishPageTest, EveryTroubleHasASentenceOfItsOwn) {
    QSet<QString> sentences;
    for (int trouble = 0; trouble <= int(PublishTrouble::PublishedMeanwhile); ++trouble) {
        open();
        touch("publishNow");
        desk.end(tl::unexpected(
            PublishFailure{PublishTrouble(trouble), {ErrorCode::Io, {}}, 50'000'000, 1'000'000}));
        sentences.insert(said("publishMessage"));
        EXPECT_TRUE(isSeen("publishNow")) << "to try again";
        touch("leavePublishing");
        EXPECT_TRUE(isSeen("exhibition")) << "or to choose something else";
    }
    EXPECT_EQ(sentences.size(), int(PublishTrouble::PublishedMeanwhile) + 1);
}

TEST_F(PublishPageTest, WhatEndedWhileNobodyLookedIsToldOnce) {
    open();
    touch("publishNow");
    page->hide();
    EXPECT_TRUE(page->isWaitedFor());
    desk.end(StandingPublishing::report());
    EXPECT_TRUE(page->isWaitedFor());

    page->enter();
    page->setVisible(true);
    EXPECT_TRUE(said("publishMessage").contains(QLatin1String("is published")));
    EXPECT_FALSE(page->isWaitedFor());
    page->enter();
    EXPECT_TRUE(isSeen("exhibition"));
}

} // namespace
} // namespace sala
