#pragma once

#include "app/stage/subtitle_painter.h"
#include "app/visitor/film_bar.h"
#include "app/visitor/film_loudness.h"
#include "app/visitor/film_text.h"
#include "app/visitor/visitor_page.h"
#include "db/records/catalogue.h"
#include "media/film/film_player.h"
#include "media/picture/picture_cache.h"

#include <memory>

namespace sala {

class FilmEndCard;
class FilmView;
class PhotographButton;
class RelatedStrip;

/// One interview or documentary: it plays when the page opens, in the visitor's voices and subtitles where
/// they exist, with what is said beside it for reading. Whatever happens to the sound or the film, the
/// picture or its poster, the words and a plain sentence stay.
class InterviewPage final : public VisitorPage {
    Q_OBJECT

  public:
    /// Both must live longer.
    InterviewPage(PictureCache &pictures, FilmSource &films, QWidget *parent = nullptr);
    ~InterviewPage() override;

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setLoudness(const FilmLoudness &loudness);

    /// Opens the film and plays it; `sequence` says which films come after it. An unknown work closes it.
    void showWork(const WorkId &work, const QList<WorkId> &sequence);
    WorkId currentWork() const { return m_work; } ///< null when nothing is open

    bool standsAbove() const override { return true; }
    WorkId workInSight() const override { return m_isCovered ? WorkId() : m_work; }
    bool isPlaying() const; ///< or about to: nobody is missed meanwhile
    FilmPlayer &player() { return m_player; }
    FilmView &film() { return *m_film; }
    FilmBar &bar() { return *m_bar; }
    FilmText &text() { return *m_text; }

    bool isCovered() const { return m_isCovered; } ///< a sensitive film waits to be asked for

    void reset() override;
    QString name() const override { return QStringLiteral("interview"); }

  Q_SIGNALS:
    void playingChanged(bool isPlaying);

  protected:
    void retranslate() override;
    void applyTheme() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void connectParts();
    void connectBar();
    void close();
    void play(bool isWanted);
    void followPlayer();
    void seek(std::chrono::milliseconds position); ///< in the film's own time
    void sayPlace(std::chrono::milliseconds position);
    void setSigns(bool areOn);
    void setStep(int loudness);
    void openFilm();
    void uncover();
    void chooseSound();
    void fillWords();
    void describe();
    void fillSubtitles();
    void fillPoster();
    void updateBar();
    void updateNotice();
    const Work *work() const { return m_catalogue->work(m_work); }
    const ShownFilm *shownFilm() const { return m_catalogue->film(m_work); }
    const FilmVersion *signs() const;
    WorkId nextWork() const;
    Transcript transcript() const;
    QString chapterAt(std::chrono::milliseconds position) const;
    QList<SubtitleCue> cuesOf(const SubtitleTrack *track) const;
    PictureRequest posterRequest(RenditionKind kind) const;

    void layOut();
    void layOutWide();
    void layOutTall();
    QSize shapeOfFilm() const;
    int heightWithAnswers() const;

    PictureCache &m_pictures;
    std::shared_ptr<const Catalogue> m_catalogue;
    FilmPlayer m_player;
    FilmLoudness m_loudness;
    WorkId m_work;
    QList<WorkId> m_sequence;
    bool m_wantsSubtitles = true;
    bool m_wantsSigns = false;
    bool m_isCovered = false; ///< a sensitive film that this visitor has not asked to see
    int m_step = 0; ///< of loudness
    bool m_wasPlaying = false;
    FilmView *m_film;
    FilmBar *m_bar;
    FilmText *m_text;
    RelatedStrip *m_related;
    FilmEndCard *m_end;
    PhotographButton *m_back;
};

} // namespace sala
