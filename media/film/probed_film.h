#pragma once

#include "db/records/error.h"

#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>

namespace sala {

/// A sound track of a film file.
struct ProbedSound {
    QString codec;    ///< FFmpeg's name: "aac"
    QString language; ///< ISO 639-1 where there is one, else 639-2; empty when not said
    QString title;
    bool isDefault = false;
    bool isOriginal = false; ///< says that it has the original voices

    bool operator==(const ProbedSound &) const = default;
};

/// A text track found inside a film file.
struct ProbedText {
    QString language; ///< as of sounds
    QString title;
    bool isCaptions = false; ///< for people who do not hear
    QString webVtt;          ///< as it is in the file; not checked yet

    bool operator==(const ProbedText &) const = default;
};

/// What a film file says about itself, and what decoding a few places of it showed.
struct ProbedFilm {
    QString container; ///< FFmpeg's name of the format that reads it: "mov,mp4,m4a,3gp,3g2,mj2"
    QString title;
    QString creationTime; ///< ISO 8601 or empty
    std::chrono::milliseconds duration{0};
    QString videoCodec;  ///< FFmpeg's name: "h264"
    QString pixelFormat; ///< FFmpeg's name: "yuv420p"
    QSize codedPx;
    QSize displayPx;  ///< upright, with square pixels
    int rotation = 0; ///< degrees clockwise that a player would have to turn it: 0, 90, 180, 270
    bool hasSquarePixels = true;
    bool isInterlaced = false;
    double frameRate = 0; ///< 0: unknown
    bool isFrameRateSteady = true;
    int otherVideos = 0; ///< further moving pictures in the file
    QList<ProbedSound> sounds;
    QList<ProbedText> texts;
    QString chapters; ///< WebVTT; empty when none

    bool operator==(const ProbedFilm &) const = default;
};

/// Why a kiosk should not play the film as it is, in English, one reason each; none when it may. Kiosks
/// play H.264 in 8 bit 4:2:0 up to full HD at 60 steady frames a second, with AAC or MP3, in MP4, MOV or
/// Matroska, upright and with square pixels: what every machine decodes and no player stumbles over.
QStringList reasonsToConvert(const ProbedFilm &film);

/// How the probing program, which runs by itself (film_probe.h), hands its findings over.
QJsonObject toJson(const ProbedFilm &film);
ProbedFilm probedFilmFromJson(const QJsonObject &object);

} // namespace sala
