#include "app/commands/sentences.h"

namespace sala {
namespace {

bool turnsReading(char16_t sign) {
    return sign == 0x061C || sign == 0x200E || sign == 0x200F || (sign >= 0x202A && sign <= 0x202E) ||
           (sign >= 0x2066 && sign <= 0x2069);
}

bool endsLines(char16_t sign) {
    return sign == 0x2028 || sign == 0x2029;
}

QString escaped(char16_t sign) {
    switch (sign) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        const bool isShort = sign < 0x100;
        return (isShort ? QStringLiteral("\\x%1") : QStringLiteral("\\u%1"))
            .arg(uint(sign), isShort ? 2 : 4, 16, QLatin1Char('0'));
    }
}

} // namespace

QString oneLine(const QString &text) {
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        const char16_t sign = character.unicode();
        if (character.category() == QChar::Other_Control || endsLines(sign) || turnsReading(sign)) {
            shown += escaped(sign);
        } else {
            shown += character;
        }
    }
    return shown;
}

QString quoted(QString text) {
    return u'“' + text.replace(u'\n', QStringLiteral(" ⏎ ")) + u'”';
}

QString counted(qsizetype count, const QString &thing, const QString &things) {
    const QString many = things.isEmpty() ? thing + u's' : things;
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? thing : many);
}

} // namespace sala
