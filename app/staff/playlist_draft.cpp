#include "app/staff/playlist_draft.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

/// Sections count 1, 2, 3 in their order, so that what was moved apart is two.
void renumber(QList<PlaylistLine> &lines) {
    int number = 0;
    int before = 0;
    for (PlaylistLine &line : lines) {
        const int own = line.how.section;
        number += own > 0 && own != before ? 1 : 0;
        line.how.section = own > 0 ? number : 0;
        before = own;
    }
}

} // namespace

/// Playlists are implicitly shared, so that keeping both states is cheap.
class PlaylistDraft::Change final : public QUndoCommand {
  public:
    Change(PlaylistDraft &draft, PlaylistText after, qsizetype at, int kind)
        : m_draft(draft), m_before(draft.text()), m_after(std::move(after)), m_at(at), m_kind(kind) {}

    int id() const override { return m_kind > 0 ? m_kind : -1; }
    bool mergeWith(const QUndoCommand *other) override {
        const auto &later = static_cast<const Change &>(*other);
        if (later.m_at != m_at) {
            return false;
        }
        m_after = later.m_after;
        return true;
    }
    void undo() override { m_draft.set(m_before, m_at); }
    void redo() override { m_draft.set(m_after, m_at); }

  private:
    PlaylistDraft &m_draft;
    PlaylistText m_before;
    PlaylistText m_after;
    qsizetype m_at;
    int m_kind;
};

/// The stack says what can be undone only when a change is through.
PlaylistDraft::PlaylistDraft(QObject *parent) : QObject(parent) {
    connect(&m_stack, &QUndoStack::indexChanged, this,
            [this] { Q_EMIT changed(std::min(m_changedAt, m_text.lines.size() - 1)); });
}

/// A stack that goes undoes nothing any more, and says so.
PlaylistDraft::~PlaylistDraft() {
    m_stack.disconnect(this);
}

void PlaylistDraft::begin(const PlaylistText &playlist, bool isChanged) {
    set(playlist, -1);
    m_isOther = isChanged;
    m_stack.clear();
    Q_EMIT changed(-1);
}

void PlaylistDraft::saved() {
    m_isOther = false;
    m_stack.setClean();
}

void PlaylistDraft::set(const PlaylistText &text, qsizetype at) {
    m_text = text;
    m_changedAt = at;
}

void PlaylistDraft::push(PlaylistText text, qsizetype at, int kind) {
    renumber(text.lines);
    if (text != m_text) {
        m_stack.push(new Change(*this, std::move(text), at, kind)); // the stack takes it
    }
}

void PlaylistDraft::insert(qsizetype at, const PlaylistLine &line) {
    PlaylistText text = m_text;
    const qsizetype place = std::clamp<qsizetype>(at, 0, text.lines.size());
    text.lines.insert(place, line);
    push(text, place);
}

void PlaylistDraft::remove(qsizetype at) {
    if (at >= 0 && at < m_text.lines.size()) {
        PlaylistText text = m_text;
        text.lines.removeAt(at);
        push(text, at);
    }
}

void PlaylistDraft::move(qsizetype from, qsizetype to) {
    const qsizetype count = m_text.lines.size();
    if (from < 0 || from >= count || to < 0 || to >= count) {
        return;
    }
    PlaylistText text = m_text;
    text.lines.move(from, to);
    // Between two of one section it belongs to them.
    const int above = to > 0 ? text.lines[to - 1].how.section : 0;
    const int below = to + 1 < count ? text.lines[to + 1].how.section : 0;
    if (above > 0 && above == below) {
        text.lines[to].how.section = above;
    }
    push(text, to);
}

void PlaylistDraft::change(qsizetype at, const PlaylistLine &line, int kind) {
    if (at >= 0 && at < m_text.lines.size()) {
        PlaylistText text = m_text;
        text.lines[at] = line;
        push(text, at, kind);
    }
}

void PlaylistDraft::setShuffled(qsizetype at, bool isShuffled) {
    if (at < 0 || at >= m_text.lines.size()) {
        return;
    }
    PlaylistText text = m_text;
    const int above = at > 0 ? text.lines[at - 1].how.section : 0;
    const int below = at + 1 < text.lines.size() ? text.lines[at + 1].how.section : 0;
    const int fresh = int(text.lines.size()) + 1; // numbered anew in a moment
    text.lines[at].how.section = !isShuffled ? 0 : above > 0 ? above : below > 0 ? below : fresh;
    push(text, at);
}

void PlaylistDraft::setTitle(Language language, const QString &title) {
    PlaylistText text = m_text;
    if (title.isEmpty()) {
        text.titles.remove(language);
    } else {
        text.titles.insert(language, title);
    }
    constexpr int kTitle = 1000;
    push(text, -1, kTitle);
}

} // namespace sala
