#pragma once

#include "app/look/theme.h"

#include <QWidget>

#include <functional>

namespace sala {

/// Marks a whole view that the keyboard is on, over everything in it: where Tab arrives, and from the first key that
/// the view obeys. A finger or a mouse takes it away. Goes with the view.
class FocusRing final : public QWidget {
    Q_OBJECT

  public:
    explicit FocusRing(QWidget &view);

    void setTheme(const GalleryTheme &theme);
    /// So far around the view, in its parent: for a view whose words begin at its edge. 0, as at first: inside it.
    void setOutset(int px);
    /// While this says so, the view marks one of its parts itself.
    void setLeftOut(std::function<bool()> isLeftOut) { m_isLeftOut = std::move(isLeftOut); }
    /// The keyboard is used here; true when that was to be seen already.
    bool mark();
    bool isMarked() const { return !isHidden(); }

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void place();

    QWidget *m_view;
    int m_outsetPx = 0;
    GalleryTheme m_theme;
    std::function<bool()> m_isLeftOut;
};

} // namespace sala
