#include "db/storage/editions/edition_upgrade.h"

#include "db/storage/editions/edition_contents.h"
#include "db/storage/editions/edition_scrub.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/library_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sala {
namespace {

QString settingOf(const KioskEdition &edition) {
    return QStringLiteral("content-of-") + edition.file;
}

bool isOlder(const QString &path) {
    const Result<int> schema = schemaOfFile(path);
    return schema && *schema < schemaVersion();
}

/// A change of it was cut off, by an upgrade or an erasure. Who only reads can neither undo nor ignore that.
bool isCutOff(const QString &path) {
    return QFileInfo::exists(path + QStringLiteral("-journal"));
}

bool hasToBeWritten(const QString &path) {
    return isCutOff(path) || isOlder(path);
}

bool isKnown(const KioskState &state, const KioskEdition &edition, const MediaHash &content) {
    return content == edition.label.content || content.hex() == state.setting(settingOf(edition)).value_or(QString());
}

Result<void> note(KioskState &state, const KioskEdition &edition, const MediaHash &content) {
    return state.note({{settingOf(edition), content.hex()}});
}

Result<MediaHash> contentOf(const KioskState &state, const KioskEdition &edition) {
    const QString path = state.pathOf(edition);
    const auto schema = schemaOfFile(path);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    return openLibraryFile(path, Access::Foreign, migrationsUpTo(*schema)).and_then([&](const std::unique_ptr<Connection> &connection) {
        return attempt(path, [&]() -> Result<MediaHash> {
            const auto label = readLabel(*connection);
            return label == edition.label
                       ? Result<MediaHash>(walkEdition(*connection, edition.label))
                       : fail(ErrorCode::Corrupt, QStringLiteral("it is another edition than it should be"), path);
        });
    });
}

/// One that was damaged before is no better afterwards: nothing is remembered of it. Remembered before the file changes:
/// what it says before and afterwards are both known then, whenever the power fails.
Result<void> upgrade(KioskState &state, const KioskEdition &edition) {
    const QString path = state.pathOf(edition);
    return attempt(path, [&]() -> Result<void> {
        const auto connection = openToChange(path);
        if (!isOlder(path)) {
            return {}; // it was only cut off
        }
        const bool isGood = isAsLoaded(state, edition).value_or(false);
        return writing(*connection, [&] {
            migrate(*connection, migrations());
            return isGood ? note(state, edition, walkEdition(*connection, edition.label)) : Result<void>();
        });
    });
}

} // namespace

bool isAnyToUpgrade(const KioskState &state) {
    const auto editions = state.editions();
    return editions && std::any_of(editions->begin(), editions->end(), [&](const KioskEdition &edition) {
        return hasToBeWritten(state.pathOf(edition));
    });
}

Result<void> upgradeEditions(KioskState &state) {
    const auto editions = state.editions();
    if (!editions) {
        return tl::unexpected(editions.error());
    }
    Result<void> all;
    for (const KioskEdition &edition : *editions) {
        const Result<void> done = hasToBeWritten(state.pathOf(edition)) ? upgrade(state, edition) : Result<void>();
        all = all ? done : all;
    }
    return all;
}

Result<void> noteContent(KioskState &state, const KioskEdition &edition) {
    return contentOf(state, edition).and_then([&](const MediaHash &content) { return note(state, edition, content); });
}

Result<void> forgetContent(KioskState &state, const KioskEdition &edition) {
    return state.note({{settingOf(edition), QString()}, {scrubSettingOf(edition), QString()}});
}

Result<bool> isAsLoaded(const KioskState &state, const KioskEdition &edition) {
    return contentOf(state, edition).map([&](const MediaHash &content) { return isKnown(state, edition, content); });
}

bool hasAllItsFiles(const KioskState &state, const KioskEdition &edition) {
    const QString path = state.pathOf(edition);
    const Result<QStringList> bases = basesOf(path);
    const bool hasBases = bases && std::all_of(bases->begin(), bases->end(), [&](const QString &base) {
                              return QFileInfo::exists(QFileInfo(path).dir().filePath(base));
                          });
    return hasBases && hasItsLength(path) && openLibraryFile(path, Access::ReadOnly);
}

bool isIntact(const KioskState &state, const KioskEdition &edition) {
    return hasAllItsFiles(state, edition) && !isWorn(state, edition) && isAsLoaded(state, edition).value_or(false);
}

} // namespace sala
