#pragma once

#include "app/commands/snapshot.h"

#include <QStringList>

namespace sala {

/// The workbench's pages by the names of the command line: "curate-door", "curate", "curate-work", "curate-keys",
/// "curate-import", "curate-bring", "curate-works", "curate-frame", "curate-trim", "curate-memory", "curate-consent",
/// "curate-consent-form", "curate-evidence", "curate-evidence-document", "curate-passphrase", "curate-region",
/// "curate-withdrawal", "curate-withdrawal-there", "curate-consents", "curate-past".
QStringList curatePageNames();

/// Draws the workbench into a PNG as the first curator of the library would see it; nobody has to sign in, and nothing is
/// written. Needs no display. NotFound for an unknown work, else what Library::open says of a library that is only read.
Result<void> takeCurateSnapshot(int &argc, char **argv, const Snapshot &snapshot, const QString &output);

} // namespace sala
