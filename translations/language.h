#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace sala {

/// The languages Sala speaks. The order is the order of the language bar.
enum class Language { English, Thai, Khmer, Burmese, Japanese };

constexpr std::array<Language, 5> kLanguages{Language::English, Language::Thai, Language::Khmer,
                                             Language::Burmese, Language::Japanese};

/// The ISO 639-1 code: "en", "th", "km", "my", "ja". Stored in libraries and in file names.
QString code(Language language);

/// The language of an ISO 639-1 code, with or without a region ("th", "th-TH", "th_TH"); nothing when
/// Sala does not speak it.
std::optional<Language> languageFromCode(const QString &code);

/// The language's name as its own readers write it: "English", "ไทย", "ខ្មែរ", "မြန်မာ", "日本語".
/// Never translated.
QString ownName(Language language);

/// The languages to try for a text that is missing in `language`, best first, each once, starting with
/// `language` itself.
QList<Language> fallbackOrder(Language language);

} // namespace sala
