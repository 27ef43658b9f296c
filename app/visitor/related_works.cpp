#include "app/visitor/related_works.h"

#include <algorithm>

namespace sala {
namespace {

// Ours: a theme says more than a place, and a place more than a country.
constexpr int kTheme = 4;
constexpr int kPlace = 3;
constexpr int kJourney = 2;

struct Candidate {
    const Work *work = nullptr;
    int closeness = 0;
    qsizetype distance = 0; ///< in the order of the catalogue
};

int closeness(const Work &one, const Work &other) {
    int sum = 0;
    for (const ThemeId &theme : one.themes) {
        sum += other.themes.contains(theme) ? kTheme : 0;
    }
    sum += !one.place.isNull() && one.place == other.place ? kPlace : 0;
    sum += !one.journey.isNull() && one.journey == other.journey ? kJourney : 0;
    return sum;
}

bool isCloser(const Candidate &a, const Candidate &b) {
    return a.closeness != b.closeness ? a.closeness > b.closeness : a.distance < b.distance;
}

} // namespace

QList<WorkId> relatedWorks(const Catalogue &catalogue, const WorkId &id, int most) {
    const Work *const work = catalogue.work(id);
    if (!work || most <= 0) {
        return {};
    }
    QList<Candidate> candidates;
    const qsizetype here = work - catalogue.works.constData();
    for (qsizetype i = 0; i < catalogue.works.size(); ++i) {
        const Work &other = catalogue.works[i];
        const int close = i == here || other.isSensitive ? 0 : closeness(*work, other);
        if (close > 0 && other.rendition(RenditionKind::Thumbnail)) {
            candidates.append({&other, close, std::abs(i - here)});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), isCloser);
    const auto other = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return candidate.work->kind != work->kind;
    });
    if (other - candidates.begin() > 1 && other != candidates.end()) {
        std::rotate(candidates.begin() + 1, other, other + 1);
    }
    QList<WorkId> related;
    for (const Candidate &candidate : candidates.first(std::min<qsizetype>(most, candidates.size()))) {
        related.append(candidate.work->id);
    }
    return related;
}

} // namespace sala
