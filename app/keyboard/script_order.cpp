#include "app/keyboard/script_order.h"

#include <QStringView>

namespace sala {
namespace {

constexpr char16_t kCoeng = 0x17d2;
constexpr char16_t kKhmerRo = 0x179a;
constexpr char16_t kKhmerE = 0x17c1;
constexpr char16_t kAsat = 0x103a;
constexpr char16_t kBurmeseE = 0x1031;

bool isWithin(QChar sign, char16_t first, char16_t last) {
    return sign.unicode() >= first && sign.unicode() <= last;
}

/// The place of a mark in its syllable; 0: it is no mark that may be moved or passed.
int burmeseRank(QChar mark) {
    switch (mark.unicode()) {
    case 0x103b: return 1;
    case 0x103c: return 2;
    case 0x103d: return 3;
    case 0x103e: return 4;
    case kBurmeseE: return 5;
    case 0x102d:
    case 0x102e:
    case 0x1032: return 6;
    case 0x102f:
    case 0x1030: return 7;
    case 0x102b:
    case 0x102c: return 8;
    case 0x1036: return 9;
    case 0x1037: return 10;
    case 0x1038: return 12;
    default: return 0;
    }
}

int thaiRank(QChar mark) {
    return mark == QChar(0x0e31) || isWithin(mark, 0x0e34, 0x0e3a) ? 1
           : isWithin(mark, 0x0e47, 0x0e4d)                       ? 2
                                                                  : 0;
}

int khmerRank(QChar mark) {
    return mark == QChar(0x17c9) || mark == QChar(0x17ca)                       ? 2
           : isWithin(mark, 0x17b6, 0x17c5)                                    ? 3
           : isWithin(mark, 0x17c6, 0x17c8) || isWithin(mark, 0x17cb, 0x17d1) ? 4
                                                                              : 0;
}

/// `sign` before all marks at the end that belong behind it.
KeyStroke byRank(const QString &before, const QString &sign, int rank, int (*rankOf)(QChar)) {
    qsizetype at = before.size();
    while (rank > 0 && at > 0 && rankOf(before[at - 1]) > rank) {
        --at;
    }
    return {int(before.size() - at), sign + before.mid(at)};
}

bool isBurmeseConsonant(QChar sign) {
    return isWithin(sign, 0x1000, 0x1021) || sign == QChar(0x103f);
}

bool carriesBurmeseE(QChar sign) {
    const int rank = burmeseRank(sign);
    return isBurmeseConsonant(sign) || (rank > 0 && rank <= burmeseRank(QChar(0x103e)));
}

/// A vowel at the end that is seen before its consonant and has none yet: people who learned to type as they see it touch it
/// first. Behind what carries it, a bare consonant or a medial, it belongs to that.
bool endsWithLone(const QString &before, bool (*isVowel)(QChar), bool (*carries)(QChar)) {
    const qsizetype size = before.size();
    return size > 0 && isVowel(before[size - 1]) && !carries(size > 1 ? before[size - 2] : QChar());
}

bool isBurmeseE(QChar sign) {
    return sign == QChar(kBurmeseE);
}

KeyStroke burmese(const QString &before, const QString &sign) {
    const QChar mark = sign[0];
    if (isBurmeseConsonant(mark) && endsWithLone(before, isBurmeseE, carriesBurmeseE)) {
        return {1, sign + QChar(kBurmeseE)};
    }
    if (isBurmeseE(mark)) {
        return {0, sign}; // behind a whole syllable it begins the next one
    }
    // Canonical order: the dot before the killer of the vowel.
    if (mark == QChar(0x1037) && before.endsWith(QChar(kAsat))) {
        return {1, sign + QChar(kAsat)};
    }
    return byRank(before, sign, burmeseRank(mark), burmeseRank);
}

bool isKhmerConsonant(QChar sign) {
    return isWithin(sign, 0x1780, 0x17b3);
}

/// A subscript, whose first half stands at the end of `before`.
KeyStroke khmerSubscript(const QString &before, const QString &consonant) {
    const qsizetype coeng = before.size() - 1;
    qsizetype at = coeng;
    while (at > 0 && khmerRank(before[at - 1]) > 0) {
        --at;
    }
    if (at == 0 || !isKhmerConsonant(before[at - 1])) {
        return {0, consonant}; // nothing it could belong to
    }
    const bool isBehindRo = at >= 2 && before[at - 1] == QChar(kKhmerRo) && before[at - 2] == QChar(kCoeng);
    if (isBehindRo && consonant[0] != QChar(kKhmerRo)) {
        at -= 2;
    }
    return {int(before.size() - at), QChar(kCoeng) + consonant + before.mid(at, coeng - at)};
}

/// E and AI stand before their consonant, and the two halves of OO and OE around it.
bool isKhmerPreVowel(QChar vowel) {
    return isWithin(vowel, 0x17c1, 0x17c3);
}

bool carriesKhmerVowel(QChar sign) {
    return isKhmerConsonant(sign) || khmerRank(sign) == 2;
}

/// The vowel that E becomes with what is touched after it, as it is seen; null: none.
QChar wholeKhmerVowel(const QString &before, QChar second) {
    if (!before.endsWith(QChar(kKhmerE))) {
        return {};
    }
    return second == QChar(0x17b6) ? QChar(0x17c4) : second == QChar(0x17b8) ? QChar(0x17be) : QChar();
}

KeyStroke khmer(const QString &before, const QString &sign) {
    if (isKhmerConsonant(sign[0]) && endsWithLone(before, isKhmerPreVowel, carriesKhmerVowel)) {
        return {1, sign + before.back()};
    }
    if (const QChar whole = wholeKhmerVowel(before, sign[0]); !whole.isNull()) {
        return {1, whole + sign.mid(1)};
    }
    if (isKhmerConsonant(sign[0]) && before.endsWith(QChar(kCoeng))) {
        return khmerSubscript(before, sign);
    }
    return byRank(before, sign, khmerRank(sign[0]), khmerRank);
}

/// Each with what it becomes and what becomes of that.
struct KanaPair {
    const char16_t *plain;
    const char16_t *changed;
};

constexpr KanaPair kVoiced{u"うかきくけこさしすせそたちつてとはひふへほウカキクケコサシスセソタチツテトハヒフヘホワヲ",
                           u"ゔがぎぐげござじずぜぞだぢづでどばびぶべぼヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヺ"};
constexpr KanaPair kHalfVoiced{u"はひふへほハヒフヘホ", u"ぱぴぷぺぽパピプペポ"};
constexpr KanaPair kSmall{u"あいうえおつやゆよわアイウエオカケツヤユヨワ", u"ぁぃぅぇぉっゃゅょゎァィゥェォヵヶッャュョヮ"};

QChar counterpart(const KanaPair &pair, QChar kana) {
    const QStringView plain(pair.plain);
    const QStringView changed(pair.changed);
    if (const qsizetype at = plain.indexOf(kana); at >= 0) {
        return changed[at];
    }
    const qsizetype at = changed.indexOf(kana);
    return at >= 0 ? plain[at] : QChar();
}

/// From one changed kana to another: "ば" and then "゜" are "ぱ".
QChar plainOf(QChar kana) {
    for (const KanaPair *pair : {&kVoiced, &kHalfVoiced, &kSmall}) {
        if (const qsizetype at = QStringView(pair->changed).indexOf(kana); at >= 0) {
            return QStringView(pair->plain)[at];
        }
    }
    return kana;
}

KeyStroke kana(const QString &before, const KanaPair &pair) {
    if (before.isEmpty()) {
        return {};
    }
    const QChar last = before.back();
    QChar changed = counterpart(pair, last);
    if (changed.isNull()) {
        changed = counterpart(pair, plainOf(last));
    }
    return changed.isNull() ? KeyStroke() : KeyStroke{1, QString(changed)};
}

} // namespace

KeyStroke strokeAfter(const QString &before, const QString &sign) {
    if (sign == QStringLiteral("゛")) {
        return kana(before, kVoiced);
    }
    if (sign == QStringLiteral("゜")) {
        return kana(before, kHalfVoiced);
    }
    if (sign == QStringLiteral("小")) {
        return kana(before, kSmall);
    }
    if (sign.size() == 1 && isWithin(sign[0], 0x1000, 0x103f)) {
        return burmese(before, sign);
    }
    if (sign.size() >= 1 && isWithin(sign[0], 0x1780, 0x17d3)) {
        return khmer(before, sign);
    }
    if (sign.size() == 1 && isWithin(sign[0], 0x0e31, 0x0e4d)) {
        return byRank(before, sign, thaiRank(sign[0]), thaiRank);
    }
    return {0, sign};
}

QString shownAlone(const QString &sign) {
    const bool isMark = !sign.isEmpty() && sign[0].isMark();
    return isMark ? QChar(0x25cc) + sign : sign;
}

} // namespace sala
