#include "media/subtitles/cue_tokenizer.h"

#include "media/subtitles/character_reference.h"
#include "media/subtitles/timestamp.h"

#include <algorithm>

namespace sala {
namespace {

/// More classes than this on one tag are no style but an attack.
constexpr qsizetype kMostClasses = 32;

/// Takes the longest beginning of `rest` in which `ends` is true for no character.
template<class Ends>
QStringView takeWhileNot(QStringView &rest, Ends ends) {
    const QStringView taken = rest.left(std::find_if(rest.begin(), rest.end(), ends) - rest.begin());
    rest = rest.mid(taken.size());
    return taken;
}

} // namespace

CueToken CueTokenizer::next() {
    if (!m_rest.startsWith(u'<')) {
        return takeText();
    }
    m_rest = m_rest.mid(1);
    if (takeChar(m_rest, u'/')) {
        return {CueToken::Kind::EndTag, takeUntilGreater().toString(), {}, {}};
    }
    if (!m_rest.isEmpty() && isAsciiDigit(m_rest.front())) {
        return {CueToken::Kind::TimestampTag, takeUntilGreater().toString(), {}, {}};
    }
    return takeStartTag();
}

CueToken CueTokenizer::takeText() {
    CueToken token;
    while (!m_rest.isEmpty() && m_rest.front() != u'<') {
        token.text += takeWhileNot(m_rest, [](QChar c) { return c == u'<' || c == u'&'; });
        if (takeChar(m_rest, u'&')) {
            const QString characters = takeCharacterReference(m_rest);
            token.text += characters.isEmpty() ? QStringLiteral("&") : characters;
        }
    }
    return token;
}

CueToken CueTokenizer::takeStartTag() {
    const auto endsName = [](QChar c) { return isAsciiSpace(c) || c == u'.' || c == u'>'; };
    CueToken token;
    token.kind = CueToken::Kind::StartTag;
    token.text = takeWhileNot(m_rest, endsName).toString();
    while (takeChar(m_rest, u'.')) {
        const QStringView name = takeWhileNot(m_rest, endsName);
        if (!name.isEmpty() && token.classes.size() < kMostClasses) {
            token.classes.append(name.toString());
        }
    }
    token.annotation = takeAnnotation();
    closeTag();
    return token;
}

QString CueTokenizer::takeAnnotation() {
    QString annotation;
    while (!m_rest.isEmpty() && m_rest.front() != u'>') {
        annotation += takeWhileNot(m_rest, [](QChar c) { return c == u'>' || c == u'&'; });
        if (takeChar(m_rest, u'&')) {
            const QString characters = takeCharacterReference(m_rest);
            annotation += characters.isEmpty() ? QStringLiteral("&") : characters;
        }
    }
    QString single;
    for (const QChar c : std::as_const(annotation)) {
        if (!isAsciiSpace(c)) {
            single += c;
        } else if (!single.endsWith(u' ')) {
            single += u' ';
        }
    }
    const qsizetype from = single.startsWith(u' ') ? 1 : 0;
    const qsizetype to = single.endsWith(u' ') ? single.size() - 1 : single.size();
    return single.mid(from, std::max<qsizetype>(0, to - from));
}

QStringView CueTokenizer::takeUntilGreater() {
    const QStringView taken = takeWhileNot(m_rest, [](QChar c) { return c == u'>'; });
    closeTag();
    return taken;
}

void CueTokenizer::closeTag() {
    takeChar(m_rest, u'>');
}

} // namespace sala
