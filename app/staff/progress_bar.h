#pragma once

#include "app/look/theme.h"

#include <QWidget>

namespace sala {

/// How much of something long is done, as a bar.
class ProgressBar final : public QWidget {
    Q_OBJECT

  public:
    explicit ProgressBar(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setShare(double share); ///< 0 to 1

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    GalleryTheme m_theme;
    double m_share = 0;
};

} // namespace sala
