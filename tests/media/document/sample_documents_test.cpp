// The sample's documents as the build has set them, and their words.

#include "media/document/document_reader.h"
#include "media/sample/documents/sample_documents.h"

#include <QFile>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

class SampleDocumentsTest : public testing::Test {
  protected:
    void SetUp() override {
        const auto read = readSampleDocuments(QStringLiteral(SALA_SOURCE_DIR "/media/sample/documents"));
        ASSERT_TRUE(read) << read.error().detail.toStdString();
        documents = *read;
    }

    QList<SampleDocument> documents;
};

TEST_F(SampleDocumentsTest, HaveTheSamePartsInEveryLanguageTheyAreIn) {
    ASSERT_EQ(documents.size(), 3);
    for (const SampleDocument &document : std::as_const(documents)) {
        const QList<SampleSection> english = document.words[Language::English].sections;
        for (const Language language : document.languages) {
            const QList<SampleSection> sections = document.words[language].sections;
            ASSERT_EQ(sections.size(), english.size()) << document.fileName(language).toStdString();
            for (qsizetype i = 0; i < sections.size(); ++i) {
                EXPECT_FALSE(sections[i].heading.isEmpty());
                EXPECT_EQ(sections[i].body.size(), english[i].body.size());
            }
        }
        for (const Language language : kLanguages) {
            EXPECT_FALSE(document.words[language].alt.isEmpty()) << "the grid shows it in every language";
        }
    }
}

TEST_F(SampleDocumentsTest, AreFilesWithTheirContents) {
    for (const SampleDocument &document : std::as_const(documents)) {
        for (const Language language : document.languages) {
            const QString name = document.fileName(language);
            QFile file(QStringLiteral(SALA_BINARY_DIR "/sample/documents/") + name);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
            DocumentReader reader;

            const Result<DocumentInfo> info = reader.open(file.readAll());

            ASSERT_TRUE(info) << name.toStdString() << ": " << info.error().detail.toStdString();
            EXPECT_EQ(info->title, document.words[language].title);
            const qsizetype parts = document.words[language].sections.size() + document.parts.size();
            ASSERT_EQ(info->outline.size(), parts) << name.toStdString();
            EXPECT_EQ(info->outline.first().title, document.words[language].sections.first().heading);
            EXPECT_EQ(info->outline.first().page, 1) << "after the cover";
            EXPECT_EQ(info->outline.last().page, info->pages.size() - 1);
            EXPECT_TRUE(reader.check());
        }
    }
}

} // namespace
} // namespace sala::test
