#include "media/text/written_language.h"

#include "translations/language_row.h"

#include <algorithm>
#include <array>

namespace sala {
namespace {

QString nameOf(Language language) {
    return QString::fromLatin1(languageRow(language).englishName);
}

} // namespace

std::optional<Language> writtenForAnother(const QString &text, Language language) {
    std::array<qsizetype, kLanguages.size()> letters{};
    for (const QChar letter : text) {
        const auto owner = letter.isLetter() ? languageOfScript(letter.script()) : std::nullopt;
        letters[size_t(owner.value_or(language))] += owner ? 1 : 0;
    }
    const auto most = std::max_element(letters.begin(), letters.end());
    const auto written = Language(most - letters.begin());
    const bool isName = written == Language::English;
    return isName || *most == letters[size_t(language)] ? std::nullopt : std::optional(written);
}

QString describeOtherLanguage(Language written, Language wanted) {
    const QString own =
        written == Language::English ? QString() : QStringLiteral(" (%1)").arg(ownName(written));
    return QStringLiteral("it is written in %1%2 letters, and is to be %3")
        .arg(nameOf(written), own, nameOf(wanted));
}

} // namespace sala
