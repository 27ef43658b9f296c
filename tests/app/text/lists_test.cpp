#include "app/text/lists.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(ListsTest, WritesAListAsReadersOfEachLanguageDo) {
    EXPECT_EQ(formatList({QStringLiteral("Thailand"), QStringLiteral("Cambodia"), QStringLiteral("Myanmar")},
                         Language::English),
              QStringLiteral("Thailand, Cambodia and Myanmar"));
    EXPECT_EQ(formatList({QStringLiteral("ไทย"), QStringLiteral("กัมพูชา"), QStringLiteral("เมียนมา")},
                         Language::Thai),
              QStringLiteral("ไทย กัมพูชา และเมียนมา"));
    EXPECT_EQ(
        formatList({QStringLiteral("ថៃ"), QStringLiteral("កម្ពុជា"), QStringLiteral("ជប៉ុន")}, Language::Khmer),
        QStringLiteral("ថៃ កម្ពុជា និងជប៉ុន"));
    EXPECT_EQ(formatList({QStringLiteral("ထိုင်း"), QStringLiteral("ကမ္ဘောဒီးယား"), QStringLiteral("မြန်မာ")},
                         Language::Burmese),
              QStringLiteral("ထိုင်း၊ ကမ္ဘောဒီးယားနှင့် မြန်မာ"));
    EXPECT_EQ(formatList({QStringLiteral("タイ"), QStringLiteral("カンボジア"), QStringLiteral("日本")},
                         Language::Japanese),
              QStringLiteral("タイ、カンボジア、日本"));
}

TEST(ListsTest, JoinsTwoWithoutAComma) {
    EXPECT_EQ(formatList({QStringLiteral("A"), QStringLiteral("B")}, Language::English),
              QStringLiteral("A and B"));
    EXPECT_EQ(formatList({QStringLiteral("ไทย"), QStringLiteral("ลาว")}, Language::Thai),
              QStringLiteral("ไทยและลาว"));
    EXPECT_EQ(formatList({QStringLiteral("タイ"), QStringLiteral("日本")}, Language::Japanese),
              QStringLiteral("タイと日本"));
}

TEST(ListsTest, PartsNamesWithSpacesByACommaWhereASpaceWouldNot) {
    EXPECT_EQ(formatList({QStringLiteral("John Hulme"), QStringLiteral("สมชาย ใจดี"), QStringLiteral("วิภา")},
                         Language::Thai),
              QStringLiteral("John Hulme, สมชาย ใจดี และวิภา"));
    EXPECT_EQ(
        formatList({QStringLiteral("MAP"), QStringLiteral("LSCW"), QStringLiteral("CWCC")}, Language::Khmer),
        QStringLiteral("MAP, LSCW និង CWCC"));
}

TEST(ListsTest, KeepsAWordApartFromANameInAnotherScript) {
    EXPECT_EQ(formatList({QStringLiteral("วิภา"), QStringLiteral("John")}, Language::Thai),
              QStringLiteral("วิภาและ John"));
    EXPECT_EQ(formatList({QStringLiteral("John"), QStringLiteral("วิภา")}, Language::Thai),
              QStringLiteral("John และวิภา"));
    EXPECT_EQ(formatList({QStringLiteral("ដារា"), QStringLiteral("MAP")}, Language::Khmer),
              QStringLiteral("ដារា និង MAP"));
}

TEST(ListsTest, LeavesOneAloneAndLeavesOutNothing) {
    for (const Language language : kLanguages) {
        EXPECT_EQ(formatList({QString(), QStringLiteral("MAP"), QString()}, language), QStringLiteral("MAP"));
        EXPECT_TRUE(formatList({}, language).isEmpty());
    }
}

} // namespace
} // namespace sala
