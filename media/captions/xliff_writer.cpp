#include "media/captions/xliff.h"
#include "media/captions/xliff_names.h"

#include <algorithm>

namespace sala {
namespace {

/// XML 1.0 has no control characters but tab and line ends, no halves of surrogates, no U+FFFE and U+FFFF.
QString escaped(const QString &text) {
    QString written;
    written.reserve(text.size() + 16);
    for (qsizetype at = 0; at < text.size(); ++at) {
        switch (text.at(at).unicode()) {
        case u'&':
            written += QLatin1String("&amp;");
            break;
        case u'<':
            written += QLatin1String("&lt;");
            break;
        case u'>':
            written += QLatin1String("&gt;");
            break;
        case u'\r': // as itself it would be read as a line feed
            written += QLatin1String("&#13;");
            break;
        default:
            written += isForbiddenInXml(text, at) ? QChar(QChar::ReplacementCharacter) : text.at(at);
        }
    }
    return written;
}

QString attribute(const char *name, const QString &value) {
    QString text = escaped(value);
    text.replace(u'"', QLatin1String("&quot;"));
    text.replace(u'\n', QLatin1String("&#10;"));
    text.replace(u'\t', QLatin1String("&#9;"));
    return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), text);
}

QString unitElement(const XliffUnit &unit, const XliffExport &file) {
    const QString field = name(unit.field);
    const QString id = unit.work + u'/' + field;
    QString text = QLatin1String("        <trans-unit") + attribute("id", id) + attribute("resname", field) +
                   attribute("xml:space", QStringLiteral("preserve"));
    if (statusOfXliffState(unit.state) == TextStatus::Reviewed) {
        text += attribute("approved", QStringLiteral("yes"));
    }
    text += attribute("sala:revision", unit.revision) + QLatin1String(">\n          <source") +
            attribute("xml:lang", code(file.from)) + u'>' + escaped(unit.source) +
            QLatin1String("</source>\n          <target") + attribute("xml:lang", code(unit.language)) +
            attribute("state", unit.state) + u'>' + escaped(unit.target) + QLatin1String("</target>\n");
    // Where tools that number units themselves carry the id along.
    text += QLatin1String("          <context-group") + attribute("name", QStringLiteral("text")) +
            attribute("purpose", QStringLiteral("location")) + QLatin1String("><context") +
            attribute("context-type", QStringLiteral("sourcefile")) + u'>' + escaped(id) +
            QLatin1String("</context></context-group>\n");
    if (!unit.note.isEmpty()) {
        text += QLatin1String("          <note") + attribute("xml:lang", QStringLiteral("en")) +
                attribute("from", QStringLiteral("developer")) + u'>' + escaped(unit.note) +
                QLatin1String("</note>\n");
    }
    return text + QLatin1String("        </trans-unit>\n");
}

} // namespace

QByteArray writeXliff(const XliffExport &file) {
    QString text =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\"") +
        attribute("xmlns", kXliffNamespace) + attribute("xmlns:sala", kSalaNamespace) +
        QLatin1String(">\n  <file") + attribute("original", file.original) +
        attribute("source-language", code(file.from)) + attribute("target-language", code(file.to)) +
        attribute("datatype", QStringLiteral("plaintext")) + attribute("tool-id", QStringLiteral("sala")) +
        QLatin1String(">\n    <header>\n      <tool") + attribute("tool-id", QStringLiteral("sala")) +
        attribute("tool-name", QStringLiteral("Sala")) + QLatin1String("/>\n    </header>\n    <body>\n");
    QString work;
    for (const XliffUnit &unit : file.units) {
        if (unit.work != work) {
            text += work.isEmpty() ? QString() : QStringLiteral("      </group>\n");
            work = unit.work;
            text += QLatin1String("      <group") + attribute("id", work) + attribute("resname", unit.label) +
                    QLatin1String(">\n");
        }
        text += unitElement(unit, file);
    }
    text += work.isEmpty() ? QString() : QStringLiteral("      </group>\n");
    return (text + QLatin1String("    </body>\n  </file>\n</xliff>\n")).toUtf8();
}

} // namespace sala
