#pragma once

#include "media/archive/archived_work.h"

#include <QByteArray>

namespace sala {

/// The work as a record of simple Dublin Core in the form libraries harvest (oai_dc), texts in every language with xml:lang.
/// `formats` are its files', by their media types. Any thread.
QByteArray dublinCore(const ArchivedWork &work, const QStringList &formats);

} // namespace sala
