#pragma once

#include "db/records/error.h"
#include "translations/language.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace sala {

/// A part of a document of the sample: a heading and paragraphs.
struct SampleSection {
    QString heading;
    QStringList body;
};

/// What a document of the sample says in one language.
struct SampleDocumentWords {
    QString title, caption, alt;
    QList<SampleSection> sections; ///< its own, before those made of `parts`
};

/// One document of the sample exhibition: a file for each of its languages, named after the key.
struct SampleDocument {
    QString key;
    QString journey, place, date; ///< keys of sample.json, "2016"; may be empty
    QStringList themes;
    QList<Language> languages; ///< in which it is there to read
    QStringList parts; ///< owners of the sample's texts that are sections of it: "journeys/japan-2016"
    QHash<Language, SampleDocumentWords> words; ///< in all languages

    QString fileName(Language language) const; ///< "visit-report.ja.pdf"
};

/// Reads documents.json and texts/*.json in `folder`, which may be ":/sample/documents" (the program's
/// resources). Io when a file cannot be read; Corrupt, naming it, when it is not what it should be.
Result<QList<SampleDocument>> readSampleDocuments(const QString &folder);

} // namespace sala
