#pragma once

#include "db/storage/kiosk/kiosk_state.h"

#include <functional>
#include <optional>

namespace sala {

/// What came of reading all of an edition.
struct Scrub {
    QDateTime when;     ///< its end; UTC
    qint64 media = 0;   ///< pictures, films and documents
    qint64 damaged = 0; ///< of these; not shown

    bool operator==(const Scrub &) const = default;
};

/// Reads every picture, film and document of an edition the kiosk has, also what it shares with another, and compares
/// each piece with its name: a card that wears out changes bytes without a word, and nobody would know before a visitor
/// asks for just that picture. What came of it is kept in the state; where something is damaged the same edition can be
/// loaded again, and is copied whole then. What is erased meanwhile is not missed.
///
/// Takes as long as reading the file. `mayGoOn` is asked before every megabyte and may wait, so that the show has the disk:
/// nothing of the file is held back meanwhile. Any thread, with a state of its own. Cancelled; Busy; of the file as a whole what
/// Library::open says.
Result<Scrub> scrubEdition(KioskState &state, const KioskEdition &edition, const std::function<bool()> &mayGoOn = {});

/// What the last one found; nothing: there was none since it was loaded, when every piece that was copied was compared.
std::optional<Scrub> lastScrub(const KioskState &state, const KioskEdition &edition);

/// Whether that found anything damaged.
bool isWorn(const KioskState &state, const KioskEdition &edition);

/// The name of that in the state: who forgets the edition forgets it, too.
QString scrubSettingOf(const KioskEdition &edition);

} // namespace sala
