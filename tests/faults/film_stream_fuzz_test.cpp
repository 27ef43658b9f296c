// Reads films from a source that lies: sizes that change, short, long and failing reads. Whatever the device
// gives must be the film's own bytes at that place. A few seconds of it; for longer:
// SALA_FUZZ_SECONDS=600 build-asan/tests/sala_film_stream_fuzz_test, with SALA_FUZZ_SEED for other lies.

#include "media/film/film_stream.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <array>
#include <atomic>
#include <barrier>
#include <gtest/gtest.h>
#include <limits>
#include <random>
#include <thread>

namespace sala {
namespace {

constexpr qint64 kPiece = FilmStream::kPieceBytes;

/// The byte that lies at an offset of every film here.
char byteAt(qint64 offset) {
    return char((quint64(offset) * 0x9e3779b97f4a7c15ULL) >> 56);
}

enum class Lies { None, Some, Many };

/// What a damaged disk, a withdrawn film or a broken source may answer. One thread at a time.
class LyingBytes final : public FilmBytes {
  public:
    LyingBytes(unsigned seed, qint64 size, Lies lies) : m_random(seed), m_size(size), m_lies(lies) {}

    qint64 size() const override { return m_size; }

    Result<QByteArray> readAt(qint64 offset, qint64 length) override {
        const int inUse = m_users.fetch_add(1);
        EXPECT_EQ(inUse, 0) << "two at a time";
        Result<QByteArray> answer = answerTo(offset, length);
        m_users.fetch_sub(1);
        return answer;
    }

  private:
    Result<QByteArray> answerTo(qint64 offset, qint64 length) {
        EXPECT_GE(offset, 0);
        EXPECT_GT(length, 0);
        EXPECT_LE(length, kPiece);
        const unsigned oneIn = m_lies == Lies::None ? 0 : m_lies == Lies::Some ? 12 : 2;
        if (oneIn == 0 || m_random() % oneIn != 0) {
            return filled(offset, length);
        }
        constexpr std::array kCodes{ErrorCode::Corrupt, ErrorCode::Io, ErrorCode::Busy, ErrorCode::NotFound};
        switch (m_random() % 5) {
        case 0:
            m_size = qint64(m_random()); // nobody may believe it any more
            return fail(kCodes[m_random() % kCodes.size()], QStringLiteral("a lie"));
        case 1:
            return filled(offset, qint64(m_random() % unsigned(length)));
        case 2:
            return filled(offset, length + 1 + qint64(m_random() % 4096));
        case 3:
            return QByteArray();
        default:
            return fail(kCodes[m_random() % kCodes.size()], QString());
        }
    }

    static QByteArray filled(qint64 offset, qint64 length) {
        QByteArray bytes(length, Qt::Uninitialized);
        for (qint64 i = 0; i < length; ++i) {
            bytes[i] = byteAt(offset + i);
        }
        return bytes;
    }

    std::mt19937 m_random;
    qint64 m_size;
    Lies m_lies;
    std::atomic_int m_users{0};
};

class LyingFilms final : public FilmSource {
  public:
    LyingFilms(unsigned seed, qint64 size, Lies lies) : m_seed(seed), m_size(size), m_lies(lies) {}
    Result<std::unique_ptr<FilmBytes>> open(const MediaHash &) override {
        return std::make_unique<LyingBytes>(m_seed, m_size, m_lies);
    }

  private:
    unsigned m_seed;
    qint64 m_size;
    Lies m_lies;
};

/// One film, played badly.
class Round {
  public:
    explicit Round(unsigned seed) : m_random(seed) {
        constexpr std::array kSizes{qint64(0),
                                    qint64(1),
                                    kPiece - 1,
                                    kPiece,
                                    kPiece + 1,
                                    3 * kPiece + 5,
                                    40 * kPiece + 999,
                                    qint64(-1),
                                    qint64(1) << 40,
                                    std::numeric_limits<qint64>::max(),
                                    std::numeric_limits<qint64>::min()};
        m_size = m_random() % 2 ? kSizes[m_random() % kSizes.size()] : qint64(m_random() % (9 * kPiece));
        m_lies = Lies(m_random() % 3);
        LyingFilms films(unsigned(m_random()), m_size, m_lies);
        m_stream = std::move(*FilmStream::open(films, {}));
    }

    void play() {
        const auto steps = m_random() % 40;
        for (unsigned i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            step();
        }
        if (m_random() % 2) {
            m_stream->close();
            EXPECT_EQ(m_stream->read(10), QByteArray());
        }
    }

