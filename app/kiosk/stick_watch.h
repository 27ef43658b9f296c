#pragma once

#include "app/kiosk/stick_places.h"
#include "app/staff/staff_desk.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace sala {

/// Notices by itself which editions are on the sticks that are plugged in, and what loading each would do. Looks
/// every two seconds on another thread, at a file only when it or the kiosk has changed. GUI thread.
class StickWatch final : public QObject {
    Q_OBJECT

  public:
    StickWatch(QString stateFolder, StickPlaces places, QObject *parent = nullptr);
    ~StickWatch() override;

    const QList<FoundEdition> &found() const { return m_found; }
    bool hasLooked() const { return m_hasLooked; } ///< at least once
    void setPaused(bool isPaused); ///< while a load reads the stick

    static constexpr std::chrono::milliseconds kInterval{2000};

  Q_SIGNALS:
    void changed();
    void stateChanged(); ///< somebody has written into the kiosk's state
    void stickArrived(); ///< with an edition that can be loaded, after the first look

  private:
    /// A file as it was when it was looked at.
    struct Seen {
        QString stamp;
        FoundEdition edition;
    };
    struct Looked {
        QHash<QString, Seen> files;
        qint64 change = 0; ///< of the kiosk's state
    };

    static Looked look(const QString &stateFolder, const StickPlaces &places, const Looked &before);
    void start();
    void finish();

    QString m_stateFolder;
    StickPlaces m_places;
    Looked m_seen;
    QList<FoundEdition> m_found;
    bool m_hasLooked = false;
    QTimer m_timer;
    QFutureWatcher<Looked> m_look;
};

} // namespace sala
