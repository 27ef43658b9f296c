#pragma once

#include "app/look/theme.h"
#include "db/records/catalogue.h"

#include <QWidget>

namespace sala {

class PhotographButton;
class PictureCache;
class RelatedButton;
class TextLabel;

/// Over the last frame of a film: what could come next, as a picture and in words. Lets through to the film nothing
/// but what it covers. GUI thread; the cache must outlive it.
class FilmEndCard final : public QWidget {
    Q_OBJECT

  public:
    explicit FilmEndCard(PictureCache &pictures, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    /// The film that comes next; null when this is the only one. A sensitive one shows no picture.
    void setNext(const Work *next);
    void setWords(const ShownText &next, Language reader); ///< its title

    void setQuestionAsked(bool isAsked); ///< whether the exhibition asks its visitors something

  Q_SIGNALS:
    void againRequested();
    void questionRequested();
    void nextRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    QList<PhotographButton *> offered() const;
    int placeButtons(int room);
    int placePicture(int room);
    void layOut();
    void wantPicture();

    PictureCache &m_pictures;
    GalleryTheme m_theme;
    MediaHash m_nextPicture;
    ShownText m_next;
    RelatedButton *m_picture = nullptr; ///< of the next film; null: it has none to show
    TextLabel *m_nextIs;
    PhotographButton *m_nextButton;
    PhotographButton *m_again;
    PhotographButton *m_question;
    bool m_isAsked = false;
};

} // namespace sala
