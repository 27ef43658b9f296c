#include "media/subtitles/subtitle_document.h"

#include <utility>

namespace sala {

QString nameOf(SubtitleProblem::Kind kind) {
    switch (kind) {
    case SubtitleProblem::Kind::Encoding:
        return QStringLiteral("encoding");
    case SubtitleProblem::Kind::Unsure:
        return QStringLiteral("zawgyi-unsure");
    case SubtitleProblem::Kind::Structure:
        return QStringLiteral("structure");
    case SubtitleProblem::Kind::Timing:
        return QStringLiteral("timing");
    case SubtitleProblem::Kind::Setting:
        return QStringLiteral("setting");
    case SubtitleProblem::Kind::Markup:
        return QStringLiteral("markup");
    case SubtitleProblem::Kind::Limit:
        return QStringLiteral("limit");
    case SubtitleProblem::Kind::Speed:
        return QStringLiteral("speed");
    case SubtitleProblem::Kind::Length:
        return QStringLiteral("length");
    case SubtitleProblem::Kind::Overlap:
        return QStringLiteral("overlap");
    case SubtitleProblem::Kind::Gap:
        return QStringLiteral("gap");
    case SubtitleProblem::Kind::Duration:
        return QStringLiteral("duration");
    case SubtitleProblem::Kind::Empty:
        return QStringLiteral("empty");
    case SubtitleProblem::Kind::Beyond:
        return QStringLiteral("beyond");
    }
    return {};
}

void ProblemList::add(SubtitleProblem::Kind kind, int line, const QString &detail) {
    append({kind, line, 0, detail});
}

void ProblemList::addToCue(SubtitleProblem::Kind kind, int cue, const QString &detail) {
    append({kind, 0, cue, detail});
}

void ProblemList::append(const SubtitleProblem &problem) {
    if (m_problems.size() < SubtitleDocument::kMostProblems) {
        m_problems.append(problem);
    } else {
        ++m_leftOut;
    }
}

QList<SubtitleProblem> ProblemList::take() {
    if (m_leftOut > 0) {
        m_problems.append(
            {SubtitleProblem::Kind::Limit, 0, 0,
             QStringLiteral("further problems that are not listed: %1").arg(std::exchange(m_leftOut, 0))});
    }
    return std::exchange(m_problems, {});
}

} // namespace sala
