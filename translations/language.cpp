#include "translations/language.h"

#include <algorithm>

namespace sala {
namespace {

struct Row {
    Language language;
    const char *code;
    const char16_t *ownName;
    /// Which language a reader is most likely to read next. English is taught in all five countries;
    /// neighbours' languages come before more distant ones because migrants have learned them.
    std::array<Language, 4> next;
};

constexpr std::array<Row, 5> kRows{{
    {Language::English,
     "en",
     u"English",
     {Language::Thai, Language::Japanese, Language::Khmer, Language::Burmese}},
    {Language::Thai, "th", u"ไทย", {Language::English, Language::Burmese, Language::Khmer, Language::Japanese}},
    {Language::Khmer, "km", u"ខ្មែរ", {Language::English, Language::Thai, Language::Burmese, Language::Japanese}},
    {Language::Burmese,
     "my",
     u"မြန်မာ",
     {Language::English, Language::Thai, Language::Khmer, Language::Japanese}},
    {Language::Japanese,
     "ja",
     u"日本語",
     {Language::English, Language::Thai, Language::Burmese, Language::Khmer}},
}};

const Row &row(Language language) {
    return *std::find_if(kRows.begin(), kRows.end(), [&](const Row &r) { return r.language == language; });
}

} // namespace

QString code(Language language) {
    return QString::fromLatin1(row(language).code);
}

std::optional<Language> languageFromCode(const QString &code) {
    const QString wanted = code.left(2).toLower();
    if (code.size() > 2 && code.at(2) != u'-' && code.at(2) != u'_') {
        return std::nullopt;
    }
    for (const Row &r : kRows) {
        if (wanted == QLatin1String(r.code)) {
            return r.language;
        }
    }
    return std::nullopt;
}

QString ownName(Language language) {
    return QString::fromUtf16(row(language).ownName);
}

QList<Language> fallbackOrder(Language language) {
    const Row &r = row(language);
    QList<Language> order{language};
    order.append(QList<Language>(r.next.begin(), r.next.end()));
    return order;
}

} // namespace sala
