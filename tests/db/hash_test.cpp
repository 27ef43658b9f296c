#include "db/records/hash.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(HashTest, IsBlake2bOf32Bytes) {
    // Of "abc", as Python's hashlib.blake2b(digest_size=32) gives it.
    EXPECT_EQ(hashOf("abc").hex(),
              QStringLiteral("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

TEST(HashTest, IsTheSameHoweverTheBytesCome) {
    const QByteArray bytes(300000, 'x');
    MediaHasher hasher;

    hasher.add(QByteArrayView(bytes).first(1));
    hasher.add(QByteArrayView(bytes).sliced(1, 200000));
    hasher.add(QByteArrayView(bytes).sliced(200001));

    EXPECT_EQ(hasher.result(), hashOf(bytes));
}

} // namespace
} // namespace sala
