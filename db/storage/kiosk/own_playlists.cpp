#include "db/storage/kiosk/own_playlists.h"

#include "db/records/playlist_rules.h"

namespace sala {
namespace {

const QString kOwn = QStringLiteral("playlist/");
const QString kUsual = QStringLiteral("usual-playlist");
const QString kDraft = QStringLiteral("playlist-draft");

} // namespace

Result<OwnPlaylists> readOwnPlaylists(const KioskState &state) {
    const auto texts = state.settingsBelow(kOwn);
    const auto usual = state.setting(kUsual);
    if (!texts || !usual) {
        return tl::unexpected(texts ? usual.error() : texts.error());
    }
    return OwnPlaylists{*texts, *usual};
}

Result<void> writeOwnPlaylist(KioskState &state, const PlaylistText &playlist) {
    if (!isPlaylistKey(playlist.key)) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("a playlist's key is one word of letters, digits and “-”, such as: launch-night"),
            playlist.key);
    }
    const QString text = textOf(playlist);
    const auto readable = playlistFromText(text.toUtf8()); // what is kept can be read
    const auto own = readOwnPlaylists(state);
    if (!readable || !own) {
        return tl::unexpected(readable ? own.error() : readable.error());
    }
    if (!own->texts.contains(playlist.key) && own->texts.size() >= kMostOwnPlaylists) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("the kiosk has %1 playlists already; remove one first").arg(own->texts.size()),
            playlist.key);
    }
    return state.set(kOwn + playlist.key, text);
}

Result<void> removeOwnPlaylist(KioskState &state, const QString &key) {
    const auto own = readOwnPlaylists(state);
    if (!own) {
        return tl::unexpected(own.error());
    }
    if (!own->texts.contains(key)) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("the kiosk has no playlist of its own with this key; there are: %1")
                        .arg(QStringList(own->texts.keys()).join(u' ')),
                    key);
    }
    QMap<QString, QString> values{{kOwn + key, QString()}};
    if (own->usual == key) {
        values.insert(kUsual, QString());
    }
    return state.set(values);
}

Result<void> writeUsualPlaylist(KioskState &state, const QString &key) {
    return state.set(kUsual, key);
}

Result<QString> readPlaylistDraft(const KioskState &state) {
    return state.setting(kDraft);
}

Result<void> writePlaylistDraft(KioskState &state, const QString &text) {
    return state.set(kDraft, text);
}

} // namespace sala
