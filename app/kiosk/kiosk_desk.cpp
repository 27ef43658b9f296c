#include "app/kiosk/kiosk_desk.h"

#include "app/kiosk/exhibition_loader.h"
#include "app/kiosk/slow_work.h"
#include "db/storage/editions/edition_loader.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/kiosk/kiosk_receipt.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"

#include <QLoggingCategory>
#include <QtConcurrent>

namespace sala {

Q_LOGGING_CATEGORY(lcDesk, "sala.kiosk.desk", QtInfoMsg)

namespace {

void log(const char *what, const std::optional<Error> &error) {
    if (error && error->code != ErrorCode::Cancelled) {
        qCWarning(lcDesk).noquote() << what << error->detail << error->subject;
    }
}

/// With the state of the kiosk, opened for it alone.
template<class Work>
auto withState(const QString &folder, Work &&work) -> decltype(work(std::declval<KioskState &>())) {
    Result<KioskState> state = KioskState::openExisting(folder);
    return state.and_then(std::forward<Work>(work));
}

/// An edition that cannot be read any more is named by its number alone.
OwnEdition ownEdition(const KioskState &state, const KioskEdition &edition) {
    OwnEdition own;
    own.label = edition.label;
    const auto facts = ForeignEdition::openUnproven(state.pathOf(edition)).and_then([](const ForeignEdition &file) {
        return file.facts();
    });
    if (facts) {
        own.exhibition = facts->exhibition;
        own.titles = facts->titles;
        own.asks = facts->asks;
    }
    return own;
}

} // namespace

Result<KioskStatus> readStatus(const QString &stateFolder) {
    return withState(stateFolder, [](KioskState &state) -> Result<KioskStatus> {
        const auto editions = state.editions();
        const auto hasPassphrase = StaffLock(state).isSet();
        const auto settings = readSettings(state);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto wait = StaffLock(state).waitingTime(now);
        if (!editions || !hasPassphrase || !settings) {
            return tl::unexpected(!editions        ? editions.error()
                                  : !hasPassphrase ? hasPassphrase.error()
                                                   : settings.error());
        }
        KioskStatus status;
        status.hasPassphrase = *hasPassphrase;
        status.settings = *settings;
        status.wait = wait.value_or(std::chrono::seconds(0));
        for (const KioskEdition &edition : *editions) {
            if (edition.role == KioskEdition::Role::Current) {
                status.shown = ownEdition(state, edition);
            } else if (edition.role == KioskEdition::Role::Previous && edition.mayReturn) {
                status.before = ownEdition(state, edition);
            } else if (edition.role == KioskEdition::Role::Previous) {
                status.wasBeforeWithdrawn = true;
            }
        }
        const Exhibition exhibition = status.shown ? status.shown->exhibition : Exhibition();
        const KioskPlan plan = readPlan(state).value_or(KioskPlan());
        status.moment = momentOf(plan, exhibition, now);
        status.schedule = scheduleOf(plan, exhibition);
        status.plannedSchedule = scheduleOf({}, exhibition);
        status.isScheduleOwn = plan.schedule.has_value();
        status.today = venueDay(now, exhibition.timeZone);
        return status;
    });
}

OwnEdition ownLibrary(const Catalogue &catalogue) {
    OwnEdition own;
    own.exhibition = catalogue.exhibition;
    own.titles = wordsOf(catalogue.texts, own.exhibition.id, TextField::Title);
    own.asks = asksAnything(catalogue);
    return own;
}

KioskDesk::KioskDesk(QString stateFolder, StickPlaces places, KioskStatus status, QObject *parent)
    : StaffDesk(parent), m_stateFolder(std::move(stateFolder)), m_sticks(m_stateFolder, std::move(places)),
      m_status(std::move(status)) {
    connect(&m_sticks, &StickWatch::changed, this, &StaffDesk::foundChanged);
    connect(&m_refresh, &QFutureWatcherBase::finished, this, [this] {
        const Result<KioskStatus> status = m_refresh.result();
        if (!m_library || status || status.error().code != ErrorCode::NotFound) { // it may not be made yet
            log("the kiosk's state cannot be read:", errorOf(status));
        }
        take(status);
        Q_EMIT statusChanged();
    });
    connect(&m_signIn, &QFutureWatcherBase::finished, this, [this] {
        const Result<SignIn> answer = m_signIn.result();
        log("signing in failed:", errorOf(answer));
        Q_EMIT signInAnswered(answer.value_or(SignIn{SignIn::Answer::Failed, {}}));
    });
    const auto report = [this](QFutureWatcher<Done> &watcher, const char *what, auto signal) {
        connect(&watcher, &QFutureWatcherBase::finished, this, [this, &watcher, what, signal] {
            const Done done = watcher.result();
            log(what, errorOf(done.result));
            follow(done);
            Q_EMIT(this->*signal)(errorOf(done.result));
            Q_EMIT statusChanged();
        });
    };
    report(m_passphrase, "the passphrase was not kept:", &StaffDesk::passphraseSet);
    report(m_save, "the settings were not kept:", &StaffDesk::settingsSaved);
    report(m_saveSchedule, "the opening hours were not kept:", &StaffDesk::scheduleSaved);
    report(m_back, "the edition before is not shown:", &StaffDesk::wentBack);
    connect(&m_load, &QFutureWatcherBase::finished, this, &KioskDesk::finishLoad);
    connect(&m_sticks, &StickWatch::stateChanged, this, &KioskDesk::refresh);
}

KioskDesk::~KioskDesk() {
    cancelLoad();
    waitFor(m_refresh);
    waitFor(m_signIn);
    waitFor(m_passphrase);
    waitFor(m_save);
    waitFor(m_saveSchedule);
    waitFor(m_load);
    waitFor(m_back);
}

void KioskDesk::showLibrary(const OwnEdition &shown) {
    m_library = shown;
    m_sticks.setPaused(true);
    take(m_status);
}

/// Of a library only what staff have set counts.
void KioskDesk::take(const Result<KioskStatus> &status) {
    const KioskStatus read = status.value_or(m_status);
    m_status = read;
    if (m_library) {
        m_status = KioskStatus();
        m_status.hasPassphrase = read.hasPassphrase;
        m_status.wait = read.wait;
        m_status.settings = read.settings;
        m_status.shown = m_library;
        m_status.isLibrary = true;
    }
}

/// What was read before it was done is no news.
void KioskDesk::follow(const Done &done) {
    take(done.status);
    if (m_refresh.isRunning()) {
        refresh();
    }
}

void KioskDesk::finishLoad() {
    const Done done = m_load.result();
    log("the edition was not loaded:", errorOf(done.result));
    m_sticks.setPaused(false);
    follow(done);
    Q_EMIT loadEnded(done.result ? std::nullopt
                                 : std::optional<LoadFailure>({done.result.error(), *m_loadReport}));
    Q_EMIT statusChanged();
}

void KioskDesk::refresh() {
    m_refresh.setFuture(QtConcurrent::run(&readStatus, m_stateFolder));
}

void KioskDesk::signIn(const QString &passphrase) {
    if (m_signIn.isRunning()) {
        return;
    }
    m_signIn.setFuture(QtConcurrent::run([folder = m_stateFolder, passphrase] {
        return withState(folder, [&](KioskState &state) {
            return StaffLock(state).signIn(passphrase, QDateTime::currentDateTimeUtc());
        });
    }));
}

KioskDesk::Done KioskDesk::carryOut(const QString &stateFolder, State state, const Deed &deed) {
    Result<KioskState> open =
        state == State::MustExist ? KioskState::openExisting(stateFolder) : KioskState::open(stateFolder);
    const Result<void> result = open.and_then(deed);
    return {result, readStatus(stateFolder)};
}

void KioskDesk::begin(QFutureWatcher<Done> &watcher, const Deed &deed) {
    if (!watcher.isRunning()) {
        const State state = m_library ? State::MayBeMade : State::MustExist;
        watcher.setFuture(QtConcurrent::run(&KioskDesk::carryOut, m_stateFolder, state, deed));
    }
}

void KioskDesk::setPassphrase(const QString &passphrase) {
    begin(m_passphrase, [passphrase](KioskState &state) { return StaffLock(state).setPassphrase(passphrase); });
}

void KioskDesk::saveSettings(const KioskSettings &settings) {
    begin(m_save, [settings, today = m_status.today](KioskState &state) { return writeSettings(state, settings, today); });
}

void KioskDesk::saveSchedule(const std::optional<Schedule> &schedule) {
    begin(m_saveSchedule, [schedule](KioskState &state) { return writeSchedule(state, schedule); });
}

void KioskDesk::load(const QString &path, const QString &trust) {
    if (m_load.isRunning()) {
        return;
    }
    m_sticks.setPaused(true);
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    LoadOptions options;
    options.trust = trust;
    options.isCancelled = [isCancelled = m_isCancelled] { return isCancelled->load(); };
    options.progress = sparingly([this](qint64 doneBytes, qint64 allBytes) { tell(doneBytes, allBytes); });
    m_loadReport = std::make_shared<EditionReport>();
    begin(m_load, [path, options, report = m_loadReport](KioskState &state) {
        const Result<KioskEdition> loaded = loadEdition(path, state, options);
        if (!loaded && loaded.error().code != ErrorCode::Cancelled) {
            *report = inspectEdition(path, state, options);
        }
        if (loaded) {
            (void)leaveReceipt(state, path, QDateTime::currentDateTimeUtc()); // a stick may be locked: nothing is lost by that
        }
        return loaded.map([](const KioskEdition &) {});
    });
}

void KioskDesk::tell(qint64 doneBytes, qint64 allBytes) {
    QMetaObject::invokeMethod(
        this, [this, doneBytes, allBytes] { Q_EMIT loadProgressed(doneBytes, allBytes); }, Qt::QueuedConnection);
}

void KioskDesk::cancelLoad() {
    if (m_isCancelled) {
        m_isCancelled->store(true);
    }
}

void KioskDesk::goBack() {
    begin(m_back, [](KioskState &state) { return rollBack(state).map([](const KioskEdition &) {}); });
}

} // namespace sala
