#pragma once

#include "app/staff/playlist_desk.h"
#include "app/staff/staff_page.h"

namespace sala {

class LineEditor;
class PlaylistDraft;

/// What can be changed about one entry of a playlist that is being edited; of none, the playlist's name. A
/// part of PlaylistPage.
class EntryPanel final : public StaffPage {
    Q_OBJECT

  public:
    EntryPanel(PlaylistDesk &desk, PlaylistDraft &draft, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-playlist-entry"); }
    void setEntry(qsizetype at); ///< -1: none
    qsizetype entry() const { return m_at; }
    void setTyping(bool isTyping) override;

  protected:
    void retranslate() override;
    void applyTheme() override;

  private:
    using Change = void (*)(PlaylistLine &line);

    LineEditor *addEditor(const char *name);
    void makeTimes();
    void makeWords();
    void connectTo(TextButton *button, Change change, int kind = 0);
    void write(bool isTitle, const QString &text);
    void say();
    void sayTimes(const PlaylistLine &line, bool isFilm);
    void sayWords(const PlaylistLine *line);
    bool isFilm() const;
    const ShownFilm *film() const;
    FilmPart part() const; ///< of the entry's film, which is played
    QString partText() const;
    void moveBegin(std::chrono::milliseconds by);
    void moveEnd(std::chrono::milliseconds by);
    const PlaylistLine *line() const;

    PlaylistDesk &m_desk;
    PlaylistDraft &m_draft;
    qsizetype m_at = -1;
    bool m_isTyping = false; ///< words: nothing else is seen
    TextLabel *m_about;
    TextLabel *m_time;
    TextButton *m_shorter;
    TextButton *m_longer;
    TextButton *m_transition;
    TextButton *m_shuffle;
    TextLabel *m_part;
    TextButton *m_beginEarlier;
    TextButton *m_beginLater;
    TextButton *m_endEarlier;
    TextButton *m_endLater;
    TextButton *m_sound;
    TextLabel *m_titleHint;
    LineEditor *m_title;
    TextLabel *m_textHint;
    LineEditor *m_text;
};

} // namespace sala
