#include "media/film/probed_film.h"

#include <QJsonArray>

#include <algorithm>

namespace sala {
namespace {

constexpr double kMostFramesASecond = 60.5; ///< 59.94 and 60, rounded as files round them
constexpr int kLongSidePx = 1920;
constexpr int kShortSidePx = 1088; ///< 1080 is often coded as 1088

bool isOneOf(const QString &value, std::initializer_list<const char *> list) {
    return std::any_of(list.begin(), list.end(),
                       [&](const char *each) { return value == QLatin1String(each); });
}

bool isUsualContainer(const QString &name) {
    return name.split(QLatin1Char(',')).contains(QStringLiteral("mp4")) ||
           name.startsWith(QLatin1String("matroska"));
}

QString key(const char *name) {
    return QString::fromLatin1(name);
}

} // namespace

QStringList reasonsToConvert(const ProbedFilm &film) {
    QStringList reasons;
    const auto because = [&](bool is, const QString &reason) {
        if (is) {
            reasons.append(reason);
        }
    };
    const int longSide = std::max(film.codedPx.width(), film.codedPx.height());
    const int shortSide = std::min(film.codedPx.width(), film.codedPx.height());
    because(!isUsualContainer(film.container), QStringLiteral("unusual file format ") + film.container);
    because(film.videoCodec != QLatin1String("h264"), QStringLiteral("unusual codec ") + film.videoCodec);
    because(!isOneOf(film.pixelFormat, {"yuv420p", "yuvj420p"}),
            QStringLiteral("unusual pixel format ") + film.pixelFormat);
    because(longSide > kLongSidePx || shortSide > kShortSidePx, QStringLiteral("larger than full HD"));
    because(film.frameRate > kMostFramesASecond, QStringLiteral("more than 60 frames a second"));
    because(film.frameRate <= 0, QStringLiteral("unknown frame rate"));
    because(!film.isFrameRateSteady, QStringLiteral("variable frame rate"));
    because(film.rotation != 0, QStringLiteral("turned"));
    because(!film.hasSquarePixels, QStringLiteral("pixels that are not square"));
    because(film.isInterlaced, QStringLiteral("interlaced"));
    because(film.duration.count() <= 0, QStringLiteral("unknown duration"));
    because(film.otherVideos > 0, QStringLiteral("more than one moving picture"));
    for (const ProbedSound &sound : film.sounds) {
        because(!isOneOf(sound.codec, {"aac", "mp3"}), QStringLiteral("unusual sound ") + sound.codec);
    }
    reasons.removeDuplicates();
    return reasons;
}

QJsonObject toJson(const ProbedFilm &film) {
    QJsonArray sounds;
    for (const ProbedSound &sound : film.sounds) {
        sounds.append(QJsonObject{{key("codec"), sound.codec},
                                  {key("language"), sound.language},
                                  {key("title"), sound.title},
                                  {key("default"), sound.isDefault},
                                  {key("original"), sound.isOriginal}});
    }
    QJsonArray texts;
    for (const ProbedText &text : film.texts) {
        texts.append(QJsonObject{{key("language"), text.language},
                                 {key("title"), text.title},
                                 {key("captions"), text.isCaptions},
                                 {key("webvtt"), text.webVtt}});
    }
    return {{key("container"), film.container},
            {key("title"), film.title},
            {key("created"), film.creationTime},
            {key("duration"), qint64(film.duration.count())},
            {key("codec"), film.videoCodec},
            {key("pixels"), film.pixelFormat},
            {key("codedWidth"), film.codedPx.width()},
            {key("codedHeight"), film.codedPx.height()},
            {key("width"), film.displayPx.width()},
            {key("height"), film.displayPx.height()},
            {key("rotation"), film.rotation},
            {key("square"), film.hasSquarePixels},
            {key("interlaced"), film.isInterlaced},
            {key("frameRate"), film.frameRate},
            {key("steady"), film.isFrameRateSteady},
            {key("otherVideos"), film.otherVideos},
            {key("sounds"), sounds},
            {key("texts"), texts},
            {key("chapters"), film.chapters}};
}

ProbedFilm probedFilmFromJson(const QJsonObject &object) {
    const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const auto number = [&](const char *name) { return object.value(QLatin1String(name)).toInt(); };
    ProbedFilm film;
    film.container = text("container");
    film.title = text("title");
    film.creationTime = text("created");
    film.duration = std::chrono::milliseconds(object.value(QLatin1String("duration")).toInteger());
    film.videoCodec = text("codec");
    film.pixelFormat = text("pixels");
    film.codedPx = {number("codedWidth"), number("codedHeight")};
    film.displayPx = {number("width"), number("height")};
    film.rotation = number("rotation");
    film.hasSquarePixels = object.value(QLatin1String("square")).toBool();
    film.isInterlaced = object.value(QLatin1String("interlaced")).toBool();
    film.frameRate = object.value(QLatin1String("frameRate")).toDouble();
    film.isFrameRateSteady = object.value(QLatin1String("steady")).toBool();
    film.otherVideos = number("otherVideos");
    film.chapters = text("chapters");
    for (const QJsonValue value : object.value(QLatin1String("sounds")).toArray()) {
        film.sounds.append(
            {value[QLatin1String("codec")].toString(), value[QLatin1String("language")].toString(),
             value[QLatin1String("title")].toString(), value[QLatin1String("default")].toBool(),
             value[QLatin1String("original")].toBool()});
    }
    for (const QJsonValue value : object.value(QLatin1String("texts")).toArray()) {
        film.texts.append(
            {value[QLatin1String("language")].toString(), value[QLatin1String("title")].toString(),
             value[QLatin1String("captions")].toBool(), value[QLatin1String("webvtt")].toString()});
    }
    return film;
}

} // namespace sala
