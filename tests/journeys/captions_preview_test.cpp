// What an import would do, told text by text before it does it: the real program on real files.

#include "tests/journeys/captions_library.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CaptionsPreviewTest : public testing::Test {
  protected:
    TextKey title(int work, Language language) const { return {m_captions.work(work), TextField::Title, language}; }

    ProgramRun run(const QString &words) const { return m_captions.run(words); }

    QJsonObject preview(const QString &options = {}) const {
        const ProgramRun run = this->run(QStringLiteral("captions import t.csv --preview --json") + options);
        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        return QJsonDocument::fromJson(run.output).object();
    }

    static QJsonObject row(const QJsonObject &preview, int i) {
        return preview.value(QLatin1String("rows")).toArray().at(i).toObject();
    }

    static std::string fate(const QJsonObject &row) { return row.value(QLatin1String("fate")).toString().toStdString(); }
    static std::string why(const QJsonObject &row) { return row.value(QLatin1String("why")).toString().toStdString(); }
    static int count(const QJsonObject &preview, const char *fate) {
        return preview.value(QLatin1String("counts")).toObject().value(QLatin1String(fate)).toInt(-1);
    }

    void expectBody(const TextKey &key, const char *body) const {
        EXPECT_EQ(m_captions.text(key).body.toStdString(), body);
    }

    /// The table as exported, p0.jpg's title in Khmer being ទន្លេ.
    void exportTable() const {
        m_captions.write(title(0, Language::English), QStringLiteral("River"), TextStatus::Translated);
        m_captions.write(title(0, Language::Khmer), QStringLiteral("ទន្លេ"), TextStatus::Translated);
        ASSERT_EQ(run(QStringLiteral("captions export t.csv --overwrite")).exitCode, 0);
    }

    CaptionsLibrary m_captions{2};
};

TEST_F(CaptionsPreviewTest, EveryTextIsShownWithWhatBecomesOfItAndNothingIsWritten) {
    m_captions.write(title(0, Language::English), QStringLiteral("River"), TextStatus::Translated);
    m_captions.write(title(0, Language::Khmer), QStringLiteral("ទន្លេ"), TextStatus::Translated);
    m_captions.write(QStringLiteral("t.csv"), "source,field,en,th,km\n"
                                              "p0.jpg,title,The river,แม่น้ำ,\n"
                                              "p0.jpg,caption,,,မြစ်\n"
                                              "p9.jpg,title,Nobody,,\n"
                                              "p1.jpg,title,Sea\x07,,\n");
    const QByteArray before = m_captions.file(QStringLiteral("library.sala"));
    const QStringList files = QDir(QFileInfo(m_captions.library()).path()).entryList(QDir::Files);

    const QJsonObject preview = this->preview();
    const ProgramRun told = run(QStringLiteral("captions import t.csv --preview"));

    EXPECT_EQ(m_captions.file(QStringLiteral("library.sala")), before);
    EXPECT_EQ(QDir(QFileInfo(m_captions.library()).path()).entryList(QDir::Files), files);
    EXPECT_EQ(fate(row(preview, 0)), "changed");
    EXPECT_EQ(row(preview, 0).value(QLatin1String("before")).toString(), QStringLiteral("River"));
    EXPECT_EQ(row(preview, 0).value(QLatin1String("title")).toString(), QStringLiteral("River"));
    EXPECT_EQ(fate(row(preview, 1)), "added");
    EXPECT_EQ(fate(row(preview, 2)), "refused");
    EXPECT_NE(why(row(preview, 2)).find("written in Burmese"), std::string::npos) << why(row(preview, 2));
    EXPECT_EQ(row(preview, 2).value(QLatin1String("language")).toString(), QStringLiteral("km"));
    EXPECT_EQ(row(preview, 2).value(QLatin1String("after")).toString(), QStringLiteral("မြစ်"));
    EXPECT_NE(why(row(preview, 3)).find("no work"), std::string::npos) << why(row(preview, 3));
    EXPECT_NE(why(row(preview, 4)).find("U+0007"), std::string::npos) << why(row(preview, 4));
    EXPECT_EQ(fate(row(preview, 5)), "outdated") << "the Khmer title, whose source changes";
    EXPECT_EQ(row(preview, 5).value(QLatin1String("language")).toString(), QStringLiteral("km"));
    EXPECT_EQ(count(preview, "refused"), 3);
    EXPECT_EQ(told.exitCode, 0);
    EXPECT_TRUE(told.output.contains("Nothing was written: 1 added, 1 changed, 1 outdated, 0 confirmed, 0 conflict, 3 refused, 0 kept"))
        << told.output.toStdString();
    EXPECT_TRUE(told.output.contains("title of “River” (p0.jpg) in en, row 2, column en\n    before: “River” (translated)\n"
                                     "    after:  “The river” (translated)\n"))
        << told.output.toStdString();
}

