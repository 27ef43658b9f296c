#include "db/storage/kiosk/kiosk_health.h"

#include "db/storage/editions/edition_scrub.h"
#include "db/storage/editions/edition_upgrade.h"
#include "db/storage/editions/foreign_edition.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"
#include "db/storage/kiosk/state_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace sala {
namespace {

/// No edition was published before there was a Sala: what a clock without any edition is judged by. Ours.
const QDateTime kEarliest(QDate(2016, 1, 1), QTime(0, 0), QTimeZone::utc());

void proveEdition(const KioskState &state, const KioskEdition &edition, KioskHealth &health) {
    health.label = edition.label;
    health.edition.numbers.insert(QStringLiteral("number"), edition.label.number);
    health.edition.when = edition.label.published;
    const auto proven = ForeignEdition::openUnproven(state.pathOf(edition));
    // Also of one that is damaged: only how its times are written hangs on it.
    const auto facts = proven.and_then([](const ForeignEdition &file) { return file.facts(); });
    health.zone = venueZone(facts ? facts->exhibition.timeZone : QByteArray());
    const bool isSame = proven && isAsLoaded(state, edition).value_or(false);
    const std::optional<Scrub> scrub = lastScrub(state, edition);
    health.edition.numbers.insert(QStringLiteral("damaged"), scrub ? scrub->damaged : 0);
    if (scrub) {
        health.edition.numbers.insert(QStringLiteral("readSeconds"), scrub->when.toSecsSinceEpoch());
    }
    const bool isWhole = isSame && hasAllItsFiles(state, edition);
    const auto settings = readSettings(state);
    health.edition.fact = !isWhole                                                              ? HealthFact::EditionDamaged
                          : scrub && scrub->damaged > 0                                            ? HealthFact::EditionWorn
                          : facts && settings && isElsewhere(*settings, facts->exhibition.country) ? HealthFact::EditionForeign
                          : settings && settings->country.isEmpty()                              ? HealthFact::EditionUnplaced
                                                                                                 : HealthFact::EditionWhole;
    if (isSame) {
        health.schedule = scheduleOf({}, facts ? facts->exhibition : Exhibition());
        health.editionBytes = proven->chunks()
                                  .map([](const ForeignEdition::Chunks &chunks) { return chunks.bytes; })
                                  .value_or(0);
    }
}

/// "2016-12-02T08:00:00Z touch-ghosts ghosts=3 deadSquares=0", of each subject.
QString settingOf(HealthSubject subject) {
    return QStringLiteral("tested-") + name(subject);
}

HealthFinding readTest(const KioskState &state, const HealthFinding &untested) {
    const QStringList words = state.setting(settingOf(untested.subject())).value_or(QString()).split(u' ');
    HealthFinding tested{healthFactFromName(words.value(1)).value_or(untested.fact), {}, {}, {}};
    tested.when = QDateTime::fromString(words.first(), Qt::ISODate);
    for (const QString &number : words.mid(2)) {
        tested.numbers.insert(number.section(u'=', 0, 0), number.section(u'=', 1).toLongLong());
    }
    return tested.subject() == untested.subject() && tested.when.isValid() ? tested : untested;
}

/// What opening it has mended, or cannot mend where nothing can be written.
std::optional<HealthFinding> damageOf(const KioskState &state, const QDateTime &now) {
    constexpr qint64 kToldDays = 7;
    const QDateTime last = state.isFromCopy() ? now : lastStatePutAside(state.folder());
    const bool isRecent = last.isValid() && last.daysTo(now) <= kToldDays;
    return isRecent ? std::optional<HealthFinding>({HealthFact::StateMended, {}, {}, last}) : std::nullopt;
}

} // namespace

KioskHealth readKioskHealth(const QString &stateFolder, const QDateTime &now) {
    KioskHealth health;
    health.runs.fact = HealthFact::RunsUntold;
    health.pin.fact = HealthFact::PinUntold;
    health.touch.fact = HealthFact::TouchUntested;
    health.film.fact = HealthFact::FilmUntested;
    health.isClockBelieved = isClockBelieved(now, kEarliest);
    Result<KioskState> state = KioskState::openExisting(stateFolder);
    const auto current =
        state.and_then([](KioskState &open) { return open.edition(KioskEdition::Role::Current); });
    if (!current) {
        health.edition.fact = current.error().code == ErrorCode::NotFound ? HealthFact::EditionNone
                                                                          : HealthFact::StateUnreadable;
        health.pin.fact = current.error().code == ErrorCode::NotFound ? HealthFact::PinMissing : HealthFact::PinUntold;
        return health;
    }
    health.damage = damageOf(*state, now);
    if (*current) {
        proveEdition(*state, **current, health);
        health.isClockBelieved = health.isClockBelieved && isClockBelieved(now, (*current)->label.published);
    }
    health.schedule = readSchedule(*state).value_or(std::nullopt).value_or(health.schedule);
    if (const QDateTime seen = lastSeen(*state).value_or(QDateTime()); health.isClockBelieved && isBehind(now, seen)) {
        health.isClockBelieved = false;
        health.seen = seen;
    }
    if (const Result<bool> isSet = StaffLock(*state).isSet()) {
        health.pin.fact = *isSet ? HealthFact::PinSet : HealthFact::PinMissing;
    }
    health.allRuns = readRuns(*state).value_or(QList<KioskRun>());
    health.runs = runsFinding(health.allRuns, now);
    health.touch = readTest(*state, health.touch);
    health.film = readTest(*state, health.film);
    return health;
}

Result<void> keepTest(KioskState &state, const HealthFinding &tested) {
    QString text = tested.when.toUTC().toString(Qt::ISODate) + u' ' + name(tested.fact);
    for (auto it = tested.numbers.cbegin(); it != tested.numbers.cend(); ++it) {
        text += QStringLiteral(" %1=%2").arg(it.key()).arg(it.value());
    }
    return state.set(settingOf(tested.subject()), text);
}

} // namespace sala
