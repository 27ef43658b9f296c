#pragma once

#include "db/records/partial_date.h"
#include "translations/language.h"

#include <QString>

#include <optional>

namespace sala {

/// A date as somebody types it: "2016", "rainy season 2016", "May 2016", "10 May 2016", as formatDate() writes it in any of our
/// languages, or ISO 8601 as it is stored. Digits of any script; a year of the Buddhist era is one wherever it stands. Where one
/// word names two seasons, as ฤดูหนาว does, that of mainland Southeast Asia is meant; Japanese has a word for each. A null date for
/// nothing typed; nothing when it is no date.
std::optional<PartialDate> dateFromTyped(const QString &typed, Language reader);

} // namespace sala
