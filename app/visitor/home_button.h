#pragma once

#include "app/look/theme.h"

#include <QAbstractButton>

namespace sala {

/// A drawn house: back to the start, from anywhere. As large as a target, whatever the size of text. Takes the
/// keyboard's focus by Tab only.
class HomeButton final : public QAbstractButton {
    Q_OBJECT

  public:
    explicit HomeButton(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    GalleryTheme m_theme;
};

} // namespace sala
