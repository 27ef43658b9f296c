#include "app/kiosk/exhibition_watch.h"

#include "db/storage/kiosk/kiosk_state.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QtConcurrent>

namespace sala {

Q_LOGGING_CATEGORY(lcWatch, "sala.exhibition.watch", QtInfoMsg)

namespace {

/// Of the state's file and SQLite's log beside it, which is written first.
QString stampOf(const ExhibitionRequest &request) {
    QString stamp;
    if (request.library.isEmpty()) {
        for (const char *file : {"/kiosk.db", "/kiosk.db-wal"}) {
            const QFileInfo info(request.state + QLatin1String(file));
            stamp += QStringLiteral("%1 %2 ").arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
        }
    }
    return stamp;
}

bool showsWithdrawn(const ExhibitionRequest &request, const Catalogue &catalogue) {
    if (!request.library.isEmpty()) {
        return false;
    }
    const auto withdrawn = KioskState::openExisting(request.state).and_then([&](const KioskState &state) {
        return state.withdrawnIn(catalogue.exhibition.country);
    });
    return withdrawn && std::any_of(catalogue.works.begin(), catalogue.works.end(),
                                    [&](const Work &work) { return withdrawn->contains(work.id); });
}

} // namespace

ExhibitionWatch::ExhibitionWatch(ExhibitionRequest request, LoadedExhibition shown, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_shown(std::move(shown)) {
    connect(&m_look, &QFutureWatcher<Look>::finished, this, &ExhibitionWatch::finish);
    connect(&m_timer, &QTimer::timeout, this, &ExhibitionWatch::start);
    m_timer.start(kInterval);
}

ExhibitionWatch::~ExhibitionWatch() {
    m_look.waitForFinished();
}

void ExhibitionWatch::start() {
    if (!m_look.isRunning()) {
        m_look.setFuture(QtConcurrent::run(&ExhibitionWatch::look, m_request, m_shown, m_before, m_clock()));
    }
}

ExhibitionWatch::Look ExhibitionWatch::look(const ExhibitionRequest &request, const LoadedExhibition &shown,
                                            const Look &before, const QDateTime &now) {
    Look look;
    look.stamp = stampOf(request);
    const bool isToTry = before.again.isValid() && now >= before.again;
    const bool isSame = look.stamp == before.stamp && !isToTry;
    look.again = isToTry ? QDateTime() : before.again;
    const Result<KioskPlan> plan = isSame ? before.plan : planOf(request);
    if (!plan) {
        look.stamp.clear(); // asked again next time
    }
    look.plan = plan.value_or(KioskPlan());
    // What holds until a known time is not reckoned again every two seconds: a thousand rules take their time.
    const bool isStill = isSame && before.at.isValid() && before.moment.until && before.moment.isClockBelieved &&
                         before.at <= now && now < *before.moment.until;
    look.moment = isStill ? before.moment : momentOf(look.plan, shown.catalogue->exhibition, now);
    look.at = isStill ? before.at : now;
    const bool isOtherDay = shown.day != consentDay(look.plan, shown.catalogue->exhibition, now);
    const bool isOtherList = look.moment.moment.isOpen && look.moment.moment.playlist != shown.scheduled;
    const bool isOtherOwn = plan && plan->playlists != shown.own;
    if (isSame && !isOtherDay && !isOtherList && !isOtherOwn) {
        return look;
    }
    const Result<QString> path = shownLibrary(request);
    if (!path) {
        look.stamp.clear();
        return look;
    }
    if ((*path == shown.library && !isOtherDay && !isOtherList && !isOtherOwn &&
         look.plan.country == shown.here)) {
        return look;
    }
    const Result<LoadedExhibition> loaded = loadExhibition(request, now);
    if (!loaded) {
        look.problem = loaded.error().detail;
        look.stamp.clear();
        if (look.problem != before.problem) {
            qCWarning(lcWatch).noquote() << "what is to be shown now cannot be read; what is on the screen stays:"
                                         << loaded.error().detail << loaded.error().subject;
        }
        return look;
    }
    look.wanted = *loaded;
    look.again = loaded->library != *path ? now.addSecs(kUntilTriedAgain.count()) : QDateTime();
    look.isOther = loaded->library != shown.library || loaded->catalogue->works != shown.catalogue->works ||
                   loaded->catalogue->playlist != shown.catalogue->playlist;
    look.isUrgent = look.isOther && showsWithdrawn(request, *shown.catalogue);
    return look;
}

void ExhibitionWatch::finish() {
    const Look look = m_look.result();
    m_before = look;
    m_before.wanted.reset(); // what is shown is kept once
    if (m_moment != look.moment) {
        m_moment = look.moment;
        Q_EMIT momentChanged(look.moment);
    }
    if (look.wanted) {
        m_shown = *look.wanted;
        m_before.at = {}; // another venue, another zone
    }
    if (look.isOther) {
        Q_EMIT changed(m_shown, look.isUrgent);
    }
}

} // namespace sala
