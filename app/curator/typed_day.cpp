#include "app/curator/typed_day.h"

namespace sala {

QDate dayTyped(const QString &text) {
    QString day = text.trimmed();
    for (QChar &sign : day) {
        sign = sign.digitValue() >= 0 ? QChar(char16_t(u'0' + sign.digitValue())) : sign;
    }
    return day.size() == 10 ? QDate::fromString(day, Qt::ISODate) : QDate();
}

} // namespace sala
