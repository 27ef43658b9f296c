#include "media/captions/translation_memory.h"

#include "media/text/search_fold.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace sala {
namespace {

/// What two texts can share at most leaves it open whether they are like enough.
bool mayBeLike(size_t fewer, size_t more) {
    return 2.0 * double(fewer) >= kLikeEnough * double(fewer + more);
}

QList<MemoryEntry> each(const QList<MemoryEntry> &entries) {
    QList<MemoryEntry> once;
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (const MemoryEntry &entry : entries) {
        const auto key = std::pair(entry.source, entry.target);
        const auto found = places.constFind(key);
        if (found == places.constEnd()) {
            places.insert(key, once.size());
            once.append(entry);
        } else if (entry.isReviewed && !once[*found].isReviewed) {
            once[*found] = entry;
        }
    }
    return once;
}

bool isBetter(const MemoryMatch &a, const MemoryMatch &b) {
    const auto rank = [](const MemoryMatch &match) { return std::tuple(match.likeness < 1, !match.entry.isReviewed, -match.likeness); };
    return rank(a) < rank(b);
}

} // namespace

/// With a blank before and after, so that one letter has pairs, too.
TranslationMemory::Pairs TranslationMemory::pairsOf(const QString &text) {
    const QString folded = foldedForSearch(text).trimmed();
    if (folded.isEmpty()) {
        return {};
    }
    std::vector<quint32> all;
    all.reserve(size_t(folded.size()) + 1);
    quint32 before = u' ';
    for (const QChar c : folded) {
        all.push_back(before << 16 | c.unicode());
        before = c.unicode();
    }
    all.push_back(before << 16 | u' ');
    std::sort(all.begin(), all.end());
    Pairs pairs;
    pairs.all = all.size();
    for (const quint32 pair : all) {
        if (pairs.each.empty() || pairs.each.back() != pair) {
            pairs.each.push_back(pair);
            pairs.times.push_back(0);
        }
        ++pairs.times.back();
    }
    return pairs;
}

double TranslationMemory::likeness(const Pairs &a, const Pairs &b) {
    size_t shared = 0;
    size_t x = 0;
    size_t y = 0;
    const size_t xEnd = a.each.size();
    const size_t yEnd = b.each.size();
    const quint32 *const left = a.each.data();
    const quint32 *const right = b.each.data();
    while (x < xEnd && y < yEnd) {
        const quint32 l = left[x];
        const quint32 r = right[y];
        if (l == r) {
            shared += std::min(a.times[x], b.times[y]);
        }
        x += l <= r;
        y += r <= l;
    }
    return a.all == 0 || b.all == 0 ? 0 : 2.0 * double(shared) / double(a.all + b.all);
}

double likeness(const QString &a, const QString &b) {
    return TranslationMemory::likeness(TranslationMemory::pairsOf(a), TranslationMemory::pairsOf(b));
}

TranslationMemory::TranslationMemory(const QList<MemoryEntry> &entries) {
    for (const MemoryEntry &entry : each(entries)) {
        Pairs pairs = pairsOf(entry.source);
        if (pairs.all > 0 && !entry.target.isEmpty()) {
            m_known.push_back({entry, std::move(pairs)});
        }
    }
    std::stable_sort(m_known.begin(), m_known.end(),
                     [](const Known &a, const Known &b) { return a.pairs.all < b.pairs.all; });
}

QList<MemoryMatch> TranslationMemory::find(const QString &source, int most) const {
    const Pairs pairs = pairsOf(source);
    QList<MemoryMatch> matches;
    const auto from = std::partition_point(m_known.begin(), m_known.end(), [&](const Known &known) {
        return known.pairs.all < pairs.all && !mayBeLike(known.pairs.all, pairs.all);
    });
    for (auto it = from; it != m_known.end(); ++it) {
        if (it->pairs.all > pairs.all && !mayBeLike(pairs.all, it->pairs.all)) {
            break;
        }
        const double alike = likeness(pairs, it->pairs);
        if (alike >= kLikeEnough) {
            matches.append({it->entry, it->entry.source == source ? 1 : std::min(alike, 0.999)});
        }
    }
    std::stable_sort(matches.begin(), matches.end(), isBetter);
    return matches.mid(0, most);
}

} // namespace sala
