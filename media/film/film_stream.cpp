#include "media/film/film_stream.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <cstring>

namespace sala {
namespace {

/// A damaged library may claim any size; counting in pieces must not overflow.
constexpr qint64 kMostBytes = qint64(1) << 60;

/// Sound and picture may lie apart in a file, its index at the end: a few places are read in turn.
constexpr size_t kKeptPieces = 4;

/// Only who has read on for a while gets the next piece ahead: while a film is opened its places are read
/// here and there, and what is read in vain takes the processor from the first frame.
constexpr qint64 kReadOnBytes = 256 * 1024;

} // namespace

Result<std::unique_ptr<FilmStream>> FilmStream::open(FilmSource &source, const MediaHash &film) {
    return source.open(film).map([](std::unique_ptr<FilmBytes> &&bytes) {
        std::unique_ptr<FilmStream> stream(new FilmStream(std::move(bytes)));
        stream->QIODevice::open(ReadOnly | Unbuffered); // pieces are the buffer
        return stream;
    });
}

FilmStream::FilmStream(std::unique_ptr<FilmBytes> bytes)
    : m_bytes(std::move(bytes)), m_size(std::clamp<qint64>(m_bytes->size(), 0, kMostBytes)) {}

FilmStream::~FilmStream() {
    m_ahead.waitForFinished();
}

void FilmStream::close() {
    const std::lock_guard lock(m_piecesMutex);
    m_ahead.waitForFinished();
    m_ahead = {};
    m_aheadIndex = -1;
    m_kept.clear();
    QIODevice::close();
}

std::optional<Error> FilmStream::error() const {
    const std::lock_guard lock(m_errorMutex);
    return m_error;
}

qint64 FilmStream::readData(char *data, qint64 most) {
    const std::lock_guard lock(m_piecesMutex);
    const qint64 start = pos();
    const qint64 left = std::max<qint64>(0, m_size - start);
    const qint64 end = start + std::clamp<qint64>(most, 0, left);
    qint64 at = start;
    while (at < end) {
        const qint64 index = at / kPieceBytes;
        const Result<QByteArray> bytes = piece(index);
        if (!bytes) {
            const std::lock_guard errorLock(m_errorMutex);
            m_error = bytes.error();
            setErrorString(bytes.error().detail);
            break;
        }
        const qint64 within = at - index * kPieceBytes;
        const qint64 count = std::min(end - at, bytes->size() - within);
        std::memcpy(data + (at - start), bytes->constData() + within, size_t(count));
        at += count;
        m_readOn = at - count == m_readTo ? m_readOn + count : count;
        m_readTo = at;
        if (m_readOn >= kReadOnBytes && within + count >= kPieceBytes / 2) {
            readAhead(index + 1);
        }
    }
    // What came before the damage is given first; asked again, it says that nothing follows.
    return at == start && start < end ? -1 : at - start;
}

qint64 FilmStream::writeData(const char *, qint64) {
    return -1;
}

bool FilmStream::isKept(qint64 index) const {
    return std::any_of(m_kept.begin(), m_kept.end(),
                       [&](const Piece &piece) { return piece.index == index; });
}

Result<QByteArray> FilmStream::fetch(qint64 index) {
    const std::lock_guard lock(m_bytesMutex);
    const qint64 offset = index * kPieceBytes;
    const qint64 length = std::min(kPieceBytes, m_size - offset);
    return m_bytes->readAt(offset, length).and_then([&](QByteArray &&bytes) -> Result<QByteArray> {
        if (bytes.size() != length) {
            return fail(ErrorCode::Corrupt, QStringLiteral("stored film: shorter than it says"));
        }
        return std::move(bytes);
    });
}

Result<QByteArray> FilmStream::piece(qint64 index) {
    const auto kept =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const Piece &piece) { return piece.index == index; });
    if (kept != m_kept.end()) {
        std::rotate(m_kept.begin(), kept, kept + 1);
        return m_kept.front().bytes;
    }
    Result<QByteArray> bytes = index == m_aheadIndex ? takeAhead() : fetch(index);
    if (bytes) {
        m_kept.push_front({index, *bytes});
        m_kept.resize(std::min(m_kept.size(), kKeptPieces));
    }
    return bytes;
}

/// Once only: what is asked for again is looked up again, and may be there now, or not any more.
Result<QByteArray> FilmStream::takeAhead() {
    Result<QByteArray> bytes = m_ahead.result();
    m_ahead = {};
    m_aheadIndex = -1;
    return bytes;
}

void FilmStream::readAhead(qint64 index) {
    if (index == m_aheadIndex || index * kPieceBytes >= m_size || isKept(index)) {
        return;
    }
    m_ahead.waitForFinished();
    m_aheadIndex = index;
    m_ahead = QtConcurrent::run([this, index] { return fetch(index); });
}

} // namespace sala
