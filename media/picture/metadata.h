#pragma once

#include "db/records/partial_date.h"
#include "media/text/zawgyi.h"
#include "translations/language.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace sala {

/// Title and caption in one language; empty when not there.
struct PictureTexts {
    QString title;
    QString caption; ///< may have several lines

    bool operator==(const PictureTexts &) const = default;
};

/// A text of the file that is, or may be, Zawgyi: converted, or left out while it is unsure.
struct MetadataReading {
    QString field; ///< "title in my", "place", "creator", "copyright"
    BurmeseReading reading;

    bool operator==(const MetadataReading &) const = default;
};

/// Where a picture was taken, as its camera wrote it down: degrees, north and east positive.
struct PicturePosition {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const PicturePosition &) const = default;
};

/// What a picture file says of itself in XMP, IPTC and EXIF (believed in this order; for the date EXIF
/// first). Texts are Unicode, NFC, without control characters, cut to what is reasonable; empty when not
/// there.
struct PictureMetadata {
    PartialDate date;  ///< when it was taken, as precisely as the file knows
    QString placeName; ///< the city, else the place in it, else the province
    QString country;   ///< ISO 3166-1 alpha-2, from a code or an English name
    std::optional<PicturePosition> position; ///< nobody keeps it but the original itself; it can give away where somebody lives
    QString creator;   ///< several are joined by commas
    QString copyright;
    QMap<Language, PictureTexts> texts; ///< only languages that have one of the two
    QList<MetadataReading> readings;    ///< the texts that were not plainly Unicode
    QStringList remarks;                ///< English: words of mixed scripts, with their field

    bool operator==(const PictureMetadata &) const = default;
};

/// Reads it from a whole picture file. Never fails: what is missing or malformed is left out.
///
/// A title or caption that XMP has in several languages is read in each of ours. A text without a language,
/// which is XMP's default, IPTC's and EXIF's, counts as the language its script shows, else as English, and
/// stands where that language has none yet. The texts of one file are judged together for Zawgyi.
///
/// `sidecar` is an XMP file that lies beside the picture: what it says comes before what the picture itself says, because people
/// wrote it later.
///
/// Any thread; one at a time inside, because the XMP toolkit wants it so.
PictureMetadata readMetadata(const QByteArray &bytes, WhenUnsure whenUnsure = WhenUnsure::Ask, const QByteArray &sidecar = {});

} // namespace sala
