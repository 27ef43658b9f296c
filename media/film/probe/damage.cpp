#include "media/film/probe/damage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <map>

extern "C" {
#include <libavutil/log.h>
}

namespace sala::probe {
namespace {

constexpr double kApart = 2; ///< seconds; damage that is nearer belongs together
constexpr qsizetype kMostPlaces = 1000;
constexpr double kLeastBudget = 60;    ///< seconds of decoding
constexpr double kBudgetShare = 0.25;  ///< of the film's duration
constexpr int kMostErrorsInARow = 100; ///< of reading

std::atomic<int> complaints = 0;

/// What decoders and readers say of sound files, too: of pictures before the first key frame, and of
/// references that an encoder dropped early.
bool isHarmless(const char *format) {
    return std::strstr(format, "co located POCs unavailable") || std::strstr(format, "mmco:");
}

/// FFmpeg conceals damage and goes on; what it says meanwhile is the only sign that all its versions give.
void count(void *, int level, const char *format, va_list) {
    if (level <= AV_LOG_ERROR && !isHarmless(format)) {
        ++complaints;
    }
}

struct Track {
    Codec codec;
    bool isVideo = false;
    bool hasBegun = false; ///< at its first key frame: what comes before leans on what is not there
};

class Search {
  public:
    Search(const Container &container, const std::function<void(double)> &progress)
        : m_container(container), m_progress(progress), m_duration(container.seconds()) {
        for (unsigned i = 0; i < format()->nb_streams; ++i) {
            AVStream *const stream = format()->streams[i];
            const bool isVideo = stream == container.video();
            const bool isHeard = stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
            Codec codec = isVideo || isHeard ? container.decoderOf(stream) : nullptr;
            stream->discard = codec ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
            if (codec) {
                codec->skip_loop_filter = AVDISCARD_ALL;
                m_tracks[stream->index] = {std::move(codec), isVideo, !isVideo};
            }
        }
    }

    Damage run() {
        av_log_set_level(AV_LOG_ERROR);
        av_log_set_callback(count);
        avformat_seek_file(format(), -1, INT64_MIN, 0, 0, 0);
        complaints = 0;
        m_clock.start();
        const Packet packet(av_packet_alloc());
        int errors = 0;
        for (;;) {
            const int read = av_read_frame(format(), packet.get());
            if (read == AVERROR_EOF || errors > kMostErrorsInARow) {
                break;
            }
            errors = read < 0 ? errors + 1 : 0;
            if (read < 0) {
                note(m_now);
                continue;
            }
            look(packet.get());
            av_packet_unref(packet.get());
        }
        for (auto &[index, track] : m_tracks) {
            decode(track, nullptr);
        }
        av_log_set_callback(av_log_default_callback);
        return std::move(m_damage);
    }

  private:
    AVFormatContext *format() const { return m_container.format(); }

    /// The packet's time in the film; the one before where it says none.
    double timeOf(const AVPacket *packet) const {
        const int64_t time = packet->pts == AV_NOPTS_VALUE ? packet->dts : packet->pts;
        const int64_t start = format()->start_time == AV_NOPTS_VALUE ? 0 : format()->start_time;
        return time == AV_NOPTS_VALUE
                   ? m_now
                   : std::max(0.0, double(time) * av_q2d(format()->streams[packet->stream_index]->time_base) -
                                       double(start) / AV_TIME_BASE);
    }

    void look(const AVPacket *packet) {
        const auto found = m_tracks.find(packet->stream_index);
        if (found == m_tracks.end()) {
            return;
        }
        Track &track = found->second;
        const bool isKey = packet->flags & AV_PKT_FLAG_KEY;
        m_now = timeOf(packet);
        track.hasBegun = track.hasBegun || isKey;
        if (!track.hasBegun) {
            complaints = 0;
            return;
        }
        if (packet->flags & AV_PKT_FLAG_CORRUPT) {
            note(m_now);
        }
        if (!track.isVideo || isKey || !isOverBudget()) {
            decode(track, packet);
        }
        if (m_now - m_told >= 1 && m_progress) {
            m_told = m_now;
            m_progress(m_now);
        }
    }

    void decode(Track &track, const AVPacket *packet) {
        bool isBad = avcodec_send_packet(track.codec.get(), packet) < 0;
        const Frame frame(av_frame_alloc());
        int received = 0;
        while ((received = avcodec_receive_frame(track.codec.get(), frame.get())) == 0) {
            isBad = isBad || frame->decode_error_flags != 0 || (frame->flags & AV_FRAME_FLAG_CORRUPT);
        }
        isBad = isBad || (received != AVERROR(EAGAIN) && received != AVERROR_EOF);
        if (isBad || complaints.exchange(0) > 0) {
            note(m_now);
        }
    }

    void note(double seconds) {
        const bool isNew =
            m_damage.places.isEmpty() || seconds - m_last >= kApart || seconds < m_last - kApart;
        m_last = seconds;
        if (isNew && m_damage.places.size() < kMostPlaces) {
            m_damage.places.append(seconds);
        }
    }

    /// Once it is, it stays so: pictures between key frames lean on those before them.
    bool isOverBudget() {
        const double budget = std::max(kLeastBudget, m_duration * kBudgetShare);
        if (m_damage.isWhole && double(m_clock.elapsed()) / 1000 > budget) {
            m_damage.isWhole = false;
            for (auto &[index, track] : m_tracks) {
                track.codec->skip_frame = track.isVideo ? AVDISCARD_NONKEY : track.codec->skip_frame;
            }
        }
        return !m_damage.isWhole;
    }

    const Container &m_container;
    const std::function<void(double)> &m_progress;
    const double m_duration;
    std::map<int, Track> m_tracks;
    Damage m_damage;
    QElapsedTimer m_clock;
    double m_now = 0;
    double m_told = 0;
    double m_last = 0;
};

} // namespace

Damage findDamage(const Container &container, const std::function<void(double seconds)> &progress) {
    return Search(container, progress).run();
}

} // namespace sala::probe
