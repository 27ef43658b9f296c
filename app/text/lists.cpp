#include "app/text/lists.h"

#include "translations/language_row.h"

#include <algorithm>

namespace sala {
namespace {

/// A space where a word of one script would touch a name or number in another (และ|John): a reader of Thai
/// or Khmer expects one there, and none between words of her own script.
QString apart(const QString &before, const QString &after) {
    const auto isWritten = [](QChar c) { return c.isLetter() || c.isMark() || c.isDigit(); };
    const auto isLatin = [](QChar c) {
        return c.script() == QChar::Script_Latin || (c >= u'0' && c <= u'9');
    };
    const bool touch = !before.isEmpty() && !after.isEmpty() && isWritten(before.back()) &&
                       isWritten(after.front()) && isLatin(before.back()) != isLatin(after.front());
    return touch ? before + u' ' + after : before + after;
}

QString joined(const char16_t *pattern, const QString &a, const QString &b) {
    const QString text = QString::fromUtf16(pattern);
    const qsizetype from = text.indexOf(QLatin1String("{a}"));
    const qsizetype to = text.indexOf(QLatin1String("{b}"));
    return apart(apart(a, text.mid(from + 3, to - from - 3)), b);
}

} // namespace

QString formatList(const QStringList &items, Language language) {
    QStringList shown = items;
    shown.removeAll(QString());
    if (shown.size() < 2) {
        return shown.value(0);
    }
    const ListWords &words = languageRow(language).lists;
    if (shown.size() == 2) {
        return joined(words.two, shown[0], shown[1]);
    }
    // Words of Thai and Khmer are parted by spaces; names in Latin letters have spaces of their own.
    const bool haveSpaces = std::any_of(shown.begin(), shown.end(), [](const QString &item) {
        return item.contains(u' ') || item.front().script() == QChar::Script_Latin;
    });
    QString text = shown.first();
    for (qsizetype i = 1; i + 1 < shown.size(); ++i) {
        text = joined(haveSpaces ? words.betweenItemsWithSpaces : words.between, text, shown[i]);
    }
    return joined(words.last, text, shown.last());
}

} // namespace sala
