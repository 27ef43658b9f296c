// Documents into a real library: what becomes one work, what is refused, what is said about it.

#include "db/storage/catalogue_loader.h"
#include "db/storage/document_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/library_document_sink.h"
#include "db/storage/media_store.h"
#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "media/document/document_files.h"
#include "media/document/document_importer.h"
#include "media/picture/decode.h"
#include "tests/db/temporary_library.h"
#include "tests/media/document/test_documents.h"

#include <gmock/gmock.h>

namespace sala::test {
namespace {

class DocumentImporterTest : public testing::Test {
  protected:
    QString write(const QString &name, const QByteArray &bytes) {
        const QString path = library.in(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    DocumentImportSummary import(const QStringList &paths) {
        const SortedDocuments sorted = sortOutDocuments(findFiles(paths));
        LibraryDocumentSink sink(*library);
        return DocumentImporter(sink).run(sorted.documents, {}, never);
    }

    Catalogue catalogue() { return loadCatalogue(*library, {}).value(); }

    std::string findings() {
        QStringList codes;
        const Result<QList<Finding>> all = checkLibrary(*library);
        for (const Finding &finding : *all) {
            if (!finding.code.startsWith(QLatin1String("text-"))) {
                codes.append(finding.code + u' ' + finding.detail);
            }
        }
        return codes.join(u'\n').toStdString();
    }

    TemporaryLibrary library;
    std::atomic_bool never{false};
};

TEST_F(DocumentImporterTest, MakesOneWorkOfTheLanguagesOfADocument) {
    const QStringList paths{
        write(QStringLiteral("paper.km.pdf"), makeDocument({.pages = 3, .hue = 90})),
        write(QStringLiteral("paper.en.pdf"), makeDocument({.pages = 4, .title = QStringLiteral("A Paper")})),
        write(QStringLiteral("paper_ja.pdf"), makeDocument({.pages = 5, .hue = 200}))};

    const DocumentImportSummary summary = import(paths);

    EXPECT_TRUE(summary.problems.isEmpty());
    EXPECT_EQ(summary.versions, 3);
    ASSERT_EQ(summary.imported.size(), 1);
    const Catalogue shown = catalogue();
    const ShownDocument *document = shown.document(summary.imported.first());
    ASSERT_TRUE(document);
    EXPECT_EQ(shown.work(summary.imported.first())->kind, WorkKind::Document);
    EXPECT_EQ(document->version(Language::Khmer)->pageCount, 3);
    EXPECT_EQ(document->version(Language::English)->pageCount, 4);
    EXPECT_EQ(document->version(Language::Japanese)->source, QStringLiteral("paper_ja.pdf"));
    EXPECT_EQ(document->version(Language::Thai)->language, fallbackOrder(Language::Thai)[1]);
    EXPECT_EQ(shown.text(summary.imported.first(), TextField::Title, Language::English).body,
              QStringLiteral("A Paper"));
    EXPECT_EQ(findings(), "");
}

TEST_F(DocumentImporterTest, ShowsTheFirstPageOfTheFirstLanguageAsTheCover) {
    const DocumentSpec english{.pages = 1, .points = {600, 600}};

    const WorkId work = import({write(QStringLiteral("a.th.pdf"), makeDocument({.pages = 1, .hue = 120})),
                                write(QStringLiteral("a.en.pdf"), makeDocument(english))})
                            .imported.value(0);

    const Work stored = WorkRepository(*library).get(work).value();
    const Rendition *cover = stored.rendition(RenditionKind::Thumbnail);
    ASSERT_TRUE(cover && stored.rendition(RenditionKind::Screen));
    EXPECT_EQ(cover->sizePx, QSize(512, 512));
    const QImage picture = decodeWhole(MediaStore(*library).read(cover->media).value()).value();
    EXPECT_NEAR(picture.pixelColor(200, 200).hue(), colourOf(english, 0).hue(), 6);
}

TEST_F(DocumentImporterTest, AddsALanguageToADocumentThatIsThereAndKnowsItsFiles) {
    const QString english = write(QStringLiteral("a.en.pdf"), makeDocument({}));
    const WorkId first = import({english}).imported.value(0);

    const DocumentImportSummary second =
        import({english, write(QStringLiteral("a.my.pdf"), makeDocument({.hue = 9}))});

    EXPECT_EQ(second.duplicates, (QList<KnownFile>{{english, first}}));
    EXPECT_EQ(second.imported, QList<WorkId>{first});
    EXPECT_EQ(WorkRepository(*library).all()->size(), 1);
}

TEST_F(DocumentImporterTest, ReplacesALanguageAndKeepsItsHistory) {
    const WorkId work =
        import({write(QStringLiteral("a.en.pdf"), makeDocument({.pages = 2}))}).imported.value(0);
    const DocumentVersion before = DocumentRepository(*library).of(work)->versions.first();

    const DocumentImportSummary summary =
        import({write(QStringLiteral("a.en.pdf"), makeDocument({.pages = 3}))});

    ASSERT_EQ(summary.remarks.size(), 1);
    EXPECT_THAT(summary.remarks[0].remarks[0].toStdString(), testing::HasSubstr("earlier file"));
    const DocumentVersion after = DocumentRepository(*library).of(work)->versions.first();
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.pageCount, 3);
    EXPECT_EQ(RevisionRepository(*library).of(before.id, QStringLiteral("medium"))->size(), 2);
    EXPECT_TRUE(MediaStore(*library).read(before.medium)) << "what is in the history can be had again";
    EXPECT_EQ(findings(), "");
}

TEST_F(DocumentImporterTest, DoesNotReplaceWithinOneImport) {
    QDir(library.in(QString())).mkpath(QStringLiteral("two"));

    const DocumentImportSummary summary =
        import({write(QStringLiteral("report.en.pdf"), makeDocument({})),
                write(QStringLiteral("two/report.en.pdf"), makeDocument({.hue = 77}))});

    EXPECT_EQ(summary.versions, 1);
    ASSERT_EQ(summary.problems.size(), 1);
    EXPECT_THAT(summary.problems[0].error.detail.toStdString(), testing::HasSubstr("another name"));
}

TEST_F(DocumentImporterTest, FindsOutTheLanguageByTheLettersOrAsksForIt) {
    const QString words = QStringLiteral("More than forty letters that can only be taken for English");

    const DocumentImportSummary summary =
        import({write(QStringLiteral("plain.pdf"), makeDocument({.text = words})),
                write(QStringLiteral("mute.pdf"), makeDocument({.hue = 3})),
                write(QStringLiteral("other.vi.pdf"), makeDocument({.hue = 5, .text = words}))});

    EXPECT_EQ(catalogue().documents.begin()->versions[0].language, Language::English);
    EXPECT_EQ(summary.versions, 1);
    ASSERT_EQ(summary.remarks.size(), 1);
    EXPECT_THAT(summary.remarks[0].remarks[0].toStdString(), testing::HasSubstr("plain.th.pdf"));
    ASSERT_EQ(summary.problems.size(), 2);
    EXPECT_THAT(summary.problems[0].error.detail.toStdString(), testing::HasSubstr("mute.th.pdf"));
    EXPECT_THAT(summary.problems[1].error.detail.toStdString(), testing::HasSubstr("vi"));
}

TEST_F(DocumentImporterTest, ReportsBadFilesAndBringsInTheRest) {
    write(QStringLiteral("1.en.pdf"), lockedDocument());
    write(QStringLiteral("2.en.pdf"), {});
    write(QStringLiteral("3.en.pdf"), "only claims to be one");
    write(QStringLiteral("4.en.pdf"), makeDocument({.title = QStringLiteral("Microsoft Word - draft.doc")}));
    write(QStringLiteral("5.txt"), "a list");

    const DocumentImportSummary summary = import({library.in(QString())});

    EXPECT_EQ(summary.problems.size(), 3);
    ASSERT_EQ(summary.imported.size(), 1);
    EXPECT_TRUE(TextRepository(*library).of(summary.imported[0])->isEmpty())
        << "no title that a program made up";
}

TEST_F(DocumentImporterTest, IsNotShownWithoutConsent) {
    const WorkId work = import({write(QStringLiteral("a.en.pdf"), makeDocument({}))}).imported.value(0);
    const Person person{PersonId::generate(), QStringLiteral("KH-1"), false};
    ASSERT_TRUE(PersonRepository(*library).add(person, anEdit()));
    ASSERT_TRUE(WorkRepository(*library).setPersons(work, {}, {person.id}, anEdit()));

    const Catalogue shown = catalogue();

    EXPECT_FALSE(shown.work(work));
    EXPECT_FALSE(shown.document(work)) << "nor any file of it";
}

TEST_F(DocumentImporterTest, LeavesNothingOfWhatCannotBeStored) {
    LibraryDocumentSink sink(*library);
    NewDocument document;
    document.name = QStringLiteral("a");
    document.source = QStringLiteral("a.en.pdf");
    document.bytes = "bytes";
    document.pageCount = 1;
    document.hash = MediaHash{QByteArray(3, 'x')}; // no hash at all: the library refuses it

    EXPECT_FALSE(sink.addDocument(document));

    EXPECT_TRUE(WorkRepository(*library).all()->isEmpty());
    EXPECT_EQ(sink.addDocument({}).error().code, ErrorCode::InvalidInput);
}

TEST(DocumentNameTest, TellsTheLanguageFromTheName) {
    const auto name = [](const char *file) { return documentName(QLatin1String(file)); };

    EXPECT_EQ(name("visit-report.th.pdf"), (DocumentName{QStringLiteral("visit-report"), Language::Thai}));
    EXPECT_EQ(name("paper_ja.PDF"), (DocumentName{QStringLiteral("paper"), Language::Japanese}));
    EXPECT_EQ(name("paper-KM.pdf"), (DocumentName{QStringLiteral("paper"), Language::Khmer}));
    EXPECT_EQ(name("paper.v2.pdf"), (DocumentName{QStringLiteral("paper.v2"), {}}));
    EXPECT_EQ(name("my.pdf"), (DocumentName{QStringLiteral("my"), {}}));
}

} // namespace
} // namespace sala::test
