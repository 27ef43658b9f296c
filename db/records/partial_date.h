#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace sala {

/// Seasons as people in mainland Southeast Asia and in Japan name them. A season belongs to the year in
/// which it begins: the cool season of 2016 ends in February 2017.
enum class Season {
    None,
    Cool,  ///< from November
    Hot,   ///< from March
    Rainy, ///< from June
    Spring,
    Summer,
    Autumn,
    Winter ///< from December
};

/// A date as precisely as it is known: a year, a season, a month or a day. Stored and exchanged as ISO 8601
/// text, a season by its name ("2016", "2016-rainy", "2016-05", "2016-05-10"). Readers see it through
/// app/text, in their own calendar and digits.
struct PartialDate {
    int year = 0;                 ///< Gregorian; 0 when nothing is known
    int month = 0;                ///< 1–12, or 0
    int day = 0;                  ///< 1–31, or 0; only with a month
    Season season = Season::None; ///< only without a month

    bool isNull() const { return year == 0; }
    QString iso() const; ///< empty when nothing is known
    static std::optional<PartialDate> fromIso(const QString &iso);
    static PartialDate fromDate(const QDate &date);
    static PartialDate ofSeason(int year, Season season) { return {year, 0, 0, season}; }

    bool operator==(const PartialDate &) const = default;
    /// By when it begins, the less precise first: 2016, 2016-rainy, 2016-06, 2016-06-01. The text sorts
    /// otherwise: seasons after all months of their year.
    std::strong_ordering operator<=>(const PartialDate &other) const;
};

} // namespace sala
