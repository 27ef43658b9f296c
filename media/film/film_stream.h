#pragma once

#include "media/film/film_source.h"

#include <QFuture>
#include <QIODevice>

#include <deque>
#include <mutex>
#include <optional>

namespace sala {

/// Streams one stored film to a player, piece by piece, without a temporary file.
///
/// Seekable and read-only; positions and sizes are bytes. Read from one thread at a time (players read
/// from their demuxer's), closed from any; keeps the last few pieces and reads the next one ahead. A missing
/// or damaged piece ends the stream there: read() gives -1, and errorString() and error() say why; seeking
/// elsewhere and reading on is allowed.
class FilmStream final : public QIODevice {
    Q_OBJECT

  public:
    /// Open for reading when it succeeds. Fails as FilmSource::open.
    static Result<std::unique_ptr<FilmStream>> open(FilmSource &source, const MediaHash &film);

    /// Waits for the piece that is being read ahead. Nobody may be reading any more.
    ~FilmStream() override;

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    void close() override;

    /// The last thing that went wrong; any thread.
    std::optional<Error> error() const;

    /// What is read and kept at once; the size of a library's chunks.
    static constexpr qint64 kPieceBytes = 1024 * 1024;

  protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 most) override;

  private:
    struct Piece {
        qint64 index = -1;
        QByteArray bytes;
    };

    explicit FilmStream(std::unique_ptr<FilmBytes> bytes);
    Result<QByteArray> fetch(qint64 index);
    Result<QByteArray> piece(qint64 index);
    Result<QByteArray> takeAhead();
    void readAhead(qint64 index);
    bool isKept(qint64 index) const;

    std::unique_ptr<FilmBytes> m_bytes; ///< under m_bytesMutex
    std::mutex m_bytesMutex;
    qint64 m_size = 0;
    std::mutex m_piecesMutex; ///< of what follows, up to m_readOn
    std::deque<Piece> m_kept; ///< newest first
    qint64 m_aheadIndex = -1;
    QFuture<Result<QByteArray>> m_ahead;
    qint64 m_readTo = 0; ///< where the last read ended
    qint64 m_readOn = 0; ///< bytes read one after the other up to there
    mutable std::mutex m_errorMutex;
    std::optional<Error> m_error;
};

} // namespace sala
