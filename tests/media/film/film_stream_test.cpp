#include "media/film/film_stream.h"
#include "tests/media/film/test_films.h"

#include <QSet>

#include <gtest/gtest.h>
#include <random>

namespace sala {
namespace {

constexpr qint64 kPiece = FilmStream::kPieceBytes;

QByteArray noise(qint64 size) {
    std::mt19937_64 random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i + 8 <= size; i += 8) {
        const auto value = random();
        std::memcpy(bytes.data() + i, &value, 8);
    }
    return bytes;
}

class FilmStreamTest : public testing::Test {
  protected:
    std::unique_ptr<FilmStream> open(const QByteArray &bytes) {
        auto stream = FilmStream::open(films, films.add(bytes));
        EXPECT_TRUE(stream);
        return std::move(*stream);
    }

    MemoryFilms films;
};

TEST_F(FilmStreamTest, GivesAllBytesFromTheStart) {
    for (const qint64 size : {qint64(0), qint64(1), kPiece - 1, kPiece, kPiece + 1, 3 * kPiece + 5}) {
        const QByteArray bytes = noise(size);
        const auto stream = open(bytes);

        EXPECT_FALSE(stream->isSequential());
        EXPECT_EQ(stream->size(), size);
        EXPECT_EQ(stream->readAll(), bytes) << size;
        EXPECT_TRUE(stream->atEnd());
        EXPECT_FALSE(stream->error());
    }
}

TEST_F(FilmStreamTest, GivesWhatAFileWouldGiveForAnySeekAndRead) {
    const QByteArray bytes = noise(9 * kPiece + 12345);
    const auto stream = open(bytes);
    std::mt19937_64 random(2016);

    for (int i = 0; i < 3000; ++i) {
        // Players go on where they are, go a little back, and jump.
        const qint64 at = random() % 4 == 0 ? qint64(random() % quint64(bytes.size() + 100)) : stream->pos();
        const qint64 length = qint64(random() % (i % 50 == 0 ? quint64(3 * kPiece) : 70'000));
        if (stream->seek(at)) {
            ASSERT_EQ(stream->read(length), bytes.mid(at, length)) << at << " + " << length;
        } else {
            ASSERT_GT(at, bytes.size());
        }
    }
    EXPECT_FALSE(stream->error());
}

TEST_F(FilmStreamTest, EndsAtDamageAndSaysWhyAndGoesOnElsewhere) {
    const QByteArray bytes = noise(4 * kPiece);
    const MediaHash film = films.add(bytes);
    films.damage(film, 2 * kPiece + 10, 2 * kPiece + 11);
    const auto stream = std::move(*FilmStream::open(films, film));

    EXPECT_EQ(stream->read(3 * kPiece), bytes.left(2 * kPiece)) << "what is whole comes first";
    char byte = 0;
    EXPECT_EQ(stream->read(&byte, 1), -1);
    ASSERT_TRUE(stream->error());
    EXPECT_EQ(stream->error()->code, ErrorCode::Corrupt);
    EXPECT_EQ(stream->errorString(), QStringLiteral("a chunk is damaged"));
    ASSERT_TRUE(stream->seek(3 * kPiece));
    EXPECT_EQ(stream->readAll(), bytes.mid(3 * kPiece));
}

TEST_F(FilmStreamTest, MeetsDamageAnywhereWithoutHarm) {
    const QByteArray bytes = noise(6 * kPiece + 77);
    const MediaHash film = films.add(bytes);
    films.damage(film, 3 * kPiece, 4 * kPiece);
    const auto stream = std::move(*FilmStream::open(films, film));
    std::mt19937_64 random(11);

    for (int i = 0; i < 2000; ++i) {
        const qint64 at = qint64(random() % quint64(bytes.size()));
        const qint64 length = qint64(random() % quint64(2 * kPiece));
        const qint64 whole = at < 3 * kPiece ? 3 * kPiece - at : at < 4 * kPiece ? 0 : length;
        ASSERT_TRUE(stream->seek(at));
        ASSERT_EQ(stream->read(length), bytes.mid(at, std::min(length, whole))) << at << " + " << length;
    }
}

TEST_F(FilmStreamTest, CanEndWhileItReadsAhead) {
    const QByteArray bytes = noise(3 * kPiece);
    for (int i = 0; i < 50; ++i) {
        const auto stream = open(bytes);
        EXPECT_EQ(stream->read(10).size(), 10);
    }
}

/// A library that is busy the first time each piece is asked for.
class BusyFilms final : public FilmSource {
  public:
    explicit BusyFilms(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<std::unique_ptr<FilmBytes>> open(const MediaHash &) override {
        return std::make_unique<Reader>(m_bytes);
    }

  private:
    class Reader final : public FilmBytes {
      public:
        explicit Reader(QByteArray bytes) : m_bytes(std::move(bytes)) {}
        qint64 size() const override { return m_bytes.size(); }
        Result<QByteArray> readAt(qint64 offset, qint64 length) override {
            if (!m_asked.contains(offset)) {
                m_asked.insert(offset);
                return fail(ErrorCode::Busy, QStringLiteral("somebody writes"));
            }
            return m_bytes.mid(offset, length);
        }

      private:
        QByteArray m_bytes;
        QSet<qint64> m_asked;
    };

    QByteArray m_bytes;
};

TEST_F(FilmStreamTest, LooksAgainForWhatFailedWhenItWasReadAhead) {
    const QByteArray bytes = noise(4 * kPiece);
    BusyFilms busy(bytes);
    const auto stream = std::move(*FilmStream::open(busy, {}));
    QByteArray all;

    for (int tries = 0; all.size() < bytes.size() && tries < 20; ++tries) {
        all += stream->read(bytes.size());
    }

    EXPECT_EQ(all, bytes);
}

TEST_F(FilmStreamTest, SaysWhatIsNotThere) {
    EXPECT_EQ(FilmStream::open(films, {QByteArray(32, 'x')}).error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace sala
