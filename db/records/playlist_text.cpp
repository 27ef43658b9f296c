// Playlists as text: reading. The grammar is in playlist_text.h.

#include "db/records/playlist_text.h"

#include "db/records/playlist_escapes.h"
#include "db/records/playlist_rules.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace sala {
namespace {

/// Empty, or what is wrong with a line and what to write instead.
using Fault = QString;

struct Words {
    QStringList words;
    Fault fault;
};

/// An entry's line, cut at its blanks; a comment ends it.
Words wordsIn(const QString &line) {
    static const QRegularExpression word(QStringLiteral(R"((?:[^\s"]++|"(?:[^"\\]++|\\.)*+")++)"));
    Words found;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        const QRegularExpressionMatch match = word.match(line, at, QRegularExpression::NormalMatch,
                                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (line[at] == u'#') {
            break;
        }
        if (!match.hasMatch()) {
            found.fault = QStringLiteral("a quotation mark is open; a name is written \"The river.jpg\"");
            break;
        }
        found.words.append(match.captured());
        at = match.capturedEnd();
    }
    return found;
}

class Reader {
  public:
    Result<PlaylistText> read(const QStringList &lines) {
        for (m_at = 0; m_at < lines.size(); ++m_at) {
            const QString line = lines[m_at].trimmed();
            const Fault fault = line.isEmpty() || line.startsWith(u'#') ? Fault() : readLine(line);
            if (!fault.isEmpty()) {
                return failed(m_at, fault);
            }
        }
        if (const Fault fault = endEntry(); !fault.isEmpty()) {
            return failed(m_entryAt, fault);
        }
        if (m_section > 0) {
            return failed(m_shuffleAt,
                          QStringLiteral("“shuffle” has no “end”; write “end” behind its last entry"));
        }
        return m_playlist;
    }

  private:
    static tl::unexpected<Error> failed(qsizetype line, const Fault &fault) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("line %1: %2").arg(line + 1).arg(fault));
    }

    Fault readLine(const QString &line);
    Fault readEntry(const QStringList &words);
    Fault readKey(const QStringList &words, QString &key) const;
    Fault readWords(const QString &field, const QString &rest);
    /// Options that cannot all be meant.
    static Fault contradiction(const QStringList &options);
    Fault readOption(const QString &word, PlaylistEntry &how) const;
    Fault readTime(const QString &word, PlaylistEntry &how) const;
    Fault endEntry() const;

    PlaylistText m_playlist;
    qsizetype m_at = 0;
    qsizetype m_entryAt = 0;
    qsizetype m_shuffleAt = 0;
    int m_section = 0; ///< that is open
    int m_sections = 0;
};

Fault Reader::readLine(const QString &line) {
    const QString first = line.section(QRegularExpression(QStringLiteral("[\\s#]")), 0, 0);
    if (first == u"title" || first == u"text") {
        return readWords(first, line.mid(first.size()).trimmed());
    }
    if (const Fault fault = endEntry(); !fault.isEmpty()) {
        return QStringLiteral("the title card on line %1 has no words; write below it: title en: Welcome")
            .arg(m_entryAt + 1);
    }
    const Words found = wordsIn(line);
    if (!found.fault.isEmpty()) {
        return found.fault;
    }
    const QStringList &words = found.words;
    if (first == u"playlist") {
        const bool isFirst = m_playlist.key.isEmpty() && m_playlist.lines.isEmpty() && m_section == 0;
        return isFirst
                   ? readKey(words, m_playlist.key)
                   : QStringLiteral(
                         "the playlist's own key stands once, above its entries; another playlist is played "
                         "by: play its-key");
    }
    if (first == u"shuffle" || first == u"end") {
        const bool isOpening = first == u"shuffle";
        if (words.size() > 1 || isOpening == (m_section > 0)) {
            return QStringLiteral(
                "“shuffle” and “end” stand alone on their lines, one behind the other, around entries");
        }
        m_section = isOpening ? ++m_sections : 0;
        m_shuffleAt = m_at;
        return {};
    }
    return readEntry(words);
}

Fault Reader::readKey(const QStringList &words, QString &key) const {
    if (words.size() != 2 || !isPlaylistKey(words[1])) {
        return QStringLiteral(
            "a playlist's key is one word of letters, digits and “-”, such as: launch-night");
    }
    key = words[1];
    return {};
}

Fault Reader::readEntry(const QStringList &words) {
    PlaylistLine line;
    const QString &kind = words[0];
    qsizetype options = 1;
    if (kind == u"play") {
        if (const Fault fault = readKey(words, line.how.playlist); !fault.isEmpty()) {
            return fault;
        }
        options = 2;
    } else if (kind == u"work") {
        const std::optional<QString> name = unquoted(words.value(1));
        if (!name || name->isEmpty()) {
            return QStringLiteral("a work is written: work river-dawn.jpg, or: work \"The river.jpg\"");
        }
        line.work = *name;
        options = 2;
    } else if (kind != u"card") {
        return QStringLiteral("“%1” begins no line; entries begin with work, card or play")
            .arg(kind.left(40));
    }
    for (const QString &option : words.mid(options)) {
        if (const Fault fault = readOption(option, line.how); !fault.isEmpty()) {
            return fault;
        }
    }
    if (const Fault fault = contradiction(words.mid(options)); !fault.isEmpty()) {
        return fault;
    }
    if (line.how.until.count() > 0 && line.how.until <= line.how.from) {
        return QStringLiteral("a film's part ends after it begins: from=0:10 until=1:20");
    }
    if (m_playlist.lines.size() >= kMostPlaylistEntries) {
        return QStringLiteral(
                   "there are more than %1 entries; make several playlists of it, and one that plays them")
            .arg(kMostPlaylistEntries);
    }
    line.how.section = m_section;
    line.at = m_at + 1;
    m_playlist.lines.append(line);
    m_entryAt = m_at;
    return {};
}

