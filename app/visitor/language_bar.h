#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)

namespace sala {

class HomeButton;
class ReadingButton;
class TextButton;

/// The five languages, each by its own name in its own script, always in reach. The current one is lighter,
/// bolder and underlined. At the left, the way back to the start; at the right, a button for text size and contrast.
/// Wishes only: who wires the kiosk changes the language everywhere and tells the bar by setLanguage().
class LanguageBar final : public QWidget {
    Q_OBJECT

  public:
    explicit LanguageBar(QWidget *parent = nullptr);

    void setLanguage(Language language);
    Language language() const { return m_language; }
    void setTheme(const GalleryTheme &theme);
    void setHomeOffered(bool isOffered); ///< not to staff; its place stays free, so that nothing moves
    void setReadingOpen(bool isOpen); ///< whether the choice of size and contrast is up

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// The visitor wants this language; also said when it is the current one.
    void languageChosen(sala::Language language);
    /// The visitor wants another text size or contrast, or has seen enough of the choice.
    void readingRequested();
    void homeRequested(); ///< back to the start

  protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void retranslate();
    void layOut();
    int layOutReading();
    int layOutHome();
    int targetHeight() const;
    QList<int> widthsIn(int room) const;
    void markChosen();
    TextButton *button(Language language) const;

    GalleryTheme m_theme;
    HomeButton *m_home;
    QButtonGroup *m_group;
    ReadingButton *m_reading;
    Language m_language = Language::English;
};

} // namespace sala
