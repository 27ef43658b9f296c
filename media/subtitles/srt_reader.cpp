#include "media/subtitles/srt_reader.h"

#include "media/subtitles/line_reader.h"
#include "media/subtitles/srt_text.h"
#include "media/subtitles/srt_timings.h"
#include "media/subtitles/timestamp.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sala {
namespace {

using Kind = SubtitleProblem::Kind;
using std::chrono::milliseconds;

bool isBlank(QStringView line) {
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return isAsciiSpace(c) || c == QChar::ByteOrderMark; });
}

/// The number of a cue that stands alone on a line.
std::optional<qint64> cueNumber(QStringView line) {
    QStringView rest = line.trimmed();
    const Digits digits = takeDigits(rest);
    return digits.count > 0 && rest.isEmpty() ? std::optional(digits.value) : std::nullopt;
}

class SrtParser {
  public:
    explicit SrtParser(QStringView text) : m_lines(text) {}

    bool read(qsizetype mostCues) {
        while (!m_lines.isAtEnd()) {
            const int number = m_lines.place().line;
            QStringView line = m_lines.next();
            if (line.startsWith(QChar::ByteOrderMark)) { // Files put together from several.
                line = line.mid(1);
            }
            addLine(line, number);
            if (m_document.cues.size() > mostCues) {
                return false;
            }
        }
        finishCue();
        return m_document.cues.size() <= mostCues;
    }

    SubtitleDocument take() {
        if (m_withoutNumber > 0 && m_withoutNumber < m_document.cues.size()) {
            m_problems.add(Kind::Structure, 0, QStringLiteral("cues without a number: %1").arg(m_withoutNumber));
        }
        m_document.format = SubtitleFormat::Srt;
        m_document.problems = m_problems.take();
        return std::move(m_document);
    }

  private:
    struct Line {
        QStringView text;
        int number = 0;
    };

    void addLine(QStringView line, int number) {
        if (const auto timings = readSrtTimings(line)) {
            beginCue(*timings, number);
        } else if (isBrokenTimings(line, number)) {
            takeNumber(number);
            finishCue();
            m_state = State::Broken;
            m_problems.add(
                Kind::Timing, number,
                QStringLiteral(
                    "“%1” has no two times like 00:00:01,000 --> 00:00:02,500; the cue is left out")
                    .arg(line.trimmed().left(60)));
        } else if (!isBlank(line)) {
            m_pending.push_back({line, number});
        }
    }

    /// A line that was meant to be times: with an arrow, and a number above it or a digit first.
    bool isBrokenTimings(QStringView line, int number) const {
        if (!line.contains(u"-->")) {
            return false;
        }
        const QStringView trimmed = line.trimmed();
        const bool hasNumberAbove = !m_pending.empty() && m_pending.back().number == number - 1 &&
                                    cueNumber(m_pending.back().text).has_value();
        return hasNumberAbove || isAsciiDigit(trimmed.front()) ||
               (trimmed.size() > 1 && trimmed.front() == u'-' && isAsciiDigit(trimmed[1]));
    }

    void beginCue(const SrtTimings &timings, int number) {
        const QString id = takeNumber(number);
        const bool isCrowded =
            !m_pending.empty() && m_pending.back().number >= number - (id.isEmpty() ? 1 : 2);
        if (isCrowded && m_state == State::Cue) {
            m_problems.add(Kind::Structure, number, QStringLiteral("there is no empty line above the cue"));
        }
        finishCue();
        m_state = State::Cue;
        m_timingsLine = number;
        m_cue = SubtitleCue();
        m_cue.id = id;
        m_withoutNumber += id.isEmpty() ? 1 : 0;
        m_cue.start = std::max(timings.start, milliseconds(0));
        m_cue.end = timings.end;
        checkTimes(timings, number);
        takeRest(timings.rest, number);
    }

