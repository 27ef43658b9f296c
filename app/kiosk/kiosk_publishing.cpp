#include "app/kiosk/kiosk_publishing.h"

#include "app/kiosk/slow_work.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcPublishing, "sala.kiosk.publishing", QtInfoMsg)

namespace {

void log(const PublishOutcome &outcome) {
    if (!outcome && outcome.error().error.code != ErrorCode::Cancelled) {
        const Error &error = outcome.error().error;
        qCWarning(lcPublishing).noquote()
            << "the edition was not published:" << error.detail << error.subject;
    }
}

} // namespace

KioskPublishing::KioskPublishing(Publishing publishing, QObject *parent)
    : PublishDesk(parent), m_publishing(std::move(publishing)) {
    connect(&m_look, &QFutureWatcherBase::finished, this, [this] {
        m_status = m_look.result();
        Q_EMIT looked();
        if (std::exchange(m_isLookWanted, false)) {
            KioskPublishing::look();
        }
    });
    connect(&m_makeKey, &QFutureWatcherBase::finished, this, [this] {
        const Result<QByteArray> made = m_makeKey.result();
        if (!made) {
            qCWarning(lcPublishing).noquote()
                << "no key was made:" << made.error().detail << made.error().subject;
        }
        Q_EMIT keyMade(made.value_or(QByteArray()), errorOf(made));
        m_isLookWanted = m_look.isRunning();
        KioskPublishing::look();
    });
    connect(&m_plan, &QFutureWatcherBase::finished, this, [this] { Q_EMIT planned(m_plan.result()); });
    connect(&m_publish, &QFutureWatcherBase::finished, this, [this] {
        const PublishOutcome outcome = m_publish.result();
        log(outcome);
        Q_EMIT published(outcome);
    });
}

KioskPublishing::~KioskPublishing() {
    stop();
    waitFor(m_look);
    waitFor(m_makeKey);
    waitFor(m_plan);
    waitFor(m_publish);
}

PublishingStatus KioskPublishing::status() const {
    PublishingStatus status = m_status;
    status.shown = m_shown;
    return status;
}

void KioskPublishing::look() {
    if (!m_look.isRunning()) {
        m_look.setFuture(QtConcurrent::run(&findForPublishing, m_publishing));
    }
}

void KioskPublishing::makeKey() {
    if (!m_makeKey.isRunning()) {
        m_makeKey.setFuture(QtConcurrent::run(&makeOwnKey, m_publishing));
    }
}

void KioskPublishing::plan(const ExhibitionId &exhibition) {
    // What is still being reckoned for another exhibition is nobody's answer any more.
    m_plan.setFuture(QtConcurrent::run(&planPublishing, m_publishing, exhibition));
}

void KioskPublishing::publish(const PublishChoice &choice) {
    if (m_publish.isRunning()) {
        return;
    }
    PublishWatch watch;
    m_isCancelled = watch.isCancelled;
    watch.progress = sparingly([this](qint64 doneBytes, qint64 allBytes) { tell(doneBytes, allBytes); });
    m_publish.setFuture(QtConcurrent::run(&publishToStick, m_publishing, choice, watch));
}

void KioskPublishing::tell(qint64 doneBytes, qint64 allBytes) {
    QMetaObject::invokeMethod(
        this, [this, doneBytes, allBytes] { Q_EMIT progressed(doneBytes, allBytes); }, Qt::QueuedConnection);
}

void KioskPublishing::stop() {
    if (m_isCancelled) {
        m_isCancelled->store(true);
    }
}

} // namespace sala
