#include "app/curator/work_view.h"

#include "app/curator/shelf.h"
#include "app/curator/work_list.h"
#include "app/look/looks.h"
#include "media/picture/picture_cache.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr QSize kTilePicturePx{208, 139};
constexpr QSize kRowPicturePx{84, 60};
constexpr int kTileHeightPx = 228;
constexpr int kRowHeightPx = 76;
constexpr int kLeastTilePx = 224;

} // namespace

WorkView::WorkView(Shape shape, WorkList &list, PictureCache &pictures, QWidget *parent)
    : QListView(parent), m_shape(shape), m_list(list), m_pictures(pictures) {
    setModel(&list);
    setItemDelegate(new WorkTile(*this));
    setUniformItemSizes(true);
    setSelectionMode(m_shape == Shape::Grid ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    if (m_shape == Shape::Grid) {
        setFlow(QListView::LeftToRight);
        setWrapping(true);
        setResizeMode(QListView::Adjust);
        connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT workOpened(currentWork()); });
    } else {
        connect(this, &QAbstractItemView::clicked, this, [this] { Q_EMIT workOpened(currentWork()); });
    }
    connect(&m_pictures, &PictureCache::ready, this, [this] { viewport()->update(); });
    connect(&list, &QAbstractItemModel::modelReset, this, &WorkView::wantPictures, Qt::QueuedConnection);
}

WorkId WorkView::currentWork() const {
    return m_list.workAt(currentIndex());
}

void WorkView::setCurrentWork(const WorkId &work) {
    const QModelIndex index = m_list.indexOf(work);
    if (index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
    }
    if (index.isValid()) {
        scrollTo(index);
    }
}

QList<WorkId> WorkView::chosenWorks() const {
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<WorkId> works;
    for (const QModelIndex &row : std::as_const(rows)) {
        works.append(m_list.workAt(row));
    }
    return works;
}

void WorkView::setChosenWorks(const QList<WorkId> &works) {
    QItemSelection chosen;
    for (const WorkId &work : works) {
        if (const QModelIndex index = m_list.indexOf(work); index.isValid()) {
            chosen.select(index, index);
        }
    }
    if (!chosen.isEmpty()) {
        setCurrentWork(m_list.workAt(chosen.first().topLeft()));
        selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    }
}

PictureRequest WorkView::requestFor(const Work &work) const {
    const Rendition *const thumbnail = work.rendition(RenditionKind::Thumbnail);
    const QSize box = m_shape == Shape::Grid ? kTilePicturePx : kRowPicturePx;
    return {thumbnail ? thumbnail->media : MediaHash(), box * 2 * devicePixelRatioF()};
}

void WorkView::layTiles() {
    if (m_shape == Shape::Grid) {
        const int wide = viewport()->width() - 2; // or the last of a row finds no room
        const int columns = std::max(1, wide / kLeastTilePx);
        setGridSize({wide / columns, kTileHeightPx});
    }
}

/// What is in sight, then a screenful further on.
void WorkView::wantPictures() {
    if (!isVisible() || m_list.works().isEmpty()) {
        m_pictures.want(this, {});
        return;
    }
    const bool isGrid = m_shape == Shape::Grid;
    const int columns = isGrid && !gridSize().isEmpty() ? std::max(1, viewport()->width() / gridSize().width()) : 1;
    const int rowPx = isGrid ? kTileHeightPx : kRowHeightPx;
    const int first = verticalScrollBar()->value() / rowPx * columns;
    const int inSight = (viewport()->height() / rowPx + 2) * columns;
    QList<PictureRequest> requests;
    for (int row = first; row < std::min(int(m_list.works().size()), first + 2 * inSight); ++row) {
        const Work *const work = m_list.shelf().work(m_list.works()[row]);
        if (work && work->rendition(RenditionKind::Thumbnail)) {
            requests.append(requestFor(*work));
        }
    }
    m_pictures.want(this, requests, std::min<qsizetype>(requests.size(), inSight));
}

void WorkView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    wantPictures();
}

void WorkView::resizeEvent(QResizeEvent *event) {
    layTiles();
    QListView::resizeEvent(event);
    wantPictures();
}

void WorkView::showEvent(QShowEvent *event) {
    QListView::showEvent(event);
    wantPictures();
    scrollTo(currentIndex());
}

void WorkView::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentWork().isNull()) {
        Q_EMIT workOpened(currentWork());
        return;
    }
    QListView::keyPressEvent(event);
}

void WorkView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        Q_EMIT currentWorkChanged(m_list.workAt(current));
    }
}

WorkTile::WorkTile(const WorkView &view) : QStyledItemDelegate(const_cast<WorkView *>(&view)), m_view(view) {}

QSize WorkTile::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return m_view.shape() == WorkView::Shape::Grid ? m_view.gridSize()
                                                   : QSize(m_view.viewport()->width(), kRowHeightPx);
}

} // namespace sala
