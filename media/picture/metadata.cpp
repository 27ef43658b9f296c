#include "media/picture/metadata.h"

#include "media/picture/exiv2_lock.h"
#include "media/picture/metadata_encoding.h"
#include "media/picture/metadata_text.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <exception>
#include <exiv2/exiv2.hpp>

namespace sala {
namespace {

constexpr qsizetype kShort = 200;
constexpr qsizetype kMedium = 500;
constexpr qsizetype kLong = 10'000;

/// All that the file says, each family possibly empty or half read.
struct Families {
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
};

void silenceExiv2() {
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
#if !EXIV2_TEST_VERSION(0, 28, 0)
    Exiv2::enableBMFF(); // HEIC; newer versions always do.
#endif
}

Families readFamilies(const QByteArray &bytes) {
    Families families;
    try {
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()),
                                                     static_cast<size_t>(bytes.size()));
        try {
            image->readMetadata();
        } catch (const std::exception &) {
            // What was read before the damage is still good.
        }
        families = {image->exifData(), image->iptcData(), image->xmpData()};
    } catch (const std::exception &) {
        // No metadata, then.
    }
    return families;
}

/// Calls `read` with the datum of that key if there is one; anything exiv2 throws means there is none.
template<class Data, class Key, class Read>
QString readDatum(const Data &data, const char *key, Read read) {
    try {
        const auto datum = data.findKey(Key(key));
        return datum == data.end() ? QString() : read(*datum);
    } catch (const std::exception &) {
        return {};
    }
}

QString exifText(const Families &families, const char *key) {
    return readDatum<Exiv2::ExifData, Exiv2::ExifKey>(families.exif, key, [](const Exiv2::Exifdatum &datum) {
        return decodeMetadataText(QByteArray::fromStdString(datum.toString()));
    });
}

/// Windows' own tags are UTF-16 in bytes.
QString windowsText(const Families &families, const char *key) {
    return readDatum<Exiv2::ExifData, Exiv2::ExifKey>(families.exif, key, [](const Exiv2::Exifdatum &datum) {
        QByteArray raw(qsizetype(datum.size()), '\0');
        datum.copy(reinterpret_cast<Exiv2::byte *>(raw.data()), Exiv2::littleEndian);
        QStringDecoder decoder(QStringDecoder::Utf16LE);
        const QString text = decoder(raw);
        return text.left(text.indexOf(QChar(0)) < 0 ? text.size() : text.indexOf(QChar(0)));
    });
}

QString iptcText(const Families &families, const char *key) {
    return readDatum<Exiv2::IptcData, Exiv2::IptcKey>(families.iptc, key, [](const Exiv2::Iptcdatum &datum) {
        return decodeMetadataText(QByteArray::fromStdString(datum.toString()));
    });
}

/// The entries of an XMP list in one line, or a plain text.
QString xmpText(const Families &families, const char *key) {
    return readDatum<Exiv2::XmpData, Exiv2::XmpKey>(families.xmp, key, [](const Exiv2::Xmpdatum &datum) {
        return decodeMetadataText(QByteArray::fromStdString(datum.toString()));
    });
}

/// An XMP text in several languages, by language tag ("x-default" for the one without).
QMap<QString, QString> xmpAlternatives(const Families &families, const char *key) {
    QMap<QString, QString> found;
    readDatum<Exiv2::XmpData, Exiv2::XmpKey>(families.xmp, key, [&found](const Exiv2::Xmpdatum &datum) {
        if (const auto *alternatives = dynamic_cast<const Exiv2::LangAltValue *>(&datum.value())) {
            for (const auto &[tag, text] : alternatives->value_) {
                found.insert(QString::fromStdString(tag), QString::fromStdString(text));
            }
        } else {
            found.insert(QStringLiteral("x-default"), QString::fromStdString(datum.toString()));
        }
        return QString();
    });
    return found;
}

/// The default of the alternatives, else whichever there is.
QString anyOf(const QMap<QString, QString> &alternatives) {
    return alternatives.value(QStringLiteral("x-default"),
                              alternatives.isEmpty() ? QString() : *alternatives.cbegin());
}

QString firstOf(std::initializer_list<QString> texts, Lines lines, qsizetype most) {
    for (const QString &text : texts) {
        QString clean = cleanText(text, lines, most);
        if (!clean.isEmpty()) {
            return clean;
        }
    }
    return {};
}

/// Cameras fill the description with their own name when nobody has written one.
bool isCameraFiller(const QString &text) {
    return text.endsWith(QLatin1String("DIGITAL CAMERA")) || text.startsWith(QLatin1String("SONY DSC")) ||
           text.startsWith(QLatin1String("DCIM\\"));
}

