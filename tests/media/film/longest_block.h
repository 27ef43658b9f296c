#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace sala {

/// How long the GUI thread did nothing at most.
class LongestBlock {
  public:
    LongestBlock() {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start(20);
    }
    qint64 milliseconds() {
        look();
        return m_longest;
    }

  private:
    void look() { m_longest = std::max(m_longest, m_since.restart()); }

    QElapsedTimer m_since;
    QTimer m_timer;
    qint64 m_longest = 0;
};

} // namespace sala
