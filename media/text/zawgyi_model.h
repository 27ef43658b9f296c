#pragma once

#include <QStringView>

#include <array>
#include <span>

namespace sala {

/// The states of the Markov model: the signs that Burmese needs in either encoding, white space of no width,
/// one (0) for everything else, and one (the last) for a virama that stacks letters as Pali does, which says
/// Unicode as clearly as another between two letters says Zawgyi.
constexpr int kZawgyiStates = 1 + 64 + 86 + 32 + 32 + 12 + 1;
constexpr int kStackState = kZawgyiStates - 1;

/// The state of a UTF-16 unit without its neighbours.
constexpr int stateOfUnit(char16_t c) {
    struct Range {
        char16_t first;
        char16_t last;
    };
    constexpr std::array<Range, 5> ranges{
        {{0x1000, 0x103f}, {0x104a, 0x109f}, {0xaa60, 0xaa7f}, {0xa9e0, 0xa9ff}, {0x2000, 0x200b}}};
    int before = 1;
    for (const Range &range : ranges) {
        if (c >= range.first && c <= range.last) {
            return before + c - range.first;
        }
        before += range.last - range.first + 1;
    }
    return 0;
}

/// Whether Pali, and so Burmese, stacks `below` under `above`: letters of one class, the aspirated only
/// below.
constexpr bool isPaliStack(char16_t above, char16_t below) {
    if (above == 0x1004) {
        return false; // nga stands above as kinzi
    }
    if (above == below) {
        return above >= 0x1000 && above <= 0x1021;
    }
    if (above > 0x1019 || below > 0x1019 || above < 0x1000 || below < 0x1000) {
        return above == 0x101e && (below == 0x1019 || below == 0x1010);
    }
    // Classes of five; the palatals have two forms of nya.
    const auto place = [](char16_t c) { return c <= 0x1009 ? c - 0x1000 : c - 0x1001; };
    const int rank = place(above) % 5;
    return place(above) / 5 == place(below) / 5 && (rank == 4 || place(below) % 5 == rank + 1) && rank != 1 &&
           rank != 3;
}

/// The state of the unit at a place of `text`.
constexpr int zawgyiState(QStringView text, qsizetype at) {
    const bool isBetween = at > 0 && at + 1 < text.size();
    if (isBetween && text[at].unicode() == 0x1039 &&
        isPaliStack(text[at - 1].unicode(), text[at + 1].unicode())) {
        return kStackState;
    }
    return stateOfUnit(text[at].unicode());
}

/// What training found, written by the tool train_zawgyi when Sala is built. The logarithm of how much
/// likelier `to` follows `from` in Unicode than in Zawgyi is in `pairs` where the pair was seen in either,
/// else it is the sum of what each side says alone.
struct ZawgyiTable {
    struct Pair {
        short from;
        short to;
        float logOdds;
    };
    std::span<const float> from; ///< one for each state
    std::span<const float> to;
    std::span<const Pair> pairs;
};
extern const ZawgyiTable kZawgyiTable;

/// The logarithm of the odds that `text` is Unicode rather than Zawgyi: 0 when there is nothing to judge,
/// positive for Unicode. Any thread.
double unicodeLogOdds(QStringView text);

} // namespace sala
