#pragma once

#include "app/visitor/film_loudness.h"
#include "app/visitor/photograph_view.h"
#include "app/visitor/visitor_page.h"
#include "app/visitor/word_column.h"
#include "db/records/catalogue.h"
#include "media/picture/picture_source.h"
#include "media/recording/caption_voice.h"

#include <memory>

namespace sala {

class PairView;
class PhotographBar;
class PhotographButton;
class PhotographPanel;
class PictureCache;

/// One photograph, large, with its words; the next one is a swipe away. A tap on the photograph gives it
/// the whole page, another brings the words back.
class PhotographPage final : public VisitorPage {
    Q_OBJECT

  public:
    /// `cache` must live longer; `source` is asked for originals while somebody zooms into one.
    PhotographPage(PictureCache &cache, std::shared_ptr<PictureSource> source, QWidget *parent = nullptr);
    ~PhotographPage() override;

    /// Stays at the work it shows if that is still there, else goes to the one that took its place.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// Shows `work`; a swipe walks through `sequence`. Works that the catalogue does not have are left out;
    /// an empty sequence means all of them. An unknown `work` means the first.
    void showWork(const WorkId &work, const QList<WorkId> &sequence);

    /// What pages say about a work, whatever its kind, for a reader of `language`.
    static PhotographWords wordsOf(const Catalogue &catalogue, const Work &work, Language language);

    /// What a reader hears of the photograph at hand: the warning instead, while it is covered.
    static void describe(PhotographView &view, const Catalogue &catalogue, const WorkId &work, Language language);

    /// What stands in for photographs that are not shown, `widthPx` wide.
    static PhotographView::Notes notesFor(const GalleryTheme &theme, Language language, double widthPx);

    /// What a visitor may have done with the work shown: "photograph-zoomed", "photograph-pair"; other names do nothing.
    void enter(const QString &pageName);

    /// Captions are read aloud from there; it must live longer. Without it they are silent.
    void speakFrom(FilmSource &recordings);
    void setLoudness(const FilmLoudness &loudness); ///< the usual one; at 0 nothing is offered
    bool isSpeaking() const;
    void stopSpeaking();

    WorkId currentWork() const; ///< null when there is nothing to show
    PhotographView &view() { return *m_view; }
    bool hasWordsShown() const;
    /// How the words fill their place: what is in sight before anybody reads on.
    struct WordsInPlace {
        WordColumn::Lines title;
        WordColumn::Lines caption;
        double filled = 0; ///< of the place; more than 1: there is something to read on
    };
    WordsInPlace wordsInPlace() const;
    bool isPairShown() const;
    PairView &pair() { return *m_pair; }
    WorkId workInSight() const override;
    bool standsAbove() const override { return true; }

    void takeFocus() override;
    void reset() override;
    QString name() const override { return QStringLiteral("photograph"); }

  Q_SIGNALS:
    void speakingChanged(bool isSpeaking);

  protected:
    void retranslate() override;
    void applyTheme() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    enum class Words { Shown, Hidden };

    void connectParts();
    void setSequence(const QList<WorkId> &sequence, const WorkId &current);
    void arrive();
    void showWords(Words words);
    void showParts();
    void layOut();
    static QString warning();
    PhotographWords wordsHere(const Work &work) const;
    void fillWords();
    void updatePossible();
    void speak();
    const Recording *recordingInSight() const;
    void followVoice();
    void showPair();
    void leavePair();
    void layOutWide();
    void layOutTall();

    std::shared_ptr<const Catalogue> m_catalogue;
    QRect m_contentBesideWords;
    Words m_words = Words::Shown;
    QList<WorkId> m_sequence;
    ThemeId m_walkedTheme; ///< that is walked through; null: none
    PhotographView *m_view;
    PhotographBar *m_bar;
    PhotographPanel *m_panel;
    PhotographButton *m_showText;
    PairView *m_pair;
    std::unique_ptr<CaptionVoice> m_voice; ///< null: captions are silent
    FilmLoudness m_loudness;
};

} // namespace sala
