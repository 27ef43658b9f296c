#pragma once

#include "db/records/work_consents.h"
#include "translations/language.h"

#include <array>

namespace sala {

inline constexpr std::array kConsentUses{ConsentUse::Exhibition, ConsentUse::Web, ConsentUse::Print};

// What people read about consents, in the program's language; `reader` is that language. GUI thread.

QString consentStateWord(ConsentState state); ///< "Agreed", "Refused"
QString useWord(ConsentUse use);         ///< "Exhibitions", "Web", "Print"
QString formWord(ConsentForm form);      ///< "On a form", "Not written down"
QString placesWord(const QStringList &countries, Language reader); ///< "Thailand and Japan", "everywhere"

/// What somebody agreed to for one use: "Agreed · Thailand and Japan · face hidden · until 12 May 2027".
QString agreementWords(const Consent &consent, bool isVoiceHeard, Language reader);

/// How they said it: "On a form · 3 May 2016 · Khmer · asked by Noy". Empty when nobody has written it down.
QString detailsWords(const ConsentDetails &details, Language reader);

/// What follows for the work, as the gate answered: where it is shown, until when, and who stands against it elsewhere.
QStringList outcomeSentences(const WorkConsents &consents, Language reader);

} // namespace sala
