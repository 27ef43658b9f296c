#pragma once

#include "app/staff/health_desk.h"
#include "app/staff/staff_page.h"
#include "app/staff/test_film.h"
#include "media/film/film_player.h"

#include <memory>

namespace sala {

class FilmSurface;
class StaffDesk;

/// Testing films and their sound with a short one of the program's own, played by the player that plays the
/// exhibition's, as loud as films begin; somebody says whether they see and hear it. GUI thread.
class FilmTestPage final : public StaffPage {
    Q_OBJECT

  public:
    FilmTestPage(StaffDesk &kiosk, HealthDesk &desk, QWidget *parent = nullptr);
    ~FilmTestPage() override;

    QString name() const override { return QStringLiteral("staff-film-test"); }
    const FilmPlayer *player() const { return m_player.get(); } ///< null before the page was seen

  protected:
    void retranslate() override;
    void applyTheme() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override; ///< nothing is played unseen

  private:
    void play();
    void answer(HealthFact fact);
    void say();
    TextButton *addAnswer(const char *name, HealthFact fact, ButtonRow *row);

    StaffDesk &m_kiosk;
    HealthDesk &m_desk;
    TestFilm m_film;
    std::unique_ptr<FilmPlayer> m_player; ///< asks for sound devices, which takes time that a start has not
    std::optional<HealthFinding> m_answer;
    TextLabel *m_question;
    FilmSurface *m_surface;
    TextLabel *m_result;
    TextButton *m_heard;
    TextButton *m_silent;
    TextButton *m_unseen;
    TextButton *m_again;
    TextButton *m_back;
};

} // namespace sala
