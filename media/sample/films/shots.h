#pragma once

#include <QImage>
#include <QString>

#include <memory>

namespace sala {

/// One shot of a film: still layers painted when it is made, and what moves in front of them.
class Shot {
  public:
    virtual ~Shot() = default;

    /// Paints the picture of `seconds` after the shot began over the whole of `frame`, which has the size
    /// given to makeShot(), RGB32. The same time gives the same picture.
    virtual void paint(QImage &frame, double seconds) = 0;
};

/// A shot by its name in films.json; null when there is none. One thread at a time.
std::unique_ptr<Shot> makeShot(const QString &name, const QSize &sizePx);

std::unique_ptr<Shot> makeRoom(const QSize &sizePx);     ///< an empty chair by a window with rain
std::unique_ptr<Shot> makeWindow(const QSize &sizePx);   ///< drops running down the glass, lights behind
std::unique_ptr<Shot> makePier(const QSize &sizePx);     ///< two empty chairs by a river in the evening
std::unique_ptr<Shot> makeScreen(const QSize &sizePx);   ///< shadows of people behind a paper screen
std::unique_ptr<Shot> makeDawn(const QSize &sizePx);     ///< boats on a river at dawn
std::unique_ptr<Shot> makeBridge(const QSize &sizePx);   ///< people crossing a bridge
std::unique_ptr<Shot> makeFields(const QSize &sizePx);   ///< rice fields in the wind
std::unique_ptr<Shot> makeStation(const QSize &sizePx);  ///< a train comes in, in the rain
std::unique_ptr<Shot> makeNight(const QSize &sizePx);    ///< umbrellas in a street of lights
std::unique_ptr<Shot> makeLanterns(const QSize &sizePx); ///< lights floating down a river

} // namespace sala
