#include "db/records/id.h"

#include <QSet>

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(IdTest, SortsInTheOrderItWasMade) {
    QByteArray previous;

    for (int i = 0; i < 10000; ++i) {
        const Id id = Id::generate();
        ASSERT_LT(previous, id.bytes());
        previous = id.bytes();
    }
}

TEST(IdTest, IsAVersion7UuidOfTheRfcsVariant) {
    const QString text = Id::generate().text();

    ASSERT_EQ(text.size(), 36);
    EXPECT_EQ(text.at(14), u'7');
    EXPECT_TRUE(QStringLiteral("89ab").contains(text.at(19)));
}

TEST(IdTest, SurvivesTextAndBytes) {
    const Id id = Id::generate();

    EXPECT_EQ(Id::fromText(id.text()), id);
    EXPECT_EQ(Id::fromBytes(id.bytes()), id);
}

TEST(IdTest, RefusesWhatIsNoUuid) {
    EXPECT_FALSE(Id::fromText(QStringLiteral("river")));
    EXPECT_FALSE(Id::fromText(QString()));
    EXPECT_FALSE(Id::fromBytes(QByteArray(15, 'x')));
}

} // namespace
} // namespace sala
