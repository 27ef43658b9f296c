#pragma once

#include <QFileDialog>

namespace sala {

/// Asks for files or a folder over `parent`, looking like the bench and with its own words in the program's language, where
/// the desktop has no dialog of its own. Deletes itself when it is closed; set its mode and open() it. GUI thread.
class FileQuestion final : public QFileDialog {
    Q_OBJECT

  public:
    FileQuestion(QWidget *parent, const QString &title, FileMode mode);
};

} // namespace sala
