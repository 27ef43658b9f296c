#pragma once

#include "app/curator/bench_sheet.h"

namespace sala {

/// The window is to be closed, and something that was typed cannot be written to the disk: says what would be lost, and
/// leaves the choice. Closed without one, the window stays.
class CloseSheet final : public BenchSheet {
    Q_OBJECT

  public:
    enum class Copy { Offered, Withheld }; ///< words are copied by nobody but their writer

    explicit CloseSheet(QWidget *window);

    /// `lost` names what would be, a line for each text.
    void show(const QStringList &lost, Copy copy, Language reader);

  Q_SIGNALS:
    void copyRequested();
    void closeAnywayRequested();

  private:
    void addButtons(Copy copy);

    BenchLook m_look;
    QWidget *m_buttons = nullptr;
};

} // namespace sala
