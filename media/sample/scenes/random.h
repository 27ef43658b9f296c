#pragma once

#include <QtGlobal>

namespace sala {

/// Small deterministic random numbers (PCG32): the same sequence on every machine.
class Random {
  public:
    explicit Random(quint32 seed);
    quint32 next();
    double unit(); ///< 0 to below 1
    double between(double low, double high);
    int below(int count); ///< 0 to count - 1
    double normal();      ///< about the standard normal distribution
    bool chance(double probability) { return unit() < probability; }

  private:
    quint64 m_state;
};

/// Smooth value noise, 0 to 1, one feature a unit.
double noise(double x, double y, quint32 seed);

/// Noise of several octaves, each half as large and half as strong; 0 to 1, about 0.5 in the middle.
double cloudy(double x, double y, int octaves, quint32 seed);

/// 0 below `from`, 1 above `to`, smooth between.
double smoothStep(double from, double to, double value);

} // namespace sala
