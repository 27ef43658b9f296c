#pragma once

#include "db/records/partial_date.h"
#include "translations/language.h"

#include <QByteArray>
#include <QString>

namespace sala {

/// What a picture file says of itself in XMP, IPTC and EXIF (believed in this order; for the date EXIF
/// first). Texts are NFC, without control characters, cut to what is reasonable; empty when not there.
struct PictureMetadata {
    PartialDate date;  ///< when it was taken, as precisely as the file knows
    QString placeName; ///< the city, else the place in it, else the province
    QString country;   ///< ISO 3166-1 alpha-2, from a code or an English name
    QString creator;   ///< several are joined by commas
    QString copyright;
    QString title;
    QString caption;                           ///< may have several lines
    Language textLanguage = Language::English; ///< of title and caption

    bool operator==(const PictureMetadata &) const = default;
};

/// Reads it from a whole picture file. Never fails: what is missing or malformed is left out. Where XMP has
/// a text in several languages, `preferred` is taken, then its fallback order. Any thread; one at a time
/// inside, because the XMP toolkit wants it so.
PictureMetadata readMetadata(const QByteArray &bytes, Language preferred = Language::English);

} // namespace sala
