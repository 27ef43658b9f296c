#pragma once

#include "app/visitor/browse_sections.h"
#include "app/visitor/visitor_page.h"
#include "db/records/catalogue.h"

namespace sala {

class BrowseBar;
class JourneyMap;
class PhotoGrid;
class PictureCache;
class TimelineView;

/// All photographs of the exhibition, to look through with a finger: by journey, by theme,
/// everything, where people speak, from a map, or along the project's time. Keeps its place while a photograph is
/// looked at.
class BrowsePage final : public VisitorPage {
    Q_OBJECT

  public:
    explicit BrowsePage(PictureCache *pictures, QWidget *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    void setOrder(BrowseOrder order);
    TimelineView &timeline() { return *m_timeline; }
    BrowseOrder order() const { return m_order; }

    /// Brings the photograph into sight: for coming back from another one than was tapped.
    void showWork(const WorkId &work);

    void takeFocus() override;
    void reset() override; ///< by journey, at the top
    bool standsAbove() const override { return true; }
    QString name() const override { return QStringLiteral("browse"); }

  Q_SIGNALS:
    void aboutRequested();

  protected:
    void retranslate() override;
    void applyTheme() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void layOut();
    QWidget &viewOf(BrowseOrder order) const;

    BrowseBar *m_bar;
    PhotoGrid *m_grid;
    JourneyMap *m_map;
    TimelineView *m_timeline;
    BrowseOrder m_order = BrowseOrder::ByJourney;
};

} // namespace sala
