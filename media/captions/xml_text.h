#pragma once

#include <QString>

namespace sala {

/// Whether no XML file can have the character at this place: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
bool isForbiddenInXml(const QString &text, qsizetype at);

/// The first character of a text that no XML file can have, as "U+001B"; empty when there is none.
QString xmlForbids(const QString &text);

/// The text with U+FFFD in place of each character that no XML file can have.
QString xmlText(QString text);

} // namespace sala
