// Staff's pages, in every language and both pseudo-languages, on every screen, in every text size, with every refusal:
// painted for real and looked at by the inspector.

#include "app/staff/playlist_page.h"
#include "app/staff/row_list.h"
#include "app/staff/staff_area.h"
#include "app/staff/staff_desk.h"
#include "app/staff/staff_page.h"
#include "app/staff/statistics_desk.h"
#include "app/text/text_button.h"
#include "app/visitor/visitor_page.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"
#include "tests/journeys/standing_health_desk.h"
#include "tests/journeys/standing_publishing.h"

#include <QTest>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

/// A kiosk that stands still.
class StandingDesk final : public StaffDesk {
  public:
    StandingDesk() {
        OwnEdition shown;
        shown.label.number = 3;
        shown.label.published = QDateTime(QDate(2016, 11, 30), QTime(8, 0), QTimeZone::utc());
        shown.exhibition.country = QStringLiteral("KH");
        shown.exhibition.venue = QStringLiteral("Gajy Qüpgj 2016");
        shown.exhibition.firstDay = QDate(2016, 12, 2);
        shown.exhibition.lastDay = QDate(2017, 1, 15);
        const QStringList titles{QStringLiteral("Jeopardising [2016]"), QStringLiteral("ที่สุด ปู่ญ่า น้ำ"),
                                 QStringLiteral("ខ្ញុំ ស្ត្រី ប្រុស"), QStringLiteral("ပတ္တမြား သင်္ဘော"),
                                 QStringLiteral("「ちょっと」きゃー")};
        for (const Language language : kLanguages) {
            shown.titles.insert(language, titles[qsizetype(language)]);
        }
        m_status.shown = m_status.before = shown;
        m_status.hasPassphrase = true;
        m_status.settings = {true, Language::Khmer, QStringLiteral("MM"), 940, 60,
                               QStringLiteral("Gajy ปู่ญ่า ស្ត្រី သင်္ဘော きゃ")};
        m_status.schedule = scheduleFromText(QStringLiteral("daily 10:00-23:45\n2016-12-30 closed\n")).value();
        m_status.today = QDate(2016, 12, 28);
        m_status.moment.until = QDateTime(QDate(2016, 12, 31), QTime(23, 30));
        for (int refusal = 0; refusal <= int(EditionRefusal::NoRoom); ++refusal) {
            EditionReport report;
            report.refusal = EditionRefusal(refusal);
            report.label = shown.label;
            report.label.publicKey = QByteArray(32, char(refusal));
            report.exhibition = shown.exhibition;
            report.titles = shown.titles;
            report.shown = shown.label;
            report.bytesToCopy = 1'234'567'890;
            report.bytesFree = 9'876'543'210;
            m_found.append({QStringLiteral("/media/x/%1.sala").arg(QString(60, u'g')), QStringLiteral("2016"), report});
        }
    }

    void refresh() override {}
    void signIn(const QString &) override {}
    void setPassphrase(const QString &) override {}
    void saveSettings(const KioskSettings &) override {}
    void saveSchedule(const std::optional<Schedule> &) override {}
    void load(const QString &, const QString &) override {}
    void cancelLoad() override {}
    void goBack() override {}
    KioskStatus status() const override { return m_status; }
    QList<FoundEdition> found() const override { return m_found; }
    bool isLoading() const override { return false; }

  private:
    KioskStatus m_status;
    QList<FoundEdition> m_found;
};

