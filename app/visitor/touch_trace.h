#pragma once

#include <QList>
#include <QPointF>

#include <chrono>

namespace sala {

/// Where one finger was during the last moments, and so how fast it goes.
class TouchTrace final {
  public:
    void add(QPointF position, std::chrono::milliseconds time);
    QPointF position() const { return m_samples.isEmpty() ? QPointF() : m_samples.last().position; }

    /// Units a second at `now`, from the device's own times; zero when the finger rested before it left.
    QPointF velocity(std::chrono::milliseconds now) const;

  private:
    struct Sample {
        QPointF position;
        std::chrono::milliseconds time;
    };
    QList<Sample> m_samples;
};

} // namespace sala
