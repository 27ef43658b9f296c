#include "app/curator/typed_text.h"

#include "db/records/text_length.h"
#include "media/captions/caption_text.h"
#include "media/text/written_language.h"

#include <QCoreApplication>

namespace sala {
namespace {

class TypedWords {
    Q_DECLARE_TR_FUNCTIONS(sala::TypedWords)

  public:
    static QString of(TypedText::Finding finding) {
        switch (finding) {
        case TypedText::Finding::Converted:
            return tr("It was typed for a Zawgyi font and is Unicode now: %1. Read it once more.", "fields and languages");
        case TypedText::Finding::Unsure:
            return tr("It could be Unicode or Zawgyi: %1. See on the page whether it can be read.", "fields and languages");
        case TypedText::Finding::Cleaned:
            return tr("Characters that nobody sees were taken out: %1.", "fields and languages");
        case TypedText::Finding::OtherLetters:
            return tr("Not saved, because it is written in the letters of another language: %1. It stays here as your draft.",
                      "fields and languages");
        case TypedText::Finding::TooLong:
            return tr("Not saved, because it is too long: %1. It stays here as your draft.", "fields and languages");
        case TypedText::Finding::Nothing:
            break;
        }
        return {};
    }
};

} // namespace

TypedText readTyped(const QString &body, TextField field, Language language) {
    using Finding = TypedText::Finding;
    if (body.size() > longestText(field)) {
        return {body, Finding::TooLong};
    }
    if (writtenForAnother(body, language)) {
        return {body, Finding::OtherLetters};
    }
    const QString clean = withoutHidden(body);
    const BurmeseReading read = readBurmese(clean, WhenUnsure::Ask);
    if (read.encoding == Encoding::Zawgyi) {
        return {read.text, Finding::Converted};
    }
    if (read.encoding == Encoding::Unsure) {
        return {clean, Finding::Unsure};
    }
    return {clean, clean == body ? Finding::Nothing : Finding::Cleaned};
}

QString sentenceFor(TypedText::Finding finding, const QStringList &fields) {
    const QString words = TypedWords::of(finding);
    return words.isEmpty() ? words : words.arg(fields.join(QStringLiteral("; ")));
}

} // namespace sala
