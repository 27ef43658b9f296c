#pragma once

#include "db/records/error.h"
#include "db/records/likeness.h"
#include "db/records/media.h"
#include "db/records/partial_date.h"
#include "db/records/text.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPointF>

namespace sala {

/// One picture file made ready for a library, bytes included.
struct NewRendition {
    RenditionKind kind = RenditionKind::Original;
    MediaHash hash; ///< of `bytes`
    QByteArray bytes;
    QSize sizePx; ///< upright
    QString mimeType;
};

/// Title and caption of a photograph in one language; empty when none.
struct NewTexts {
    QString title;
    QString caption;

    bool operator==(const NewTexts &) const = default;
};

/// A photograph as an import found it.
struct NewPhotograph {
    QString source; ///< the file's name, without folders
    PartialDate date;
    QString placeName; ///< as the metadata says; the library finds or makes the place
    Language placeLanguage = Language::English; ///< of the place's name
    QString country;   ///< ISO 3166-1 alpha-2 or empty
    QString creator;
    QString copyright;
    QMap<Language, NewTexts> texts;
    QPointF focus{0.5, 0.5};
    Likeness likeness; ///< of its thumbnail
    QList<NewRendition> renditions; ///< Original, Screen and Thumbnail; Tiles of a very large one
};

/// A file that an import met whose content its library had already.
struct KnownFile {
    QString file; ///< with its folders
    WorkId work;  ///< that has it

    bool operator==(const KnownFile &) const = default;
};

/// Where an import puts what it has made; implemented by the library. Called from one thread.
class ImportSink {
  public:
    virtual ~ImportSink() = default;

    /// The work whose original has this hash, null when there is none: a duplicate is known by content.
    virtual Result<WorkId> findByOriginal(const MediaHash &original) = 0;

    /// What its photographs look like, and those that were erased.
    virtual Result<KnownLikenesses> likenesses() = 0;

    /// Stores the photograph with its renditions, places and texts in one transaction: whole or not at all.
    virtual Result<WorkId> addPhotograph(const NewPhotograph &photograph) = 0;
};

} // namespace sala
