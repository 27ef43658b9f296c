#pragma once

#include "app/look/flick_area.h"
#include "app/look/theme.h"
#include "app/visitor/timeline.h"
#include "media/picture/picture_cache.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace sala {

class MoreMark;
class TextLabel;
class TimelineButton;

/// What happens when: what is on now and next in the exhibition, with times in the venue's zone, and below it
/// the project from its first visit on. A touch on a visit leads to its photographs, one on a film or
/// document opens it. Follows the clock while it is seen. GUI thread; the cache must outlive it.
class TimelineView final : public FlickArea {
    Q_OBJECT

  public:
    using Clock = std::function<QDateTime()>;

    explicit TimelineView(PictureCache &pictures, QWidget *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);
    /// What time it is; the machine's clock when nothing is set.
    void setClock(Clock clock);
    void refresh(); ///< what is on may be over

  Q_SIGNALS:
    void journeyChosen(const sala::JourneyId &journey);
    void workChosen(const sala::WorkId &work, const QList<sala::WorkId> &sequence);

  protected:
    void tapped(QPoint position) override;
    void pressed(std::optional<QPoint> position) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keeps what the keyboard is on in sight

  private:
    struct Part {
        TextLabel *heading = nullptr;
        QList<TimelineButton *> entries;
    };

    struct Anchor {
        TimelineButton *button = nullptr;
        double into = 0; ///< of its height, above the upper edge
    };
    std::optional<Anchor> anchor() const;
    void fill(Part &part, const QList<TimelineEntry> &entries, const char *name);
    TimelineButton *add(const TimelineEntry &entry);
    void setPictureOf(TimelineButton &button, const WorkId &work);
    void setWords();
    void layOut();
    int addPart(const Part &part, QPoint at, int wide);
    void place();
    void wantPictures();
    void open(const TimelineEntry &entry);
    TimelineButton *buttonAt(QPoint position) const;
    QList<TimelineButton *> buttons() const;

    PictureCache &m_pictures;
    Catalogue m_catalogue;
    GalleryTheme m_theme;
    Language m_language = Language::English;
    Clock m_clock;
    Timeline m_timeline;
    Part m_programme;
    Part m_project;
    QHash<QWidget *, QPoint> m_places; ///< in the content
    bool m_isLaidOut = false;          ///< as its words and sizes are now
    QTimer m_looking;
    MoreMark *m_more;
};

} // namespace sala
