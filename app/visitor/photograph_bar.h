#pragma once

#include "app/visitor/turn_bar.h"

namespace sala {

/// Under a photograph. One row; where the words are too long for it, every button's sign moves above its
/// words, and where they are too long even for that, the zoom gets a row of its own.
class PhotographBar final : public TurnBar {
    Q_OBJECT

  public:
    explicit PhotographBar(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

  protected:
    Words words() const override;
    QString position(const QString &number, const QString &count) const override;
    void layOut() override;

  private:
    /// The row for one width: how wide each part is, and how high all of them.
    struct Row {
        bool isStacked = false;
        bool isSplit = false; ///< walk and zoom under each other
        QList<int> widths;
        int height = 0;
    };

    Row rowFor(int width) const;
    bool isWhole(const Row &row) const;
    Row splitRowFor(int width) const;
};

} // namespace sala
