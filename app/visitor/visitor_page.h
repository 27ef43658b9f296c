#pragma once

#include "app/look/themed_page.h"
#include "db/records/id.h"

namespace sala {

/// One page of the visitor's side: browsing, a photograph, about. The kiosk shows one page at a time; a page
/// wishes by signals and never shows another page itself.
class VisitorPage : public ThemedPage {
    Q_OBJECT

  public:
    using ThemedPage::ThemedPage;

    /// Forgets what the last visitor did: scroll, zoom, selection.
    virtual void reset() = 0;

    /// The page's name on the command line and in statistics: "browse", "photograph", "about".
    virtual QString name() const = 0;

    /// In low reach it shows something in what lies above reach, GalleryTheme::abovePx high, and is that much higher.
    virtual bool standsAbove() const { return false; }

    /// The work a visitor has before them; null on pages of more than one, and while a warning covers it.
    virtual WorkId workInSight() const { return {}; }

  protected:
    /// In low reach, of a picture that stands above it: what whoever cannot reach higher swipes, pinches and halts it by.
    int pictureInReachPx() const { return theme().touchTargetPx() * 3 / 2; }

  Q_SIGNALS:
    /// A work came to be looked at.
    void workShown(const sala::WorkId &work);
    /// A photograph was chosen; `sequence` is what a swipe walks through, with `work` in it.
    void workRequested(const sala::WorkId &work, const QList<sala::WorkId> &sequence);
    void backRequested();
    void questionRequested(); ///< at the end of a path: what the exhibition asks
    void homeRequested(); ///< back to where a visit begins
};

} // namespace sala
