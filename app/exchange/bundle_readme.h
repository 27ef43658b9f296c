#pragma once

#include "translations/language.h"

#include <QByteArray>

namespace sala {

/// How a bundle is filled in and sent back: in the volunteer's language, then in English. UTF-8 with a byte order mark, CRLF,
/// for the plainest of editors.
QByteArray bundleReadme(Language from, Language to);

/// The glossary's words from one language to another, names that stay as they are, and words that hurt people, as a table.
QByteArray glossaryTable(Language from, Language to);

} // namespace sala
