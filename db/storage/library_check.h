#pragma once

#include "db/storage/library.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>

namespace sala {

enum class Severity {
    Error,   ///< something is damaged or lost
    Warning, ///< visitors will miss something
    Note     ///< unfinished work
};

/// One thing that is not as it should be.
struct Finding {
    Severity severity = Severity::Error;
    QString code;    ///< for programs: "structure", "medium-damaged", "text-outdated"…; all below
    QString subject; ///< the id or hash it is about; may be empty
    QString detail;  ///< English, for the command line

    bool operator==(const Finding &) const = default;
};

/// How a check is watched and stopped; both are called from the checking thread, often.
struct CheckWatcher {
    std::function<void(qint64 doneBytes, qint64 allBytes)> progress{};
    std::function<bool()> isCancelled{};
    QDate day = QDate::currentDate(); ///< consents are asked for this day, or an exhibition's first if later
    int noticeDays = 60; ///< how long before its end a consent is told of
};

/// Looks through a whole library, changing nothing. Errors: `structure` (SQLite's own integrity check),
/// `reference` (a row that points nowhere), `record-unreadable`, `medium-damaged`, `copy-withdrawn` (a copy beside it that a
/// migration left may still have a work that was erased). Warnings:
/// `medium-unused`, `chunk-unused`, `rendition-missing` (a photograph, film or document without screen or
/// thumbnail picture, a film that cannot be played), `film-missing` (an interview or documentary without a
/// film), `film-twice`, `film-version-missing`, `document-missing` (one without a file),
/// `document-version-twice`, `document-version-missing`, `key-twice`, `text-missing`, `text-outdated`, and
/// for each exhibition, whose country decides, `consent-` with the obstacle's name ("consent-unknown",
/// "consent-ended"…). Notes: `text-draft`, `consent-ending` (a work may be shown now, and a consent for it ends within
/// `noticeDays`), `consent-without-guardian` (somebody under age agreed, and it is not recorded who agreed for them).
///
/// A title is missed in every language, any other field only where another language has it.
///
/// Cancelled when it was; Io and Busy when the library cannot be read at all. Takes as long as reading
/// the file twice.
Result<QList<Finding>> checkLibrary(Library &library, const CheckWatcher &watcher = {});

} // namespace sala
