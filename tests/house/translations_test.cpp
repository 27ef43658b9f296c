// Every sentence of the program is there in all five languages.

#include "tests/support/ts_file.h"
#include "translations/language.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {

void PrintTo(const Language &language, std::ostream *out) {
    *out << code(language).toStdString();
}

namespace {

QString tsPath(Language language) {
    return QStringLiteral(SALA_SOURCE_DIR "/translations/sala_%1.ts").arg(code(language));
}

/// Qt gives English and Khmer two plural forms, Thai, Burmese and Japanese one.
int pluralForms(Language language) {
    return language == Language::English || language == Language::Khmer ? 2 : 1;
}

QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("%(?:[1-9]|n)"));
    QStringList found;
    auto it = pattern.globalMatch(text);
    while (it.hasNext()) {
        found.append(it.next().captured());
    }
    found.sort();
    return found;
}

class TranslationsTest : public testing::TestWithParam<Language> {};

TEST_P(TranslationsTest, TheFileNamesItsLanguage) {
    EXPECT_EQ(readTs(tsPath(GetParam())).language.left(2), code(GetParam()));
}

TEST_P(TranslationsTest, EveryMessageIsTranslated) {
    const Catalogue catalogue = readTs(tsPath(GetParam()));

    EXPECT_FALSE(catalogue.messages.isEmpty());
    for (const Message &message : catalogue.messages) {
        EXPECT_TRUE(message.type.isEmpty()) << message.type.toStdString() << ": " << message.source.toStdString();
        EXPECT_EQ(message.translations.size(), message.isNumerus ? pluralForms(GetParam()) : 1)
            << message.source.toStdString();
        for (const QString &translation : message.translations) {
            EXPECT_FALSE(translation.trimmed().isEmpty()) << message.source.toStdString();
            EXPECT_EQ(placeholders(translation), placeholders(message.source)) << message.source.toStdString();
        }
    }
}

TEST_P(TranslationsTest, EveryMessageOfTheProgramIsInTheFile) {
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("sala_%1.ts").arg(code(GetParam())));
    ASSERT_TRUE(QFile::copy(tsPath(GetParam()), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const auto before = readTs(copy).messages.size();

    QProcess lupdate;
    lupdate.start(QStringLiteral(SALA_LUPDATE),
                  {QStringLiteral(SALA_SOURCE_DIR "/app"), QStringLiteral("-I"), QStringLiteral(SALA_SOURCE_DIR),
                   QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-ts"), copy});
    ASSERT_TRUE(lupdate.waitForFinished(120000));
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();

    const Catalogue after = readTs(copy);
    EXPECT_EQ(after.messages.size(), before) << "the file has messages that the program has not, or the reverse";
    for (const Message &message : after.messages) {
        EXPECT_TRUE(message.type.isEmpty()) << "missing: " << message.source.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(AllLanguages, TranslationsTest, testing::ValuesIn(kLanguages),
                         [](const auto &info) { return code(info.param).toStdString(); });

} // namespace
} // namespace sala
