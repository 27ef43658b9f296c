#include "db/records/collection.h"

#include <algorithm>

namespace sala {
namespace {

bool isWritten(const Collection &collection, const WorkId &work, TextField field) {
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
        const auto text = collection.texts.constFind({work, field, language});
        return text != collection.texts.cend() && !text->body.isEmpty();
    });
}

void count(TextStatus status, LanguageLoad &load) {
    load.missing += status == TextStatus::Missing ? 1 : 0;
    load.drafts += status == TextStatus::Draft ? 1 : 0;
    load.outdated += status == TextStatus::Outdated ? 1 : 0;
    load.unreviewed += status == TextStatus::Translated ? 1 : 0;
}

void addTexts(Workload &load, const Collection &collection) {
    for (const TextField field : kTextFields) {
        const bool isAsked = field == TextField::Title || isWritten(collection, load.work, field);
        for (const Language language : kLanguages) {
            const TextKey key{load.work, field, language};
            LanguageLoad &here = load.languages[size_t(language)];
            if (isAsked) {
                const auto text = collection.texts.constFind(key);
                count(text == collection.texts.cend() ? TextStatus::Missing : text->status, here);
            }
            here.unsaved += collection.drafts.contains(key) ? 1 : 0;
        }
    }
}

/// The longest that one person's consents let the work be shown; null: without end.
QDate lastDayOf(const PersonId &person, const QList<Consent> &consents, const ConsentQuestion &question,
                const ShownOfPeople &shown) {
    QDate last;
    for (const Consent &consent : consents) {
        if (obstacle(person, {consent}, question, shown) != ConsentObstacle::None) {
            continue;
        }
        if (!consent.until.isValid()) {
            return {};
        }
        last = last.isValid() ? std::max(last, consent.until) : consent.until;
    }
    return last;
}

void addConsent(Workload &load, const Collection &collection, const ConsentQuestion &question) {
    const QList<PersonId> persons = collection.persons.value(load.work);
    const QList<Consent> consents = collection.consents.value(load.work);
    const ShownOfPeople shown{collection.hiddenFaces.value(load.work), collection.withSound.contains(load.work)};
    load.consent = persons.isEmpty() ? ConsentStanding::NobodyShown : ConsentStanding::Granted;
    for (const PersonId &person : persons) {
        const ConsentObstacle found = obstacle(person, consents, question, shown);
        if (found == ConsentObstacle::Refused || found == ConsentObstacle::Withdrawn) {
            load.consent = ConsentStanding::Refused;
        } else if (found != ConsentObstacle::None && load.consent == ConsentStanding::Granted) {
            load.consent = ConsentStanding::Incomplete;
        }
    }
    if (load.consent != ConsentStanding::Granted) {
        return;
    }
    for (const PersonId &person : persons) {
        const QDate last = lastDayOf(person, consents, question, shown);
        load.consentEnds = load.consentEnds.isValid() && last.isValid() ? std::min(load.consentEnds, last)
                           : last.isValid()                             ? last
                                                                        : load.consentEnds;
    }
}

bool isLeft(const LanguageLoad &load, WorkFilter::Text text) {
    switch (text) {
    case WorkFilter::Text::Any:
        return true;
    case WorkFilter::Text::Missing:
        return load.missing > 0;
    case WorkFilter::Text::Draft:
        return load.drafts > 0;
    case WorkFilter::Text::Outdated:
        return load.outdated > 0;
    case WorkFilter::Text::Unreviewed:
        return load.unreviewed > 0;
    case WorkFilter::Text::Unsaved:
        return load.unsaved > 0;
    }
    return true;
}

bool textFits(const Workload &load, const WorkFilter &filter) {
    return filter.language ? isLeft(load.in(*filter.language), filter.text)
                           : std::any_of(load.languages.begin(), load.languages.end(), [&](const LanguageLoad &each) {
                                 return isLeft(each, filter.text);
                             });
}

bool consentFits(const Workload &load, const WorkFilter &filter) {
    switch (filter.consent) {
    case WorkFilter::Consent::Any:
        return true;
    case WorkFilter::Consent::NobodyShown:
        return load.consent == ConsentStanding::NobodyShown;
    case WorkFilter::Consent::Granted:
        return load.consent == ConsentStanding::Granted;
    case WorkFilter::Consent::Incomplete:
        return load.consent == ConsentStanding::Incomplete;
    case WorkFilter::Consent::Refused:
        return load.consent == ConsentStanding::Refused;
    case WorkFilter::Consent::Ending:
        return load.consentEnds.isValid() && load.consentEnds <= filter.endingBy;
    }
    return true;
}

} // namespace

Text Collection::text(const TextKey &key) const {
    Text missing;
    missing.key = key;
    return texts.value(key, missing);
}

Workload workloadOf(const Work &work, const Collection &collection, const ConsentQuestion &question) {
    Workload load;
    load.work = work.id;
    if (const QList<WorkId> alike = collection.alike.value(work.id); !alike.isEmpty()) {
        load.firstAlike = std::min(work.id, alike.first());
    }
    addTexts(load, collection);
    addConsent(load, collection, question);
    return load;
}

QList<Workload> workloads(const Collection &collection, const ConsentQuestion &question) {
    QList<Workload> loads;
    loads.reserve(collection.works.size());
    for (const Work &work : collection.works) {
        loads.append(workloadOf(work, collection, question));
    }
    return loads;
}

bool fits(const Work &work, const Workload &load, const WorkFilter &filter) {
    return (!filter.kind || work.kind == *filter.kind) && (filter.theme.isNull() || work.themes.contains(filter.theme)) &&
           (!filter.isAlike || !load.firstAlike.isNull()) && (filter.place.isNull() || work.place == filter.place) &&
           (filter.journey.isNull() || work.journey == filter.journey) && textFits(load, filter) && consentFits(load, filter);
}

} // namespace sala
