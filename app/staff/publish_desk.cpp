#include "app/staff/publish_desk.h"

#include <algorithm>

namespace sala {
namespace {

template<class Item, class Is>
int indexIn(const QList<Item> &items, Is is) {
    const auto found = std::find_if(items.begin(), items.end(), is);
    return found == items.end() ? -1 : int(found - items.begin());
}

} // namespace

int PublishingStatus::indexOf(const ExhibitionId &exhibition) const {
    return indexIn(exhibitions,
                   [&](const PublishableExhibition &one) { return one.exhibition.id == exhibition; });
}

int PublishingStatus::indexOfKey(const QString &path) const {
    return indexIn(keys, [&](const FoundKey &key) { return key.path == path; });
}

int PublishingStatus::indexOfStick(const QString &folder) const {
    return indexIn(sticks,
                   [&](const FoundStick &stick) { return stick.isWritable && stick.folder == folder; });
}

QString PublishingStatus::firstStick() const {
    const int first = indexIn(sticks, [](const FoundStick &stick) { return stick.isWritable; });
    return first < 0 ? QString() : sticks[first].folder;
}

} // namespace sala
