// XLIFF out of a library, through a translator's hands, and back: the real program on real files.

#include "db/storage/curator_repository.h"
#include "tests/journeys/captions_library.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CaptionsXliffTest : public testing::Test {
  protected:
    TextKey title(Language language) const { return {m_captions.work(0), TextField::Title, language}; }
    TextKey caption(Language language) const { return {m_captions.work(0), TextField::Caption, language}; }

    void exportTo(const char *language) const {
        const ProgramRun run = m_captions.run(QStringLiteral("captions export a.xlf --overwrite --to ") +
                                              QLatin1String(language));
        ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    }

    /// The translator writes this where there was nothing.
    void fillIn(const QString &target, const char *state = "translated") const {
        m_captions.replace(QStringLiteral("a.xlf"), "state=\"new\"></target>",
                           QByteArray("state=\"") + state + "\">" + target.toUtf8() + "</target>");
    }

    ProgramRun import(const QString &options = {}) const {
        return m_captions.run(QStringLiteral("captions import a.xlf") + options);
    }

    void expectText(const TextKey &key, const QString &body, TextStatus status) const {
        const Text text = m_captions.text(key);
        EXPECT_EQ(text.body.toStdString(), body.toStdString());
        EXPECT_EQ(name(text.status).toStdString(), name(status).toStdString());
    }

    CaptionsLibrary m_captions{2};
    const QString kRiver = QStringLiteral("River");
    const QString kTonle = QStringLiteral("ទន្លេ");
};

TEST_F(CaptionsXliffTest, TheWholeSampleGoesAndComesBackWithoutAChangeFromAndToEveryLanguage) {
    ASSERT_TRUE(QFile::remove(m_captions.library()));
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), m_captions.library()));
    const QStringList languages{QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("km"),
                                QStringLiteral("my"), QStringLiteral("ja")};
    for (int i = 0; i < languages.size(); ++i) {
        const QString pair = QStringLiteral("--from %1 --to %2").arg(languages[i], languages[(i + 1) % 5]);

        const ProgramRun out = m_captions.run(QStringLiteral("captions export a.xlf --overwrite ") + pair);
        const ProgramRun in = import();

        ASSERT_EQ(out.exitCode, 0) << out.errors.toStdString();
        EXPECT_GT(m_captions.file(QStringLiteral("a.xlf")).count("<trans-unit"), 80);
        EXPECT_EQ(in.exitCode, 0) << in.errors.toStdString();
        EXPECT_EQ(in.errors.toStdString(), "");
        EXPECT_TRUE(in.output.startsWith("0 texts changed")) << in.output.toStdString();
    }
}

TEST_F(CaptionsXliffTest, ATranslationGoesInAsARevisionWithTheStatusOfItsState) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    for (const auto &[state, status] :
         {std::pair("translated", TextStatus::Translated), std::pair("new", TextStatus::Translated),
          std::pair("needs-review-translation", TextStatus::Draft),
          std::pair("signed-off", TextStatus::Reviewed)}) {
        m_captions.write(title(Language::Khmer), {}, TextStatus::Missing);
        m_captions.write(title(Language::Khmer), QStringLiteral("x"), TextStatus::Draft);
        m_captions.write(title(Language::Khmer), {}, TextStatus::Missing);
        exportTo("km");
        fillIn(kTonle, state);

        const ProgramRun run = import();

        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        EXPECT_TRUE(run.output.startsWith("1 text changed")) << run.output.toStdString();
        expectText(title(Language::Khmer), kTonle, status);
    }
    auto library = Library::open(m_captions.library(), Library::Mode::ReadOnly);
    ASSERT_TRUE(library);
    const auto history = TextRepository(*library).history(title(Language::Khmer));
    ASSERT_TRUE(history);
    EXPECT_EQ(history->last().author, QStringLiteral("captions"));
}

