#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace sala {

/// Where a cue stands and how it is set, in the words of the WebVTT standard.
struct CueSettings {
    enum class Direction { Horizontal, VerticalGrowingLeft, VerticalGrowingRight };
    enum class LineUnit { Lines, Percent };
    enum class LineAlign { Start, Center, End };
    enum class PositionAlign { Automatic, LineLeft, Center, LineRight };
    enum class TextAlign { Start, Center, End, Left, Right };

    Direction direction = Direction::Horizontal;
    std::optional<double>
        line; ///< in `lineUnit`: lines from the top, negative ones from the bottom; none: automatic
    LineUnit lineUnit = LineUnit::Lines;
    LineAlign lineAlign = LineAlign::Start;
    std::optional<double> positionPercent; ///< of the film's width; none: automatic
    PositionAlign positionAlign = PositionAlign::Automatic;
    double sizePercent = 100; ///< of the film's width, the most the cue may take
    TextAlign align = TextAlign::Center;
    QString region; ///< the identifier of one of the document's regions, or empty

    bool operator==(const CueSettings &) const = default;
};

/// A stretch of a cue's text that is not set plainly, in UTF-16 offsets of `SubtitleCue::text`.
struct CueRun {
    qsizetype from = 0;
    qsizetype to = 0;
    bool isItalic = false;
    bool isBold = false;
    bool isUnderlined = false;
    QString voice;       ///< who speaks, or empty
    QString language;    ///< a BCP 47 tag, or empty
    QStringList classes; ///< outermost first
    QString reading;     ///< ruby over the stretch, which is not part of the text

    bool operator==(const CueRun &) const = default;
};

/// One subtitle.
struct SubtitleCue {
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{
        0};             ///< not shown any more at this moment; a damaged file may put it before start
    QString text;       ///< plain, NFC as given, lines separated by "\n"
    QList<CueRun> runs; ///< ascending, disjoint, never empty or plain
    QString id;         ///< the file's own name or number for it, or empty
    CueSettings settings;

    bool operator==(const SubtitleCue &) const = default;
};

/// A WebVTT region: a part of the frame that gathers cues.
struct CueRegion {
    QString id;
    double widthPercent = 100;
    int lines = 3;
    double anchorXPercent = 0; ///< the point of the region that lies on the viewport's anchor
    double anchorYPercent = 100;
    double viewportAnchorXPercent = 0;
    double viewportAnchorYPercent = 100;
    bool isScrolling = false;

    bool operator==(const CueRegion &) const = default;
};

/// Something wrong with a file; what could be read is read all the same.
struct SubtitleProblem {
    enum class Kind {
        Encoding,  ///< bytes that are no text, or an old encoding that was guessed
        Unsure,    ///< a cue that could be Zawgyi or Unicode
        Structure, ///< a block that is no cue, a missing blank line, a stray arrow
        Timing,    ///< a time that cannot be read, an end before its start
        Setting,   ///< a cue or region setting that means nothing
        Markup,    ///< a tag that means nothing
        Limit,     ///< too much of something
        Speed,     ///< quality: too much to read in the time
        Length,    ///< quality: a line too long, or too many lines
        Overlap,   ///< quality: two cues at once
        Gap,       ///< quality: a pause so short that it flickers
        Duration,  ///< quality: shown too briefly
        Empty,     ///< quality: a cue without text
        Beyond     ///< quality: after the film's end
    };

    Kind kind = Kind::Structure;
    int line = 0;   ///< of the file, from 1; 0 when it is about the whole file or a cue
    int cue = 0;    ///< number of the cue in the document, from 1; 0 when it is about none
    QString detail; ///< English, one sentence, for the command line and the log

    bool operator==(const SubtitleProblem &) const = default;
};

/// "timing", "overlap"…: the kind's name in reports.
QString nameOf(SubtitleProblem::Kind kind);

enum class SubtitleFormat { WebVtt, Srt };

/// What a subtitle file holds, in the file's order.
///
/// A WebVTT file of chapters is the same: each cue is a chapter and its plain text the title.
struct SubtitleDocument {
    SubtitleFormat format = SubtitleFormat::WebVtt;
    QString encoding;   ///< the ICU name of what the file was decoded from, "UTF-8" as a rule
    QString header;     ///< what follows WEBVTT on its line and below it, or empty
    QStringList styles; ///< WebVTT style sheets, kept for writing, not used
    QList<CueRegion> regions;
    QList<SubtitleCue> cues;
    QList<SubtitleProblem> problems; ///< at most kMostProblems and one that counts the rest
    QList<int> unsureCues; ///< numbers, from 1, of cues that could be Zawgyi: they stand as they came, and a
                           ///< document that has any is not to be stored or shown before somebody has said

    static constexpr int kMostProblems = 1000;
};

/// Adds a problem, or counts it when there are too many already.
class ProblemList {
  public:
    void add(SubtitleProblem::Kind kind, int line, const QString &detail);
    void addToCue(SubtitleProblem::Kind kind, int cue, const QString &detail);
    QList<SubtitleProblem> take();

  private:
    void append(const SubtitleProblem &problem);

    QList<SubtitleProblem> m_problems;
    qsizetype m_leftOut = 0;
};

} // namespace sala
