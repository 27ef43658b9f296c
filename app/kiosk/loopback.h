#pragma once

namespace sala {

/// From now on this process listens on 127.0.0.1 only: a bind() to every address becomes one to loopback.
///
/// Qt's VNC platform serves the screen, without a password, on every address of the machine and has no
/// setting for it (qtbase, src/plugins/platforms/vnc). In an exhibition hall that would hand the kiosk to
/// everybody in the network. Call it before the QApplication is made; outgoing connections are not changed.
void listenOnLoopbackOnly();

} // namespace sala
