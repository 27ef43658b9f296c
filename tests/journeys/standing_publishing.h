#pragma once

#include "app/staff/publish_desk.h"

namespace sala {

/// A machine with exhibitions, keys and sticks to choose from, and an edition from which something is left
/// out for every reason.
class StandingPublishing : public PublishDesk {
  public:
    StandingPublishing() {
        seen.hasLooked = true;
        seen.ownKey = QStringLiteral("/home/gajy/.local/share/sala/organisation.key");
        for (const char *country : {"KH", "MM", "TH"}) {
            PublishableExhibition one;
            one.exhibition.id = ExhibitionId::generate();
            one.exhibition.key = QLatin1String(country);
            one.exhibition.country = QLatin1String(country);
            one.exhibition.firstDay = QDate(2016, 12, 2);
            one.exhibition.lastDay = QDate(2017, 1, 15);
            one.titles = titles();
            one.cities = titles();
            seen.exhibitions.append(one);
        }
        seen.shown = seen.exhibitions.last().exhibition.id;
        seen.keys = {{seen.ownKey, {}, QByteArray(32, 'a')},
                     {QStringLiteral("/media/x/gajy.key"), QStringLiteral("GAJY QP"), QByteArray(32, 'b')}};
        seen.sticks = {{QStringLiteral("/media/x"), QString(60, u'g'), 123'456'789'012, true},
                       {QStringLiteral("/media/y"), QStringLiteral("2016"), 5, false}};
    }

    void look() override { Q_EMIT looked(); }
    void makeKey() override {
        seen.keys = {{seen.ownKey, {}, QByteArray(32, 'c')}};
        Q_EMIT keyMade(seen.keys.first().publicKey, std::nullopt);
    }
    void plan(const ExhibitionId &) override { Q_EMIT planned(report()); }
    void publish(const PublishChoice &choice) override {
        isWriting = true;
        chosen = choice;
    }
    void stop() override {
        end(tl::unexpected(PublishFailure{PublishTrouble::Other, {ErrorCode::Cancelled, {}}}));
    }
    PublishingStatus status() const override { return seen; }
    bool isPublishing() const override { return isWriting; }

    void end(const PublishOutcome &outcome) {
        isWriting = false;
        Q_EMIT published(outcome);
    }

    static QMap<Language, QString> titles() {
        return {{Language::English, QStringLiteral("Jeopardising [2016]")},
                {Language::Thai, QStringLiteral("ที่สุด ปู่ญ่า น้ำ")},
                {Language::Khmer, QStringLiteral("ខ្ញុំ ស្ត្រី ប្រុស")},
                {Language::Burmese, QStringLiteral("ပတ္တမြား သင်္ဘော")},
                {Language::Japanese, QStringLiteral("「ちょっと」きゃー")}};
    }

    static PublishReport report() {
        PublishReport report;
        report.number = 1234;
        report.bytes = 1'234'567'890;
        report.file = QString(50, u'g') + QStringLiteral("-3-2016-12-02.sala");
        report.stick = QStringLiteral("GAJY QP");
        report.publicKey = QByteArray(32, 'a');
        report.works = {{QStringLiteral("photograph"), 9'999}};
        report.originals = 9'999;
        report.originalBytes = 98'765'432'109;
        report.cleanedFilms = 88;
        for (const Language language : kLanguages) {
            report.untitled.insert(language, 7'777);
        }
        for (int obstacle = 1; obstacle <= int(ConsentObstacle::VoiceHeard); ++obstacle) {
            for (int i = 0; i < 3; ++i) {
                report.leftOut.append({titles(),
                                       QStringLiteral("Gajy_Qüpgj_%1.jpg").arg(i),
                                       QStringLiteral("KH-2016-%1").arg(i),
                                       ConsentObstacle(obstacle),
                                       {}});
            }
        }
        report.ending.append(
            {titles(), QStringLiteral("gajy.jpg"), {}, ConsentObstacle::None, QDate(2016, 12, 31)});
        return report;
    }

    bool isWriting = false;
    PublishChoice chosen;
    PublishingStatus seen;
};

} // namespace sala
