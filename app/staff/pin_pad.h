#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QWidget>

#include <array>

namespace sala {

class TextButton;

/// Ten digits, one back, and "Enter": for a PIN, by touch; a keyboard that is plugged in writes letters as well.
/// What was entered is shown as dots only. The digits are Latin ones in every language, as on every telephone
/// and cash machine of these countries.
class PinPad final : public QWidget {
    Q_OBJECT

  public:
    explicit PinPad(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);
    void clear();
    void setLocked(bool isLocked); ///< takes nothing for a while
    const QString &words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void entered(const QString &words); ///< never empty
    void changed();                     ///< a digit more or less, by hand

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    QSize sizeFor(int keyHigh) const;
    QSize keySize() const;
    int dotsHeight() const;
    void layOut();
    void fitWords(int keyWidth);
    void type(const QString &text);
    void erase();
    void enter();
    void show(const QString &words);

    GalleryTheme m_theme;
    std::array<TextButton *, 10> m_digits;
    TextButton *m_erase;
    TextButton *m_enter;
    QString m_words;
    int m_top = 0; ///< of the dots
    bool m_isLocked = false;
};

} // namespace sala
