#include "media/text/zawgyi_evidence.h"

#include "media/text/zawgyi_model.h"

namespace sala {
namespace {

bool isIn(char16_t c, char16_t first, char16_t last) {
    return c >= first && c <= last;
}

bool isMyanmar(char16_t c) {
    return isIn(c, 0x1000, 0x109f) || isIn(c, 0xaa60, 0xaa7f) || isIn(c, 0xa9e0, 0xa9ff);
}

bool isSign(char16_t c) {
    return isMyanmar(c) && !isIn(c, 0x1040, 0x104f) && !isIn(c, 0x1090, 0x1099);
}

/// ka to a, the letters both encodings share.
bool isLetter(char16_t c) {
    return isIn(c, 0x1000, 0x1021);
}

bool isVowel(char16_t c) {
    return isIn(c, 0x102b, 0x1030) || c == 0x1032 || c == 0x1036;
}

/// Signs for which Zawgyi fonts have nothing: Shan a, vowels of Mon, the medial ha, Sanskrit, Shan digits
/// and the extensions.
bool isUnicodeOnly(char16_t c) {
    return c == 0x1022 || c == 0x1028 || c == 0x1035 || c == 0x103e || isIn(c, 0x1050, 0x1059) ||
           isIn(c, 0x105b, 0x105f) || isIn(c, 0x1098, 0x109f) || isIn(c, 0xaa60, 0xaa7f) ||
           isIn(c, 0xa9e0, 0xa9ff);
}

/// What may be under a virama.
bool canBeStacked(char16_t c) {
    return isIn(c, 0x1000, 0x1022) || isIn(c, 0x1025, 0x1028) || c == 0x103f || isIn(c, 0x1050, 0x1051) ||
           isIn(c, 0x105a, 0x105d) || c == 0x1061 || isIn(c, 0x1065, 0x1066) || isIn(c, 0x106e, 0x1070) ||
           isIn(c, 0x1075, 0x1081) || c == 0x108e || isIn(c, 0xaa60, 0xaa6f) || isIn(c, 0xaa71, 0xaa73) ||
           c == 0xaa7a;
}

/// Reads around one place; outside the text there is 0.
class Around {
  public:
    Around(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    char16_t operator[](qsizetype distance) const {
        const qsizetype at = m_at + distance;
        return at >= 0 && at < m_text.size() ? m_text[at].unicode() : char16_t(0);
    }
    /// Whether the text was, or may have been, cut off before or behind this place.
    bool isFirst() const { return m_at == 0 || (*this)[-1] == 0xfffd; }
    bool isLast() const { return m_at + 1 == m_text.size() || (*this)[1] == 0xfffd; }
    bool isWordStart() const { return !isSign((*this)[-1]); }

  private:
    QStringView m_text;
    qsizetype m_at;
};

/// In Zawgyi 103A is the medial ya, 1039 the asat, 103B the medial ra before its letter, 1031 the vowel e
/// before its letter; there is no virama, and 105A closes a syllable.
bool isUnicodeSequence(const Around &around) {
    const char16_t next = around[1];
    switch (around[0]) {
    case 0x1031: // e stands after its letter, so that a vowel or a tone may follow
        return next == 0x102b || next == 0x102c || next == 0x1037 || next == 0x1038;
    case 0x102b:
    case 0x102c: // ော်
        return next == 0x103a;
    case 0x103b: // ya stands after its letter
        return isVowel(next) || isIn(next, 0x1037, 0x1038) || next == 0x103a || next == 0x103d;
    case 0x103a: // kinzi
        return next == 0x1039 && isLetter(around[2]) && (around[-1] == 0x1004 || around[-1] == 0x101b);
    case 0x105a: // the nga of Mon
        return isIn(next, 0x102b, 0x1030) || next == 0x1032 || next == 0x103a || isIn(next, 0x103c, 0x103e);
    default: // the letters of Shan begin words; in Zawgyi they are signs below a letter
        return isIn(around[0], 0x1075, 0x107c) && (around.isWordStart() || around[-1] == 0x1038);
    }
}

bool isZawgyiSequence(const Around &around) {
    const char16_t next = around[1];
    const auto isRa = [](char16_t c) { return c == 0x103b || isIn(c, 0x107e, 0x1081); };
    switch (around[0]) {
    case 0x1039: // a virama needs a letter; a text that was cut off may end with one
        return !around.isFirst() && !around.isLast() && !canBeStacked(next);
    case 0x1031: // ေ and ra before their letter
        return around.isWordStart() && isRa(next) && isLetter(around[2]);
    case 0x103b:
        return around.isWordStart() && around[-1] != 0 && isLetter(next);
    default:
        return false;
    }
}

} // namespace

EncodingEvidence evidenceIn(QStringView text) {
    EncodingEvidence found;
    qsizetype viramas = 0;
    qsizetype stacks = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Around around(text, at);
        const char16_t c = around[0];
        if (!isMyanmar(c)) {
            continue;
        }
        found.burmeseSigns += isSign(c) ? 1 : 0;
        found.isUnicode = found.isUnicode || isUnicodeOnly(c) || isUnicodeSequence(around);
        found.isZawgyi = found.isZawgyi || isZawgyiSequence(around);
        // One at either end is what cutting left.
        viramas += c == 0x1039 && !around.isFirst() && !around.isLast() ? 1 : 0;
        stacks += zawgyiState(text, at) == kStackState ? 1 : 0;
    }
    found.isStacksOnly = viramas > 0 && stacks == viramas;
    return found;
}

} // namespace sala
