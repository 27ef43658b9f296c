#pragma once

#include "db/records/film_part.h"
#include "db/records/framing.h"
#include "db/records/id.h"
#include "db/records/media.h"
#include "db/records/partial_date.h"

#include <QList>
#include <QPointF>
#include <QStringList>

namespace sala {

enum class WorkKind { Photograph, Interview, Documentary, Document, TitleCard };

/// Anything shown. Its words are Texts owned by its id; its bytes are renditions.
struct Work {
    WorkId id;
    WorkKind kind = WorkKind::Photograph;
    QString source;           ///< the imported file's name, without folders
    PartialDate date;         ///< taken or published
    PlaceId place;            ///< null when unknown
    JourneyId journey;        ///< null when none
    QList<ThemeId> themes;    ///< in the themes' own order
    QString creator;          ///< as credited: "John Hulme"; a name, not translated
    QString copyright;        ///< as written in the file
    QPointF focus{0.5, 0.5};  ///< what pan and zoom move towards, as fractions of the upright picture
    QRectF crop{0, 0, 1, 1};  ///< the part that slides show, likewise
    bool isSensitive = false; ///< shown behind a plain warning
    FilmPart part;            ///< of a film: what is shown of it
    QList<Rendition> renditions;

    /// The rendition of this kind, or nullptr.
    const Rendition *rendition(RenditionKind kind) const {
        for (const Rendition &r : renditions) {
            if (r.kind == kind) {
                return &r;
            }
        }
        return nullptr;
    }

    bool operator==(const Work &) const = default;
};

inline Framing framingOf(const Work &work) {
    return putRight({work.crop, work.focus});
}

QString name(WorkKind kind); ///< "photograph", "interview", "documentary", "document", "title-card"
std::optional<WorkKind> workKindFromName(const QString &name);

} // namespace sala
