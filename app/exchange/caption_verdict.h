#pragma once

#include "db/records/text.h"
#include "media/captions/caption_text.h"

#include <QList>
#include <QString>

#include <optional>

namespace sala {

/// What an import does with one text.
enum class CaptionFate {
    Added,     ///< there was none
    Changed,   ///< another takes its place
    Outdated,  ///< its source is another than it was translated from, or becomes one
    Confirmed, ///< it stays, and stands better
    Conflict,  ///< left out: somebody wrote another since the file was written
    Refused,   ///< left out: it cannot be stored, or nobody knows where
    Kept       ///< the library's stays
};

/// "added", "changed", "outdated", "confirmed", "conflict", "refused", "kept"
QString name(CaptionFate fate);

/// What an import does with one text, and why, before it does it.
struct CaptionVerdict {
    CaptionPlace place; ///< line 0: no place of the file; it comes of another text's change
    CaptionFate fate = CaptionFate::Kept;
    CaptionWhy reason = CaptionWhy::Other;
    QString why;                  ///< English; empty when there is nothing to say
    std::optional<TextKey> key{}; ///< nothing: the file does not say which text of the library
    QString source{};             ///< the work's file, or what CaptionOwner says
    QString title{};              ///< of the work, in English where it has one
    QString after{};              ///< what the file says, or what there is then
    TextStatus status = TextStatus::Missing; ///< then
    Text before{};

    bool operator==(const CaptionVerdict &) const = default;
};

/// What is done with a text that the library had before the one it has now.
enum class OlderTexts {
    Keep, ///< it stays in the history
    Take  ///< it becomes the text again
};

/// What is done with a text that somebody changed in the library since the file was written, and the file otherwise.
enum class WhenBothChanged {
    Tell,       ///< it is left out, a conflict
    TakeFile,   ///< the library's stays in its history
    TakeLibrary ///< the file's is left out
};

struct CaptionChoices {
    OlderTexts older = OlderTexts::Keep;
    WhenBothChanged both = WhenBothChanged::Tell;
};

} // namespace sala
