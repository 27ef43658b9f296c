#include "app/curator/file_question.h"

#include "app/curator/bench_look.h"

namespace sala {
namespace {

/// Said by Qt itself, which has none of our languages but Japanese; its translator finds ours under its own names.
[[maybe_unused]] constexpr const char *kSaidByQt[] = {
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),        QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),        QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),    QT_TRANSLATE_NOOP("QFileDialog", "Back"),
    QT_TRANSLATE_NOOP("QFileDialog", "Forward"),          QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"), QT_TRANSLATE_NOOP("QFileDialog", "List View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),      QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)"),
};

} // namespace

/// A window inherits neither letters nor colours from what it stands over. Its style is the workbench's already.
FileQuestion::FileQuestion(QWidget *parent, const QString &title, FileMode mode) : QFileDialog(parent, title) {
    setAttribute(Qt::WA_DeleteOnClose);
    setPalette(benchPalette(BenchLook()));
    setFont(parent->font());
    setFileMode(mode);
    const bool isFolder = mode == Directory;
    setOption(ShowDirsOnly, isFolder);
    setLabelText(LookIn, tr("Look in:", "a folder"));
    setLabelText(FileName, isFolder ? tr("Folder:") : tr("File:"));
    setLabelText(FileType, tr("Kind of file:"));
    setLabelText(Accept, tr("Choose"));
    setLabelText(Reject, tr("Cancel"));
}

} // namespace sala
