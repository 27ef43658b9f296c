#include "db/records/reflection.h"

#include "db/records/catalogue.h"
#include "db/records/hash.h"

namespace sala {
namespace {

constexpr int kMarkDigits = 32;

} // namespace

bool asksAnything(const Catalogue &catalogue) {
    return catalogue.answerCards.size() >= kLeastCards &&
           !catalogue.text(catalogue.question.id, TextField::Title, Language::English).isEmpty();
}

QString questionMark(const Catalogue &catalogue) {
    if (!asksAnything(catalogue)) {
        return {};
    }
    const auto words = [&](const Id &owner) {
        return catalogue.text(owner, TextField::Title, Language::English).body + u'\0';
    };
    QString all = catalogue.question.id.text() + words(catalogue.question.id);
    for (const AnswerCard &card : catalogue.answerCards) {
        all += name(card.motif) + u'\0' + words(card.id);
    }
    return hashOf(all.toUtf8()).hex().left(kMarkDigits);
}

} // namespace sala
