#pragma once

#include "app/curator/bench_sheet.h"

#include <QImage>

namespace sala {

class BenchActions;

/// Every key of the workbench.
class HelpSheet final : public BenchSheet {
    Q_OBJECT

  public:
    explicit HelpSheet(QWidget *bench);

    void show(const BenchActions &actions, Language reader);
};

/// The kiosk's page as large as the window allows.
class PageSheet final : public BenchSheet {
    Q_OBJECT

  public:
    explicit PageSheet(QWidget *bench);

    void show(const QImage &page, const QString &title, Language reader);
};

} // namespace sala
