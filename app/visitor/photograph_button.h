#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"

#include <QAbstractButton>
#include <QHash>

namespace sala {

/// A button of a photograph's or a film's page: a drawn sign and its words, side by side on one line, or
/// stacked with the words wrapped below. Never elides; grows with its words instead.
class PhotographButton final : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Sign {
        Back,
        Previous,
        Next,
        ZoomIn,
        ZoomOut,
        WholePicture,
        Text,
        One,
        Pair,
        Play,
        Pause,
        TenBack,
        Again,
        Quieter,
        Louder,
        Subtitles,
        SignLanguage,
        Question,
        Listen, ///< somebody speaks
        Stop,
        Details
    };

    explicit PhotographButton(Sign sign, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme, TextSize size);
    void setText(const QString &text, Language language);
    void setSign(Sign sign);
    void setStacked(bool isStacked);
    void setBright(bool isBright); ///< the one thing to do here

    int leastWidth() const; ///< stacked, with its widest word whole
    int heightFor(bool isStacked, int width) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightFor(m_isStacked, width); }
    QSize sizeHint() const override; ///< side by side

  protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    double signPx() const;
    void textChanged();
    TextBlock composed(double width) const;
    double lineWidth() const;
    void paintBeside(QPainter &painter) const;
    void paintStacked(QPainter &painter) const;
    void paintSign(QPainter &painter, const QRectF &box) const;
    QColor textColour() const;

    Sign m_sign;
    bool m_isStacked = false;
    bool m_isBright = false;
    GalleryTheme m_theme;
    TextStyle m_style;
    mutable QHash<double, TextBlock> m_composed; ///< by width: layouts ask for the same few again and again
};

} // namespace sala
