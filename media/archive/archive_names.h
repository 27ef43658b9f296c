#pragma once

#include <QSet>
#include <QString>

namespace sala {

/// A name from outside as the name of a file anywhere: letters, digits and marks of every script stay, NFC; whatever a system,
/// a shell or a list of files could take for something else becomes "_". At most 60 bytes of UTF-8, cut between characters.
/// Empty when nothing is left of it.
QString archiveName(const QString &name);

/// "0007-river-dawn", of the seventh work, whose file was "river-dawn.jpg"; "0007" when its name says nothing.
QString archiveStem(int number, const QString &source);

/// How a file of this kind ends, with its dot: by what its bytes are ("image/jpeg"), else by the name it had, else ".bin".
QString archiveEnding(const QString &mimeType, const QString &source);

/// Gives every file a name that no other has, whatever systems take for the same.
class ArchiveNames {
  public:
    /// The folder's path, the stem and the ending, "works/0007-river/0007-river" and ".km.vtt", with "-2" between them where
    /// that is taken.
    QString unique(const QString &stem, const QString &ending);

  private:
    QSet<QString> m_taken; ///< in one case
};

} // namespace sala
