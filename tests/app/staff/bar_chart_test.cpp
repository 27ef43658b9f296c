#include "app/staff/bar_chart.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(BarChartTest, MarksAreRoundNumbersThatReachTheHighestBar) {
    for (qint64 most = 0; most < 20000; ++most) {
        const ChartScale scale = chartScale(most);
        EXPECT_GE(scale.step * scale.steps, most);
        EXPECT_LE(scale.steps, 5);
        EXPECT_GE(scale.steps, 1);
        EXPECT_LT(scale.step * (scale.steps - 1), qMax<qint64>(most, 1)) << most << ": no empty step above the bars";
    }
    EXPECT_EQ(chartScale(0).step, 1);
    EXPECT_EQ(chartScale(37).step, 10);
    EXPECT_EQ(chartScale(37).steps, 4);
}

} // namespace
} // namespace sala
