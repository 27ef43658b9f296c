#pragma once

#include "media/subtitles/subtitle_reader.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace sala {

/// The document of a file with these bytes; a failed test and an empty one when it is refused.
inline SubtitleDocument documentOf(const QByteArray &bytes, std::optional<Language> language = {}) {
    auto document = readSubtitles(bytes, language);
    EXPECT_TRUE(document.has_value()) << (document ? "" : document.error().detail.toStdString());
    return document.value_or(SubtitleDocument());
}

/// One line a cue: "1000-2500 text", with | for line ends. What tests compare.
inline std::string cuesOf(const SubtitleDocument &document) {
    QStringList rows;
    for (const SubtitleCue &cue : document.cues) {
        QString text = cue.text;
        rows.append(QStringLiteral("%1-%2 %3")
                        .arg(cue.start.count())
                        .arg(cue.end.count())
                        .arg(text.replace(u'\n', u'|')));
    }
    return rows.join(u'\n').toStdString();
}

inline std::string cuesOf(const QByteArray &bytes, std::optional<Language> language = {}) {
    return cuesOf(documentOf(bytes, language));
}

/// "timing 3, structure 7": kinds and lines (or "cue 2") of the problems.
inline std::string problemsOf(const QList<SubtitleProblem> &problems) {
    QStringList rows;
    for (const SubtitleProblem &problem : problems) {
        rows.append(problem.cue > 0 ? QStringLiteral("%1 cue %2").arg(nameOf(problem.kind)).arg(problem.cue)
                                    : QStringLiteral("%1 %2").arg(nameOf(problem.kind)).arg(problem.line));
    }
    return rows.join(QStringLiteral(", ")).toStdString();
}

inline std::string problemsOf(const QByteArray &bytes) {
    return problemsOf(documentOf(bytes).problems);
}

} // namespace sala
