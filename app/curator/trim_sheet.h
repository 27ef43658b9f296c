#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/curator_desk.h"
#include "app/curator/trim_bar.h"
#include "media/film/film_player.h"
#include "media/subtitles/subtitle_document.h"

#include <QTimer>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class FilmSurface;
class LineEditor;

/// Where a film begins and ends for everybody who sees it, set while it plays, with what is said there. The file stays whole.
class TrimSheet final : public BenchSheet {
    Q_OBJECT

  public:
    TrimSheet(CuratorDesk &desk, FilmSource &films, QWidget *bench); ///< both outlive it
    ~TrimSheet() override;

    void show(const Work &work, const ShownFilm &film, Language reader);
    TrimBar &bar() { return *m_bar; }
    const FilmPlayer *player() const { return m_player.get(); } ///< null before the first film
    QString said() const; ///< what is written below the picture

  Q_SIGNALS:
    void opened(); ///< over the bench
    void changed();

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void addPicture();
    QWidget *addEnds();
    LineEditor *addTime(const char *name);
    void addFoot();
    void name();
    void openFilm();
    void readWords();
    void play();
    void goTo(std::chrono::milliseconds place);
    void seek();
    void follow();
    void sayPart();
    void take(LineEditor *typed);
    void apply();
    void takeDone(const WorksChanged &done);
    QString cutSentence() const;
    void say(const QString &sentence);

    CuratorDesk &m_desk;
    FilmSource &m_films;
    BenchLook m_look;
    Work m_work; ///< as it was seen
    ShownFilm m_film;
    QList<SubtitleCue> m_cues; ///< of the whole film
    std::unique_ptr<FilmPlayer> m_player; ///< asks for sound devices: made when first needed
    std::chrono::milliseconds m_wanted{0}; ///< where the film is to stand next
    QTimer m_seek;
    bool m_stopsAtEnd = false; ///< it plays what is to be shown
    FilmSurface *m_picture;
    TextLabel *m_said;
    TrimBar *m_bar;
    QPushButton *m_beginHere;
    LineEditor *m_beginTime;
    QPushButton *m_play;
    QPushButton *m_endHere;
    LineEditor *m_endTime;
    TextLabel *m_length;
    TextLabel *m_cut;
    TextLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_whole;
    QPushButton *m_apply;
};

} // namespace sala
