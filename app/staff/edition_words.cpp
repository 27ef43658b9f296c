#include "app/staff/edition_words.h"

#include "app/text/countries.h"
#include "app/text/dates.h"
#include "app/text/lists.h"
#include "app/text/numbers.h"
#include "db/records/seal_key.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sala {
namespace {

struct EditionWords {
    Q_DECLARE_TR_FUNCTIONS(sala::EditionWords)
};

/// Where the number goes, which stands in a line of its own.
const QRegularExpression kAround(QStringLiteral("\\s*%1\\s*"));

QString foreignText(const EditionReport &report, const KioskSettings &settings, Language reader) {
    if (settings.country == QLatin1String(kOtherCountry)) {
        return unsaidCountryText(report.exhibition, reader);
    }
    return EditionWords::tr("This exhibition was published for %1, and this kiosk stands in %2. The people in the "
                            "pictures did not agree to be shown here. Ask the curators for the edition for %2.",
                            "%1 and %2: countries")
        .arg(countryName(report.exhibition.country, reader), countryName(settings.country, reader));
}

QString olderText(const EditionReport &report, Language reader) {
    const bool isShown = report.shown && report.shown->exhibition == report.label.exhibition &&
                         report.shown->number >= report.label.number;
    if (!isShown) {
        return EditionWords::tr("This kiosk has already shown a newer edition of this exhibition: number %1. Ask the curators "
                                "for the newest one.")
            .arg(formatNumber(report.newest, reader));
    }
    return EditionWords::tr("The kiosk shows a newer edition of this exhibition: number %1. Nothing needs to be done.")
        .arg(formatNumber(report.shown->number, reader));
}

} // namespace

QString editionTitle(const QMap<Language, QString> &titles, const Exhibition &exhibition, Language reader) {
    for (const Language language : fallbackOrder(reader)) {
        if (!titles.value(language).isEmpty()) {
            return titles.value(language).simplified();
        }
    }
    return exhibition.key;
}

QString editionDates(const Exhibition &exhibition, Language reader) {
    const QString venue = exhibition.venue.simplified();
    const QString days = formatDateRange(PartialDate::fromDate(exhibition.firstDay),
                                         PartialDate::fromDate(exhibition.lastDay), reader);
    return venue.isEmpty() || days.isEmpty() ? venue + days : venue + u'\n' + days;
}

QString shownName(const QString &name) {
    constexpr qsizetype kMost = 48;
    QString shown;
    for (const QChar sign : name.simplified()) {
        const bool isPlain = sign.isPrint() && sign.category() != QChar::Other_Format;
        shown += isPlain ? sign : QChar(u'·');
    }
    return shown.size() <= kMost ? shown : shown.left(kMost - 16) + u'…' + shown.right(15);
}

QString editionNumber(const EditionLabel &label, const Exhibition &exhibition, Language reader) {
    const QDate day = venueDay(label.published, exhibition.timeZone);
    return EditionWords::tr("Edition %1, published %2", "%2: a date")
        .arg(formatNumber(label.number, reader), formatDate(day, reader));
}

QString megabytes(qint64 bytes, Language reader) {
    return EditionWords::tr("%1 MB", "megabytes").arg(formatNumber((bytes + 999'999) / 1'000'000, reader));
}

QString copyingText(const EditionReport &report, Language reader) {
    if (report.bytesToCopy == 0) {
        return EditionWords::tr("The kiosk has all its pictures and films already.");
    }
    return EditionWords::tr("%1 will be copied. The kiosk has room for %2.", "both are sizes: 412 MB")
        .arg(megabytes(report.bytesToCopy, reader), megabytes(report.bytesFree, reader));
}

QString refusalText(const EditionReport &report, const KioskSettings &settings, Language reader) {
    switch (report.refusal) {
    case EditionRefusal::None:
        break;
    case EditionRefusal::Unreadable:
        return EditionWords::tr("The memory stick cannot be read. Plug it in again, or try another one.");
    case EditionRefusal::NotAnEdition:
        return EditionWords::tr(
            "This file is not a published exhibition. Ask the curators for the file they published.");
    case EditionRefusal::Damaged:
        return EditionWords::tr("This file was damaged on the way. Copy it onto the memory stick again.");
    case EditionRefusal::TooNew:
        return EditionWords::tr("This exhibition needs a newer Sala than this kiosk has. Update Sala, then try again.");
    case EditionRefusal::BadSeal:
        return EditionWords::tr("Somebody has changed this file since it was published. Do not use it, and tell the "
                                "curators.");
    case EditionRefusal::UnknownKey:
    case EditionRefusal::OtherKey:
        return EditionWords::tr("This kiosk does not know yet who published this exhibition. Compare this number with "
                                "the one on your staff card: %1 Load it only if both are the same.",
                                "%1: letters and digits in groups")
            .replace(kAround, QStringLiteral("\n%1\n"))
            .arg(fingerprint(report.label.publicKey));
    case EditionRefusal::Older:
        return olderText(report, reader);
    case EditionRefusal::Shown:
        return EditionWords::tr("The kiosk shows this edition already. Nothing needs to be done.");
    case EditionRefusal::Withdrawn:
        return EditionWords::tr("Somebody in this exhibition no longer agrees to be shown. Ask the curators for a newer "
                                "edition.");
    case EditionRefusal::OtherCountry:
        return foreignText(report, settings, reader);
    case EditionRefusal::NoRoom:
        return EditionWords::tr("There is not enough room on this kiosk: %1 are needed, %2 are free. Ask the person in "
                                "charge of the kiosk.",
                                "both are sizes: 412 MB")
            .arg(megabytes(report.bytesToCopy, reader), megabytes(report.bytesFree, reader));
    }
    return {};
}

QString unsaidCountryText(const Exhibition &exhibition, Language reader) {
    return EditionWords::tr("This exhibition was published for %1, and nobody has said yet in which country this kiosk "
                            "stands. Choose it under “Settings of this kiosk”.",
                            "%1: a country")
        .arg(countryName(exhibition.country, reader));
}

QString countryName(const QString &country, Language reader) {
    return country == QLatin1String(kOtherCountry) ? EditionWords::tr("another country") : countryWord(country, reader);
}

QString faultText(PassphraseFault fault, Language reader) {
    switch (fault) {
    case PassphraseFault::None:
        break;
    case PassphraseFault::TooShort:
        return EditionWords::tr("A PIN has at least %1 digits.").arg(formatNumber(kLeastPinDigits, reader));
    case PassphraseFault::TooLong:
        return EditionWords::tr("This is too long.");
    case PassphraseFault::TooSimple:
        return EditionWords::tr("This PIN is too easy to guess. Choose another one.");
    }
    return {};
}

} // namespace sala
