#include "app/commands/language_pair.h"

#include "app/commands/command.h"

namespace sala {

std::optional<LanguagePair> languagePair(const std::string &from, const std::string &to) {
    const auto first = languageFromCode(fromArgument(from));
    const auto second = languageFromCode(fromArgument(to));
    return first && second && *first != *second ? std::optional(LanguagePair{*first, *second}) : std::nullopt;
}

} // namespace sala
