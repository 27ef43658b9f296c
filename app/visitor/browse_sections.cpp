#include "app/visitor/browse_sections.h"

#include <QHash>
#include <QSet>

namespace sala {

namespace {

bool isShown(const Catalogue &catalogue, const Work &work) {
    const bool isKnown =
        work.kind == WorkKind::Photograph || catalogue.film(work.id) || catalogue.document(work.id);
    return isKnown && !work.renditions.isEmpty();
}

QList<BrowseSection> withoutEmpty(QList<BrowseSection> sections) {
    sections.removeIf([](const BrowseSection &section) { return section.works.isEmpty(); });
    return sections;
}

QList<BrowseSection> byJourney(const Catalogue &catalogue) {
    QList<BrowseSection> sections;
    QHash<Id, qsizetype> indexOf;
    sections.append({Id(), {}, true, false});
    sections.append({Id(), {}, false, true});
    for (const Journey &journey : catalogue.journeys) {
        indexOf.insert(journey.id, sections.size());
        sections.append({journey.id, {}, false, false});
    }
    sections.append(BrowseSection{});
    for (const Work &work : catalogue.works) {
        if (isShown(catalogue, work)) {
            const qsizetype last = sections.size() - 1;
            const qsizetype section = catalogue.film(work.id)       ? 0
                                      : catalogue.document(work.id) ? 1
                                                                    : indexOf.value(work.journey, last);
            sections[section].works.append(work.id);
        }
    }
    return withoutEmpty(sections);
}

QList<BrowseSection> byTheme(const Catalogue &catalogue) {
    QList<BrowseSection> sections;
    QHash<Id, qsizetype> indexOf;
    for (const Theme &theme : catalogue.themes) {
        indexOf.insert(theme.id, sections.size());
        sections.append({theme.id, {}, false, false});
    }
    sections.append(BrowseSection{});
    for (const Work &work : catalogue.works) {
        if (!isShown(catalogue, work)) {
            continue;
        }
        if (work.themes.isEmpty()) {
            sections.last().works.append(work.id);
        }
        for (const ThemeId &theme : work.themes) {
            sections[indexOf.value(theme, sections.size() - 1)].works.append(work.id);
        }
    }
    return withoutEmpty(sections);
}

QList<BrowseSection> everything(const Catalogue &catalogue) {
    BrowseSection section;
    for (const Work &work : catalogue.works) {
        if (isShown(catalogue, work)) {
            section.works.append(work.id);
        }
    }
    return withoutEmpty({section});
}

QList<BrowseSection> voices(const Catalogue &catalogue) {
    BrowseSection section;
    section.isFilms = true;
    for (const Work &work : catalogue.works) {
        if (catalogue.film(work.id) && isShown(catalogue, work)) {
            section.works.append(work.id);
        }
    }
    return withoutEmpty({section});
}

} // namespace

QList<BrowseSection> browseSections(const Catalogue &catalogue, BrowseOrder order) {
    switch (order) {
    case BrowseOrder::ByJourney:
        return byJourney(catalogue);
    case BrowseOrder::ByTheme:
        return byTheme(catalogue);
    case BrowseOrder::All:
        return everything(catalogue);
    case BrowseOrder::Voices:
        return voices(catalogue);
    case BrowseOrder::OnMap:
    case BrowseOrder::InTime:
        break; // have no grid
    }
    return {};
}

QList<WorkId> swipeSequence(const QList<BrowseSection> &sections, int index, BrowseOrder order) {
    if (order == BrowseOrder::ByTheme) {
        return sections.value(index).works;
    }
    QList<WorkId> all;
    for (const BrowseSection &section : sections) {
        all += section.works;
    }
    return all;
}

ThemeId walkedTheme(const Catalogue &catalogue, const QList<WorkId> &photographs) {
    const QSet<WorkId> walked(photographs.begin(), photographs.end());
    QHash<ThemeId, qsizetype> inside;
    QHash<ThemeId, qsizetype> outside;
    bool isEverything = true;
    for (const Work &work : catalogue.works) {
        if (work.kind != WorkKind::Photograph || !isShown(catalogue, work)) {
            continue;
        }
        const bool isWalked = walked.contains(work.id);
        isEverything = isEverything && isWalked;
        for (const ThemeId &theme : work.themes) {
            ++(isWalked ? inside : outside)[theme];
        }
    }
    for (const Theme &theme : catalogue.themes) {
        if (!isEverything && inside.value(theme.id) == walked.size() && !outside.contains(theme.id)) {
            return theme.id;
        }
    }
    return {};
}

} // namespace sala
