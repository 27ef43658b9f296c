#include "media/captions/xml_text.h"

namespace sala {

bool isForbiddenInXml(const QString &text, qsizetype at) {
    const QChar c = text.at(at);
    if (c.isHighSurrogate()) {
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    }
    if (c.isLowSurrogate()) {
        return at == 0 || !text.at(at - 1).isHighSurrogate();
    }
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c >= QChar(0xfffe);
}

QString xmlForbids(const QString &text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isForbiddenInXml(text, at)) {
            return QStringLiteral("U+%1").arg(QString::number(text.at(at).unicode(), 16).toUpper(), 4,
                                              QLatin1Char('0'));
        }
    }
    return {};
}

QString xmlText(QString text) {
    const QString given = text; // what is judged has its neighbours as they were
    for (qsizetype at = 0; at < given.size(); ++at) {
        if (isForbiddenInXml(given, at)) {
            text[at] = QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

} // namespace sala
