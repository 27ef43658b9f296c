#pragma once

#include <QSize>
#include <QString>

#include <memory>
#include <tl/expected.hpp>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace sala::probe {

/// Why a film is refused: English, for the log and the command line.
struct Refusal {
    enum class Kind { NotAFilm, Damaged, Unsupported, Unreadable };
    Kind kind = Kind::NotAFilm;
    QString detail;
};

template<class T>
using Outcome = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(Refusal::Kind kind, const QString &detail) {
    return tl::unexpected(Refusal{kind, detail});
}

struct FreePacket {
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};
struct FreeFrame {
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
struct FreeCodec {
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
};
using Packet = std::unique_ptr<AVPacket, FreePacket>;
using Frame = std::unique_ptr<AVFrame, FreeFrame>;
using Codec = std::unique_ptr<AVCodecContext, FreeCodec>;

/// An opened film file. Reads nothing but this one file, whatever the file names: playlists and the like
/// are not among the formats.
class Container {
  public:
    static Outcome<Container> open(const QString &path);

    /// The same of a file that is wanted for its sound only: it may have no picture at all, and video() is null.
    static Outcome<Container> openSound(const QString &path);
    ~Container();
    Container(Container &&) noexcept;
    Container &operator=(Container &&) = delete;

    AVFormatContext *format() const { return m_format; }
    AVStream *video() const { return m_video; } ///< the moving picture; null only after openSound()

    /// How long picture and sound last, in seconds; texts that go on longer do not count. 0 when nothing says it.
    double seconds() const;

    /// A decoder of the stream; null when there is none or it does not start.
    Codec decoderOf(const AVStream *stream) const;

  private:
    Container() = default;
    static Outcome<Container> openFile(const QString &path, const char *formats);

    AVIOContext *m_io = nullptr;
    AVFormatContext *m_format = nullptr;
    AVStream *m_video = nullptr;
    std::unique_ptr<int> m_file; ///< the descriptor; stays where it is, because m_io points to it
};

/// True for the picture of a record's cover and the like.
bool isStill(const AVStream *stream);

} // namespace sala::probe
