#pragma once

#include "db/records/catalogue.h"

#include <QTranslator>

#include <optional>

namespace sala {

/// Languages nobody speaks, in which what is wrong with a page can be seen: English that everybody can read,
/// about 40% longer, with words added, in brackets that show where a text ends; or with marks stacked above and below every
/// letter. Words without brackets or marks are not translated, or left over.
enum class PseudoLanguage { Long, Accented };

/// "pseudo-long", "pseudo-accented"; nothing for other names.
std::optional<PseudoLanguage> pseudoLanguageFromName(const QString &name);

/// The text in a pseudo-language. Places for numbers and names (%1, %n) stay as they are.
QString inPseudoLanguage(const QString &text, PseudoLanguage language);

/// The catalogue with every English text in a pseudo-language; the other languages' texts stay.
Catalogue inPseudoLanguage(Catalogue catalogue, PseudoLanguage language);

/// Gives every sentence of the program in a pseudo-language. Install it after the English one.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

  public:
    explicit PseudoTranslator(PseudoLanguage language, QObject *parent = nullptr)
        : QTranslator(parent), m_language(language) {}

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

  private:
    PseudoLanguage m_language;
};

} // namespace sala
