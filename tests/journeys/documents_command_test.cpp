// Documents by the real program: imported, listed, checked, drawn.

#include "tests/journeys/program.h"
#include "tests/media/document/test_documents.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class DocumentsCommandTest : public testing::Test {
  protected:
    DocumentsCommandTest() : m_library(in("test.sala")) {
        EXPECT_EQ(runSala({QStringLiteral("new"), m_library}).exitCode, 0);
    }

    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QString write(const char *name, const QByteArray &bytes) const {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    ProgramRun run(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--library"), m_library} + arguments);
    }

    QTemporaryDir m_folder;
    QString m_library;
};

TEST_F(DocumentsCommandTest, ImportsTheLanguagesOfADocumentAndListsIt) {
    const QStringList files{write("report.th.pdf", test::makeDocument({.pages = 3, .hue = 90})),
                            write("report.en.pdf", test::makeDocument({.pages = 2}))};

    const ProgramRun imported = run(QStringList{QStringLiteral("import"), QStringLiteral("--json")} + files);
    const ProgramRun again = run(QStringList{QStringLiteral("import"), QStringLiteral("--json")} + files);

    EXPECT_EQ(imported.exitCode, 0) << imported.errors.toStdString();
    const QJsonObject report = QJsonDocument::fromJson(imported.output).object();
    EXPECT_EQ(report.value(QLatin1String("added")).toInt(), 1);
    EXPECT_EQ(report.value(QLatin1String("documents")).toInt(), 2);
    EXPECT_EQ(QJsonDocument::fromJson(again.output).object().value(QLatin1String("duplicates")).toInt(), 2);
    const QJsonArray listed = run({QStringLiteral("list"), QStringLiteral("--kind"),
                                   QStringLiteral("document"), QStringLiteral("--json")})
                                  .json();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0][QLatin1String("pages")].toInt(), 3);
    EXPECT_EQ(listed[0][QLatin1String("versions")].toArray().size(), 2);
    EXPECT_TRUE(run({QStringLiteral("list")}).output.contains("3 pages  in en th"));
}

TEST_F(DocumentsCommandTest, NamesWhatIsNoDocumentAndBringsInTheRest) {
    const ProgramRun imported = run({QStringLiteral("import"), write("a.en.pdf", test::lockedDocument()),
                                     write("b.en.pdf", test::makeDocument({.pages = 9}).left(1000)),
                                     write("c.en.pdf", test::makeDocument({}))});

    EXPECT_EQ(imported.exitCode, 1);
    EXPECT_TRUE(imported.errors.contains("a.en.pdf: it is locked with a password"))
        << imported.errors.toStdString();
    EXPECT_TRUE(imported.errors.contains("b.en.pdf: its end is missing"));
    EXPECT_TRUE(imported.output.contains("1 document added, in "));
}

TEST_F(DocumentsCommandTest, DrawsTheReadingRoom) {
    const test::DocumentSpec spec{.pages = 2};
    ASSERT_EQ(run({QStringLiteral("import"), write("a.en.pdf", test::makeDocument(spec))}).exitCode, 0);

    const ProgramRun drawn =
        run({QStringLiteral("snap"), QStringLiteral("--page"), QStringLiteral("reading"),
             QStringLiteral("--size"), QStringLiteral("1280x720"), QStringLiteral("-o"), in("page.png")});

    ASSERT_EQ(drawn.exitCode, 0) << drawn.errors.toStdString();
    const QImage page(in("page.png"));
    EXPECT_EQ(page.size(), QSize(1280, 720));
    EXPECT_NEAR(page.pixelColor(384, 320).hue(), test::colourOf(spec, 0).hue(), 4) << "the page itself";
}

} // namespace
} // namespace sala
