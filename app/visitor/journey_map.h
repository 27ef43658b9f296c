#pragma once

#include "app/text/text_block.h"
#include "app/visitor/region_map.h"
#include "db/records/catalogue.h"
#include "media/picture/picture_cache.h"

#include <QAbstractButton>
#include <QWidget>

namespace sala {

/// One country visit on the map page: its number on the map, a photograph, its name and month. Used twice: as
/// a card, and as the marker on the map.
class JourneyButton final : public QAbstractButton {
    Q_OBJECT

  public:
    enum class Look { Card, Marker };

    JourneyButton(Look look, int number, PictureCache &pictures, QWidget *parent);

    void setTheme(const GalleryTheme &theme);
    void setWords(const ShownText &title, const QString &month, Language reader);
    void setPicture(const MediaHash &media) { m_picture = media; }
    void setMarked(bool isMarked); ///< its twin is under a finger

    bool hasHeightForWidth() const override { return m_look == Look::Card; }
    int heightForWidth(int width) const override; ///< the least, of a card
    int leastHeight(int width) const;             ///< of one on a very low screen: its words and a strip of its picture
    int fullHeight(int width) const;              ///< of a card that shows all of a common picture
    bool isCut(int width) const;     ///< a word of a card of that width
    bool isCramped(int width) const; ///< words of a card of that width are cut, or in more than two lines
    PictureRequest request() const;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    double wordsPx(int width) const;
    TextBlock title(double width) const;
    TextBlock note(double width) const;
    double badgePx() const;
    void paintBadge(QPainter &painter, QPointF middle, double radius) const;
    void paintCard(QPainter &painter);

    Look m_look;
    int m_number;
    bool m_isMarked = false;
    PictureCache &m_pictures;
    GalleryTheme m_theme;
    ShownText m_title;
    QString m_note;
    Language m_reader = Language::English;
    MediaHash m_picture;
};

/// The journeys of an exhibition on a map: touch a place or its card to see what was photographed there.
/// Nothing needs to be read for that. GUI thread.
class JourneyMap final : public QWidget {
    Q_OBJECT

  public:
    explicit JourneyMap(PictureCache &pictures, QWidget *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);

  Q_SIGNALS:
    void journeyChosen(const sala::JourneyId &journey);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    struct Plan {
        QRect map;
        QRect cards;
        int columns = 1;
        bool isCramped = false; ///< some card's words are
        bool isCut = false;
        bool doesFit = true;
    };
    Plan planWith(double mapShare, int columns) const;
    Plan plan() const;

    struct Stop {
        JourneyId journey;
        double latitude = 0;
        double longitude = 0;
        JourneyButton *card = nullptr;
        JourneyButton *marker = nullptr;
    };

    void addStop(const Journey &journey);
    void setWords();
    void wantPictures();
    void layOut();

    PictureCache &m_pictures;
    Catalogue m_catalogue;
    GalleryTheme m_theme;
    Language m_language = Language::English;
    RegionMap m_map;
    QList<Stop> m_stops;
};

} // namespace sala