PartialDate readDate(const Families &families) {
    PartialDate best;
    for (const QString &text :
         {exifText(families, "Exif.Photo.DateTimeOriginal"), xmpText(families, "Xmp.exif.DateTimeOriginal"),
          xmpText(families, "Xmp.photoshop.DateCreated"), iptcText(families, "Iptc.Application2.DateCreated"),
          exifText(families, "Exif.Photo.DateTimeDigitized"), xmpText(families, "Xmp.xmp.CreateDate")}) {
        if (best.isNull()) {
            best = dateFromMetadata(text);
        }
    }
    return best;
}

QString readCountry(const Families &families) {
    for (const QString &text :
         {xmpText(families, "Xmp.iptc.CountryCode"), iptcText(families, "Iptc.Application2.CountryCode"),
          xmpText(families, "Xmp.photoshop.Country"), iptcText(families, "Iptc.Application2.CountryName")}) {
        QString country = countryFromMetadata(cleanText(text, Lines::One, kShort));
        if (!country.isEmpty()) {
            return country;
        }
    }
    return {};
}

QString readPlace(const Families &families) {
    return firstOf(
        {xmpText(families, "Xmp.photoshop.City"), iptcText(families, "Iptc.Application2.City"),
         xmpText(families, "Xmp.iptc.Location"), iptcText(families, "Iptc.Application2.SubLocation"),
         xmpText(families, "Xmp.photoshop.State"), iptcText(families, "Iptc.Application2.ProvinceState")},
        Lines::One, kShort);
}

/// One text of the picture in the languages that have it; what comes first stays.
class Alternatives {
  public:
    Alternatives(Lines lines, qsizetype most) : m_lines(lines), m_most(most) {}

    void add(Language language, const QString &text) {
        const QString clean = cleanText(text, m_lines, m_most);
        if (!clean.isEmpty() && m_texts.value(language).isEmpty()) {
            m_texts.insert(language, clean);
        }
    }

    /// In the language its script shows.
    void add(const QString &text) { add(languageOfScript(text).value_or(Language::English), text); }

    void addXmp(const QMap<QString, QString> &alternatives) {
        QStringList named;
        for (auto text = alternatives.cbegin(); text != alternatives.cend(); ++text) {
            if (const auto language = languageFromCode(text.key())) {
                add(*language, text.value());
                named.append(text.value());
            }
        }
        // The default mostly repeats one of them; without it a language not ours is better than none.
        if (named.isEmpty()) {
            add(anyOf(alternatives));
        } else if (const QString other = alternatives.value(QStringLiteral("x-default")); !named.contains(other)) {
            add(other);
        }
    }

    const QMap<Language, QString> &texts() const { return m_texts; }

  private:
    Lines m_lines;
    qsizetype m_most;
    QMap<Language, QString> m_texts;
};

void readTexts(const Families &families, PictureMetadata &metadata) {
    Alternatives titles(Lines::One, kMedium);
    titles.addXmp(xmpAlternatives(families, "Xmp.dc.title"));
    for (const QString &title :
         {iptcText(families, "Iptc.Application2.ObjectName"), windowsText(families, "Exif.Image.XPTitle"),
          xmpText(families, "Xmp.photoshop.Headline"), iptcText(families, "Iptc.Application2.Headline")}) {
        titles.add(title);
    }
    Alternatives captions(Lines::Several, kLong);
    captions.addXmp(xmpAlternatives(families, "Xmp.dc.description"));
    captions.add(iptcText(families, "Iptc.Application2.Caption"));
    const QString description = exifText(families, "Exif.Image.ImageDescription").trimmed();
    captions.add(isCameraFiller(description) ? QString() : description);
    for (const Language language : kLanguages) {
        const PictureTexts texts{titles.texts().value(language), captions.texts().value(language)};
        if (texts != PictureTexts()) {
            metadata.texts.insert(language, texts);
        }
    }
}

QString readCopyright(const Families &families) {
    return firstOf({anyOf(xmpAlternatives(families, "Xmp.dc.rights")),
                    iptcText(families, "Iptc.Application2.Copyright"),
                    exifText(families, "Exif.Image.Copyright")},
                   Lines::One, kMedium);
}

/// "26,34.951N" in XMP.
std::optional<double> degreesOfXmp(const QString &text, QChar negative) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3}),(\\d+(?:\\.\\d+)?)(?:,(\\d+(?:\\.\\d+)?))?([NSEW])$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double degrees = match.captured(1).toDouble() + match.captured(2).toDouble() / 60 + match.captured(3).toDouble() / 3600;
    return match.captured(4) == negative ? -degrees : degrees;
}

