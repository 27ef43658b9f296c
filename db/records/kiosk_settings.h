#pragma once

#include "translations/language.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace sala {

/// What staff set once for the machine they stand at, whatever it shows.
struct KioskSettings {
    bool isSetUp = false;             ///< somebody has gone through all of it
    std::optional<Language> language; ///< of the attract loop and of staff's pages; nothing: the exhibition's
    QString country;          ///< ISO 3166-1 alpha-2, where the kiosk stands: editions for others are refused; or empty
    double screenWidthMm = 0; ///< of the picture, not of its frame; 0: what the screen says of itself
    int volume = 60;          ///< how loud films begin, 0–100
    QString venue{};          ///< what the place is called where it stands, for staff who have several kiosks; or empty
    bool asksQuestion = true; ///< visitors, where the exhibition has a question

    bool operator==(const KioskSettings &) const = default;
};

/// Since which day the place is called so: kiosks travel, and a day's counts belong to where it was then.
struct VenueSince {
    QDate day;
    QString venue;

    bool operator==(const VenueSince &) const = default;
};

/// Empty before it had a name, and for a day nobody knows.
inline QString venueOn(const QList<VenueSince> &venues, const QDate &day) {
    QString venue;
    for (const VenueSince &since : venues) {
        venue = day.isValid() && since.day <= day ? since.venue : venue;
    }
    return venue;
}

/// Whether the kiosk is known to stand in another country than something was published for: consents were not asked for it.
inline bool isElsewhere(const KioskSettings &settings, const QString &publishedFor) {
    return !settings.country.isEmpty() && settings.country != publishedFor;
}

/// Those a wizard offers: the countries of the Mekong Migration Network, and Japan, which was visited.
inline const char *const kKioskCountries[] = {"TH", "KH", "MM", "LA", "VN", "CN", "JP"};
/// None of them, and nobody has said which: no edition is for it (ISO 3166-1 leaves ZZ to its users).
inline const char *const kOtherCountry = "ZZ";

/// What a screen's width may be: a tablet's to a wall's. Ours.
inline constexpr double kLeastScreenWidthMm = 150;
inline constexpr double kMostScreenWidthMm = 4000;
/// In UTF-16 units. Ours: a line on staff's page.
inline constexpr int kLongestVenue = 80;

} // namespace sala
