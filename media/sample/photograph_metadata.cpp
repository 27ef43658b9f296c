#include "media/sample/photograph_metadata.h"

#include <QHash>
#include <QSize>

#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <mutex>

namespace sala {

namespace {

constexpr auto kArtist = "Drawn for the Sala sample exhibition";
constexpr auto kCopyright = "Sala contributors, GPL-3.0-or-later";

/// What a photographer would have set in such light.
struct Exposure {
    uint32_t focalLength;
    Exiv2::URational fNumber;
    Exiv2::URational seconds;
    uint16_t iso;
};

} // namespace

static Exposure exposureFor(double brightness, int choice) {
    static constexpr uint32_t kLenses[] = {24, 28, 35, 35, 50, 85};
    const uint32_t lens = kLenses[choice % 6];
    if (brightness < 0.22) {
        return {lens, {20, 10}, {1, 60}, 3200};
    }
    if (brightness < 0.4) {
        return {lens, {28, 10}, {1, 125}, 800};
    }
    return {lens, {80, 10}, {1, 250}, 200};
}

double meanBrightness(const QImage &picture) {
    qint64 sum = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); y += 16) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); x += 16) {
            sum += qGray(line[x]);
            ++count;
        }
    }
    return count == 0 ? 0 : double(sum) / (255.0 * count);
}

/// IPTC wants three letters for a country.
static std::string threeLetters(const QString &countryCode) {
    static const QHash<QString, std::string> codes = {{QStringLiteral("TH"), "THA"},
                                                      {QStringLiteral("KH"), "KHM"},
                                                      {QStringLiteral("MM"), "MMR"},
                                                      {QStringLiteral("JP"), "JPN"}};
    return codes.value(countryCode);
}

/// What every JPEG with EXIF must say, though nobody reads it.
static void addRequired(Exiv2::ExifData &exif, const QSize &stored) {
    exif["Exif.Image.XResolution"] = Exiv2::URational(72, 1);
    exif["Exif.Image.YResolution"] = Exiv2::URational(72, 1);
    exif["Exif.Image.ResolutionUnit"] = uint16_t(2);
    exif["Exif.Image.YCbCrPositioning"] = uint16_t(1);
    exif["Exif.Photo.ExifVersion"] = "48 50 51 48";
    exif["Exif.Photo.FlashpixVersion"] = "48 49 48 48";
    exif["Exif.Photo.ComponentsConfiguration"] = "1 2 3 0";
    exif["Exif.Photo.PixelXDimension"] = uint32_t(stored.width());
    exif["Exif.Photo.PixelYDimension"] = uint32_t(stored.height());
}

static Exiv2::ExifData exifOf(const SampleWork &work, double brightness) {
    int choice = 0;
    for (const QChar letter : work.slug) {
        choice = (choice * 31 + letter.unicode()) % 9973;
    }
    const Exposure exposure = exposureFor(brightness, choice);
    Exiv2::ExifData exif;
    exif["Exif.Image.Make"] = "Sala";
    exif["Exif.Image.Model"] = "Drawn scene";
    exif["Exif.Image.Software"] = "Sala " SALA_VERSION;
    exif["Exif.Image.Artist"] = kArtist;
    exif["Exif.Image.Copyright"] = kCopyright;
    exif["Exif.Image.ImageDescription"] = work.title.toStdString();
    exif["Exif.Image.Orientation"] = uint16_t(work.orientation);
    // EXIF leaves blank what is not known of a date; the day and the hour are not.
    exif["Exif.Photo.DateTimeOriginal"] =
        work.month.left(4).toStdString() + ":" + work.month.mid(5, 2).toStdString() + ":     :  :  ";
    exif["Exif.Photo.FocalLength"] = Exiv2::URational(exposure.focalLength, 1);
    exif["Exif.Photo.FNumber"] = exposure.fNumber;
    exif["Exif.Photo.ExposureTime"] = exposure.seconds;
    exif["Exif.Photo.ISOSpeedRatings"] = exposure.iso;
    exif["Exif.Photo.ColorSpace"] = uint16_t(1);
    return exif;
}

static Exiv2::IptcData iptcOf(const SampleWork &work) {
    Exiv2::IptcData iptc;
    iptc["Iptc.Envelope.CharacterSet"] = "\033%G"; // UTF-8
    iptc["Iptc.Application2.ObjectName"] = work.title.toStdString();
    iptc["Iptc.Application2.Caption"] = work.caption.toStdString();
    iptc["Iptc.Application2.Byline"] = kArtist;
    iptc["Iptc.Application2.Copyright"] = kCopyright;
    if (!work.city.isEmpty()) {
        iptc["Iptc.Application2.City"] = work.city.toStdString();
    }
    iptc["Iptc.Application2.CountryName"] = work.country.toStdString();
    iptc["Iptc.Application2.CountryCode"] = threeLetters(work.countryCode);
    return iptc;
}

static Exiv2::XmpData xmpOf(const SampleWork &work) {
    const auto english = [](const QString &text) { return "lang=x-default " + text.toStdString(); };
    Exiv2::LangAltValue alt; // exiv2 does not know this property's type
    alt.read(english(work.alt));
    Exiv2::XmpData xmp;
    xmp["Xmp.photoshop.DateCreated"] = work.month.toStdString();
    xmp["Xmp.dc.title"] = english(work.title);
    xmp["Xmp.dc.description"] = english(work.caption);
    xmp["Xmp.dc.creator"] = kArtist;
    xmp["Xmp.dc.rights"] = std::string("lang=x-default ") + kCopyright;
    if (!work.city.isEmpty()) {
        xmp["Xmp.photoshop.City"] = work.city.toStdString();
    }
    xmp["Xmp.photoshop.Country"] = work.country.toStdString();
    xmp.add(Exiv2::XmpKey("Xmp.iptc.AltTextAccessibility"), &alt);
    xmp["Xmp.iptc.CountryCode"] = work.countryCode.toStdString();
    return xmp;
}

Result<QByteArray> withMetadata(const QByteArray &jpeg, const SampleWork &work, double brightness) {
    static std::mutex oneAtATime; // the XMP toolkit inside exiv2 is not for several threads
    const std::lock_guard lock(oneAtATime);
    try {
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(jpeg.constData()),
                                                     long(jpeg.size()));
        image->readMetadata();
        Exiv2::ExifData exif = exifOf(work, brightness);
        addRequired(exif, {int(image->pixelWidth()), int(image->pixelHeight())});
        image->setExifData(exif);
        image->setIptcData(iptcOf(work));
        image->setXmpData(xmpOf(work));
        image->writeMetadata();
        auto &io = image->io();
        io.seek(0, Exiv2::BasicIo::beg);
        QByteArray bytes(qsizetype(io.size()), Qt::Uninitialized);
        io.read(reinterpret_cast<Exiv2::byte *>(bytes.data()), long(bytes.size()));
        return bytes;
    } catch (const std::exception &error) {
        return fail(ErrorCode::Corrupt, QString::fromUtf8(error.what()), work.slug);
    }
}

} // namespace sala
