// What changes a kiosk's editions is killed before each single change it makes on the disk: an upgrade, an erasure, a
// load that brings a withdrawal. After the next start the kiosk shows one whole edition, and nothing of who withdrew.

#include "db/storage/media_store.h"
#include "tests/db/dying_disk.h"
#include "tests/db/in_child.h"
#include "tests/db/old_edition_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>

#include <filesystem>
#include <functional>

namespace sala {
namespace {

constexpr int kNever = 2000;

/// The kiosk's folder as it was, a new one each time.
class Kiosks {
  public:
    Kiosks(const TemporaryLibrary &library, QString before) : m_library(library), m_before(std::move(before)) {}

    QString next() {
        const QString folder = m_library.in(QStringLiteral("kiosk %1").arg(++m_count));
        std::filesystem::copy(m_library.in(m_before).toStdString(), folder.toStdString(),
                              std::filesystem::copy_options::recursive);
        return folder;
    }

  private:
    const TemporaryLibrary &m_library;
    QString m_before;
    int m_count = 0;
};

using Job = std::function<bool(KioskState &)>;

/// Whether it came to its end before that change; it may end by nothing else than by being killed there.
bool endsBefore(int change, const QString &folder, const Job &work) {
    const pid_t child = startChild([&] {
        DyingDisk::dieBefore(change);
        Result<KioskState> own = KioskState::open(folder);
        return own && work(*own);
    });
    int status = -1;
    waitpid(child, &status, 0);
    const bool isKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    EXPECT_TRUE(isKilled || (WIFEXITED(status) && WEXITSTATUS(status) == 0)) << status;
    return !isKilled;
}

/// Kills `work` before its first change, its second, and so on, in a kiosk of its own each; then looks. How many there are.
int killBeforeEachChange(Kiosks &kiosks, const Job &work, const std::function<void(KioskState &)> &look,
                         const std::function<void(const QString &)> &harm = {}) {
    for (int change = 1; change < kNever; ++change) {
        SCOPED_TRACE("before change " + std::to_string(change));
        const QString folder = kiosks.next();
        const bool isDone = endsBefore(change, folder, work);
        if (harm) {
            harm(folder);
        }
        {
            Result<KioskState> state = KioskState::open(folder);
            EXPECT_TRUE(state) << why(state);
            EXPECT_TRUE(finishEditions(*state)) << "what every start does";
            look(*state);
        }
        QDir(folder).removeRecursively();
        if (isDone || testing::Test::HasFailure()) {
            return change - 1;
        }
    }
    return 0;
}

bool holds(const QString &folder, const QByteArray &bytes) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
            return true;
        }
    }
    return false;
}

class EditionChangeKillTest : public testing::Test {};

TEST_F(EditionChangeKillTest, AKilledUpgradeIsDoneByTheNextStart) {
    OldEditionFixture old(kFirstWithEditions);
    old.oldKiosk();
    Kiosks kiosks(old.library, QStringLiteral("kiosk"));

    const int changes = killBeforeEachChange(
        kiosks, [](KioskState &state) { return finishEditions(state).has_value(); },
        [&](KioskState &state) { old.expectShown(state); });

    EXPECT_GT(changes, 5);
    std::printf("killed before each of %d changes\n", changes);
}

/// Two photographs, of which one is withdrawn by the second edition.
class WithdrawalKillTest : public testing::Test, public EditionFixture {
  protected:
    WithdrawalKillTest() {
        kept = addDetailedPhotograph(1, 30000);
        gone = addDetailedPhotograph(2, 30000);
        EXPECT_TRUE(publish(QStringLiteral("old")));
        const auto photograph = WorkRepository(*library).get(gone);
        for (const Rendition &rendition : photograph->renditions) {
            if (rendition.kind != RenditionKind::Original) { // no edition has it
                const auto bytes = MediaStore(*library).read(rendition.media);
                EXPECT_TRUE(bytes) << why(bytes);
                lost.append(bytes->mid(500, 64));
            }
        }
        addPerson(gone, ConsentState::Withdrawn);
        Query(library->connection(), "INSERT INTO tombstone VALUES (?, 'work', 'noy', '2016-12-03', NULL)").with(gone).run();
        EXPECT_TRUE(publish(QStringLiteral("new")));
        KioskState state = kiosk();
        EXPECT_TRUE(loadEdition(pathFor(QStringLiteral("old")), state));
    }

    void expectNothingOfIt(KioskState &state) const {
        const auto current = state.edition(KioskEdition::Role::Current);
        ASSERT_TRUE(current && *current);
        const bool isNew = (**current).label.number == 2;
        EXPECT_EQ(shownBy(state), isNew ? (QSet<Id>{kept}) : (QSet<Id>{kept, gone}));
        EXPECT_TRUE(isIntact(state, **current));
        if (isNew) {
            for (const QByteArray &bytes : lost) {
                EXPECT_FALSE(holds(state.folder(), bytes));
            }
            EXPECT_EQ(rollBack(state).error().code, ErrorCode::NotAllowed);
        }
    }

    WorkId kept;
    WorkId gone;
    QList<QByteArray> lost;
};

/// And the disk then takes the state itself: its copy is never behind.
TEST_F(WithdrawalKillTest, TheCopyOfTheStateIsNeverBehindTheWithdrawal) {
    QLoggingCategory::setFilterRules(QStringLiteral("sala.db.state=false")); // it would be told of each time
    Kiosks kiosks(library, QStringLiteral("kiosk"));
    int copies = 0;

    const int changes = killBeforeEachChange(
        kiosks, [&](KioskState &state) { return loadEdition(pathFor(QStringLiteral("new")), state).has_value(); },
        [&](KioskState &state) { expectNothingOfIt(state); },
        [&](const QString &folder) {
            const QString copied = folder + QStringLiteral(" copied"); // so that this is not who brings the copy up to date
            std::filesystem::copy(folder.toStdString(), copied.toStdString(), std::filesystem::copy_options::recursive);
            const auto isNew = numberShownBy(*KioskState::open(copied)) == 2;
            QDir(copied).removeRecursively();
            QFile::resize(folder + QStringLiteral("/kiosk.db"), 0);
            const Result<KioskState> mended = KioskState::open(folder);
            ASSERT_TRUE(mended) << why(mended);
            copies += numberShownBy(*mended) == 2 ? 1 : 0;
            EXPECT_TRUE(!isNew || numberShownBy(*mended) == 2);
            EXPECT_EQ(mended->withdrawnIn(exhibition.country)->contains(gone), numberShownBy(*mended) == 2);
        });

    EXPECT_GT(copies, 2);
    std::printf("killed before each of %d changes; after %d the copy was the new one\n", changes, copies);
}

TEST_F(WithdrawalKillTest, NothingOfItIsLeftOnceTheNewEditionIsShown) {
    Kiosks kiosks(library, QStringLiteral("kiosk"));
    ASSERT_TRUE(holds(kiosks.next(), lost.first())) << "what is looked for is there before";

    const int changes = killBeforeEachChange(
        kiosks,
        [&](KioskState &state) { return loadEdition(pathFor(QStringLiteral("new")), state).has_value(); },
        [&](KioskState &state) { expectNothingOfIt(state); });

    EXPECT_GT(changes, 20);
    std::printf("killed before each of %d changes\n", changes);
}

} // namespace
} // namespace sala
