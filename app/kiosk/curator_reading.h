#pragma once

#include "app/curator/shelf.h"
#include "db/records/catalogue.h"
#include "db/records/error.h"
#include "db/records/revision.h"
#include "db/storage/collection_loader.h"
#include "db/storage/library.h"

#include <QLoggingCategory>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace sala {

Q_DECLARE_LOGGING_CATEGORY(lcCurators)

/// What was read of a library for the workbench.
struct CuratorReading {
    std::shared_ptr<ShelfContents> contents;    ///< nullptr with an error
    std::shared_ptr<const Catalogue> catalogue; ///< what its exhibition shows, for previews; nullptr when there is none
    std::optional<Error> error;
};

/// Reads all of it, or only what a grid of works needs, for which nothing is counted and no page previewed. Slow; any thread.
CuratorReading readForCurators(const QString &path, CollectionDepth depth = CollectionDepth::Whole);
using CuratorReader = std::function<CuratorReading(const QString &path, CollectionDepth depth)>;

/// What a text has been, oldest first. Any thread.
Result<QList<Revision>> readHistoryOf(const QString &path, const TextKey &key);

/// What others did to a library.
struct Look {
    int mark = 0;
    QSet<Id> erased; ///< looked at only when the mark is another one
};

/// `before`: the mark of the last time. By the connection that writes: what it wrote itself is no change. Io, Busy.
Result<Look> lookAt(Library &library, const std::optional<int> &before);

} // namespace sala
