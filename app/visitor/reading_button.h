#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QAbstractButton>

namespace sala {

/// A button about reading, understood without reading: letters of the visitor's own script, a disc that is
/// half dark, a screen. Takes the keyboard's focus by Tab only.
class ReadingButton final : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Sign {
        Open,     ///< a small letter, a large one and the disc: what is behind this button
        Usual,    ///< the letter in each of the three sizes
        Large,
        Largest,
        Contrast, ///< the disc
        Reach,    ///< a tall screen that is used in its lower part
        Motion    ///< a ball that leaves a trail, struck out
    };

    explicit ReadingButton(Sign sign, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language); ///< whose letter is drawn

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    int letterPx(TextScale scale) const;
    void paintOpen(QPainter &painter) const;
    void paintLetter(QPainter &painter, int px, double middle) const;
    void paintReach(QPainter &painter) const;
    void paintMotion(QPainter &painter) const;
    void paintDisc(QPainter &painter, const QPointF &middle, double radius) const;

    Sign m_sign;
    GalleryTheme m_theme;
    Language m_language = Language::English;
};

} // namespace sala
