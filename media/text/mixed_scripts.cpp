#include "media/text/mixed_scripts.h"

#include <QStringList>

#include <array>
#include <string_view>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace sala {
namespace {

/// One character of a word; `script` is nothing for marks and letters that go with every script.
struct Sign {
    char32_t character;
    UScriptCode script;
    bool isMark;
};

struct Word {
    qsizetype at = 0;
    qsizetype length = 0;
    QList<Sign> signs;
};

/// Letters of one script in a row, as indices of the word's signs.
struct Run {
    UScriptCode script;
    qsizetype first;
    qsizetype count;
};

bool isJoiner(char32_t c) {
    return c == 0x200c || c == 0x200d || c == 0x2060;
}

bool isMark(char32_t c) {
    return (U_GET_GC_MASK(UChar32(c)) & U_GC_M_MASK) != 0;
}

UScriptCode scriptOf(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(UChar32(c), &status);
    switch (script) {
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
        return USCRIPT_HAN; // one writing
    case USCRIPT_INHERITED:
    case USCRIPT_UNKNOWN:
        return USCRIPT_COMMON;
    default:
        return script;
    }
}

QList<Word> wordsIn(const QString &text) {
    QList<Word> words;
    Word word;
    const auto end = [&] {
        if (!word.signs.isEmpty()) {
            words.append(word);
        }
        word = {};
    };
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype units = isPair ? 2 : 1;
        if (u_isalpha(UChar32(c)) || isMark(c) || (isJoiner(c) && !word.signs.isEmpty())) {
            if (word.signs.isEmpty()) {
                word.at = at;
            }
            word.length = at + units - word.at;
            if (!isJoiner(c)) {
                word.signs.append({c, scriptOf(c), isMark(c)});
            }
        } else {
            end();
        }
        at += units;
    }
    end();
    return words;
}

QList<Run> runsOf(const QList<Sign> &signs) {
    QList<Run> runs;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const UScriptCode script = signs[i].script;
        if (!runs.isEmpty() && (script == USCRIPT_COMMON || script == runs.last().script)) {
            ++runs.last().count;
        } else if (script != USCRIPT_COMMON) {
            runs.append({script, i, 1});
        }
    }
    return runs;
}

/// Scripts of which no two signs ever share a syllable, and that are written without spaces.
bool isUnspaced(UScriptCode script) {
    return script == USCRIPT_THAI || script == USCRIPT_LAO || script == USCRIPT_KHMER ||
           script == USCRIPT_MYANMAR;
}

bool isAlphabet(UScriptCode script) {
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

/// What puts the next letter beneath the one before it.
bool isStacker(char32_t c) {
    return c == 0x17d2 || c == 0x1039;
}

/// Greek letters that look like Latin ones; others stand in formulas.
bool looksLatin(char32_t c) {
    static constexpr std::u32string_view letters = U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορτυχικ";
    return letters.find(c) != std::u32string_view::npos;
}

/// A lone Latin letter within a word of Thai, Khmer, Lao or Burmese, or a round one at its edge. Two and
/// more are a name, and a capital is a letter somebody means.
bool isLoneLatin(const QList<Sign> &signs, const Run &run, bool hasBoth) {
    const char32_t c = signs[run.first].character;
    return run.count == 1 && u_islower(UChar32(c)) && (hasBoth || c == U'o');
}

qsizetype countOf(const QList<Run> &runs, UScriptCode script) {
    qsizetype count = 0;
    for (const Run &run : runs) {
        count += run.script == script ? run.count : 0;
    }
    return count;
}

/// A mark on a letter of another script, or a letter beneath one.
bool isPartOfOtherSyllable(const QList<Sign> &signs, const Run &run, const Run *before) {
    return before && (signs[run.first].isMark || isStacker(signs[run.first - 1].character));
}

bool isIntruder(const QList<Sign> &signs, const QList<Run> &runs, qsizetype index) {
    const Run &run = runs[index];
    const Run *before = index > 0 ? &runs[index - 1] : nullptr;
    const Run *after = index + 1 < runs.size() ? &runs[index + 1] : nullptr;
    if (!before && !after) {
        return false;
    }
    const auto isNext = [&](auto is) {
        return (before && is(before->script)) || (after && is(after->script));
    };
    if (isPartOfOtherSyllable(signs, run, before)) {
        return true;
    }
    if (run.script == USCRIPT_LATIN) {
        const bool hasBoth = before && after && before->script == after->script;
        return isNext(isUnspaced) && isLoneLatin(signs, run, hasBoth);
    }
    if (isAlphabet(run.script)) {
        const bool isLookAlike = run.script == USCRIPT_CYRILLIC || looksLatin(signs[run.first].character);
        return (isNext(isAlphabet) && isLookAlike) || (run.count <= 2 && isNext(isUnspaced));
    }
    // A whole word of another script may stand beside; one or two signs among more are a slip.
    const qsizetype own = countOf(runs, run.script);
    return isUnspaced(run.script) && own <= 2 && isNext([&](UScriptCode script) {
               return isUnspaced(script) && script != run.script && countOf(runs, script) > own;
           });
}

QString intrudersOf(const Word &word) {
    const QList<Run> runs = runsOf(word.signs);
    QList<char32_t> found;
    for (qsizetype i = 0; runs.size() > 1 && i < runs.size(); ++i) {
        if (!isIntruder(word.signs, runs, i)) {
            continue;
        }
        const bool isOnlyFirst = isPartOfOtherSyllable(word.signs, runs[i], i > 0 ? &runs[i - 1] : nullptr);
        const qsizetype count = isOnlyFirst ? 1 : runs[i].count;
        for (const Sign &sign : word.signs.mid(runs[i].first, count)) {
            if (sign.script != USCRIPT_COMMON && !found.contains(sign.character)) {
                found.append(sign.character);
            }
        }
    }
    return QString::fromUcs4(found.constData(), found.size());
}

QString named(char32_t c) {
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    u_charName(UChar32(c), U_UNICODE_CHAR_NAME, name.data(), int32_t(name.size()), &status);
    const QString code = QString::number(uint(c), 16).toUpper().rightJustified(4, QLatin1Char('0'));
    return QStringLiteral("U+%1 %2").arg(code, QString::fromLatin1(name.data()));
}

} // namespace

QList<MixedWord> mixedWords(const QString &text) {
    QList<MixedWord> found;
    for (const Word &word : wordsIn(text)) {
        const QString intruders = intrudersOf(word);
        if (!intruders.isEmpty()) {
            found.append({text.mid(word.at, word.length), word.at, intruders});
        }
    }
    return found;
}

QString describe(const MixedWord &word) {
    QStringList names;
    for (const uint c : word.intruders.toUcs4()) {
        names.append(named(c));
    }
    return QStringLiteral("the word “%1” at character %2 mixes scripts: %3")
        .arg(word.word)
        .arg(word.at + 1)
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace sala
