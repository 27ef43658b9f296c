#pragma once

#include "db/records/error.h"

#include <QIODevice>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace sala {

/// Cleans films one after the other, as cleanFilm does, each in a folder of its own that goes with what it
/// answers.
///
/// The folders are made beside `library`, where there is room for films; those that killed programs left there are
/// removed at once. `isCancelled`, where it is given, stops the film that is being cleaned. Any thread. The film's
/// failures are cleanFilm's, about no file: whoever asked knows which film it is. Io, about that folder, when no
/// folder can be made in it.
std::function<Result<std::unique_ptr<QIODevice>>(QIODevice &film, const QString &mimeType)>
filmCleanerBeside(const QString &library, std::shared_ptr<const std::atomic_bool> isCancelled = {});

} // namespace sala
