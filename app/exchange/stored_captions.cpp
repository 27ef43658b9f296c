#include "app/exchange/stored_captions.h"

#include "db/storage/curator_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

Result<QList<AskedWords>> readAsked(Library &library) {
    const auto exhibitions = ExhibitionRepository(library).all();
    const auto questions = RecordRepository<Question>(library).all();
    const auto cards = AnswerCardRepository(library).all();
    if (!exhibitions || !questions || !cards) {
        return tl::unexpected(!exhibitions ? exhibitions.error() : !questions ? questions.error() : cards.error());
    }
    return askedWords(*exhibitions, *questions, *cards);
}

} // namespace

Text StoredCaptions::text(const TextKey &key) const {
    Text missing;
    missing.key = key;
    return texts.value(key, missing);
}

QList<AskedWords> askedWords(const QList<Exhibition> &exhibitions, const QList<Question> &questions, const QList<AnswerCard> &cards) {
    QList<AskedWords> asked;
    for (const Exhibition &exhibition : exhibitions) {
        for (const Question &question : questions) {
            if (question.exhibition != exhibition.id) {
                continue;
            }
            asked.append({question.id, QStringLiteral("question of %1").arg(exhibition.key), kLongestQuestion});
            for (const AnswerCard &card : cards) {
                if (card.question == question.id) {
                    asked.append({card.id, QStringLiteral("answer %1 of %2").arg(name(card.motif), exhibition.key),
                                  kLongestAnswer});
                }
            }
        }
    }
    return asked;
}

Result<StoredCaptions> readCaptions(Library &library) {
    auto works = WorkRepository(library).all();
    auto asked = readAsked(library);
    const auto texts = TextRepository(library).all();
    const auto curators = CuratorRepository(library).all();
    if (!works || !asked || !texts || !curators) {
        return tl::unexpected(!works ? works.error() : !asked ? asked.error() : !texts ? texts.error() : curators.error());
    }
    StoredCaptions stored{std::move(*works), std::move(*asked), {}, !curators->isEmpty()};
    for (const Text &text : *texts) {
        stored.texts.insert(text.key, text);
    }
    return stored;
}

} // namespace sala
