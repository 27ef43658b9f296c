#include "app/kiosk/exhibition_watch.h"

#include "db/records/works_by_id.h"
#include "db/storage/kiosk/kiosk_state.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QtConcurrent>

namespace sala {

Q_LOGGING_CATEGORY(lcWatch, "sala.exhibition.watch", QtInfoMsg)

namespace {

/// Of the state's file, or the library's that was named, and of SQLite's log beside it, which is written first.
QString stampOf(const ExhibitionRequest &request) {
    const QString written = request.library.isEmpty() ? request.state + QLatin1String("/kiosk.db") : request.library;
    QString stamp;
    for (const QString &file : {written, written + QLatin1String("-wal")}) {
        const QFileInfo info(file);
        stamp += QStringLiteral("%1 %2 ").arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
    }
    return stamp;
}

/// Whether visitors see something that may not be shown any more. A library that was named says so by being without it.
bool showsWithdrawn(const ExhibitionRequest &request, const Catalogue &catalogue, const Catalogue &wanted) {
    if (!request.library.isEmpty()) {
        const QHash<WorkId, const Work *> left = worksById(wanted);
        return std::any_of(catalogue.works.begin(), catalogue.works.end(),
                           [&left](const Work &work) { return !left.contains(work.id); });
    }
    const auto withdrawn = KioskState::openExisting(request.state).and_then([&](const KioskState &state) {
        return state.withdrawnIn(catalogue.exhibition.country);
    });
    return withdrawn && std::any_of(catalogue.works.begin(), catalogue.works.end(),
                                    [&](const Work &work) { return withdrawn->contains(work.id); });
}

} // namespace

ExhibitionWatch::ExhibitionWatch(ExhibitionRequest request, LoadedExhibition shown, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_shown(std::move(shown)), m_seen(m_shown.catalogue) {
    connect(&m_look, &QFutureWatcher<Look>::finished, this, &ExhibitionWatch::finish);
    connect(&m_timer, &QTimer::timeout, this, &ExhibitionWatch::start);
    m_timer.start(kInterval);
}

ExhibitionWatch::~ExhibitionWatch() {
    m_look.waitForFinished();
}

void ExhibitionWatch::start() {
    if (!m_look.isRunning()) {
        m_look.setFuture(
            QtConcurrent::run(&ExhibitionWatch::look, m_request, Known{m_shown, m_seen}, m_before, m_clock()));
    }
}

ExhibitionWatch::Look ExhibitionWatch::look(const ExhibitionRequest &request, const Known &known, const Look &before,
                                            const QDateTime &now) {
    const LoadedExhibition &shown = known.wanted;
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
    const bool isEdited = !request.library.isEmpty() && !isSame && !before.stamp.isEmpty();
    if (*path == shown.library && !isOtherDay && !isOtherList && !isOtherOwn && !isEdited &&
        look.plan.country == shown.here) {
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
                   loaded->catalogue->playlist != shown.catalogue->playlist ||
                   (isEdited && loaded->catalogue->texts != shown.catalogue->texts);
    look.isUrgent = look.isOther && showsWithdrawn(request, *known.seen, *loaded->catalogue);
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
