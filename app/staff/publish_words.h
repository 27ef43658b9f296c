#pragma once

#include "app/staff/publish_desk.h"

namespace sala {

/// What staff read about publishing, in the program's current language; `reader` is that language. GUI
/// thread.

/// Title; city and country; days.
QString choiceText(const PublishableExhibition &exhibition, Language reader);
QString choiceText(const FoundKey &key);
QString choiceText(const FoundStick &stick, Language reader);

/// Why there is no key to choose, and what to do about it.
QString missingKeyText(const PublishingStatus &status);

QString numberOfWorks(qsizetype works, Language reader);
QString moreWorks(qsizetype works, Language reader); ///< that are not named
/// One work in one line: its title, the file it came from, and who stands against it, or until when it is
/// shown.
QString workLine(const ReportedWork &work, Language reader);
/// Why works are left out.
QString obstacleText(ConsentObstacle obstacle);

/// The edition in a few lines: how many works, how large, where and by whom sealed.
QString factsText(const PublishReport &report, Language reader);
/// What is in no edition, and what could be better in this one.
QString remarksText(const PublishReport &report, Language reader);

/// Why it was not published, and what to do next.
QString failureText(const PublishFailure &failure, Language reader);

} // namespace sala
