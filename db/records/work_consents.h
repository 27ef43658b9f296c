#pragma once

#include "db/records/evidence.h"

namespace sala {

/// Somebody in a work, and what they agreed to for it.
struct PersonInWork {
    Person person;
    QList<Consent> consents;
    QList<ConsentDetails> details; ///< of the consents, in their order; blank where nobody has written any down
    QList<Evidence> evidence{};    ///< of any of them, in the order it was added

    bool operator==(const PersonInWork &) const = default;
};

/// Whether a work may be shown for one use in one country: what the gate answers.
struct ConsentAnswer {
    ConsentUse use = ConsentUse::Exhibition;
    QString country; ///< ISO 3166-1 alpha-2; empty: everywhere
    ConsentObstacle obstacle = ConsentObstacle::None;
    PersonId person; ///< who stands against it; null with None
    QDate lastDay;   ///< until when it may be shown; null: no end, or not now

    bool isShown() const { return obstacle == ConsentObstacle::None; }
    bool operator==(const ConsentAnswer &) const = default;
};

/// Everybody in one work, and what follows from what they agreed to.
struct WorkConsents {
    WorkId work;
    bool isVoiceHeard = false;
    QList<PersonInWork> people;   ///< by their references
    QStringList countries;        ///< of the library's exhibitions, then those that a consent for the work names
    QList<ConsentAnswer> answers; ///< exhibitions in every one of these countries, then everywhere; the web; print
    bool canHide = false;          ///< a part of its picture: it is a photograph that still has its original
    QList<PersonId> hiddenFaces{}; ///< whose faces its pictures hide
    bool isEvidenceReady = false;  ///< a passphrase for evidence was chosen: some can be added

    bool operator==(const WorkConsents &) const = default;
};

inline constexpr int kEndingDays = 60; ///< "about to end" is within so many

/// Whether it holds today and ends within so many days.
bool endsWithin(const Consent &consent, const QDate &today, int days);

/// What somebody said about one work and one use, whole.
struct ConsentEntry {
    QString reference;           ///< theirs; somebody new when nobody has it
    bool isMinor = false;
    bool isKnown = false;        ///< whoever writes it knows the person: else who is under age already stays so
    std::optional<Consent> seen; ///< what whoever writes it began from; nothing: nothing was recorded
    Consent wanted;              ///< its person and its id are found
    ConsentDetails details;

    bool operator==(const ConsentEntry &) const = default;
};

} // namespace sala
