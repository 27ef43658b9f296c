#include "db/records/playlist_m3u.h"

#include "db/records/playlist_rules.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

/// "#PLAYLIST:Opening night" → "Opening night"; nothing when it is another line.
std::optional<QString> valueOf(const QString &line, QLatin1String tag) {
    return line.startsWith(tag, Qt::CaseInsensitive) ? std::optional(line.mid(tag.size()).trimmed())
                                                     : std::nullopt;
}

QString fileNameOf(const QString &path) {
    const QString local =
        path.startsWith(QLatin1String("file:"), Qt::CaseInsensitive) ? QUrl(path).path() : path;
    return local.section(u'/', -1).section(u'\\', -1);
}

/// Its dwell, kept within what may be; what cannot be one is as usual.
std::chrono::milliseconds dwellIn(const QString &information) {
    bool isNumber = false;
    const double seconds = information.section(u',', 0, 0).trimmed().section(u' ', 0, 0).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0)) {
        return PlaylistEntry().dwell;
    }
    const double longest = double(kLongestDwell.count());
    const auto wanted = std::chrono::milliseconds(qint64(std::min(seconds * 1000, longest)));
    return std::clamp(wanted, kShortestDwell, kLongestDwell);
}

PlaylistLine lineFor(const QString &name, std::chrono::milliseconds dwell) {
    PlaylistLine line;
    const QString ending = name.section(u'.', -1).toLower();
    const QString base = name.section(u'.', 0, -2);
    if ((ending == u"m3u" || ending == u"m3u8") && isPlaylistKey(base)) {
        line.how.playlist = base;
    } else {
        line.work = name;
        line.how.dwell = dwell;
    }
    return line;
}

void leaveOut(QStringList &leftOut, qsizetype count, const QString &what) {
    if (count > 0) {
        leftOut.append(QStringLiteral("%1 (%2)").arg(what).arg(count));
    }
}

} // namespace

Result<PlaylistReading> playlistFromM3u(const QByteArray &utf8) {
    const Result<QStringList> lines = linesOfPlaylist(utf8);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    PlaylistReading reading;
    QList<PlaylistLine> &entries = reading.playlist.lines;
    std::chrono::milliseconds dwell = PlaylistEntry().dwell;
    qsizetype strange = 0;
    for (const QString &raw : *lines) {
        const QString line = raw.trimmed();
        if (const auto information = valueOf(line, QLatin1String("#EXTINF:"))) {
            dwell = dwellIn(*information);
        } else if (const auto title = valueOf(line, QLatin1String("#PLAYLIST:"))) {
            reading.playlist.titles.insert(
                Language::English, title->left(kLongestCardWords).normalized(QString::NormalizationForm_C));
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            if (entries.size() >= kMostPlaylistEntries) {
                return fail(
                    ErrorCode::InvalidInput,
                    QStringLiteral("line %1: there are more than %2 entries; make several playlists of it")
                        .arg(&raw - lines->constData() + 1)
                        .arg(kMostPlaylistEntries));
            }
            const QString name = fileNameOf(line);
            strange += name.isEmpty() ? 1 : 0;
            if (!name.isEmpty()) {
                entries.append(lineFor(name, dwell));
            }
            dwell = PlaylistEntry().dwell;
        }
    }
    reading.playlist.titles.removeIf([](const auto &title) { return title.value().isEmpty(); });
    leaveOut(reading.leftOut, strange, QStringLiteral("lines without a file's name"));
    return reading;
}

M3uText m3uText(const PlaylistText &playlist, const M3uNames &names) {
    M3uText m3u{QStringLiteral("#EXTM3U\n"), {}};
    const QString title = playlist.titles.value(names.language, playlist.titles.value(Language::English));
    if (!title.isEmpty()) {
        m3u.text += QStringLiteral("#PLAYLIST:") + title.simplified() + u'\n';
    }
    for (const PlaylistLine &line : playlist.lines) {
        if (!line.how.playlist.isEmpty()) {
            m3u.text += line.how.playlist + QStringLiteral(".m3u8\n");
        } else if (!line.isCard()) {
            const auto seconds =
                std::chrono::duration<double>(names.lengths.value(line.work, line.how.dwell));
            m3u.text +=
                QStringLiteral("#EXTINF:%1,%2\n%3\n")
                    .arg(qint64(std::ceil(seconds.count())))
                    .arg(names.titles.value(line.work, line.work).simplified(), line.work.simplified());
        }
    }
    const auto count = [&](auto &&isOne) {
        return std::count_if(playlist.lines.begin(), playlist.lines.end(), isOne);
    };
    leaveOut(m3u.leftOut, count([](const PlaylistLine &line) { return line.isCard(); }),
             QStringLiteral("title cards"));
    leaveOut(m3u.leftOut, count([](const PlaylistLine &line) { return line.how.section > 0; }),
             QStringLiteral("that entries are shuffled"));
    leaveOut(m3u.leftOut,
             count([](const PlaylistLine &line) { return line.how.transition == Transition::Cut; }),
             QStringLiteral("that pictures appear without a fade"));
    leaveOut(m3u.leftOut, count([](const PlaylistLine &line) {
                 return line.how.from.count() > 0 || line.how.until.count() > 0;
             }),
             QStringLiteral("parts of films"));
    leaveOut(m3u.leftOut, count([](const PlaylistLine &line) { return !line.how.isMuted; }),
             QStringLiteral("the sound of films"));
    const bool hasMoreNames = playlist.titles.size() > (title.isEmpty() ? 0 : 1);
    leaveOut(m3u.leftOut, hasMoreNames ? playlist.titles.size() - 1 : 0,
             QStringLiteral("its name in other languages"));
    return m3u;
}

} // namespace sala
