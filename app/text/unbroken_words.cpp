#include "app/text/unbroken_words.h"

#include "translations/language_row.h"

#include <algorithm>
#include <vector>

namespace sala {
namespace {

bool isPrefix(QStringView segment) {
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
        const Words prefixes = languageRow(language).lines.prefixes;
        return std::find(prefixes.begin(), prefixes.end(), segment) != prefixes.end();
    });
}

/// ၌ ၍ ၎ ၏ count as stops in Unicode, but are words.
bool isPause(QChar c) {
    const bool isBurmeseWord = c >= u'\u104C' && c <= u'\u104F';
    return c.isSpace() || (c.isPunct() && !isBurmeseWord) || c == u'\u200B';
}

/// True when `word` is one ending or several (များသည်).
bool isOfEndings(QStringView word, Words endings) {
    return word.isEmpty() || std::any_of(endings.begin(), endings.end(), [&](QStringView ending) {
               return word.startsWith(ending) && isOfEndings(word.mid(ending.size()), endings);
           });
}

bool isEnding(QStringView segment) {
    while (!segment.isEmpty() && isPause(segment.back())) {
        segment.chop(1);
    }
    return !segment.isEmpty() && std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
        return isOfEndings(segment, languageRow(language).lines.endings);
    });
}

} // namespace

QList<int> withoutBreaksInWords(const QString &paragraph, QList<int> offsets) {
    std::vector<bool> inside; // of some word; a text of megabytes has a hundred thousand
    for (const Language language : kLanguages) {
        for (const QStringView word : languageRow(language).lines.unbroken) {
            for (qsizetype at = paragraph.indexOf(word); at >= 0; at = paragraph.indexOf(word, at + 1)) {
                inside.resize(size_t(paragraph.size()) + 1);
                std::fill(inside.begin() + at + 1, inside.begin() + at + word.size(), true);
            }
        }
    }
    if (!inside.empty()) {
        offsets.removeIf([&](int offset) { return inside[size_t(offset)]; });
    }
    return offsets;
}

QList<int> withoutBreaksAtAffixes(const QString &paragraph, QList<int> offsets) {
    const QStringView text(paragraph);
    QList<int> kept;
    int from = 0;
    for (qsizetype i = 0; i < offsets.size(); ++i) {
        const int at = offsets[i];
        const int to = i + 1 < offsets.size() ? offsets[i + 1] : int(text.size());
        const bool isInside = !isPause(text[at - 1]);
        if (!isInside || (!isPrefix(text.mid(from, at - from)) && !isEnding(text.mid(at, to - at)))) {
            kept.append(at);
        }
        from = at;
    }
    return kept;
}

} // namespace sala
