#include "app/visitor/touch_trace.h"

#include <algorithm>

namespace sala {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kWindow{100};
constexpr milliseconds kRest{70};
// Some drivers deliver several reports with one time; a shorter span would make a speed out of nothing.
constexpr milliseconds kShortestSpan{8};

} // namespace

void TouchTrace::add(QPointF position, milliseconds time) {
    if (!m_samples.isEmpty() && m_samples.last().position == position) {
        return;
    }
    m_samples.append({position, time});
    while (m_samples.size() > 2 && time - m_samples.first().time > kWindow) {
        m_samples.removeFirst();
    }
}

QPointF TouchTrace::velocity(milliseconds now) const {
    if (m_samples.size() < 2 || now - m_samples.last().time > kRest) {
        return {};
    }
    const Sample &first = m_samples.first();
    const Sample &last = m_samples.last();
    const milliseconds span = std::max(last.time - first.time, kShortestSpan);
    return (last.position - first.position) * (1000.0 / qreal(span.count()));
}

} // namespace sala
