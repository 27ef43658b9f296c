#pragma once

#include "db/records/collection.h"
#include "translations/language.h"

#include <QStringList>

namespace sala {

class Shelf;

/// What is known of a work besides its texts, a line each, in the reader's language.
QStringList workFacts(const Work &work, const Shelf &shelf, Language reader);

QString consentWords(const Workload &load, Language reader);

} // namespace sala
