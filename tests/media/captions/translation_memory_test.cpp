#include "media/captions/tmx.h"
#include "media/captions/translation_memory.h"

#include <QElapsedTimer>
#include <QXmlStreamReader>

#include <algorithm>
#include <iostream>
#include <limits>

#include <gtest/gtest.h>

namespace sala {
namespace {

MemoryEntry entry(const char *source, const char *target, bool isReviewed = false) {
    return {QString::fromUtf8(source), QString::fromUtf8(target), isReviewed, QStringLiteral("p0.jpg")};
}

QStringList targets(const QList<MemoryMatch> &matches) {
    QStringList targets;
    for (const MemoryMatch &match : matches) {
        targets.append(match.entry.target);
    }
    return targets;
}

TEST(TranslationMemoryTest, LikenessIsDicesCoefficientOfPairs) {
    EXPECT_DOUBLE_EQ(likeness(QStringLiteral("river"), QStringLiteral("river")), 1);
    EXPECT_DOUBLE_EQ(likeness(QStringLiteral("River"), QStringLiteral("river")), 1) << "letters have no case";
    EXPECT_DOUBLE_EQ(likeness(QStringLiteral("ab"), QStringLiteral("ac")), 2.0 / 6); // " a" of " a","ab","b " and " a","ac","c "
    EXPECT_DOUBLE_EQ(likeness(QStringLiteral("river"), QStringLiteral("moon")), 0);
    EXPECT_DOUBLE_EQ(likeness({}, {}), 0);
    EXPECT_GT(likeness(QStringLiteral("ស្ត្រីម្នាក់ឈរក្បែរទន្លេ"), QStringLiteral("ស្ត្រីម្នាក់អង្គុយក្បែរទន្លេ")), kLikeEnough);
}

TEST(TranslationMemoryTest, OffersTheSameFirstThenWhatIsAlike) {
    const TranslationMemory memory({entry("A woman stands by the river.", "alike"), entry("The moon", "other"),
                                    entry("A woman sits by the river.", "same")});

    const QList<MemoryMatch> found = memory.find(QStringLiteral("A woman sits by the river."));

    EXPECT_EQ(targets(found), (QStringList{QStringLiteral("same"), QStringLiteral("alike")}));
    EXPECT_DOUBLE_EQ(found.first().likeness, 1);
    EXPECT_LT(found.last().likeness, 1);
    EXPECT_GE(found.last().likeness, kLikeEnough);
}

TEST(TranslationMemoryTest, WhatWasReviewedComesFirst) {
    const TranslationMemory memory({entry("The old river", "a"), entry("The old river", "b", true), entry("The old rivers", "c"),
                                    entry("The older river", "d", true)});

    EXPECT_EQ(targets(memory.find(QStringLiteral("The old river"))).join(QString()), QStringLiteral("badc"));
}

TEST(TranslationMemoryTest, TheSameTwiceIsThereOnce) {
    const TranslationMemory memory({entry("River", "ទន្លេ"), entry("River", "ទន្លេ", true), entry("River", "ស្ទឹង")});

    EXPECT_EQ(memory.size(), 2);
    EXPECT_TRUE(memory.find(QStringLiteral("River")).first().entry.isReviewed);
}

TEST(TranslationMemoryTest, NothingIsOfferedForNothing) {
    const TranslationMemory memory({entry("River", "ទន្លេ"), entry("", "x"), entry("Sea", "")});

    EXPECT_EQ(memory.size(), 1);
    EXPECT_TRUE(memory.find({}).isEmpty());
    EXPECT_TRUE(memory.find(QStringLiteral("\u200b ")).isEmpty());
    EXPECT_TRUE(TranslationMemory().find(QStringLiteral("River")).isEmpty());
}

TEST(TranslationMemoryTest, FortyThousandTextsAreLookedThroughInFiftyMilliseconds) {
    QList<MemoryEntry> entries;
    const QStringList words = QStringLiteral("a woman man child stands sits works by near the river bridge market factory boat morning evening "
                                             "rain season with friends mother far from home waits").split(u' ');
    quint32 random = 1;
    for (int i = 0; i < 40000; ++i) {
        QStringList sentence;
        for (int word = 0; word < 8 + i % 24; ++word) {
            random = random * 1664525 + 1013904223;
            sentence.append(words[qsizetype(random >> 16) % words.size()]);
        }
        entries.append({sentence.join(u' '), QString::number(i), false, {}});
    }
    const TranslationMemory memory(entries);

    QElapsedTimer clock;
    clock.start();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        clock.restart();
        EXPECT_FALSE(memory.find(entries[i * 3999].source).isEmpty());
        best = std::min(best, clock.nsecsElapsed() / 1000);
    }

    RecordProperty("best_us", int(best));
    std::cout << "a look takes " << best << " us\n";
    EXPECT_LT(best, 200000); // other programs run beside it, and nothing is optimised; 50 ms is tests/bench's to hold
}

TEST(TmxTest, WritesUnitsThatAnXmlReaderGetsBack) {
    const QByteArray tmx = writeTmx({entry("Rice & <fish>", "បាយ"), entry("Bad\x1b", "x"), entry("Line\nline", "บรรทัด", true)},
                                    Language::English, Language::Khmer);

    QXmlStreamReader xml(tmx);
    QStringList segments;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("seg")) {
            segments.append(xml.readElementText());
        }
    }

    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(segments, (QStringList{QStringLiteral("Rice & <fish>"), QStringLiteral("បាយ"), QStringLiteral("Line\nline"),
                                     QStringLiteral("บรรทัด")}));
    EXPECT_TRUE(tmx.contains("srclang=\"en\"")) << tmx.toStdString();
    EXPECT_TRUE(tmx.contains("<tuv xml:lang=\"km\">")) << tmx.toStdString();
    EXPECT_EQ(tmx.count("reviewed"), 1);
}

} // namespace
} // namespace sala
