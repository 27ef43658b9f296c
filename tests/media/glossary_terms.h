#pragma once

#include "tests/media/sample_texts.h"

namespace sala::test {

struct EnglishForm {
    QString form;
    const GlossaryTerm *term;
};

/// Every English form, the longest first: "migrant worker" is found before the "migrant" in it.
QList<EnglishForm> englishForms(const Glossary &glossary);

/// The terms that `english` uses as whole words.
QList<const GlossaryTerm *> termsIn(QString english, const QList<EnglishForm> &forms);

bool usesOneOf(const QString &text, const QStringList &forms);

/// `english` without the names that its translation keeps in Latin script.
QString withoutKeptNames(QString english, const QString &translation, const Glossary &glossary);

} // namespace sala::test
