#pragma once

#include "db/records/error.h"
#include "db/records/exhibition.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <array>

namespace sala {

struct Catalogue;

/// What can be drawn on a card of an answer. The drawings are the program's own (app/look/motif_drawing.h), so that a
/// card is known without reading.
enum class Motif { Home, Path, Hands, Door, Sprout, Sea, Sun, Boat };

inline constexpr std::array kMotifs{Motif::Home,   Motif::Path, Motif::Hands, Motif::Door,
                                    Motif::Sprout, Motif::Sea,  Motif::Sun,   Motif::Boat};

QString name(Motif motif); ///< "home", "path", "hands", "door", "sprout", "sea", "sun", "boat"
std::optional<Motif> motifFromName(const QString &name);

using QuestionId = IdOf<struct QuestionTag>;

/// The one question an exhibition asks of its visitors at the end of a path. What it asks is a Text (title).
struct Question {
    QuestionId id;
    ExhibitionId exhibition;

    bool operator==(const Question &) const = default;
};

/// One of the answers to choose from. What it says is a Text (title). A question has each motif once at most.
struct AnswerCard {
    Id id;
    QuestionId question;
    Motif motif = Motif::Home;
    int order = 0;

    bool operator==(const AnswerCard &) const = default;
};

inline constexpr int kLeastCards = 2;
inline constexpr int kMostCards = 6;
inline constexpr qsizetype kLongestQuestion = 200; ///< characters, in a language
inline constexpr qsizetype kLongestAnswer = 60;

/// How others answered is shown from so many answers on, so that nobody is singled out.
inline constexpr qint64 kLeastAnswers = 5;

/// Whether the exhibition asks anything: a question in some language, and cards enough.
bool asksAnything(const Catalogue &catalogue);

/// What answers are counted for: other words in English (or in the next language there is), or other cards, are another
/// question, whose count begins anew; a better translation is not. 32 hexadecimal digits; empty when nothing is asked.
QString questionMark(const Catalogue &catalogue);

/// The words of one question or card.
using WordsByLanguage = QMap<Language, QString>;

/// A question as curators write it.
struct WrittenCard {
    Motif motif = Motif::Home;
    WordsByLanguage words;

    bool operator==(const WrittenCard &) const = default;
};
struct WrittenQuestion {
    WordsByLanguage words;
    QList<WrittenCard> cards;

    bool operator==(const WrittenQuestion &) const = default;
};

/// The same as text, for people and for files: the question, then a part for each card, by its motif; in each, a line a
/// language.
///
///     question
///       en: What does home mean to you?
///       th: …
///     door
///       en: An open door
///       th: …
///
/// "#" at the beginning of a line makes it a comment; empty lines and indents count for nothing. InvalidInput names the
/// line: unknown words, a language or a card twice, no words at all, fewer cards than kLeastCards, more than kMostCards.
Result<WrittenQuestion> questionFromText(const QString &text);
QString questionText(const WrittenQuestion &question);

} // namespace sala
