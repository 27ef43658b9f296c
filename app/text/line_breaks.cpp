#include "app/text/line_breaks.h"

#include "app/text/unbroken_words.h"
#include "translations/language_row.h"

#include <QChar>

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

namespace sala {
namespace {

constexpr char16_t kBreakHere = u'\u200B';
constexpr char16_t kKhmerCoeng = u'\u17D2';
constexpr char16_t kBurmeseStacker = u'\u1039';
constexpr char16_t kBurmeseAsat = u'\u103A';
constexpr char16_t kBurmeseDotBelow = u'\u1037';

/// A stretch between a curator's marks that is longer than any word: there the dictionaries still help.
constexpr int kLongestWord = 30;

/// Signs that may not begin a line even after a space: Thai vowels and signs written after their consonant,
/// Khmer and Burmese stops, Burmese particles that are one sign, Japanese stops, closing brackets, small
/// kana, long and repeat marks.
constexpr QStringView kNeverFirst = u"ะาำๅๆฯ។៕៖ៗ៘၊။၌၍၏"
                                    u"、。，．・：；？！‥…）］｝」』】〉》〕〙〗”’"
                                    u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーゝゞヽヾ々〻゛゜"
                                    u")]},.;:!?%";

/// Signs that may not end a line: Thai vowels written before their consonant, opening brackets.
constexpr QStringView kNeverLast = u"เแโใไ（［｛「『【〈《〔〘〖“‘([{";

bool isBurmeseLetter(char16_t c) {
    return ((c >= 0x1000 && c <= 0x109F) || (c >= 0xAA60 && c <= 0xAA7F) || (c >= 0xA9E0 && c <= 0xA9FF)) &&
           QChar(c).isLetter();
}

/// True when the consonant at `at` closes the syllable before it (ြန်|, င့်|) or stands on top of a stack.
bool belongsToSyllableBefore(QStringView text, qsizetype at) {
    if (!isBurmeseLetter(text[at].unicode())) {
        return false;
    }
    qsizetype next = at + 1;
    if (next < text.size() && text[next] == kBurmeseDotBelow) {
        ++next;
    }
    return next < text.size() && (text[next] == kBurmeseAsat || text[next] == kBurmeseStacker);
}

bool mayBreakAt(QStringView text, qsizetype at) {
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (after.isMark() || after.isLowSurrogate() || kNeverFirst.contains(after) ||
        kNeverLast.contains(before)) {
        return false;
    }
    if (before == kKhmerCoeng || before == kBurmeseStacker) {
        return false;
    }
    return !belongsToSyllableBefore(text, at);
}

using Iterator = std::unique_ptr<icu::BreakIterator>;

/// Opening one takes milliseconds, so each thread opens each kind once and keeps it.
icu::BreakIterator *lineIterator(const char *locale) {
    thread_local std::map<std::string_view, Iterator> iterators;
    Iterator &iterator = iterators[locale];
    if (!iterator) {
        UErrorCode status = U_ZERO_ERROR;
        iterator.reset(icu::BreakIterator::createLineInstance(icu::Locale(locale), status));
    }
    return iterator.get();
}

icu::BreakIterator *clusterIterator() {
    thread_local Iterator iterator;
    if (!iterator) {
        UErrorCode status = U_ZERO_ERROR;
        iterator.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    }
    return iterator.get();
}

/// The boundaries `iterator` finds inside `text`, less those that would split a syllable or a rule.
QList<int> allowedBoundaries(icu::BreakIterator *iterator, const QString &text) {
    QList<int> offsets;
    UErrorCode status = U_ZERO_ERROR;
    UText *view =
        utext_openUChars(nullptr, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    if (iterator == nullptr || U_FAILURE(status)) {
        return offsets;
    }
    iterator->setText(view, status);
    iterator->first();
    for (int at = iterator->next(); at != icu::BreakIterator::DONE && at < text.size();
         at = iterator->next()) {
        if (mayBreakAt(text, at)) {
            offsets.append(at);
        }
    }
    utext_close(view);
    return offsets;
}

bool needsDictionary(QChar c) {
    return u_getIntPropertyValue(c.unicode(), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

/// True for a break a dictionary proposed inside a word that a curator set apart by U+200B.
bool isOverruled(QStringView text, int at) {
    if (!needsDictionary(text[at - 1]) || !needsDictionary(text[at])) {
        return false;
    }
    const auto ends = [](QChar c) { return c == kBreakHere || c.isSpace(); };
    const auto right = std::find_if(text.begin() + at, text.end(), ends);
    const auto left = std::find_if(std::make_reverse_iterator(text.begin() + at), text.rend(), ends);
    const bool isMarked =
        (right != text.end() && *right == kBreakHere) || (left != text.rend() && *left == kBreakHere);
    return isMarked && right - left.base() <= kLongestWord;
}

bool isHiragana(QChar c) {
    return c.script() == QChar::Script_Hiragana;
}

bool isPolitePrefix(QChar c) {
    return c == u'お' || c == u'ご';
}

/// True when a word made polite begins at `at` (町の|お祭り).
bool beginsPoliteWord(QStringView text, int at) {
    return isPolitePrefix(text[at]) && at + 1 < text.size() && text[at + 1].script() == QChar::Script_Han;
}

/// ICU's phrases have errors, nearly all of them inside compounds of kanji and before kana (移民|労働|者の,
/// 2016年|7月). One that ends in kana or a stop is safe unless kana or a kanji that leans on the word before
/// it follows (夜明け前), and unless it is only a polite お or ご (お|祭り).
bool endsPhrase(QStringView text, int at) {
    constexpr QStringView kLeaning = u"前後中内外間者";
    const QChar before = text[at - 1];
    const QChar after = text[at];
    const bool isEnd = isHiragana(before) || before.isSpace() || before.isPunct() || before == kBreakHere;
    const bool isContinued = isHiragana(after) && !beginsPoliteWord(text, at);
    return isEnd && !isContinued && !kLeaning.contains(after) && !isPolitePrefix(before);
}

bool isOneOf(Words words, QStringView word) {
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView w) { return w.compare(word, Qt::CaseInsensitive) == 0; });
}

/// The word of a segment, without the spaces and signs around it.
QStringView wordOf(QStringView segment) {
    const auto isAround = [](QChar c) { return c.isSpace() || c.isPunct(); };
    while (!segment.isEmpty() && isAround(segment.back())) {
        segment.chop(1);
    }
    while (!segment.isEmpty() && isAround(segment.front())) {
        segment = segment.mid(1);
    }
    return segment;
}

/// A number in Burmese is counted by the word that follows it (၂၀၁၆ ခုနှစ်).
bool isBurmeseNumber(QStringView word) {
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'\u1040' && c <= u'\u1049'; });
}

QList<int> withoutLeaningWords(QStringView text, const QList<int> &offsets, const LineRules &row) {
    QList<int> kept;
    int from = 0;
    for (qsizetype i = 0; i < offsets.size(); ++i) {
        const int at = offsets[i];
        const int next = i + 1 < offsets.size() ? offsets[i + 1] : int(text.size());
        const QStringView word = wordOf(text.mid(from, at - from));
        const bool leansOn =
            isOneOf(row.leaningOnNext, word) || isBurmeseNumber(text.mid(from, at - from).trimmed());
        const bool isLeanedOn = isOneOf(row.leaningOnPrevious, wordOf(text.mid(at, next - at)));
        if (!leansOn && !isLeanedOn) {
            kept.append(at);
        }
        from = at;
    }
    return kept;
}

} // namespace

