#pragma once

#include "app/look/theme.h"

#include <QWidget>

namespace sala {

/// Over a view that has widgets of its own: says at its lower edge that it goes on below. Belongs to the view, which
/// says when.
class MoreMark final : public QWidget {
    Q_OBJECT

  public:
    explicit MoreMark(QWidget &view);

    void setTheme(const GalleryTheme &theme);
    void follow(bool isMore); ///< after whatever moved, or changed its size

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    GalleryTheme m_theme;
};

} // namespace sala
