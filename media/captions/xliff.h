#pragma once

#include "db/records/error.h"
#include "db/records/text.h"
#include "media/captions/caption_text.h"
#include "media/captions/xml_text.h"

#include <QByteArray>
#include <QList>

namespace sala {

/// One trans-unit of an XLIFF file: one field of one work, in the source's language and in another.
struct XliffUnit {
    QString work; ///< the work's id as text
    TextField field = TextField::Title;
    Language language = Language::English; ///< of the translation
    QString source; ///< the text that is translated, as it was when the file was written
    QString target; ///< empty while there is none
    QString state;  ///< of the translation, as XLIFF names it ("needs-translation"); empty when none is named
    QString revision; ///< of the translation when the file was written, kNoRevision for none; empty: unknown
    QString label;    ///< written only: the work's file, for people
    QString note;     ///< written only: what a translator should know
    CaptionPlace place{};           ///< read only
    std::optional<Language> from{}; ///< read only: the source's; nothing when it is none of Sala's

    bool operator==(const XliffUnit &) const = default;
};

/// What XliffUnit::revision says when there was no translation.
inline const QString kNoRevision = QStringLiteral("none");

/// What an XLIFF file is written from.
struct XliffExport {
    QString original; ///< the library's name
    Language from = Language::English;
    Language to = Language::Khmer;
    QList<XliffUnit> units; ///< those of one work beside each other
};

/// What an XLIFF file says. The units that are in `units` have a target that may be stored.
struct XliffDocument : CaptionFindings {
    QList<XliffUnit> units;
    int untranslated = 0; ///< units without a target
};

/// How a file from outside is read.
struct XliffReading {
    WhenUnsure whenUnsure = WhenUnsure::Ask;
    std::optional<Language> to{}; ///< for files that do not say in which language their targets are
};

/// Reads XLIFF 1.2, and 1.1, which some tools write, in UTF-8 or UTF-16, whatever the file says its encoding
/// is. A unit is found by its id, or by the place that tools which number units themselves carry along
/// (context-type sourcefile). Inline elements become what they stand for in plain text: g and mrk their
/// content, codes the text they have in the source; what is left out is a remark. alt-trans, notes and
/// tools' own additions are passed over. Targets of one language are read together (readCaptionTexts).
///
/// A problem, and the rest is read: a unit whose id is none of ours, a target in a language that Sala does
/// not speak, a text that could be Zawgyi.
/// Refused whole, naming line and column: InvalidInput when it is no XLIFF 1.x, has a document type
/// declaration, does not say its language while `how` does not either, is nested deeper than 100 elements,
/// has 4 million characters without a tag or more than 500,000 units; Corrupt when it is not well-formed or
/// no text. Any thread.
Result<XliffDocument> readXliff(const QByteArray &bytes, const XliffReading &how = {});

/// Whether a file is meant as XLIFF: by its name, or because it begins like XML.
bool looksLikeXliff(const QString &fileName, const QByteArray &bytes);

/// Writes XLIFF 1.2 in UTF-8 without a byte order mark: one file element, one group for each work, units with
/// ids like "018f…/title" and xml:space="preserve". The same units are always the same bytes. Texts must not
/// have what xmlForbids(); in labels and notes it is replaced.
QByteArray writeXliff(const XliffExport &file);

/// The state of a translation in XLIFF: new, needs-translation, translated, signed-off,
/// needs-review-translation for missing, draft, translated, reviewed, outdated.
QString xliffState(TextStatus status);

/// What a state says of a text that is there: signed-off and final are Reviewed, none, new and translated
/// Translated, everything else Draft.
TextStatus statusOfXliffState(const QString &state);

} // namespace sala
