#pragma once

#include "translations/glossary.h"
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

using sala::Glossary;
using sala::GlossaryTerm;

/// A file of the sources, by its path from the repository's root; empty when it is not one JSON object.
QJsonObject readSource(const QString &path);

SampleTexts sampleTexts(Language language);

/// The paths that media/sample/sample.json and films/films.json ask texts for.
QStringList expectedPaths();

/// translations/glossary.json, as the program has it.
inline Glossary glossary() {
    return sala::glossary();
}

/// The same text without the Latin names that every language may keep.
QString withoutLatinNames(QString text, const Glossary &glossary);

/// For messages: "km works/river-dawn/title: ផ្ទះ".
std::string at(Language language, const QString &path, const QString &text);

} // namespace sala::test
