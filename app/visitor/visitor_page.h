#pragma once

#include "app/visitor/theme.h"
#include "db/records/id.h"
#include "translations/language.h"

#include <QWidget>

namespace sala {

/// One page of the visitor's side: browsing, a photograph, about. Fills the window above the language bar
/// and paints its own background. The kiosk shows one page at a time and gives all of them the same
/// language and theme; a page wishes by signals and never shows another page itself.
class VisitorPage : public QWidget {
    Q_OBJECT

  public:
    explicit VisitorPage(QWidget *parent = nullptr);

    Language language() const { return m_language; }
    const GalleryTheme &theme() const { return m_theme; }

    /// Changes every word on the page, in place: scroll, zoom and selection stay. A page that is seen does it at
    /// once, a hidden one when it is shown, so that a change costs one page and not all of them. Pages that
    /// hold text reimplement retranslate(), not this.
    virtual void setLanguage(Language language);

    /// Takes over sizes and colours; given by the kiosk when the window or its millimetres change.
    virtual void setTheme(const GalleryTheme &theme);

    /// Forgets what the last visitor did: scroll, zoom, selection.
    virtual void reset() = 0;

    /// The page's name on the command line and in statistics: "browse", "photograph", "about".
    virtual QString name() const = 0;

  Q_SIGNALS:
    /// A photograph was chosen; `sequence` is what a swipe walks through, with `work` in it.
    void workRequested(const sala::WorkId &work, const QList<sala::WorkId> &sequence);
    void backRequested();
    void homeRequested();
    /// Every word was set anew, once.
    void retranslated();

  protected:
    /// Sets all text, from tr() and from the catalogue. Called once when the language changed or a translation
    /// was installed (QEvent::LanguageChange); a page's constructor calls it itself.
    virtual void retranslate() {}

    /// Sets all sizes and lays out again. Called when the theme changed.
    virtual void applyTheme() {}

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override; ///< sets late words, takes the keyboard's focus

  private:
    void paintWall();
    void wordsChanged();
    void setWords();

    Language m_language = Language::English;
    bool m_isStale = false; ///< the words are still those of another language
    GalleryTheme m_theme;
};

} // namespace sala
