#pragma once

#include "db/records/id.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace sala {

enum class ConsentUse { Exhibition, Web, Print };
enum class ConsentState { Unknown, Granted, Refused, Withdrawn };

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
    QStringList countries; ///< ISO 3166-1 alpha-2; empty means every country
    bool faceHidden = false; ///< agreed only if the face is hidden
    QDate until;             ///< last day it holds; null: no end

    bool operator==(const Consent &) const = default;
};

/// Where and when something would be shown.
struct ConsentQuestion {
    ConsentUse use = ConsentUse::Exhibition;
    QString country; ///< ISO 3166-1 alpha-2; empty: unknown, then only consents for every country count
    QDate day;
};

/// The rule: may a work that shows `persons` be shown, given all `consents` recorded for it? Every person
/// needs a granted, still running consent for this use and country; the strictest wins; unknown is no. A
/// work on which nobody is recorded as recognisable may be shown. A consent that asks for a hidden face
/// does not count until the face is hidden in what is shown (`faceIsHidden`).
bool isAllowed(const QList<PersonId> &persons, const QList<Consent> &consents, const ConsentQuestion &question,
               bool faceIsHidden = false);

} // namespace sala
