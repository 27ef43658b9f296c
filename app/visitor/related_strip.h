#pragma once

#include "app/look/theme.h"
#include "db/records/catalogue.h"
#include "media/picture/picture_cache.h"

#include <QAbstractButton>
#include <QPointF>
#include <QWidget>

namespace sala {

class TextLabel;

/// One work, as its picture; films carry a play mark. Its name is only spoken.
class RelatedButton final : public QAbstractButton {
    Q_OBJECT

  public:
    RelatedButton(const Work &work, bool isFilm, PictureCache &pictures, QWidget *parent);

    const WorkId &work() const { return m_work; }
    void setCover(const MediaHash &cover); ///< of a document that opens in another language; null: its own
    void setTheme(const GalleryTheme &theme);
    PictureRequest request() const;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    WorkId m_work;
    bool m_isFilm;
    QPointF m_kept; ///< of its picture
    MediaHash m_thumbnail;
    MediaHash m_picture;
    double m_aspect = 1.5; ///< width to height
    PictureCache &m_pictures;
    GalleryTheme m_theme;
};

/// "More like this": a row of pictures that lead on from a work. Nothing needs to be read for it. Hides
/// itself when nothing is related. GUI thread; the cache must outlive it.
class RelatedStrip final : public QWidget {
    Q_OBJECT

  public:
    explicit RelatedStrip(PictureCache &pictures, QWidget *parent = nullptr);

    /// What is related to `work`; none when the catalogue does not have it.
    void setWork(const std::shared_ptr<const Catalogue> &catalogue, const WorkId &work);
    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);

    /// Shares `box` with the words above: they get all of it where nothing is related, or where less than
    /// half would be left to them, or too few lines of the largest text; the strip hides then. Words that may
    /// be moved through for its sake keep a few lines.
    void placeBelow(QWidget &words, const QRect &box, bool isForemost = false);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    /// `sequence` begins with the work the strip belongs to, so that a swipe leads back to it.
    void workChosen(const sala::WorkId &work, const QList<sala::WorkId> &sequence);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    int columnsFor(int width) const;
    int tileHeightPx() const;
    void setWords();
    void layOut();
    void wantPictures();

    PictureCache &m_pictures;
    std::shared_ptr<const Catalogue> m_catalogue;
    GalleryTheme m_theme;
    Language m_language = Language::English;
    WorkId m_work;
    TextLabel *m_heading;
    QList<RelatedButton *> m_buttons;
};

} // namespace sala
