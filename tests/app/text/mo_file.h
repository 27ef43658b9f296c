#pragma once

#include <QString>
#include <QStringList>

namespace sala {

/// The translations in a gettext catalogue (.mo, little endian), without its header; every plural form is
/// one. Empty when the file is missing or is none.
QStringList translationsIn(const QString &moFile);

} // namespace sala
