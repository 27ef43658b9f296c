#include "media/archive/xmp_sidecar.h"

#include "media/captions/xml_text.h"
#include "media/picture/exiv2_lock.h"

#include <exiv2/exiv2.hpp>

namespace sala {
namespace {

std::string utf8(const QString &text) {
    return xmlText(text).toStdString();
}

/// Puts what is known into a packet; what is not known is not in it.
class Packet {
  public:
    void add(const char *key, const QString &text) {
        if (!text.isEmpty()) {
            m_data[key] = utf8(text);
        }
    }

    void addList(const char *key, Exiv2::TypeId type, const QStringList &entries) {
        if (entries.isEmpty()) {
            return;
        }
        const auto value = Exiv2::Value::create(type);
        for (const QString &entry : entries) {
            value->read(utf8(entry));
        }
        m_data.add(Exiv2::XmpKey(key), value.get());
    }

    void addAlternatives(const char *key, const InLanguages &texts) {
        if (texts.isEmpty()) {
            return;
        }
        Exiv2::LangAltValue value;
        value.value_["x-default"] = utf8(anyOf(texts));
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            value.value_[code(text.key()).toStdString()] = utf8(*text);
        }
        m_data.add(Exiv2::XmpKey(key), &value);
    }

    QByteArray encode() {
        std::string packet;
        const auto format = Exiv2::XmpParser::useCompactFormat | Exiv2::XmpParser::omitPacketWrapper;
        Exiv2::XmpParser::encode(packet, m_data, static_cast<std::uint16_t>(format));
        return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + QByteArray::fromStdString(packet);
    }

  private:
    Exiv2::XmpData m_data;
};

QStringList subjectsOf(const ArchivedWork &work) {
    QStringList subjects;
    for (const InLanguages &theme : work.themes) {
        subjects += theme.values();
    }
    subjects.removeDuplicates();
    return subjects;
}

/// XMP's dates know years, months and days; a season is told by Dublin Core and the tables.
QString dateOf(const PartialDate &date) {
    return date.season == Season::None ? date.iso() : PartialDate{date.year}.iso();
}

InLanguages inEnglish(const QString &text) {
    return text.isEmpty() ? InLanguages() : InLanguages{{Language::English, text}};
}

} // namespace

QByteArray xmpSidecar(const ArchivedWork &work, const QString &mimeType) {
    const auto exiv2 = lockExiv2();
    Packet packet;
    packet.add("Xmp.dc.format", mimeType);
    packet.add("Xmp.dc.identifier", QStringLiteral("urn:uuid:") + work.work.id.text());
    packet.add("Xmp.dc.source", work.work.source);
    packet.addAlternatives("Xmp.dc.title", work.in(TextField::Title));
    packet.addAlternatives("Xmp.dc.description", work.in(TextField::Caption));
    packet.addAlternatives("Xmp.iptc.AltTextAccessibility", work.in(TextField::AltText));
    packet.addList("Xmp.dc.creator", Exiv2::xmpSeq, work.work.creator.isEmpty() ? QStringList() : QStringList{work.work.creator});
    packet.addAlternatives("Xmp.dc.rights", inEnglish(work.work.copyright));
    packet.addList("Xmp.dc.subject", Exiv2::xmpBag, subjectsOf(work));
    packet.addList("Xmp.dc.language", Exiv2::xmpBag, work.languages);
    packet.add("Xmp.photoshop.DateCreated", dateOf(work.work.date));
    packet.add("Xmp.photoshop.City", anyOf(work.place));
    packet.add("Xmp.photoshop.Credit", work.work.creator);
    packet.add("Xmp.iptc.CountryCode", work.country);
    packet.add("Xmp.xmp.CreatorTool", QStringLiteral("Sala " SALA_VERSION));
    return packet.encode();
}

} // namespace sala
