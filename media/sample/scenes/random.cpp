#include "media/sample/scenes/random.h"

#include <algorithm>
#include <cmath>

namespace sala {

Random::Random(quint32 seed) : m_state(quint64(seed) * 2 + 1) {
    next();
    m_state += 0x9E3779B97F4A7C15ULL;
    next();
}

quint32 Random::next() {
    const quint64 old = m_state;
    m_state = old * 6364136223846793005ULL + 1442695040888963407ULL;
    const auto shifted = quint32(((old >> 18U) ^ old) >> 27U);
    const auto turn = quint32(old >> 59U);
    return (shifted >> turn) | (shifted << ((32U - turn) & 31U));
}

double Random::unit() {
    return next() / 4294967296.0;
}

double Random::between(double low, double high) {
    return low + (high - low) * unit();
}

int Random::below(int count) {
    return int(unit() * count);
}

double Random::normal() {
    return (unit() + unit() + unit() + unit() - 2) * 1.732;
}

static double lattice(qint64 x, qint64 y, quint32 seed) {
    quint32 h = quint32(x) * 0x9E3779B1U ^ quint32(y) * 0x85EBCA77U ^ seed * 0xC2B2AE3DU;
    h ^= h >> 15U;
    h *= 0x2C1B3C6DU;
    h ^= h >> 12U;
    h *= 0x297A2D39U;
    h ^= h >> 15U;
    return h * (1 / 4294967296.0);
}

double noise(double x, double y, quint32 seed) {
    const double left = std::floor(x);
    const double top = std::floor(y);
    const double u = x - left;
    const double v = y - top;
    const double across = u * u * (3 - 2 * u);
    const double down = v * v * (3 - 2 * v);
    const auto column = qint64(left);
    const auto row = qint64(top);
    const double upper = std::lerp(lattice(column, row, seed), lattice(column + 1, row, seed), across);
    const double lower =
        std::lerp(lattice(column, row + 1, seed), lattice(column + 1, row + 1, seed), across);
    return std::lerp(upper, lower, down);
}

double cloudy(double x, double y, int octaves, quint32 seed) {
    double sum = 0;
    double weight = 0.5;
    double total = 0;
    for (int octave = 0; octave < octaves; ++octave) {
        sum += weight * noise(x, y, seed + quint32(octave));
        total += weight;
        weight *= 0.5;
        const double turned = x * 1.6 - y * 1.2; // turning hides the lattice
        y = x * 1.2 + y * 1.6;
        x = turned + 17.3;
    }
    return sum / total;
}

double smoothStep(double from, double to, double value) {
    const double t = std::clamp((value - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace sala
