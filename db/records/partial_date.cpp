#include "db/records/partial_date.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace sala {
namespace {

struct SeasonRow {
    Season season;
    const char *name;
    int firstMonth;
};

constexpr std::array<SeasonRow, 7> kSeasons{{{Season::Cool, "cool", 11},
                                             {Season::Hot, "hot", 3},
                                             {Season::Rainy, "rainy", 6},
                                             {Season::Spring, "spring", 3},
                                             {Season::Summer, "summer", 6},
                                             {Season::Autumn, "autumn", 9},
                                             {Season::Winter, "winter", 12}}};

const SeasonRow *rowOf(Season season) {
    const auto row = std::find_if(kSeasons.begin(), kSeasons.end(),
                                  [&](const SeasonRow &candidate) { return candidate.season == season; });
    return row == kSeasons.end() ? nullptr : &*row;
}

/// `text` is a season's name as stored, or empty.
std::optional<Season> seasonFrom(const QString &text) {
    if (text.isEmpty()) {
        return Season::None;
    }
    for (const SeasonRow &row : kSeasons) {
        if (text == QLatin1String(row.name)) {
            return row.season;
        }
    }
    return std::nullopt;
}

/// What decides the order: when it begins, then how precise it is, then which it is.
auto orderOf(const PartialDate &date) {
    const SeasonRow *const season = rowOf(date.season);
    const int beginning = season != nullptr && date.month == 0 ? season->firstMonth : date.month;
    return std::tuple(date.year, beginning, date.month, date.day, int(date.season));
}

} // namespace

QString PartialDate::iso() const {
    if (isNull()) {
        return {};
    }
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0) {
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    } else if (const SeasonRow *const row = rowOf(season)) {
        text += QLatin1Char('-') + QLatin1String(row->name);
    }
    if (month > 0 && day > 0) {
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    }
    return text;
}

std::optional<PartialDate> PartialDate::fromIso(const QString &iso) {
    static const QRegularExpression pattern(
        QStringLiteral("\\A([0-9]{4})(?:-(?:([0-9]{2})(?:-([0-9]{2}))?|([a-z]+)))?\\z"));
    if (iso.isEmpty()) {
        return PartialDate{};
    }
    const QRegularExpressionMatch match = pattern.match(iso);
    const std::optional<Season> season = seasonFrom(match.captured(4));
    if (!match.hasMatch() || !season) {
        return std::nullopt;
    }
    const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                           *season};
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    if (date.year == 0 || (hasMonth && (date.month < 1 || date.month > 12)) ||
        (hasDay && !QDate::isValid(date.year, date.month, date.day))) {
        return std::nullopt;
    }
    return date;
}

PartialDate PartialDate::fromDate(const QDate &date) {
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day(), Season::None} : PartialDate{};
}

std::strong_ordering PartialDate::operator<=>(const PartialDate &other) const {
    return orderOf(*this) <=> orderOf(other);
}

} // namespace sala
