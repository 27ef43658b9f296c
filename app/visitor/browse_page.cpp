#include "app/visitor/browse_page.h"

#include "app/visitor/browse_bar.h"
#include "app/visitor/journey_map.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/timeline_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace sala {

BrowsePage::BrowsePage(PictureCache *pictures, QWidget *parent)
    : VisitorPage(parent), m_bar(new BrowseBar(this)), m_grid(new PhotoGrid(pictures, this)),
      m_map(new JourneyMap(*pictures, this)), m_timeline(new TimelineView(*pictures, this)) {
    setObjectName(QStringLiteral("browsePage"));
    connect(m_bar, &BrowseBar::orderChosen, this, &BrowsePage::setOrder);
    connect(m_bar, &BrowseBar::aboutRequested, this, &BrowsePage::aboutRequested);
    connect(m_grid, &PhotoGrid::workChosen, this, &BrowsePage::workRequested);
    connect(m_map, &JourneyMap::journeyChosen, this, [this](const JourneyId &journey) {
        setOrder(BrowseOrder::ByJourney);
        m_grid->showSection(journey);
    });
    connect(m_timeline, &TimelineView::journeyChosen, m_map, &JourneyMap::journeyChosen);
    connect(m_timeline, &TimelineView::workChosen, this, &BrowsePage::workRequested);
    m_map->hide();
    m_timeline->hide();
    retranslate();
}

void BrowsePage::setCatalogue(const Catalogue &catalogue) {
    m_bar->setSample(catalogue.exhibition.isSample);
    const bool hasVoices = !browseSections(catalogue, BrowseOrder::Voices).isEmpty();
    m_bar->setVoices(hasVoices);
    m_grid->setCatalogue(catalogue);
    m_map->setCatalogue(catalogue);
    m_timeline->setCatalogue(catalogue);
    if (m_order == BrowseOrder::Voices && !hasVoices) {
        setOrder(BrowseOrder::ByJourney); // the last was withdrawn
    }
    layOut();
}

QWidget &BrowsePage::viewOf(BrowseOrder order) const {
    return order == BrowseOrder::OnMap    ? static_cast<QWidget &>(*m_map)
           : order == BrowseOrder::InTime ? static_cast<QWidget &>(*m_timeline)
                                          : *m_grid;
}

void BrowsePage::setOrder(BrowseOrder order) {
    m_order = order;
    m_bar->setOrder(order);
    layOut();
    QWidget &view = viewOf(order);
    const QList<QWidget *> views{m_grid, m_map, m_timeline};
    const QWidget *const focused = window()->focusWidget(); // of a window that is not active, too
    const bool hadFocus = std::any_of(views.begin(), views.end(), [focused](const QWidget *each) {
        return focused && (each == focused || each->isAncestorOf(focused));
    });
    view.show();
    if (hadFocus) {
        view.setFocus(Qt::OtherFocusReason); // before the other goes, or Qt would choose the first button after it
    }
    for (QWidget *const each : views) {
        each->setVisible(each == &view);
    }
    if (&view == m_grid) {
        m_grid->setOrder(order);
    }
}

void BrowsePage::takeFocus() {
    viewOf(m_order).setFocus(Qt::OtherFocusReason);
}

void BrowsePage::showWork(const WorkId &work) {
    if (m_order == BrowseOrder::OnMap) {
        setOrder(BrowseOrder::ByJourney);
    }
    if (&viewOf(m_order) == m_grid) {
        m_grid->showWork(work);
    }
}

void BrowsePage::reset() {
    setOrder(BrowseOrder::ByJourney);
    m_grid->reset();
    m_timeline->setOffset(0);
}

void BrowsePage::retranslate() {
    setAccessibleName(tr("Photographs"));
    m_grid->setAccessibleName(tr("Photographs"));
    m_bar->setLanguage(language());
    m_grid->setLanguage(language());
    m_map->setAccessibleName(tr("Map of the journeys"));
    m_map->setLanguage(language());
    m_timeline->setAccessibleName(tr("Timeline and programme"));
    m_timeline->setLanguage(language());
    layOut();
}

void BrowsePage::applyTheme() {
    m_bar->setTheme(theme());
    m_grid->setTheme(theme());
    m_map->setTheme(theme());
    m_timeline->setTheme(theme());
    layOut();
}

void BrowsePage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT homeRequested();
    } else {
        VisitorPage::keyPressEvent(event);
    }
}

void BrowsePage::resizeEvent(QResizeEvent *event) {
    layOut();
    VisitorPage::resizeEvent(event);
}

/// In low reach the ways in lie below what they lead to: works come from there and rise above what is reached.
void BrowsePage::layOut() {
    const int bar = m_bar->heightForWidth(width());
    const int above = theme().abovePx;
    const QRect below(0, bar, width(), qMax(0, height() - bar));
    m_bar->setGeometry(0, above > 0 ? below.height() : 0, width(), bar);
    m_grid->setGeometry(above > 0 ? below.translated(0, -bar) : below);
    const QRect inReach = m_grid->geometry().adjusted(0, above, 0, 0);
    m_map->setGeometry(inReach);
    m_timeline->setGeometry(inReach);
}

} // namespace sala
