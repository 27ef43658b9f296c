// What a library has translated before, offered to who translates: the real program on the sample.

#include "tests/journeys/captions_library.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CaptionsMemoryTest : public testing::Test {
  protected:
    void write(int work, Language language, const char *body, TextStatus status = TextStatus::Translated) {
        m_captions.write({m_captions.work(work), TextField::Title, language}, QString::fromUtf8(body), status);
    }

    QJsonArray like(const QString &text) const {
        return runSala({QStringLiteral("--library"), m_captions.library(), QStringLiteral("captions"), QStringLiteral("memory"),
                        QStringLiteral("--to"), QStringLiteral("km"), QStringLiteral("--json"), text})
            .json();
    }

    CaptionsLibrary m_captions{4};
};

TEST_F(CaptionsMemoryTest, OffersTranslationsOfTheSameAndOfLikeTextsTheReviewedFirst) {
    write(0, Language::English, "A woman by the river");
    write(0, Language::Khmer, "ស្ត្រីក្បែរទន្លេ");
    write(1, Language::English, "A woman by a river");
    write(1, Language::Khmer, "ស្ត្រីក្បែរទន្លេមួយ", TextStatus::Reviewed);
    write(2, Language::English, "A woman by the rivers");
    write(2, Language::Khmer, "សេចក្ដីព្រាង", TextStatus::Draft);
    write(3, Language::English, "The moon");
    write(3, Language::Khmer, "ព្រះចន្ទ");

    const QJsonArray same = like(QStringLiteral("A woman by the river"));
    const QJsonArray other = like(QStringLiteral("A woman by that river"));

    ASSERT_EQ(same.size(), 2);
    EXPECT_EQ(same.at(0).toObject().value(QLatin1String("target")).toString(), QStringLiteral("ស្ត្រីក្បែរទន្លេ"));
    EXPECT_EQ(same.at(0).toObject().value(QLatin1String("likeness")).toDouble(), 1);
    ASSERT_EQ(other.size(), 2);
    EXPECT_EQ(other.at(0).toObject().value(QLatin1String("status")).toString(), QStringLiteral("reviewed"));
}

TEST_F(CaptionsMemoryTest, WhatIsOutdatedIsNoExample) {
    write(0, Language::English, "A river");
    write(0, Language::Khmer, "ទន្លេ");
    write(0, Language::English, "A river mouth");

    EXPECT_TRUE(like(QStringLiteral("A river mouth")).isEmpty());
}

TEST_F(CaptionsMemoryTest, TheSampleGoesOutAsTmxThatTranslateToolkitReads) {
    const QString tmx = m_captions.path(QStringLiteral("m.tmx"));
    const ProgramRun out = runSala({QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("captions"), QStringLiteral("memory"),
                                    QStringLiteral("--to"), QStringLiteral("km"), QStringLiteral("-o"), tmx});
    ASSERT_EQ(out.exitCode, 0) << out.errors.toStdString();
    ASSERT_GT(m_captions.file(QStringLiteral("m.tmx")).count("<tu>"), 50);

    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys\ntry:\n    from translate.storage import tmx\nexcept ImportError:\n    sys.exit(77)\n"
                                 "store = tmx.tmxfile.parsefile(sys.argv[1])\n"
                                 "print(len(store.units), sum(1 for unit in store.units if unit.source and unit.target))"),
                  tmx});
    ASSERT_TRUE(python.waitForFinished(60000));
    if (python.exitCode() == 77) {
        GTEST_SKIP() << "translate-toolkit is not installed: apt-get install translate-toolkit";
    }
    const QList<QByteArray> counts = python.readAllStandardOutput().trimmed().split(' ');
    ASSERT_EQ(counts.size(), 2) << python.readAllStandardError().toStdString();
    EXPECT_EQ(counts[0].toInt(), m_captions.file(QStringLiteral("m.tmx")).count("<tu>"));
    EXPECT_EQ(counts[0], counts[1]);
}

TEST_F(CaptionsMemoryTest, WrongUsageIsSaid) {
    EXPECT_EQ(m_captions.run(QStringLiteral("captions memory --to en")).exitCode, 2);
    EXPECT_EQ(m_captions.run(QStringLiteral("captions memory --to fr River")).exitCode, 2);
    EXPECT_TRUE(m_captions.run(QStringLiteral("captions memory --to km River")).output.contains("0 translations"));
}

} // namespace
} // namespace sala
