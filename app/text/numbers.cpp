#include "app/text/numbers.h"

#include "translations/language_row.h"

namespace sala {
namespace {

/// `digits` is a whole number in Latin digits, perhaps with a minus before it.
QString inGroups(QString digits, Language language) {
    const qsizetype firstDigit = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > firstDigit; at -= 3) {
        digits.insert(at, QChar(languageRow(language).numbers.groupSeparator));
    }
    return digits;
}

} // namespace

QString withDigits(const QString &text, Language language) {
    const char16_t zero = languageRow(language).numbers.zeroDigit;
    QString result = text;
    for (QChar &c : result) {
        if (c >= u'0' && c <= u'9') {
            c = QChar(char16_t(zero + (c.unicode() - u'0')));
        }
    }
    return result;
}

QString formatNumber(qint64 number, Language language) {
    return withDigits(inGroups(QString::number(number), language), language);
}

QString formatDecimal(double number, int decimals, Language language) {
    const QString text = QString::number(number, 'f', decimals);
    const qsizetype point = text.indexOf(u'.');
    QString result = inGroups(text.left(point), language);
    if (point >= 0) {
        result += QChar(languageRow(language).numbers.decimalSeparator) + text.mid(point + 1);
    }
    return withDigits(result, language);
}

} // namespace sala
