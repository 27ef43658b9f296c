// More than 500 sentences a language, from the translations that Debian's GTK package brings and from ours:
// the breaks are ICU's less the guard's, and at every width from 200 to 1,600 pixels no line begins with what
// may not begin one.

#include "app/text/line_breaks.h"
#include "app/text/line_filling.h"
#include "app/text/typography.h"
#include "app/text/unbroken_words.h"
#include "tests/app/text/mo_file.h"
#include "tests/app/text/sample_texts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <unicode/brkiter.h>

namespace sala {

inline void PrintTo(const Language &language, std::ostream *out) {
    *out << code(language).toStdString();
}

namespace {

constexpr int kFewestSentences = 500;
constexpr int kNarrowest = 200;
constexpr int kWidest = 1600;
constexpr double kPixelSize = 26;

void collect(const QJsonValue &value, QStringList &texts) {
    if (value.isString()) {
        texts.append(value.toString());
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object) {
        collect(member, texts);
    }
}

QStringList ownTexts(Language language) {
    QStringList texts = sentencesIn(language) + worstWordsIn(language);
    QFile file(QStringLiteral(SALA_SOURCE_DIR "/media/sample/texts/%1.json").arg(code(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    collect(QJsonDocument::fromJson(file.readAll()).object(), texts);
    return texts;
}

/// The translations of libgtk-3-common.
QStringList debianTexts(Language language) {
    const QString locale = language == Language::English ? QStringLiteral("en_GB") : code(language);
    const QString folder = QStringLiteral("/usr/share/locale/%1/LC_MESSAGES/").arg(locale);
    return translationsIn(folder + QStringLiteral("gtk30.mo")) +
           translationsIn(folder + QStringLiteral("gtk30-properties.mo"));
}

/// Whole sentences and phrases in the form that is broken, each once.
QStringList sentences(Language language) {
    QStringList result;
    for (const QString &text : ownTexts(language) + debianTexts(language)) {
        for (const QString &paragraph : displayForm(text).split(u'\n')) {
            if (paragraph.size() >= 8) {
                result.append(paragraph);
                // Debian's Khmer is full of marks that leave the dictionaries nothing to do.
                result.append(QString(paragraph).remove(u'\u200B'));
            }
        }
    }
    result.removeDuplicates();
    return result;
}

/// What a line may not begin with, said here once more and in other words than in the program.
bool mayBeginALine(const QString &text, int at) {
    static const QRegularExpression forbidden(
        QStringLiteral("(?:\\p{M}|[ะาำๅๆฯ។៕៖ៗ။၊၌၍၏、。，．）」』っゃゅょッャュョー々・]|[\u1000-\u102A\u103F]"
                       "\u1037?[\u103A\u1039])"));
    return !forbidden
                .match(text, at, QRegularExpression::NormalMatch,
                       QRegularExpression::AnchorAtOffsetMatchOption)
                .hasMatch();
}

std::string shown(const QString &text, int at) {
    return (text.left(at) + u'|' + text.mid(at)).toStdString();
}

/// What ICU alone says, with an iterator of our own.
QList<int> icuBreaks(const QString &text, Language language) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createLineInstance(icu::Locale(languageRow(language).lines.breakLocale), status));
    const icu::UnicodeString copy(reinterpret_cast<const UChar *>(text.utf16()), int(text.size()));
    iterator->setText(copy);
    QList<int> offsets;
    for (int at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        if (at < text.size()) {
            offsets.append(at);
        }
    }
    return offsets;
}

class BreakProofTest : public testing::TestWithParam<Language> {
  protected:
    void SetUp() override {
        m_sentences = sentences(GetParam());
        ASSERT_GE(m_sentences.size(), kFewestSentences)
            << "install libgtk-3-common with its translations (dpkg may be told to leave out "
               "/usr/share/locale)";
    }

    QStringList m_sentences;
};

TEST(BreakProofRuleTest, KnowsWhatMayNotBeginALine) {
    for (const char16_t *const text : {u"น|้ำ", u"เสมอ |ๆ", u"កូន|ៗ", u"ទេ|។", u"ငန|်း", u"ကော|င်း", u"သည်|။",
                                       u"待|っ", u"タ|ワ|ー", u"す|。"}) {
        const QString marked = QString::fromUtf16(text);
        const int at = int(marked.lastIndexOf(u'|'));
        EXPECT_FALSE(mayBeginALine(QString(marked).remove(at, 1), at)) << marked.toStdString();
    }
    EXPECT_TRUE(mayBeginALine(QStringLiteral("การเดินทาง"), 3));
}

INSTANTIATE_TEST_SUITE_P(EveryLanguage, BreakProofTest, testing::ValuesIn(kLanguages),
                         [](const auto &info) { return code(info.param).toStdString(); });

TEST_P(BreakProofTest, BreaksWhereIcuDoesLessTheGuardAndTheDeclaredWords) {
    int kept = 0;
    int guarded = 0;
    for (const QString &sentence : std::as_const(m_sentences)) {
        const QList<int> ours = lineBreaks(sentence, GetParam());
        const QList<int> icu = icuBreaks(sentence, GetParam());
        const QList<int> declared = withoutBreaksAtAffixes(sentence, withoutBreaksInWords(sentence, icu));
        for (const int at : ours) {
            EXPECT_TRUE(icu.contains(at)) << "ICU does not break here: " << shown(sentence, at);
        }
        if (sentence.contains(u'\u200B')) {
            continue; // There a curator's marks outrank the dictionary.
        }
        for (const int at : declared) {
            // Whatever is left out of ICU's breaks is left out for a reason that a reader could name.
            const bool isForbidden =
                !mayBeginALine(sentence, at) ||
                QStringLiteral(
                    "៘：；？！‥…］｝】〉》〕〙〗”’ぁぃぅぇぉゎゕゖァィゥェォヮヵヶゝゞヽヾ〻゛゜)]},.;:!?%")
                    .contains(sentence[at]) ||
                QStringLiteral("เแโใไ（［｛「『【〈《〔〘〖“‘([{\u17D2\u1039").contains(sentence[at - 1]);
            EXPECT_TRUE(ours.contains(at) || isForbidden) << "no break here: " << shown(sentence, at);
            kept += ours.contains(at) ? 1 : 0;
            guarded += isForbidden ? 1 : 0;
        }
    }
    RecordProperty("breaks", kept);
    RecordProperty("guarded", guarded);
    std::cout << m_sentences.size() << " sentences, " << kept << " breaks, " << guarded << " guarded\n";
    EXPECT_GT(kept, m_sentences.size());
}

TEST_P(BreakProofTest, NeverBreaksBeforeAMarkAFinalConsonantOrAStop) {
    for (const QString &sentence : std::as_const(m_sentences)) {
        QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, sentence);
        for (const BreakStyle style : {BreakStyle::Running, BreakStyle::Title}) {
            for (const int at : lineBreaks(sentence, GetParam(), style)) {
                clusters.setPosition(at);
                EXPECT_TRUE(clusters.isAtBoundary()) << shown(sentence, at);
                EXPECT_TRUE(mayBeginALine(sentence, at)) << shown(sentence, at);
            }
        }
    }
}

TEST_P(BreakProofTest, BreaksEveryOrderOfMarksAlike) {
    for (const QString &sentence : std::as_const(m_sentences)) {
        for (const auto form : {QString::NormalizationForm_D, QString::NormalizationForm_C}) {
            QString variant = sentence.normalized(form);
            variant.replace(QStringLiteral("\u1037\u103A"), QStringLiteral("\u103A\u1037"));

            EXPECT_EQ(displayForm(variant), sentence);
            EXPECT_EQ(markBreaks(variant, GetParam()), markBreaks(sentence, GetParam()));
        }
    }
}

TEST_P(BreakProofTest, FillsLinesOfEveryWidthOnlyWithTheseBreaks) {
    const TextStyle style{GetParam(), kPixelSize};
    int lineCount = 0;
    int cutCount = 0;
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        const QString &sentence = m_sentences[i];
        const QList<int> breaks = lineBreaks(sentence, GetParam());
        const ShapedParagraph paragraph(sentence, style, breaks);
        const QList<Word> words = measureWords(paragraph, breaks);
        const double widestWord =
            std::max_element(words.begin(), words.end(), [](const Word &a, const Word &b) {
                return a.width() < b.width();
            })->width();
        // Each sentence at every 16th width; sixteen sentences together at every one.
        for (int width = kNarrowest + int(i % 16); width <= kWidest; width += 16) {
            const QList<TextSpan> lines = fillLines(paragraph, words, style, width);
            int end = 0;
            for (const TextSpan &line : lines) {
                ASSERT_EQ(line.from, end) << sentence.toStdString();
                end = line.to;
                if (line.from == 0) {
                    continue;
                }
                ++lineCount;
                EXPECT_TRUE(mayBeginALine(sentence, line.from))
                    << width << " px: " << shown(sentence, line.from);
                if (!std::binary_search(breaks.begin(), breaks.end(), line.from)) {
                    ++cutCount;
                    EXPECT_GT(widestWord, width) << "cut for nothing: " << shown(sentence, line.from);
                }
            }
            EXPECT_EQ(end, sentence.size());
        }
    }
    std::cout << lineCount << " lines, " << cutCount << " of them in words wider than the line\n";
    EXPECT_GT(lineCount, 10'000);
}

} // namespace
} // namespace sala
