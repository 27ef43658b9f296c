// What a file of captions must not do to a library: the real program on real files.

#include "tests/journeys/captions_library.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

class CaptionsGuardTest : public testing::Test {
  protected:
    TextKey title(Language language) const { return {m_captions.work(0), TextField::Title, language}; }

    std::string body(Language language) const { return m_captions.text(title(language)).body.toStdString(); }

    ProgramRun importTable(const QByteArray &header, const QByteArray &cells,
                           const QString &options = {}) const {
        m_captions.write(QStringLiteral("t.csv"), "work,field," + header + "\n" +
                                                      m_captions.work(0).text().toUtf8() + ",title," + cells +
                                                      "\n");
        return m_captions.run(QStringLiteral("captions import t.csv") + options);
    }

    /// What a translator's tool makes of the export; `revision` as it left it.
    ProgramRun importXliff(const QByteArray &target, const QByteArray &attributes) const {
        m_captions.write(QStringLiteral("t.xlf"),
                         "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">"
                         "<file source-language=\"en\" " +
                             attributes + " datatype=\"plaintext\" original=\"a\"><body><trans-unit id=\"" +
                             m_captions.work(0).text().toUtf8() + "/title\"><source>River</source><target>" +
                             target + "</target></trans-unit></body></file></xliff>");
        return m_captions.run(QStringLiteral("captions import t.xlf"));
    }

    CaptionsLibrary m_captions{1};
};

TEST_F(CaptionsGuardTest, ColumnsWithTheWrongHeadingsAreLeftOut) {
    const ProgramRun run = importTable("en,km,my", "River,မြစ်,ទន្លេ");

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(
        run.errors.contains("row 2, column km: it is written in Burmese (မြန်မာ) letters, and is to be Khmer"))
        << run.errors.toStdString();
    EXPECT_EQ(body(Language::English), "River");
    EXPECT_EQ(body(Language::Khmer), "");
    EXPECT_EQ(body(Language::Burmese), "");
}

TEST_F(CaptionsGuardTest, AnXliffFileOfAnotherLanguageThanItSaysIsLeftOut) {
    m_captions.write(title(Language::English), QStringLiteral("River"), TextStatus::Translated);

    EXPECT_EQ(importXliff("မြစ်", "target-language=\"km\"").exitCode, 1);
    const ProgramRun same = importXliff("Stream", "target-language=\"en\"");

    EXPECT_EQ(same.exitCode, 1);
    EXPECT_TRUE(same.errors.contains("its source and its target are in the same language, en"))
        << same.errors.toStdString();
    EXPECT_EQ(body(Language::Khmer), "");
    EXPECT_EQ(body(Language::English), "River");
}

TEST_F(CaptionsGuardTest, AnOldTableDoesNotTakeBackWhatWasWrittenSince) {
    m_captions.write(title(Language::English), QStringLiteral("Rivr"), TextStatus::Translated);
    m_captions.write(title(Language::English), QStringLiteral("River"), TextStatus::Reviewed);

    const ProgramRun kept = importTable("en", "Rivr");
    EXPECT_EQ(kept.exitCode, 0);
    EXPECT_TRUE(kept.errors.contains("--take-older")) << kept.errors.toStdString();
    EXPECT_EQ(body(Language::English), "River");

    EXPECT_EQ(importTable("en", "Rivr", QStringLiteral(" --take-older")).exitCode, 0);
    EXPECT_EQ(body(Language::English), "Rivr");
}

TEST_F(CaptionsGuardTest, AFileThatLostWhatItStartedFromSaysWhatItReplaces) {
    m_captions.write(title(Language::English), QStringLiteral("River"), TextStatus::Translated);
    m_captions.write(title(Language::Khmer), QString::fromUtf8("ស្ទឹង"), TextStatus::Translated);

    const ProgramRun run = importXliff("ទន្លេ", "target-language=\"km\"");

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.errors.contains("the library's “ស្ទឹង” is replaced, and stays in its history"))
        << run.errors.toStdString();
    EXPECT_EQ(body(Language::Khmer), "ទន្លេ");
}

TEST_F(CaptionsGuardTest, ShortZawgyiAmongUnicodeIsAskedAbout) {
    m_captions.write({m_captions.work(0), TextField::Caption, Language::Burmese},
                     QString::fromUtf8("ရန်ကုန်မြို့မှာ အလုပ်လုပ်နေတယ်။"), TextStatus::Translated);
    const ProgramRun asked = importTable("my", "အလုပ္");

    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_EQ(body(Language::Burmese), "");
    EXPECT_EQ(importTable("my", "အလုပ္", QStringLiteral(" --zawgyi convert")).exitCode, 0);
    EXPECT_EQ(body(Language::Burmese), "အလုပ်");
}

TEST_F(CaptionsGuardTest, CheckFindsATextInTheScriptOfAnotherLanguage) {
    m_captions.write(title(Language::Khmer), QString::fromUtf8("မြစ်"), TextStatus::Translated);

    const ProgramRun run = m_captions.run(QStringLiteral("check"));

    EXPECT_TRUE(
        (run.output + run.errors).contains("it is written in Burmese (မြန်မာ) letters, and is to be Khmer"))
        << run.output.toStdString() << run.errors.toStdString();
}

} // namespace
} // namespace sala
