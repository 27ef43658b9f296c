#include "media/sample/scenes/light.h"

#include <algorithm>
#include <cmath>

namespace sala {

static Tone clearSky(const Sky &sky, double height) {
    const double t = std::pow(1 - height, 1.15);
    return t < 0.55 ? mix(sky.zenith, sky.middle, t / 0.55)
                    : mix(sky.middle, sky.horizonTone, (t - 0.55) / 0.45);
}

static Tone sunlit(const Sky &sky, const Tone &air, double distance) {
    const double wide = std::exp(-distance * distance / (sky.reach * sky.reach * 0.5));
    const double tight = std::exp(-distance * 6 / sky.reach);
    Tone tone = mix(air, sky.glow, sky.glow.a * (0.75 * wide + 0.25 * tight));
    tone = mix(tone, sky.sunTone, 0.6 * sky.glow.a * tight);
    if (sky.sunRadius > 0) {
        tone = mix(tone, sky.sunTone, smoothStep(sky.sunRadius * 1.12, sky.sunRadius * 0.94, distance));
    }
    tone.a = 1;
    return tone;
}

/// The clouds hang on a plane overhead, so that they flatten and crowd towards the horizon.
static Tone cloudAt(const Sky &sky, const QPointF &at, const QPointF &middle, const Tone &behind) {
    const Clouds &clouds = sky.clouds;
    const double depth = std::clamp((sky.horizon - at.y()) / std::max(1.0, sky.horizon), 0.0, 1.0);
    const double plane = depth + 0.16;
    const double x = (at.x() - middle.x()) / (clouds.size * plane);
    const double y = 660 / (clouds.size * plane);
    const double warp = cloudy(x * 0.7 + 5, y * 0.7, 2, sky.seed + 40) * 1.4;
    const double density = cloudy(x + warp, y + warp * 0.5, 6, sky.seed);
    const double threshold = 0.68 - 0.42 * clouds.cover;
    const double alpha = smoothStep(threshold, threshold + clouds.softness, density);
    if (alpha <= 0) {
        return behind;
    }
    const QPointF toSun = sky.sun - at;
    const double far = std::max(1.0, std::hypot(toSun.x(), toSun.y()));
    const double step = 0.22;
    const double towards =
        cloudy(x + warp + step * toSun.x() / far, y + warp * 0.5 - step * toSun.y() / far, 3, sky.seed);
    const double light = std::clamp(0.55 + (density - towards) * 3.5 - (alpha - 0.5) * 0.45, 0.0, 1.0);
    Tone tone = mix(clouds.shade, clouds.lit, light);
    tone = mix(tone, sky.glow, 0.5 * sky.glow.a * std::exp(-far * 2.2 / sky.reach));
    tone = mix(behind, tone, alpha * (0.35 + 0.65 * smoothStep(0, 0.35, depth)));
    tone.a = 1;
    return tone;
}

void paintSky(Canvas &canvas, const Sky &sky) {
    const QRectF area(0, 0, canvas.width, sky.horizon);
    const QPointF middle(canvas.width / 2, sky.horizon);
    paintSoft(canvas, area, sky.sunRadius > 0 ? 1100 : 800, [&](double x, double y) {
        const double distance = std::hypot(x - sky.sun.x(), y - sky.sun.y());
        const Tone air = sunlit(sky, clearSky(sky, (sky.horizon - y) / sky.horizon), distance);
        return sky.clouds.cover > 0 ? cloudAt(sky, {x, y}, middle, air) : air;
    });
}

void paintStars(Canvas &canvas, double bottom, int count, quint32 seed) {
    Random random(seed);
    canvas.painter.setPen(Qt::NoPen);
    for (int star = 0; star < count; ++star) {
        const double y = bottom * random.unit();
        const double bright = random.unit() * random.unit() * (1 - y / bottom);
        canvas.painter.setBrush(colour(tone(0xF4F1E4, 0.15 + 0.85 * bright)));
        const double radius = 0.35 + 0.8 * bright;
        canvas.painter.drawEllipse(QPointF(random.between(0, canvas.width), y), radius, radius);
    }
}

} // namespace sala
