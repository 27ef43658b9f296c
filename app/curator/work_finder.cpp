#include "app/curator/work_finder.h"

#include "app/curator/shelf.h"

#include <QSet>
#include <QtConcurrent>

#include <algorithm>
#include <array>

namespace sala {
namespace {

constexpr std::array kTexts{WorkFilter::Text::Any,      WorkFilter::Text::Missing,    WorkFilter::Text::Draft,
                            WorkFilter::Text::Outdated, WorkFilter::Text::Unreviewed, WorkFilter::Text::Unsaved};
constexpr std::array kConsents{WorkFilter::Consent::Any,        WorkFilter::Consent::NobodyShown, WorkFilter::Consent::Granted,
                               WorkFilter::Consent::Incomplete, WorkFilter::Consent::Refused,     WorkFilter::Consent::Ending};

/// The one filter split into its parts, each alone.
struct Parts {
    WorkFilter text;
    WorkFilter consent;
    ThemeId theme;
    PlaceId place;
    JourneyId journey;
    bool isAlike = false;
};

Parts partsOf(const WorkFilter &filter) {
    Parts parts;
    parts.text.text = filter.text;
    parts.text.language = filter.language;
    parts.consent.consent = filter.consent;
    parts.consent.endingBy = filter.endingBy;
    parts.theme = filter.theme;
    parts.place = filter.place;
    parts.journey = filter.journey;
    parts.isAlike = filter.isAlike;
    return parts;
}

/// Which parts one work fits.
struct Fits {
    bool text = false;
    bool consent = false;
    bool theme = false;
    bool place = false;
    bool journey = false;
    bool alike = false;

    bool all() const { return text && consent && theme && place && journey && alike; }
    /// All others than one.
    bool butText() const { return consent && theme && place && journey && alike; }
    bool butConsent() const { return text && theme && place && journey && alike; }
    bool butTheme() const { return text && consent && place && journey && alike; }
    bool butPlace() const { return text && consent && theme && journey && alike; }
    bool butJourney() const { return text && consent && theme && place && alike; }
    bool butAlike() const { return text && consent && theme && place && journey; }
};

Fits fitsOf(const Work &work, const Workload &load, const Parts &parts) {
    return {fits(work, load, parts.text), fits(work, load, parts.consent),
            parts.theme.isNull() || work.themes.contains(parts.theme), parts.place.isNull() || work.place == parts.place,
            parts.journey.isNull() || work.journey == parts.journey, !parts.isAlike || !load.firstAlike.isNull()};
}

void countTexts(FindAnswer &answer, const Work &work, const Workload &load, const WorkFilter &filter) {
    WorkFilter one;
    one.language = filter.language;
    for (const WorkFilter::Text text : kTexts) {
        one.text = text;
        answer.texts[text] += fits(work, load, one) ? 1 : 0;
    }
}

void countConsents(FindAnswer &answer, const Work &work, const Workload &load, const WorkFilter &filter) {
    WorkFilter one;
    one.endingBy = filter.endingBy;
    for (const WorkFilter::Consent consent : kConsents) {
        one.consent = consent;
        answer.consents[consent] += fits(work, load, one) ? 1 : 0;
    }
}

void count(QHash<Id, int> &counts, const Id &id) {
    ++counts[Id()];
    if (!id.isNull()) {
        ++counts[id];
    }
}

void countThemes(FindAnswer &answer, const Work &work) {
    ++answer.themes[Id()];
    for (const ThemeId &theme : work.themes) {
        ++answer.themes[theme];
    }
}

} // namespace

FindAnswer findWorks(const FindWish &wish, const QList<Work> &works, const QList<Workload> &loads, const WorkSearch &search) {
    const bool isEverything = wish.typed.trimmed().isEmpty();
    QSet<Id> named;
    if (!isEverything) {
        const QList<WorkId> list = search.find(wish.typed);
        named = QSet<Id>(list.begin(), list.end());
    }
    const Parts parts = partsOf(wish.filter);
    FindAnswer answer;
    QHash<Id, WorkId> firstAlike; // looked up only for their order
    for (qsizetype i = 0; i < works.size() && i < loads.size(); ++i) {
        const Work &work = works[i];
        if (!isEverything && !named.contains(work.id)) {
            continue;
        }
        const Fits fit = fitsOf(work, loads[i], parts);
        if (fit.all()) {
            answer.works.append(work.id);
        }
        if (fit.butText()) {
            countTexts(answer, work, loads[i], wish.filter);
        }
        if (fit.butConsent()) {
            countConsents(answer, work, loads[i], wish.filter);
        }
        if (fit.butTheme()) {
            countThemes(answer, work);
        }
        if (fit.butPlace()) {
            count(answer.places, work.place);
        }
        if (fit.butJourney()) {
            count(answer.journeys, work.journey);
        }
        answer.alike += fit.butAlike() && !loads[i].firstAlike.isNull() ? 1 : 0;
        if (wish.filter.isAlike) {
            firstAlike.insert(work.id, loads[i].firstAlike);
        }
    }
    if (wish.filter.isAlike) {
        std::stable_sort(answer.works.begin(), answer.works.end(),
                         [&](const WorkId &a, const WorkId &b) { return firstAlike.value(a) < firstAlike.value(b); });
    }
    return answer;
}

WorkFinder::WorkFinder(const Shelf &shelf, QObject *parent) : QObject(parent), m_shelf(shelf) {
    connect(&m_run, &QFutureWatcherBase::finished, this, [this] {
        if (m_next) {
            start(*std::exchange(m_next, std::nullopt));
            return; // what was found is no answer any more
        }
        Q_EMIT found(m_run.result());
    });
}

WorkFinder::~WorkFinder() {
    m_run.disconnect();
    m_run.waitForFinished();
}

void WorkFinder::find(const FindWish &wish) {
    if (m_run.isRunning()) {
        m_next = wish;
    } else {
        start(wish);
    }
}

void WorkFinder::start(const FindWish &wish) {
    m_run.setFuture(QtConcurrent::run(&findWorks, wish, m_shelf.works(), m_shelf.loads(), m_shelf.search()));
}

} // namespace sala
