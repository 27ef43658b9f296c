#include "media/sample/films/sound/ambience.h"

#include "media/sample/scenes/random.h"

#include <cmath>
#include <numbers>

namespace sala {

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

/// Noise between two corner frequencies, by one pole each.
class BandNoise {
  public:
    BandNoise(double lowHz, double highHz, quint32 seed)
        : m_low(1 - std::exp(-kTurn * lowHz / kSampleRate)),
          m_high(1 - std::exp(-kTurn * highHz / kSampleRate)), m_random(seed) {}

    double next() {
        m_smooth += m_high * (m_random.unit() * 2 - 1 - m_smooth);
        m_slow += m_low * (m_smooth - m_slow);
        return m_smooth - m_slow;
    }

  private:
    double m_low, m_high, m_smooth = 0, m_slow = 0;
    Random m_random;
};

/// A tone that rings and dies away, added at `start`.
void addPing(Signal &signal, size_t start, double hertz, double strength, double seconds) {
    const auto length =
        std::min(size_t(seconds * kSampleRate), signal.size() - std::min(start, signal.size()));
    for (size_t i = 0; i < length; ++i) {
        const double t = double(i) / kSampleRate;
        const double rise = std::min(1.0, t * 900);
        signal[start + i] +=
            float(strength * rise * std::exp(-5 * t / seconds) * std::sin(kTurn * (hertz + 160 * t) * t));
    }
}

Signal rain(size_t samples, quint32 seed) {
    Signal signal(samples);
    BandNoise hiss(900, 7000, seed), body(150, 900, seed + 1);
    for (size_t i = 0; i < samples; ++i) {
        const double swell = 0.8 + 0.2 * noise(double(i) / kSampleRate * 0.4, 1, seed);
        signal[i] = float(swell * (0.55 * hiss.next() + 0.5 * body.next()));
    }
    Random random(seed + 2);
    for (size_t at = 0; at < samples; at += size_t(random.between(0.01, 0.12) * kSampleRate)) {
        addPing(signal, at, random.between(700, 2600), random.between(0.01, 0.06), 0.03);
    }
    return signal;
}

Signal river(size_t samples, quint32 seed) {
    Signal signal(samples);
    BandNoise low(60, 380, seed), high(400, 1800, seed + 1);
    for (size_t i = 0; i < samples; ++i) {
        const double t = double(i) / kSampleRate;
        const double lap = std::pow(0.5 + 0.5 * std::sin(kTurn * t * 0.31 + 2 * noise(t * 0.3, 2, seed)), 2);
        signal[i] = float(low.next() * (0.7 + 0.5 * lap) + 0.35 * high.next() * (0.25 + lap));
    }
    Random random(seed + 2);
    for (size_t at = kSampleRate / 2; at < samples; at += size_t(random.between(0.5, 2.2) * kSampleRate)) {
        addPing(signal, at, random.between(320, 760), random.between(0.05, 0.12),
                0.11); // a drop, a small wave
    }
    return signal;
}

/// Many voices far away: noise through the ranges of vowels, each swelling in its own time.
Signal murmur(size_t samples, quint32 seed) {
    Signal signal(samples, 0);
    Random random(seed);
    for (int voice = 0; voice < 6; ++voice) {
        const double centre = random.between(280, 900);
        BandNoise band(centre * 0.8, centre * 1.2, random.next());
        const double pace = random.between(2.2, 4.2), from = random.unit() * 100;
        for (size_t i = 0; i < samples; ++i) {
            const double t = double(i) / kSampleRate;
            const double syllable = smoothStep(0.4, 0.75, noise(t * pace + from, voice, seed));
            const double phrase = smoothStep(0.3, 0.6, noise(t * 0.35 + from, voice + 20, seed));
            signal[i] += float(band.next() * (0.15 + syllable * phrase));
        }
    }
    return signal;
}

Signal train(size_t samples, quint32 seed) {
    Signal signal(samples);
    BandNoise rumble(30, 160, seed), clank(500, 2600, seed + 1);
    for (size_t i = 0; i < samples; ++i) {
        const double t = double(i) / kSampleRate;
        const double moving = (1 - smoothStep(4.5, 7, t)) + smoothStep(10.5, 13, t);
        const double beat = std::fmod(t * (1.1 + 0.5 * moving), 1);
        const double clack = std::exp(-30 * beat) + 0.7 * std::exp(-30 * std::fmod(beat + 0.82, 1));
        signal[i] = float(moving * (1.6 * rumble.next() + 0.5 * clack * clank.next()) + 0.12 * rumble.next());
    }
    return signal;
}

/// Karplus and Strong's string: a burst of noise that runs round a delay line and loses its edge.
void addString(Signal &signal, size_t start, double hertz, double strength, quint32 seed) {
    Random random(seed);
    std::vector<double> line(size_t(kSampleRate / hertz));
    double soft = 0;
    for (double &value : line) {
        soft += 0.35 * (random.unit() * 2 - 1 - soft);
        value = soft;
    }
    const size_t length = std::min(size_t(4 * kSampleRate), signal.size() - start);
    for (size_t i = 0; i < length; ++i) {
        double &now = line[i % line.size()];
        const double next = line[(i + 1) % line.size()];
        signal[start + i] += float(strength * now * (1 - double(i) / double(4 * kSampleRate)));
        now = 0.4985 * (now + next);
    }
}

Signal instrument(size_t samples, quint32 seed) {
    static constexpr double kNotes[] = {146.83, 164.81, 196.0, 220.0, 261.63, 293.66, 329.63, 392.0};
    Signal signal(samples, 0);
    Random random(seed);
    int note = 3;
    for (double t = 0.3; size_t((t + 0.5) * kSampleRate) < samples; t += random.chance(0.3) ? 0.7 : 1.4) {
        note = std::clamp(note + random.below(5) - 2, 0, 7);
        addString(signal, size_t(t * kSampleRate), kNotes[note], random.between(0.5, 0.9), random.next());
        if (random.chance(0.25)) {
            addString(signal, size_t(t * kSampleRate), kNotes[std::max(0, note - 3)] / 2, 0.5, random.next());
        }
    }
    return signal;
}

Signal oneChannel(const QString &name, size_t samples, quint32 seed) {
    if (name == QLatin1String("rain")) {
        return rain(samples, seed);
    }
    if (name == QLatin1String("river")) {
        return river(samples, seed);
    }
    if (name == QLatin1String("murmur")) {
        return murmur(samples, seed);
    }
    if (name == QLatin1String("train")) {
        return train(samples, seed);
    }
    return name == QLatin1String("instrument") ? instrument(samples, seed) : Signal();
}

} // namespace

StereoSignal makeAmbience(const QString &name, size_t samples, quint32 seed) {
    StereoSignal sound{oneChannel(name, samples, seed), {}};
    if (name == QLatin1String("instrument") || sound.left.empty()) {
        sound.right = sound.left; // one string in the middle; everything else is all around
        return sound;
    }
    sound.right = oneChannel(name, samples, seed + 500);
    return sound;
}

} // namespace sala
