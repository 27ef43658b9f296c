#pragma once

#include "db/records/reflection.h"
#include "db/records/text.h"
#include "db/records/work.h"
#include "db/storage/library.h"

#include <QHash>
#include <QList>

namespace sala {

/// A question to visitors, or one of its answers. Its words are a title.
struct AskedWords {
    Id id;
    QString source; ///< for people, where a work has its file's name: "question of bangkok", "answer door of bangkok"
    qsizetype longest = kLongestQuestion; ///< characters, in a language

    bool operator==(const AskedWords &) const = default;
};

/// All works and texts of a library, for exchange: past the gate of consent, because translators work before
/// anything is shown.
struct StoredCaptions {
    QList<Work> works; ///< in the order they were added
    QList<AskedWords> asked; ///< each question, and after it its answers
    QHash<TextKey, Text> texts;
    bool hasCurators = false; ///< then what is reviewed is theirs to say (TextRepository), never a file's

    Text text(const TextKey &key) const; ///< Missing when there is none
};

/// Each question of the exhibitions, in their order, and after it its answers.
QList<AskedWords> askedWords(const QList<Exhibition> &exhibitions, const QList<Question> &questions, const QList<AnswerCard> &cards);

Result<StoredCaptions> readCaptions(Library &library);

} // namespace sala
