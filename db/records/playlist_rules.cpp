#include "db/records/playlist_rules.h"

#include <QStringList>

#include <algorithm>

namespace sala {
namespace {

constexpr qsizetype kLongestKey = 64;

class Flattener {
  public:
    explicit Flattener(const FindPlaylist &find) : m_find(find) {}

    /// `section` is the shuffled section that all of it belongs to; 0: none.
    void add(const Playlist &playlist, int section) {
        m_path.append(playlist.key);
        int own = 0; ///< the section of `playlist` that the entry before was in
        int number = section;
        for (const PlaylistEntry &entry : playlist.entries) {
            if (section == 0 && entry.section != own) {
                own = entry.section;
                number = own > 0 ? ++m_sections : 0;
            }
            if (!addEntry(entry, number)) {
                break;
            }
        }
        m_path.removeLast();
    }

    FlatPlaylist result;

  private:
    /// False once there are too many. Nested ones that play nothing are counted as well: they take time.
    bool addEntry(PlaylistEntry entry, int section) {
        if (++m_steps > kLongestPlaylist) {
            if (m_steps == kLongestPlaylist + 1) {
                refuse(m_path.first(),
                       QStringLiteral("it has more than %1 entries with all that is nested in it; the "
                                      "rest is left out")
                           .arg(kLongestPlaylist));
            }
            return false;
        }
        if (entry.playlist.isEmpty()) {
            entry.section = section;
            result.entries.append(entry);
        } else {
            addNested(entry.playlist, section);
        }
        return true;
    }

    void addNested(const QString &key, int section) {
        const Playlist *const nested = m_find(key);
        if (m_path.contains(key)) {
            refuse(key, QStringLiteral("playlists play each other in a circle: %1; take one of them out")
                            .arg((m_path.mid(m_path.indexOf(key)) + QStringList{key})
                                     .join(QStringLiteral(" plays "))));
        } else if (m_path.size() >= kDeepestPlaylist) {
            refuse(key, QStringLiteral(
                            "playlists are nested more than %1 deep: %2; put its works into one of them")
                            .arg(kDeepestPlaylist)
                            .arg(m_path.join(QStringLiteral(" plays "))));
        } else if (!nested) {
            note({ErrorCode::NotFound,
                  QStringLiteral("there is no playlist of this key to play in “%1”").arg(m_path.last()),
                  key});
        } else {
            add(*nested, section);
        }
    }

    void refuse(const QString &key, const QString &detail) { note({ErrorCode::InvalidInput, detail, key}); }

    void note(const Error &problem) {
        if (!result.problems.contains(problem)) {
            result.problems.append(problem);
        }
    }

    const FindPlaylist &m_find;
    QStringList m_path; ///< keys, the outermost first
    int m_sections = 0;
    qsizetype m_steps = 0;
};

} // namespace

bool isPlaylistKey(const QString &key) {
    return !key.isEmpty() && key.size() <= kLongestKey && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c == u'.';
    });
}

bool isForFilms(const PlaylistEntry &entry) {
    return entry.from.count() > 0 || entry.until.count() > 0 || !entry.isMuted;
}

FlatPlaylist flattened(const Playlist &playlist, const FindPlaylist &find) {
    Flattener flattener(find);
    flattener.add(playlist, 0);
    return flattener.result;
}

} // namespace sala
