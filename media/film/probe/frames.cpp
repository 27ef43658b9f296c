#include "media/film/probe/frames.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

extern "C" {
#include <libswscale/swscale.h>
}

namespace sala::probe {
namespace {

constexpr int kTimedPackets = 400;
constexpr int kMostPacketsForAFrame = 400;
constexpr std::array kPlaces{0.25, 0.1, 0.5, 0.75, 0.0}; ///< of the duration, the poster's best first
constexpr int kPosterSidePx = 1920;

/// Of the next picture's packet; nothing at the end.
bool readVideoPacket(const Container &container, AVPacket *packet) {
    for (;;) {
        av_packet_unref(packet);
        if (av_read_frame(container.format(), packet) < 0) {
            return false;
        }
        if (packet->stream_index == container.video()->index) {
            return true;
        }
    }
}

void goTo(const Container &container, double seconds) {
    const AVStream *video = container.video();
    const int64_t start = video->start_time == AV_NOPTS_VALUE ? 0 : video->start_time;
    const int64_t target = start + int64_t(seconds / av_q2d(video->time_base));
    if (av_seek_frame(container.format(), video->index, target, AVSEEK_FLAG_BACKWARD) < 0) {
        av_seek_frame(container.format(), video->index, start, AVSEEK_FLAG_BACKWARD);
    }
}

/// The first picture that decodes after where the file stands; null when none does.
Frame decodeNext(const Container &container, AVCodecContext *codec) {
    avcodec_flush_buffers(codec);
    const Packet packet(av_packet_alloc());
    Frame frame(av_frame_alloc());
    bool isEnding = false;
    for (int i = 0; i < kMostPacketsForAFrame; ++i) {
        if (!isEnding) {
            isEnding = !readVideoPacket(container, packet.get());
            avcodec_send_packet(codec, isEnding ? nullptr : packet.get());
        }
        const int received = avcodec_receive_frame(codec, frame.get());
        if (received == 0) {
            return frame;
        }
        if (received == AVERROR_EOF) {
            return nullptr;
        }
    }
    return nullptr;
}

QImage toImage(const AVFrame *frame, const QSize &displayPx, int rotation) {
    const bool isTurned = rotation % 180 != 0;
    QSize sizePx = isTurned ? displayPx.transposed() : displayPx;
    if (std::max(sizePx.width(), sizePx.height()) > kPosterSidePx) {
        sizePx.scale(kPosterSidePx, kPosterSidePx, Qt::KeepAspectRatio);
    }
    QImage image(sizePx.expandedTo({1, 1}), QImage::Format_RGB32);
    SwsContext *scaler =
        sws_getContext(frame->width, frame->height, AVPixelFormat(frame->format), image.width(),
                       image.height(), AV_PIX_FMT_BGR0, SWS_BICUBIC, nullptr, nullptr, nullptr);
    if (!scaler || image.isNull()) {
        return {};
    }
    const bool isHd = frame->height >= 720;
    const int matrix =
        frame->colorspace == AVCOL_SPC_BT709 || (frame->colorspace == AVCOL_SPC_UNSPECIFIED && isHd)
            ? SWS_CS_ITU709
            : SWS_CS_DEFAULT;
    const int isFull = frame->color_range == AVCOL_RANGE_JPEG;
    sws_setColorspaceDetails(scaler, sws_getCoefficients(matrix), isFull, sws_getCoefficients(SWS_CS_DEFAULT),
                             1, 0, 1 << 16, 1 << 16);
    uint8_t *planes[4] = {image.bits(), nullptr, nullptr, nullptr};
    const int strides[4] = {int(image.bytesPerLine()), 0, 0, 0};
    sws_scale(scaler, frame->data, frame->linesize, 0, frame->height, planes, strides);
    sws_freeContext(scaler);
    return rotation == 0
               ? image
               : image.transformed(QTransform().rotate(rotation)).convertToFormat(QImage::Format_RGB32);
}

/// Streams (MPEG) have no index: seeking leads to any picture, and what follows decodes from a key frame on.
bool seeksToKeyFrames(const Container &container) {
    return !(container.format()->iformat->flags & AVFMT_TS_DISCONT);
}

/// How much there is to see: the standard deviation of brightness, nothing for what is nearly black.
double interest(const QImage &image) {
    const QImage small = image.scaled(64, 64).convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const double grey = small.constScanLine(y)[x];
            sum += grey;
            squares += grey * grey;
        }
    }
    const double count = double(small.width()) * small.height();
    const double mean = sum / count;
    constexpr double kNearlyBlack = 20;
    return mean < kNearlyBlack ? 0 : std::sqrt(std::max(0.0, squares / count - mean * mean));
}

