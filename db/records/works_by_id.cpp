#include "db/records/works_by_id.h"

namespace sala {

QHash<WorkId, const Work *> worksById(const Catalogue &catalogue) {
    QHash<WorkId, const Work *> found;
    found.reserve(catalogue.works.size() + catalogue.cards.size());
    for (const QList<Work> *const list : {&catalogue.cards, &catalogue.works}) { // a work before a card, as Catalogue::work
        for (const Work &work : *list) {
            found.insert(work.id, &work);
        }
    }
    return found;
}

} // namespace sala
