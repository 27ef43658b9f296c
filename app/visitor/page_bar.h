#pragma once

#include "app/visitor/turn_bar.h"

#include <QRect>

namespace sala {

/// Beside or under the pages of a document. Turning and zooming stand in one row or in two, with their signs
/// above their words where that saves height.
class PageBar final : public TurnBar {
    Q_OBJECT

  public:
    explicit PageBar(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

  protected:
    Words words() const override;
    QString position(const QString &number, const QString &count) const override;
    void layOut() override;

  private:
    struct Placed {
        QWidget *part = nullptr;
        QRect rect;
    };
    struct Rows {
        bool areStacked = false;
        bool doFit = true;    ///< no word is wider than its place
        bool areWhole = true; ///< nothing takes more than one line
        QList<Placed> placed;
        int height = 0;
    };

    Rows rowsFor(int width) const;
    Rows arranged(int width, int rowCount, bool areStacked) const;
    void addRow(Rows &rows, const QList<QWidget *> &parts, int width) const;
    int widthOf(QWidget *part, bool isStacked) const;
    int heightOf(QWidget *part, bool isStacked, int width) const;
};

} // namespace sala
