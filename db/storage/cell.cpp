#include "db/storage/cell.h"

#include <type_traits>

namespace sala {
namespace {

QString number(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

const QString *textIn(const Cell &cell) {
    return std::get_if<QString>(&cell);
}

template<class Value>
bool assign(const std::optional<Value> &found, Value &value) {
    if (found) {
        value = *found;
    }
    return found.has_value();
}

/// Empty text is an empty value; other text is what `read` makes of it, if that is valid.
template<class Value, class Read>
bool assignText(const Cell &cell, Value &value, Read read) {
    const QString *text = textIn(cell);
    if (!text) {
        return false;
    }
    const Value found = text->isEmpty() ? Value() : read(*text);
    if (!text->isEmpty() && !found.isValid()) {
        return false;
    }
    value = found;
    return true;
}

template<class Enum, class FromName>
bool assignName(const Cell &cell, Enum &value, FromName fromName) {
    const QString *text = textIn(cell);
    return text && assign(fromName(*text), value);
}

} // namespace

Cell toCell(bool value) {
    return qint64(value);
}

Cell toCell(int value) {
    return qint64(value);
}

Cell toCell(qint64 value) {
    return value;
}

Cell toCell(double value) {
    return value;
}

Cell toCell(const QString &value) {
    return value;
}

Cell toCell(const QByteArray &bytes) {
    return bytes;
}

Cell toCell(const Id &id) {
    return id.isNull() ? Cell() : Cell(id.bytes());
}

Cell toCell(const MediaHash &hash) {
    return hash.isNull() ? Cell() : Cell(hash.bytes);
}

Cell toCell(std::chrono::milliseconds duration) {
    return qint64(duration.count());
}

Cell toCell(const QDate &date) {
    return date.toString(Qt::ISODate);
}

Cell toCell(const QTime &time) {
    return time.toString(QStringLiteral("HH:mm"));
}

Cell toCell(const QDateTime &time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Cell toCell(const QUrl &url) {
    return url.toString(QUrl::FullyEncoded);
}

Cell toCell(const QStringList &words) {
    return words.join(QLatin1Char(' '));
}

Cell toCell(const QPointF &point) {
    return QString(number(point.x()) + QLatin1Char(' ') + number(point.y()));
}

Cell toCell(const QRectF &part) {
    if (part == QRectF(0, 0, 1, 1)) {
        return QString();
    }
    return QStringList{number(part.x()), number(part.y()), number(part.width()), number(part.height())}.join(QLatin1Char(' '));
}

Cell toCell(const FilmPart &part) {
    return part.isWhole() ? QString() : QStringLiteral("%1 %2").arg(part.from.count()).arg(part.until.count());
}

Cell toCell(const PartialDate &date) {
    return date.iso();
}

Cell toCell(Language language) {
    return code(language);
}

bool fromCell(const Cell &cell, bool &value) {
    int number = 0;
    if (!fromCell(cell, number) || (number != 0 && number != 1)) {
        return false;
    }
    value = number == 1;
    return true;
}

bool fromCell(const Cell &cell, int &value) {
    qint64 number = 0;
    if (!fromCell(cell, number) || number != int(number)) {
        return false;
    }
    value = int(number);
    return true;
}

bool fromCell(const Cell &cell, qint64 &value) {
    const qint64 *number = std::get_if<qint64>(&cell);
    value = number ? *number : value;
    return number;
}

bool fromCell(const Cell &cell, double &value) {
    const double *number = std::get_if<double>(&cell);
    value = number ? *number : value;
    return number;
}

bool fromCell(const Cell &cell, QString &value) {
    const QString *text = textIn(cell);
    value = text ? *text : value;
    return text;
}

bool fromCell(const Cell &cell, QByteArray &bytes) {
    const QByteArray *found = std::get_if<QByteArray>(&cell);
    bytes = found ? *found : bytes;
    return found;
}

bool fromCell(const Cell &cell, Id &id) {
    if (std::holds_alternative<std::monostate>(cell)) {
        id = Id();
        return true;
    }
    const QByteArray *bytes = std::get_if<QByteArray>(&cell);
    return bytes && assign(Id::fromBytes(*bytes), id);
}

bool fromCell(const Cell &cell, MediaHash &hash) {
    if (std::holds_alternative<std::monostate>(cell)) {
        hash = MediaHash();
        return true;
    }
    return fromCell(cell, hash.bytes);
}

bool fromCell(const Cell &cell, std::chrono::milliseconds &duration) {
    qint64 milliseconds = 0;
    if (!fromCell(cell, milliseconds)) {
        return false;
    }
    duration = std::chrono::milliseconds(milliseconds);
    return true;
}

bool fromCell(const Cell &cell, QDate &date) {
    return assignText(cell, date, [](const QString &text) { return QDate::fromString(text, Qt::ISODate); });
}

bool fromCell(const Cell &cell, QTime &time) {
    return assignText(cell, time,
                      [](const QString &text) { return QTime::fromString(text, QStringLiteral("HH:mm")); });
}

bool fromCell(const Cell &cell, QDateTime &time) {
    return assignText(cell, time,
                      [](const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); });
}

bool fromCell(const Cell &cell, QUrl &url) {
    return assignText(cell, url, [](const QString &text) { return QUrl(text, QUrl::StrictMode); });
}

bool fromCell(const Cell &cell, QStringList &words) {
    const QString *text = textIn(cell);
    words = text ? text->split(QLatin1Char(' '), Qt::SkipEmptyParts) : words;
    return text;
}

bool fromCell(const Cell &cell, QPointF &point) {
    const QString *text = textIn(cell);
    const QStringList parts = text ? text->split(QLatin1Char(' ')) : QStringList();
    if (parts.size() != 2) {
        return false;
    }
    bool xIsNumber = false;
    bool yIsNumber = false;
    const QPointF found(parts[0].toDouble(&xIsNumber), parts[1].toDouble(&yIsNumber));
    point = xIsNumber && yIsNumber ? found : point;
    return xIsNumber && yIsNumber;
}

bool fromCell(const Cell &cell, QRectF &part) {
    const QString *text = textIn(cell);
    if (text && text->isEmpty()) {
        part = {0, 0, 1, 1};
        return true;
    }
    QList<double> numbers;
    for (const QString &word : text ? text->split(QLatin1Char(' ')) : QStringList()) {
        bool isNumber = false;
        numbers.append(word.toDouble(&isNumber));
        if (!isNumber) {
            return false;
        }
    }
    if (numbers.size() != 4) {
        return false;
    }
    part = {numbers[0], numbers[1], numbers[2], numbers[3]};
    return true;
}

bool fromCell(const Cell &cell, FilmPart &part) {
    const QString *text = textIn(cell);
    if (text && text->isEmpty()) {
        part = {};
        return true;
    }
    const QStringList ends = text ? text->split(QLatin1Char(' ')) : QStringList();
    bool isFrom = false;
    bool isUntil = false;
    const qint64 from = ends.value(0).toLongLong(&isFrom);
    const qint64 until = ends.value(1).toLongLong(&isUntil);
    if (ends.size() != 2 || !isFrom || !isUntil) {
        return false;
    }
    part = {std::chrono::milliseconds(from), std::chrono::milliseconds(until)};
    return true;
}

bool fromCell(const Cell &cell, PartialDate &date) {
    const QString *text = textIn(cell);
    return text && assign(PartialDate::fromIso(*text), date);
}

bool fromCell(const Cell &cell, Language &language) {
    return assignName(cell, language, languageFromCode);
}

bool fromCell(const Cell &cell, WorkKind &value) {
    return assignName(cell, value, workKindFromName);
}

bool fromCell(const Cell &cell, PartnerRole &value) {
    return assignName(cell, value, partnerRoleFromName);
}

bool fromCell(const Cell &cell, Motif &value) {
    return assignName(cell, value, motifFromName);
}

bool fromCell(const Cell &cell, ConsentUse &value) {
    return assignName(cell, value, consentUseFromName);
}

bool fromCell(const Cell &cell, ConsentState &value) {
    return assignName(cell, value, consentStateFromName);
}

bool fromCell(const Cell &cell, ConsentForm &value) {
    return assignName(cell, value, consentFormFromName);
}

bool fromCell(const Cell &cell, RenditionKind &value) {
    return assignName(cell, value, renditionKindFromName);
}

bool fromCell(const Cell &cell, FilmVersionKind &value) {
    return assignName(cell, value, filmVersionKindFromName);
}

bool fromCell(const Cell &cell, SubtitleKind &value) {
    return assignName(cell, value, subtitleKindFromName);
}

bool fromCell(const Cell &cell, Transition &value) {
    return assignName(cell, value, transitionFromName);
}

bool fromCell(const Cell &cell, TextField &value) {
    return assignName(cell, value, textFieldFromName);
}

bool fromCell(const Cell &cell, TextStatus &value) {
    return assignName(cell, value, textStatusFromName);
}

QString asText(const Cell &cell) {
    if (const QByteArray *bytes = std::get_if<QByteArray>(&cell)) {
        const std::optional<Id> id = Id::fromBytes(*bytes);
        return id ? id->text() : QString::fromLatin1(bytes->toHex());
    }
    if (const qint64 *integer = std::get_if<qint64>(&cell)) {
        return QString::number(*integer);
    }
    if (const double *real = std::get_if<double>(&cell)) {
        return number(*real);
    }
    const QString *text = textIn(cell);
    return text ? *text : QString();
}

} // namespace sala
