#include "media/subtitles/subtitle_check.h"

#include "media/subtitles/reading_limits.h"
#include "media/subtitles/timestamp.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace sala {
namespace {

using Kind = SubtitleProblem::Kind;
using std::chrono::milliseconds;

QString shown(double number) {
    return QString::number(number, 'f', number == std::round(number) ? 0 : 1);
}

QString unitName(Language language) {
    switch (readingLimits(language).unit) {
    case ReadingLimits::Unit::Characters:
        return QStringLiteral("characters");
    case ReadingLimits::Unit::Clusters:
        return QStringLiteral("letters with their marks");
    default:
        return QStringLiteral("full-width characters");
    }
}

class Check {
  public:
    Check(const QList<SubtitleCue> &cues, const SubtitleContext &context)
        : m_cues(cues), m_context(context) {}

    QList<SubtitleProblem> run() {
        findNeighbours();
        for (qsizetype i = 0; i < m_cues.size(); ++i) {
            checkTimes(i);
            checkText(i);
        }
        return m_problems.take();
    }

  private:
    /// The cues in the order in which they are seen: each is compared with the one before that ends last.
    void findNeighbours() {
        std::vector<qsizetype> order(size_t(m_cues.size()));
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](qsizetype a, qsizetype b) { return m_cues[a].start < m_cues[b].start; });
        m_before.assign(order.size(), -1);
        qsizetype last = -1;
        for (const qsizetype i : order) {
            m_before[size_t(i)] = last;
            const bool isSeen = m_cues[i].end > m_cues[i].start;
            last = isSeen && (last < 0 || m_cues[i].end >= m_cues[last].end) ? i : last;
        }
    }

    void checkTimes(qsizetype i) {
        const SubtitleCue &cue = m_cues[i];
        const milliseconds duration = cue.end - cue.start;
        if (duration <= milliseconds(0)) {
            return; // The reader has said so.
        }
        if (duration < kShortestCue) {
            add(i, Kind::Duration,
                QStringLiteral("it is shown for %1 ms; the eye needs %2")
                    .arg(duration.count())
                    .arg(kShortestCue.count()));
        }
        if (m_context.duration && cue.end > *m_context.duration) {
            add(i, Kind::Beyond,
                QStringLiteral("it ends after the film, which ends at %1")
                    .arg(formatTimestamp(*m_context.duration)));
        }
        const qsizetype before = m_before[size_t(i)];
        if (before < 0) {
            return;
        }
        const milliseconds gap = cue.start - m_cues[before].end;
        if (gap < milliseconds(0) && cue.settings == m_cues[before].settings) {
            add(i, Kind::Overlap,
                QStringLiteral("it starts %1 ms before cue %2 ends").arg(-gap.count()).arg(before + 1));
        } else if (gap > milliseconds(0) && gap < kShortestGap) {
            add(i, Kind::Gap,
                QStringLiteral("%1 ms after cue %2 flicker; leave none, or at least %3")
                    .arg(gap.count())
                    .arg(before + 1)
                    .arg(kShortestGap.count()));
        }
    }

    void checkText(qsizetype i) {
        const SubtitleCue &cue = m_cues[i];
        if (cue.text.trimmed().isEmpty()) {
            add(i, Kind::Empty, QStringLiteral("it has no text"));
            return;
        }
        const qsizetype lines = cue.text.count(u'\n') + 1;
        if (lines > kMostSubtitleLines) {
            add(i, Kind::Length,
                QStringLiteral("it has %1 lines; %2 are the most").arg(lines).arg(kMostSubtitleLines));
        }
        if (m_context.language) {
            checkReading(i, *m_context.language);
        }
    }

    void checkReading(qsizetype i, Language language) {
        const SubtitleCue &cue = m_cues[i];
        const ReadingLimits &limits = readingLimits(language);
        double longest = 0;
        for (const QStringView line : QStringView(cue.text).split(u'\n')) {
            longest = std::max(longest, readingLength(line, language));
        }
        if (longest > limits.perLine) {
            add(i, Kind::Length,
                QStringLiteral("a line has %1 %2; %3 are the most")
                    .arg(shown(longest), unitName(language), shown(limits.perLine)));
        }
        const double seconds = double((cue.end - cue.start).count()) / 1000;
        const double speed = seconds > 0 ? readingLength(cue.text, language) / seconds : 0;
        if (speed > limits.perSecond) {
            add(i, Kind::Speed,
                QStringLiteral("%1 %2 a second; %3 are the most")
                    .arg(QString::number(speed, 'f', 1), unitName(language), shown(limits.perSecond)));
        }
    }

    void add(qsizetype i, Kind kind, const QString &detail) { m_problems.addToCue(kind, int(i + 1), detail); }

    const QList<SubtitleCue> &m_cues;
    const SubtitleContext &m_context;
    std::vector<qsizetype> m_before;
    ProblemList m_problems;
};

} // namespace

QList<SubtitleProblem> checkSubtitles(const QList<SubtitleCue> &cues, const SubtitleContext &context) {
    return Check(cues, context).run();
}

} // namespace sala
