#pragma once

#include "app/look/theme.h"
#include "db/records/catalogue.h"

#include <QWidget>

namespace sala {

class TextButton;
class TextLabel;

/// Over the last frame of a film: what could come next. Lets through to the film nothing but what it covers.
class FilmEndCard final : public QWidget {
    Q_OBJECT

  public:
    explicit FilmEndCard(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    /// `next` is the title of the film that comes next; empty when this is the only one.
    void setWords(const ShownText &next, Language reader);

    void setQuestionAsked(bool isAsked); ///< whether the exhibition asks its visitors something

  Q_SIGNALS:
    void againRequested();
    void questionRequested();
    void nextRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    QList<TextButton *> offered() const;
    int placeButtons(int room);
    void layOut();

    GalleryTheme m_theme;
    ShownText m_next;
    TextLabel *m_nextIs;
    TextButton *m_nextButton;
    TextButton *m_again;
    TextButton *m_question;
    bool m_isAsked = false;
};

} // namespace sala
