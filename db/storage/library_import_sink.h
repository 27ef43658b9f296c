#pragma once

#include "db/records/import_sink.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QHash>

namespace sala {

/// Puts what an import brings into a library. A photograph that is there already, known by its original's
/// bytes, is not added again: importing the same folder after an interruption finishes the job.
class LibraryImportSink final : public ImportSink {
  public:
    /// `author` is written into every revision. The library must be open for writing and outlive this.
    explicit LibraryImportSink(Library &library, QString author = QStringLiteral("import"));

    Result<WorkId> findByOriginal(const MediaHash &original) override;

    Result<KnownLikenesses> likenesses() override;

    /// On the disk when it returns. Title and caption become drafts. InvalidInput when there is no original.
    Result<WorkId> addPhotograph(const NewPhotograph &photograph) override;

  private:
    using PlaceName = std::pair<QString, QString>; ///< name, country

    Result<void> readPlaces();
    Result<PlaceId> placeFor(const NewPhotograph &photograph, const Edit &edit);
    Result<PlaceId> makePlace(const NewPhotograph &photograph, const Edit &edit);
    Result<WorkId> store(const NewPhotograph &photograph, const Edit &edit);
    Result<void> storeMedia(const NewPhotograph &photograph);
    Result<void> storeTexts(const WorkId &work, const NewPhotograph &photograph, const Edit &edit);

    Library &m_library;
    QString m_author;
    QHash<PlaceName, PlaceId> m_places;
    bool m_placesAreRead = false;
};

} // namespace sala
