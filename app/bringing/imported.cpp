#include "app/bringing/imported.h"

#include <algorithm>

namespace sala {

bool isStopped(const Imported &imported) {
    const auto &[pictures, films, documents] = imported;
    return stoppedBy(imported) || pictures.isCancelled || films.isCancelled || documents.isCancelled;
}

std::optional<Error> stoppedBy(const Imported &imported) {
    for (const auto &error : {imported.pictures.stoppedBy, imported.films.stoppedBy, imported.documents.stoppedBy}) {
        if (error) {
            return error;
        }
    }
    return std::nullopt;
}

QList<WorkId> worksOf(const Imported &imported) {
    return imported.pictures.imported + imported.films.imported + imported.documents.imported;
}

QList<ImportProblem> problemsOf(const Imported &imported) {
    return imported.pictures.problems + imported.films.problems + imported.documents.problems;
}

QList<KnownFile> knownOf(const Imported &imported) {
    return imported.pictures.duplicates + imported.films.duplicates + imported.documents.duplicates;
}

bool isAnythingLeftOut(const Imported &imported) {
    const auto isUnsure = [](const MetadataReading &field) { return field.reading.encoding == Encoding::Unsure; };
    const QList<ImportedTexts> texts = imported.pictures.texts + imported.documents.texts;
    return imported.films.isAsking || std::any_of(texts.begin(), texts.end(), [&](const ImportedTexts &of) {
               return std::any_of(of.readings.begin(), of.readings.end(), isUnsure);
           });
}

} // namespace sala
