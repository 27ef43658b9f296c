#pragma once

#include "app/look/theme.h"

#include <QWidget>

namespace sala {

/// The outline of a bank or identity card: whoever holds a real one against the screen and makes the outline fit
/// has told how large the screen is. Cards are 85.60 by 53.98 mm everywhere (ISO/IEC 7810, ID-1).
class CardRuler final : public QWidget {
    Q_OBJECT

  public:
    static constexpr double kCardWidthMm = 85.60;
    static constexpr double kCardHeightMm = 53.98;

    explicit CardRuler(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setCardWidth(int px); ///< logical pixels
    int cardWidth() const { return m_widthPx; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    GalleryTheme m_theme;
    int m_widthPx = 320;
};

} // namespace sala
