#pragma once

#include "app/exchange/captions_plan.h"
#include "media/captions/xliff.h"

namespace sala {

/// What is written for a translator.
struct XliffWish {
    enum class Which { All, Unfinished };

    Language from = Language::English;
    Language to = Language::Khmer;
    Which which = Which::All; ///< Unfinished: what is missing, a draft or outdated
};

struct CaptionsForXliff {
    XliffExport file;
    QStringList leftOut;   ///< sentences: texts with characters that no XML file can have
    int unfinished = 0;    ///< units that are missing, drafts or outdated
    int withoutSource = 0; ///< texts that other languages have and the source language has not
};

/// All texts of works, of questions to visitors and of their answers, that the source language has, with their translations; `original` names the library in
/// the file.
CaptionsForXliff captionsForXliff(const StoredCaptions &stored, const QString &original,
                                  const XliffWish &wish);

/// What an XLIFF file does to a library. A text goes in with the status its state says, never with less than
/// it has while it is the same. It is Outdated when its source is no longer what it was translated from.
/// A text that was changed in the library and in the file since the export is left out, unless `both` says otherwise;
/// one that only the library has changed stays as it is there. Errors are those of reading the library.
Result<CaptionsPlan> planXliff(Library &library, const StoredCaptions &stored, const XliffDocument &document,
                               WhenBothChanged both = WhenBothChanged::Tell);

} // namespace sala
