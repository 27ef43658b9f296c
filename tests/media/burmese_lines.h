#pragma once

#include <QString>
#include <QStringList>

namespace sala::test {

/// The lines of a file in tests/data/text, none empty.
QStringList linesOf(const QString &file);

/// A line as ICU writes it for a Zawgyi font.
QString asZawgyi(const QString &unicode);

/// The same line as people type it who know fewer keys, hit others, or put spaces elsewhere; ICU makes none
/// of these, and a Zawgyi font shows them alike.
QStringList typedOtherwise(const QString &zawgyi);

} // namespace sala::test
