#include "db/storage/question_repository.h"

#include "db/storage/record_repository.h"
#include "db/storage/tables.h"
#include "db/storage/text_repository.h"
#include "db/storage/transaction.h"

#include <QSet>

#include <algorithm>

namespace sala {
namespace {

using Questions = RecordRepository<Question>;

Result<QList<Question>> questionsOf(Library &library, const ExhibitionId &exhibition) {
    return reading(library.connection(), [&]() -> Result<QList<Question>> {
        return readWhere(library.connection(), tableOf<Question>(), "exhibition", toCell(exhibition));
    });
}

Result<QList<AnswerCard>> cardsOf(Library &library, const QuestionId &question) {
    return reading(library.connection(), [&]() -> Result<QList<AnswerCard>> {
        return readWhere(library.connection(), tableOf<AnswerCard>(), "question", toCell(question));
    });
}

Result<WordsByLanguage> wordsOf(Library &library, const Id &owner) {
    return TextRepository(library).of(owner).map([](const QList<Text> &texts) {
        WordsByLanguage words;
        for (const Text &text : texts) {
            if (text.key.field == TextField::Title && !text.body.isEmpty()) {
                words.insert(text.key.language, text.body);
            }
        }
        return words;
    });
}

/// What has to be written so that the owner's title says `wanted`, in the order of our languages: the first is what the
/// others are translations of.
Result<QList<TextChange>> changesTo(Library &library, const Id &owner, const WordsByLanguage &wanted) {
    return TextRepository(library).of(owner).map([&](const QList<Text> &texts) {
        QList<TextChange> changes;
        for (const Language language : kLanguages) {
            const TextKey key{owner, TextField::Title, language};
            const auto seen = std::find_if(texts.begin(), texts.end(), [&](const Text &text) { return text.key == key; });
            const Text before = seen == texts.end() ? Text{key, {}, TextStatus::Missing, {}} : *seen;
            const QString body = wanted.value(language);
            if (body != before.body || (!body.isEmpty() && before.status == TextStatus::Outdated)) {
                changes.append({key, body, TextStatus::Translated, before.revision});
            }
        }
        return changes;
    });
}

Result<void> removeWhole(Library &library, const Question &question, const Edit &edit) {
    return cardsOf(library, question.id).and_then([&](const QList<AnswerCard> &cards) -> Result<void> {
        for (const AnswerCard &card : cards) {
            if (const auto removed = AnswerCardRepository(library).remove(card, edit); !removed) {
                return removed;
            }
        }
        return Questions(library).remove(question, edit);
    });
}

/// Brings the cards and all words to what is written.
class QuestionWriter {
  public:
    QuestionWriter(Library &library, const Question &question, const Edit &edit)
        : m_library(library), m_question(question), m_edit(edit) {}

    Result<void> write(const WrittenQuestion &wanted) {
        return cardsOf(m_library, m_question.id)
            .and_then([&](const QList<AnswerCard> &before) { return writeCards(before, wanted); })
            .and_then([&] { return addWords(m_question.id, wanted.words); })
            .and_then([&] { return TextRepository(m_library).setAll(m_changes, m_edit); });
    }

  private:
    Result<void> addWords(const Id &owner, const WordsByLanguage &wanted) {
        return changesTo(m_library, owner, wanted).map([&](const QList<TextChange> &changes) { m_changes += changes; });
    }

    Result<void> writeCards(QList<AnswerCard> before, const WrittenQuestion &wanted) {
        AnswerCardRepository cards(m_library);
        for (int order = 0; order < wanted.cards.size(); ++order) {
            const WrittenCard &written = wanted.cards[order];
            const auto seen = std::find_if(before.begin(), before.end(),
                                           [&](const AnswerCard &card) { return card.motif == written.motif; });
            const bool isNew = seen == before.end();
            const AnswerCard card{isNew ? Id::generate() : seen->id, m_question.id, written.motif, order};
            const Result<void> done =
                (isNew ? cards.add(card, m_edit) : cards.update(*seen, card, m_edit)).and_then([&] {
                    return addWords(card.id, written.words);
                });
            if (!done) {
                return done;
            }
            if (!isNew) {
                before.erase(seen);
            }
        }
        for (const AnswerCard &gone : std::as_const(before)) {
            if (const auto removed = cards.remove(gone, m_edit); !removed) {
                return removed;
            }
        }
        return {};
    }

    Library &m_library;
    Question m_question;
    Edit m_edit;
    QList<TextChange> m_changes;
};

Result<void> refuseOdd(const WrittenQuestion &wanted) {
    QSet<Motif> motifs;
    for (const WrittenCard &card : wanted.cards) {
        motifs.insert(card.motif);
    }
    const qsizetype cards = wanted.cards.size();
    if (motifs.size() != cards || cards < kLeastCards || cards > kMostCards) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it needs %1 to %2 cards with different drawings")
                                                 .arg(kLeastCards)
                                                 .arg(kMostCards));
    }
    return {};
}

/// The one there is, else a new one.
Result<Question> questionOf(Library &library, const ExhibitionId &exhibition, const Edit &edit) {
    return questionsOf(library, exhibition).and_then([&](const QList<Question> &asked) -> Result<Question> {
        if (!asked.isEmpty()) {
            return asked.last();
        }
        const Question question{QuestionId::generate(), exhibition};
        return Questions(library).add(question, edit).map([&] { return question; });
    });
}

} // namespace

Result<std::optional<WrittenQuestion>> QuestionRepository::of(const ExhibitionId &exhibition) const {
    return questionsOf(m_library, exhibition)
        .and_then([&](const QList<Question> &asked) -> Result<std::optional<WrittenQuestion>> {
            if (asked.isEmpty()) {
                return std::nullopt;
            }
            const auto words = wordsOf(m_library, asked.last().id);
            const auto cards = cardsOf(m_library, asked.last().id);
            if (!words || !cards) {
                return tl::unexpected(words ? cards.error() : words.error());
            }
            WrittenQuestion written{*words, {}};
            for (const AnswerCard &card : *cards) {
                const auto onCard = wordsOf(m_library, card.id);
                if (!onCard) {
                    return tl::unexpected(onCard.error());
                }
                written.cards.append({card.motif, *onCard});
            }
            return written;
        });
}

Result<void> QuestionRepository::set(const ExhibitionId &exhibition, const WrittenQuestion &wanted, const Edit &edit) {
    if (const auto fits = refuseOdd(wanted); !fits) {
        return fits;
    }
    auto transaction = Transaction::begin(m_library);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return ExhibitionRepository(m_library)
        .get(exhibition)
        .and_then([&](const Exhibition &) { return questionOf(m_library, exhibition, edit); })
        .and_then([&](const Question &question) { return QuestionWriter(m_library, question, edit).write(wanted); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> QuestionRepository::clear(const ExhibitionId &exhibition, const Edit &edit) {
    auto transaction = Transaction::begin(m_library);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return questionsOf(m_library, exhibition)
        .and_then([&](const QList<Question> &asked) -> Result<void> {
            for (const Question &question : asked) {
                if (const auto removed = removeWhole(m_library, question, edit); !removed) {
                    return removed;
                }
            }
            return {};
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace sala
