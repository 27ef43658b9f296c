#include "media/text/search_fold.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

void expectSame(const QString &one, const QString &other) {
    EXPECT_EQ(foldedForSearch(one).toStdString(), foldedForSearch(other).toStdString());
}

TEST(SearchFoldTest, LettersHaveNoCaseAndLatinOnesNoAccents) {
    expectSame(QStringLiteral("Phnom PENH"), QStringLiteral("phnom penh"));
    expectSame(QStringLiteral("Café Đà Nẵng"), QStringLiteral("cafe Đa nang"));
    expectSame(QStringLiteral("STRASSE"), QStringLiteral("Straße"));
}

TEST(SearchFoldTest, WidthsAndKanaAreTheSame) {
    expectSame(QStringLiteral("ＫＨ－２０１６"), QStringLiteral("KH-2016"));
    expectSame(QStringLiteral("ﾏﾆﾗ"), QStringLiteral("マニラ"));
    expectSame(QStringLiteral("カメラ"), QStringLiteral("かめら"));
    expectSame(QStringLiteral("ｶﾞｲﾄﾞ"), QStringLiteral("がいど"));
}

TEST(SearchFoldTest, DigitsAreTheSameInEveryScript) {
    for (const QString &year : {QStringLiteral("๒๐๑๖"), QStringLiteral("២០១៦"), QStringLiteral("၂၀၁၆"), QStringLiteral("２０１６")}) {
        EXPECT_EQ(foldedForSearch(year), QStringLiteral("2016"));
    }
}

TEST(SearchFoldTest, WhatNobodySeesIsGone) {
    expectSame(QStringLiteral("ការ\u200Bធ្វើ\u200Bដំណើរ"), QStringLiteral("ការធ្វើដំណើរ"));
    expectSame(QStringLiteral("two\u00A0 \n words "), QStringLiteral("two words"));
}

TEST(SearchFoldTest, MarksHaveOneOrder) {
    expectSame(QStringLiteral("မြင့်"), QStringLiteral("မြင\u103A\u1037"));
    expectSame(QStringLiteral("น้ำ"), QStringLiteral("น\u0E4D\u0E49า"));
}

TEST(SearchFoldTest, ThaiMarksAreNoAccents) {
    EXPECT_NE(foldedForSearch(QStringLiteral("ปา")), foldedForSearch(QStringLiteral("ป่า")));
    EXPECT_NE(foldedForSearch(QStringLiteral("かき")), foldedForSearch(QStringLiteral("がき")));
}

TEST(SearchFoldTest, AllWordsWhereverTheyAre) {
    const QString text = foldedForSearch(QStringLiteral("A bridge at Mae Sot"));

    EXPECT_TRUE(containsAll(text, searchWords(QStringLiteral("  sot BRI "))));
    EXPECT_FALSE(containsAll(text, searchWords(QStringLiteral("bridge river"))));
    EXPECT_TRUE(containsAll(text, {}));
    EXPECT_TRUE(searchWords(QStringLiteral(" \n")).isEmpty());
}

} // namespace
} // namespace sala
