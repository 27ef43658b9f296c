#include "media/slideshow/round_shuffler.h"

#include <numeric>
#include <utility>

namespace sala {
namespace {

constexpr int kTries = 64; ///< of two works that play in turn, one order in two is right

/// A section and what stands around it, as indexes into the entries; -1 where nothing does.
struct Section {
    qsizetype begin;
    qsizetype end;
    int before;
    int after;
};

/// How often a work follows itself.
int repeats(const QList<PlaylistEntry> &entries, const QList<int> &order, const Section &section) {
    int count = 0;
    int before = section.before;
    for (qsizetype place = section.begin; place <= section.end; ++place) {
        const int index = place < section.end ? order[place] : section.after;
        count += before >= 0 && index >= 0 && entries[before].work == entries[index].work ? 1 : 0;
        before = index;
    }
    return count;
}

} // namespace

/// Fisher and Yates's; the standard library's own differ from each other.
void RoundShuffler::shuffle(QList<int> &order, qsizetype begin, qsizetype end) {
    for (qsizetype place = end - 1; place > begin; --place) {
        const qsizetype other = begin + qsizetype(m_random() % quint32(place - begin + 1));
        std::swap(order[place], order[other]);
    }
}

QList<int> RoundShuffler::next(const QList<PlaylistEntry> &entries, int last) {
    QList<int> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    for (qsizetype begin = 0; begin < order.size();) {
        const int number = entries[begin].section;
        qsizetype end = begin + 1;
        while (end < order.size() && entries[end].section == number) {
            ++end;
        }
        if (number > 0 && end - begin > 1) {
            // The first of the next round is known where it is not shuffled itself.
            const bool isNextKnown = end < order.size() ? entries[end].section == 0 : entries[0].section == 0;
            const int after = !isNextKnown ? -1 : int(end % order.size());
            const Section section{begin, end, begin > 0 ? order[begin - 1] : last, after};
            QList<int> best;
            for (int attempt = 0, fewest = -1; attempt < kTries && fewest != 0; ++attempt) {
                shuffle(order, begin, end);
                const int count = repeats(entries, order, section);
                if (fewest < 0 || count < fewest) {
                    fewest = count;
                    best = order;
                }
            }
            order = best;
        }
        begin = end;
    }
    return order;
}

} // namespace sala
