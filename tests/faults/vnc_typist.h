#pragma once

#include <QProcess>
#include <QString>
#include <QTcpSocket>

namespace sala {

/// Somebody at the real workbench: `sala curate` on a screen of its own, keys sent to it over VNC (RFB 3.3), nothing else.
class VncTypist {
  public:
    static constexpr quint32 kReturn = 0xff0d;
    static constexpr quint32 kF8 = 0xffc5;
    static constexpr quint32 kControl = 0xffe3;

    explicit VncTypist(const QString &library);
    ~VncTypist();

    bool isReady(); ///< waits until the screen is there and the program has nothing to do
    bool isIdle();  ///< waits until the program has nothing to do
    bool isDrawn(); ///< waits until the program, having heard what was sent, has drawn its screen
    void type(const QString &letters);
    void press(quint32 key, quint32 modifier = 0);
    void rest(int ms); ///< as long as a hand does
    bool end(int signal); ///< waits until the process has ended

  private:
    bool connectToScreen();
    QByteArray take(qint64 bytes);
    void send(quint32 key, bool isDown);
    qint64 ticks() const; ///< of the processor, that it has used

    QProcess m_program;
    QTcpSocket m_screen;
    quint16 m_port;
};

} // namespace sala
