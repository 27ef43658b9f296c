// Files that are broken, or mean harm: refused whole, quickly, in a sentence that says where.

#include "media/captions/xliff.h"
#include "tests/media/captions/xliff_files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr qint64 kQuicklyMs = 10000; ///< far more than any of them takes, on a machine that is busy

/// Why the file is refused; empty when it is not.
std::string refusal(const QByteArray &bytes) {
    QElapsedTimer timer;
    timer.start();
    const auto read = readXliff(bytes);
    EXPECT_LT(timer.elapsed(), kQuicklyMs);
    return read ? std::string() : read.error().detail.toStdString();
}

bool has(const std::string &text, const char *part) {
    return text.find(part) != std::string::npos;
}

QByteArray goodFile() {
    return xliffWith(unitOf(QStringLiteral("River"), QStringLiteral("ទន្លេ")));
}

TEST(XliffHostileTest, EveryTruncatedFileIsRefused) {
    const QByteArray good = goodFile().trimmed();
    ASSERT_EQ(refusal(good), "");

    for (qsizetype length = 0; length < good.size(); ++length) {
        EXPECT_NE(refusal(good.first(length)), "") << length;
    }
}

TEST(XliffHostileTest, EntitiesAreNeverExpandedAndFilesNeverFetched) {
    QByteArray laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    laughs += "]>\n<xliff version=\"1.2\">&a29;</xliff>";
    QTemporaryDir folder;
    QFile secret(folder.filePath(QStringLiteral("secret.txt")));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("hidden");
    secret.close();
    QByteArray external = goodFile();
    external.replace("<xliff",
                     "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + secret.fileName().toUtf8() + "\">]><xliff");
    external.replace("River", "&e;");
    QByteArray outside = goodFile();
    outside.replace(
        "<xliff",
        "<!DOCTYPE xliff PUBLIC \"-//XLIFF//DTD XLIFF//EN\" \"http://127.0.0.1:9/xliff.dtd\"><xliff");
    QByteArray unknown = goodFile();
    unknown.replace("River", "&river;");

    EXPECT_TRUE(has(refusal(laughs), "document type declaration"));
    EXPECT_TRUE(has(refusal(external), "document type declaration"));
    EXPECT_FALSE(has(refusal(external), "hidden"));
    EXPECT_TRUE(has(refusal(outside), "document type declaration"));
    EXPECT_TRUE(has(refusal(unknown), "line 4, column"));
}

TEST(XliffHostileTest, DeepNestingIsRefusedWhereverItIs) {
    const QString groups = QStringLiteral("<group>").repeated(1'000'000);
    const QString inlines = QStringLiteral("<g id=\"1\">").repeated(1'000'000);

    EXPECT_TRUE(has(refusal(xliffWith(groups)), "nested deeper than 100"));
    EXPECT_TRUE(has(refusal(xliffWith(unitOf(QStringLiteral("a"), inlines))), "nested deeper than 100"));
    EXPECT_TRUE(has(refusal(xliffWith(QStringLiteral("<note>") + inlines)), "nested deeper than 100"));
}

TEST(XliffHostileTest, AHundredMegabytesOfNothingAreRefusedQuickly) {
    const QByteArray good = goodFile();
    const auto fill = [&](const char *mark, const QByteArray &filling) {
        QByteArray file = good;
        return file.insert(file.indexOf(mark), filling);
    };
    const QByteArray blanks(100 << 20, ' ');

    EXPECT_TRUE(has(refusal(blanks + good), "4 million characters without a tag"));
    EXPECT_TRUE(has(refusal(fill("<body>", blanks)), "line 3: from here on"));
    EXPECT_TRUE(has(refusal(fill("River", QByteArray(100 << 20, 'a'))), "line 4: from here on"));
    EXPECT_TRUE(has(refusal(fill("datatype", blanks)), "4 million characters"));
    EXPECT_TRUE(
        has(refusal(fill("River", "<!--" + QByteArray("<").repeated(100 << 20))), "4 million characters"));
    EXPECT_NE(refusal(QByteArray(100 << 20, '\0')), "");
}

TEST(XliffHostileTest, FarTooManyUnitsAreRefused) {
    EXPECT_TRUE(
        has(refusal(xliffWith(QStringLiteral("<trans-unit/>").repeated(500'001))), "more than 500000 units"));
}

TEST(XliffHostileTest, WhatIsNoTextOrHasForbiddenCharactersIsRefused) {
    const auto with = [](const QByteArray &bytes) {
        QByteArray file = goodFile();
        return file.replace("River", bytes);
    };

    EXPECT_TRUE(has(refusal(with(QByteArray("\0", 1))), "line 4"));
    EXPECT_TRUE(has(refusal(with("&#0;")), "line 4"));
    EXPECT_TRUE(has(refusal(with("\x1b[2J")), "line 4"));
    const std::string place = "byte " + std::to_string(goodFile().indexOf("River") + 1);
    EXPECT_TRUE(has(refusal(with("\xa1\xa2")), place.c_str()));   // windows-874
    EXPECT_TRUE(has(refusal(with("\xed\xa0\xbd")), "not UTF-8")); // half a surrogate
    EXPECT_TRUE(has(refusal(QByteArray("\xff\xfe<\0x\0", 6)), "line 1"));
    EXPECT_TRUE(has(refusal("PK\x03\x04 a zip of a tool's package"), "line 1, column"));
}

TEST(XliffHostileTest, SaysWhatItIsInstead) {
    QByteArray newer = goodFile();
    newer.replace("version=\"1.2\"", "version=\"2.0\"").replace(":1.2", ":2.0");
    QByteArray nothing = "<xliff version=\"1.2\"/>";

    EXPECT_TRUE(has(refusal(newer), "it is XLIFF 2.0, and Sala reads 1.2"));
    EXPECT_TRUE(has(refusal("<html><body/></html>"), "it begins with <html>"));
    EXPECT_TRUE(has(refusal("<TS version=\"2.1\"/>"), "it begins with <TS>"));
    EXPECT_TRUE(has(refusal(nothing), "no <file>"));
    EXPECT_NE(refusal(goodFile() + "<more/>"), "");
    EXPECT_NE(refusal(""), "");
}

} // namespace
} // namespace sala
