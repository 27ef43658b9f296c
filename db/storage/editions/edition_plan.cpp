#include "db/storage/editions/edition_plan.h"

#include "db/records/schedule.h"
#include "db/storage/editions/edition_selection.h"
#include "db/storage/new_library.h"
#include "db/storage/query.h"
#include "db/storage/tables.h"

#include <QStorageInfo>

#include <algorithm>

namespace sala {
namespace {

/// FAT, which sticks come with, has no larger files.
constexpr qint64 kFatLimitBytes = (1ll << 32) - 1;
/// Rows, and what SQLite's pages leave empty.
constexpr qint64 kMarginBytes = 32ll << 20;

} // namespace

Result<LoadedCatalogue> chooseForEdition(Library &library, const ExhibitionId &exhibition,
                                         const QDateTime &time) {
    const QList<Exhibition> found =
        readWhere(library.connection(), tableOf<Exhibition>(), "id", toCell(exhibition));
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such exhibition"), exhibition.text());
    }
    if (found.first().country.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the exhibition names no country, so consent cannot be asked"),
                    found.first().key);
    }
    CatalogueRequest request{exhibition, venueDay(time, found.first().timeZone)};
    if (found.first().firstDay.isValid()) {
        request.day = std::max(request.day, found.first().firstDay);
    }
    return loadCatalogueAndWithheld(library, request)
        .and_then([](LoadedCatalogue shown) -> Result<LoadedCatalogue> {
            if (shown.catalogue.works.isEmpty()) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("no work may be shown there"),
                            shown.catalogue.exhibition.key);
            }
            return shown;
        });
}

EditionContent contentOfEdition(Connection &library, const LoadedCatalogue &shown) {
    EditionContent content;
    content.withheld = shown.withheld;
    for (const Work &work : shown.catalogue.works) {
        ++content.works[name(work.kind)];
        for (const Language language : kLanguages) {
            if (shown.catalogue.recording(work.id, language)) {
                ++content.recordings[language];
            }
            content.missingTitles[language] +=
                shown.catalogue.texts.contains({work.id, TextField::Title, language}) ? 0 : 1;
        }
        if (const Rendition *original = work.rendition(RenditionKind::Original)) {
            ++content.originals;
            content.originalBytes += original->sizeBytes;
        }
    }
    Query ending(library, "SELECT work, min(until) FROM consent WHERE use = 'exhibition' AND until <> ''"
                          " AND until < ? AND work IN (SELECT id FROM chosen) GROUP BY work");
    const QDate last = shown.catalogue.exhibition.lastDay;
    ending.with(last.isValid() ? last : QDate(9999, 12, 31));
    while (ending.next()) {
        content.ending.append({ending.as<WorkId>(0), ending.as<QDate>(1)});
    }
    return content;
}

qint64 nextEditionNumber(Connection &library) {
    Query newest(library, "SELECT coalesce(max(number), 0) + 1 FROM publication");
    newest.next();
    return newest.integer(0);
}

qint64 editionBytes(qint64 mediaBytes) {
    return mediaBytes + kMarginBytes;
}

EditionRoom roomForEdition(const QString &folder, qint64 mediaBytes) {
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    if (type.contains("fat") && !type.contains("exfat") && editionBytes(mediaBytes) > kFatLimitBytes) {
        return EditionRoom::TooLargeForFat;
    }
    return freeBytes(folder) < editionBytes(mediaBytes) ? EditionRoom::TooLittle : EditionRoom::Enough;
}

Result<EditionPlan> planEdition(Library &library, const ExhibitionId &exhibition, const QDateTime &time) {
    Connection &from = library.connection();
    return reading(from, [&] {
        return chooseForEdition(library, exhibition, time).map([&](const LoadedCatalogue &shown) {
            const EditionSelection selection(from, shown);
            EditionPlan plan;
            static_cast<EditionContent &>(plan) = contentOfEdition(from, shown);
            plan.number = nextEditionNumber(from);
            plan.exhibition = shown.catalogue.exhibition;
            for (const Rendition &medium : selection.media()) {
                plan.mediaBytes += medium.sizeBytes;
            }
            return plan;
        });
    });
}

} // namespace sala
