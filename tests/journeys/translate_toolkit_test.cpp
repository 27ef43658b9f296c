// Our XLIFF through the translators' tools that Debian has (package translate-toolkit), and back.

#include "tests/journeys/captions_library.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace sala {
namespace {

class TranslateToolkitTest : public testing::TestWithParam<const char *> {
  protected:
    void SetUp() override {
        if (QStandardPaths::findExecutable(QStringLiteral("xliff2po")).isEmpty()) {
            GTEST_SKIP() << "translate-toolkit is not installed: apt-get install translate-toolkit";
        }
        ASSERT_TRUE(QFile::remove(m_captions.library()));
        ASSERT_TRUE(QFile::copy(sampleLibraryFile(), m_captions.library()));
        const ProgramRun run = m_captions.run(QStringLiteral("captions export a.xlf --to ") + language());
        ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    }

    static QString language() { return QLatin1String(GetParam()); }
    QString path(const char *name) const { return m_captions.path(QLatin1String(name)); }

    static void runTool(const QString &tool, const QStringList &arguments) {
        QProcess process;
        process.start(tool, arguments);
        ASSERT_TRUE(process.waitForFinished(60000)) << tool.toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }

    /// Loads and saves the file as Virtaal, Weblate and Pootle do, after `change` on each of its units.
    void loadAndSave(const char *change) const {
        runTool(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral("-c"),
                 QStringLiteral("import sys\nfrom translate.storage import factory\n"
                                "store = factory.getobject(sys.argv[1])\nassert len(store.units) > 80\n"
                                "for unit in store.units:\n    %1\nstore.savefile(sys.argv[2])\n")
                     .arg(QLatin1String(change)),
                 path("a.xlf"), path("back.xlf")});
    }

    ProgramRun import() const {
        return m_captions.run(QStringLiteral("captions import back.xlf --to ") + language());
    }

    void expectNothingLost(const ProgramRun &run) const {
        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        EXPECT_EQ(run.errors.toStdString(), "");
        const int texts = int(m_captions.file(QStringLiteral("a.xlf")).count("<trans-unit"));
        EXPECT_EQ(run.output.toStdString(),
                  "0 texts changed, " + std::to_string(texts) + " the same already, 0 left out\n");
    }

    CaptionsLibrary m_captions{1};
};

TEST_P(TranslateToolkitTest, NothingIsLostByLoadingAndSaving) {
    loadAndSave("assert unit.source and unit.target");

    expectNothingLost(import());
}

TEST_P(TranslateToolkitTest, NothingIsLostOverPoFiles) {
    runTool(QStringLiteral("xliff2po"), {QStringLiteral("--progress=none"), path("a.xlf"), path("a.po")});
    runTool(QStringLiteral("po2xliff"), {QStringLiteral("--progress=none"), path("a.po"), path("back.xlf")});

    expectNothingLost(import());
}

TEST_P(TranslateToolkitTest, WhatIsTranslatedThereComesInTranslated) {
    auto library = Library::open(m_captions.library(), Library::Mode::ReadOnly);
    ASSERT_TRUE(library);
    const auto before = TextRepository(*library).all();
    // What visitors are asked, and may answer, is one line.
    loadAndSave("unit.target = unit.target + (' ' if 'which visitors read' in unit.getnotes() else '\\n')"
                " + '1 < 2 &\\u200b3'; unit.markfuzzy(False)");

    const ProgramRun run = import();

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const auto after = TextRepository(*library).all();
    ASSERT_TRUE(before && after && before->size() == after->size());
    int changed = 0;
    for (qsizetype i = 0; i < before->size(); ++i) {
        const bool isChanged = (*after)[i].revision != (*before)[i].revision;
        changed += isChanged ? 1 : 0;
        QString added = (*after)[i].body.mid((*before)[i].body.size());
        EXPECT_TRUE((*after)[i].body.startsWith((*before)[i].body));
        EXPECT_EQ(added.replace(u'\n', u' ').toStdString(),
                  (isChanged ? QStringLiteral(" 1 < 2 &\u200b3") : QString()).toStdString());
        EXPECT_EQ((*after)[i].status, (*before)[i].status);
    }
    EXPECT_EQ(changed, int(m_captions.file(QStringLiteral("a.xlf")).count("<trans-unit")));
}

TEST_P(TranslateToolkitTest, ItsChecksFindNothingWrongInTheForm) {
    runTool(QStringLiteral("pofilter"),
            {QStringLiteral("--progress=none"), QStringLiteral("-t"), QStringLiteral("newlines"),
             QStringLiteral("-t"), QStringLiteral("untranslated"), path("a.xlf"), path("checked.xlf")});

    const bool isClean = !QFile::exists(path("checked.xlf")) ||
                         !m_captions.file(QStringLiteral("checked.xlf")).contains("<trans-unit");
    EXPECT_TRUE(isClean);
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslateToolkitTest, testing::Values("th", "km", "my", "ja"),
                         [](const auto &tested) { return std::string(tested.param); });

} // namespace
} // namespace sala
