#pragma once

#include "app/staff/playlist_desk.h"
#include "app/staff/staff_card.h"

namespace sala {

class ButtonRow;
class TextButton;
class TextLabel;

/// One playlist, by what staff recognise it by, and what they can do with it.
class PlaylistCard final : public StaffCard {
    Q_OBJECT

  public:
    explicit PlaylistCard(const QString &key,
                          QWidget *parent = nullptr); ///< empty: the exhibition's own order

    const QString &key() const { return m_key; }
    void setWords(const PlaylistsStatus &status, Language language);

  Q_SIGNALS:
    void chooseRequested(const QString &key);
    void editRequested(const QString &key);
    void removeRequested(const QString &key); ///< staff said yes

  protected:
    void applyTheme() override;

  private:
    TextButton *addButton(const char *name);
    void ask(bool isAsking);

    QString m_key;
    bool m_isAsking = false; ///< whether it is to be removed
    bool m_isNeeded = false; ///< the hours name it, and nothing else has its key
    bool m_isOwn = false;
    bool m_isChosen = false;
    bool m_canEdit = false;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_state;
    ButtonRow *m_row;
    TextButton *m_choose;
    TextButton *m_edit;
    TextButton *m_remove;
    TextButton *m_keep;
    TextButton *m_really;
};

} // namespace sala
