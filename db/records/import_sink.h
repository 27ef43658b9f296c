#pragma once

#include "db/records/error.h"
#include "db/records/media.h"
#include "db/records/partial_date.h"
#include "db/records/text.h"

#include <QByteArray>
#include <QList>
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

/// A photograph as an import found it.
struct NewPhotograph {
    QString source; ///< the file's name, without folders
    PartialDate date;
    QString placeName; ///< as the metadata says; the library finds or makes the place
    QString country;   ///< ISO 3166-1 alpha-2 or empty
    QString creator;
    QString copyright;
    QString title; ///< in `textLanguage`; empty when none
    QString caption;
    Language textLanguage = Language::English;
    QPointF focus{0.5, 0.5};
    QList<NewRendition> renditions; ///< Original, Screen and Thumbnail
};

/// Where an import puts what it has made; implemented by the library. Called from one thread.
class ImportSink {
  public:
    virtual ~ImportSink() = default;

    /// The work whose original has this hash, null when there is none: a duplicate is known by content.
    virtual Result<WorkId> findByOriginal(const MediaHash &original) = 0;

    /// Stores the photograph with its renditions, places and texts in one transaction: whole or not at all.
    virtual Result<WorkId> addPhotograph(const NewPhotograph &photograph) = 0;
};

} // namespace sala
