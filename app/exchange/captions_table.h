#pragma once

#include "app/exchange/captions_plan.h"
#include "media/captions/captions_csv.h"

namespace sala {

/// The captions of all works as a table to fill in: title, caption and alt text of every work, story and
/// transcript where there is one, a column for every language. Then the exhibitions' questions to visitors and
/// their answers, whose words are titles.
CaptionTable captionTable(const StoredCaptions &stored);

/// What a table's texts do to a library; an empty cell leaves the text as it is. A work is found by its id,
/// else by its file's name, which must then be of one work only. What a table says is translated. What the library has
/// newer than the table stays, unless `choices` say otherwise: a row's state tells which texts it was written from, and
/// without one a text that the library had before is an old table's. Errors are those of reading the library.
Result<CaptionsPlan> planTable(Library &library, const StoredCaptions &stored, const CaptionTable &table,
                               const CaptionChoices &choices = {});

} // namespace sala
