#include "app/staff/health_card.h"
#include "app/staff/health_page.h"
#include "app/staff/health_words.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QTest>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// Counts how often somebody looks.
class CountingDesk final : public HealthDesk {
  public:
    void look() override {
        ++looks;
        Q_EMIT looked();
    }
    void saveReport() override {}
    void keepTest(const HealthFinding &) override {}
    void believeClock() override {
        ++beliefs;
        findings.removeLast();
        look();
    }
    HealthSeen seen() const override { return {time, findings, {}, QTimeZone("Asia/Bangkok")}; }
    bool hasStick() const override { return false; }

    int looks = 0;
    int beliefs = 0;
    QList<HealthFinding> findings{{HealthFact::RoomGone, {}, {}, {}}, {HealthFact::HeatUsual, {}, {}, {}}};
    QDateTime time = QDateTime::currentDateTimeUtc();
};

TEST(HealthPageTest, LooksAgainByItselfWhileItIsSeenAndOnlyThen) {
    CountingDesk desk;
    HealthPage page(desk);
    page.setLookEvery(std::chrono::milliseconds(5));
    EXPECT_EQ(desk.looks, 0);

    page.enter();
    page.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.looks > 3; }, 10'000));
    EXPECT_EQ(page.findChildren<HealthCard *>().size(), 2) << "the same cards, however often";

    page.hide();
    const int before = desk.looks;
    QTest::qWait(50);
    EXPECT_EQ(desk.looks, before);
}

TEST(HealthPageTest, StaffSayThatTheClockIsRightNowWhereItIsBehindWhatTheKioskHasSeen) {
    CountingDesk desk;
    HealthPage page(desk);
    const auto button = [&](const char *name) { return page.findChild<TextButton *>(QLatin1String(name)); };
    page.enter();
    EXPECT_FALSE(button("clockIsRight")->isVisibleTo(&page)) << "only then";
    desk.findings.append({HealthFact::ClockBehind, {{QStringLiteral("seenSeconds"), 1'700'000'000}}, {}, desk.time});
    desk.look();
    ASSERT_TRUE(button("clockIsRight")->isVisibleTo(&page));

    button("clockIsRight")->click();
    EXPECT_TRUE(page.findChild<TextLabel *>(QStringLiteral("clockQuestion"))->isVisibleTo(&page));
    EXPECT_FALSE(button("clockIsRight")->isVisibleTo(&page));
    button("clockIsNotRight")->click();
    EXPECT_EQ(desk.beliefs, 0);
    EXPECT_TRUE(button("clockIsRight")->isVisibleTo(&page));
    button("clockIsRight")->click();
    button("clockIsReallyRight")->click();

    EXPECT_EQ(desk.beliefs, 1);
    for (const char *name : {"clockIsRight", "clockIsNotRight", "clockIsReallyRight"}) {
        EXPECT_FALSE(button(name)->isVisibleTo(&page)) << name;
    }
    EXPECT_FALSE(page.findChild<TextLabel *>(QStringLiteral("clockQuestion"))->isVisibleTo(&page));
}

TEST(HealthPageTest, TimesAreThoseOnTheVenuesWall) {
    CountingDesk desk;
    desk.time = QDateTime(QDate(2016, 12, 31), QTime(20, 30), QTimeZone::utc());
    HealthPage page(desk);

    page.enter();

    EXPECT_TRUE(page.findChild<TextLabel *>(QStringLiteral("healthSummary"))->text().contains(QStringLiteral("3:30")))
        << page.findChild<TextLabel *>(QStringLiteral("healthSummary"))->text().toStdString();
    const QTimeZone yangon("Asia/Yangon");
    HealthFinding clock{HealthFact::ClockSet, {}, {}, desk.time};
    EXPECT_TRUE(HealthWords(Language::English, yangon).sentence(clock).contains(QStringLiteral("1 January 2017")));
    EXPECT_TRUE(HealthWords(Language::English, yangon).warning(WarningKind::Films, desk.time).contains(QStringLiteral("3:00")));
}

} // namespace
} // namespace sala
