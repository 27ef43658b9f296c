#include "media/subtitles/burmese_cues.h"

#include "media/subtitles/cue_text.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace sala {
namespace {

using Kind = SubtitleProblem::Kind;

bool hasBurmese(const SubtitleCue &cue) {
    return std::any_of(cue.text.begin(), cue.text.end(),
                       [](QChar c) { return c >= u'\u1000' && c <= u'\u109F'; });
}

/// A stretch of one cue's text with one style: what can be converted without losing where the style is.
struct Piece {
    qsizetype cue = 0;
    QString text;
    CueRun style;
};

void cut(const SubtitleDocument &document, qsizetype cue, QList<Piece> &pieces) {
    const QString &text = document.cues[cue].text;
    qsizetype done = 0;
    for (const CueRun &run : document.cues[cue].runs) {
        if (run.from > done) {
            pieces.append({cue, text.mid(done, run.from - done), {}});
        }
        pieces.append({cue, text.mid(run.from, run.to - run.from), run});
        done = run.to;
    }
    if (done < text.size()) {
        pieces.append({cue, text.mid(done), {}});
    }
}

QString bothReadings(const BurmeseReading &reading) {
    return QStringLiteral("read as Unicode: %1; read as Zawgyi: %2")
        .arg(reading.asUnicode.simplified(), reading.asZawgyi.simplified());
}

} // namespace

void convertZawgyi(SubtitleDocument &document, WhenUnsure whenUnsure) {
    if (std::none_of(document.cues.begin(), document.cues.end(), hasBurmese)) {
        return;
    }
    QList<Piece> pieces;
    for (qsizetype cue = 0; cue < document.cues.size(); ++cue) {
        cut(document, cue, pieces);
    }
    QStringList texts;
    std::transform(pieces.cbegin(), pieces.cend(), std::back_inserter(texts),
                   [](const Piece &piece) { return piece.text; });
    const QList<BurmeseReading> readings = readBurmeseTogether(texts, whenUnsure);

    std::vector<CueTextBuilder> builders(size_t(document.cues.size()));
    qsizetype converted = 0;
    ProblemList problems;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        CueTextBuilder &builder = builders[size_t(piece.cue)];
        const bool isUnsure = readings[i].encoding == Encoding::Unsure;
        const qsizetype from = builder.length();
        builder.append(isUnsure ? piece.text : readings[i].text, piece.style);
        builder.putReading(from, piece.style.reading);
        converted += readings[i].encoding == Encoding::Zawgyi ? 1 : 0;
        if (isUnsure) {
            const int cue = int(piece.cue + 1);
            problems.addToCue(
                Kind::Unsure, cue,
                QStringLiteral("it could be Unicode (%1) or Zawgyi (%2); say which with "
                               "--zawgyi keep or --zawgyi convert")
                    .arg(readings[i].asUnicode.simplified(), readings[i].asZawgyi.simplified()));
            if (document.unsureCues.isEmpty() || document.unsureCues.last() != cue) {
                document.unsureCues.append(cue);
            }
        } else if (readings[i].encoding == Encoding::Zawgyi) {
            problems.addToCue(Kind::Encoding, int(piece.cue + 1),
                              QStringLiteral("it was Zawgyi and was converted: ") +
                                  bothReadings(readings[i]));
        }
    }
    for (qsizetype cue = 0; cue < document.cues.size(); ++cue) {
        document.cues[cue].text = builders[size_t(cue)].text();
        document.cues[cue].runs = builders[size_t(cue)].takeRuns();
    }
    if (converted > 0) {
        document.problems.append(
            {Kind::Encoding, 0, 0,
             QStringLiteral("the track was written in Zawgyi and was converted to Unicode")});
    }
    document.problems += problems.take();
}

} // namespace sala
