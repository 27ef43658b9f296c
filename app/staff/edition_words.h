#pragma once

#include "app/staff/staff_desk.h"

namespace sala {

/// What staff read about editions, in the program's current language; `reader` is that language, for digits,
/// dates and the choice among titles. GUI thread.

QString editionTitle(const QMap<Language, QString> &titles, const Exhibition &exhibition, Language reader);
QString editionDates(const Exhibition &exhibition, Language reader); ///< venue and days; empty when neither is set
/// "Edition 3, published 2 November 2016": by the clock of the exhibition's venue.
QString editionNumber(const EditionLabel &label, const Exhibition &exhibition, Language reader);
QString megabytes(qint64 bytes, Language reader);                    ///< "412 MB", rounded up

/// The name of a file or stick, which may be anything: in one line, without signs that turn or break it, and no longer
/// than can be read.
QString shownName(const QString &name);

/// What loading does to the kiosk's disk.
QString copyingText(const EditionReport &report, Language reader);

/// Why it is not loaded, and what to do next. Empty when it can be.
QString refusalText(const EditionReport &report, const KioskSettings &settings, Language reader);

/// What to do about an exhibition on a kiosk of which is only known that it stands in another country than those that were
/// once to choose from.
QString unsaidCountryText(const Exhibition &exhibition, Language reader);

/// A country by its code; the code itself for one that nobody has a name for.
QString countryName(const QString &country, Language reader);

/// Why a PIN cannot be one. Empty when it can.
QString faultText(PassphraseFault fault, Language reader);

} // namespace sala
