#pragma once

#include "app/visitor/photograph_text.h"

#include <QWidget>

namespace sala {

class PhotographButton;
class PictureCache;
class RelatedStrip;

/// A photograph's words, what is like it, and the way back to all of them. Opaque.
class PhotographPanel final : public QWidget {
    Q_OBJECT

  public:
    enum class Back { Above, Below }; ///< the words

    explicit PhotographPanel(PictureCache &pictures, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setBackPlace(Back place);
    void setLanguage(Language language); ///< sets its own words again, also in the same language
    void setWords(const PhotographWords &words, Language reader);
    void showStory(); ///< from its beginning
    int wayBackWidth() const; ///< of its button, in one line
    void setPairPossible(bool isPossible); ///< whether there is another photograph
    enum class Spoken { No, Offered, Now };
    void setSpoken(Spoken spoken); ///< whether the caption can be heard, and is
    void setQuestionAsked(bool isAsked);   ///< whether the path ends here, and the exhibition asks something
    RelatedStrip &related() { return *m_related; }
    const PhotographText &text() const { return *m_text; }
    void showRelated(const std::shared_ptr<const Catalogue> &catalogue, const WorkId &work);

  Q_SIGNALS:
    void backRequested();
    void pairRequested(); ///< another photograph beside it
    void listenRequested(); ///< or that it stops
    void questionRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void nameListening();
    int widthOf(PhotographButton *button) const;
    int placeButtons(const QRect &box);
    void layOut();
    void layOutWords(const QRect &box);
    int placeFoot(const QRect &box);
    QSize footSize(PhotographButton *button, const QStringList &sayings, int width) const;
    void sayFoot();
    void fold();
    static QString readOnText(bool isAtEnd);
    static QString detailsText(bool isUnfolded);

    GalleryTheme m_theme;
    Language m_language = Language::English;
    Back m_backPlace = Back::Above;
    Spoken m_spoken = Spoken::No;
    int m_listenWidth = 0; ///< room for both its words: what is under a finger stays there
    PhotographButton *m_back;
    PhotographButton *m_pair;
    PhotographButton *m_listen;
    PhotographButton *m_question;
    PhotographText *m_text;
    PhotographButton *m_readOn; ///< below words that are longer than their place
    PhotographButton *m_details; ///< unfolds who made it, whose it is and where it can be found, and folds it again
    bool m_hasDetails = false;
    RelatedStrip *m_related;
};

} // namespace sala
