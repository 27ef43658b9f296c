#include "app/kiosk/loopback.h"

#include <atomic>
#include <cstring>

#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace {

std::atomic<bool> onLoopbackOnly{false};

using Bind = int (*)(int, const sockaddr *, socklen_t);

Bind systemBind() {
    static const Bind function = reinterpret_cast<Bind>(dlsym(RTLD_NEXT, "bind"));
    return function;
}

} // namespace

/// Stands before libc's bind() for the whole process, because the program's own symbols are found first.
extern "C" __attribute__((visibility("default"))) int bind(int socket, const sockaddr *address, socklen_t length) {
    if (onLoopbackOnly && address && address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
        sockaddr_in changed;
        std::memcpy(&changed, address, sizeof changed);
        changed.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return systemBind()(socket, reinterpret_cast<const sockaddr *>(&changed), sizeof changed);
    }
    if (onLoopbackOnly && address && address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
        sockaddr_in6 changed;
        std::memcpy(&changed, address, sizeof changed);
        // The IPv4 loopback as a dual-stack socket sees it (::ffff:127.0.0.1): what viewers connect to.
        changed.sin6_addr = in6addr_any;
        changed.sin6_addr.s6_addr[10] = changed.sin6_addr.s6_addr[11] = 0xff;
        changed.sin6_addr.s6_addr[12] = 127;
        changed.sin6_addr.s6_addr[15] = 1;
        return systemBind()(socket, reinterpret_cast<const sockaddr *>(&changed), sizeof changed);
    }
    return systemBind()(socket, address, length);
}

namespace sala {

void listenOnLoopbackOnly() {
    onLoopbackOnly = true;
}

} // namespace sala
