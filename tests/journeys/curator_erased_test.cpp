// Somebody takes their consent back while a curator writes about them: nothing of it stays, on the screen, in drafts, in bytes.

#include "tests/journeys/curator_fixture.h"

#include "app/curator/preview_pane.h"
#include "db/storage/erasure.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSemaphore>

#include <atomic>
#include <gtest/gtest.h>

namespace sala {
namespace {

const QString kSecret = QStringLiteral("the words nobody may keep");

class CuratorErasedTest : public CuratorTest {
  protected:
    CuratorErasedTest() { addCurator(QStringLiteral("Sophea")); }

    void erase() {
        const auto done = eraseWorks(*library, {river}, anEdit());
        ASSERT_TRUE(done) << why(done);
    }
    BenchPage &bench() { return at->window().bench(); }
    bool isGone() {
        return waitUntil([&] { return !bench().isWorkOpen() && !bench().found().contains(river); });
    }
    /// In the library and everything beside it.
    bool isOnDisk(const QString &words) {
        const QFileInfo file(library.path());
        for (const QFileInfo &near : file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden)) {
            if (bytesOf(near.filePath()).contains(words.toUtf8())) {
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<Curating> at;
};

TEST_F(CuratorErasedTest, TheOpenWorkGoesWithItsPictureItsWordsAndItsDrafts) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Story, Language::English);
    type(kSecret);
    ASSERT_TRUE(waitUntil([&] { return drafts().size() == 1 && isKept(*at); }));
    ASSERT_TRUE(waitUntil([&] { return !bench().workPage().preview().page().isNull(); }));
    ASSERT_TRUE(isOnDisk(kSecret));
    const MediaHash screen = bench().shelf().work(river)->rendition(RenditionKind::Screen)->media;

    erase();

    ASSERT_TRUE(isGone());
    EXPECT_EQ(bench().shelf().work(river), nullptr);
    EXPECT_TRUE(editor(*at, TextField::Story, Language::English).text().isEmpty());
    EXPECT_TRUE(at->pictures().findAnySize(screen).isNull());
    EXPECT_TRUE(bench().status().sentence().contains(QStringLiteral("took their consent back")));
    EXPECT_TRUE(drafts().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return !isOnDisk(kSecret); })) << "the window empties the log that it held";
    EXPECT_TRUE(waitUntil([&] { return bench().workPage().preview().page().isNull(); }));
}

/// Nobody stops typing because somebody else pressed a button elsewhere.
TEST_F(CuratorErasedTest, WordsTypedAfterItAreNeitherKeptNorTriedForEver) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Story, Language::English);

    erase();
    type(kSecret);
    bench().writing().flush();

    ASSERT_TRUE(isGone());
    EXPECT_TRUE(waitUntil([&] { return isKept(*at); })) << "it is tried no more";
    EXPECT_TRUE(drafts().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return !isOnDisk(kSecret); }));
    bench().openWork(bridge);
    EXPECT_TRUE(bench().isWorkOpen()) << "the others are there";
}

/// What was read before it may come in after it.
TEST_F(CuratorErasedTest, AReadingFromBeforeDoesNotBringItBack) {
    std::atomic<bool> isHeld = false;
    QSemaphore hasRead;
    QSemaphore letGo;
    at = open({1366, 768}, [&](const QString &path, CollectionDepth depth) {
        CuratorReading reading = readForCurators(path, depth);
        if (isHeld) {
            hasRead.release();
            letGo.acquire();
        }
        return reading;
    });
    signIn(*at, QStringLiteral("Sophea"));
    bench().openWork(river);
    isHeld = true;
    const auto letAllGo = qScopeGuard([&] { // whatever came of it: a reading that is held would hold the end, too
        isHeld = false;
        letGo.release(100);
    });
    at->desk().load();
    ASSERT_TRUE(waitUntil([&] { return hasRead.available() > 0; }));

    erase();
    ASSERT_TRUE(isGone());
    bool isTold = false;
    QObject::connect(&at->desk(), &CuratorDesk::loaded, &at->window(), [&] { isTold = true; });
    isHeld = false;
    letGo.release();
    ASSERT_TRUE(waitUntil([&] { return isTold; }));

    EXPECT_EQ(bench().shelf().work(river), nullptr);
    EXPECT_FALSE(bench().found().contains(river));
}

TEST_F(CuratorErasedTest, AtTheDoorItsDraftsGoToo) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Story, Language::English);
    type(kSecret);
    at->window().lock();
    erase();
    ASSERT_TRUE(waitUntil([&] { return isKept(*at) && drafts().isEmpty(); }));

    signIn(*at, QStringLiteral("Sophea"));

    EXPECT_TRUE(waitUntil([&] { return !bench().shelf().work(river); }));
    EXPECT_TRUE(bench().shelf().drafts().isEmpty());
    EXPECT_TRUE(bench().found().contains(bridge));
}

} // namespace
} // namespace sala
