#include "media/captions/guarded_xml.h"

#include <QRegularExpression>

#include <algorithm>

namespace sala {
namespace {

/// Where the first too long stretch without `mark` begins; the end when there is none.
qsizetype stretchWithout(QChar mark, const QString &text) {
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype found = text.indexOf(mark, from);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end - from > GuardedXml::kLongestStretch) {
            return from;
        }
        from = end + 1;
    }
    return text.size();
}

std::optional<Error> checkStretches(const QString &text) {
    const qsizetype at = std::min(stretchWithout(u'<', text), stretchWithout(u'>', text));
    if (at >= text.size()) {
        return std::nullopt;
    }
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("line %1: from here on it has 4 million characters without a tag, which no "
                                "translation tool writes; export it again")
                     .arg(QStringView(text).first(at).count(u'\n') + 1)};
}

} // namespace

GuardedXml::GuardedXml(const QString &text) : m_error(checkStretches(text)) {
    if (!m_error) {
        m_xml.addData(text);
    }
}

QXmlStreamReader::TokenType GuardedXml::next() {
    if (m_error) {
        return QXmlStreamReader::Invalid;
    }
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    switch (token) {
    case QXmlStreamReader::Invalid:
        refuse(ErrorCode::Corrupt,
               QStringLiteral("it is damaged, or no XML (%1); have the translation tool export it again")
                   .arg(m_xml.errorString().trimmed().remove(QRegularExpression(QStringLiteral("\\.$")))));
        break;
    case QXmlStreamReader::DTD:
        refuse(
            ErrorCode::InvalidInput,
            QStringLiteral("it has a document type declaration (<!DOCTYPE …>), which XLIFF 1.2 has not and "
                           "which can hide harm; take it out, or export the file again"));
        break;
    case QXmlStreamReader::EntityReference:
        refuse(
            ErrorCode::Corrupt,
            QStringLiteral("it has the unknown entity &%1;; write the character itself").arg(m_xml.name()));
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > kDeepest) {
            refuse(ErrorCode::InvalidInput,
                   QStringLiteral("its elements are nested deeper than %1, which no translation tool writes; "
                                  "export it again")
                       .arg(kDeepest));
        }
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return m_error ? QXmlStreamReader::Invalid : token;
}

bool GuardedXml::nextChild() {
    while (true) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void GuardedXml::skip() {
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != QXmlStreamReader::Invalid) {
    }
}

void GuardedXml::refuse(ErrorCode code, const QString &why) {
    if (!m_error) {
        m_error = Error{code, QStringLiteral("line %1, column %2: %3")
                                  .arg(m_xml.lineNumber())
                                  .arg(m_xml.columnNumber() + 1)
                                  .arg(why)};
    }
}

} // namespace sala
