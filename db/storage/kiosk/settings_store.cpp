#include "db/storage/kiosk/settings_store.h"

#include "db/records/country.h"
#include "db/storage/kiosk/run_record.h"

#include <QStringList>

#include <algorithm>

namespace sala {
namespace {

const QString kIsSetUp = QStringLiteral("set-up");
const QString kLanguage = QStringLiteral("language");
const QString kCountry = QStringLiteral("country");
const QString kScreenWidth = QStringLiteral("screen-width-mm");
const QString kVolume = QStringLiteral("volume");
const QString kVenue = QStringLiteral("venue");
const QString kVenues = QStringLiteral("venues"); ///< "2016-12-02 City Hall", a line each
constexpr qsizetype kMostVenues = 50;
const QString kQuestion = QStringLiteral("question");
const QString kSchedule = QStringLiteral("schedule");
const QString kAlwaysOpen = QStringLiteral("# always open\n"); ///< a schedule without rules

bool isCountry(const QString &country) {
    return country.isEmpty() || country == QLatin1String(kOtherCountry) || isCountryCode(country);
}

bool isScreenWidth(double mm) {
    return mm == 0 || (mm >= kLeastScreenWidthMm && mm <= kMostScreenWidthMm);
}

bool isVolume(int volume) {
    return volume >= 0 && volume <= 100;
}

/// One line that can be read.
bool isVenue(const QString &venue) {
    return venue.size() <= kLongestVenue && venue.isValidUtf16() &&
           std::all_of(venue.begin(), venue.end(), [](QChar c) {
               return c.category() != QChar::Other_Control && c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
           });
}

/// Those that were, and from today on this one.
QString venuesText(QList<VenueSince> venues, const VenueSince &now) {
    if (venueOn(venues, now.day) != now.venue) {
        venues.append(now);
    }
    QStringList lines;
    for (const VenueSince &since : venues.mid(std::max<qsizetype>(0, venues.size() - kMostVenues))) {
        lines.append(since.day.toString(Qt::ISODate) + u' ' + since.venue);
    }
    return lines.join(u'\n');
}

} // namespace

Result<QList<VenueSince>> readVenues(const KioskState &state) {
    return state.setting(kVenues).map([](const QString &text) {
        QList<VenueSince> venues;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QDate day = QDate::fromString(line.section(u' ', 0, 0), Qt::ISODate);
            if (const QString venue = line.section(u' ', 1); day.isValid() && isVenue(venue)) {
                venues.append({day, venue});
            }
        }
        return venues;
    });
}

Result<KioskSettings> readSettings(const KioskState &state) {
    QMap<QString, QString> stored;
    for (const QString &name : {kIsSetUp, kLanguage, kCountry, kScreenWidth, kVolume, kVenue, kQuestion}) {
        const Result<QString> value = state.setting(name);
        if (!value) {
            return tl::unexpected(value.error());
        }
        stored.insert(name, *value);
    }
    KioskSettings settings;
    settings.isSetUp = stored[kIsSetUp] == u'1';
    settings.language = languageFromCode(stored[kLanguage]);
    // What is no country lets nothing in that a country would keep out.
    settings.country = isCountry(stored[kCountry]) ? stored[kCountry] : QString::fromLatin1(kOtherCountry);
    bool isNumber = false;
    const double width = stored[kScreenWidth].toDouble(&isNumber);
    settings.screenWidthMm = isNumber && isScreenWidth(width) ? width : 0;
    const int volume = stored[kVolume].toInt(&isNumber);
    settings.volume = isNumber && isVolume(volume) ? volume : settings.volume;
    settings.venue = isVenue(stored[kVenue]) ? stored[kVenue] : QString();
    settings.asksQuestion = stored[kQuestion] != u'0';
    return settings;
}

Result<void> writeSettings(KioskState &state, const KioskSettings &settings, const QDate &today) {
    if (!isCountry(settings.country)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is no such country; its code has two letters, such as KH (ISO 3166-1)"),
                    settings.country);
    }
    if (!isScreenWidth(settings.screenWidthMm)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a screen is %1 to %2 mm wide, or 0 for what it says of itself")
                        .arg(kLeastScreenWidthMm)
                        .arg(kMostScreenWidthMm),
                    QString::number(settings.screenWidthMm));
    }
    if (!isVolume(settings.volume)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a volume is 0 to 100"),
                    QString::number(settings.volume));
    }
    const QString venue = settings.venue.normalized(QString::NormalizationForm_C).simplified();
    if (!isVenue(venue)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the name of a venue is one line of at most %1 signs").arg(kLongestVenue), venue.left(kLongestVenue));
    }
    const auto venues = readVenues(state);
    if (!venues) {
        return tl::unexpected(venues.error());
    }
    return state.set({{kIsSetUp, settings.isSetUp ? QStringLiteral("1") : QStringLiteral("0")},
                      {kLanguage, settings.language ? code(*settings.language) : QString()},
                      {kCountry, settings.country},
                      {kScreenWidth, QString::number(settings.screenWidthMm)},
                      {kVolume, QString::number(settings.volume)},
                      {kVenue, venue},
                      {kVenues, venuesText(*venues, {today.isValid() ? today : QDate::currentDate(), venue})},
                      {kQuestion, settings.asksQuestion ? QStringLiteral("1") : QStringLiteral("0")}});
}

Result<std::optional<Schedule>> readSchedule(const KioskState &state) {
    return state.setting(kSchedule).and_then([](const QString &text) -> Result<std::optional<Schedule>> {
        if (text.isEmpty()) {
            return std::nullopt;
        }
        return scheduleFromText(text).map([](const Schedule &schedule) { return std::optional(schedule); });
    });
}

Result<void> writeSchedule(KioskState &state, const std::optional<Schedule> &schedule) {
    const QString text = schedule ? scheduleText(*schedule) : QString();
    return state.set(kSchedule, schedule && text.isEmpty() ? kAlwaysOpen : text);
}

Result<KioskPlan> readPlan(const KioskState &state) {
    const auto settings = readSettings(state);
    const auto schedule = readSchedule(state);
    const auto edition = state.edition(KioskEdition::Role::Current);
    const auto playlists = readOwnPlaylists(state);
    if (!settings || !schedule || !edition || !playlists) {
        return tl::unexpected(!settings   ? settings.error()
                              : !schedule ? schedule.error()
                              : !edition  ? edition.error()
                                          : playlists.error());
    }
    return KioskPlan{settings->country, *schedule, *edition ? (*edition)->label.published : QDateTime(), *playlists,
                     lastSeen(state).value_or(QDateTime())};
}

Schedule scheduleOf(const KioskPlan &plan, const Exhibition &exhibition) {
    return plan.schedule ? *plan.schedule : scheduleFromText(exhibition.schedule).value_or(Schedule());
}

} // namespace sala
