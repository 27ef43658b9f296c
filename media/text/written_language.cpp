#include "media/text/written_language.h"

#include <algorithm>
#include <array>

namespace sala {
namespace {

std::optional<Language> languageOf(QChar::Script script) {
    switch (script) {
    case QChar::Script_Latin:
        return Language::English;
    case QChar::Script_Thai:
        return Language::Thai;
    case QChar::Script_Khmer:
        return Language::Khmer;
    case QChar::Script_Myanmar:
        return Language::Burmese;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Han:
        return Language::Japanese;
    default:
        return std::nullopt;
    }
}

QString nameOf(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::Thai:
        return QStringLiteral("Thai");
    case Language::Khmer:
        return QStringLiteral("Khmer");
    case Language::Burmese:
        return QStringLiteral("Burmese");
    case Language::Japanese:
        return QStringLiteral("Japanese");
    }
    return {};
}

} // namespace

std::optional<Language> writtenForAnother(const QString &text, Language language) {
    std::array<qsizetype, kLanguages.size()> letters{};
    for (const QChar letter : text) {
        const auto owner = letter.isLetter() ? languageOf(letter.script()) : std::nullopt;
        letters[size_t(owner.value_or(language))] += owner ? 1 : 0;
    }
    const auto most = std::max_element(letters.begin(), letters.end());
    const auto written = Language(most - letters.begin());
    const bool isName = written == Language::English;
    return isName || *most == letters[size_t(language)] ? std::nullopt : std::optional(written);
}

QString describeOtherLanguage(Language written, Language wanted) {
    const QString own = written == Language::English ? QString() : QStringLiteral(" (%1)").arg(ownName(written));
    return QStringLiteral("it is written in %1%2 letters, and is to be %3")
        .arg(nameOf(written), own, nameOf(wanted));
}

} // namespace sala
