#include "app/visitor/document_languages.h"

#include "app/text/lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace sala {
namespace {

QString nameInSentence(Language language) {
    switch (language) {
    case Language::English:
        return QCoreApplication::translate("sala::DocumentLanguages", "English",
                                           "a language, in a sentence that lists those of a document");
    case Language::Thai:
        return QCoreApplication::translate("sala::DocumentLanguages", "Thai",
                                           "a language, in a sentence that lists those of a document");
    case Language::Khmer:
        return QCoreApplication::translate("sala::DocumentLanguages", "Khmer",
                                           "a language, in a sentence that lists those of a document");
    case Language::Burmese:
        return QCoreApplication::translate("sala::DocumentLanguages", "Burmese",
                                           "a language, in a sentence that lists those of a document");
    case Language::Japanese:
        return QCoreApplication::translate("sala::DocumentLanguages", "Japanese",
                                           "a language, in a sentence that lists those of a document");
    }
    return {};
}

} // namespace

QList<DocumentVersion> inOrderFor(const ShownDocument &document, Language reader) {
    const QList<Language> order = fallbackOrder(reader);
    QList<DocumentVersion> versions = document.versions;
    std::stable_sort(versions.begin(), versions.end(),
                     [&](const DocumentVersion &one, const DocumentVersion &other) {
                         return order.indexOf(one.language) < order.indexOf(other.language);
                     });
    return versions;
}

QString languagesSentence(const ShownDocument &document, Language reader) {
    QStringList names;
    for (const DocumentVersion &version : inOrderFor(document, reader)) {
        names.append(nameInSentence(version.language));
    }
    return names.isEmpty() ? QString()
                           : QCoreApplication::translate("sala::DocumentLanguages", "This document is in %1.",
                                                         "one or more languages")
                                 .arg(formatList(names, reader));
}

ShownText openedIn(const Catalogue &catalogue, const WorkId &work, Language reader) {
    const ShownDocument *const document = catalogue.document(work);
    const DocumentVersion *const version = document ? document->version(reader) : nullptr;
    return version ? ShownText{ownName(version->language), version->language, version->language != reader}
                   : ShownText();
}

MediaHash coverFor(const Catalogue &catalogue, const WorkId &work, Language reader) {
    const ShownDocument *const document = catalogue.document(work);
    const DocumentVersion *const opened = document ? document->version(reader) : nullptr;
    const bool isOther = opened && opened->id != document->versions.first().id; // the cover is the first one's
    return isOther ? opened->medium : MediaHash();
}

} // namespace sala
