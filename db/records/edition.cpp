#include "db/records/edition.h"

namespace sala {

QString name(EditionRefusal refusal) {
    switch (refusal) {
    case EditionRefusal::None:
        return QStringLiteral("none");
    case EditionRefusal::Unreadable:
        return QStringLiteral("unreadable");
    case EditionRefusal::NotAnEdition:
        return QStringLiteral("not-an-edition");
    case EditionRefusal::Damaged:
        return QStringLiteral("damaged");
    case EditionRefusal::TooNew:
        return QStringLiteral("too-new");
    case EditionRefusal::BadSeal:
        return QStringLiteral("bad-seal");
    case EditionRefusal::UnknownKey:
        return QStringLiteral("unknown-key");
    case EditionRefusal::OtherKey:
        return QStringLiteral("other-key");
    case EditionRefusal::Older:
        return QStringLiteral("older");
    case EditionRefusal::Shown:
        return QStringLiteral("shown");
    case EditionRefusal::Withdrawn:
        return QStringLiteral("withdrawn");
    case EditionRefusal::OtherCountry:
        return QStringLiteral("other-country");
    case EditionRefusal::NoRoom:
        break;
    }
    return QStringLiteral("no-room");
}

} // namespace sala