TEST_F(CaptionsXliffTest, WhereCuratorsAreNoFileSaysWhatIsReviewed) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    {
        auto library = Library::open(m_captions.library(), Library::Mode::ReadWrite);
        ASSERT_TRUE(library);
        ASSERT_TRUE(CuratorRepository(*library).add({CuratorId::generate(), QStringLiteral("Sokha")},
                                                    QStringLiteral("river of stones"), Edit::by(QStringLiteral("noy"))));
    }
    exportTo("km");
    fillIn(kTonle, "signed-off");

    const ProgramRun run = import();

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE((run.output + run.errors).contains("says that it is reviewed")) << run.output.toStdString();
    expectText(title(Language::Khmer), kTonle, TextStatus::Translated);
    EXPECT_TRUE(import().output.startsWith("0 texts changed, 1 the same")) << "the same file goes round nothing";
    expectText(title(Language::Khmer), kTonle, TextStatus::Translated);
}

TEST_F(CaptionsXliffTest, ADryRunSaysUnitByUnitWhatWouldChange) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    exportTo("km");
    fillIn(kTonle);
    const QByteArray before = m_captions.file(QStringLiteral("library.sala"));

    const ProgramRun run = import(QStringLiteral(" --dry-run"));
    const QJsonObject json =
        QJsonDocument::fromJson(import(QStringLiteral(" --dry-run --json")).output).object();

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const QString unit = m_captions.work(0).text() + QStringLiteral("/title");
    EXPECT_TRUE(run.output.contains("unit " + unit.toUtf8() +
                                    ": title of p0.jpg in km was missing and will be “ទន្លេ” (translated)"))
        << run.output.toStdString();
    EXPECT_EQ(m_captions.file(QStringLiteral("library.sala")), before);
    EXPECT_TRUE(json.value(QLatin1String("dryRun")).toBool());
    const QJsonObject change = json.value(QLatin1String("changes")).toArray().first().toObject();
    EXPECT_EQ(change.value(QLatin1String("unit")).toString(), unit);
    EXPECT_EQ(change.value(QLatin1String("line")).toInt(), 9);
    EXPECT_EQ(change.value(QLatin1String("after")).toString(), kTonle);
    EXPECT_EQ(change.value(QLatin1String("status")).toString(), QStringLiteral("translated"));
}

TEST_F(CaptionsXliffTest, AnUnfinishedExportHasWhatIsMissingADraftOrOutdated) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    m_captions.write(title(Language::Khmer), kTonle, TextStatus::Translated);
    m_captions.write(caption(Language::English), QStringLiteral("A river"), TextStatus::Translated);
    m_captions.write(caption(Language::Japanese), QStringLiteral("川"), TextStatus::Translated);
    const auto units = [&](const char *language) {
        EXPECT_EQ(m_captions
                      .run(QStringLiteral("captions export a.xlf --overwrite --unfinished --to ") +
                           QLatin1String(language))
                      .exitCode,
                  0);
        return m_captions.file(QStringLiteral("a.xlf"));
    };

    EXPECT_EQ(units("km").count("<trans-unit"), 1);
    EXPECT_TRUE(units("km").contains("/caption\""));
    EXPECT_EQ(units("th").count("state=\"new\""), 2);

    m_captions.write(title(Language::English), QStringLiteral("The river"), TextStatus::Translated);

    EXPECT_TRUE(units("km").contains("state=\"needs-review-translation\">ទន្លេ<"));
    EXPECT_TRUE(units("km").contains("Caption of the photograph p0.jpg, “The river”"));
}

TEST_F(CaptionsXliffTest, AnOutdatedTextThatIsConfirmedIsTranslatedAgain) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    m_captions.write(title(Language::Khmer), kTonle, TextStatus::Translated);
    m_captions.write(title(Language::English), QStringLiteral("The river"), TextStatus::Translated);
    expectText(title(Language::Khmer), kTonle, TextStatus::Outdated);
    exportTo("km");
    m_captions.replace(QStringLiteral("a.xlf"), "needs-review-translation", "translated");

    EXPECT_TRUE(import(QStringLiteral(" --dry-run"))
                    .output.contains("stays “ទន្លេ”; it was outdated and will be translated"));
    EXPECT_EQ(import().exitCode, 0);

    expectText(title(Language::Khmer), kTonle, TextStatus::Translated);
}

