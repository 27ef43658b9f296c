// What is read of the library beside the writing comes in at any moment, and never puts older words in place of newer ones.

#include "tests/journeys/curator_fixture.h"

#include "app/curator/conflict_sheet.h"

#include <QSemaphore>

#include <atomic>
#include <gtest/gtest.h>

namespace sala {
namespace {

/// Reads at once, and tells what it read when it is let go.
class HeldReading {
  public:
    CuratorReader reader() {
        return [this](const QString &path, CollectionDepth depth) {
            CuratorReading reading = readForCurators(path, depth);
            if (m_isHeld) {
                m_hasRead.release();
                m_letGo.acquire();
            }
            return reading;
        };
    }
    void hold() { m_isHeld = true; }
    bool hasRead() { return m_hasRead.available() > 0; }
    void letGo() {
        m_isHeld = false;
        m_letGo.release();
    }

  private:
    std::atomic<bool> m_isHeld = false;
    QSemaphore m_hasRead;
    QSemaphore m_letGo;
};

class CuratorReadingTest : public CuratorTest {
  protected:
    CuratorReadingTest() {
        addCurator(QStringLiteral("Sophea"));
        at = open({1366, 768}, reading.reader());
        signIn(*at, QStringLiteral("Sophea"));
        before = stored(river, TextField::Title, Language::English).body;
    }

    /// A reading that saw the library as it is now, and has not been told.
    void beginReading() {
        reading.hold();
        at->desk().load();
        ASSERT_TRUE(waitUntil([&] { return reading.hasRead(); }));
    }
    void endReading() {
        bool isTold = false;
        const auto told = QObject::connect(&at->desk(), &CuratorDesk::loaded, &at->window(), [&] { isTold = true; });
        reading.letGo();
        const bool hasCome = waitUntil([&] { return isTold; });
        QObject::disconnect(told); // another reading may follow, and `isTold` is gone then
        ASSERT_TRUE(hasCome);
    }
    QString shown() { return editor(*at, TextField::Title, Language::English).text(); }
    bool isDone() {
        return waitUntil([&] { return isKept(*at) && !at->desk().isBusy(); });
    }
    void save() { at->window().bench().perform(BenchActions::Deed::SaveText); }

    HeldReading reading;
    QString before;
    std::unique_ptr<Curating> at;
};

TEST_F(CuratorReadingTest, AReadingFromBeforeASaveDoesNotPutTheOldWordsBack) {
    enter(*at, river, TextField::Title, Language::English);
    beginReading();
    type(QStringLiteral(" at dawn"));
    save();
    ASSERT_TRUE(isDone());
    endReading();

    EXPECT_EQ(shown(), before + QStringLiteral(" at dawn"));
    type(QStringLiteral("!"));
    save();
    ASSERT_TRUE(isDone());
    EXPECT_FALSE(at->window().findChild<ConflictSheet *>()->isOpen()) << "nobody else wrote";
    EXPECT_EQ(stored(river, TextField::Title, Language::English).body, before + QStringLiteral(" at dawn!"));
}

TEST_F(CuratorReadingTest, AReadingFromBeforeAnUndoDoesNotUndoIt) {
    enter(*at, river, TextField::Title, Language::English);
    type(QStringLiteral(" at dawn"));
    save();
    ASSERT_TRUE(isDone());
    beginReading();
    at->window().bench().perform(BenchActions::Deed::Undo);
    ASSERT_TRUE(waitUntil([&] { return shown() == before; }));
    endReading();

    EXPECT_EQ(shown(), before);
    EXPECT_EQ(at->window().bench().shelf().text({river, TextField::Title, Language::English}),
              stored(river, TextField::Title, Language::English));
}

TEST_F(CuratorReadingTest, ADraftTypedWhileAReadingGoesOnStaysAndGoesOnFromTheNewText) {
    enter(*at, river, TextField::Title, Language::English);
    beginReading();
    type(QStringLiteral("1"));
    save();
    type(QStringLiteral("2"));
    ASSERT_TRUE(isDone());
    endReading();

    EXPECT_EQ(shown(), before + QStringLiteral("12"));
    save();
    ASSERT_TRUE(isDone());
    EXPECT_FALSE(at->window().findChild<ConflictSheet *>()->isOpen());
    EXPECT_EQ(stored(river, TextField::Title, Language::English).body, before + QStringLiteral("12"));
}

/// The same moment, and somebody else's words: those come in.
TEST_F(CuratorReadingTest, WhatOthersWroteWhileAReadingWentOnIsReadAgain) {
    at->window().bench().openWork(river);
    beginReading();
    write(river, TextField::Title, Language::English, QStringLiteral("Theirs"));
    endReading();

    EXPECT_TRUE(waitUntil([&] { return shown() == QStringLiteral("Theirs"); }));
}

/// A large library: its works are seen before all its texts are read.
TEST_F(CuratorTest, WorksAreShownByTheirTitlesAndOpenWhenTheirTextsAreRead) {
    addCurator(QStringLiteral("Sophea"));
    QSemaphore letGo;
    const auto at = open({1366, 768}, [&](const QString &path, CollectionDepth depth) {
        if (depth == CollectionDepth::Whole) {
            letGo.acquire();
        }
        return readForCurators(path, depth);
    });
    BenchPage &bench = at->window().bench();
    ASSERT_TRUE(waitUntil([&] { return bench.found().size() == 2; }));
    EXPECT_FALSE(bench.shelf().isWhole());
    EXPECT_EQ(bench.shelf().shownTitle(river, Language::Khmer), QString::fromUtf8("ក្បែរទន្លេ"));
    bench.openWork(river);
    EXPECT_FALSE(bench.isWorkOpen()) << "its other texts would look as if nobody had written them";
    EXPECT_FALSE(bench.status().sentence().isEmpty());

    letGo.release();

    ASSERT_TRUE(waitUntil([&] { return bench.isWorkOpen(); }));
    EXPECT_EQ(editor(*at, TextField::Caption, Language::English).text(), QStringLiteral("A woman stands by the river."));
    letGo.release(100);
}

} // namespace
} // namespace sala
