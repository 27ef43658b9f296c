#include "media/picture/picture_cache.h"
#include "tests/media/test_pictures.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <gmock/gmock.h>

using namespace sala;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

MediaHash hash(char name) {
    return {QByteArray(32, name)};
}

/// Pictures in memory. Can hold readers back, and remembers in which order they came.
class MemorySource final : public PictureSource {
  public:
    Result<QByteArray> read(const MediaHash &media) override {
        m_readers.release();
        m_gate.acquire();
        const QMutexLocker lock(&m_mutex);
        m_order += QString::fromLatin1(media.bytes.left(1));
        const auto found = m_pictures.constFind(media);
        return found == m_pictures.cend()
                   ? Result<QByteArray>(fail(ErrorCode::NotFound, QStringLiteral("none")))
                   : Result<QByteArray>(*found);
    }

    void add(char name, QSize sizePx) {
        const QMutexLocker lock(&m_mutex);
        m_pictures.insert(hash(name), test::asJpeg(test::quarters(sizePx)));
    }

    void close() { m_gate.acquire(m_gate.available()); } ///< readers wait
    void open(int readers = 1000) { m_gate.release(readers); }
    /// True when so many more have come, whether they may pass or not; false after a minute.
    bool waitForReaders(int count) { return m_readers.tryAcquire(count, 60000); }

    QString readOrder() {
        const QMutexLocker lock(&m_mutex);
        return m_order;
    }

  private:
    QMutex m_mutex;
    QHash<MediaHash, QByteArray> m_pictures;
    QString m_order;
    QSemaphore m_gate{1000}; ///< readers that may pass
    QSemaphore m_readers;    ///< that have come and were not waited for
};

class PictureCacheTest : public testing::Test {
  protected:
    PictureCacheTest() {
        for (const char name : {'a', 'b', 'c', 'd', 'e'}) {
            source->add(name, {100, 100});
        }
        QObject::connect(&cache, &PictureCache::ready, &loop, [this](const PictureRequest &request) {
            readyNames += QString::fromLatin1(request.media.bytes.left(1));
            loop.quit();
        });
        QObject::connect(&cache, &PictureCache::failed, &loop,
                         [this](const PictureRequest &, const Error &error) {
                             errors.append(error.code);
                             loop.quit();
                         });
    }

    static PictureRequest request(char name) { return {hash(name), QSize(100, 100)}; }
    static QList<PictureRequest> requests(const char *names) {
        QList<PictureRequest> list;
        for (; *names; ++names) {
            list.append(request(*names));
        }
        return list;
    }

    void waitForReady(qsizetype count) {
        while (readyNames.size() < count) {
            loop.exec();
        }
    }

    static constexpr qint64 kPictureBytes = 100 * 100 * 4;
    const int threads = 1 + std::max(1, QThread::idealThreadCount() - 1); ///< what is in sight has its own

    std::shared_ptr<MemorySource> source = std::make_shared<MemorySource>();
    PictureCache cache{source, 3 * kPictureBytes};
    QObject page;
    QObject otherPage;
    QEventLoop loop;
    QString readyNames;
    QList<ErrorCode> errors;
};

TEST_F(PictureCacheTest, HasAPictureAfterItWasWanted) {
    EXPECT_TRUE(cache.find(request('a')).isNull());

    cache.want(&page, requests("a"));
    waitForReady(1);

    EXPECT_EQ(cache.find(request('a')).size(), QSize(100, 100));
    EXPECT_EQ(cache.find(request('a')).format(), QImage::Format_RGB32);
    EXPECT_EQ(cache.bytes(), kPictureBytes);
}

TEST_F(PictureCacheTest, KeepsSizesApart) {
    cache.want(&page, {{hash('a'), QSize(50, 50)}});
    waitForReady(1);

    EXPECT_TRUE(cache.find(request('a')).isNull());
    EXPECT_EQ(cache.find({hash('a'), QSize(50, 50)}).size(), QSize(50, 50));
}

TEST_F(PictureCacheTest, HasTheLargestOfAMediumWhateverItWasDecodedFor) {
    EXPECT_TRUE(cache.findAnySize(hash('a')).isNull());

    cache.want(&page, {{hash('a'), QSize(20, 20)}, {hash('a'), QSize(50, 50)}, {hash('b'), QSize(90, 90)}});
    waitForReady(3);

    EXPECT_EQ(cache.findAnySize(hash('a')).size(), QSize(50, 50));
}

TEST_F(PictureCacheTest, DecodesWhatIsInSightWhileEveryIdleThreadIsBusy) {
    const int idleThreads = std::max(1, QThread::idealThreadCount() - 1);
    QList<PictureRequest> ahead;
    for (int i = 0; i <= idleThreads; ++i) { // one more: the first picture of all is not idle work
        source->add(char('k' + i), {10, 10});
        ahead.append({hash(char('k' + i)), QSize(10, 10)});
    }
    source->close();
    cache.want(&page, ahead.mid(0, 1));
    source->open(1);
    waitForReady(1);
    ASSERT_TRUE(source->waitForReaders(1));
    cache.want(&page, ahead);

    cache.want(&otherPage, requests("a"), 1);
    EXPECT_TRUE(source->waitForReaders(idleThreads + 1));
    source->open();
    waitForReady(2 + idleThreads);

    EXPECT_FALSE(cache.find(request('a')).isNull());
}

