#pragma once

#include "db/records/edition.h"
#include "db/storage/catalogue_loader.h"
#include "db/storage/query.h"

namespace sala {

/// What of a library one exhibition's edition says: chosen once, then copied table by table.
///
/// Everything the exhibition's catalogue may show; no original files, no names of imported files, no history,
/// no private references of persons, no consents for other uses. Of persons and consents only what a kiosk
/// needs to ask for itself, every day, whether a consent still holds and a face is hidden. Withheld works leave nothing: no row,
/// no text, no place that nothing else was made at; of those somebody took consent back for, an id by itself, the
/// tombstone. Lives as long as the connection's temporary tables.
/// Throws.
class EditionSelection {
  public:
    EditionSelection(Connection &library, const LoadedCatalogue &shown);
    ~EditionSelection();
    EditionSelection(const EditionSelection &) = delete;
    EditionSelection &operator=(const EditionSelection &) = delete;

    /// The media that go into it, by hash; the large ones are told by their sizes.
    QList<Rendition> media() const;

    /// The first work that has a medium, and what people know it by: its title, and the imported file's name.
    struct Owner {
        WorkId work;
        QString name;
    };
    Owner ownerOf(const MediaHash &medium) const;

    /// From now on wherever the edition says `old` it says `cleaned`.
    void replace(const MediaHash &old, const MediaHash &cleaned);

    /// Writes all rows but those of media and chunks, which must be there already.
    void copyRows(Connection &edition) const;

  private:
    Connection &m_library;
    Withdrawals m_withdrawn;
};

} // namespace sala
