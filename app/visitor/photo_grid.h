#pragma once

#include "app/look/accessible_part.h"
#include "app/look/flick_area.h"
#include "app/look/theme.h"
#include "app/visitor/browse_sections.h"
#include "app/visitor/grid_texts.h"
#include "app/visitor/photo_grid_layout.h"
#include "app/visitor/tile_pictures.h"
#include "app/visitor/title_heights.h"

#include <QBasicTimer>

#include <array>
#include <chrono>

namespace sala {

/// Thousands of photographs beneath the exhibition's title, in sections, with their titles. Lays out when
/// width, language or content changes; scrolling only looks up and paints what is in sight. In a text size that nobody has
/// asked for yet the heights of titles far from what is in sight are guessed first.
///
/// The keyboard walks through the tiles by arrows; by Tab through those in sight, to a sign that leads to further ones,
/// and out.
///
/// Each order (by journey, by theme, all) keeps its own position. After a change of language or size the
/// photographs in sight stay in sight.
class PhotoGrid final : public FlickArea, public PaintedItems {
    Q_OBJECT

  public:
    explicit PhotoGrid(PictureCache *pictures, QWidget *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    void setOrder(BrowseOrder order);
    void setLanguage(Language language);
    void setTheme(const GalleryTheme &theme);

    void showWork(const WorkId &work); ///< scrolls as little as needed until it is in sight, at once
    void showSection(const Id &owner); ///< its heading at the top, at once
    void reset();                      ///< every order back at its top, nothing current

    int count() const { return int(m_layout.tiles().size()); }
    QRect tileRect(int tile) const;           ///< in this widget's coordinates, title included
    QString titleOf(int tile) const;          ///< as stored, in the chosen language or the next best
    QString altTextOf(int tile) const;        ///< what it shows, for who cannot see it; nothing of what is covered
    QString spokenNameOf(int tile) const;     ///< its title and that title's language; never empty
    int tileAt(QPoint position) const;        ///< in this widget's coordinates; -1: none
    bool isMeasured() const { return !m_isGuessed; } ///< every title's height, in this language and text size
    int current() const { return m_current; } ///< the keyboard's tile; -1: none
    void open(int tile);

    int itemCount() const override { return count(); }
    QString itemName(int item) const override { return spokenNameOf(item); }
    QString itemDescription(int item) const override { return altTextOf(item); }
    QRect itemRect(int item) const override { return tileRect(item); }
    int itemAt(QPoint position) const override { return tileAt(position); }
    int currentItem() const override { return current(); }
    bool isItemChosen(int) const override { return false; }
    void pressItem(int item) override { open(item); }

  Q_SIGNALS:
    void workChosen(const sala::WorkId &work, const QList<sala::WorkId> &sequence);

  protected:
    bool walk(Walk walk) override;
    bool marksPart() const override { return m_current >= 0; }
    void tapped(QPoint position) override;
    void pressed(std::optional<QPoint> position) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override; ///< measures titles ahead while nothing moves

  private:
    /// A tile and where it was in the window, to find it there again after laying out anew.
    struct Anchor {
        int section = 0;
        int index = 0;
        int y = 0;
        bool isTop = true; ///< nothing was scrolled: stay at the top
    };

    void setSections();
    void layOutInPlace();
    int topOf(int section) const;
    int titleHeight(const TitleHeights::Tile &tile, bool isNear);
    bool measureInSight();
    Anchor anchor() const;
    void layOut();
    void restore(const Anchor &anchor);
    void lookAround();
    void measureAhead();
    int firstInSight() const;
    int lastInSight() const;
    int bottomOf(const GridRow &row) const;
    void setCurrent(int tile);
    void loseCurrent();
    void goOnward();
    void paintOnward(QPainter &painter) const;
    void ensureVisible(int tile, bool isEased);
    QString spokenTitleOf(int tile) const;
    const Work *workOf(int tile) const;
    PictureRequest requestOf(int tile) const;
    void paintTile(QPainter &painter, int tile);
    void paintFilmMark(QPainter &painter, const QRect &picture, std::chrono::milliseconds duration);
    void paintHeaders(QPainter &painter, const QRect &content);
    void paintNothing(QPainter &painter);

    Catalogue m_catalogue;
    QHash<WorkId, qsizetype> m_workIndex;
    BrowseOrder m_order = BrowseOrder::ByJourney;
    Language m_language = Language::English;
    GalleryTheme m_theme;

    QList<BrowseSection> m_sections;
    GridTexts m_texts;
    GridTexts::Header m_introduction;
    int m_introductionTop = 0; ///< in the content
    QList<GridTexts::Header> m_headers; ///< one a section
    PhotoGridLayout m_layout;
    TilePictures m_pictures;
    TitleHeights m_titleHeights;
    QBasicTimer m_measuring;
    bool m_isGuessed = false; ///< some titles' heights are: they are measured while nothing moves

    std::array<double, 4> m_offsets{}; ///< of the other orders
    int m_pressed = -1;
    int m_current = -1;
    bool m_isAtOnward = false; ///< the keyboard is on the way to what lies below
    int m_lastOffset = 0;
};

} // namespace sala
