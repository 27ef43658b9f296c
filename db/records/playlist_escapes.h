#pragma once

#include <QString>

#include <optional>

namespace sala {

/// Words on one line of a playlist's text: as they are, but for what would end the line, be lost at its ends
/// or not be seen.
QString escaped(const QString &text);
/// Nothing when something stands behind a \ that cannot.
std::optional<QString> unescaped(const QString &text);

/// A name: between quotation marks where it has blanks, quotation marks, or begins like a comment.
QString quoted(const QString &name);
std::optional<QString> unquoted(const QString &word);

} // namespace sala
