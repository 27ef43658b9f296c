#pragma once

#include "db/records/id.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <chrono>
#include <optional>

namespace sala {

enum class Transition { Cut, CrossFade };

QString name(Transition transition); ///< "cut", "cross-fade"
std::optional<Transition> transitionFromName(const QString &name);

/// One slide of a playlist, or another playlist that plays in its place.
struct PlaylistEntry {
    WorkId work; ///< a title card is one, too; null where another playlist plays
    std::chrono::milliseconds dwell{12000}; ///< how long a picture stands, transition not counted
    Transition transition = Transition::CrossFade;
    std::chrono::milliseconds from{0};  ///< of a film: where it begins
    std::chrono::milliseconds until{0}; ///< of a film: where it ends; zero: at its end
    bool isMuted = true;                ///< of a film: without sound
    int section = 0;    ///< neighbours with the same number above 0 are shuffled, anew in every round
    QString playlist{}; ///< the key of another playlist, all of which plays here

    bool operator==(const PlaylistEntry &) const = default;
};

/// Ordered works for the attract loop. Its name is a Text. What is nested in it: playlist_rules.h.
struct Playlist {
    PlaylistId id;
    QString key; ///< for the command line: "everything"
    QList<PlaylistEntry> entries;

    bool operator==(const Playlist &) const = default;
};

} // namespace sala