TEST_F(CaptionsPreviewTest, TheImportDoesWhatThePreviewSaid) {
    m_captions.write(title(0, Language::English), QStringLiteral("River"), TextStatus::Translated);
    m_captions.write(title(0, Language::Khmer), QStringLiteral("ទន្លេ"), TextStatus::Reviewed);
    m_captions.write(QStringLiteral("t.csv"), "source,field,en,th\np0.jpg,title,The river,แม่น้ำ\np1.jpg,title,Sea,\n");
    const QJsonObject preview = this->preview();

    ASSERT_EQ(run(QStringLiteral("captions import t.csv")).exitCode, 0);

    for (const QJsonValue &value : preview.value(QLatin1String("rows")).toArray()) {
        const QJsonObject row = value.toObject();
        const TextKey key{*Id::fromText(row.value(QLatin1String("work")).toString()),
                          *textFieldFromName(row.value(QLatin1String("field")).toString()),
                          *languageFromCode(row.value(QLatin1String("language")).toString())};
        EXPECT_EQ(m_captions.text(key).body, row.value(QLatin1String("after")).toString());
        EXPECT_EQ(name(m_captions.text(key).status), row.value(QLatin1String("status")).toString());
    }
    EXPECT_EQ(preview.value(QLatin1String("rows")).toArray().size(), 4);
}

TEST_F(CaptionsPreviewTest, WhatACuratorWroteSinceTheTableWasExportedIsAConflict) {
    exportTable();
    m_captions.write(title(0, Language::Khmer), QStringLiteral("ស្ទឹង"), TextStatus::Translated);
    m_captions.replace(QStringLiteral("t.csv"), "ទន្លេ", "ព្រែក");

    const QJsonObject preview = this->preview();
    const ProgramRun imported = run(QStringLiteral("captions import t.csv"));

    EXPECT_EQ(count(preview, "conflict"), 1);
    EXPECT_EQ(count(preview, "changed"), 0);
    EXPECT_EQ(imported.exitCode, 1);
    EXPECT_TRUE(imported.errors.contains("in the library “ស្ទឹង”, in the file “ព្រែក”")) << imported.errors.toStdString();
    expectBody(title(0, Language::Khmer), "ស្ទឹង");

    EXPECT_EQ(run(QStringLiteral("captions import t.csv --take library")).exitCode, 0);
    expectBody(title(0, Language::Khmer), "ស្ទឹង");
    EXPECT_EQ(count(this->preview(QStringLiteral(" --take file")), "changed"), 1);
    EXPECT_EQ(run(QStringLiteral("captions import t.csv --take file")).exitCode, 0);
    expectBody(title(0, Language::Khmer), "ព្រែក");
}

TEST_F(CaptionsPreviewTest, WhatACuratorTranslatedWhereTheTableHadNothingIsAConflict) {
    exportTable();
    m_captions.write(title(0, Language::Thai), QStringLiteral("ลำธาร"), TextStatus::Translated);
    m_captions.replace(QStringLiteral("t.csv"), "River,,", "River,แม่น้ำ,");

    EXPECT_EQ(run(QStringLiteral("captions import t.csv")).exitCode, 1);

    expectBody(title(0, Language::Thai), "ลำธาร");
}

TEST_F(CaptionsPreviewTest, WhatOnlyTheLibraryHasChangedStaysAsItIs) {
    exportTable();
    m_captions.write(title(0, Language::Khmer), QStringLiteral("ស្ទឹង"), TextStatus::Translated);

    const QJsonObject preview = this->preview(QStringLiteral(" --take file"));
    const ProgramRun imported = run(QStringLiteral("captions import t.csv --take file"));

    EXPECT_EQ(count(preview, "conflict"), 0);
    EXPECT_EQ(count(preview, "kept"), 2);
    EXPECT_EQ(imported.exitCode, 0) << imported.errors.toStdString();
    expectBody(title(0, Language::Khmer), "ស្ទឹង");
}

