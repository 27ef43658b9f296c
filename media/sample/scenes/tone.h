#pragma once

#include <QColor>

#include <algorithm>

namespace sala {

/// A colour as floats (sRGB values, not premultiplied), quick to mix in loops over pixels.
struct Tone {
    float r = 0;
    float g = 0;
    float b = 0;
    float a = 1;
};

/// tone(0xFFAA33) or tone(0xFFAA33, 0.5).
constexpr Tone tone(quint32 rgb, double alpha = 1) {
    return {float((rgb >> 16U) & 255U) / 255.F, float((rgb >> 8U) & 255U) / 255.F, float(rgb & 255U) / 255.F,
            float(alpha)};
}

constexpr Tone mix(const Tone &from, const Tone &to, double share) {
    const float t = share < 0 ? 0.F : share > 1 ? 1.F : float(share);
    return {from.r + (to.r - from.r) * t, from.g + (to.g - from.g) * t, from.b + (to.b - from.b) * t,
            from.a + (to.a - from.a) * t};
}

/// The tone, lighter (factor above 1) or darker.
constexpr Tone lit(const Tone &tone, double factor) {
    const auto f = float(factor);
    return {tone.r * f, tone.g * f, tone.b * f, tone.a};
}

constexpr Tone faded(const Tone &tone, double alpha) {
    return {tone.r, tone.g, tone.b, tone.a * float(alpha)};
}

inline QColor colour(const Tone &tone) {
    const auto channel = [](float value) { return int(std::clamp(value, 0.F, 1.F) * 255.F + 0.5F); };
    return {channel(tone.r), channel(tone.g), channel(tone.b), channel(tone.a)};
}

} // namespace sala
