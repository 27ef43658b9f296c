#include "tests/faults/subtitle_fuzz.h"

#include "media/subtitles/subtitle_check.h"
#include "media/subtitles/subtitle_reader.h"
#include "media/subtitles/subtitle_writer.h"
#include "media/subtitles/webvtt_reader.h"

#include <QtGlobal>

#include <algorithm>

namespace sala {
namespace {

void require(bool isTrue, const char *what, const QByteArray &bytes) {
    if (!isTrue) {
        qFatal("subtitles: %s; the file in base64:\n%s", what, bytes.toBase64().constData());
    }
}

void requireSoundRuns(const SubtitleCue &cue, const QByteArray &bytes) {
    qsizetype before = 0;
    for (const CueRun &run : cue.runs) {
        require(run.from >= before && run.from < run.to && run.to <= cue.text.size(),
                "a run lies outside its text", bytes);
        before = run.to;
    }
}

void exercise(const QByteArray &bytes, std::optional<Language> language) {
    const auto document = readSubtitles(bytes, language);
    if (!document) {
        require(!document.error().detail.isEmpty(), "a refusal says nothing", bytes);
        return;
    }
    std::for_each(document->cues.begin(), document->cues.end(),
                  [&](const SubtitleCue &cue) { requireSoundRuns(cue, bytes); });
    checkSubtitles(document->cues, {language, std::chrono::milliseconds(60000)});

    // Without the look for Zawgyi: damaged Burmese can look like either, also a second time.
    const auto again = parseWebVtt(QString::fromUtf8(writeWebVtt(*document)), kMostCues);
    require(again && again->cues == document->cues, "WebVTT does not come back the same", bytes);

    const auto asSrt = readSubtitles(writeSrt(*document));
    require(asSrt || document->cues.isEmpty(), "what was written as SRT is refused", bytes);
    require(!asSrt || asSrt->cues.size() == document->cues.size(), "SRT comes back with other cues", bytes);
}

} // namespace
} // namespace sala

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // The bytes choose the language, so that every input takes the same way each time.
    const size_t choice = size == 0 ? 0 : data[size / 2] % (sala::kLanguages.size() + 1);
    sala::exercise(bytes, choice == 0 ? std::nullopt : std::optional(sala::kLanguages[choice - 1]));
    return 0;
}