TEST_F(CaptionsPreviewTest, ATableGoesBackToAnEarlierTextOnPurpose) {
    m_captions.write(title(0, Language::Khmer), QStringLiteral("ស្ទឹង"), TextStatus::Translated);
    exportTable();
    m_captions.replace(QStringLiteral("t.csv"), "ទន្លេ", "ស្ទឹង");

    EXPECT_EQ(run(QStringLiteral("captions import t.csv")).exitCode, 0);

    expectBody(title(0, Language::Khmer), "ស្ទឹង");
}

TEST_F(CaptionsPreviewTest, ATableThatDoesNotSayWhatItStartedFromTellsWhatItReplaces) {
    m_captions.write(title(0, Language::English), QStringLiteral("River"), TextStatus::Translated);
    m_captions.write(QStringLiteral("t.csv"), "source,field,en\np0.jpg,title,Stream\n");

    const ProgramRun imported = run(QStringLiteral("captions import t.csv"));

    EXPECT_EQ(imported.exitCode, 0);
    EXPECT_TRUE(imported.errors.contains("“River” is replaced, and stays in its history")) << imported.errors.toStdString();
    expectBody(title(0, Language::English), "Stream");
}

TEST_F(CaptionsPreviewTest, APlanThatHasChangedSinceItWasSeenIsNotCarriedOut) {
    m_captions.write(QStringLiteral("t.csv"), "source,field,en\np0.jpg,title,River\n");
    const QString plan = preview().value(QLatin1String("plan")).toString();
    ASSERT_EQ(plan.size(), 16);
    m_captions.write(QStringLiteral("t.csv"), "source,field,en\np0.jpg,title,Sea\n");

    const ProgramRun other = run(QStringLiteral("captions import t.csv --plan ") + plan);

    EXPECT_EQ(other.exitCode, 1);
    EXPECT_TRUE(other.errors.contains("no longer the plan")) << other.errors.toStdString();
    expectBody(title(0, Language::English), "");
    m_captions.write(QStringLiteral("t.csv"), "source,field,en\n\np0.jpg,title,River\n");
    EXPECT_EQ(run(QStringLiteral("captions import t.csv --plan ") + plan).exitCode, 0) << "the same texts in another row";
    expectBody(title(0, Language::English), "River");
}

TEST_F(CaptionsPreviewTest, AnXliffFileIsShownInTheSameWay) {
    m_captions.write(title(0, Language::English), QStringLiteral("River"), TextStatus::Translated);
    m_captions.write(title(1, Language::English), QStringLiteral("Sea"), TextStatus::Translated);
    m_captions.write(title(1, Language::Khmer), QStringLiteral("ទន្លេ"), TextStatus::Translated);
    ASSERT_EQ(run(QStringLiteral("captions export t.csv --format xliff --to km")).exitCode, 0);
    m_captions.replace(QStringLiteral("t.csv"), "state=\"new\"></target>", "state=\"translated\">မြစ်</target>");
    m_captions.replace(QStringLiteral("t.csv"), "ទន្លេ", "ព្រែក");
    m_captions.write(title(1, Language::Khmer), QStringLiteral("សមុទ្រ"), TextStatus::Translated);

    const QJsonObject preview = this->preview();

    EXPECT_EQ(fate(row(preview, 0)), "refused");
    EXPECT_EQ(row(preview, 0).value(QLatin1String("field")).toString(), QStringLiteral("title"));
    EXPECT_EQ(row(preview, 0).value(QLatin1String("title")).toString(), QStringLiteral("River"));
    EXPECT_EQ(fate(row(preview, 1)), "conflict");
    EXPECT_EQ(row(preview, 1).value(QLatin1String("after")).toString(), QStringLiteral("ព្រែក"));
    EXPECT_EQ(run(QStringLiteral("captions import t.csv --take file")).exitCode, 1) << "one is still refused";
    expectBody(title(1, Language::Khmer), "ព្រែក");
}

} // namespace
} // namespace sala
