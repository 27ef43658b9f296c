#pragma once

#include "translations/language.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace sala::test {

/// Every text of the sample exhibition in one language by its path, "works/river-dawn/title";
/// of its films, "films/cues/empty-chair/0", without the marks where subtitles break.
using SampleTexts = QMap<QString, QString>;

/// One thing the glossary has a word for, and its forms in each language, the preferred one first.
struct GlossaryTerm {
    QMap<Language, QStringList> forms;
};

/// translations/glossary.json.
struct Glossary {
    QList<GlossaryTerm> terms;
    QStringList latinNames;
    QMap<Language, QStringList> avoided;
};

/// A file of the sources, by its path from the repository's root; empty when it is not one JSON object.
QJsonObject readSource(const QString &path);

SampleTexts sampleTexts(Language language);

/// The paths that media/sample/sample.json and films/films.json ask texts for.
QStringList expectedPaths();

Glossary glossary();

/// The same text without the Latin names that every language may keep.
QString withoutLatinNames(QString text, const Glossary &glossary);

/// For messages: "km works/river-dawn/title: ផ្ទះ".
std::string at(Language language, const QString &path, const QString &text);

} // namespace sala::test
