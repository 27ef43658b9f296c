#pragma once

#include "app/look/flick_area.h"
#include "app/visitor/reflection_card.h"
#include "db/records/statistics.h"

QT_FORWARD_DECLARE_CLASS(QButtonGroup)

namespace sala {

class MoreMark;

/// The exhibition's question, large, and the cards that answer it. All of it is in sight where it fits; else a finger
/// moves it. Knows nothing of counting: it is told what was answered. GUI thread.
class ReflectionView final : public FlickArea {
    Q_OBJECT

  public:
    explicit ReflectionView(QWidget *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language); ///< sets every word again, also when it is the same language
    void setAnswers(const std::optional<Motif> &chosen, const AnswerTally &tally);

    ReflectionCard *card(Motif motif) const; ///< nullptr when there is none
    QString sentence() const;                ///< below the question: what to do, or what the picture says

  Q_SIGNALS:
    void cardChosen(sala::Motif motif);

  protected:
    void tapped(QPoint position) override;
    void pressed(std::optional<QPoint> position) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keeps what the keyboard is on in sight

  private:
    /// A text of the content, and where.
    struct Placed {
        TextBlock block;
        QPoint at;
    };
    /// Cards in rows, and how large their drawings are.
    struct Grid {
        int columns = 1;
        int cardWidth = 0;
        int drawing = 0;
        QList<int> rowHeights;
        int height = 0;
    };

    void setWords();
    void showAnswers();
    qint64 answers() const;
    qint64 perSprout() const;
    bool isPictureShown() const;
    int addText(const QString &text, const TextStyle &style, int top);
    int addWords();
    Grid gridOf(int columns, int heightLeft) const;
    Grid bestGrid(int heightLeft) const;
    void placeCards(const Grid &grid, int top);
    void layOut();
    void place();
    void followMore();
    ReflectionCard *cardAt(QPoint position) const;

    Catalogue m_catalogue;
    GalleryTheme m_theme;
    Language m_language = Language::English;
    std::optional<Motif> m_chosen;
    AnswerTally m_tally;
    QButtonGroup *m_group;
    MoreMark *m_more;
    QList<ReflectionCard *> m_cards;
    QHash<QWidget *, QPoint> m_places; ///< in the content
    QList<Placed> m_texts;
};

} // namespace sala
