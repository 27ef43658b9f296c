#pragma once

#include "db/records/error.h"
#include "db/records/id.h"

#include <QUrl>

namespace sala {

/// Where the public finds a work: the exhibition's address, "w/" and eight letters and digits that name the
/// work
/// ("https://example.org/w/7F3K9QWX"), short enough to be typed. Empty when the exhibition has no address.
QUrl publicAddress(const QUrl &exhibition, const Id &work);

/// An address as it may stand in an exhibition: https or http, a host, no user, no query, at most 120
/// characters. Empty is allowed and means none. InvalidInput says what is wrong with it.
Result<QUrl> publicAddressFrom(const QString &text);

} // namespace sala
