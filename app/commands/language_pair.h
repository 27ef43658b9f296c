#pragma once

#include "translations/language.h"

#include <optional>
#include <string>

namespace sala {

/// Which language is translated into which.
struct LanguagePair {
    Language from = Language::English;
    Language to = Language::Khmer;
};

/// From two codes of the command line; nothing when one is no language of ours, or both are the same.
std::optional<LanguagePair> languagePair(const std::string &from, const std::string &to);

} // namespace sala
