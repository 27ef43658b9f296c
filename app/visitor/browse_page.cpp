#include "app/visitor/browse_page.h"

#include "app/visitor/browse_bar.h"
#include "app/visitor/journey_map.h"
#include "app/visitor/photo_grid.h"

namespace sala {

BrowsePage::BrowsePage(PictureCache *pictures, QWidget *parent)
    : VisitorPage(parent), m_bar(new BrowseBar(this)), m_grid(new PhotoGrid(pictures, this)),
      m_map(new JourneyMap(*pictures, this)) {
    setObjectName(QStringLiteral("browsePage"));
    connect(m_bar, &BrowseBar::orderChosen, this, &BrowsePage::setOrder);
    connect(m_bar, &BrowseBar::aboutRequested, this, &BrowsePage::aboutRequested);
    connect(m_grid, &PhotoGrid::workChosen, this, &BrowsePage::workRequested);
    connect(m_map, &JourneyMap::journeyChosen, this, [this](const JourneyId &journey) {
        setOrder(BrowseOrder::ByJourney);
        m_grid->showSection(journey);
    });
    m_map->hide();
    setFocusProxy(m_grid);
    retranslate();
}

void BrowsePage::setCatalogue(const Catalogue &catalogue) {
    m_bar->setSample(catalogue.exhibition.isSample);
    m_grid->setCatalogue(catalogue);
    m_map->setCatalogue(catalogue);
    layOut();
}

void BrowsePage::setOrder(BrowseOrder order) {
    m_order = order;
    m_bar->setOrder(order);
    layOut();
    const bool isMap = order == BrowseOrder::OnMap;
    const bool hadFocus = m_grid->hasFocus() || m_map->hasFocus();
    m_map->setVisible(isMap);
    m_grid->setVisible(!isMap);
    setFocusProxy(isMap ? static_cast<QWidget *>(m_map) : m_grid);
    if (hadFocus) {
        setFocus();
    }
    if (!isMap) {
        m_grid->setOrder(order);
    }
}

void BrowsePage::showWork(const WorkId &work) {
    if (m_order == BrowseOrder::OnMap) {
        setOrder(BrowseOrder::ByJourney);
    }
    m_grid->showWork(work);
}

void BrowsePage::reset() {
    setOrder(BrowseOrder::ByJourney);
    m_grid->reset();
}

void BrowsePage::retranslate() {
    setAccessibleName(tr("Photographs"));
    m_grid->setAccessibleName(tr("Photographs"));
    m_bar->setLanguage(language());
    m_grid->setLanguage(language());
    m_map->setAccessibleName(tr("Map of the journeys"));
    m_map->setLanguage(language());
    layOut();
}

void BrowsePage::applyTheme() {
    m_bar->setTheme(theme());
    m_grid->setTheme(theme());
    m_map->setTheme(theme());
    layOut();
}

void BrowsePage::resizeEvent(QResizeEvent *event) {
    layOut();
    VisitorPage::resizeEvent(event);
}

void BrowsePage::layOut() {
    const int bar = m_bar->heightForWidth(width());
    m_bar->setGeometry(0, 0, width(), bar);
    m_grid->setGeometry(0, bar, width(), qMax(0, height() - bar));
    m_map->setGeometry(m_grid->geometry());
}

} // namespace sala
