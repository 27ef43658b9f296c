#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace sala {

/// One piece of a WebVTT cue's payload.
struct CueToken {
    enum class Kind { Text, StartTag, EndTag, TimestampTag };

    Kind kind = Kind::Text;
    QString text;        ///< the text, the tag's name, or what is written as a time
    QStringList classes; ///< of a start tag, none of them empty
    QString annotation;  ///< of a start tag, with single spaces
};

/// The "WebVTT cue text tokenizer" of the standard.
class CueTokenizer {
  public:
    explicit CueTokenizer(QStringView payload) : m_rest(payload) {}

    bool isAtEnd() const { return m_rest.isEmpty(); }
    /// The next token; call only while not at the end. Each takes at least one character.
    CueToken next();

  private:
    CueToken takeText();
    CueToken takeStartTag();
    QString takeAnnotation();
    QStringView takeUntilGreater();
    void closeTag();

    QStringView m_rest;
};

} // namespace sala
