#include "media/text/zawgyi_model.h"

#include <memory>

namespace sala {
namespace {

/// All pairs, so that a text is read without searching.
class Odds {
  public:
    Odds() {
        for (int from = 0; from < kZawgyiStates; ++from) {
            for (int to = 0; to < kZawgyiStates; ++to) {
                at(from, to) = kZawgyiTable.from[size_t(from)] + kZawgyiTable.to[size_t(to)];
            }
        }
        for (const ZawgyiTable::Pair &pair : kZawgyiTable.pairs) {
            at(pair.from, pair.to) = pair.logOdds;
        }
        at(0, 0) = 0; // what is not Burmese says nothing
    }

    float &at(int from, int to) { return m_odds[size_t(from) * kZawgyiStates + size_t(to)]; }

  private:
    std::array<float, size_t(kZawgyiStates) * kZawgyiStates> m_odds{};
};

} // namespace

double unicodeLogOdds(QStringView text) {
    static const std::unique_ptr<Odds> odds = std::make_unique<Odds>();
    double sum = 0;
    int before = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int state = zawgyiState(text, at);
        const bool isCut = text[at] == QChar(QChar::ReplacementCharacter); // what stood there is not known
        sum += isCut ? 0 : double(odds->at(before, state));
        before = state;
    }
    return sum + double(odds->at(before, 0));
}

} // namespace sala