    /// Reads in one thread while another one closes, and asks what went wrong.
    void playAndCloseMeanwhile() {
        std::barrier start(2);
        std::thread reader([&] {
            start.arrive_and_wait();
            QByteArray buffer(70'000, '\0');
            for (int i = 0; i < 12; ++i) {
                const qint64 got = m_stream->isOpen() ? m_stream->read(buffer.data(), buffer.size()) : -1;
                EXPECT_LE(got, buffer.size());
                m_bytes += std::max<qint64>(0, got);
            }
        });
        start.arrive_and_wait();
        const QDeadlineTimer longEnough(20); // on a busy machine, others take much longer at each
        for (unsigned i = m_random() % 3000; i > 0 && !longEnough.hasExpired(); --i) {
            std::this_thread::yield();
        }
        m_stream->error();
        m_stream->close();
        reader.join();
    }

    qint64 bytes() const { return m_bytes; }

  private:
    qint64 anyPlace() {
        const qint64 size = std::max<qint64>(1, m_stream->size());
        switch (m_random() % 5) {
        case 0:
            return qint64(m_random());
        case 1:
            return size - 1 - qint64(m_random() % 70'000);
        case 2:
            return std::numeric_limits<qint64>::max() - qint64(m_random() % 3);
        case 3:
            return -qint64(m_random() % 5);
        default:
            return qint64(m_random() % quint64(size));
        }
    }

    void step() {
        switch (m_random() % 8) {
        case 0:
            m_stream->seek(anyPlace());
            break;
        case 1:
            m_stream->seek(std::min(m_stream->pos(), m_stream->size()) + 200'000 -
                           qint64(m_random() % 400'000));
            break;
        case 2:
            check(m_stream->peek(qint64(m_random() % 5000)), m_stream->pos());
            break;
        case 3:
            m_stream->skip(qint64(m_random() % 100'000));
            break;
        case 4:
            m_stream->error();
            m_stream->atEnd();
            m_stream->bytesAvailable();
            EXPECT_GE(m_stream->size(), 0);
            break;
        default:
            readSome();
        }
    }

    void readSome() {
        const qint64 at = m_stream->pos();
        const qint64 most = qint64(m_random() % (m_random() % 8 ? 70'000 : 3 * quint64(kPiece)));
        const QByteArray got = m_stream->read(most);
        EXPECT_LE(got.size(), most);
        check(got, at);
        if (m_lies == Lies::None && at >= 0 && at <= m_stream->size()) {
            EXPECT_EQ(got.size(), std::min(most, m_stream->size() - at)) << "all there is";
        }
    }

    void check(const QByteArray &got, qint64 at) {
        m_bytes += got.size();
        for (qint64 i = 0; i < got.size(); ++i) {
            if (got[i] != byteAt(at + i)) {
                ADD_FAILURE() << "another byte at " << at + i << " of " << m_size;
                return;
            }
        }
    }

    std::mt19937_64 m_random;
    qint64 m_size = 0;
    Lies m_lies = Lies::None;
    qint64 m_bytes = 0;
    std::unique_ptr<FilmStream> m_stream;
};

template<class Play>
void fuzz(int times, int share, Play play) {
    const qint64 mostMs = qEnvironmentVariableIntValue("SALA_FUZZ_SECONDS") * 1000 / share;
    unsigned seed = unsigned(qEnvironmentVariableIntValue("SALA_FUZZ_SEED"));
    // Qt has a word for every seek out of the film, and for reading what is closed.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QElapsedTimer timer;
    timer.start();
    qint64 bytes = 0;
    qint64 rounds = 0;
    for (; (rounds < times || timer.elapsed() < mostMs) && !testing::Test::HasFailure(); ++rounds, ++seed) {
        const testing::ScopedTrace trace(__FILE__, __LINE__, "SALA_FUZZ_SEED=" + std::to_string(seed));
        Round round(seed);
        play(round);
        bytes += round.bytes();
    }
    qInstallMessageHandler(before);
    EXPECT_GT(bytes, 0);
    if (mostMs > 0) {
        printf("%lld films, %lld MB read\n", static_cast<long long>(rounds),
               static_cast<long long>(bytes >> 20));
    }
}

TEST(FilmStreamFuzzTest, GivesTheFilmsOwnBytesOrNone) {
    fuzz(300, 2, [](Round &round) { round.play(); });
}

TEST(FilmStreamFuzzTest, CanBeClosedWhileItIsRead) {
    fuzz(150, 2, [](Round &round) { round.playAndCloseMeanwhile(); });
}

} // namespace
} // namespace sala
