// How long a program takes from its start to its first picture: starts it under X and looks at the pixel in
// the middle of the screen until that has the colour the picture has there.
//
//     first_picture RRGGBB -- COMMAND [ARG…]        prints milliseconds; ends the command afterwards

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace {

constexpr int kTolerance = 20; // of 255, for JPEG and scaling
constexpr int kGiveUpMs = 20000;

using Clock = std::chrono::steady_clock;

uint32_t middlePixel(xcb_connection_t *connection, const xcb_screen_t *screen) {
    const auto cookie = xcb_get_image(connection, XCB_IMAGE_FORMAT_Z_PIXMAP, screen->root,
                                      int16_t(screen->width_in_pixels / 2), int16_t(screen->height_in_pixels / 2), 1,
                                      1, ~0u);
    uint32_t pixel = 0;
    if (auto *reply = xcb_get_image_reply(connection, cookie, nullptr)) {
        std::memcpy(&pixel, xcb_get_image_data(reply), sizeof pixel);
        std::free(reply);
    }
    return pixel & 0xffffff;
}

bool isLike(uint32_t a, uint32_t b) {
    for (int shift = 0; shift < 24; shift += 8) {
        if (std::abs(int(a >> shift & 0xff) - int(b >> shift & 0xff)) > kTolerance) {
            return false;
        }
    }
    return true;
}

pid_t start(char **command) {
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    return child;
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 4 || std::strcmp(argv[2], "--") != 0) {
        std::fprintf(stderr, "usage: first_picture RRGGBB -- COMMAND [ARG…]\n");
        return 2;
    }
    const auto wanted = uint32_t(std::strtoul(argv[1], nullptr, 16));
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(connection)) {
        std::fprintf(stderr, "first_picture: there is no X display\n");
        return 1;
    }
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(connection)).data;

    const auto begin = Clock::now();
    const pid_t child = start(argv + 3);
    bool seen = false;
    std::chrono::duration<double, std::milli> passed{};
    while (!seen && passed.count() < kGiveUpMs && waitpid(child, nullptr, WNOHANG) == 0) {
        seen = isLike(middlePixel(connection, screen), wanted);
        passed = Clock::now() - begin;
        usleep(500);
    }
    kill(-child, SIGTERM);
    waitpid(child, nullptr, 0);
    xcb_disconnect(connection);
    if (!seen) {
        std::fprintf(stderr, "first_picture: the picture never came\n");
        return 1;
    }
    std::printf("%.1f\n", passed.count());
    return 0;
}
