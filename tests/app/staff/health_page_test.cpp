#include "app/staff/health_card.h"
#include "app/staff/health_page.h"
#include "app/staff/health_words.h"
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
    HealthSeen seen() const override {
        return {time,
                {{HealthFact::RoomGone, {}, {}, {}}, {HealthFact::HeatUsual, {}, {}, {}}},
                {},
                QTimeZone("Asia/Bangkok")};
    }
    bool hasStick() const override { return false; }

    int looks = 0;
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