/// Whether pictures go on to the end the file claims to have.
bool reachesEnd(const Container &container) {
    const double end = container.seconds();
    const double target = end - std::max(2.0, end * 0.05);
    if (target <= 0) {
        return true;
    }
    goTo(container, target);
    const AVStream *video = container.video();
    const double start =
        video->start_time == AV_NOPTS_VALUE ? 0 : double(video->start_time) * av_q2d(video->time_base);
    const Packet packet(av_packet_alloc());
    while (readVideoPacket(container, packet.get())) {
        const int64_t time = packet->pts == AV_NOPTS_VALUE ? packet->dts : packet->pts;
        const bool isWhole = !(packet->flags & AV_PKT_FLAG_CORRUPT);
        if (isWhole && time != AV_NOPTS_VALUE && double(time) * av_q2d(video->time_base) - start >= target) {
            return true;
        }
    }
    // A picture may well end before the sound does.
    return video->duration != AV_NOPTS_VALUE &&
           double(video->duration) *
               av_q2d(video->time_base)<target &&double(video->duration) * av_q2d(video->time_base)> end / 2;
}

} // namespace

FrameTiming measureTiming(const Container &container) {
    const AVStream *video = container.video();
    const AVRational guessed = av_guess_frame_rate(container.format(), container.video(), nullptr);
    FrameTiming timing{guessed.num > 0 && guessed.den > 0 ? av_q2d(guessed) : 0, true};
    goTo(container, 0);
    std::vector<double> times;
    const Packet packet(av_packet_alloc());
    while (times.size() < kTimedPackets && readVideoPacket(container, packet.get())) {
        const int64_t time = packet->pts == AV_NOPTS_VALUE ? packet->dts : packet->pts;
        if (time != AV_NOPTS_VALUE) {
            times.push_back(double(time) * av_q2d(video->time_base));
        }
    }
    if (times.size() < 10) {
        return timing;
    }
    // The last ones read may still lack the pictures shown between them.
    std::sort(times.begin(), times.end());
    times.resize(times.size() - 8);
    std::vector<double> gaps;
    for (size_t i = 1; i < times.size(); ++i) {
        gaps.push_back(times[i] - times[i - 1]);
    }
    std::vector<double> sorted = gaps;
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2), sorted.end());
    const double usual = sorted[sorted.size() / 2];
    if (timing.frameRate <= 0 && usual > 0) {
        timing.frameRate = 1 / usual;
    }
    // Files with times in whole milliseconds are a little off at every picture.
    const double tolerance = std::max(usual * 0.25, 0.0015);
    const auto odd = std::count_if(gaps.begin(), gaps.end(),
                                   [&](double gap) { return std::abs(gap - usual) > tolerance; });
    timing.isSteady = double(odd) <= double(gaps.size()) * 0.02;
    return timing;
}

Outcome<QImage> lookAtFrames(const Container &container, const QSize &displayPx, int rotation) {
    const Codec codec = container.decoderOf(container.video());
    if (!codec) {
        return refuse(Refusal::Kind::Unsupported,
                      QStringLiteral("nothing here decodes its codec ") +
                          QString::fromLatin1(avcodec_get_name(container.video()->codecpar->codec_id)));
    }
    const double duration = container.seconds();
    QImage best;
    double mostInterest = -1;
    for (const double place : kPlaces) {
        goTo(container, duration * place);
        const Frame frame = decodeNext(container, codec.get());
        if (!frame && place > 0 && !seeksToKeyFrames(container)) {
            continue; // the next key frame may be far, or there is none any more
        }
        if (!frame) {
            return refuse(
                Refusal::Kind::Damaged,
                QStringLiteral("its picture cannot be decoded at %1 s").arg(duration * place, 0, 'f', 1));
        }
        constexpr double kGoodEnough = 12;
        if (mostInterest < kGoodEnough) {
            const QImage image = toImage(frame.get(), displayPx, rotation);
            const double found = image.isNull() ? -1 : interest(image);
            best = found > mostInterest ? image : best;
            mostInterest = std::max(found, mostInterest);
        }
    }
    if (!reachesEnd(container)) {
        return refuse(Refusal::Kind::Damaged,
                      QStringLiteral("it ends before the %1 s it claims to last").arg(duration, 0, 'f', 1));
    }
    return best;
}

} // namespace sala::probe
