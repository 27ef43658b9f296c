#include "media/film/probe/sound.h"

#include <algorithm>
#include <cmath>

namespace sala::probe {
namespace {

constexpr int kMostErrorsInARow = 100; ///< of reading

double loudestOf(const float *samples, int count) {
    double loudest = 0;
    for (int i = 0; i < count; ++i) {
        loudest = std::max(loudest, double(std::abs(samples[i])));
    }
    return loudest;
}

/// Of its first channel, where the samples are numbers that we read.
double loudestOf(const AVFrame &frame) {
    return frame.format == AV_SAMPLE_FMT_FLTP
               ? loudestOf(reinterpret_cast<const float *>(frame.extended_data[0]), frame.nb_samples)
               : 1;
}

class Listening {
  public:
    Listening(Codec codec, const AVStream *stream, double mostSeconds)
        : m_codec(std::move(codec)), m_stream(stream), m_most(mostSeconds), m_frame(av_frame_alloc()) {
        m_sound.codec = QString::fromLatin1(avcodec_get_name(stream->codecpar->codec_id));
        m_sound.loudest = 0;
    }

    Sound run(AVFormatContext *format) {
        const Packet packet(av_packet_alloc());
        for (int errors = 0; m_sound.isWhole && errors <= kMostErrorsInARow;) {
            const int read = av_read_frame(format, packet.get());
            if (read == AVERROR_EOF) {
                decode(nullptr);
                break;
            }
            errors = read < 0 ? errors + 1 : 0;
            m_sound.isDamaged = m_sound.isDamaged || read < 0;
            if (read >= 0 && packet->stream_index == m_stream->index) {
                decode(packet.get());
            }
            av_packet_unref(packet.get());
        }
        return m_sound;
    }

  private:
    void decode(const AVPacket *packet) {
        const bool isBad = avcodec_send_packet(m_codec.get(), packet) < 0;
        int received = 0;
        while ((received = avcodec_receive_frame(m_codec.get(), m_frame.get())) == 0) {
            m_sound.loudest = std::max(m_sound.loudest, loudestOf(*m_frame));
            m_sound.seconds += m_frame->sample_rate > 0 ? double(m_frame->nb_samples) / m_frame->sample_rate : 0;
        }
        m_sound.isDamaged = m_sound.isDamaged || isBad || (received != AVERROR(EAGAIN) && received != AVERROR_EOF);
        m_sound.isWhole = m_sound.seconds <= m_most;
    }

    Codec m_codec;
    const AVStream *m_stream;
    double m_most;
    Frame m_frame;
    Sound m_sound;
};

} // namespace

Outcome<Sound> lookAtSound(const Container &container, double mostSeconds) {
    AVFormatContext *const format = container.format();
    const int best = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (best < 0) {
        return refuse(Refusal::Kind::NotAFilm, QStringLiteral("there is no sound in it"));
    }
    const AVStream *const stream = format->streams[best];
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        format->streams[i]->discard = int(i) == best ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    Codec codec = container.decoderOf(stream);
    if (!codec) {
        return refuse(Refusal::Kind::Unsupported,
                      QStringLiteral("nothing here decodes its sound, ") +
                          QString::fromLatin1(avcodec_get_name(stream->codecpar->codec_id)));
    }
    const Sound sound = Listening(std::move(codec), stream, mostSeconds).run(format);
    if (sound.seconds <= 0) {
        return refuse(Refusal::Kind::Damaged, QStringLiteral("nothing of its sound can be decoded"));
    }
    return sound;
}

} // namespace sala::probe
