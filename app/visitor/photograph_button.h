#pragma once

#include "app/text/text_block.h"
#include "app/visitor/theme.h"

#include <QAbstractButton>

namespace sala {

/// A button of the photograph page: a drawn sign and its words, side by side where both fit on one line,
/// else the sign above. Never elides; grows with its words instead (heightForWidth()).
class PhotographButton final : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Sign { Back, Previous, Next, ZoomIn, ZoomOut, WholePicture, Text };

    explicit PhotographButton(Sign sign, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme, TextSize size);
    void setText(const QString &text, Language language);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< side by side

  protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    double signPx() const;
    double paddingPx() const;
    TextBlock composed(double width) const;
    bool isBeside(int width) const;
    void paintSign(QPainter &painter, const QRectF &box) const;

    Sign m_sign;
    GalleryTheme m_theme;
    TextStyle m_style;
};

} // namespace sala
