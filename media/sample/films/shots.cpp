#include "media/sample/films/shots.h"

#include <array>
#include <utility>

namespace sala {

std::unique_ptr<Shot> makeShot(const QString &name, const QSize &sizePx) {
    using Maker = std::unique_ptr<Shot> (*)(const QSize &);
    static constexpr std::array<std::pair<const char *, Maker>, 10> kMakers{{{"room", makeRoom},
                                                                             {"window", makeWindow},
                                                                             {"pier", makePier},
                                                                             {"screen", makeScreen},
                                                                             {"dawn", makeDawn},
                                                                             {"bridge", makeBridge},
                                                                             {"fields", makeFields},
                                                                             {"station", makeStation},
                                                                             {"night", makeNight},
                                                                             {"lanterns", makeLanterns}}};
    for (const auto &[known, make] : kMakers) {
        if (name == QLatin1String(known)) {
            return make(sizePx);
        }
    }
    return nullptr;
}

} // namespace sala
