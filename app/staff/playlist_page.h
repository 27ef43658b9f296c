#pragma once

#include "app/staff/playlist_desk.h"
#include "app/staff/staff_page.h"

#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QBoxLayout)
QT_FORWARD_DECLARE_CLASS(QStackedLayout)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class EntryPanel;
class PlaylistDraft;
class PlaylistPreview;
class RowList;
class WorkPicker;

/// Where one playlist is made: its entries, and beside them the works, cards and playlists that can be added,
/// what can be changed about an entry, or how it will look. Visitors see nothing of it before it is saved;
/// what is not saved is kept as a draft.
class PlaylistPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit PlaylistPage(PlaylistDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-playlist"); }
    void enter() override;
    void setTyping(bool isTyping) override;
    /// `isChanged`: it is not what is stored.
    void edit(const PlaylistText &playlist, bool isChanged);
    const PlaylistDraft &draft() const { return *m_draft; }
    void setVolume(double volume); ///< of the preview's films

    /// What stands beside the entries.
    enum class Side { Works, More, Entry, Preview };
    void show(Side side);

  Q_SIGNALS:
    void previewing(bool isOn); ///< the exhibition's own show is to rest meanwhile

  protected:
    void retranslate() override;
    void applyTheme() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    QWidget *makeEntries();
    QWidget *makeSide();
    void addRowsBelow();
    TextButton *addTab(const char *name, Side side);
    void follow(qsizetype at);
    void select(int row);
    void markTab();
    void insert(const PlaylistLine &line);
    void fillEntries();
    void fillMore();
    void placePreview();
    void preview();
    void setPreviewing(bool isOn);
    void keep();
    void save();
    void say();

    PlaylistDesk &m_desk;
    PlaylistDraft *m_draft;
    QTimer m_keepSoon;
    bool m_isSaving = false;
    std::optional<Error> m_error;
    QList<PlaylistLine> m_more; ///< cards and playlists that can be added
    Side m_side = Side::Works;
    bool m_isTyping = false;
    bool m_isPreviewing = false;
    bool m_isBeside = false; ///< the preview, on a screen that is wide enough for it
    QBoxLayout *m_halves = nullptr;
    QList<QVBoxLayout *> m_columns;
    TextLabel *m_length = nullptr;
    TextLabel *m_note = nullptr;
    RowList *m_entries = nullptr;
    QList<ButtonRow *> m_freeRows; ///< whose gaps are ours
    QList<QPair<TextButton *, Side>> m_tabs;
    TextButton *m_name = nullptr;
    QStackedLayout *m_stack = nullptr;
    WorkPicker *m_works = nullptr;
    RowList *m_moreList = nullptr;
    EntryPanel *m_panel = nullptr;
    PlaylistPreview *m_preview = nullptr;
    TextButton *m_up = nullptr;
    TextButton *m_down = nullptr;
    TextButton *m_remove = nullptr;
    TextButton *m_undo = nullptr;
    TextButton *m_redo = nullptr;
    TextButton *m_save = nullptr;
    TextButton *m_back = nullptr;
};

} // namespace sala
