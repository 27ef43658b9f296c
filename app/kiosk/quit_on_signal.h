#pragma once

#include <QObject>

namespace sala {

/// A service manager's SIGTERM, a terminal's Ctrl+C or its closing end the application as closing the window
/// does: what is being done is stopped, and the kiosk's end is noted. One at a time; needs a
/// QCoreApplication.
class QuitOnSignal final : public QObject {
    Q_OBJECT

  public:
    explicit QuitOnSignal(QObject *parent = nullptr);
    ~QuitOnSignal() override; ///< signals mean again what they mean to every program

  private:
    int m_ends[2] = {-1, -1}; ///< of a pipe: a signal's handler may do no more than write
};

} // namespace sala
