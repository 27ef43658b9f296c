#include "media/subtitles/srt_text.h"

#include "media/subtitles/character_reference.h"
#include "media/subtitles/cue_text.h"
#include "media/subtitles/timestamp.h"

#include <algorithm>
#include <array>

namespace sala {
namespace {

using LineUnit = CueSettings::LineUnit;

/// Tags that players know; what else stands between < and > is text.
constexpr std::array<QStringView, 20> kTags{u"i",    u"b",    u"u",    u"s",   u"em", u"strong", u"font",
                                            u"span", u"br",   u"c",    u"v",   u"p",  u"div",    u"small",
                                            u"big",  u"ruby", u"lang", u"del", u"rt", u"center"};
constexpr qsizetype kLongestTag = 200;

/// What belongs to a tag or a reference, up to and with `close`; empty when it is none.
QStringView upTo(QStringView input, QChar close, qsizetype most) {
    const qsizetype end = input.left(most).indexOf(close);
    return end < 0 ? QStringView() : input.left(end + 1);
}

struct SrtTag {
    QString name; ///< lower case; empty when it is none
    bool isEnd = false;
};

/// `written` is "<…>".
SrtTag readTag(QStringView written) {
    QStringView rest = written.mid(1, written.size() - 2);
    SrtTag tag;
    tag.isEnd = takeChar(rest, u'/');
    const auto isPartOfName = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const qsizetype length = std::find_if_not(rest.begin(), rest.end(), isPartOfName) - rest.begin();
    const bool isSeparate =
        length == rest.size() || isAsciiSpace(rest[length]) || rest[length] == u'/' || rest[length] == u'.';
    const QString name = rest.left(length).toString().toLower();
    if (isSeparate && std::find(kTags.begin(), kTags.end(), QStringView(name)) != kTags.end()) {
        tag.name = name;
    }
    return tag;
}

/// The place of a numeric keypad: 8 is the middle of the top.
void setPlace(int key, CueSettings &settings) {
    const int row = (key - 1) / 3;
    const int column = (key - 1) % 3;
    settings.line = row == 0 ? std::nullopt : std::optional(row == 1 ? 50.0 : 0.0);
    settings.lineUnit = row == 1 ? LineUnit::Percent : LineUnit::Lines;
    settings.lineAlign = row == 1 ? CueSettings::LineAlign::Center : CueSettings::LineAlign::Start;
    settings.align = column == 0   ? CueSettings::TextAlign::Left
                     : column == 1 ? CueSettings::TextAlign::Center
                                   : CueSettings::TextAlign::Right;
}

int placeOf(const CueSettings &settings) {
    int row = 0;
    if (settings.line && settings.lineUnit == LineUnit::Lines) {
        row = *settings.line >= 0 ? 2 : 0;
    } else if (settings.line) {
        row = *settings.line < 34 ? 2 : *settings.line < 67 ? 1 : 0;
    }
    const bool isLeft =
        settings.align == CueSettings::TextAlign::Left || settings.align == CueSettings::TextAlign::Start;
    return row * 3 + (isLeft ? 1 : settings.align == CueSettings::TextAlign::Center ? 2 : 3);
}

class SrtTextReader {
  public:
    SrtTextReader(QStringView payload, SubtitleCue &cue) : m_rest(payload), m_cue(cue) {}

    void read() {
        while (!m_rest.isEmpty()) {
            const auto isSpecial = [](QChar c) { return c == u'<' || c == u'{' || c == u'&' || c == u'\\'; };
            const qsizetype plain = std::find_if(m_rest.begin(), m_rest.end(), isSpecial) - m_rest.begin();
            append(m_rest.left(plain));
            m_rest = m_rest.mid(plain);
            if (!m_rest.isEmpty() && !takeTag() && !takeOverride() && !takeReference() && !takeEscape()) {
                append(m_rest.left(1));
                m_rest = m_rest.mid(1);
            }
        }
        m_cue.text = m_builder.text();
        m_cue.runs = m_builder.takeRuns();
    }

  private:
    void append(QStringView text) { m_builder.append(text, m_style); }

    bool takeTag() {
        const QStringView written = m_rest.startsWith(u'<') ? upTo(m_rest, u'>', kLongestTag) : QStringView();
        const SrtTag tag = written.isEmpty() ? SrtTag() : readTag(written);
        if (tag.name.isEmpty()) {
            return false;
        }
        if (tag.name == QLatin1String("i") || tag.name == QLatin1String("em")) {
            m_style.isItalic = !tag.isEnd;
        } else if (tag.name == QLatin1String("b") || tag.name == QLatin1String("strong")) {
            m_style.isBold = !tag.isEnd;
        } else if (tag.name == QLatin1String("u")) {
            m_style.isUnderlined = !tag.isEnd;
        } else if (tag.name == QLatin1String("br")) {
            append(u"\n");
        }
        m_rest = m_rest.mid(written.size());
        return true;
    }

