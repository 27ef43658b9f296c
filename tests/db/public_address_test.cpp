#include "db/records/public_address.h"

#include <QSet>

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(PublicAddressTest, IsShortAndDifferentForEveryWork) {
    const QUrl base(QStringLiteral("https://example.org/beyond"));
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i) {
        const QString address = publicAddress(base, Id::generate()).toString();
        EXPECT_EQ(address.size(), QStringLiteral("https://example.org/beyond/w/7F3K9QWX").size());
        seen.insert(address);
    }
    EXPECT_EQ(seen.size(), 2000);
}

TEST(PublicAddressTest, IsTheSameEveryTime) {
    const Id id = *Id::fromText(QStringLiteral("018f3c1e-0000-7000-8000-00443214c7ff"));
    EXPECT_EQ(publicAddress(QUrl(QStringLiteral("https://example.org/")), id).toString(),
              QStringLiteral("https://example.org/w/8GS19HZZ"));
}

TEST(PublicAddressTest, IsNothingWithoutAnExhibitionsAddress) {
    EXPECT_TRUE(publicAddress({}, Id::generate()).isEmpty());
    EXPECT_TRUE(publicAddress(QUrl(QStringLiteral("https://example.org")), {}).isEmpty());
}

TEST(PublicAddressTest, TakesOnlyWhatALinkForThePublicMayBe) {
    for (const char *good :
         {"", "https://example.org", "http://example.org/a/b", "https://xn--o3cw4h.example"}) {
        EXPECT_TRUE(publicAddressFrom(QLatin1String(good))) << good;
    }
    for (const char *bad : {"javascript:alert(1)", "file:///etc/passwd", "example.org", "https://",
                            "https://me:secret@example.org", "https://example.org/?a=b",
                            "https://example.org/#x", "ftp://example.org", "https://a b.org"}) {
        EXPECT_FALSE(publicAddressFrom(QLatin1String(bad))) << bad;
    }
    EXPECT_FALSE(publicAddressFrom(QStringLiteral("https://example.org/") + QString(200, u'a')));
}

} // namespace
} // namespace sala
