#include "db/records/document_import_sink.h"

#include <algorithm>

namespace sala {

DocumentName documentName(const QString &fileName) {
    const qsizetype ending = fileName.lastIndexOf(QLatin1Char('.'));
    DocumentName found{ending > 0 ? fileName.left(ending) : fileName, {}};
    const qsizetype mark =
        std::max({found.name.lastIndexOf(QLatin1Char('.')), found.name.lastIndexOf(QLatin1Char('_')),
                  found.name.lastIndexOf(QLatin1Char('-'))});
    if (mark > 0) {
        found.language = languageFromCode(found.name.mid(mark + 1).toLower());
        found.name.truncate(found.language ? mark : found.name.size());
    }
    return found;
}

} // namespace sala
