#include "db/records/likeness.h"

namespace sala {

WorkId mostAlike(const Likeness &likeness, const QList<WorkLikeness> &works) {
    WorkId found;
    int least = kMostOtherBits + 1;
    for (const WorkLikeness &other : works) {
        if (isAlike(likeness, other.likeness) && difference(likeness, other.likeness) < least) {
            least = difference(likeness, other.likeness);
            found = other.work;
        }
    }
    return found;
}

namespace {

void append(QList<WorkId> &works, const WorkId &work) {
    if (!works.contains(work)) {
        works.append(work); // it may be known by two pictures
    }
}

} // namespace

QHash<Id, QList<WorkId>> alikeWorks(const QList<WorkLikeness> &works) {
    QHash<Id, QList<WorkId>> alike;
    const WorkLikeness *const all = works.constData();
    for (qsizetype i = 0; i < works.size(); ++i) {
        for (qsizetype j = i + 1; j < works.size(); ++j) {
            if (isAlike(all[i].likeness, all[j].likeness) && all[i].work != all[j].work) {
                append(alike[all[i].work], all[j].work);
                append(alike[all[j].work], all[i].work);
            }
        }
    }
    return alike;
}

} // namespace sala
