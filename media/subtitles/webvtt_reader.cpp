#include "media/subtitles/webvtt_reader.h"

#include "media/subtitles/cue_text.h"
#include "media/subtitles/line_reader.h"
#include "media/subtitles/timestamp.h"
#include "media/subtitles/webvtt_settings.h"

#include <algorithm>
#include <optional>

namespace sala {
namespace {

using Kind = SubtitleProblem::Kind;

constexpr QStringView kSignature = u"WEBVTT";
constexpr QStringView kArrow = u"-->";

bool hasSignature(QStringView text) {
    return text.startsWith(kSignature) &&
           (text.size() == kSignature.size() || QStringView(u" \t\n").contains(text[kSignature.size()]));
}

/// True for "STYLE" or "REGION" alone on a line.
bool isHeading(QStringView line, QStringView name) {
    return line.startsWith(name) && std::all_of(line.begin() + name.size(), line.end(), isAsciiSpace);
}

/// Lines that follow each other, as one stretch of the text.
class Buffer {
  public:
    explicit Buffer(QStringView text) : m_text(text) {}

    void clear() { m_length = 0; }
    bool isEmpty() const { return m_length == 0; }
    void add(QStringView line) {
        m_from = isEmpty() ? line.data() - m_text.data() : m_from;
        m_length = line.data() - m_text.data() + line.size() - m_from;
    }
    QStringView view() const { return m_text.mid(m_from, m_length); }

  private:
    QStringView m_text;
    qsizetype m_from = 0;
    qsizetype m_length = 0;
};

/// The parser's variables and its steps, named as in the standard.
class WebVttParser {
  public:
    explicit WebVttParser(QStringView text) : m_lines(text) {}

    void readHeader() {
        const QStringView line = m_lines.next();
        m_document.header = line.mid(kSignature.size() + 1).trimmed().toString();
        if (m_lines.isAtEnd()) {
            return;
        }
        if (m_lines.text()[m_lines.place().offset] != u'\n') {
            collectBlock(Where::Header);
        }
        m_lines.skipEmptyLines();
    }

    bool readBlocks(qsizetype mostCues) {
        while (!m_lines.isAtEnd()) {
            collectBlock(Where::Body);
            if (m_document.cues.size() > mostCues) {
                return false;
            }
            m_lines.skipEmptyLines();
        }
        return true;
    }

    SubtitleDocument take() {
        m_document.problems = m_problems.take();
        return std::move(m_document);
    }

  private:
    enum class Where { Header, Body };

    /// "Collect a WebVTT block", with what it has found so far.
    struct Block {
        explicit Block(QStringView text) : buffer(text) {}

        Where where = Where::Body;
        int firstLine = 0;
        int lineCount = 0;
        bool hasArrow = false;
        int payloadLine = 0;
        Buffer buffer;
        std::optional<SubtitleCue> cue;
        bool isStyle = false;
        bool isRegion = false;
    };

    void collectBlock(Where where) {
        Block block(m_lines.text());
        block.where = where;
        block.firstLine = m_lines.place().line;
        LineReader::Place before = m_lines.place();
        bool isOpen = true;
        while (isOpen) {
            const int number = m_lines.place().line;
            // After the last line end this is an empty line, as in the standard.
            const QStringView line = m_lines.next();
            const bool isLast = m_lines.isAtEnd() && !m_lines.text().endsWith(u'\n');
            ++block.lineCount;
            if (line.contains(kArrow)) {
                isOpen = takeTimings(block, line, number);
                if (!isOpen) {
                    m_lines.goTo(before);
                }
            } else {
                isOpen = !line.isEmpty();
                addLine(block, line);
            }
            before = isOpen ? m_lines.place() : before;
            isOpen = isOpen && !isLast;
        }
        finish(block);
    }

