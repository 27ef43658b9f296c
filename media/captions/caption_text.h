#pragma once

#include "media/text/zawgyi.h"
#include "translations/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sala {

/// Where in a file of captions something stands.
struct CaptionPlace {
    enum class Form { Table, Xliff };

    Form form = Form::Table;
    qint64 line = 0; ///< row of a table, counted from 1 with the header as 1; line of an XLIFF file
    QString part; ///< column of a table, id of an XLIFF file's unit; empty when it is the whole row or file

    bool operator==(const CaptionPlace &) const = default;
};

/// Why a text of a file is not taken, or not simply taken.
enum class CaptionWhy {
    Other,              ///< what the detail says
    NoSuchWork,         ///< the library has not what it is about
    OtherLanguage,      ///< it is written in another language's letters
    HiddenCharacter,    ///< it has a character that nobody sees
    Unsure,             ///< it could be Zawgyi
    TooLong,            ///< there is no room for it where it is shown
    Twice,              ///< the file says something else elsewhere
    BothChanged,        ///< the library's text was changed since the file was written, and the file's, too
    OnlyLibraryChanged, ///< the library has a newer text, and the file the one before it
    Replaces,           ///< it takes the place of a text that somebody wrote
    SourceChanged       ///< its source was changed
};

/// Something wrong with one text of a file; the rest of the file is good.
struct CaptionProblem {
    CaptionPlace place;
    QString detail; ///< English, for the command line and the log
    CaptionWhy why = CaptionWhy::Other;
    QString text{};                     ///< as the file has it, where it was read
    std::optional<Language> language{}; ///< that it is to be in, where it was read

    bool operator==(const CaptionProblem &) const = default;
};

/// A text that is, or may be, Zawgyi. Converted, it goes in; while it is unsure it is left out, and a problem
/// says so.
struct CaptionReading {
    CaptionPlace place;
    BurmeseReading reading;

    bool operator==(const CaptionReading &) const = default;
};

/// What was found while texts were read.
struct CaptionFindings {
    QList<CaptionProblem> problems; ///< what was left out
    QList<CaptionReading> readings; ///< what is not plainly Unicode
    QList<CaptionProblem> remarks;  ///< to look at, though the text is taken: words of mixed scripts

    void append(const CaptionFindings &more);

    bool operator==(const CaptionFindings &) const = default;
};

/// A text of a file, as it stands there.
struct PlacedText {
    CaptionPlace place;
    QString text;
};

/// Texts that may be stored, one for each that was read, empty where it was left out.
struct ReadTexts {
    QStringList bodies;
    CaptionFindings findings;
};

/// A text in the form in which captions are stored: NFC, Unix line ends, no white space around it. U+200B is
/// no white space.
QString captionBody(const QString &text);

/// The text without what nobody sees and what has no business in a caption: control characters, and marks that turn the direction
/// of what follows.
QString withoutHidden(QString text);

/// Reads texts of one language that come together: a column of a table, the translations of a file. Left out
/// are texts with characters that nobody sees and that have no business in captions, and texts in the script
/// of another language (writtenForAnother). Zawgyi is converted;
/// the texts are judged together (readBurmeseTogether), and `whenUnsure` is for what they leave open. Any
/// thread.
ReadTexts readCaptionTexts(const QList<PlacedText> &texts, Language language, WhenUnsure whenUnsure);

} // namespace sala
