#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QWidget>

namespace sala {

/// Something that fills the window above the language bar, paints its own background, and is given the same
/// language and theme as all others: a visitor's page, a page of staff. GUI thread.
class ThemedPage : public QWidget {
    Q_OBJECT

  public:
    explicit ThemedPage(QWidget *parent = nullptr);

    Language language() const { return m_language; }
    const GalleryTheme &theme() const { return m_theme; }

    /// Changes every word on the page, in place: scroll, zoom and selection stay. A page that is seen does it at
    /// once, a hidden one when it is shown, so that a change costs one page and not all of them. Pages that
    /// hold text reimplement retranslate(), not this.
    virtual void setLanguage(Language language);

    /// Takes over sizes and colours; given by the kiosk when the window or its millimetres change.
    virtual void setTheme(const GalleryTheme &theme);

    /// The keyboard is on this page from now on, on the part that is used first. No focus proxy: Qt makes a stop of Tab
    /// of every widget that has one, and passes over what stands before the part.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }

  Q_SIGNALS:
    /// Every word was set anew, once.
    void retranslated();

  protected:
    /// Sets all text, from tr() and from what is shown. Called once when the language changed or a translation
    /// was installed (QEvent::LanguageChange); a page's constructor calls it itself.
    virtual void retranslate() {}

    /// Sets all sizes and lays out again. Called when the theme changed.
    virtual void applyTheme() {}

    void changeEvent(QEvent *event) override;
    /// Sets late words, takes the keyboard's focus; a part of another page where that is on something else leaves it there.
    void showEvent(QShowEvent *event) override;

  private:
    void paintWall();
    void wordsChanged();
    void setWords();

    Language m_language = Language::English;
    bool m_isStale = false; ///< the words are still those of another language
    GalleryTheme m_theme;
};

} // namespace sala
