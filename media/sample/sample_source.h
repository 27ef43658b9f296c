#pragma once

#include "db/records/error.h"
#include "db/records/exhibition.h"
#include "db/records/partial_date.h"
#include "db/records/reflection.h"
#include "db/records/text.h"

#include <QHash>
#include <QPointF>
#include <QStringList>

namespace sala {

/// One drawn scene of the sample exhibition, with the keys of what it belongs to.
struct SampleWork {
    QString slug; ///< its picture is slug + ".jpg"
    QString journey;
    QString place;
    QStringList themes;
    PartialDate date;
    QPointF focus{0.5, 0.5};
    bool isInLoop = true; ///< shown in the attract loop
};

/// An exhibition of the sample; `exhibition.place` is named by `place`.
struct SampleExhibition {
    Exhibition exhibition;
    QString place;
};

/// An event that the sample gives each of its exhibitions, so many days after it was made: a programme whose
/// days are all gone would show nothing.
struct SampleEvent {
    QString key;
    int day = 0;
    QTime from; ///< in the venue's zone
    QTime until;
};

/// Names one text of the sample: "works/river-dawn" has titles, captions and alt texts.
struct SampleTextKey {
    QString owner;
    TextField field = TextField::Title;
    Language language = Language::English;

    bool operator==(const SampleTextKey &) const = default;
    friend size_t qHash(const SampleTextKey &key, size_t seed = 0) {
        return qHashMulti(seed, key.owner, int(key.field), int(key.language));
    }
};

/// The sample exhibition as written in media/sample: sample.json and texts/*.json. Ids are left null; keys
/// tie the parts together. Owners of texts: "works/SLUG", "journeys/KEY", "themes/KEY", "places/KEY",
/// "partners/KEY", "exhibitions/KEY", "playlists/KEY", "events/KEY".
struct SampleSource {
    QList<SampleExhibition> exhibitions;
    QList<SampleEvent> events;
    WrittenQuestion question; ///< what each of them asks
    QList<Journey> journeys;
    QList<Theme> themes;
    QList<Place> places;
    QList<Partner> partners;
    QList<SampleWork> works;
    QHash<SampleTextKey, QString> texts;
};

/// Reads the sample out of the program's resources. Corrupt, naming the file, when a file is not as it
/// should be. Any thread.
Result<SampleSource> readSampleSource();

} // namespace sala
