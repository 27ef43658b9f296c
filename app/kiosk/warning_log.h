#pragma once

#include "db/health/kept_warnings.h"

#include <chrono>
#include <memory>

namespace sala {

/// While it lives, our own warnings (category sala.*) are kept in the kiosk's state folder as well as printed
/// as before: without personal data, each once with how often it was said.
///
/// Whoever warns never waits for the disk: another thread writes, what is new after two seconds, then once a
/// minute at most, what was only said again every ten minutes; and the rest at its end. However many lines
/// there are, a bounded number is looked at: flash wears out, and a broken thing can warn 70,000 times a
/// second. One at a time.
class WarningLog {
  public:
    struct Pace {
        std::chrono::milliseconds first{2000};
        std::chrono::milliseconds news{60'000};
        std::chrono::milliseconds again{600'000};
    };

    explicit WarningLog(const QString &stateFolder);
    WarningLog(const QString &stateFolder, const Pace &pace);
    ~WarningLog();
    WarningLog(const WarningLog &) = delete;
    WarningLog &operator=(const WarningLog &) = delete;

    static constexpr int kMostASecond = 200; ///< lines that are looked at; the others are counted together

    struct Writer;

  private:
    std::unique_ptr<Writer> m_writer;
};

} // namespace sala
