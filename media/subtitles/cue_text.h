#pragma once

#include "media/subtitles/subtitle_document.h"

#include <QStringView>

namespace sala {

/// Gathers a cue's plain text, in NFC, and the runs over it.
class CueTextBuilder {
  public:
    /// Appends text that is set as `style` says; its `from`, `to` and `reading` do not matter.
    void append(QStringView text, const CueRun &style);
    /// Puts a reading over everything appended since `from`, an earlier length().
    void putReading(qsizetype from, const QString &reading);
    qsizetype length() const { return m_text.size(); }

    QString text() const { return m_text; }
    QList<CueRun> takeRuns();

  private:
    QString m_text;
    QList<CueRun> m_runs;
};

/// Reads a WebVTT cue's payload by the standard's cue text tokenizer and tree construction, into `cue.text`
/// and `cue.runs`. The readings of ruby are no part of the text; time stamps inside a cue have no effect
/// here. Tags that mean nothing are left out and reported.
void readCueText(QStringView payload, SubtitleCue &cue, QStringList &complaints);

/// The payload that readCueText() reads as the same text and runs.
QString writeCueText(const SubtitleCue &cue);

} // namespace sala
