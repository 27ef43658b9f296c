#include "app/staff/health_card.h"
#include "app/staff/health_page.h"

#include <QTest>

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
        return {QDateTime::currentDateTimeUtc(),
                {{HealthFact::RoomGone, {}, {}, {}}, {HealthFact::HeatUsual, {}, {}, {}}},
                {}};
    }
    bool hasStick() const override { return false; }

    int looks = 0;
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

} // namespace
} // namespace sala
