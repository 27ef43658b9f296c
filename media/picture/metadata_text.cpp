#include "media/picture/metadata_text.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <unicode/uloc.h>

namespace sala {

QString decodeMetadataText(const QByteArray &bytes) {
    const qsizetype end = bytes.indexOf('\0');
    const QByteArray text = end < 0 ? bytes : bytes.left(end);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(text);
    return decoder.hasError() ? QString::fromLatin1(text) : decoded;
}

QString cleanText(QString text, Lines lines, qsizetype mostCharacters) {
    // Normalising is slow for megabytes of rubbish, and never makes a text four times as short.
    text = text.left(mostCharacters * 4);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (lines == Lines::One) {
        text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    }
    text.removeIf([](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control && c != QLatin1Char('\n');
        return isControl || c == QChar(0xfeff) || c == QChar(0xfffe) || c == QChar(0xffff);
    });
    text = text.normalized(QString::NormalizationForm_C).trimmed().left(mostCharacters);
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text;
}

PartialDate dateFromMetadata(const QString &text) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([0-9]{4})(?![0-9])(?:[-:/.]([0-9]{2})(?:[-:/.]([0-9]{2}))?)?"));
    const QRegularExpressionMatch match = pattern.match(text.left(40));
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    constexpr int kFirstPhotograph = 1826;
    if (year < kFirstPhotograph) {
        return {};
    }
    if (month < 1 || month > 12) {
        return {year, 0, 0};
    }
    return {year, month, QDate::isValid(year, month, day) ? day : 0};
}

namespace {

QString fromThreeLetters(const QString &code) {
    for (const char *const *country = uloc_getISOCountries(); *country; ++country) {
        const QByteArray locale = QByteArray("und_") + *country;
        if (code.compare(QLatin1String(uloc_getISO3Country(locale.constData())), Qt::CaseInsensitive) == 0) {
            return QString::fromLatin1(*country);
        }
    }
    return {};
}

} // namespace

QString countryFromMetadata(const QString &text) {
    static const QHash<QString, QString> others{{QStringLiteral("burma"), QStringLiteral("MM")},
                                                {QStringLiteral("myanmar"), QStringLiteral("MM")}, // Qt 6.8: “Myanmar (Burma)”
                                                {QStringLiteral("lao pdr"), QStringLiteral("LA")},
                                                {QStringLiteral("viet nam"), QStringLiteral("VN")},
                                                {QStringLiteral("usa"), QStringLiteral("US")},
                                                {QStringLiteral("uk"), QStringLiteral("GB")}};
    const QString name = text.trimmed();
    if (others.contains(name.toLower())) {
        return others[name.toLower()];
    }
    if (name.size() == 2) {
        return QLocale::territoryToCode(QLocale::codeToTerritory(name));
    }
    if (name.size() == 3) {
        return fromThreeLetters(name);
    }
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        if (QLocale::territoryToString(territory).compare(name, Qt::CaseInsensitive) == 0) {
            const QString code = QLocale::territoryToCode(territory);
            return code.size() == 2 ? code : QString();
        }
    }
    return {};
}

std::optional<Language> languageOfScript(const QString &text) {
    QHash<int, int> counts;
    int letters = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        switch (c.script()) {
        case QChar::Script_Thai:
            ++counts[int(Language::Thai)];
            break;
        case QChar::Script_Khmer:
            ++counts[int(Language::Khmer)];
            break;
        case QChar::Script_Myanmar:
            ++counts[int(Language::Burmese)];
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Han:
            ++counts[int(Language::Japanese)];
            break;
        default:
            break;
        }
    }
    for (const Language language : kLanguages) {
        if (counts.value(int(language)) * 2 > letters) {
            return language;
        }
    }
    return {};
}

} // namespace sala
