#include "media/archive/dublin_core.h"

#include "media/captions/xml_text.h"

#include <QXmlStreamWriter>

namespace sala {
namespace {

const QString kDc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kOaiDc = QStringLiteral("http://www.openarchives.org/OAI/2.0/oai_dc/");
const QString kXsi = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");

/// Of the DCMI type vocabulary.
QString typeOf(WorkKind kind) {
    switch (kind) {
    case WorkKind::Photograph: return QStringLiteral("StillImage");
    case WorkKind::Interview:
    case WorkKind::Documentary: return QStringLiteral("MovingImage");
    case WorkKind::Document:
    case WorkKind::TitleCard: return QStringLiteral("Text");
    }
    return {};
}

class Record {
  public:
    explicit Record(QByteArray &bytes) : m_xml(&bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeNamespace(kOaiDc, QStringLiteral("oai_dc"));
        m_xml.writeNamespace(kDc, QStringLiteral("dc"));
        m_xml.writeNamespace(kXsi, QStringLiteral("xsi"));
        m_xml.writeStartElement(kOaiDc, QStringLiteral("dc"));
        m_xml.writeAttribute(kXsi, QStringLiteral("schemaLocation"),
                             kOaiDc + QStringLiteral(" http://www.openarchives.org/OAI/2.0/oai_dc.xsd"));
    }
    ~Record() { m_xml.writeEndDocument(); }

    void add(const char *element, const QString &text, const QString &language = {}) {
        if (text.isEmpty()) {
            return;
        }
        m_xml.writeStartElement(kDc, QLatin1String(element));
        if (!language.isEmpty()) {
            m_xml.writeAttribute(QStringLiteral("xml:lang"), language);
        }
        m_xml.writeCharacters(xmlText(text));
        m_xml.writeEndElement();
    }

    void add(const char *element, const InLanguages &texts) {
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            add(element, *text, code(text.key()));
        }
    }

    void add(const char *element, const QStringList &texts) {
        for (const QString &text : texts) {
            add(element, text);
        }
    }

  private:
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray dublinCore(const ArchivedWork &work, const QStringList &formats) {
    QByteArray bytes;
    {
        Record record(bytes);
        record.add("title", work.in(TextField::Title));
        record.add("creator", work.work.creator);
        for (const InLanguages &theme : work.themes) {
            record.add("subject", theme);
        }
        for (const TextField field : {TextField::Caption, TextField::Story, TextField::AltText, TextField::Transcript}) {
            record.add("description", work.in(field));
        }
        record.add("date", work.work.date.iso());
        record.add("type", typeOf(work.work.kind));
        record.add("format", formats);
        record.add("identifier", QStringLiteral("urn:uuid:") + work.work.id.text());
        record.add("source", work.work.source);
        record.add("language", work.languages);
        record.add("relation", work.journey);
        record.add("coverage", work.place);
        record.add("coverage", work.country);
        record.add("rights", work.work.copyright);
    }
    return bytes;
}

} // namespace sala
