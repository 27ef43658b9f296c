#pragma once

#include "app/visitor/theme.h"
#include "translations/language.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)

namespace sala {

class TextButton;

/// The five languages, each by its own name in its own script, always in reach. The current one is lighter,
/// bolder and underlined. Wishes only: who wires the kiosk changes the language everywhere and tells the
/// bar by setLanguage().
class LanguageBar final : public QWidget {
    Q_OBJECT

  public:
    explicit LanguageBar(QWidget *parent = nullptr);

    void setLanguage(Language language);
    Language language() const { return m_language; }
    void setTheme(const GalleryTheme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// The visitor wants this language; also said when it is the current one.
    void languageChosen(sala::Language language);

  protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void retranslate();
    void layOut();
    void markChosen();
    TextButton *button(Language language) const;

    GalleryTheme m_theme;
    QButtonGroup *m_group;
    Language m_language = Language::English;
};

} // namespace sala
