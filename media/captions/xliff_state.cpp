#include "media/captions/xliff.h"

namespace sala {

QString xliffState(TextStatus status) {
    switch (status) {
    case TextStatus::Missing:
        return QStringLiteral("new");
    case TextStatus::Draft:
        return QStringLiteral("needs-translation");
    case TextStatus::Translated:
        return QStringLiteral("translated");
    case TextStatus::Reviewed:
        return QStringLiteral("signed-off");
    case TextStatus::Outdated:
        return QStringLiteral("needs-review-translation");
    }
    return QStringLiteral("new");
}

TextStatus statusOfXliffState(const QString &state) {
    if (state == QLatin1String("signed-off") || state == QLatin1String("final")) {
        return TextStatus::Reviewed;
    }
    // Tools without states leave "new" as it was, and write none.
    const bool isTaken =
        state.isEmpty() || state == QLatin1String("new") || state == QLatin1String("translated");
    return isTaken ? TextStatus::Translated : TextStatus::Draft;
}

bool looksLikeXliff(const QString &fileName, const QByteArray &bytes) {
    for (const char *ending : {".xlf", ".xliff", ".sdlxliff", ".mxliff", ".mqxliff"}) {
        if (fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return true;
        }
    }
    for (const char c : bytes.first(std::min<qsizetype>(bytes.size(), 4096))) {
        if (!QByteArrayView("\xef\xbb\xbf\xff\xfe \t\r\n").contains(c) && c != '\0') {
            return c == '<';
        }
    }
    return false;
}

} // namespace sala
