#pragma once

#include "app/text/numbers.h"
#include "app/text/times.h"
#include "db/records/partial_date.h"
#include "translations/language.h"

#include <QString>

namespace sala {

/// Fixed patterns of our own (translations/rows), so that a page reads the same with every version of ICU
/// and Qt: Thai years are Buddhist, Khmer and Burmese have their own digits. All of them give an empty
/// string for a null value.

enum class Weekday {
    Customary, ///< only where readers expect it beside every full date: Japanese
    Shown
};

/// As precise as the date is: "10 July 2016", "May 2016", "rainy season 2016", "2016".
QString formatDate(const PartialDate &date, Language language);
QString formatDate(const QDate &date, Language language, Weekday weekday = Weekday::Customary);

/// From `first` to `last`, both included, nothing said twice: "2–10 July 2016", "May–July 2016",
/// "2015–2016"; of two precisions "May 2015 – rainy season 2016". One date alone when they are equal or one
/// is null.
QString formatDateRange(const PartialDate &first, const PartialDate &last, Language language);

} // namespace sala
