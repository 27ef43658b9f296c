#pragma once

#include <QString>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace sala {

/// What a long list shows of its rows: so many at a time.
struct ShownRows {
    qsizetype first = 0;
    qsizetype most = 0; ///< at a time
    qsizetype all = 0;
    QString earlier; ///< on the button to those before
    QString more;    ///< and after
};

/// Buttons to the rows before and after those that are shown; nullptr where all are. `go` is told the first row that is wanted,
/// of `sheet`, once the button that was pressed may go with the rows. Belongs to whoever lays it out. GUI thread.
QWidget *rowSteps(const ShownRows &shown, QWidget &sheet, const std::function<void(qsizetype first)> &go);

} // namespace sala
