#include "app/kiosk/curator_reading.h"

#include "db/storage/catalogue_loader.h"
#include "db/storage/library_changes.h"
#include "db/storage/text_repository.h"

#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcCurators, "sala.kiosk.curators", QtInfoMsg)

namespace {

/// A library of one's own is brought up to date by the writer; until then it cannot be read.
Result<Library> openToRead(const QString &path) {
    return Library::open(path, Library::Mode::ReadOnly);
}

CuratorReading readTitles(Library &library) {
    Result<Collection> collection = loadCollection(library, CollectionDepth::Titles);
    if (!collection) {
        return {nullptr, nullptr, collection.error()};
    }
    CuratorReading reading;
    reading.contents = std::make_shared<ShelfContents>();
    reading.contents->search = WorkSearch::fromCollection(*collection);
    for (const Work &work : collection->works) { // nothing can be counted yet
        Workload load;
        load.work = work.id;
        reading.contents->loads.append(load);
    }
    reading.contents->collection = std::move(*collection);
    reading.contents->isWhole = false;
    return reading;
}

CuratorReading readWhole(Library &library) {
    const CatalogueRequest request{{}, QDate::currentDate(), QDateTime::currentDateTimeUtc(), {}};
    Result<Catalogue> catalogue = loadCatalogue(library, request);
    const ConsentQuestion question{ConsentUse::Exhibition, catalogue ? catalogue->exhibition.country : QString(), QDate::currentDate()};
    Result<Collection> collection = loadCollection(library);
    if (!collection) {
        return {nullptr, nullptr, collection.error()};
    }
    CuratorReading reading;
    reading.contents = std::make_shared<ShelfContents>(shelve(std::move(*collection), question));
    reading.catalogue = catalogue ? std::make_shared<const Catalogue>(std::move(*catalogue)) : nullptr;
    if (!catalogue) {
        qCWarning(lcCurators).noquote() << "nothing can be previewed:" << catalogue.error().detail << catalogue.error().subject;
    }
    return reading;
}

} // namespace

CuratorReading readForCurators(const QString &path, CollectionDepth depth) {
    Result<Library> library = openToRead(path);
    if (!library) {
        return {nullptr, nullptr, library.error()};
    }
    return depth == CollectionDepth::Whole ? readWhole(*library) : readTitles(*library);
}

Result<QList<Revision>> readHistoryOf(const QString &path, const TextKey &key) {
    return openToRead(path).and_then([&](Library library) { return TextRepository(library).history(key); });
}

Result<Look> lookAt(Library &library, const std::optional<int> &before) {
    const Result<int> mark = changeMark(library);
    if (!mark || !before || *before == *mark) {
        return mark.map([](int value) { return Look{value, {}}; });
    }
    return erasedWorks(library).map([&](const QSet<Id> &works) { return Look{*mark, works}; });
}

} // namespace sala
