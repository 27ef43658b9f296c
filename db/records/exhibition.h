#pragma once

#include "db/records/id.h"
#include "translations/language.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>
#include <QUrl>

#include <optional>

namespace sala {

/// One showing of the project. Its title and its sentence are Texts owned by its id.
struct Exhibition {
    ExhibitionId id;
    QString key;         ///< short, for the command line: "bangkok"
    QString venue;       ///< name and address as the venue writes it
    PlaceId place;       ///< the city
    QString country;     ///< ISO 3166-1 alpha-2 ("TH"); consents are asked for this country
    QDate firstDay;      ///< null when not set
    QDate lastDay;       ///< inclusive
    QByteArray timeZone; ///< IANA name: "Asia/Bangkok"
    Language defaultLanguage = Language::English;
    PlaylistId playlist;   ///< the always-on playlist of the attract loop; null: every work
    QUrl publicAddress;    ///< base of QR codes; empty when none
    bool isSample = false; ///< marked on screen as a sample
    QString schedule;      ///< when it is open, as curators plan it (schedule.h); a kiosk's staff may have another

    bool operator==(const Exhibition &) const = default;
};

/// A country visit. Name and sentence are Texts.
struct Journey {
    JourneyId id;
    QString key;     ///< "thailand-2016"
    QString country; ///< ISO 3166-1 alpha-2
    QString month;   ///< ISO 8601 partial date: "2016-05"
    int order = 0;

    bool operator==(const Journey &) const = default;
};

/// A subject. Name and sentence are Texts.
struct Theme {
    ThemeId id;
    QString key;
    int order = 0;

    bool operator==(const Theme &) const = default;
};

/// Where a work was made. Name is a Text; coordinates only as exact as is safe for those shown.
struct Place {
    PlaceId id;
    QString key;
    QString country;
    double latitude = 0; ///< degrees, 0/0 when unknown
    double longitude = 0;

    bool operator==(const Place &) const = default;
};

enum class PartnerRole { Organiser, Partner, Photographer, Supporter };

QString name(PartnerRole role); ///< "organiser", "partner", "photographer", "supporter"
std::optional<PartnerRole> partnerRoleFromName(const QString &name);

/// Somebody credited. The name is a Text (it is written in each script); `latinName` is the official one.
struct Partner {
    PartnerId id;
    QString key;
    QString latinName;
    QString country;
    PartnerRole role = PartnerRole::Partner;
    int order = 0;

    bool operator==(const Partner &) const = default;
};

/// A talk, launch or other event in an exhibition's programme. Title and sentence are Texts.
struct ProgrammeEvent {
    Id id;
    ExhibitionId exhibition;
    QDateTime start; ///< UTC; shown in the exhibition's zone
    QDateTime end;

    bool operator==(const ProgrammeEvent &) const = default;
};

} // namespace sala
