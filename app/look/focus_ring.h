#pragma once

#include "app/look/theme.h"

#include <QWidget>

#include <functional>

namespace sala {

/// Marks a whole view that the keyboard is on, over everything in it: where Tab arrives, and from the first key that
/// the view obeys. A finger or a mouse takes it away. Belongs to the view.
class FocusRing final : public QWidget {
    Q_OBJECT

  public:
    explicit FocusRing(QWidget &view);

    void setTheme(const GalleryTheme &theme);
    /// While this says so, the view marks one of its parts itself.
    void setLeftOut(std::function<bool()> isLeftOut) { m_isLeftOut = std::move(isLeftOut); }
    /// The keyboard is used here; true when that was to be seen already.
    bool mark();
    bool isMarked() const { return !isHidden(); }

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    GalleryTheme m_theme;
    std::function<bool()> m_isLeftOut;
};

} // namespace sala