/// "13/1 4/1 4830/100" in EXIF, and a letter beside it.
std::optional<double> degreesOfExif(const QString &parts, const QString &letter, QChar negative) {
    double degrees = 0;
    double unit = 1;
    const QStringList fractions = parts.split(u' ', Qt::SkipEmptyParts);
    for (const QString &fraction : fractions.mid(0, 3)) {
        const double above = fraction.section(u'/', 0, 0).toDouble();
        const double below = fraction.contains(u'/') ? fraction.section(u'/', 1, 1).toDouble() : 1;
        degrees += below > 0 ? above / below / unit : 0;
        unit *= 60;
    }
    if (fractions.isEmpty() || letter.trimmed().isEmpty()) {
        return std::nullopt;
    }
    return letter.trimmed().startsWith(negative) ? -degrees : degrees;
}

/// Neither a place off the globe nor 0, 0, which cameras write that know none.
std::optional<PicturePosition> positionFrom(std::optional<double> latitude, std::optional<double> longitude) {
    const bool isSomewhere = latitude && longitude && (*latitude != 0 || *longitude != 0);
    return isSomewhere && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180
               ? std::optional(PicturePosition{*latitude, *longitude})
               : std::nullopt;
}

std::optional<PicturePosition> readPosition(const Families &families) {
    const auto exif = positionFrom(
        degreesOfExif(exifText(families, "Exif.GPSInfo.GPSLatitude"), exifText(families, "Exif.GPSInfo.GPSLatitudeRef"), u'S'),
        degreesOfExif(exifText(families, "Exif.GPSInfo.GPSLongitude"), exifText(families, "Exif.GPSInfo.GPSLongitudeRef"), u'W'));
    return exif ? exif
                : positionFrom(degreesOfXmp(xmpText(families, "Xmp.exif.GPSLatitude"), u'S'),
                               degreesOfXmp(xmpText(families, "Xmp.exif.GPSLongitude"), u'W'));
}

PictureMetadata metadataOf(const Families &families) {
    PictureMetadata metadata;
    metadata.date = readDate(families);
    metadata.placeName = readPlace(families);
    metadata.country = readCountry(families);
    metadata.position = readPosition(families);
    metadata.creator =
        firstOf({xmpText(families, "Xmp.dc.creator"), iptcText(families, "Iptc.Application2.Byline"),
                 exifText(families, "Exif.Image.Artist"), windowsText(families, "Exif.Image.XPAuthor")},
                Lines::One, kShort);
    metadata.copyright = readCopyright(families);
    readTexts(families, metadata);
    return metadata;
}

Families readSidecar(const QByteArray &xml) {
    Families families;
    try {
        Exiv2::XmpParser::decode(families.xmp, xml.toStdString());
    } catch (const std::exception &) {
        families.xmp.clear(); // as if it were not there
    }
    return families;
}

void layOver(QString &below, const QString &above) {
    below = above.isEmpty() ? below : above;
}

/// What the sidecar says, and the picture's own where that says nothing. A place is one thing with its country.
void layOver(PictureMetadata &below, const PictureMetadata &above) {
    below.date = above.date.isNull() ? below.date : above.date;
    if (!above.placeName.isEmpty() || !above.country.isEmpty()) {
        below.placeName = above.placeName;
        below.country = above.country;
    }
    below.position = above.position ? above.position : below.position;
    layOver(below.creator, above.creator);
    layOver(below.copyright, above.copyright);
    for (auto texts = above.texts.cbegin(); texts != above.texts.cend(); ++texts) {
        layOver(below.texts[texts.key()].title, texts->title);
        layOver(below.texts[texts.key()].caption, texts->caption);
    }
}

} // namespace

std::unique_lock<std::mutex> lockExiv2() {
    static std::mutex mutex;
    std::unique_lock lock(mutex);
    static const bool isReady = (silenceExiv2(), Exiv2::XmpParser::initialize());
    Q_UNUSED(isReady)
    return lock;
}

PictureMetadata readMetadata(const QByteArray &bytes, WhenUnsure whenUnsure, const QByteArray &sidecar) {
    const auto lock = lockExiv2();
    PictureMetadata metadata = metadataOf(readFamilies(bytes));
    if (!sidecar.isEmpty()) {
        layOver(metadata, metadataOf(readSidecar(sidecar)));
    }
    readEncodings(metadata, whenUnsure);
    return metadata;
}

} // namespace sala
