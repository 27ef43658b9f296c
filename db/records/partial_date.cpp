#include "db/records/partial_date.h"

#include <QRegularExpression>

namespace sala {

QString PartialDate::iso() const {
    if (isNull()) {
        return {};
    }
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0) {
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    }
    if (month > 0 && day > 0) {
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    }
    return text;
}

std::optional<PartialDate> PartialDate::fromIso(const QString &iso) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"));
    if (iso.isEmpty()) {
        return PartialDate{};
    }
    const QRegularExpressionMatch match = pattern.match(iso);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    if (date.year == 0 || (hasMonth && (date.month < 1 || date.month > 12)) ||
        (hasDay && !QDate::isValid(date.year, date.month, date.day))) {
        return std::nullopt;
    }
    return date;
}

PartialDate PartialDate::fromDate(const QDate &date) {
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

} // namespace sala
