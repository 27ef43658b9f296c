#pragma once

#include "app/text/text_block.h"

#include <QAbstractButton>

namespace sala {

/// How a button looks; lengths in logical pixels. Transparent colours are not drawn: a flat button has only
/// a text colour and a pressed background.
struct ButtonLook {
    QColor text = Qt::white;
    QColor background = Qt::transparent;
    QColor pressedBackground = QColor(255, 255, 255, 60);
    QColor checkedText = Qt::black;
    QColor checkedBackground = Qt::white;
    QColor border = Qt::transparent;
    QColor focusRing = Qt::white;
    double borderPx = 2;
    double focusRingPx = 4;
    double radiusPx = kPill;
    double sidePaddingPx = 24;
    double topPaddingPx = 4;
    QSize minimumSizePx{0, 0}; ///< what a hand needs, from the kiosk's millimetres

    static constexpr double kPill = -1; ///< as round as the height allows
};

/// A button that shows a text of any language whole: wraps where a label would, grows, never elides.
///
/// Pages set text and language together in retranslate(). Takes the keyboard's focus by Tab only, so that a
/// finger leaves no ring. An ampersand is a letter here, not a shortcut.
class TextButton final : public QAbstractButton {
    Q_OBJECT
  public:
    explicit TextButton(const TextStyle &style = {}, QWidget *parent = nullptr);

    void setText(const QString &text, Language language);
    /// The language of the text set before; for buttons whose words are the same, as numbers are.
    void setLanguage(Language language);
    /// Size, weight and balance; language and text stay.
    void setTextStyle(const TextStyle &style);
    void setLook(const ButtonLook &look);

    Language language() const { return m_style.language; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;        ///< one line, unless the text has "\n"
    QSize minimumSizeHint() const override; ///< the widest word

  protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    const TextBlock &block(int width) const;
    QSize sizeFor(const TextBlock &block, double textWidth) const;
    void textChanged();
    void drawGround(QPainter *painter) const;

    TextStyle m_style;
    ButtonLook m_look;
    mutable int m_blockWidth = -1;
    mutable TextBlock m_block;
};

} // namespace sala
