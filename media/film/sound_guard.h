#pragma once

#include <QObject>

namespace sala {

/// Keeps a sound server that dies, or a device that goes, from holding a film for ever. Qt 6.4 keeps the lock
/// of its connection when a write fails, for ever, and waits for ever for a stream that could not be opened;
/// who ends such a film waits for it. The program stands before those functions of libpulse: what is written
/// to a dead stream is thrown away as if it had been heard, and counted; a server that is not there is asked
/// for again. A server that hangs while it is connected to, or asked for its devices, is given up after half
/// a second, in which the GUI thread waits for it, and tried again after ten seconds, twenty, forty, at last
/// every ten minutes. Does nothing without libpulse. With Qt 6.5 and later, whose sound was written anew, it only says
/// when the connection breaks: a film that went on writing to it would crash.
///
/// How often sound broke until now. Any thread.
int soundFailures();

/// Whether Qt's connection to the sound server stands; true where there is another kind of sound. Played to
/// without one, Qt 6.4 crashes. Asks the server nothing, except at the very first time. GUI thread: what asks
/// first owns the connection, and only a thread that lives on notices that it broke, and connects again.
bool isSoundConnected();

/// Says that it broke, just before Qt takes it apart: whoever plays sound must have ended that when lost()
/// returns.
class SoundConnection final : public QObject {
    Q_OBJECT

  public:
    static SoundConnection &one();

  Q_SIGNALS:
    void lost();
};

} // namespace sala
