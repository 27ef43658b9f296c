#pragma once

#include "db/records/error.h"

#include <QXmlStreamReader>

#include <optional>

namespace sala {

/// Reads an XML text from outside, token by token, so that it can do no harm: no document type declaration,
/// and so no entities but XML's own, no element deeper than kDeepest, no stretch of kLongestStretch
/// characters without a tag. The first thing that is wrong ends the reading, and is kept.
class GuardedXml {
  public:
    static constexpr int kDeepest = 100;
    static constexpr qsizetype kLongestStretch = 4'000'000;

    explicit GuardedXml(const QString &text);

    /// The next token; Invalid once something is wrong.
    QXmlStreamReader::TokenType next();

    /// Goes to the next child element of the element it is in. False at that element's end, past which it
    /// then is, and once something is wrong.
    bool nextChild();

    /// Goes past the end of the element whose beginning was read last.
    void skip();

    QString name() const { return m_xml.name().toString(); }
    QString namespaceUri() const { return m_xml.namespaceUri().toString(); }
    QString text() const { return m_xml.text().toString(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    QString attribute(const char *name) const {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }
    qint64 line() const { return m_xml.lineNumber(); }

    /// Something is wrong with what is said here: ends the reading, with line and column in the sentence.
    void refuse(ErrorCode code, const QString &why);
    const std::optional<Error> &error() const { return m_error; }

  private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace sala
