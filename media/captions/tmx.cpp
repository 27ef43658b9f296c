#include "media/captions/tmx.h"

#include "media/captions/xml_text.h"

#include <QXmlStreamWriter>

namespace sala {
namespace {

const QString kXml = QStringLiteral("http://www.w3.org/XML/1998/namespace");

void writeProperty(QXmlStreamWriter &xml, const QString &type, const QString &value) {
    xml.writeStartElement(QStringLiteral("prop"));
    xml.writeAttribute(QStringLiteral("type"), type);
    xml.writeCharacters(value);
    xml.writeEndElement();
}

void writeVariant(QXmlStreamWriter &xml, Language language, const QString &text) {
    xml.writeStartElement(QStringLiteral("tuv"));
    xml.writeAttribute(kXml, QStringLiteral("lang"), code(language));
    xml.writeTextElement(QStringLiteral("seg"), text);
    xml.writeEndElement();
}

} // namespace

QByteArray writeTmx(const QList<MemoryEntry> &entries, Language from, Language to) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("tmx"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.4"));
    xml.writeEmptyElement(QStringLiteral("header"));
    const std::pair<const char *, QString> facts[] = {
        {"creationtool", QStringLiteral("Sala")}, {"creationtoolversion", QStringLiteral("1")},
        {"segtype", QStringLiteral("block")},     {"o-tmf", QStringLiteral("sala")},
        {"adminlang", QStringLiteral("en")},      {"srclang", code(from)},
        {"datatype", QStringLiteral("plaintext")}};
    for (const auto &[name, value] : facts) {
        xml.writeAttribute(QLatin1String(name), value);
    }
    xml.writeStartElement(QStringLiteral("body"));
    for (const MemoryEntry &entry : entries) {
        const bool isAllowed = xmlForbids(entry.source).isEmpty() && xmlForbids(entry.target).isEmpty();
        if (isAllowed) {
            xml.writeStartElement(QStringLiteral("tu"));
            writeProperty(xml, QStringLiteral("x-sala-status"), entry.isReviewed ? QStringLiteral("reviewed") : QStringLiteral("translated"));
            if (xmlForbids(entry.origin).isEmpty()) {
                writeProperty(xml, QStringLiteral("x-sala-origin"), entry.origin);
            }
            writeVariant(xml, from, entry.source);
            writeVariant(xml, to, entry.target);
            xml.writeEndElement();
        }
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace sala
