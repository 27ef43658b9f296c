#pragma once

#include "app/commands/command.h"
#include "db/storage/editions/edition_loader.h"
#include "db/storage/editions/edition_publisher.h"

#include <QJsonObject>

namespace sala {

/// An edition's label as the commands print it.
QJsonObject rowOf(const EditionLabel &label);

/// "41 photographs, 1 interview", from counts by the kinds' names.
QString countedWorks(const QMap<QString, int> &works);
QJsonObject countsOf(const QMap<QString, int> &works);

/// What to do about a refused edition; empty when it is not refused.
QString nextStep(const EditionReport &report);

/// The kiosk's state that the command line names, or the user's own; made when there is none.
Result<KioskState> openState(const CommandLine &line);
/// The same for who only asks: NotFound, saying what begins one, when there is none, and none is made.
Result<KioskState> existingState(const CommandLine &line);

/// What a publication left out, line by line; `names` says what people know works and persons by.
QStringList reportOf(const PublishedEdition &edition, Library &library);
QJsonObject jsonOf(const PublishedEdition &edition, Library &library);

} // namespace sala