    /// "{\an8}", "{\i1\b0}": of ASS, what SubRip files use.
    bool takeOverride() {
        const QStringView written =
            m_rest.startsWith(u"{\\") ? upTo(m_rest, u'}', kLongestTag) : QStringView();
        if (written.isEmpty()) {
            return false;
        }
        for (const QStringView command : written.mid(2, written.size() - 3).split(u'\\')) {
            const QChar last = command.isEmpty() ? QChar() : command.back();
            if (command.size() == 3 && command.startsWith(u"an") && last >= u'1' && last <= u'9') {
                setPlace(last.unicode() - u'0', m_cue.settings);
            } else if (command == u"i1" || command == u"i0") {
                m_style.isItalic = last == u'1';
            } else if (command == u"b1" || command == u"b0") {
                m_style.isBold = last == u'1';
            } else if (command == u"u1" || command == u"u0") {
                m_style.isUnderlined = last == u'1';
            }
        }
        m_rest = m_rest.mid(written.size());
        return true;
    }

    /// Only complete ones: SubRip's authors write "&" as it is.
    bool takeReference() {
        constexpr qsizetype kLongestReference = 12;
        const QStringView written =
            m_rest.startsWith(u'&') ? upTo(m_rest, u';', kLongestReference) : QStringView();
        QStringView inner = written.mid(1);
        const QString characters = written.isEmpty() ? QString() : takeCharacterReference(inner);
        if (characters.isEmpty() || !inner.isEmpty()) {
            return false;
        }
        append(characters);
        m_rest = m_rest.mid(written.size());
        return true;
    }

    bool takeEscape() {
        const bool isBreak = m_rest.startsWith(u"\\N");
        if (!isBreak && !m_rest.startsWith(u"\\h")) {
            return false;
        }
        append(isBreak ? u"\n" : u"\u00A0");
        m_rest = m_rest.mid(2);
        return true;
    }

    QStringView m_rest;
    SubtitleCue &m_cue;
    CueRun m_style;
    CueTextBuilder m_builder;
};

/// True when the character would be read as the beginning or end of something: the whole text tells, not
/// the run it stands in.
bool needsEscape(QStringView text, qsizetype i) {
    const QStringView rest = text.mid(i);
    if (text[i] == u'&') {
        return !upTo(rest, u';', 12).isEmpty();
    }
    if (text[i] == u'<') {
        return rest.size() > 1 && (rest[1] == u'/' || rest[1].isLetter());
    }
    if (text[i] == u'>') { // Part of an arrow.
        const QStringView before = text.left(i).trimmed();
        return !before.isEmpty() && QStringView(u"-–—=").contains(before.back());
    }
    return text[i] == u'\r' || text[i] == QChar::ByteOrderMark || rest.startsWith(u"{\\") ||
           rest.startsWith(u"\\N") || rest.startsWith(u"\\h");
}

/// The part of `text` from `from` to `to`, with character references where needed.
QString escaped(QStringView text, qsizetype from, qsizetype to) {
    QString result;
    for (qsizetype i = from; i < to; ++i) {
        if (needsEscape(text, i)) {
            result += QStringLiteral("&#%1;").arg(text[i].unicode());
        } else {
            result += text[i];
        }
    }
    return result;
}

/// With something on every line, because an empty one ends a cue for many players.
QString withoutBlankLines(const QString &payload) {
    QStringList lines = payload.split(u'\n');
    if (lines.size() == 1 && payload.isEmpty()) {
        return payload;
    }
    for (QString &line : lines) {
        if (line.isEmpty()) {
            line = QStringLiteral("{\\}");
        } else if (std::all_of(line.begin(), line.end(), isAsciiSpace)) {
            line = QStringLiteral("&#%1;").arg(line.front().unicode()) + line.mid(1);
        }
    }
    return lines.join(u'\n');
}

} // namespace

void readSrtText(QStringView payload, SubtitleCue &cue) {
    SrtTextReader(payload, cue).read();
}

QString writeSrtText(const SubtitleCue &cue) {
    QString payload;
    qsizetype done = 0;
    for (const CueRun &run : cue.runs) {
        payload += escaped(cue.text, done, run.from);
        QString before;
        QString after;
        const auto wrap = [&](bool isSet, QChar tag) {
            before += isSet ? QStringLiteral("<%1>").arg(tag) : QString();
            after.prepend(isSet ? QStringLiteral("</%1>").arg(tag) : QString());
        };
        wrap(run.isItalic, u'i');
        wrap(run.isBold, u'b');
        wrap(run.isUnderlined, u'u');
        payload += before + escaped(cue.text, run.from, run.to) + after;
        done = run.to;
    }
    payload = withoutBlankLines(payload + escaped(cue.text, done, cue.text.size()));
    const int place = placeOf(cue.settings);
    return place == 2 ? payload : QStringLiteral("{\\an%1}").arg(place) + payload;
}

} // namespace sala
