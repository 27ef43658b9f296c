#include "media/text/search_fold.h"

#include <algorithm>
#include <string_view>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace sala {
namespace {

bool isAscii(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString spaced(const QString &text) {
    return text.simplified();
}

bool isLatinMark(char16_t c) {
    return c >= 0x300 && c <= 0x36F;
}

bool isThaiTone(char16_t c) {
    return c >= 0xE48 && c <= 0xE4B;
}

/// One letter for all that readers take for the same.
char16_t plain(char16_t c) {
    if (c >= 0x30A1 && c <= 0x30F6) {
        return char16_t(c - 0x60); // katakana: hiragana
    }
    const int digit = c >= 0x80 ? u_charDigitValue(c) : -1;
    return digit >= 0 ? char16_t('0' + digit) : c;
}

/// NFKC with case folded; without what nobody sees.
icu::UnicodeString folded(const QString &text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::UnicodeString given(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    return U_SUCCESS(status) ? fold->normalize(given, status) : given;
}

/// Accents are marks of their own only here: ICU composes them above.
icu::UnicodeString withoutAccents(const icu::UnicodeString &text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *apart = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString marked = U_SUCCESS(status) ? apart->normalize(text, status) : text;
    icu::UnicodeString bare;
    for (int32_t i = 0; i < marked.length(); ++i) {
        if (!isLatinMark(marked[i])) {
            bare.append(marked[i]);
        }
    }
    const icu::Normalizer2 *together = icu::Normalizer2::getNFCInstance(status);
    return U_SUCCESS(status) ? together->normalize(bare, status) : bare;
}

bool hasAccents(const icu::UnicodeString &text) {
    const char16_t *const begin = text.getBuffer();
    return std::any_of(begin, begin + text.length(),
                       [](char16_t c) { return (c >= 0xC0 && c < 0x370) || (c >= 0x1E00 && c < 0x1F00); });
}

} // namespace

QString foldedForSearch(const QString &text) {
    if (isAscii(text)) {
        return spaced(text.toLower());
    }
    icu::UnicodeString same = folded(text);
    if (hasAccents(same)) {
        same = withoutAccents(same);
    }
    QString result(reinterpret_cast<const QChar *>(same.getBuffer()), same.length());
    for (qsizetype i = 0; i < result.size(); ++i) {
        result[i] = QChar(plain(result[i].unicode()));
        // NFKC takes Thai AM apart; its circle is typed before or after the tone.
        if (i > 0 && result[i].unicode() == 0xE4D && isThaiTone(result[i - 1].unicode())) {
            std::swap(result[i], result[i - 1]);
        }
    }
    return spaced(result);
}

QStringList searchWords(const QString &typed) {
    return foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
}

bool containsAll(const QString &folded, const QStringList &words) {
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace sala
