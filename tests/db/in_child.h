#pragma once

#include <csignal>
#include <functional>
#include <grp.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sala {

/// Starts `work` in a process of its own, which ends with it, without any clearing up.
inline pid_t startChild(const std::function<bool()> &work) {
    const pid_t child = fork();
    if (child == 0) {
        _exit(work() ? 0 : 1);
    }
    return child;
}

/// Waits for it; what `work` returned, false also when the process was killed.
inline bool finished(pid_t child) {
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

inline bool inChild(const std::function<bool()> &work) {
    return finished(startChild(work));
}

/// Gives up the superuser's rights, if this process has them.
inline void becomeNobodySpecial() {
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0)) {
        _exit(2);
    }
}

/// From now on no file of this process grows beyond this, as on a full disk.
inline void limitFiles(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace sala
