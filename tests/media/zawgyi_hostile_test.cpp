// Text that is none: random, cut off, half decoded. Nothing may crash, hang or be converted by chance.

#include "media/text/mixed_scripts.h"
#include "media/text/zawgyi.h"
#include "tests/media/burmese_lines.h"

#include <QRandomGenerator>
#include <QTextBoundaryFinder>

#include <gtest/gtest.h>

namespace sala {
namespace {

using test::linesOf;

/// Reads a text every way there is.
void readAll(const QString &text) {
    for (const WhenUnsure whenUnsure : {WhenUnsure::Ask, WhenUnsure::Convert, WhenUnsure::Keep}) {
        const BurmeseReading reading = readBurmese(text, whenUnsure);
        EXPECT_GE(reading.probability, 0);
        EXPECT_LE(reading.probability, 1);
        EXPECT_TRUE(reading.encoding != Encoding::Unsure || reading.text.isEmpty());
        EXPECT_TRUE(reading.encoding != Encoding::Unicode || reading.text == reading.asUnicode);
    }
    for (const MixedWord &word : mixedWords(text)) {
        EXPECT_EQ(text.mid(word.at, word.word.size()), word.word);
        EXPECT_FALSE(describe(word).isEmpty());
    }
}

TEST(ZawgyiHostileTest, SurvivesRandomUnits) {
    QRandomGenerator random(1);
    for (int round = 0; round < 1'000; ++round) {
        QString text(random.bounded(60), Qt::Uninitialized);
        for (QChar &c : text) {
            const bool isMyanmar = random.bounded(4) > 0;
            c = QChar(char16_t(isMyanmar ? random.bounded(0x1000, 0x10a0) : random.bounded(0x10000)));
        }
        readAll(text);
    }
}

TEST(ZawgyiHostileTest, SurvivesRandomBytes) {
    QRandomGenerator random(2);
    for (int round = 0; round < 1'000; ++round) {
        QByteArray bytes(random.bounded(90), Qt::Uninitialized);
        for (char &byte : bytes) {
            byte = char(random.bounded(3) > 0 ? random.bounded(0x80, 0xc0) : random.bounded(256));
            byte = random.bounded(5) == 0 ? char(0xe1) : byte;
        }
        readAll(QString::fromUtf8(bytes));
        readAll(QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2));
    }
}

// Metadata has fields of 32 and 64 bytes; whatever writes them cuts where it likes.
TEST(ZawgyiHostileTest, NeverConvertsUnicodeThatWasCutOff) {
    for (const QString &line : linesOf(QStringLiteral("burmese.txt"))) {
        const QByteArray bytes = line.toUtf8();
        for (qsizetype length = 0; length < line.size(); length += 2) {
            EXPECT_NE(readBurmese(line.left(length)).encoding, Encoding::Zawgyi)
                << line.left(length).toStdString();
        }
        for (qsizetype length = 0; length < bytes.size(); length += 7) {
            EXPECT_NE(readBurmese(QString::fromUtf8(bytes.left(length))).encoding, Encoding::Zawgyi)
                << line.toStdString() << " " << length;
        }
    }
}

TEST(ZawgyiHostileTest, NeverConvertsTheEndOfUnicode) {
    for (const QString &line : linesOf(QStringLiteral("burmese.txt"))) {
        QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, line);
        while (clusters.toNextBoundary() > 0) {
            if (clusters.position() < line.size() && line[clusters.position()].isMark()) {
                continue; // Qt lets a vowel stand alone
            }
            EXPECT_NE(readBurmese(line.mid(clusters.position())).encoding, Encoding::Zawgyi)
                << line.mid(clusters.position()).toStdString();
        }
    }
}

TEST(ZawgyiHostileTest, ReadsAMegabyte) {
    const QString line = linesOf(QStringLiteral("burmese.txt")).join(u' ') + u' ';

    EXPECT_EQ(readBurmese(line.repeated(60)).encoding, Encoding::Unicode);
    EXPECT_EQ(readBurmese(QString(500'000, QChar(0x1039))).encoding,
              readBurmese(QString(20, QChar(0x1039))).encoding);
}

} // namespace
} // namespace sala