    /// The cue's number is the line above its times; in files with an empty line after every line it is
    /// recognised by being the next one.
    QString takeNumber(int timingsLine) {
        if (m_pending.empty()) {
            return {};
        }
        const auto number = cueNumber(m_pending.back().text);
        const bool isRightAbove = m_pending.back().number == timingsLine - 1;
        if (!number || !(isRightAbove || *number == m_lastNumber + 1)) {
            return {};
        }
        m_lastNumber = *number;
        const QString id = m_pending.back().text.trimmed().toString();
        m_pending.pop_back();
        return id;
    }

    void checkTimes(const SrtTimings &timings, int number) {
        if (timings.start < milliseconds(0)) {
            m_problems.add(Kind::Timing, number,
                           QStringLiteral("the cue starts before the film and is shown from its beginning"));
        }
        if (timings.end <= std::max(timings.start, milliseconds(0))) {
            m_problems.add(Kind::Timing, number,
                           QStringLiteral("the cue ends before it starts and is never shown"));
            m_cue.end = std::max(timings.end, milliseconds(0));
        }
        if (m_cue.start < m_lastStart) {
            m_problems.add(Kind::Timing, number, QStringLiteral("the cue starts before the one above it"));
        }
        m_lastStart = m_cue.start;
    }

    /// Coordinates and settings behind the times are left out; words there are the cue's first line.
    void takeRest(QStringView rest, int number) {
        const bool isCoordinates = rest.startsWith(u"X1:") || rest.startsWith(u"x1:");
        if (rest.isEmpty() || isCoordinates) {
            return;
        }
        const qsizetype colon = rest.indexOf(u':');
        const bool isSetting = colon > 0 && !rest.left(colon).contains(u' ') && colon < rest.size() - 1 &&
                               rest[colon + 1] != u' ';
        m_problems.add(
            isSetting ? Kind::Setting : Kind::Structure, number,
            isSetting
                ? QStringLiteral("“%1” after the times is left out").arg(rest.left(40))
                : QStringLiteral("“%1” after the times belongs on a line of its own").arg(rest.left(40)));
        if (!isSetting) {
            m_pending.push_back({rest, number});
        }
    }

    /// What stands above the next cue belongs to the last one.
    void finishCue() {
        const std::vector<Line> lines = std::exchange(m_pending, {});
        if (m_state == State::Before && !lines.empty()) {
            m_problems.add(
                Kind::Structure, lines.front().number,
                QStringLiteral("“%1” belongs to no cue and is left out").arg(lines.front().text.left(60)));
        }
        if (m_state != State::Cue) {
            return;
        }
        QString payload;
        int above = m_timingsLine;
        for (const Line &line : lines) {
            payload += (payload.isEmpty() ? QString() : QStringLiteral("\n")) + line.text.toString();
            if (line.number > above + 1) {
                m_problems.add(Kind::Structure, line.number - 1,
                               QStringLiteral("an empty line inside a cue is left out"));
            }
            above = line.number;
        }
        readSrtText(payload, m_cue);
        m_document.cues.append(std::exchange(m_cue, {}));
    }

    enum class State { Before, Cue, Broken };

    LineReader m_lines;
    SubtitleDocument m_document;
    ProblemList m_problems;
    State m_state = State::Before;
    SubtitleCue m_cue;
    int m_timingsLine = 0;
    std::vector<Line> m_pending; ///< lines with something on them since the last times
    qint64 m_lastNumber = 0;
    qsizetype m_withoutNumber = 0;
    milliseconds m_lastStart{0};
};

} // namespace

Result<SubtitleDocument> parseSrt(const QString &text, qsizetype mostCues) {
    SrtParser parser(text);
    if (!parser.read(mostCues)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it has more than %1 cues").arg(mostCues));
    }
    SubtitleDocument document = parser.take();
    if (document.cues.isEmpty()) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral(
                "it is neither WebVTT nor SRT: no line has two times like 00:00:01,000 --> 00:00:02,500"));
    }
    return document;
}

} // namespace sala
