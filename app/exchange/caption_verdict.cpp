#include "app/exchange/caption_verdict.h"

namespace sala {

QString name(CaptionFate fate) {
    switch (fate) {
    case CaptionFate::Added:
        return QStringLiteral("added");
    case CaptionFate::Changed:
        return QStringLiteral("changed");
    case CaptionFate::Outdated:
        return QStringLiteral("outdated");
    case CaptionFate::Confirmed:
        return QStringLiteral("confirmed");
    case CaptionFate::Conflict:
        return QStringLiteral("conflict");
    case CaptionFate::Refused:
        return QStringLiteral("refused");
    case CaptionFate::Kept:
        return QStringLiteral("kept");
    }
    return {};
}

} // namespace sala
