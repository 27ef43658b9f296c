#pragma once

#include <QDate>
#include <QString>

namespace sala {

/// A day as it is typed, in anybody's digits: "2027-05-12". Null for anything else.
QDate dayTyped(const QString &text);

} // namespace sala
