#include "db/storage/consented_works.h"

#include "db/storage/consent_gate.h"
#include "db/storage/work_repository.h"

namespace sala {

Result<QSet<Id>> consentedWorks(Library &library, const ConsentQuestion &question) {
    const auto works = WorkRepository(library).all();
    if (!works) {
        return tl::unexpected(works.error());
    }
    return reading(library.connection(), [&]() -> Result<QSet<Id>> {
        const ConsentGate gate(library.connection());
        QSet<Id> consented;
        for (const Work &work : *works) {
            if (!gate.against(work.id, question)) {
                consented.insert(work.id);
            }
        }
        return consented;
    });
}

} // namespace sala
