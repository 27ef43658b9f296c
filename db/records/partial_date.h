#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace sala {

/// A date as precisely as it is known: a year, a month or a day. Stored and exchanged as ISO 8601 text
/// ("2016", "2016-05", "2016-05-10"). Readers see it through app/text, in their own calendar and digits.
struct PartialDate {
    int year = 0;  ///< Gregorian; 0 when nothing is known
    int month = 0; ///< 1–12, or 0
    int day = 0;   ///< 1–31, or 0; only with a month

    bool isNull() const { return year == 0; }
    QString iso() const; ///< empty when nothing is known
    static std::optional<PartialDate> fromIso(const QString &iso);
    static PartialDate fromDate(const QDate &date);

    auto operator<=>(const PartialDate &) const = default;
};

} // namespace sala
