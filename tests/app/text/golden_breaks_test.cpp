// Our own texts break alike with every ICU: tests/data/text/breaks_XX.txt hold them as they should be, marked
// with "|". ICU's dictionaries grow from version to version; where a new one breaks one of these sentences
// otherwise, a reader of the language says which is right, and a word for `unbroken` in translations/rows
// settles it for both.

#include "app/text/line_breaks.h"
#include "tests/app/text/sample_texts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace sala {

inline void PrintTo(const Language &language, std::ostream *out) {
    *out << code(language).toStdString();
}

namespace {

QString marked(const QString &text, Language language, BreakStyle style) {
    QString result = displayForm(text);
    const QList<int> offsets = lineBreaks(result, language, style);
    for (auto at = offsets.rbegin(); at != offsets.rend(); ++at) {
        result.insert(*at, u'|');
    }
    return result;
}

QStringList markedTexts(Language language) {
    QStringList lines;
    for (const QString &sentence : sentencesIn(language)) {
        lines.append(marked(sentence, language, BreakStyle::Running));
    }
    QFile file(QStringLiteral(SALA_SOURCE_DIR "/media/sample/texts/%1.json").arg(code(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    const QJsonObject works =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("works")).toObject();
    for (const QJsonValue &work : works) {
        const QJsonObject texts = work.toObject();
        lines.append(marked(texts.value(QLatin1String("title")).toString(), language, BreakStyle::Title));
        lines.append(marked(texts.value(QLatin1String("caption")).toString(), language, BreakStyle::Running));
    }
    return lines;
}

class GoldenBreaksTest : public testing::TestWithParam<Language> {};

INSTANTIATE_TEST_SUITE_P(EveryLanguage, GoldenBreaksTest, testing::ValuesIn(kLanguages),
                         [](const auto &info) { return code(info.param).toStdString(); });

TEST_P(GoldenBreaksTest, BreaksOurTextsAsTheyWereApproved) {
    const QString path =
        QStringLiteral(SALA_SOURCE_DIR "/tests/data/text/breaks_%1.txt").arg(code(GetParam()));
    const QStringList lines = markedTexts(GetParam());
    if (qEnvironmentVariableIsSet("SALA_WRITE_GOLDEN")) {
        QFile golden(path);
        ASSERT_TRUE(golden.open(QIODevice::WriteOnly));
        golden.write(lines.join(u'\n').toUtf8() + '\n');
        GTEST_SKIP() << "written: read every line before it is committed";
    }
    QFile golden(path);
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly)) << path.toStdString();
    const QStringList approved = QString::fromUtf8(golden.readAll()).trimmed().split(u'\n');

    ASSERT_EQ(lines.size(), approved.size()) << "write it anew with SALA_WRITE_GOLDEN=1, and read it";
    for (qsizetype i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].toStdString(), approved[i].toStdString());
    }
}

} // namespace
} // namespace sala
