// Playlists as text: writing. The grammar is in playlist_text.h.

#include "db/records/playlist_escapes.h"
#include "db/records/playlist_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sala {
namespace {

QString hex(QChar c) {
    return QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
}

/// What no editor shows, or takes for the end of a line.
bool isUnseen(QChar c) {
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

QString optionsText(const PlaylistEntry &how) {
    const PlaylistEntry usual;
    QString text;
    if (how.dwell != usual.dwell) {
        text += QStringLiteral(" dwell=") + playlistTimeText(how.dwell);
    }
    if (how.transition == Transition::Cut) {
        text += QStringLiteral(" cut");
    }
    if (how.from != usual.from) {
        text += QStringLiteral(" from=") + playlistTimeText(how.from);
    }
    if (how.until != usual.until) {
        text += QStringLiteral(" until=") + playlistTimeText(how.until);
    }
    return how.isMuted ? text : text + QStringLiteral(" sound");
}

QString wordsText(const char *field, const QMap<Language, QString> &words, const QString &indent) {
    QString text;
    for (const Language language : kLanguages) {
        if (words.contains(language)) {
            text += indent + QLatin1String(field) + u' ' + code(language) + QStringLiteral(": ") +
                    escaped(words[language]) + u'\n';
        }
    }
    return text;
}

QString entryText(const PlaylistLine &line, const QHash<QString, QString> &notes) {
    const QString indent = line.how.section > 0 ? QStringLiteral("    ") : QString();
    if (!line.how.playlist.isEmpty()) {
        return indent + QStringLiteral("play ") + line.how.playlist + u'\n';
    }
    if (line.isCard()) {
        const QString deeper = indent + QStringLiteral("    ");
        return indent + QStringLiteral("card") + optionsText(line.how) + u'\n' +
               wordsText("title", line.titles, deeper) + wordsText("text", line.texts, deeper);
    }
    const QString note = notes.value(line.work);
    return indent + QStringLiteral("work ") + quoted(line.work) + optionsText(line.how) +
           (note.isEmpty() ? QString() : QStringLiteral("  # ") + escaped(note)) + u'\n';
}

} // namespace

QString escaped(const QString &text) {
    QString line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isLost = c.isSpace() && (i == 0 || i == text.size() - 1);
        line += c == u'\\'              ? QStringLiteral("\\\\")
                : c == u'\n'            ? QStringLiteral("\\n")
                : c == u'\t'            ? QStringLiteral("\\t")
                : isUnseen(c) || isLost ? hex(c)
                                        : QString(c);
    }
    return line;
}

std::optional<QString> unescaped(const QString &line) {
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != u'\\') {
            text += line[i];
            continue;
        }
        const QChar which = ++i < line.size() ? line[i] : QChar();
        if (which == u'n' || which == u't') {
            text += which == u'n' ? u'\n' : u'\t';
        } else if (which == u'\\' || which == u'"') {
            text += which;
        } else {
            bool isNumber = false;
            const ushort unicode = line.mid(i + 1, 4).toUShort(&isNumber, 16);
            if (which != u'u' || i + 4 >= line.size() || !isNumber || unicode == 0 ||
                QChar(unicode).isSurrogate()) {
                return std::nullopt;
            }
            text += QChar(unicode);
            i += 4;
        }
    }
    return text;
}

QString quoted(const QString &name) {
    static const QRegularExpression plain(QStringLiteral(R"(\A[^\s"#\\\p{C}\p{Z}][^\s"\\\p{C}\p{Z}]*\z)"));
    return plain.match(name).hasMatch() ? name
                                        : u'"' + escaped(name).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

std::optional<QString> unquoted(const QString &word) {
    if (!word.contains(u'"')) {
        return word;
    }
    static const QRegularExpression whole(QStringLiteral(R"re(\A"((?:[^"\\]++|\\.)*+)"\z)re"));
    const QRegularExpressionMatch match = whole.match(word);
    return match.hasMatch() ? unescaped(match.captured(1)) : std::nullopt;
}

QString textOf(const PlaylistText &playlist, const QHash<QString, QString> &notes) {
    QString text = playlist.key.isEmpty() ? QString() : QStringLiteral("playlist ") + playlist.key + u'\n';
    text += wordsText("title", playlist.titles, {});
    int section = 0;
    for (const PlaylistLine &line : playlist.lines) {
        if (line.how.section != section) {
            text += section > 0 ? QStringLiteral("end\n") : QString();
            text += line.how.section > 0 ? QStringLiteral("shuffle\n") : QString();
            section = line.how.section;
        }
        text += entryText(line, notes);
    }
    return section > 0 ? text + QStringLiteral("end\n") : text;
}

std::optional<std::chrono::milliseconds> playlistTime(const QString &text) {
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(?:(?:([0-9]{1,2}):)?([0-9]{1,3}):)?([0-9]{1,5})(?:\.([0-9]{1,3}))?\z)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || (!match.captured(2).isEmpty() && match.captured(3).toInt() > 59)) {
        return std::nullopt;
    }
    const qint64 seconds = (match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * 60 +
                           match.captured(3).toLongLong();
    return std::chrono::milliseconds(seconds * 1000 + match.captured(4).leftJustified(3, u'0').toLongLong());
}

QString playlistTimeText(std::chrono::milliseconds time) {
    const qint64 ms = std::max<qint64>(0, time.count());
    const qint64 minutes = ms / 60'000;
    QString text = QString::number(ms / 1000 % 60);
    if (minutes > 0) {
        text = text.rightJustified(2, u'0');
        text = QString::number(minutes % 60) + u':' + text;
    }
    if (minutes >= 60) {
        text = QStringLiteral("%1:%2").arg(minutes / 60).arg(text.rightJustified(5, u'0'));
    }
    if (ms % 1000 > 0) {
        QString fraction = QString::number(ms % 1000).rightJustified(3, u'0');
        while (fraction.endsWith(u'0')) {
            fraction.chop(1);
        }
        text += u'.' + fraction;
    }
    return text;
}

} // namespace sala
