#pragma once

#include "translations/language.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace sala {

/// One thing the glossary has a word for, and its forms in each language, the preferred one first.
struct GlossaryTerm {
    QMap<Language, QStringList> forms;

    bool operator==(const GlossaryTerm &) const = default;
};

/// The words Sala and its exhibitions use for the same thing everywhere.
struct Glossary {
    QList<GlossaryTerm> terms;
    QStringList latinNames;                ///< stay as they are in every language
    QMap<Language, QStringList> avoided;   ///< words that hurt people
};

/// translations/glossary.json, as it was when the program was built. Any thread.
const Glossary &glossary();

/// A place in a text that the glossary has something to say about; UTF-16 offsets.
struct GlossaryFinding {
    int from = 0;
    int to = 0;
    QString found;  ///< as it stands there
    QString wanted; ///< what its translation should say; empty for a word that should not be used at all

    bool operator==(const GlossaryFinding &) const = default;
};

/// The terms of `source` that `translation` has in none of their forms; the longest win ("migrant worker" before the
/// "migrant" in it). Empty without a translation. Any thread.
QList<GlossaryFinding> missedTerms(const QString &source, Language sourceLanguage, const QString &translation, Language language);

/// The words in `text` that hurt people. Any thread.
QList<GlossaryFinding> avoidedWords(const QString &text, Language language);

} // namespace sala
