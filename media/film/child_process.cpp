#include "media/film/child_process.h"

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace sala {

void endWithParent(QProcess &process) {
    process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent) { // it was killed before it could be asked for
            ::_exit(1);
        }
    });
}

} // namespace sala
