#pragma once

#include "app/curator/bench_look.h"
#include "db/records/work.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace sala {

class PictureCache;
class WorkList;
struct PictureRequest;

/// Works as a grid of tiles, or as a strip of rows beneath each other. Only what is in sight is drawn and decoded, on the
/// cache's threads. GUI thread.
class WorkView final : public QListView {
    Q_OBJECT

  public:
    enum class Shape { Grid, Strip };

    /// `list` and `pictures` outlive it.
    WorkView(Shape shape, WorkList &list, PictureCache &pictures, QWidget *parent = nullptr);

    WorkId currentWork() const;
    void setCurrentWork(const WorkId &work); ///< and brings it into sight
    QList<WorkId> chosenWorks() const; ///< in the list's order
    void setChosenWorks(const QList<WorkId> &works); ///< those of the list; the first becomes the current one
    PictureRequest requestFor(const Work &work) const;
    PictureCache &pictures() const { return m_pictures; }
    WorkList &list() const { return m_list; }
    Shape shape() const { return m_shape; }

  Q_SIGNALS:
    void currentWorkChanged(const sala::WorkId &work);
    void workOpened(const sala::WorkId &work); ///< by Enter, by a double click, in a strip by a click

  protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    void layTiles();
    void wantPictures();

    Shape m_shape;
    WorkList &m_list;
    PictureCache &m_pictures;
};

/// Draws one work: its picture, its title and how it stands in each language.
class WorkTile final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit WorkTile(const WorkView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

  private:
    void paintPicture(QPainter &painter, const QRect &place, const Work &work) const;
    bool paintTitle(QPainter &painter, const QRect &place, const WorkId &work) const;
    void paintStates(QPainter &painter, const QRect &place, const WorkId &work) const;

    const WorkView &m_view;
    BenchLook m_look;
};

} // namespace sala
