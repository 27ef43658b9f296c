#pragma once

#include <csignal>
#include <sys/resource.h>

namespace sala {

/// While it lives, no file of this process takes another byte, as on a full disk.
class FullDisk {
  public:
    FullDisk() {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

  private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace sala