/// One that was looked at a great deal.
class StandingStatistics final : public StatisticsDesk {
  public:
    StandingStatistics() {
        m_report.today = QDate(2016, 12, 31);
        const QStringList titles{QStringLiteral("Jeopardising [2016]"), QStringLiteral("ที่สุด ปู่ญ่า น้ำ"),
                                 QStringLiteral("ខ្ញុំ ស្ត្រី ប្រុស"), QStringLiteral("ပတ္တမြား သင်္ဘော"),
                                 QStringLiteral("「ちょっと」きゃー")};
        for (int i = 0; i < 40; ++i) {
            const WorkId work = WorkId::generate();
            m_report.works.append(work);
            for (const Language language : kLanguages) {
                m_report.titles[work].insert(language, titles[qsizetype(language)]);
                m_report.counts.works[{{}, m_report.today, work, language}] = {
                    9'999'999 - i, std::chrono::hours(9999), 8'888'888 - i, std::chrono::milliseconds(359'999'999), 777'777};
                m_report.counts.hours[{{}, m_report.today.addDays(-i), i % 24, language}] = {1'234'567, std::chrono::hours(99999)};
            }
        }
    }

    void refresh() override {}
    void saveToStick() override { Q_EMIT saved(QString(60, u'g')); }
    const StatisticsReport &report() const override { return m_report; }

  private:
    StatisticsReport m_report;
};

/// Playlists with everything that can be in them, and wrong with them.
class StandingPlaylists final : public PlaylistDesk {
  public:
    explicit StandingPlaylists(const Catalogue &shown) {
        Catalogue catalogue = shown;
        const QStringList titles{QStringLiteral("Jeopardising [2016]"), QStringLiteral("ที่สุด ปู่ญ่า น้ำ"),
                                 QStringLiteral("ខ្ញុំ ស្ត្រី ប្រុស"), QStringLiteral("ပတ္တမြား သင်္ဘော"),
                                 QStringLiteral("「ちょっと」きゃー")};
        Playlist own{PlaylistId::generate(), QStringLiteral("everything"), {}};
        for (const Work &work : std::as_const(catalogue.works)) {
            own.entries.append({work.id});
        }
        catalogue.exhibition.playlist = own.id;
        ShownFilm film;
        film.film.work = catalogue.works[1].id;
        film.film.duration = std::chrono::milliseconds(3'723'000);
        catalogue.films.insert(film.film.work, film);
        QString card = QStringLiteral("playlist kiosk-1\ncard\n");
        for (const Language language : kLanguages) {
            catalogue.texts.insert({own.id, TextField::Title, language}, titles[qsizetype(language)]);
            card += QStringLiteral("title %1: %2\n").arg(code(language), titles[qsizetype(language)]);
        }
        m_status.catalogue = std::make_shared<const Catalogue>(catalogue);
        m_status.editions = {own};
        m_status.playing = QStringLiteral("kiosk-1");
        m_status.by = PlaylistsStatus::By::Schedule;
        m_status.own.insert(QStringLiteral("kiosk-1"), card + QStringLiteral("work gone.jpg\nplay everything\nplay gone\nshuffle\nwork %1\nend\nwork %2 from=0:10 sound\n")
                                                                 .arg(catalogue.works[0].id.text(), catalogue.works[1].id.text()));
        m_status.usual = QStringLiteral("kiosk-1");
        m_status.draft = m_status.own.first();
    }

    void refresh() override {}
    void choose(const QString &) override {}
    void save(const PlaylistText &) override {}
    void remove(const QString &) override {}
    void keepDraft(const QString &) override {}
    PlaylistsStatus status() const override { return m_status; }
    PictureCache &pictures() override { return m_pictures; }

