#include "media/film/probe/container.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace sala::probe {
namespace {

constexpr int kIoBytes = 256 * 1024;
constexpr qint64 kMostPixels = 8192LL * 4352; ///< 8K

/// Containers that hold everything themselves. Not among them: lists of other files (HLS, DASH, concat),
/// devices, pictures.
constexpr const char *kFormats =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,ogg,asf,flv,mxf,"
    "h264,hevc,dv,ivf,nut";

/// The same of sounds: what recorders, telephones and editors of sound write.
constexpr const char *kSoundFormats = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,mp3,aac,wav,w64,flac,aiff,caf";

int readFile(void *opaque, uint8_t *buffer, int size) {
    const ssize_t count = ::read(*static_cast<int *>(opaque), buffer, size_t(size));
    return count == 0 ? AVERROR_EOF : count < 0 ? AVERROR(errno) : int(count);
}

int64_t seekFile(void *opaque, int64_t offset, int whence) {
    const int file = *static_cast<int *>(opaque);
    if (whence == AVSEEK_SIZE) {
        const off_t here = ::lseek(file, 0, SEEK_CUR);
        const off_t end = ::lseek(file, 0, SEEK_END);
        ::lseek(file, here, SEEK_SET);
        return end;
    }
    const off_t at = ::lseek(file, offset, whence & ~AVSEEK_FORCE);
    return at < 0 ? AVERROR(errno) : at;
}

QString reason(int code) {
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

AVStream *findVideo(AVFormatContext *format) {
    const int best = av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    return best < 0 || isStill(format->streams[best]) ? nullptr : format->streams[best];
}

} // namespace

bool isStill(const AVStream *stream) {
    return stream->disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS);
}

Container::Container(Container &&other) noexcept
    : m_io(std::exchange(other.m_io, nullptr)), m_format(std::exchange(other.m_format, nullptr)),
      m_video(other.m_video), m_file(std::move(other.m_file)) {}

Container::~Container() {
    avformat_close_input(&m_format);
    if (m_io) {
        av_freep(&m_io->buffer);
        avio_context_free(&m_io);
    }
    if (m_file) {
        ::close(*m_file);
    }
}

/// Matroska says it of a stream only in a tag: "00:01:45.040000000". 0 when it does not.
double taggedSeconds(const AVStream *stream) {
    const AVDictionaryEntry *const tag = av_dict_get(stream->metadata, "DURATION", nullptr, 0);
    int hours = 0;
    int minutes = 0;
    double rest = 0;
    const bool isRead = tag && std::sscanf(tag->value, "%d:%d:%lf", &hours, &minutes, &rest) == 3;
    return isRead ? hours * 3600.0 + minutes * 60.0 + rest : 0;
}

double secondsOf(const AVStream *stream) {
    const bool isSaid = stream->duration != AV_NOPTS_VALUE && stream->duration > 0;
    return isSaid ? double(stream->duration) * av_q2d(stream->time_base) : taggedSeconds(stream);
}

double Container::seconds() const {
    double longest = 0;
    bool hasText = false;
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        const AVStream *const stream = m_format->streams[i];
        const AVMediaType type = stream->codecpar->codec_type;
        if (type == AVMEDIA_TYPE_VIDEO || type == AVMEDIA_TYPE_AUDIO) {
            longest = std::max(longest, isStill(stream) ? 0 : secondsOf(stream));
        }
        hasText = hasText || type == AVMEDIA_TYPE_SUBTITLE;
    }
    const int64_t whole = m_format->duration;
    const double claimed = whole == AV_NOPTS_VALUE || whole < 0 ? 0 : double(whole) / AV_TIME_BASE;
    return hasText && longest > 0 ? std::min(longest, claimed > 0 ? claimed : longest) : claimed;
}

Outcome<Container> Container::openFile(const QString &path, const char *formats) {
    Container made;
    made.m_file = std::make_unique<int>(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (*made.m_file < 0) {
        made.m_file.reset();
        return refuse(Refusal::Kind::Unreadable, QString::fromLocal8Bit(std::strerror(errno)));
    }
    made.m_io = avio_alloc_context(static_cast<uint8_t *>(av_malloc(kIoBytes)), kIoBytes, 0,
                                   made.m_file.get(), readFile, nullptr, seekFile);
    made.m_format = avformat_alloc_context();
    made.m_format->pb = made.m_io;
    made.m_format->flags |= AVFMT_FLAG_CUSTOM_IO;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "format_whitelist", formats, 0);
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    av_dict_set(&options, "max_streams", "64", 0);
    const int opened = avformat_open_input(&made.m_format, nullptr, nullptr, &options);
    av_dict_free(&options);
    if (opened < 0) {
        return refuse(Refusal::Kind::NotAFilm,
                      QStringLiteral("not a film, or damaged at its start or end: ") + reason(opened));
    }
    if (const int found = avformat_find_stream_info(made.m_format, nullptr); found < 0) {
        return refuse(Refusal::Kind::Damaged,
                      QStringLiteral("its contents are unreadable: ") + reason(found));
    }
    return made;
}

Outcome<Container> Container::openSound(const QString &path) {
    return openFile(path, kSoundFormats);
}

Outcome<Container> Container::open(const QString &path) {
    Outcome<Container> opened = openFile(path, kFormats);
    if (!opened) {
        return opened;
    }
    Container &made = *opened;
    made.m_video = findVideo(made.m_format);
    if (!made.m_video) {
        return refuse(Refusal::Kind::NotAFilm, QStringLiteral("there is no moving picture in it"));
    }
    const AVCodecParameters *parameters = made.m_video->codecpar;
    if (qint64(parameters->width) * parameters->height > kMostPixels) {
        return refuse(Refusal::Kind::Unsupported,
                      QStringLiteral("its picture of %1 x %2 pixels is larger than 8K")
                          .arg(parameters->width)
                          .arg(parameters->height));
    }
    return opened;
}

Codec Container::decoderOf(const AVStream *stream) const {
    const AVCodec *decoder = avcodec_find_decoder(stream->codecpar->codec_id);
    Codec codec(decoder ? avcodec_alloc_context3(decoder) : nullptr);
    if (!codec || avcodec_parameters_to_context(codec.get(), stream->codecpar) < 0) {
        return nullptr;
    }
    codec->pkt_timebase = stream->time_base;
    codec->thread_count = 1; // the memory limit is for one
    codec->max_pixels = kMostPixels;
    return avcodec_open2(codec.get(), decoder, nullptr) < 0 ? nullptr : std::move(codec);
}

} // namespace sala::probe
