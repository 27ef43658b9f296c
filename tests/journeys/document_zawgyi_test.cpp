// Titles and headings inside documents that are, or could be, Zawgyi: never stored or shown as they came.

#include "media/document/document_reader.h"
#include "tests/journeys/program.h"
#include "tests/media/document/test_documents.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

// "မလွ" is a word in Unicode, and "မလှ" written for a Zawgyi font; the other two are Zawgyi for certain.
const QString kUnsure = QStringLiteral("မလွ");
const QString kConverted = QStringLiteral("မလှ");
const QString kZawgyi = QStringLiteral("ျမန္မာႏိုင္ငံ ေရႊ႕ေျပာင္းအလုပ္သမားမ်ား");
const QString kUnicode = QStringLiteral("မြန်မာနိုင်ငံ ရွှေ့ပြောင်းအလုပ်သမားများ");

class DocumentZawgyiTest : public testing::Test {
  protected:
    ProgramRun import(const QString &title, const QStringList &outline, const QStringList &more = {}) {
        const QString library = m_folder.filePath(QStringLiteral("%1.sala").arg(++m_libraries));
        EXPECT_EQ(runSala({QStringLiteral("new"), library}).exitCode, 0);
        QFile file(m_folder.filePath(QStringLiteral("report.my.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(test::makeDocument({.title = title, .outline = outline}));
        file.close();
        const QStringList in{QStringLiteral("--library"), library};
        const ProgramRun imported =
            runSala(in + QStringList{QStringLiteral("import"), file.fileName()} + more);
        const QString table = m_folder.filePath(QStringLiteral("%1.csv").arg(m_libraries));
        EXPECT_EQ(
            runSala(in + QStringList{QStringLiteral("captions"), QStringLiteral("export"), table}).exitCode,
            0);
        QFile captions(table);
        EXPECT_TRUE(captions.open(QIODevice::ReadOnly));
        m_captions = QString::fromUtf8(captions.readAll());
        return imported;
    }

    QTemporaryDir m_folder;
    int m_libraries = 0;
    QString m_captions; ///< the library's after the last import
};

TEST_F(DocumentZawgyiTest, AZawgyiTitleIsStoredInUnicodeAndReportedWithItsHeadings) {
    const ProgramRun imported = import(kZawgyi, {kZawgyi, QStringLiteral("One")}, {QStringLiteral("--json")});

    EXPECT_EQ(imported.exitCode, 0) << imported.errors.toStdString();
    EXPECT_TRUE(m_captions.contains(kUnicode)) << m_captions.toStdString();
    EXPECT_FALSE(m_captions.contains(kZawgyi));
    const QJsonArray said =
        QJsonDocument::fromJson(imported.output).object().value(QLatin1String("zawgyi")).toArray();
    ASSERT_EQ(said.size(), 2) << imported.output.toStdString();
    EXPECT_EQ(said[0][QLatin1String("field")].toString(), QStringLiteral("title"));
    EXPECT_EQ(said[1][QLatin1String("field")].toString(), QStringLiteral("heading of page 1"));
    EXPECT_EQ(said[1][QLatin1String("encoding")].toString(), QStringLiteral("zawgyi"));
    EXPECT_TRUE(imported.errors.contains("Zawgyi, converted"));
}

TEST_F(DocumentZawgyiTest, ATitleThatCouldBeEitherIsAskedAbout) {
    const ProgramRun asked = import(kUnsure, {});

    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_TRUE(asked.errors.contains("report.my.pdf: title: Unicode or Zawgyi"))
        << asked.errors.toStdString();
    EXPECT_TRUE(asked.output.contains("1 document added")) << "the document itself is in";
    EXPECT_FALSE(m_captions.contains(kUnsure) || m_captions.contains(kConverted));
    for (const auto &[answer, title] : {std::pair("convert", kConverted), std::pair("keep", kUnsure)}) {
        const ProgramRun told = import(kUnsure, {}, {QStringLiteral("--zawgyi"), QLatin1String(answer)});
        EXPECT_EQ(told.exitCode, 0) << told.errors.toStdString();
        EXPECT_TRUE(m_captions.contains(title)) << answer;
    }
}

TEST_F(DocumentZawgyiTest, AHeadingThatCouldBeEitherIsNamedAndLeftOut) {
    const ProgramRun asked = import(QStringLiteral("Report"), {QStringLiteral("One"), kUnsure});

    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_TRUE(asked.errors.contains("heading of page 2: Unicode or Zawgyi")) << asked.errors.toStdString();
    EXPECT_TRUE(asked.errors.contains("left out of the document's contents"));
}

TEST_F(DocumentZawgyiTest, WhatAVisitorReadsIsNeverAsItCame) {
    const QStringList words{QStringLiteral("One"), kUnsure, kZawgyi};
    DocumentReader reader;

    const Result<DocumentInfo> mixed = reader.open(test::makeDocument({.outline = words.mid(0, 2)}));
    const Result<DocumentInfo> surely = reader.open(test::makeDocument({.outline = words}));

    ASSERT_TRUE(mixed && surely);
    EXPECT_EQ(mixed->outline, (QList<DocumentHeading>{{words[0], 0, 0}}));
    EXPECT_EQ(surely->outline,
              (QList<DocumentHeading>{{words[0], 0, 0}, {kConverted, 0, 1}, {kUnicode, 0, 2}}))
        << "what one heading leaves open, another of the same hand decides";
}

} // namespace
} // namespace sala
