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

QHash<Id, QList<WorkId>> alikeWorks(const QList<WorkLikeness> &works) {
    QHash<Id, QList<WorkId>> alike;
    const WorkLikeness *const all = works.constData();
    for (qsizetype i = 0; i < works.size(); ++i) {
        for (qsizetype j = i + 1; j < works.size(); ++j) {
            if (isAlike(all[i].likeness, all[j].likeness)) {
                alike[all[i].work].append(all[j].work);
                alike[all[j].work].append(all[i].work);
            }
        }
    }
    return alike;
}

} // namespace sala
