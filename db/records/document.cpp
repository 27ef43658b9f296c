#include "db/records/document.h"

#include <algorithm>

namespace sala {

const DocumentVersion *ShownDocument::version(Language language) const {
    for (const Language candidate : fallbackOrder(language)) {
        const auto it =
            std::find_if(versions.begin(), versions.end(), [candidate](const DocumentVersion &version) {
                return version.language == candidate;
            });
        if (it != versions.end()) {
            return &*it;
        }
    }
    return nullptr;
}

} // namespace sala
