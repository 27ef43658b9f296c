#pragma once

#include "app/commands/captions_plan.h"
#include "media/captions/captions_csv.h"

namespace sala {

/// The captions of all works as a table to fill in: title, caption and alt text of every work, story and
/// transcript where there is one, a column for every language. Then the exhibitions' questions to visitors and
/// their answers, whose words are titles.
CaptionTable captionTable(const StoredCaptions &stored);

/// What is done with a text that the library had before the one it has now.
enum class OlderTexts {
    Keep, ///< it stays in the history
    Take  ///< it becomes the text again
};

/// What a table's texts do to a library; an empty cell leaves the text as it is. A work is found by its id,
/// else by its file's name, which must then be of one work only. What a table says is translated. A text that
/// the library had before, and has a newer one of, is an old table's: the newer stays, unless `older` says
/// otherwise. Errors are those of reading the library.
Result<CaptionsPlan> planTable(Library &library, const StoredCaptions &stored, const CaptionTable &table,
                               OlderTexts older = OlderTexts::Keep);

} // namespace sala
