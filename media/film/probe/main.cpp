// The program that looks at film files from outside: by itself, with little memory and time, because
// damaged and hostile films kill the programs that open them. See media/film/film_probe.h, which starts it.
//
// Usage: sala-probe FILE POSTER. Writes what it found as JSON to standard output, the poster as PNG.
//        sala-probe --damage FILE. Reads the film to its end; writes how far it is, a line for each second of
//        the film ("12.04"), and at last where it is damaged, as JSON.
//        sala-probe --sound FILE SECONDS. Listens to a sound, so long at most, and writes what it is like as JSON.

#include "media/film/probe/damage.h"
#include "media/film/probe/frames.h"
#include "media/film/probe/sound.h"
#include "media/film/probe/texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <sys/resource.h>

extern "C" {
#include <libavutil/display.h>
#include <libavutil/pixdesc.h>
}

namespace sala::probe {
namespace {

constexpr rlim_t kMostMemoryBytes = rlim_t(3) << 30; ///< address space; frames of 8K are large
constexpr rlim_t kMostFileBytes = rlim_t(64) << 20;  ///< of the poster

void limitMyself() {
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit value{most, most};
        ::setrlimit(resource, &value);
    };
#ifndef SALA_SANITIZED // sanitizers take address space by the terabyte
    limit(RLIMIT_AS, kMostMemoryBytes);
#endif
    limit(RLIMIT_FSIZE, kMostFileBytes);
    limit(RLIMIT_CORE, 0);
}

const uint8_t *displayMatrix(const AVStream *stream) {
#if LIBAVFORMAT_VERSION_MAJOR >= 61
    const AVPacketSideData *data = av_packet_side_data_get(
        stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data && data->size >= 36 ? data->data : nullptr;
#else
    size_t size = 0;
    const uint8_t *data = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return size >= 36 ? data : nullptr;
#endif
}

/// Clockwise, in steps of 90 degrees.
int rotationOf(const AVStream *stream) {
    const uint8_t *matrix = displayMatrix(stream);
    const double counterclockwise =
        matrix ? av_display_rotation_get(reinterpret_cast<const int32_t *>(matrix)) : 0;
    if (!std::isfinite(counterclockwise)) {
        return 0;
    }
    return ((int(std::lround(-counterclockwise / 90)) * 90) % 360 + 360) % 360;
}

QSize squarePixels(const QSize &codedPx, AVRational aspect) {
    if (aspect.num <= 0 || aspect.den <= 0) {
        return codedPx;
    }
    const double ratio = av_q2d(aspect);
    return ratio < 0.1 || ratio > 10 ? codedPx
                                     : QSize(int(std::lround(codedPx.width() * ratio)), codedPx.height());
}

void readVideo(const Container &container, ProbedFilm &film) {
    AVStream *video = container.video();
    const AVCodecParameters *parameters = video->codecpar;
    film.videoCodec = QString::fromLatin1(avcodec_get_name(parameters->codec_id));
    film.pixelFormat = QString::fromLatin1(av_get_pix_fmt_name(AVPixelFormat(parameters->format)));
    film.codedPx = {parameters->width, parameters->height};
    film.rotation = rotationOf(video);
    const QSize squarePx =
        squarePixels(film.codedPx, av_guess_sample_aspect_ratio(container.format(), video, nullptr));
    film.hasSquarePixels = squarePx == film.codedPx;
    film.displayPx = film.rotation % 180 == 0 ? squarePx : squarePx.transposed();
    film.isInterlaced = parameters->field_order > AV_FIELD_PROGRESSIVE;
}

void readStreams(const Container &container, ProbedFilm &film) {
    const AVFormatContext *format = container.format();
    film.container = QString::fromLatin1(format->iformat->name);
    film.title = tagOf(format->metadata, "title");
    film.creationTime = tagOf(format->metadata, "creation_time");
    film.duration = std::chrono::milliseconds(int64_t(container.seconds() * 1000));
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        const AVStream *stream = format->streams[i];
        if (stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO) {
            film.sounds.append({QString::fromLatin1(avcodec_get_name(stream->codecpar->codec_id)),
                                languageOf(stream->metadata), tagOf(stream->metadata, "title"),
                                bool(stream->disposition & AV_DISPOSITION_DEFAULT),
                                bool(stream->disposition & AV_DISPOSITION_ORIGINAL)});
        } else if (stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO && stream != container.video() &&
                   !isStill(stream)) {
            ++film.otherVideos;
        }
    }
    film.chapters = readChapters(container);
}

struct Findings {
    ProbedFilm film;
    QImage poster;
};

Outcome<Findings> look(const Container &container) {
    Findings findings;
    readVideo(container, findings.film);
    readStreams(container, findings.film);
    const FrameTiming timing = measureTiming(container);
    findings.film.frameRate = timing.frameRate;
    findings.film.isFrameRateSteady = timing.isSteady;
    return lookAtFrames(container, findings.film.displayPx, findings.film.rotation)
        .map([&](const QImage &poster) {
            findings.poster = poster;
            findings.film.texts = readTexts(container);
            return findings;
        });
}

const char *nameOf(Refusal::Kind kind) {
    switch (kind) {
    case Refusal::Kind::Damaged:
        return "damaged";
    case Refusal::Kind::Unsupported:
        return "unsupported";
    case Refusal::Kind::Unreadable:
        return "unreadable";
    default:
        return "not-a-film";
    }
}

QJsonObject toJson(const Refusal &refusal) {
    return {{QStringLiteral("refusal"), QLatin1String(nameOf(refusal.kind))},
            {QStringLiteral("detail"), refusal.detail}};
}

int write(const QJsonObject &answer) {
    const QByteArray text = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) ? 0 : 1;
}

