// The real workbench is killed at moments nobody chose while somebody types into it through a screen of its own (VNC): what
// had been on the screen for longer than a second is in the library, as a draft or as a text.
// SALA_STRESS_SECONDS=300 goes on until 500 edits have been made, or for so long.

#include "db/storage/collection_loader.h"
#include "db/storage/connection.h"
#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/text_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"
#include "tests/faults/vnc_typist.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <gtest/gtest.h>
#include <iostream>
#include <random>

namespace sala {
namespace {

constexpr int kWorks = 130; // four texts of each are missing
constexpr int kEdits = 500;
// What is promised holds for the program as it is delivered; without optimisation its pages take some ten times as long.
#ifdef __OPTIMIZE__
constexpr qint64 kOnScreenMs = 1000;
#else
constexpr qint64 kOnScreenMs = 2500;
#endif
const QString kPassphrase = QStringLiteral("river of stones");

/// Words that nobody else writes, and when they were on the screen.
struct Typed {
    QString words;
    qint64 atMs = 0;
};

class CuratorKillTest : public testing::Test {
  protected:
    CuratorKillTest() {
        EXPECT_TRUE(CuratorRepository(*library).add({CuratorId::generate(), QStringLiteral("Sokha"), Language::English}, kPassphrase,
                                                    anEdit()));
        QList<TextChange> changes;
        for (int i = 1; i <= kWorks; ++i) {
            const WorkId work = *LibraryImportSink(*library).addPhotograph(samplePhotograph(i, 200));
            for (const TextField field : {TextField::Title, TextField::Caption, TextField::AltText, TextField::Story}) {
                const Text now = *TextRepository(*library).get({work, field, Language::English});
                changes.append({now.key, QStringLiteral("Words %1").arg(i), TextStatus::Translated, now.revision});
            }
        }
        EXPECT_TRUE(TextRepository(*library).setAll(changes, anEdit()));
        library.close();
        clock.start();
    }

    bool comeIn(VncTypist &typist) {
        if (!typist.isReady()) {
            return false;
        }
        typist.type(kPassphrase);
        typist.press(VncTypist::kReturn);
        return typist.isIdle();
    }

    /// A text that is missing, a few words, and now and then it is saved. The words.
    QString edit(VncTypist &typist) {
        typist.press(VncTypist::kF8);
        const QString words = QStringLiteral("w%1x").arg(++edits, 5, 10, QLatin1Char('0'));
        typist.type(words);
        if (random() % 3 == 0) {
            typist.press('s', VncTypist::kControl);
        }
        typist.rest(int(random() % 100));
        return words;
    }

    /// A few of them, until they are seen.
    bool editSome(VncTypist &typist) {
        QStringList some;
        for (int i = 0; i < 4; ++i) {
            some.append(edit(typist));
        }
        if (!typist.isDrawn()) {
            return false;
        }
        for (const QString &words : some) {
            typed.append({words, clock.elapsed()});
        }
        return true;
    }

    QString everything() {
        QString all;
        Result<Library> opened = Library::open(library.path(), Library::Mode::ReadWrite);
        EXPECT_TRUE(opened) << why(opened);
        if (!opened) {
            return all;
        }
        for (const Draft &draft : DraftRepository(*opened).all().value_or(QList<Draft>())) {
            all += draft.body + u'\n';
        }
        const auto collection = loadCollection(*opened);
        EXPECT_TRUE(collection) << why(collection);
        for (const Text &text : collection ? collection->texts.values() : QList<Text>()) {
            all += text.body + u'\n';
        }
        return all;
    }

    void expectKept(qint64 endedMs, qint64 promisedMs) {
        const QString all = everything();
        for (const Typed &one : std::as_const(typed)) {
            const qint64 ageMs = endedMs - one.atMs;
            if (!all.contains(one.words)) {
                oldestLostMs = std::max(oldestLostMs, ageMs);
                EXPECT_LT(ageMs, promisedMs) << one.words.toStdString() << " was lost";
            }
        }
        typed.removeIf([&](const Typed &one) { return !all.contains(one.words); }); // never there, and not looked for again
    }

    TemporaryLibrary library;
    std::mt19937 random{20161124};
    QElapsedTimer clock;
    QList<Typed> typed;
    int edits = 0;
    qint64 oldestLostMs = 0;
};

TEST_F(CuratorKillTest, WhatWasOnTheScreenForASecondIsThere) {
    const int seconds = std::max(18, qEnvironmentVariableIntValue("SALA_STRESS_SECONDS"));
    int kills = 0;
    int stops = 0;

    while (clock.elapsed() < seconds * 1000 && edits < kEdits && !HasFailure()) {
        VncTypist typist(library.path());
        ASSERT_TRUE(comeIn(typist));
        const qint64 endMs = clock.elapsed() + 300 + qint64(random() % 4000);
        while (clock.elapsed() < endMs) {
            ASSERT_TRUE(editSome(typist));
        }
        edit(typist); // and in the midst of one
        typist.rest(int(random() % 700));
        const bool isStop = (kills + stops) % 4 == 3; // what a session's end sends
        const qint64 endedMs = clock.elapsed();
        ASSERT_TRUE(typist.end(isStop ? SIGTERM : SIGKILL)) << "it goes on running";
        (isStop ? stops : kills) += 1;
        expectKept(endedMs, isStop ? 0 : kOnScreenMs);
    }

    std::cout << edits << " edits, " << kills << " kills, " << stops << " stops; the oldest words lost had been seen for "
              << oldestLostMs << " ms\n";
    EXPECT_GT(edits, 20);
    EXPECT_GE(kills, 2);
}

/// A session's end does not wait for a library that takes nothing.
TEST_F(CuratorKillTest, AStopEndsTheWindowWhileAnotherProgramHoldsTheLibrary) {
    VncTypist typist(library.path());
    ASSERT_TRUE(comeIn(typist));
    ASSERT_TRUE(editSome(typist));
    Result<Library> other = Library::open(library.path(), Library::Mode::ReadWrite);
    ASSERT_TRUE(other) << why(other);
    const Savepoint held(other->connection());
    ASSERT_TRUE(editSome(typist));

    EXPECT_TRUE(typist.end(SIGTERM)) << "it goes on running";
}

} // namespace
} // namespace sala
