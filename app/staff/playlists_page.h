#pragma once

#include "app/staff/staff_page.h"
#include "db/records/error.h"

#include <optional>

namespace sala {

class PlaylistCard;
class PlaylistDesk;
struct PlaylistText;

/// Which playlists the kiosk has, and which one it plays from now on.
class PlaylistsPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit PlaylistsPage(PlaylistDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-playlists"); }
    void enter() override;

  Q_SIGNALS:
    /// A playlist is to be changed; `isChanged`: it is a draft that is not saved.
    void editRequested(const sala::PlaylistText &playlist, bool isChanged);

  protected:
    void retranslate() override;
    void applyTheme() override;

  private:
    void fill();
    void say();
    void edit(const QString &key);
    void editDraft();
    void begin();
    QString nowText() const;

    PlaylistDesk &m_desk;
    std::optional<Error> m_error;
    TextLabel *m_now;
    TextLabel *m_note;
    TextLabel *m_draftNote;
    TextButton *m_goOn;
    TextButton *m_discard;
    QWidget *m_list;
    QList<PlaylistCard *> m_cards;
    TextButton *m_new;
    TextButton *m_back;
};

} // namespace sala
