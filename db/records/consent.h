#pragma once

#include "db/records/id.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace sala {

enum class ConsentUse { Exhibition, Web, Print };
enum class ConsentState { Unknown, Granted, Refused, Withdrawn };

QString name(ConsentUse use);     ///< "exhibition", "web", "print"
QString name(ConsentState state); ///< "unknown", "granted", "refused", "withdrawn"
std::optional<ConsentUse> consentUseFromName(const QString &name);
std::optional<ConsentState> consentStateFromName(const QString &name);

/// Somebody recognisable in a work, by a private reference, never a name.
struct Person {
    PersonId id;
    QString reference; ///< the organisation's own, e.g. "KH-2016-014"
    bool isMinor = false;

    bool operator==(const Person &) const = default;
};

/// What one person agreed to for one work and one use.
struct Consent {
    ConsentId id;
    PersonId person;
    WorkId work;
    ConsentUse use = ConsentUse::Exhibition;
    ConsentState state = ConsentState::Unknown;
    QStringList countries;   ///< ISO 3166-1 alpha-2; empty means every country
    bool faceHidden = false; ///< agreed only if the face is hidden
    QDate until;             ///< last day it holds; null: no end
    bool voiceHidden = false; ///< agreed only if the voice is not heard

    bool operator==(const Consent &) const = default;
};

/// How somebody said what they agreed to.
enum class ConsentForm {
    NotSaid, ///< nobody wrote it down
    Written, ///< on a form
    Recorded, ///< spoken, and recorded
    Spoken,
    Message ///< by a letter, an e-mail, a message
};

QString name(ConsentForm form); ///< "", "written", "recorded", "spoken", "message"
std::optional<ConsentForm> consentFormFromName(const QString &name);

/// How a consent came to be; kept in the library, never in an edition.
struct ConsentDetails {
    Id id;
    ConsentId consent;
    ConsentForm form = ConsentForm::NotSaid;
    QDate given;        ///< the day; null when unknown
    QString language;   ///< in which they were asked: BCP 47, such as "km", "shn", "ksw"; may be none of Sala's
    QString recordedBy; ///< who asked
    QString guardian;   ///< who agreed for somebody under age: a private reference, never a name
    QString note;

    bool operator==(const ConsentDetails &) const = default;
};

/// The longest note, in characters.
inline constexpr int kLongestConsentNote = 2000;

/// Where and when something would be shown.
struct ConsentQuestion {
    ConsentUse use = ConsentUse::Exhibition;
    QString country; ///< ISO 3166-1 alpha-2; empty: unknown, then only consents for every country count
    QDate day;
};

/// Whether `countries` has all those `wanted`; an empty list is every country.
bool coversAll(const QStringList &countries, const QStringList &wanted);

/// What stands between one person and being shown.
enum class ConsentObstacle {
    None,    ///< nothing: it may be shown
    Unknown, ///< nothing is recorded for this use
    Refused,
    Withdrawn,
    Ended,        ///< its last day has passed
    OtherCountry, ///< it holds elsewhere only
    FaceVisible,  ///< it holds only once the face is hidden
    VoiceHeard    ///< it holds only where the voice is not heard
};

/// "none", "unknown", "refused", "withdrawn", "ended", "other-country", "face-visible", "voice-heard"
QString name(ConsentObstacle obstacle);

/// What of people a work shows.
struct ShownOfPeople {
    QList<PersonId> hiddenFaces{}; ///< of those who are made unrecognisable in everything that is shown
    bool isVoiceHeard = false;     ///< it has sound
};

/// Why a work may not show `person`, given all `consents` recorded for it; None when it may.
ConsentObstacle obstacle(const PersonId &person, const QList<Consent> &consents, const ConsentQuestion &question,
                         const ShownOfPeople &shown = {});

/// The rule: may a work that shows `persons` be shown, given all `consents` recorded for it? Every person
/// needs a granted, still running consent for this use and country; the strictest wins; unknown is no. A
/// work on which nobody is recorded as recognisable may be shown. A consent that asks for a hidden face
/// does not count until the face is hidden, one that asks for no voice does not count for what has sound.
bool isAllowed(const QList<PersonId> &persons, const QList<Consent> &consents, const ConsentQuestion &question,
               const ShownOfPeople &shown = {});

} // namespace sala
