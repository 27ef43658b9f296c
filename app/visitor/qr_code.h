#pragma once

#include <QImage>
#include <QString>

namespace sala {

/// A QR code (ISO/IEC 18004, level M, by libqrencode) of this text in UTF-8: one pixel a module, dark on
/// light, with the four light modules around it that scanners need. Null when the text is empty or too long
/// for one. Draw it in whole multiples of its size.
QImage qrCode(const QString &text);

} // namespace sala
