#include "app/look/kinetic_scroller.h"

#include <cmath>

namespace sala {

namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 16ms;
constexpr KineticScroller::Milliseconds kSampleWindow{90};
constexpr double kFrictionSeconds = 0.42; // after this long a throw has 1/e of its speed
constexpr double kLargestVelocity = 9000;
constexpr double kLeastThrow = 60;
constexpr double kRestVelocity = 12;
constexpr double kRestDistance = 0.4;
constexpr double kSpringRate = 14; // critically damped, 1/s
constexpr double kEaseRate = 14;   // 1/s
constexpr double kResistance = 0.5;
constexpr double kLongestStepSeconds = 0.1;

KineticScroller::Milliseconds steadyNow() {
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

KineticScroller::KineticScroller(QObject *parent) : QObject(parent), m_clock(steadyNow) {
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(kFrame);
    connect(&m_frame, &QTimer::timeout, this, &KineticScroller::advance);
}

void KineticScroller::setClock(Clock clock) {
    m_clock = std::move(clock);
}

void KineticScroller::setLengths(double contentPx, double viewportPx) {
    m_contentPx = contentPx;
    m_viewportPx = viewportPx;
    if (!m_held && m_motion != Motion::Spring) {
        m_goal = nearestInside(m_goal);
        moveTo(nearestInside(m_offset));
    }
}

double KineticScroller::largestOffset() const {
    return qMax(0.0, m_contentPx - m_viewportPx);
}

void KineticScroller::setOffset(double offset) {
    finish();
    moveTo(nearestInside(offset));
}

void KineticScroller::scrollTo(double offset) {
    m_goal = nearestInside(offset);
    m_velocity = 0;
    start(Motion::Ease);
}

void KineticScroller::scrollBy(double distancePx) {
    scrollTo((m_motion == Motion::Ease ? m_goal : m_offset) + distancePx);
}

void KineticScroller::stop() {
    m_held = false;
    if (m_offset != nearestInside(m_offset)) {
        start(Motion::Spring);
    } else {
        finish();
    }
}

void KineticScroller::hold(double position) {
    m_held = true;
    m_motion = Motion::None;
    m_frame.stop();
    m_velocity = 0;
    m_heldFrom = wantedFor(m_offset) + position;
    m_samples = {Sample{m_clock(), position}};
}

void KineticScroller::drag(double position) {
    if (!m_held) {
        return;
    }
    follow(position);
    moveTo(heldOffset(m_heldFrom - position));
}

void KineticScroller::slip(double position) {
    if (m_held) {
        follow(position);
        m_heldFrom = wantedFor(m_offset) + position;
    }
}

void KineticScroller::follow(double position) {
    const Milliseconds now = m_clock();
    m_samples.append(Sample{now, position});
    while (m_samples.size() > 2 && now - m_samples.first().time > kSampleWindow) {
        m_samples.removeFirst();
    }
}

void KineticScroller::release() {
    if (!m_held) {
        return;
    }
    m_held = false;
    m_velocity = releaseVelocity();
    if (m_offset != nearestInside(m_offset)) {
        start(Motion::Spring);
    } else if (std::abs(m_velocity) >= kLeastThrow && largestOffset() > 0) {
        start(Motion::Throw);
    } else {
        finish();
    }
}

void KineticScroller::advance() {
    const Milliseconds now = m_clock();
    const double seconds = qMin((now - m_last).count() / 1000.0, kLongestStepSeconds);
    m_last = now;
    if (seconds <= 0) {
        return;
    }
    switch (m_motion) {
    case Motion::None:
        break;
    case Motion::Throw:
        stepThrow(seconds);
        break;
    case Motion::Spring:
        stepSpring(seconds);
        break;
    case Motion::Ease:
        stepEase(seconds);
        break;
    }
}

void KineticScroller::start(Motion motion) {
    if (m_isStill) {
        m_motion = motion; // so that its end is told
        moveTo(motion == Motion::Ease ? m_goal : nearestInside(m_offset));
        finish();
        return;
    }
    if (m_motion == Motion::None) {
        m_last = m_clock();
    }
    m_motion = motion;
    m_frame.start();
}

void KineticScroller::finish() {
    const bool moved = m_motion != Motion::None;
    m_motion = Motion::None;
    m_velocity = 0;
    m_frame.stop();
    if (moved) {
        Q_EMIT stopped();
    }
}

void KineticScroller::moveTo(double offset) {
    if (offset != m_offset) {
        m_offset = offset;
        Q_EMIT offsetChanged(offset);
    }
}

double KineticScroller::nearestInside(double offset) const {
    return qBound(0.0, offset, largestOffset());
}

// Past an end the content follows the finger less and less, and never further than half the window.
double KineticScroller::heldOffset(double wanted) const {
    const double inside = nearestInside(wanted);
    const double excess = std::abs(wanted - inside);
    if (excess == 0 || m_viewportPx <= 0) {
        return inside;
    }
    const double yielded = m_viewportPx * kResistance * (1 - 1 / (excess / m_viewportPx + 1));
    return inside + std::copysign(yielded, wanted - inside);
}

double KineticScroller::wantedFor(double offset) const {
    const double inside = nearestInside(offset);
    const double share = std::abs(offset - inside) / qMax(1.0, m_viewportPx * kResistance);
    if (share == 0 || share >= 1) {
        return offset;
    }
    return inside + std::copysign(m_viewportPx * (1 / (1 - share) - 1), offset - inside);
}

// A finger that rested before it left throws nothing, however fast it was before.
double KineticScroller::releaseVelocity() const {
    const Milliseconds now = m_clock();
    const Sample &first = m_samples.first();
    const Sample &last = m_samples.last();
    const double seconds = (last.time - first.time).count() / 1000.0;
    if (seconds <= 0 || now - last.time > kSampleWindow) {
        return 0;
    }
    return qBound(-kLargestVelocity, (first.position - last.position) / seconds, kLargestVelocity);
}

void KineticScroller::stepThrow(double seconds) {
    const double decay = std::exp(-seconds / kFrictionSeconds);
    const double next = m_offset + m_velocity * kFrictionSeconds * (1 - decay);
    m_velocity *= decay;
    moveTo(next);
    if (next != nearestInside(next)) {
        start(Motion::Spring);
    } else if (std::abs(m_velocity) < kRestVelocity) {
        finish();
    }
}

void KineticScroller::stepSpring(double seconds) {
    const double end = nearestInside(m_offset);
    const double x = m_offset - end;
    const double b = m_velocity + kSpringRate * x;
    const double decay = std::exp(-kSpringRate * seconds);
    const double next = (x + b * seconds) * decay;
    m_velocity = (b - kSpringRate * (x + b * seconds)) * decay;
    const bool crossed = x != 0 && next * x <= 0;
    if (crossed || (std::abs(next) < kRestDistance && std::abs(m_velocity) < kRestVelocity)) {
        moveTo(end);
        finish();
    } else {
        moveTo(end + next);
    }
}

void KineticScroller::stepEase(double seconds) {
    const double left = (m_goal - m_offset) * std::exp(-kEaseRate * seconds);
    if (std::abs(left) < kRestDistance) {
        moveTo(m_goal);
        finish();
    } else {
        moveTo(m_goal - left);
    }
}

} // namespace sala
