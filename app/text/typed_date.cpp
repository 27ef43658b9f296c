#include "app/text/typed_date.h"

#include "translations/language_row.h"

#include <QRegularExpression>
#include <QStringList>

namespace sala {
namespace {

constexpr int kBuddhistOffset = 543;
constexpr int kFirstBuddhistYear = 2400;
constexpr int kShortMonth = 3; ///< letters, in English

QString latinDigits(const QString &typed) {
    QString text = typed.simplified().normalized(QString::NormalizationForm_C);
    for (QChar &letter : text) {
        if (letter.digitValue() >= 0) {
            letter = QChar(u'0' + letter.digitValue());
        }
    }
    return text;
}

template<class Names>
QString anyOf(const Names &names) {
    QStringList all;
    for (const char16_t *name : names) {
        all.append(QRegularExpression::escape(QString::fromUtf16(name)));
    }
    return all.join(u'|');
}

/// The words of one language as what reads them.
class DateReader {
  public:
    explicit DateReader(Language language) : m_language(language), m_words(languageRow(language).dates) {}

    std::optional<PartialDate> read(const QString &text) const {
        for (const char16_t *pattern : {m_words.year, m_words.season, m_words.month, m_words.day, m_words.dayWithWeekday}) {
            const QRegularExpressionMatch match = expression(pattern).match(text);
            if (match.hasMatch()) {
                return dateFrom(match);
            }
        }
        return std::nullopt;
    }

  private:
    QRegularExpression expression(const char16_t *pattern) const {
        QString text = QRegularExpression::escape(QString::fromUtf16(pattern));
        const auto put = [&](const char16_t *name, const QString &what) {
            text.replace(QRegularExpression::escape(QString::fromUtf16(name)), what);
        };
        put(u"（{w}）", QStringLiteral("(?:（(?:%1)）)?").arg(anyOf(m_words.weekdays))); // nobody types it
        put(u"พ.ศ. ", QString::fromUtf16(u"(?:พ\\.?\\s?ศ\\.?\\s*)?"));
        put(u"{y}", QStringLiteral("(?<year>[0-9]{4})"));
        put(u"{d}", QStringLiteral("(?<day>[0-9]{1,2})"));
        put(u"{m}", QStringLiteral("(?<month>%1)").arg(months()));
        put(u"{s}", QStringLiteral("(?<season>%1)").arg(anyOf(m_words.seasons)));
        put(u"{w}", QStringLiteral("(?:%1)").arg(anyOf(m_words.weekdays)));
        text.replace(QStringLiteral("\\ "), QStringLiteral("\\s*"));
        return QRegularExpression(QRegularExpression::anchoredPattern(text), QRegularExpression::CaseInsensitiveOption |
                                                                                 QRegularExpression::UseUnicodePropertiesOption);
    }

    QString months() const {
        if (m_language != Language::English) {
            return anyOf(m_words.months);
        }
        QStringList all;
        for (const char16_t *name : m_words.months) {
            const QString whole = QString::fromUtf16(name);
            all.append(whole.left(kShortMonth) + QStringLiteral("(?:%1)?\\.?").arg(whole.mid(kShortMonth)));
        }
        return all.join(u'|');
    }

    /// The place of a name among `names`, from 1; 0 when it is none of them.
    template<class Names>
    int placeOf(const QString &name, const Names &names) const {
        for (size_t i = 0; i < names.size(); ++i) {
            const QString whole = QString::fromUtf16(names[i]);
            const bool isShort = m_language == Language::English && name.size() >= kShortMonth && name.size() <= kShortMonth + 1 &&
                                 whole.startsWith(name.left(kShortMonth), Qt::CaseInsensitive);
            if (whole.compare(name, Qt::CaseInsensitive) == 0 || isShort) {
                return int(i) + 1;
            }
        }
        return 0;
    }

    /// The first of two that are called the same.
    Season seasonFrom(const QString &name) const { return Season(name.isEmpty() ? 0 : placeOf(name, m_words.seasons)); }

    std::optional<PartialDate> dateFrom(const QRegularExpressionMatch &match) const {
        const auto part = [&](const char *name) {
            const QString key = QLatin1String(name);
            return match.regularExpression().namedCaptureGroups().contains(key) ? match.captured(key) : QString();
        };
        PartialDate date;
        date.year = part("year").toInt();
        date.year -= date.year >= kFirstBuddhistYear ? kBuddhistOffset : 0;
        date.month = part("month").isEmpty() ? 0 : placeOf(part("month"), m_words.months);
        date.day = part("day").toInt();
        date.season = seasonFrom(part("season"));
        const auto real = PartialDate::fromIso(date.iso()); // no 31 June
        return real && !real->isNull() ? real : std::nullopt;
    }

    Language m_language;
    const DateWords &m_words;
};

} // namespace

std::optional<PartialDate> dateFromTyped(const QString &typed, Language reader) {
    const QString text = latinDigits(typed);
    if (text.isEmpty()) {
        return PartialDate{};
    }
    if (const auto iso = PartialDate::fromIso(text.toLower()); iso && iso->year < kFirstBuddhistYear) {
        return iso;
    }
    if (const auto own = DateReader(reader).read(text)) {
        return own;
    }
    for (const Language language : kLanguages) {
        if (const auto read = DateReader(language).read(text)) {
            return read;
        }
    }
    return std::nullopt;
}

} // namespace sala