int runDamage(const QString &path) {
    av_log_set_level(AV_LOG_QUIET);
    const Outcome<Container> container = Container::open(path);
    if (!container) {
        return write(toJson(container.error()));
    }
    const Damage damage = findDamage(*container, [](double seconds) {
        std::printf("%.2f\n", seconds);
        std::fflush(stdout);
    });
    QJsonArray places;
    for (const double place : damage.places) {
        places.append(qint64(place * 1000));
    }
    return write({{QStringLiteral("places"), places}, {QStringLiteral("whole"), damage.isWhole}});
}

int runSound(const QString &path, double mostSeconds) {
    av_log_set_level(AV_LOG_QUIET);
    const Outcome<Sound> sound = Container::openSound(path).and_then(
        [&](const Container &container) { return lookAtSound(container, mostSeconds); });
    if (!sound) {
        return write(toJson(sound.error()));
    }
    return write({{QStringLiteral("codec"), sound->codec},
                  {QStringLiteral("duration"), qint64(sound->seconds * 1000)},
                  {QStringLiteral("whole"), sound->isWhole},
                  {QStringLiteral("damaged"), sound->isDamaged},
                  {QStringLiteral("loudest"), sound->loudest}});
}

int run(const QString &path, const QString &posterPath) {
    av_log_set_level(AV_LOG_QUIET);
    QJsonObject answer;
    Outcome<Findings> findings =
        Container::open(path).and_then([](const Container &container) { return look(container); });
    if (findings && findings->poster.save(posterPath, "PNG", 90)) {
        answer = toJson(findings->film);
    } else {
        const Refusal refusal =
            findings ? Refusal{Refusal::Kind::Unreadable, QStringLiteral("its poster cannot be written")}
                     : findings.error();
        answer = toJson(refusal);
    }
    return write(answer);
}

} // namespace
} // namespace sala::probe

int main(int argc, char **argv) {
    const bool isSound = argc == 4 && std::strcmp(argv[1], "--sound") == 0;
    if (argc != 3 && !isSound) {
        return 2;
    }
    sala::probe::limitMyself();
    if (isSound) {
        return sala::probe::runSound(QFile::decodeName(argv[2]), QByteArray(argv[3]).toDouble());
    }
    if (std::strcmp(argv[1], "--damage") == 0) {
        return sala::probe::runDamage(QFile::decodeName(argv[2]));
    }
    return sala::probe::run(QFile::decodeName(argv[1]), QFile::decodeName(argv[2]));
}