    /// False when the line belongs to the next block.
    bool takeTimings(Block &block, QStringView line, int number) {
        const bool isCueLine = block.lineCount == 1 || (block.lineCount == 2 && !block.hasArrow);
        if (block.where == Where::Header || !isCueLine) {
            m_problems.add(
                Kind::Structure, number,
                block.where == Where::Header
                    ? QStringLiteral("a cue follows the header without an empty line between them")
                    : QStringLiteral("“-->” inside a block ends it; an empty line is missing before it"));
            return false;
        }
        block.hasArrow = true;
        block.payloadLine = number + 1;
        SubtitleCue cue;
        cue.id = block.buffer.view().toString();
        QStringList complaints;
        if (!readTimings(line, cue, m_document.regions, complaints)) {
            m_problems.add(
                Kind::Timing, number,
                QStringLiteral("“%1” has no two times like 00:01.000 --> 00:02.500; the cue is left out")
                    .arg(line.trimmed().left(60)));
            block.cue.reset();
            return true;
        }
        report(Kind::Setting, number, complaints,
               QStringLiteral("the setting “%1” means nothing and is left out"));
        checkTimes(cue, number);
        block.cue = cue;
        block.buffer.clear();
        m_hasSeenCue = true;
        return true;
    }

    void checkTimes(const SubtitleCue &cue, int number) {
        if (cue.end <= cue.start) {
            m_problems.add(Kind::Timing, number,
                           QStringLiteral("the cue ends before it starts and is never shown"));
        }
        if (cue.start < m_lastStart) {
            m_problems.add(Kind::Timing, number, QStringLiteral("the cue starts before the one above it"));
        }
        m_lastStart = cue.start;
    }

    void addLine(Block &block, QStringView line) {
        if (line.isEmpty()) {
            return;
        }
        if (block.where == Where::Body && block.lineCount == 2 && !m_hasSeenCue && !block.cue) {
            const QStringView heading = block.buffer.view();
            block.isStyle = isHeading(heading, u"STYLE");
            block.isRegion = isHeading(heading, u"REGION");
            if (block.isStyle || block.isRegion) {
                block.buffer.clear();
            }
        }
        block.buffer.add(line);
    }

    void finish(Block &block) {
        const QStringView payload = block.buffer.view();
        if (block.where == Where::Header) {
            m_document.header +=
                (m_document.header.isEmpty() ? QString() : QStringLiteral("\n")) + payload.toString();
        } else if (block.cue) {
            QStringList complaints;
            readCueText(payload, *block.cue, complaints);
            report(Kind::Markup, block.payloadLine, complaints, QStringLiteral("%1"));
            m_document.cues.append(*block.cue);
        } else if (block.isStyle) {
            m_document.styles.append(payload.toString());
        } else if (block.isRegion) {
            QStringList complaints;
            m_document.regions.append(readRegion(payload, complaints));
            report(Kind::Setting, block.firstLine, complaints,
                   QStringLiteral("the region setting “%1” means nothing and is left out"));
        } else if (!block.hasArrow) {
            reportLeftOut(block);
        }
    }

    void reportLeftOut(const Block &block) {
        const QStringView payload = block.buffer.view();
        const bool isNote = payload.startsWith(u"NOTE") && (payload.size() == 4 || isAsciiSpace(payload[4]));
        const QStringView heading =
            payload.left(payload.indexOf(u'\n') < 0 ? payload.size() : payload.indexOf(u'\n'));
        if (isNote || payload.isEmpty()) {
            return;
        }
        const bool isLate = isHeading(heading, u"STYLE") || isHeading(heading, u"REGION");
        m_problems.add(
            Kind::Structure, block.firstLine,
            isLate
                ? QStringLiteral("a STYLE or REGION block without content or after the first cue is left out")
                : QStringLiteral("“%1” belongs to no cue and is left out").arg(heading.left(60)));
    }

    void report(Kind kind, int line, const QStringList &complaints, const QString &sentence) {
        for (const QString &complaint : complaints) {
            m_problems.add(kind, line, sentence.arg(complaint));
        }
    }

    LineReader m_lines;
    SubtitleDocument m_document;
    ProblemList m_problems;
    bool m_hasSeenCue = false;
    std::chrono::milliseconds m_lastStart{0};
};

} // namespace

Result<SubtitleDocument> parseWebVtt(const QString &text, qsizetype mostCues) {
    if (!hasSignature(text)) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("it is no WebVTT file: it does not begin with “WEBVTT” and a line end or space"));
    }
    WebVttParser parser(text);
    parser.readHeader();
    if (!parser.readBlocks(mostCues)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it has more than %1 cues").arg(mostCues));
    }
    return parser.take();
}

} // namespace sala
