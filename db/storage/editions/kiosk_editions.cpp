#include "db/storage/editions/kiosk_editions.h"

#include "db/storage/editions/edition_upgrade.h"
#include "db/storage/editions/hidden_pictures.h"
#include "db/storage/editions/loading_file.h"
#include "db/storage/erasure.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/library_file.h"
#include "db/storage/query.h"

#include <QDir>
#include <QFile>

namespace sala {
namespace {

constexpr std::chrono::seconds kWaitForOthers{30};

/// Which it was published for.
QString countryOf(Connection &connection, const KioskEdition &edition) {
    Query query(connection, "SELECT country FROM exhibition WHERE id = ?");
    return query.with(edition.label.exhibition).next() ? query.text(0) : QString();
}

/// One that has any of it is barred from being shown again, before anything of it goes: afterwards nobody could tell.
Result<void> erase(KioskState &state, const KioskEdition &edition) {
    const QString path = state.pathOf(edition);
    return attempt(path, [&]() -> Result<void> {
        const auto opened = openToChange(path);
        Connection &connection = *opened;
        const auto subjects = state.withdrawnIn(countryOf(connection, edition));
        const auto hidden = rememberedHidden(state);
        if (!subjects || !hidden) {
            return tl::unexpected(subjects ? hidden.error() : subjects.error());
        }
        return writing(connection, [&]() -> Result<void> {
            Erasure erasure(connection, *subjects + unhiddenIn(connection, edition.label.number, *hidden));
            if (erasure.isEmpty()) {
                return {};
            }
            const Result<void> barred = state.bar(edition.file);
            erasure.run();
            Query(connection, "DELETE FROM person WHERE id NOT IN (SELECT person FROM work_person"
                              " UNION SELECT person FROM consent)")
                .run();
            return barred;
        });
    });
}

Result<void> eraseFromAll(KioskState &state, const QList<KioskEdition> &editions) {
    for (const KioskEdition &edition : editions) {
        const bool isCurrent = edition.role == KioskEdition::Role::Current; // it was published without
        const Result<void> erased = isCurrent ? Result<void>() : erase(state, edition);
        if (!erased) {
            return erased;
        }
    }
    return {};
}

QSet<QString> neededFiles(const KioskState &state, const QList<KioskEdition> &editions) {
    QSet<QString> needed;
    for (const KioskEdition &edition : editions) {
        if (edition.role == KioskEdition::Role::Kept) {
            continue;
        }
        needed.insert(edition.file);
        // One that cannot be read keeps everything: better a full disk than a hole in what is shown.
        const Result<QStringList> bases = basesOf(state.pathOf(edition));
        for (const KioskEdition &other : editions) {
            if (!bases || bases->contains(other.file)) {
                needed.insert(other.file);
            }
        }
    }
    return needed;
}

/// As people know it.
QString nameOf(const KioskEdition &edition) {
    return QStringLiteral("edition %1").arg(edition.label.number);
}

} // namespace

Result<FileLock> lockEditions(const KioskState &state, std::chrono::milliseconds wait) {
    return FileLock::take(state.folder() + QStringLiteral("/loading.lock"), wait).map_error([&](Error error) {
        return error.code == ErrorCode::Busy
                   ? Error{ErrorCode::Busy, QStringLiteral("an edition is being loaded already"), state.folder()}
                   : error;
    });
}

Result<void> finishEditions(KioskState &state) {
    const Result<bool> isToErase = state.isToErase();
    if (!isToErase) {
        return tl::unexpected(isToErase.error());
    }
    if (!*isToErase && !isAnyToUpgrade(state)) {
        return {};
    }
    return lockEditions(state, kWaitForOthers).and_then([&](const FileLock &) {
        const Result<void> upgraded = upgradeEditions(state);
        const Result<void> erased = eraseWithdrawn(state);
        return erased ? upgraded : erased;
    });
}

Result<void> askCountry(const KioskState &state, const QString &publishedFor) {
    return readSettings(state).and_then([&](const KioskSettings &settings) -> Result<void> {
        if (!isElsewhere(settings, publishedFor)) {
            return {};
        }
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("it was published for %1, and this kiosk stands in %2; change that with "
                                   "`staff set --country` if it has moved")
                        .arg(publishedFor, settings.country));
    });
}

Result<QString> publishedFor(const KioskState &state, const KioskEdition &edition) {
    const QString path = state.pathOf(edition);
    return openLibraryFile(path, Access::ReadOnly).and_then([&](const std::unique_ptr<Connection> &connection) {
        return attempt(path, [&]() -> Result<QString> { return countryOf(*connection, edition); });
    });
}

Result<KioskEdition> rollBack(KioskState &state) {
    const auto lock = lockEditions(state);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    (void)upgradeEditions(state); // what is wrong with it is told when it is opened
    const Result<void> erased = eraseWithdrawn(state);
    if (!erased) {
        return tl::unexpected(erased.error());
    }
    const auto previous = state.edition(KioskEdition::Role::Previous);
    if (!previous) {
        return tl::unexpected(previous.error());
    }
    if (!*previous) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no edition before this one"),
                    state.folder());
    }
    KioskEdition edition = **previous;
    if (!edition.mayReturn) {
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("something in edition %1 was withdrawn; it is not shown again")
                        .arg(edition.label.number),
                    nameOf(edition));
    }
    const Result<void> here = publishedFor(state, edition).and_then([&](const QString &country) {
        return askCountry(state, country);
    });
    if (!here) {
        return fail(here.error().code, here.error().detail, nameOf(edition));
    }
    edition.loaded = QDateTime::currentDateTimeUtc();
    return state.show(edition).map([&] {
        edition.role = KioskEdition::Role::Current;
        return edition;
    });
}

Result<QStringList> basesOf(const QString &path) {
    return openLibraryFile(path, Access::Foreign)
        .and_then([&](const std::unique_ptr<Connection> &connection) {
            return attempt(path, [&]() -> Result<QStringList> {
                return firstColumn<QStringList>(*connection, "SELECT file FROM base");
            });
        });
}

Result<void> tidyEditions(KioskState &state) {
    const Result<QList<KioskEdition>> editions = state.editions();
    if (!editions) {
        return tl::unexpected(editions.error());
    }
    const QSet<QString> needed = neededFiles(state, *editions);
    for (const KioskEdition &edition : *editions) {
        if (!needed.contains(edition.file)) {
            const Result<void> forgotten =
                state.forget(edition.file).and_then([&] { return forgetContent(state, edition); });
            if (!forgotten) {
                return forgotten;
            }
        }
    }
    const QDir folder(state.editionsFolder());
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
        // SQLite's own files are named after the file they belong to.
        const QString owner = file.section(QStringLiteral(".sala"), 0, 0) + QStringLiteral(".sala");
        if (!LoadingFile::isOne(file) && (!needed.contains(owner) || file.startsWith(u'.'))) {
            QFile::remove(folder.filePath(file));
        }
    }
    return {};
}

Result<void> eraseWithdrawn(KioskState &state) {
    const auto isToErase = state.isToErase();
    const auto editions = state.editions();
    if (!isToErase || !editions) {
        return tl::unexpected(isToErase ? editions.error() : isToErase.error());
    }
    if (!*isToErase) {
        return {};
    }
    // What was forgotten before may still lie there whole; only without it is everything erased.
    return eraseFromAll(state, *editions)
        .and_then([&] { return tidyEditions(state); })
        .and_then([&] { return state.noteErased(); });
}

} // namespace sala