  private:
    PlaylistsStatus m_status;
    PictureCache m_pictures{std::make_shared<DrawnPictures>(), 50'000'000};
};

void expectNoTrouble(DrawnKiosk &kiosk, StaffArea &area, const std::string &where) {
    QStringList troubles;
    const auto isFine = [&] { // layouts within layouts take their time
        troubles = troublesOf(kiosk.window, area.page()->theme().touchTargetPx());
        return troubles.isEmpty();
    };
    QTest::qWait(1);
    const bool isEverFine = QTest::qWaitFor(isFine, 1000);
    EXPECT_TRUE(isEverFine) << where << ":\n  " << troubles.join(QStringLiteral("\n  ")).toStdString();
}

/// A page, and where a playlist is made all that stands beside its entries.
void lookAt(DrawnKiosk &kiosk, StaffArea &area, const std::string &where) {
    expectNoTrouble(kiosk, area, where);
    auto *editor = qobject_cast<PlaylistPage *>(area.page());
    if (!editor) {
        return;
    }
    for (const char *tab : {"showMore", "showEntry"}) {
        editor->findChild<TextButton *>(QLatin1String(tab))->click();
        expectNoTrouble(kiosk, area, where + ", " + tab);
    }
    auto *entries = editor->findChild<RowList *>(QStringLiteral("entries"));
    for (int row = 0; row < entries->rows().size(); ++row) { // each is of another kind
        Q_EMIT entries->rowTapped(row);
        expectNoTrouble(kiosk, area, where + ", entry " + std::to_string(row));
    }
}

/// All that publishing comes to: what is missing, a new key, what is being written, has failed and was written.
void lookAtPublishing(DrawnKiosk &kiosk, StaffArea &area, StandingPublishing &desk, const std::string &where) {
    const auto touch = [&](const char *name) { area.page()->findChild<TextButton *>(QLatin1String(name))->click(); };
    const PublishingStatus all = desk.seen;
    desk.seen.keys.clear();
    desk.seen.sticks.clear();
    desk.look();
    expectNoTrouble(kiosk, area, where + ", nothing is there");
    desk.seen.sticks = all.sticks;
    touch("makeKey");
    desk.look();
    expectNoTrouble(kiosk, area, where + ", a new key");
    touch("publishNow");
    Q_EMIT desk.progressed(123'456'789'012, 987'654'321'098);
    expectNoTrouble(kiosk, area, where + ", writing");
    desk.end(StandingPublishing::report());
    expectNoTrouble(kiosk, area, where + ", written");
    for (int trouble = 0; trouble <= int(PublishTrouble::PublishedMeanwhile); ++trouble) {
        desk.end(tl::unexpected(PublishFailure{PublishTrouble(trouble),
                                               {ErrorCode::Io, {}},
                                               123'456'789'012,
                                               9'876'543'210,
                                               StandingPublishing::report().leftOut.first()}));
        expectNoTrouble(kiosk, area, where + ", trouble " + std::to_string(trouble));
    }
    desk.seen = all;
}

class StaffWalkTest : public testing::TestWithParam<QSize> {};

TEST_P(StaffWalkTest, NothingIsClippedCutOrCovered) {
    StandingDesk desk;
    StandingHealthDesk health;
    DrawnKiosk kiosk(GetParam());
    StandingStatistics statistics;
    StandingPlaylists playlists(aCatalogue(12));
    StandingPublishing publishing;
    auto *area = new StaffArea({desk, &statistics, &health, &playlists, &publishing});
    kiosk.window.setStaffArea(area);
    for (const WalkLanguage &language : walkLanguages()) {
        kiosk.speak(language);
        for (const Reading &reading : {Reading{TextScale::Usual, Contrast::Gallery}, Reading{TextScale::Large, Contrast::Gallery},
                                       Reading{TextScale::Largest, Contrast::Gallery}, Reading{TextScale::Largest, Contrast::High}}) {
            kiosk.window.setReading(reading);
            for (const QString &page : StaffArea::pageNames()) {
                ASSERT_TRUE(area->showPage(page));
                area->setLanguage(language.language);
                lookAt(kiosk, *area, page.toStdString() + " in " + language.name().toStdString() + ", text " +
                                         std::to_string(int(reading.textScale)));
                if (page == QLatin1String("staff-publish")) {
                    lookAtPublishing(kiosk, *area, publishing, page.toStdString() + " in " + language.name().toStdString());
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Screens, StaffWalkTest,
                         testing::Values(QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)),
                         [](const auto &info) {
                             return std::to_string(info.param.width()) + "x" + std::to_string(info.param.height());
                         });

TEST(StaffReachTest, AllThatStaffTouchIsWithinLowReach) {
    StandingDesk desk;
    StandingHealthDesk health;
    DrawnKiosk kiosk({1080, 1920});
    StandingStatistics statistics;
    StandingPlaylists playlists(aCatalogue(12));
    StandingPublishing publishing;
    auto *area = new StaffArea({desk, &statistics, &health, &playlists, &publishing});
    kiosk.window.setStaffArea(area);
    kiosk.window.setUsualReading({TextScale::Largest, Contrast::Gallery, Reach::Low});
    const int above = kiosk.window.currentPage()->theme().abovePx;
    ASSERT_GT(above, 600);

    int looked = 0;
    for (const QString &page : StaffArea::pageNames()) {
        ASSERT_TRUE(area->showPage(page));
        QTest::qWait(1);
        for (const QAbstractButton *button : area->findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                ++looked;
                EXPECT_GE(button->mapTo(&kiosk.window, button->visibleRegion().boundingRect().topLeft()).y(), above)
                    << page.toStdString() << ": " << button->objectName().toStdString();
            }
        }
    }
    EXPECT_GE(looked, 60);
    EXPECT_EQ(area->y(), 0) << "and it hides what lies behind it above, too";
}

} // namespace
} // namespace sala::test
