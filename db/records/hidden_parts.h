#pragma once

#include "db/records/hidden_region.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace sala {

/// One of a work's, as curators read of it.
struct HiddenPart {
    HiddenRegion region;
    QString reference; ///< of whose face it hides; empty: nobody's whom the library knows
    QString author;    ///< who set it
    QDateTime time;

    bool operator==(const HiddenPart &) const = default;
};

/// A work's pictures as they are stored, and what they hide.
struct HiddenParts {
    WorkId work;
    QList<Rendition> renditions;
    QList<HiddenPart> parts; ///< in the order they were set

    bool operator==(const HiddenParts &) const = default;
};

/// What is to be done to one, as whoever wants it sees the pictures.
struct RegionWish {
    enum class Way { Hide, Reveal };
    Way way = Way::Hide;
    HiddenRegion region;
    HiddenParts seen;

    bool operator==(const RegionWish &) const = default;
};

} // namespace sala
