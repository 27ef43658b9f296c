// A curator types, and the machine goes at moments nobody chose: what was kept is there, draft or saved.

#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/text_repository.h"
#include "tests/db/in_child.h"
#include "tests/db/temporary_library.h"

#include <array>
#include <atomic>
#include <random>
#include <sys/mman.h>

namespace sala {
namespace {

constexpr int kEdits = 500;
constexpr int kTexts = 20;
constexpr int kKeepsOfAnEdit = 3; ///< while it is being typed
constexpr int kLeastKills = 25;

/// What the typist has been told is kept: seen by the parent even after a kill.
struct Acknowledged {
    std::atomic<int> step{0};
    std::atomic<int> edits{0};
    std::array<std::atomic<int>, kTexts> kept{};
};

class DraftKillTest : public testing::Test {
  protected:
    DraftKillTest() {
        EXPECT_TRUE(CuratorRepository(*library).add(sokha, QStringLiteral("river of stones"), anEdit()));
        for (Id &owner : owners) {
            owner = Id::generate();
        }
        library.close();
        told = new (mmap(nullptr, sizeof(Acknowledged), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Acknowledged;
    }
    ~DraftKillTest() override { munmap(told, sizeof(Acknowledged)); }

    TextKey key(int text) const { return {owners[size_t(text)], TextField::Caption, Language::Khmer}; }

    /// One text typed, kept on the way, and saved.
    bool typeOne(Library &opened, int text) const {
        TextRepository texts(opened);
        DraftRepository drafts(opened);
        const Result<Text> seen = texts.get(key(text));
        if (!seen) {
            return false;
        }
        Draft draft{key(text), sokha.id, {}, seen->revision, QDateTime::currentDateTimeUtc()};
        for (int i = 0; i < kKeepsOfAnEdit; ++i) {
            const int step = ++told->step;
            draft.body = QString::number(step);
            if (!drafts.keep(draft)) {
                return false;
            }
            told->kept[size_t(text)] = step;
        }
        return drafts.save(draft, TextStatus::Draft, Edit::by(sokha.name)).has_value();
    }

    bool typeOn() const {
        Result<Library> opened = Library::open(library.path(), Library::Mode::ReadWrite);
        while (opened && told->edits < kEdits) {
            if (!typeOne(*opened, told->edits % kTexts)) {
                return false;
            }
            ++told->edits;
        }
        return opened.has_value();
    }

    void expectNothingLost() {
        Result<Library> opened = Library::open(library.path(), Library::Mode::ReadWrite);
        ASSERT_TRUE(opened) << why(opened);
        const Result<QList<Finding>> findings = checkLibrary(*opened);
        ASSERT_TRUE(findings) << why(findings);
        EXPECT_TRUE(findings->isEmpty());
        for (int text = 0; text < kTexts; ++text) {
            const QString saved = TextRepository(*opened).get(key(text))->body;
            const auto drafts = DraftRepository(*opened).of(owners[size_t(text)]);
            const int kept = std::max(saved.toInt(), drafts->isEmpty() ? 0 : drafts->first().body.toInt());
            EXPECT_GE(kept, told->kept[size_t(text)].load()) << "text " << text;
        }
    }

    TemporaryLibrary library;
    Curator sokha{CuratorId::generate(), QStringLiteral("Sokha"), Language::Khmer};
    std::array<Id, kTexts> owners;
    Acknowledged *told = nullptr;
};

TEST_F(DraftKillTest, WhatWasKeptIsThere) {
    std::mt19937 random(20161124);
    int kills = 0;

    while (told->edits < kEdits && !HasFailure()) {
        const pid_t child = startChild([this] { return typeOn(); });
        // Soon at first, while a fast disk has not yet kept everything; then late enough for a slow one to come to an end.
        usleep(useconds_t(random() % (kills < kLeastKills ? 40'000 : 400'000)));
        kill(child, SIGKILL);
        kills += finished(child) ? 0 : 1;
        expectNothingLost();
    }

    EXPECT_GE(kills, kLeastKills);
    RecordProperty("kills", kills);
}

} // namespace
} // namespace sala
