#include "app/curator/work_facts.h"

#include "app/curator/shelf.h"
#include "app/text/dates.h"
#include "app/text/lists.h"

#include <QCoreApplication>

namespace sala {
namespace {

class FactWords {
    Q_DECLARE_TR_FUNCTIONS(sala::WorkFacts)

  public:
    static QString consent(const Workload &load, Language reader) {
        switch (load.consent) {
        case ConsentStanding::NobodyShown:
            return tr("Nobody is recorded in it");
        case ConsentStanding::Granted:
            return load.consentEnds.isNull() ? tr("Everybody in it has agreed")
                                             : tr("Everybody in it has agreed, until %1").arg(formatDate(load.consentEnds, reader));
        case ConsentStanding::Incomplete:
            return tr("Not shown: somebody in it has not agreed yet");
        case ConsentStanding::Refused:
            return tr("Not shown: somebody in it has refused");
        }
        return {};
    }
    static QString alike(const QStringList &titles, Language reader) {
        return titles.isEmpty() ? QString() : tr("Looks like: %1", "titles of other photographs").arg(formatList(titles, reader));
    }
    static QString placeAndDate(const QString &place, const QString &date) {
        return place.isEmpty() || date.isEmpty() ? place + date
                                                 : tr("%1 · %2", "where and when a photograph was taken").arg(place, date);
    }
};

} // namespace

QString consentWords(const Workload &load, Language reader) {
    return FactWords::consent(load, reader);
}

QStringList workFacts(const Work &work, const Shelf &shelf, Language reader) {
    QStringList facts;
    const auto add = [&](const QString &fact) {
        if (!fact.isEmpty()) {
            facts.append(fact);
        }
    };
    add(FactWords::placeAndDate(shelf.title(work.place, reader), formatDate(work.date, reader)));
    add(shelf.title(work.journey, reader));
    QStringList themes;
    for (const ThemeId &theme : work.themes) {
        themes.append(shelf.title(theme, reader));
    }
    add(formatList(themes, reader));
    add(work.creator);
    add(work.source);
    QStringList alike;
    for (const WorkId &other : shelf.collection().alike.value(work.id)) {
        alike.append(shelf.shownTitle(other, reader));
    }
    add(FactWords::alike(alike, reader));
    if (const Workload *const load = shelf.load(work.id)) {
        add(consentWords(*load, reader));
    }
    return facts;
}

} // namespace sala
