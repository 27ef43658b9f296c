// What goes beside a picture, read by others' programs.

#include "media/archive/dublin_core.h"
#include "media/archive/xmp_sidecar.h"

#include <QXmlStreamReader>

#include <exiv2/exiv2.hpp>
#include <gtest/gtest.h>

namespace sala {
namespace {

ArchivedWork aWork() {
    ArchivedWork work;
    work.work.id = WorkId(Id::fromText(QStringLiteral("01890000-0000-7000-8000-000000000001")).value());
    work.work.source = QStringLiteral("river & <dawn>.jpg");
    work.work.date = {2016, 5};
    work.work.creator = QStringLiteral("John Hulme");
    work.work.copyright = QStringLiteral("© MMN");
    work.country = QStringLiteral("KH");
    work.place = {{Language::English, QStringLiteral("Phnom Penh")}, {Language::Khmer, QStringLiteral("ភ្នំពេញ")}};
    work.themes = {{{Language::English, QStringLiteral("Work")}, {Language::Japanese, QStringLiteral("仕事")}}};
    work.texts[TextField::Title] = {{Language::English, QStringLiteral("By the river")},
                                    {Language::Thai, QStringLiteral("ริมแม่น้ำ")},
                                    {Language::Khmer, QStringLiteral("មាត់ទន្លេ")},
                                    {Language::Burmese, QStringLiteral("မြစ်ကမ်း")},
                                    {Language::Japanese, QStringLiteral("川辺で")}};
    work.texts[TextField::Caption] = {{Language::English, QStringLiteral("Two\nlines & \x01 more")}};
    work.texts[TextField::AltText] = {{Language::Khmer, QStringLiteral("ស្ត្រីម្នាក់")}};
    return work;
}

std::string alternative(const Exiv2::XmpData &data, const char *key, const char *language) {
    const auto found = data.findKey(Exiv2::XmpKey(key));
    const auto *value = found == data.end() ? nullptr : dynamic_cast<const Exiv2::LangAltValue *>(&found->value());
    return value && value->value_.count(language) > 0 ? value->value_.at(language) : std::string();
}

TEST(SidecarTest, EveryLanguageOfATitleComesBackFromXmp) {
    const QByteArray packet = xmpSidecar(aWork(), QStringLiteral("image/jpeg"));

    Exiv2::XmpData data;
    ASSERT_EQ(Exiv2::XmpParser::decode(data, packet.toStdString()), 0);
    const InLanguages titles = aWork().in(TextField::Title);
    for (auto title = titles.begin(); title != titles.end(); ++title) {
        EXPECT_EQ(alternative(data, "Xmp.dc.title", qPrintable(code(title.key()))), title->toStdString());
    }
    EXPECT_EQ(alternative(data, "Xmp.dc.title", "x-default"), "By the river");
    EXPECT_EQ(alternative(data, "Xmp.dc.description", "en"), "Two\nlines & \uFFFD more");
    EXPECT_EQ(alternative(data, "Xmp.iptc.AltTextAccessibility", "km"), "ស្ត្រីម្នាក់");
    EXPECT_EQ(alternative(data, "Xmp.dc.rights", "x-default"), "© MMN");
    EXPECT_EQ(data["Xmp.dc.creator"].toString(), "John Hulme");
    EXPECT_EQ(data["Xmp.dc.subject"].toString(), "Work, 仕事");
    EXPECT_EQ(data["Xmp.dc.source"].toString(), "river & <dawn>.jpg");
    EXPECT_EQ(data["Xmp.photoshop.DateCreated"].toString(), "2016-05");
    EXPECT_EQ(data["Xmp.photoshop.City"].toString(), "Phnom Penh");
    EXPECT_EQ(data["Xmp.iptc.CountryCode"].toString(), "KH");
    EXPECT_TRUE(packet.contains("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"));
}

TEST(SidecarTest, AWorkThatSaysNothingHasASidecarTooAndASeasonIsAYear) {
    ArchivedWork silent;
    silent.work.id = WorkId::generate();
    silent.work.date = PartialDate::ofSeason(2016, Season::Rainy);

    Exiv2::XmpData data;
    ASSERT_EQ(Exiv2::XmpParser::decode(data, xmpSidecar(silent, QString()).toStdString()), 0);
    EXPECT_EQ(data["Xmp.photoshop.DateCreated"].toString(), "2016");
    EXPECT_EQ(data.findKey(Exiv2::XmpKey("Xmp.dc.title")), data.end());
}

TEST(SidecarTest, DublinCoreSaysItOncePerLanguage) {
    const QByteArray record = dublinCore(aWork(), {QStringLiteral("image/jpeg")});

    QXmlStreamReader xml(record);
    QStringList said;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() != QLatin1String("dc")) {
            EXPECT_EQ(xml.namespaceUri(), QLatin1String("http://purl.org/dc/elements/1.1/"));
            const QString language = xml.attributes().value(QStringLiteral("xml:lang")).toString();
            said.append(xml.name().toString() + u'/' + language + u' ' + xml.readElementText());
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    for (const QString &wanted :
         {QStringLiteral("title/my မြစ်ကမ်း"), QStringLiteral("type/ StillImage"), QStringLiteral("format/ image/jpeg"),
          QStringLiteral("coverage/km ភ្នំពេញ"), QStringLiteral("coverage/ KH"), QStringLiteral("date/ 2016-05"),
          QStringLiteral("identifier/ urn:uuid:01890000-0000-7000-8000-000000000001"),
          QStringLiteral("source/ river & <dawn>.jpg"), QStringLiteral("description/km ស្ត្រីម្នាក់")}) {
        EXPECT_TRUE(said.contains(wanted)) << wanted.toStdString() << '\n' << record.toStdString();
    }
    EXPECT_EQ(said.filter(QStringLiteral("title/")).size(), 5);
}

} // namespace
} // namespace sala