TEST_F(PictureCacheTest, BeginsAnewWithWhatComesInSightWhileIdleWorkStandsStill) {
    cache.want(&page, requests("a")); // the first picture of all is not idle work
    waitForReady(1);
    ASSERT_TRUE(source->waitForReaders(1));
    source->close();
    cache.want(&page, requests("b"));
    ASSERT_TRUE(source->waitForReaders(1));

    cache.want(&page, requests("b"), 1);

    EXPECT_TRUE(source->waitForReaders(1));
    source->open();
    waitForReady(2);
    cache.want(&page, requests("c"));
    waitForReady(3);
    EXPECT_EQ(readyNames, QStringLiteral("abc"));
}

TEST_F(PictureCacheTest, StaysInsideItsLimitAndDropsTheLeastRecentlyUsed) {
    cache.want(&page, requests("abc"));
    waitForReady(3);
    cache.find(request('b'));
    cache.find(request('c'));

    cache.want(&page, requests("d"));
    waitForReady(4);

    EXPECT_LE(cache.bytes(), 3 * kPictureBytes);
    EXPECT_TRUE(cache.find(request('a')).isNull());
    EXPECT_FALSE(cache.find(request('b')).isNull());
    EXPECT_FALSE(cache.find(request('d')).isNull());
}

TEST_F(PictureCacheTest, ProtectsWhatIsWantedFromOtherPagesPictures) {
    cache.want(&page, requests("ab"));
    waitForReady(2);

    cache.want(&otherPage, requests("c"));
    waitForReady(3);
    cache.want(&otherPage, requests("d"));
    waitForReady(4);

    EXPECT_FALSE(cache.find(request('a')).isNull());
    EXPECT_FALSE(cache.find(request('b')).isNull());
    EXPECT_TRUE(cache.find(request('c')).isNull());
}

TEST_F(PictureCacheTest, DoesNotStartWhatTheLimitCannotHold) {
    cache.want(&page, requests("abcde"));
    waitForReady(3);
    QCoreApplication::processEvents();

    EXPECT_EQ(readyNames.size(), 3);
    EXPECT_EQ(source->readOrder().size(), 3);
}

TEST_F(PictureCacheTest, ServesTheLastCallerFirstAndDropsWhatNobodyWantsAnyMore) {
    source->close();
    cache.want(&page, requests("abc"));
    cache.want(&otherPage, requests("d"));
    cache.want(&page, {});
    source->open();

    // As many as there are threads may have begun with the first page's before it changed its mind.
    while (!readyNames.contains(QLatin1Char('d'))) {
        loop.exec();
    }

    EXPECT_LE(readyNames.size(), threads + 1);
    EXPECT_FALSE(source->readOrder().contains(QLatin1Char('c')) && threads <= 2);
}

TEST_F(PictureCacheTest, SaysWhyAPictureFailedAndTriesAgainOnlyWhenWantedAnew) {
    cache.want(&page, requests("x"));
    loop.exec();
    cache.want(&page, requests("x"));
    QCoreApplication::processEvents();
    EXPECT_THAT(errors, ElementsAre(ErrorCode::NotFound));

    cache.want(&page, {});
    source->add('x', {100, 100});
    cache.want(&page, requests("x"));
    waitForReady(1);

    EXPECT_FALSE(cache.find(request('x')).isNull());
}

TEST_F(PictureCacheTest, TellsASecondPageOfAFailureTheFirstKnows) {
    cache.want(&page, requests("x"));
    loop.exec();

    cache.want(&otherPage, requests("x"));
    loop.exec();

    EXPECT_THAT(errors, ElementsAre(ErrorCode::NotFound, ErrorCode::NotFound));
}

TEST_F(PictureCacheTest, ForgetsAWithdrawnPictureEvenWhileItIsDecoded) {
    cache.want(&page, requests("a"));
    waitForReady(1);
    source->close();
    cache.want(&page, requests("ab"));

    cache.forget(hash('a'));
    cache.forget(hash('b'));
    cache.want(&otherPage, requests("c"));
    source->open();
    waitForReady(2);

    EXPECT_TRUE(cache.find(request('a')).isNull());
    EXPECT_TRUE(cache.find(request('b')).isNull());
    EXPECT_EQ(readyNames, QStringLiteral("ac"));
    EXPECT_EQ(cache.bytes(), kPictureBytes);
}

TEST_F(PictureCacheTest, DecodesAgainAfterClear) {
    cache.want(&page, requests("a"));
    waitForReady(1);

    cache.clear();
    EXPECT_EQ(cache.bytes(), 0);
    EXPECT_TRUE(cache.find(request('a')).isNull());
    waitForReady(2);

    EXPECT_FALSE(cache.find(request('a')).isNull());
}

TEST_F(PictureCacheTest, ForgetsTheWishesOfADeadPage) {
    source->close();
    auto shortLived = std::make_unique<QObject>();
    cache.want(shortLived.get(), requests("abc"));
    shortLived.reset();
    cache.want(&page, requests("d"));
    source->open();
    while (!readyNames.contains(QLatin1Char('d'))) {
        loop.exec();
    }

    EXPECT_FALSE(source->readOrder().contains(QLatin1Char('c')) && threads <= 2);
}

TEST_F(PictureCacheTest, DiesQuietlyWhilePicturesAreBeingDecoded) {
    auto shortLived = std::make_unique<PictureCache>(source, 10 * kPictureBytes);
    shortLived->want(&page, requests("abcde"));

    shortLived.reset();
    QCoreApplication::processEvents();

    EXPECT_THAT(errors, IsEmpty());
}

} // namespace