TEST_F(CaptionsXliffTest, AStatusIsNeverLoweredWhileTheTextIsTheSame) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    m_captions.write(title(Language::Khmer), kTonle, TextStatus::Reviewed);
    exportTo("km");
    m_captions.replace(QStringLiteral("a.xlf"), "signed-off", "needs-translation");

    EXPECT_TRUE(import().output.startsWith("0 texts changed, 1 the same"));

    expectText(title(Language::Khmer), kTonle, TextStatus::Reviewed);
}

TEST_F(CaptionsXliffTest, AChangedTextIsNotReviewedBecauseTheOldOneWas) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    m_captions.write(title(Language::Khmer), kTonle, TextStatus::Reviewed);
    exportTo("km");
    m_captions.replace(QStringLiteral("a.xlf"), kTonle.toUtf8(), "ស្ទឹង");

    EXPECT_EQ(import().exitCode, 0);

    expectText(title(Language::Khmer), QStringLiteral("ស្ទឹង"), TextStatus::Translated);
}

TEST_F(CaptionsXliffTest, ATranslationOfAChangedSourceGoesInOutdatedAndIsNamed) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    exportTo("km");
    fillIn(kTonle);
    m_captions.write(title(Language::English), QStringLiteral("The sea"), TextStatus::Translated);

    const ProgramRun run = import();

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.errors.contains("in the file “River”, in the library “The sea”): it goes in as outdated"))
        << run.errors.toStdString();
    expectText(title(Language::Khmer), kTonle, TextStatus::Outdated);
}

TEST_F(CaptionsXliffTest, WhatACuratorWroteMeanwhileIsNeverOverwritten) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    m_captions.write(title(Language::Khmer), kTonle, TextStatus::Translated);
    exportTo("km");
    m_captions.write(title(Language::Khmer), QStringLiteral("ស្ទឹង"), TextStatus::Reviewed);

    const ProgramRun untouched = import();
    m_captions.replace(QStringLiteral("a.xlf"), kTonle.toUtf8(), "ព្រែក");
    const ProgramRun both = import();

    EXPECT_EQ(untouched.exitCode, 0);
    EXPECT_TRUE(untouched.errors.contains("the library's text stays")) << untouched.errors.toStdString();
    EXPECT_EQ(both.exitCode, 1);
    EXPECT_TRUE(both.errors.contains("in the library “ស្ទឹង”, in the file “ព្រែក”"))
        << both.errors.toStdString();
    expectText(title(Language::Khmer), QStringLiteral("ស្ទឹង"), TextStatus::Reviewed);
}

TEST_F(CaptionsXliffTest, AnOlderTextComesBackAsNoNewOneThoughAToolLostTheRevision) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    m_captions.write(title(Language::Khmer), kTonle, TextStatus::Translated);
    exportTo("km");
    m_captions.replace(QStringLiteral("a.xlf"), "sala:revision", "sala:lost");
    m_captions.write(title(Language::Khmer), QStringLiteral("ស្ទឹង"), TextStatus::Reviewed);

    EXPECT_EQ(import().exitCode, 0);
    expectText(title(Language::Khmer), QStringLiteral("ស្ទឹង"), TextStatus::Reviewed);

    m_captions.replace(QStringLiteral("a.xlf"), kTonle.toUtf8(), "ព្រែក");
    EXPECT_EQ(import().exitCode, 0);
    expectText(title(Language::Khmer), QStringLiteral("ព្រែក"), TextStatus::Translated);
}

TEST_F(CaptionsXliffTest, AWrongUnitIsNamedAndTheRestGoesIn) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    m_captions.write({m_captions.work(1), TextField::Title, Language::English}, kRiver,
                     TextStatus::Translated);
    exportTo("km");
    fillIn(kTonle);
    m_captions.replace(QStringLiteral("a.xlf"), m_captions.work(1).text().toUtf8(),
                       Id::generate().text().toUtf8());

    const ProgramRun run = import();

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("the library has no work")) << run.errors.toStdString();
    EXPECT_TRUE(run.output.startsWith("1 text changed, 0 the same already, 1 left out"));
    expectText(title(Language::Khmer), kTonle, TextStatus::Translated);
}

