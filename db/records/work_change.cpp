#include "db/records/work_change.h"

namespace sala {

Work changed(Work work, const WorkChange &change) {
    work.date = change.date.value_or(work.date);
    work.place = change.place.value_or(work.place);
    work.journey = change.journey.value_or(work.journey);
    work.creator = change.creator.value_or(work.creator);
    work.copyright = change.copyright.value_or(work.copyright);
    work.crop = change.framing ? change.framing->crop : work.crop;
    work.focus = change.framing ? change.framing->focus : work.focus;
    work.part = change.part.value_or(work.part);
    work.themes.removeIf([&](const ThemeId &theme) { return change.removedThemes.contains(theme); });
    for (const ThemeId &theme : change.addedThemes) {
        if (!work.themes.contains(theme)) {
            work.themes.append(theme);
        }
    }
    return work;
}

} // namespace sala
