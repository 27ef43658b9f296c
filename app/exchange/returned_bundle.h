#pragma once

#include "app/exchange/captions_file.h"

namespace sala {

/// What came back from a volunteer.
struct ReturnedBundle {
    Captions captions; ///< only in the language that they were asked for
    QString author;    ///< as they wrote their name; empty when they did not
    QString file;      ///< which of the two they filled in
};

/// Whether this is a bundle: a folder.
bool isBundle(const QString &path);

/// Reads a bundle's folder: the file that was filled in, and the name. What else lies there is not looked at, and no file's
/// name is taken from the bundle.
///
/// InvalidInput, saying why: no manifest of ours; a link or something else that is no file in a file's place; files larger than
/// they can be; neither file filled in, or both, which then are to be imported by themselves; a name of several lines or
/// of more than 80 characters. Else what readCaptionsFile says.
Result<ReturnedBundle> readBundle(const QString &folder, const CaptionsRules &rules);

/// Whether a curator of this library has this name, in whatever case: a bundle says what it likes, so nobody takes a curator's
/// name from it.
Result<bool> isCuratorsName(Library &library, const QString &name);

/// Why this is no name to write as; empty when it is one.
QString faultOfAuthor(const QString &name);

} // namespace sala
