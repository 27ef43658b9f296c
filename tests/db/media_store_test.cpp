#include "db/records/hash.h"
#include "db/storage/connection.h"
#include "db/storage/media_reader.h"
#include "db/storage/media_store.h"
#include "tests/db/temporary_library.h"

#include <QBuffer>

#include <random>
#include <thread>

namespace sala {
namespace {

const QString kJpeg = QStringLiteral("image/jpeg");

QByteArray noise(qsizetype size, unsigned seed = 1) {
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = char(random());
    }
    return bytes;
}

int countOf(TemporaryLibrary &library, const char *table) {
    return library->connection().integer((std::string("SELECT count(*) FROM ") + table).c_str());
}

/// Changes one byte in the middle of the file where `bytes` lie.
void damage(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf(bytes);
    ASSERT_GE(at, 0);
    ASSERT_TRUE(file.seek(at) && file.putChar(char(~bytes[0])));
}

class MediaStoreSizeTest : public testing::TestWithParam<qint64> {};

TEST_P(MediaStoreSizeTest, GivesBackWhatItWasGiven) {
    TemporaryLibrary library;
    MediaStore store(*library);
    const QByteArray bytes = noise(GetParam());
    QByteArray copy = bytes;
    QBuffer device(&copy);
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));

    const Result<MediaHash> hash = store.put(bytes, kJpeg);

    ASSERT_TRUE(hash) << why(hash);
    EXPECT_EQ(*hash, hashOf(bytes));
    EXPECT_EQ(store.put(device, kJpeg), hash);
    EXPECT_EQ(countOf(library, "media"), 1);
    EXPECT_EQ(store.read(*hash), bytes);
    EXPECT_EQ(store.open(*hash)->size(), bytes.size());
    EXPECT_EQ(store.open(*hash)->mimeType(), kJpeg);
    EXPECT_TRUE(*store.contains(*hash));
    EXPECT_EQ(store.all(), QList<MediaHash>{*hash});
}

INSTANTIATE_TEST_SUITE_P(Every, MediaStoreSizeTest,
                         testing::Values(0, 1, 40000, kChunkBytes - 1, kChunkBytes, kChunkBytes + 1,
                                         3 * kChunkBytes));

TEST(MediaStoreTest, KeepsAChunkThatTwoMediaShareOnce) {
    TemporaryLibrary library;
    MediaStore store(*library);
    const QByteArray beginning = noise(2 * kChunkBytes);

    ASSERT_TRUE(store.put(beginning + "one end", kJpeg));
    ASSERT_TRUE(store.put(beginning + "another end", kJpeg));

    EXPECT_EQ(countOf(library, "media"), 2);
    EXPECT_EQ(countOf(library, "chunk"), 4);
}

TEST(MediaStoreTest, ReadsAnyPiece) {
    TemporaryLibrary library;
    MediaStore store(*library);
    const QByteArray bytes = noise(2 * kChunkBytes + 500);
    Result<MediaBlob> blob = store.open(*store.put(bytes, kJpeg));
    ASSERT_TRUE(blob);

    for (const auto &[offset, length] : {std::pair<qint64, qint64>{0, 10},
                                         {kChunkBytes - 5, 10},
                                         {5, 2 * kChunkBytes},
                                         {2 * kChunkBytes + 490, 100},
                                         {bytes.size(), 5},
                                         {bytes.size() + 9, 5}}) {
        EXPECT_EQ(blob->readAt(offset, length), bytes.mid(offset, length)) << offset;
    }
    EXPECT_EQ(blob->readAt(-1, 5), QByteArray());
    EXPECT_EQ(blob->readAt(0, -5), QByteArray());
}

TEST(MediaStoreTest, SaysWhatItDoesNotHave) {
    TemporaryLibrary library;

    EXPECT_EQ(MediaStore(*library).read(hashOf("none")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(MediaStore(*library).open(hashOf("none")).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(*MediaStore(*library).contains(hashOf("none")));
}

TEST(MediaStoreTest, NeverHandsOutDamagedBytes) {
    TemporaryLibrary library;
    const QByteArray bytes = noise(2 * kChunkBytes);
    const MediaHash hash = *MediaStore(*library).put(bytes, kJpeg);
    library.close();
    damage(library.path(), bytes.mid(kChunkBytes + 1000, 20));
    library.reopen();
    Result<MediaBlob> blob = MediaStore(*library).open(hash);

    EXPECT_EQ(MediaStore(*library).read(hash).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(blob->readAt(kChunkBytes, 5).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(blob->readAt(0, 5), bytes.left(5)) << "the sound chunk stays readable";
}

TEST(MediaStoreTest, DoesNotBelieveASizeItsChunksDoNotMake) {
    TemporaryLibrary library;
    const MediaHash hash = *MediaStore(*library).put(noise(1000), kJpeg);
    library->connection().database().exec("UPDATE media SET size = 9000000000000000000");

    EXPECT_EQ(MediaStore(*library).read(hash).error().code, ErrorCode::Corrupt);
}

TEST(MediaReaderTest, ReadsOnManyThreadsAtOnce) {
    TemporaryLibrary library;
    const QByteArray bytes = noise(300000);
    const MediaHash hash = *MediaStore(*library).put(bytes, kJpeg);
    const MediaReader reader(library.path());
    std::atomic<int> right = 0;

    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 25; ++j) {
                right += reader.read(hash) == bytes;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }

    EXPECT_EQ(right, 100);
}

TEST(MediaReaderTest, ReadsAPartWithoutTheRest) {
    TemporaryLibrary library;
    const QByteArray bytes = noise(int(3 * kChunkBytes + 5000));
    const MediaHash hash = *MediaStore(*library).put(bytes, kJpeg);
    const MediaReader reader(library.path());

    for (const auto &[offset, length] : {std::pair<qint64, qint64>(0, 100),
                                         {kChunkBytes - 10, 20},
                                         {2 * kChunkBytes, kChunkBytes},
                                         {3 * kChunkBytes + 4990, 100}}) {
        const Result<QByteArray> part = reader.readPart(hash, offset, length);
        ASSERT_TRUE(part);
        EXPECT_EQ(*part, bytes.mid(offset, length));
    }
    EXPECT_EQ(reader.readPart(hashOf("x"), 0, 10).error().code, ErrorCode::NotFound);
}

TEST(MediaReaderTest, SaysWhyTheLibraryCannotBeOpened) {
    TemporaryLibrary library;

    EXPECT_EQ(MediaReader(library.in(QStringLiteral("none.sala"))).read(hashOf("x")).error().code,
              ErrorCode::NotFound);
}

} // namespace
} // namespace sala
