#pragma once

#include "db/records/id.h"
#include "translations/language.h"

#include <array>

namespace sala {

/// The translatable fields. Works have all of them; journeys, themes, places, partners, exhibitions,
/// playlists, questions and the cards that answer them have a title (their name) and may have a caption (a sentence about them).
enum class TextField { Title, Caption, AltText, Story, Transcript };

/// All of them, in the order in which people write them.
inline constexpr std::array kTextFields{TextField::Title, TextField::Caption, TextField::AltText, TextField::Story,
                                        TextField::Transcript};

enum class TextStatus { Missing, Draft, Translated, Reviewed, Outdated };

/// Names one text: one field of one thing in one language.
struct TextKey {
    Id owner;
    TextField field = TextField::Title;
    Language language = Language::English;

    bool operator==(const TextKey &) const = default;
    friend size_t qHash(const TextKey &key, size_t seed = 0) {
        return qHashMulti(seed, key.owner, int(key.field), int(key.language));
    }
};

/// One text as stored: NFC Unicode, as the translator wrote it.
struct Text {
    TextKey key;
    QString body;
    TextStatus status = TextStatus::Missing;
    RevisionId revision; ///< the revision this body is; null when missing

    bool operator==(const Text &) const = default;
};

QString name(TextField field);   ///< "title", "caption", "alt", "story", "transcript": CSV and database
QString name(TextStatus status); ///< "missing", "draft", "translated", "reviewed", "outdated"
std::optional<TextField> textFieldFromName(const QString &name);
std::optional<TextStatus> textStatusFromName(const QString &name);

} // namespace sala