Fault Reader::contradiction(const QStringList &options) {
    QStringList said;
    for (const QString &option : options) {
        const QString name = option.section(u'=', 0, 0);
        const QString kind = name == u"cut" ? QStringLiteral("fade") : name;
        if (said.contains(kind)) {
            return kind == u"fade" ? QStringLiteral("a picture appears in one way: cut or fade")
                                   : QStringLiteral("“%1” stands twice; leave one of them out").arg(name);
        }
        said.append(kind);
    }
    return {};
}

Fault Reader::readOption(const QString &word, PlaylistEntry &how) const {
    if (word == u"cut" || word == u"fade") {
        how.transition = word == u"cut" ? Transition::Cut : Transition::CrossFade;
        return {};
    }
    if (word == u"sound") {
        how.isMuted = false;
        return {};
    }
    return readTime(word, how);
}

Fault Reader::readTime(const QString &word, PlaylistEntry &how) const {
    const QString option = word.section(u'=', 0, 0);
    const auto time = playlistTime(word.section(u'=', 1));
    if (option != u"dwell" && option != u"from" && option != u"until") {
        return QStringLiteral(
                   "“%1” is no option; there are dwell=8, cut, fade, from=0:10, until=1:20 and sound")
            .arg(word.left(40));
    }
    if (!time) {
        return QStringLiteral("a time is written in seconds or minutes: %1=8 or %1=1:05").arg(option);
    }
    if (option == u"dwell" && (*time < kShortestDwell || *time > kLongestDwell)) {
        return QStringLiteral("a picture stands for 1 second to 1 hour: dwell=8");
    }
    (option == u"dwell" ? how.dwell : option == u"from" ? how.from : how.until) = *time;
    return {};
}

Fault Reader::readWords(const QString &field, const QString &rest) {
    const std::optional<Language> language = languageFromCode(rest.section(u':', 0, 0).trimmed());
    const std::optional<QString> body = unescaped(rest.section(u':', 1).trimmed());
    if (!language || !rest.contains(u':')) {
        return QStringLiteral("words are written: %1 en: Welcome; the languages are en, th, km, my and ja")
            .arg(field);
    }
    if (!body || body->isEmpty() || body->size() > kLongestCardWords) {
        return QStringLiteral("words have 1 to %1 characters, and after \\ only n, t, \\, \" or uXXXX")
            .arg(kLongestCardWords);
    }
    PlaylistLine *const last = m_playlist.lines.isEmpty() ? nullptr : &m_playlist.lines.last();
    if (last ? !last->isCard() : field == u"text") {
        return QStringLiteral(
            "words stand below a title card; only a title may stand above the first entry, for the playlist");
    }
    QMap<Language, QString> &words = !last               ? m_playlist.titles
                                     : field == u"title" ? last->titles
                                                         : last->texts;
    if (words.contains(*language)) {
        return QStringLiteral("there is a %1 in this language already; \\n ends a line inside one")
            .arg(field);
    }
    words.insert(*language, body->normalized(QString::NormalizationForm_C));
    return {};
}

Fault Reader::endEntry() const {
    const bool isEmptyCard = !m_playlist.lines.isEmpty() && m_playlist.lines.last().isCard() &&
                             m_playlist.lines.last().titles.isEmpty() &&
                             m_playlist.lines.last().texts.isEmpty();
    return isEmptyCard ? QStringLiteral("the title card has no words; write below it: title en: Welcome")
                       : Fault();
}

} // namespace

Result<QStringList> linesOfPlaylist(const QByteArray &utf8) {
    if (utf8.size() > kMostPlaylistBytes) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it has more than 1 MiB, too much for a playlist"));
    }
    QStringList lines;
    const QByteArray bytes = utf8.startsWith("\xef\xbb\xbf") ? utf8.mid(3) : utf8;
    for (QByteArray line : bytes.split('\n')) {
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(line);
        const QString where = QStringLiteral("line %1: ").arg(lines.size() + 1);
        if (decoder.hasError() || text.contains(QChar::Null)) {
            return fail(ErrorCode::InvalidInput,
                        where + QStringLiteral("it is not UTF-8; save the file as text in UTF-8"));
        }
        if (lines.size() >= kMostPlaylistLines) {
            return fail(ErrorCode::InvalidInput,
                        where + QStringLiteral("there are more than %1 lines; make several playlists of "
                                               "it, and one that plays them")
                                    .arg(kMostPlaylistLines));
        }
        lines.append(text);
    }
    return lines;
}

Result<PlaylistText> playlistFromText(const QByteArray &utf8) {
    return linesOfPlaylist(utf8).and_then([](const QStringList &lines) { return Reader().read(lines); });
}

} // namespace sala
