// The question to visitors and its answers go to translators with the captions, and come back: the real program.

#include "tests/journeys/captions_library.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

class CaptionsQuestionTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(m_captions.run(QStringLiteral("exhibition add bangkok --country TH --title Bangkok --language en")).exitCode, 0);
        m_captions.write(QStringLiteral("question.txt"), "question\n en: What is home?\n km: តើផ្ទះជាអ្វី?\n"
                                                         "door\n en: An open door\n th: ประตูที่เปิดอยู่\nsea\n en: The sea\n");
        const ProgramRun set = m_captions.run(QStringLiteral("exhibition question bangkok question.txt"));
        ASSERT_EQ(set.exitCode, 0) << set.errors.toStdString();
    }

    ProgramRun run(const char *words) const { return m_captions.run(QLatin1String(words)); }

    /// As curators read it.
    QByteArray question() const { return run("exhibition question bangkok").output; }

    CaptionsLibrary m_captions{1};
};

TEST_F(CaptionsQuestionTest, ATableThereAndBackIsTheSame) {
    ASSERT_EQ(run("captions export a.csv").exitCode, 0);
    const QByteArray table = m_captions.file(QStringLiteral("a.csv"));
    EXPECT_TRUE(table.contains(",question of bangkok,title,What is home?,")) << table.toStdString();
    EXPECT_TRUE(table.contains(",answer door of bangkok,title,An open door,")) << table.toStdString();
    const QByteArray before = question();

    const ProgramRun back = run("captions import a.csv");

    EXPECT_EQ(back.exitCode, 0) << back.errors.toStdString();
    EXPECT_TRUE(back.output.contains("0 texts changed")) << back.output.toStdString();
    EXPECT_EQ(question(), before);
    ASSERT_EQ(run("captions export b.csv").exitCode, 0);
    EXPECT_EQ(m_captions.file(QStringLiteral("b.csv")), table);
}

TEST_F(CaptionsQuestionTest, WhatATableTranslatesIsAsked) {
    ASSERT_EQ(run("captions export a.csv").exitCode, 0);
    m_captions.replace(QStringLiteral("a.csv"), "title,The sea,", "title,The sea,ทะเล");

    EXPECT_EQ(run("captions import a.csv").exitCode, 0);

    EXPECT_TRUE(question().contains("th: ทะเล")) << question().toStdString();
}

TEST_F(CaptionsQuestionTest, AnXliffFileThereAndBackIsTheSame) {
    ASSERT_EQ(run("captions export --to km a.xlf").exitCode, 0);
    const QByteArray file = m_captions.file(QStringLiteral("a.xlf"));
    EXPECT_TRUE(file.contains("What is home?")) << file.toStdString();
    EXPECT_TRUE(file.contains("at most 60 characters")) << file.toStdString();
    const QByteArray before = question();

    const ProgramRun back = run("captions import a.xlf");

    EXPECT_EQ(back.exitCode, 0) << back.errors.toStdString();
    EXPECT_TRUE(back.output.contains("0 texts changed")) << back.output.toStdString();
    EXPECT_EQ(question(), before);
    ASSERT_EQ(run("captions export --to km b.xlf").exitCode, 0);
    EXPECT_EQ(m_captions.file(QStringLiteral("b.xlf")), file);
}

TEST_F(CaptionsQuestionTest, WhatAnXliffFileTranslatesIsAsked) {
    ASSERT_EQ(run("captions export --to th a.xlf").exitCode, 0);
    m_captions.replace(QStringLiteral("a.xlf"), "ประตูที่เปิดอยู่", "ประตูเปิด");

    EXPECT_EQ(run("captions import a.xlf").exitCode, 0);

    EXPECT_TRUE(question().contains("th: ประตูเปิด\n")) << question().toStdString();
}

TEST_F(CaptionsQuestionTest, WhatACardHasNoRoomForIsLeftOut) {
    ASSERT_EQ(run("captions export a.csv").exitCode, 0);
    const QByteArray before = question();
    m_captions.replace(QStringLiteral("a.csv"), "title,The sea,", "title,The sea," + QByteArray("กะ").repeated(31));
    m_captions.replace(QStringLiteral("a.csv"), "title,An open door,", "caption,An open door,");

    const ProgramRun run = this->run("captions import a.csv");

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("it has 62 characters; 60 is the most")) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("has a title only")) << run.errors.toStdString();
    EXPECT_EQ(question(), before);
}

} // namespace
} // namespace sala
