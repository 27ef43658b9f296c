#include "app/kiosk/stick_watch.h"

#include "db/storage/editions/edition_loader.h"

#include <QDir>
#include <QtConcurrent>

#include <algorithm>

namespace sala {
namespace {

constexpr int kMostFiles = 40; ///< somebody's whole archive is not looked through

/// At its top and one folder deep, the newest first. Links may lead anywhere and are not followed.
QFileInfoList editionFiles(const QString &folder) {
    const QStringList pattern{QStringLiteral("*.sala")};
    constexpr auto kFilter = QDir::Files | QDir::NoSymLinks | QDir::Readable;
    QFileInfoList files = QDir(folder).entryInfoList(pattern, kFilter);
    constexpr auto kFolders = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    for (const QFileInfo &inner : QDir(folder).entryInfoList(kFolders).mid(0, kMostFiles)) {
        files += QDir(inner.filePath()).entryInfoList(pattern, kFilter);
    }
    std::stable_sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return a.lastModified() > b.lastModified();
    });
    return files.mid(0, kMostFiles);
}

/// What can be loaded first, then by when it was published.
bool isBefore(const FoundEdition &a, const FoundEdition &b) {
    const auto rank = [](const FoundEdition &edition) {
        const EditionRefusal refusal = edition.report.refusal;
        return refusal == EditionRefusal::None ? 0 : refusal == EditionRefusal::UnknownKey ? 1 : 2;
    };
    if (rank(a) != rank(b)) {
        return rank(a) < rank(b);
    }
    return a.report.label.published != b.report.label.published
               ? a.report.label.published > b.report.label.published
               : a.path < b.path;
}

} // namespace

StickWatch::StickWatch(QString stateFolder, StickPlaces places, QObject *parent)
    : QObject(parent), m_stateFolder(std::move(stateFolder)), m_places(std::move(places)) {
    connect(&m_look, &QFutureWatcher<Looked>::finished, this, &StickWatch::finish);
    connect(&m_timer, &QTimer::timeout, this, &StickWatch::start);
    m_timer.start(kInterval);
    start();
}

StickWatch::~StickWatch() {
    m_look.waitForFinished();
}

void StickWatch::setPaused(bool isPaused) {
    if (isPaused) {
        m_timer.stop();
    } else {
        m_timer.start(kInterval);
        start();
    }
}

void StickWatch::start() {
    if (!m_look.isRunning()) {
        m_look.setFuture(QtConcurrent::run(&StickWatch::look, m_stateFolder, m_places, m_seen));
    }
}

StickWatch::Looked StickWatch::look(const QString &stateFolder, const StickPlaces &places, const Looked &before) {
    Looked looked;
    const Result<KioskState> state = KioskState::openExisting(stateFolder);
    const Result<qint64> change = state.and_then([](const KioskState &s) { return s.changeNumber(); });
    if (!change) {
        return looked;
    }
    looked.change = *change;
    for (const Stick &place : sticksIn(places)) {
        for (const QFileInfo &file : editionFiles(place.folder)) {
            const QString stamp = QStringLiteral("%1 %2 %3")
                                      .arg(file.size())
                                      .arg(file.lastModified().toMSecsSinceEpoch())
                                      .arg(*change);
            const auto known = before.files.constFind(file.filePath());
            // Room is made without anybody writing a file of ours.
            const bool isSame = known != before.files.cend() && known->stamp == stamp &&
                                known->edition.report.refusal != EditionRefusal::NoRoom;
            looked.files.insert(file.filePath(),
                                isSame ? *known
                                       : Seen{stamp,
                                              {file.filePath(), place.name, inspectEdition(file.filePath(), *state)}});
        }
    }
    return looked;
}

void StickWatch::finish() {
    const QList<FoundEdition> before = std::exchange(m_found, {});
    const bool isOther = m_seen.change != 0 && m_look.result().change != m_seen.change;
    m_seen = m_look.result();
    bool hasArrived = false;
    for (const Seen &seen : std::as_const(m_seen.files)) {
        m_found.append(seen.edition);
        const bool isKnown = std::any_of(before.begin(), before.end(), [&](const FoundEdition &other) {
            return other.path == seen.edition.path;
        });
        const EditionRefusal refusal = seen.edition.report.refusal;
        hasArrived = hasArrived ||
                     (!isKnown && (refusal == EditionRefusal::None || refusal == EditionRefusal::UnknownKey));
    }
    std::sort(m_found.begin(), m_found.end(), isBefore);
    const bool isFirst = !std::exchange(m_hasLooked, true);
    if (isFirst || before != m_found) {
        Q_EMIT changed();
    }
    if (isOther) {
        Q_EMIT stateChanged();
    }
    if (hasArrived && !isFirst) {
        Q_EMIT stickArrived();
    }
}

} // namespace sala
