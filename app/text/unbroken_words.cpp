#include "app/text/unbroken_words.h"

#include "translations/language_row.h"

#include <algorithm>

namespace sala {
namespace {

bool endsWithPrefix(QStringView segment) {
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
        const Words prefixes = languageRow(language).lines.prefixes;
        return std::find(prefixes.begin(), prefixes.end(), segment.trimmed()) != prefixes.end();
    });
}

} // namespace

QList<int> withoutBreaksInWords(const QString &paragraph, QList<int> offsets) {
    for (const Language language : kLanguages) {
        for (const QStringView word : languageRow(language).lines.unbroken) {
            for (qsizetype at = paragraph.indexOf(word); at >= 0; at = paragraph.indexOf(word, at + 1)) {
                offsets.removeIf([&](int offset) { return offset > at && offset < at + word.size(); });
            }
        }
    }
    int from = 0;
    offsets.removeIf([&](int offset) {
        const bool isPrefix = endsWithPrefix(QStringView(paragraph).mid(from, offset - from));
        from = offset;
        return isPrefix;
    });
    return offsets;
}

} // namespace sala
