#include "media/subtitles/subtitle_writer.h"

#include "media/subtitles/cue_text.h"
#include "media/subtitles/srt_text.h"
#include "media/subtitles/timestamp.h"
#include "media/subtitles/webvtt_settings.h"

namespace sala {

QByteArray writeWebVtt(const SubtitleDocument &document) {
    QString file = QStringLiteral("WEBVTT");
    file += document.header.isEmpty() ? QStringLiteral("\n") : u' ' + document.header + u'\n';
    for (const CueRegion &region : document.regions) {
        file += u'\n' + formatRegion(region);
    }
    for (const QString &style : document.styles) {
        file += QStringLiteral("\nSTYLE\n") + style + u'\n';
    }
    for (const SubtitleCue &cue : document.cues) {
        file += u'\n';
        // A cue's name is one line without an arrow; SubRip's numbers are.
        if (!cue.id.isEmpty()) {
            file += cue.id + u'\n';
        }
        file += formatTimestamp(cue.start) + QStringLiteral(" --> ") + formatTimestamp(cue.end) +
                formatSettings(cue.settings) + u'\n';
        const QString text = writeCueText(cue);
        file += text.isEmpty() ? text : text + u'\n';
    }
    return file.toUtf8();
}

QByteArray writeSrt(const SubtitleDocument &document) {
    QString file(QChar(QChar::ByteOrderMark));
    qsizetype number = 0;
    for (const SubtitleCue &cue : document.cues) {
        QString text = writeSrtText(cue);
        text.replace(u'\n', QStringLiteral("\r\n"));
        file += QStringLiteral("%1\r\n").arg(++number);
        file += formatTimestamp(cue.start, u',') + QStringLiteral(" --> ") + formatTimestamp(cue.end, u',') +
                QStringLiteral("\r\n");
        file += text.isEmpty() ? QStringLiteral("\r\n") : text + QStringLiteral("\r\n\r\n");
    }
    return file.toUtf8();
}

} // namespace sala
