#include "media/sample/films/sound/signal.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace sala {

namespace {

/// One second-order filter, run over a signal.
struct Biquad {
    double b0, b1, b2, a1, a2;

    std::vector<double> run(const std::vector<double> &in) const {
        std::vector<double> out(in.size());
        double x1 = 0, x2 = 0, y1 = 0, y2 = 0;
        for (size_t i = 0; i < in.size(); ++i) {
            out[i] = b0 * in[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = in[i];
            y2 = y1;
            y1 = out[i];
        }
        return out;
    }
};

// The two filters of BS.1770 at 48 kHz: the head's shelf, then the high-pass.
constexpr Biquad kShelf{1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241,
                        0.73248077421585};
constexpr Biquad kHighPass{1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621};

double inLufs(double energy) {
    return energy <= 0 ? -70 : std::max(-70.0, -0.691 + 10 * std::log10(energy));
}

double meanAbove(const std::vector<double> &blocks, double gate) {
    double sum = 0;
    int count = 0;
    for (const double energy : blocks) {
        if (inLufs(energy) > gate) {
            sum += energy;
            ++count;
        }
    }
    return count == 0 ? 0 : sum / count;
}

/// The samples at another, higher rate, through a windowed sinc, so that nothing is heard above what was
/// there.
Signal resampled(const Signal &in, double rate) {
    constexpr int kReach = 12;
    const double step = rate / kSampleRate;
    const auto last = int(in.size()) - 1;
    Signal out(size_t(double(in.size()) / step));
    for (size_t i = 0; i < out.size(); ++i) {
        const double at = double(i) * step;
        const int middle = int(at);
        double sum = 0;
        for (int k = std::max(0, middle - kReach + 1); k <= std::min(last, middle + kReach); ++k) {
            const double x = (at - k) * std::numbers::pi;
            const double window = 0.5 + 0.5 * std::cos(x / kReach);
            sum += in[size_t(k)] * (std::abs(x) < 1e-9 ? 1 : std::sin(x) / x) * window;
        }
        out[i] = float(sum);
    }
    return out;
}

} // namespace

double loudness(const StereoSignal &signal) {
    std::vector<double> sum(signal.left.size(), 0);
    for (const Signal *channel : {&signal.left, &signal.right}) {
        const auto heard = kHighPass.run(kShelf.run({channel->begin(), channel->end()}));
        for (size_t i = 0; i < heard.size(); ++i) {
            sum[i] += heard[i] * heard[i];
        }
    }
    constexpr size_t kBlock = kSampleRate * 4 / 10, kHop = kSampleRate / 10;
    std::vector<double> blocks;
    for (size_t start = 0; start + kBlock <= sum.size(); start += kHop) {
        double energy = 0;
        for (size_t i = start; i < start + kBlock; ++i) {
            energy += sum[i];
        }
        blocks.push_back(energy / kBlock);
    }
    return inLufs(meanAbove(blocks, inLufs(meanAbove(blocks, -70)) - 10));
}

void amplify(StereoSignal &signal, double decibels) {
    const auto factor = float(std::pow(10, decibels / 20));
    for (Signal *channel : {&signal.left, &signal.right}) {
        for (float &sample : *channel) {
            sample *= factor;
        }
    }
}

void limit(StereoSignal &signal, double peak) {
    const double knee = peak * 0.6;
    for (Signal *channel : {&signal.left, &signal.right}) {
        for (float &sample : *channel) {
            const double size = std::abs(double(sample));
            if (size > knee) {
                const double rounded = knee + (peak - knee) * std::tanh((size - knee) / (peak - knee));
                sample = float(std::copysign(rounded, sample));
            }
        }
    }
}

Result<Signal> readWave(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    const QByteArray bytes = file.readAll();
    const qsizetype format = bytes.indexOf("fmt "), data = bytes.indexOf("data");
    if (!bytes.startsWith("RIFF") || format < 0 || data < 0 || format + 24 > bytes.size()) {
        return fail(ErrorCode::Corrupt, QStringLiteral("not a WAV file"), path);
    }
    const int channels = qFromLittleEndian<quint16>(bytes.constData() + format + 10);
    const int rate = qFromLittleEndian<qint32>(bytes.constData() + format + 12);
    const int bits = qFromLittleEndian<quint16>(bytes.constData() + format + 22);
    const qsizetype count = (bytes.size() - data - 8) / 2;
    if (channels != 1 || bits != 16 || rate < 8000 || count < rate / 10) {
        return fail(ErrorCode::Corrupt, QStringLiteral("not one channel of 16-bit speech"), path);
    }
    Signal samples(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        samples[size_t(i)] = float(qFromLittleEndian<qint16>(bytes.constData() + data + 8 + 2 * i)) / 32768.F;
    }
    return resampled(samples, rate);
}

Result<void> writeWave(const QString &path, const StereoSignal &signal) {
    const auto length = quint32(signal.left.size() * 4);
    QByteArray bytes(44, '\0');
    const auto put = [&](int at, auto value) { qToLittleEndian(value, bytes.data() + at); };
    std::memcpy(bytes.data(), "RIFF", 4);
    put(4, quint32(36 + length));
    std::memcpy(bytes.data() + 8, "WAVEfmt ", 8);
    put(16, quint32(16));
    put(20, quint16(1));
    put(22, quint16(2));
    put(24, quint32(kSampleRate));
    put(28, quint32(kSampleRate * 4));
    put(32, quint16(4));
    put(34, quint16(16));
    std::memcpy(bytes.data() + 36, "data", 4);
    put(40, length);
    bytes.resize(qsizetype(44) + length);
    for (size_t i = 0; i < signal.left.size(); ++i) {
        const auto sample = [](float value) {
            return qint16(std::lround(std::clamp(value, -1.F, 1.F) * 32767));
        };
        qToLittleEndian(sample(signal.left[i]), bytes.data() + 44 + 4 * i);
        qToLittleEndian(sample(signal.right[i]), bytes.data() + 46 + 4 * i);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    return {};
}

} // namespace sala
