#include "media/captions/xliff_content.h"

#include "media/captions/xliff_names.h"

#include <algorithm>

namespace sala {
namespace {

enum class Kind { Text, Code, Placeholder, Unknown };

Kind kindOf(const GuardedXml &xml) {
    if (!isXliffElement(xml)) {
        return Kind::Unknown;
    }
    const QString name = xml.name();
    const auto isOneOf = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](const char *candidate) { return name == QLatin1String(candidate); });
    };
    return isOneOf({"g", "mrk"})                 ? Kind::Text
           : isOneOf({"ph", "it", "bpt", "ept"}) ? Kind::Code
           : isOneOf({"x", "bx", "ex"})          ? Kind::Placeholder
                                                 : Kind::Unknown;
}

/// The text of a code, without the texts for translation (sub) that a code may have in it.
QString readCode(GuardedXml &xml) {
    QString text;
    while (true) {
        switch (xml.next()) {
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::StartElement:
            xml.skip();
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Invalid:
            return text;
        default:
            break;
        }
    }
}

QString placeholderText(const GuardedXml &xml) {
    const QString equivalent = xml.attribute("equiv-text");
    const bool isLineBreak = xml.attribute("ctype") == QLatin1String("lb");
    return equivalent.isEmpty() && isLineBreak ? QStringLiteral("\n") : equivalent;
}

QString nameOf(const GuardedXml &xml) {
    const QString id = xml.attribute("id");
    return id.isEmpty() ? QStringLiteral("<%1>").arg(xml.name())
                        : QStringLiteral("<%1 id=\"%2\">").arg(xml.name(), id);
}

void readElement(GuardedXml &xml, XliffContent &content);

void readInto(GuardedXml &xml, XliffContent &content) {
    while (true) {
        switch (xml.next()) {
        case QXmlStreamReader::Characters:
            content.pieces.append({xml.text(), false});
            break;
        case QXmlStreamReader::StartElement:
            readElement(xml, content);
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Invalid:
            return;
        default:
            break;
        }
    }
}

void readElement(GuardedXml &xml, XliffContent &content) {
    const Kind kind = kindOf(xml);
    const QString name = nameOf(xml);
    QString code = kind == Kind::Text ? QString() : placeholderText(xml);
    switch (kind) {
    case Kind::Text:
        readInto(xml, content); // not deeper than GuardedXml lets it
        return;
    case Kind::Code: {
        const QString native = readCode(xml);
        code = native.isEmpty() ? code : native;
        break;
    }
    default:
        xml.skip();
        break;
    }
    if (kind == Kind::Unknown || code.isEmpty()) {
        content.unknown.append(name);
    } else {
        content.pieces.append({code, true});
    }
}

bool isSpace(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == QChar(0x200b); });
}

} // namespace

bool isXliffElement(const GuardedXml &xml) {
    const QString uri = xml.namespaceUri();
    return uri.isEmpty() || uri.startsWith(kXliffFamily);
}

QString XliffContent::whole() const {
    QString text;
    for (const Piece &piece : pieces) {
        text += piece.text;
    }
    return text;
}

XliffContent readXliffContent(GuardedXml &xml) {
    XliffContent content;
    readInto(xml, content);
    return content;
}

PlainTarget plainTarget(const XliffContent &target, const QString &source) {
    PlainTarget plain{{}, target.unknown};
    for (const XliffContent::Piece &piece : target.pieces) {
        if (!piece.isCode || isSpace(piece.text) || source.contains(piece.text)) {
            plain.text += piece.text;
        } else {
            plain.leftOut.append(piece.text);
        }
    }
    return plain;
}

} // namespace sala