TEST_F(CaptionsXliffTest, ASourceCopiedIntoTheTargetIsNoTranslation) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    exportTo("km");
    fillIn(kRiver, "needs-translation");

    EXPECT_TRUE(import().output.startsWith("0 texts changed"));
    expectText(title(Language::Khmer), {}, TextStatus::Missing);
}

TEST_F(CaptionsXliffTest, ABrokenFileChangesNothing) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    exportTo("km");
    fillIn(kTonle);
    m_captions.replace(QStringLiteral("a.xlf"), "</xliff>", "");

    const ProgramRun run = import();

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.errors.count('\n'), 1) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("a.xlf: line ")) << run.errors.toStdString();
    expectText(title(Language::Khmer), {}, TextStatus::Missing);
}

TEST_F(CaptionsXliffTest, ZawgyiComesInConvertedAndIsReportedUnitByUnit) {
    m_captions.write(title(Language::English), kRiver, TextStatus::Translated);
    m_captions.write(caption(Language::English), kRiver, TextStatus::Translated);
    exportTo("my");
    fillIn(QStringLiteral("မလွ"));

    const ProgramRun asked = import();
    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_TRUE(asked.errors.contains("--zawgyi keep")) << asked.errors.toStdString();
    expectText(title(Language::Burmese), {}, TextStatus::Missing);

    m_captions.replace(QStringLiteral("a.xlf"), "မလွ", "ရန္ကုန္ၿမိဳ႕မွာ အလုပ္လုပ္ေနတယ္");
    const ProgramRun run = m_captions.run(QStringLiteral("import --captions a.xlf"));
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("/caption: Zawgyi, converted")) << run.errors.toStdString();
    expectText(title(Language::Burmese), QStringLiteral("ရန်ကုန်မြို့မှာ အလုပ်လုပ်နေတယ်"), TextStatus::Translated);
}

TEST_F(CaptionsXliffTest, TextsThatXmlCannotHaveAreNamedAndTheRestIsWritten) {
    m_captions.write(title(Language::English), QStringLiteral("Ri\x1bver"), TextStatus::Translated);
    m_captions.write(caption(Language::English), kRiver, TextStatus::Translated);

    const ProgramRun run = m_captions.run(QStringLiteral("captions export a.xlf --to km"));

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("the title of p0.jpg in en has the character U+001B"))
        << run.errors.toStdString();
    EXPECT_EQ(m_captions.file(QStringLiteral("a.xlf")).count("<trans-unit"), 1);
    EXPECT_EQ(import().exitCode, 0);
}

TEST_F(CaptionsXliffTest, AnExportThatCannotBeWrittenSaysOnlyThat) {
    const ProgramRun run = m_captions.run(QStringLiteral("captions export nowhere/a.xlf --to km"));

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.output.toStdString(), "");
    EXPECT_EQ(run.errors.count('\n'), 1) << run.errors.toStdString();
}

TEST_F(CaptionsXliffTest, WrongUsageIsSaidAndWritesNothing) {
    const auto exitCode = [&](const char *words) { return m_captions.run(QLatin1String(words)).exitCode; };

    EXPECT_EQ(exitCode("captions export a.xlf"), 2);
    EXPECT_EQ(exitCode("captions export a.xlf --to en"), 2);
    EXPECT_EQ(exitCode("captions export a.xlf --to fr"), 2);
    EXPECT_EQ(exitCode("captions export a.csv --to km"), 2);
    EXPECT_EQ(exitCode("captions export a.csv --format tmx"), 2);
    EXPECT_EQ(exitCode("captions import a.xlf --to fr"), 2);
    EXPECT_FALSE(QFile::exists(m_captions.path(QStringLiteral("a.xlf"))));
    EXPECT_EQ(exitCode("captions export b.xml --format xliff --to km"), 0);
    EXPECT_EQ(exitCode("captions import b.xml"), 0);
}

} // namespace
} // namespace sala