QString displayForm(const QString &text) {
    QString form = text.normalized(QString::NormalizationForm_C);
    form.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : form) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            c = u'\n';
        }
    }
    return form;
}

QList<int> lineBreaks(const QString &paragraph, Language language, BreakStyle style) {
    const LineRules &row = languageRow(language).lines;
    const bool isTitle = style == BreakStyle::Title;
    if (isTitle && row.phraseLocale[0] != '\0') {
        QList<int> offsets = allowedBoundaries(lineIterator(row.phraseLocale), paragraph);
        offsets.removeIf([&](int at) { return !endsPhrase(paragraph, at); });
        return withoutBreaksInWords(paragraph, std::move(offsets));
    }
    QList<int> offsets = allowedBoundaries(lineIterator(row.breakLocale), paragraph);
    if (paragraph.contains(kBreakHere)) {
        offsets.removeIf([&](int at) { return isOverruled(paragraph, at); });
    }
    offsets = withoutBreaksInWords(paragraph, std::move(offsets));
    if (style == BreakStyle::Tight) {
        return offsets;
    }
    offsets = withoutBreaksAtAffixes(paragraph, std::move(offsets));
    return isTitle ? withoutLeaningWords(paragraph, offsets, row) : offsets;
}

QList<Quoted> quotedParts(const QString &paragraph) {
    constexpr QStringView kOpening = u"“‘«「『";
    constexpr QStringView kClosing = u"”’»」』";
    QList<Quoted> parts;
    int opened = -1;
    qsizetype kind = -1;
    for (int i = 0; i < paragraph.size(); ++i) {
        if (opened < 0 && kOpening.contains(paragraph[i])) {
            opened = i;
            kind = kOpening.indexOf(paragraph[i]);
        } else if (opened >= 0 && paragraph[i] == kClosing[kind]) {
            parts.append({opened, i + 1});
            opened = -1;
        }
    }
    return parts;
}

bool isPause(const QString &paragraph, int offset, Language language) {
    const QStringView line = QStringView(paragraph).left(offset);
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty()) {
        return false;
    }
    const bool isStop = trimmed.back().isPunct() && trimmed.back() != u'-';
    return isStop || (!languageRow(language).lines.hasSpacesBetweenWords && line.back().isSpace());
}

QList<int> clusterBreaks(const QString &paragraph) {
    return allowedBoundaries(clusterIterator(), paragraph);
}

QString markBreaks(const QString &text, Language language) {
    QStringList paragraphs = displayForm(text).split(u'\n');
    for (QString &paragraph : paragraphs) {
        QString marked;
        int from = 0;
        for (const int at : lineBreaks(paragraph, language)) {
            const QChar before = paragraph[at - 1];
            marked += QStringView(paragraph).mid(from, at - from);
            if (!before.isSpace() && before != kBreakHere) {
                marked += kBreakHere;
            }
            from = at;
        }
        paragraph = marked + paragraph.mid(from);
    }
    return paragraphs.join(u'\n');
}

} // namespace sala
