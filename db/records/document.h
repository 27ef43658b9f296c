#pragma once

#include "db/records/id.h"
#include "db/records/media.h"
#include "translations/language.h"

#include <QList>
#include <QString>

namespace sala {

using DocumentVersionId = IdOf<struct DocumentVersionTag>;

/// A document in one language: a whole PDF file. The work's renditions Screen and Thumbnail are its cover.
struct DocumentVersion {
    DocumentVersionId id;
    WorkId work;
    Language language = Language::English;
    MediaHash medium; ///< the file as it came
    int pageCount = 0;
    QString source; ///< the file's name, without folders

    bool operator==(const DocumentVersion &) const = default;
};

/// A document with all its language versions, as pages read it.
struct ShownDocument {
    QList<DocumentVersion> versions; ///< in the order of the languages, at most one each

    /// The version in `language`, else in its fallback order; nullptr when there is none at all.
    const DocumentVersion *version(Language language) const;

    bool operator==(const ShownDocument &) const = default;
};

} // namespace sala
