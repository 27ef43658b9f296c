#include "translations/language.h"

#include "translations/language_row.h"

#include <algorithm>

namespace sala {
namespace {

constexpr std::array kRows{&rows::kEnglish, &rows::kThai, &rows::kKhmer, &rows::kBurmese, &rows::kJapanese};
static_assert(kRows.size() == kLanguages.size());

} // namespace

const LanguageRow &languageRow(Language language) {
    return **std::find_if(kRows.begin(), kRows.end(),
                          [&](const LanguageRow *row) { return row->language == language; });
}

std::optional<Language> languageOfScript(QChar::Script script) {
    for (const LanguageRow *row : kRows) {
        const std::span<const QChar::Script> scripts = row->typography.scripts;
        if (std::find(scripts.begin(), scripts.end(), script) != scripts.end()) {
            return row->language;
        }
    }
    return std::nullopt;
}

QString code(Language language) {
    return QString::fromLatin1(languageRow(language).code);
}

std::optional<Language> languageFromCode(const QString &code) {
    const QString wanted = code.left(2).toLower();
    if (code.size() > 2 && code.at(2) != u'-' && code.at(2) != u'_') {
        return std::nullopt;
    }
    for (const LanguageRow *row : kRows) {
        if (wanted == QLatin1String(row->code)) {
            return row->language;
        }
    }
    return std::nullopt;
}

QString ownName(Language language) {
    return QString::fromUtf16(languageRow(language).ownName);
}

QList<Language> fallbackOrder(Language language) {
    QList<Language> order{language};
    const auto add = [&](Language next) {
        if (!order.contains(next)) {
            order.append(next);
        }
    };
    const std::span<const Language> next = languageRow(language).next;
    std::for_each(next.begin(), next.end(), add);
    std::for_each(kLanguages.begin(), kLanguages.end(), add); // A new language need not be in every row.
    return order;
}

} // namespace sala
