#pragma once

#include "db/records/playlist_text.h"

#include <QObject>
#include <QUndoStack>

namespace sala {

/// A playlist while somebody edits it: every change can be undone. It is only saved by whoever asks for
/// text(). GUI thread.
class PlaylistDraft final : public QObject {
    Q_OBJECT

  public:
    explicit PlaylistDraft(QObject *parent = nullptr);
    ~PlaylistDraft() override;

    /// Begins with this one; there is nothing to undo. `isChanged`: it is not what is stored.
    void begin(const PlaylistText &playlist, bool isChanged);

    const PlaylistText &text() const { return m_text; }
    const QList<PlaylistLine> &lines() const { return m_text.lines; }
    bool isChanged() const { return m_isOther || !m_stack.isClean(); }
    void saved(); ///< what it says now is stored

    void insert(qsizetype at, const PlaylistLine &line);
    void remove(qsizetype at);
    void move(qsizetype from, qsizetype to); ///< so that it stands at `to` afterwards
    /// Changes that follow each other at one entry and of one kind (not 0) are undone together.
    void change(qsizetype at, const PlaylistLine &line, int kind = 0);
    void setShuffled(qsizetype at, bool isShuffled); ///< with its neighbours that are
    void setTitle(Language language, const QString &title);

    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }

  Q_SIGNALS:
    /// `at` is the entry that was changed, to be looked at; -1: none.
    void changed(qsizetype at);

  private:
    class Change;
    void set(const PlaylistText &text, qsizetype at);
    void push(PlaylistText text, qsizetype at, int kind = 0);

    PlaylistText m_text;
    qsizetype m_changedAt = -1;
    bool m_isOther = false;
    QUndoStack m_stack;
};

} // namespace sala
