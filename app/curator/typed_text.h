#pragma once

#include "db/records/text.h"

namespace sala {

/// A text that somebody typed or pasted, as it may be stored.
struct TypedText {
    enum class Finding {
        Nothing,
        Converted,    ///< it was typed for a Zawgyi font
        Unsure,       ///< it could be Unicode or Zawgyi: it is stored as it is
        Cleaned,      ///< it had characters that nobody sees
        OtherLetters, ///< it is written in the letters of another language: it is not stored
        TooLong       ///< it is not stored
    };
    QString body;
    Finding finding = Finding::Nothing;

    bool mayBeStored() const { return finding != Finding::OtherLetters && finding != Finding::TooLong; }
    bool operator==(const TypedText &) const = default;
};

/// What an import would do with it (media/captions/caption_text.h). Any thread.
TypedText readTyped(const QString &body, TextField field, Language language);

/// What is said of it to who saves it, with the fields it is of; empty for Nothing. GUI thread.
QString sentenceFor(TypedText::Finding finding, const QStringList &fields);

} // namespace sala
