#include "media/sample/films/sound/narration.h"

#include "media/sample/films/sound/ambience.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cmath>

namespace sala {

using std::chrono::milliseconds;

static constexpr double kLoudness = -20;    ///< LUFS, of the whole
static constexpr double kVoiceLevel = -20;  ///< LUFS, before the whole is set
static constexpr double kPeak = 0.76;       ///< -2.4 dBFS
static constexpr double kDucked = 0.6;      ///< ambience while somebody speaks
static constexpr milliseconds kBreath{150}; ///< between a cue's appearing and its first word

static size_t samplesIn(milliseconds time) {
    return size_t(time.count()) * kSampleRate / 1000;
}

static Signal trimmed(const Signal &speech) {
    const auto heard = [](float sample) { return std::abs(sample) > 0.01F; };
    const auto first = std::find_if(speech.begin(), speech.end(), heard);
    const auto last = std::find_if(speech.rbegin(), speech.rend(), heard).base();
    return first < last ? Signal(first, last) : Signal();
}

Result<Signal> speak(const QString &text, Language language, const QString &folder) {
    const QString path = QDir(folder).filePath(QStringLiteral("speech.wav"));
    QString program = QStringLiteral("flite");
    QStringList arguments{QStringLiteral("-voice"), QStringLiteral("slt"),
                          QStringLiteral("--setf"), QStringLiteral("duration_stretch=1.12"),
                          QStringLiteral("-t"),     text,
                          QStringLiteral("-o"),     path};
    if (language == Language::Japanese) {
        program = QStringLiteral("espeak-ng");
        arguments = {QStringLiteral("-v"),
                     QStringLiteral("ja"),
                     QStringLiteral("-s"),
                     QStringLiteral("140"),
                     QStringLiteral("-p"),
                     QStringLiteral("42"),
                     QStringLiteral("-w"),
                     path,
                     text};
    } else if (language != Language::English) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no program speaks this language"),
                    code(language));
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        return fail(ErrorCode::Io, process.errorString(), program);
    }
    const auto speech = readWave(path);
    QFile::remove(path);
    if (!speech) {
        return speech;
    }
    return trimmed(*speech);
}

/// Everything that is said, at its times; and nothing else.
static Result<Signal> voice(const SampleFilm &film, Language language, const QString &folder) {
    Signal signal(samplesIn(film.duration), 0);
    for (qsizetype i = 0; i < film.cues.size(); ++i) {
        QString text = language == Language::Japanese ? film.spokenJapanese[i] : film.words[language].cues[i];
        text.remove(u'|').replace(u'’', u'\'');
        const auto speech = speak(text, language, folder);
        if (!speech) {
            return speech;
        }
        const size_t start = samplesIn(film.cues[i].from + kBreath);
        if (start + speech->size() > samplesIn(film.cues[i].to)) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("cue %1 is too short for what is said").arg(i + 1), film.key);
        }
        std::copy(speech->begin(), speech->end(), signal.begin() + qsizetype(start));
    }
    return signal;
}

/// 1 where nobody speaks, kDucked where somebody does, with slow passages between.
static Signal ducking(const SampleFilm &film) {
    Signal gain(samplesIn(film.duration), 1);
    for (const SampleSpan &cue : film.cues) {
        std::fill(gain.begin() + qsizetype(samplesIn(cue.from)), gain.begin() + qsizetype(samplesIn(cue.to)),
                  float(kDucked));
    }
    float slow = gain.empty() ? 1 : gain.front();
    for (float &value : gain) {
        slow += (value - slow) / (0.35F * kSampleRate);
        value = slow;
    }
    return gain;
}

/// Adds one sound of the scenes, faded in and out over a second and a half.
static void addAmbience(StereoSignal &mix, const SampleSpan &span, quint32 seed) {
    const size_t start = samplesIn(span.from);
    const size_t length = std::min(samplesIn(span.to), mix.left.size()) - start;
    StereoSignal sound = makeAmbience(span.name, length, seed);
    amplify(sound, span.level - loudness(sound));
    for (size_t i = 0; i < sound.left.size(); ++i) {
        const double edge = double(std::min(i, length - i)) / (1.5 * kSampleRate);
        const auto gain = float(std::min(1.0, edge));
        mix.left[start + i] += gain * sound.left[i];
        mix.right[start + i] += gain * sound.right[i];
    }
}

Result<StereoSignal> soundTrack(const SampleFilm &film, Language language, const QString &folder) {
    const auto said = voice(film, language, folder);
    if (!said) {
        return tl::unexpected(said.error());
    }
    StereoSignal speech{*said, *said};
    amplify(speech, kVoiceLevel - loudness(speech));
    StereoSignal mix{Signal(said->size(), 0), Signal(said->size(), 0)};
    for (qsizetype i = 0; i < film.ambience.size(); ++i) {
        addAmbience(mix, film.ambience[i], quint32(100 * i + 7));
    }
    const Signal gain = ducking(film);
    for (size_t i = 0; i < gain.size(); ++i) {
        mix.left[i] = mix.left[i] * gain[i] + speech.left[i];
        mix.right[i] = mix.right[i] * gain[i] + speech.right[i];
    }
    amplify(mix, kLoudness - loudness(mix));
    limit(mix, kPeak);
    return mix;
}

} // namespace sala
