// What is written onto sticks, and above all what is not: full and locked ones, and somebody who stops it.

#include "app/kiosk/kiosk_publishing.h"
#include "app/kiosk/publishing.h"
#include "app/staff/publish_words.h"
#include "db/records/in_use.h"
#include "db/storage/editions/edition_loader.h"
#include "db/storage/kiosk/kiosk_state.h"
#include "db/storage/query.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThreadPool>

#include <sched.h>
#include <sys/mount.h>
#include <utility>

namespace sala {
namespace {

class PublishingTest : public testing::Test, public EditionFixture {
  protected:
    PublishingTest() {
        addPhotograph(1);
        addPhotograph(2);
        QDir().mkpath(stick());
        QDir().mkpath(folder());
        EXPECT_TRUE(key.write(organisationKeyFile(folder())));
    }

    QString stick() const { return library.in(QStringLiteral("stick")); }
    QString folder() const { return library.in(QStringLiteral("kiosk")); }
    Publishing machine() const { return {library.path(), folder(), {{stick()}}}; }

    PublishOutcome publishNow(const PublishWatch &watch = {}) {
        const PublishingStatus status = findForPublishing(machine());
        return publishToStick(machine(), {exhibition.id, status.keys.value(0), status.sticks.value(0)},
                              watch);
    }

    QStringList onTheStick() const { return QDir(stick()).entryList(QDir::Files | QDir::Hidden); }

    /// With a stick of its own that only it sees. Whether this machine lets anybody make one; then `work`'s
    /// answer.
    bool onDisk(const char *options, unsigned long flags, const std::function<bool()> &work,
                bool &isPossible) {
        isPossible = inChild([&] { return mountDisk(options, 0); });
        return isPossible && inChild([&] {
                   return mountDisk(options, 0) &&
                          (flags == 0 ||
                           mount("none", path().constData(), nullptr, MS_REMOUNT | flags, options) == 0) &&
                          work();
               });
    }

  private:
    QByteArray path() const { return QFile::encodeName(stick()); }
    bool mountDisk(const char *options, unsigned long flags) const {
        return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
               mount("tmpfs", path().constData(), "tmpfs", flags, options) == 0;
    }
};

TEST_F(PublishingTest, WhatWillBeLeftOutIsOfTheExhibitionAskedForLast) {
    KioskPublishing desk(machine());
    QList<bool> answers;
    QObject::connect(&desk, &PublishDesk::planned, &desk,
                     [&](const PublishOutcome &outcome) { answers.append(outcome.has_value()); });

    desk.plan(exhibition.id);
    desk.plan(ExhibitionId::generate()); // one that there is not
    QDeadlineTimer patience(10'000);
    while (answers.isEmpty() && !patience.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();

    EXPECT_EQ(answers, QList<bool>{false});
}

TEST_F(PublishingTest, FindsExhibitionsKeysAndSticks) {
    ASSERT_TRUE(SealKey::generate().write(stick() + QStringLiteral("/other.key")));
    ASSERT_TRUE(key.write(stick() + QStringLiteral("/copy.key")));

    const PublishingStatus status = findForPublishing(machine());

    EXPECT_TRUE(status.hasLooked);
    EXPECT_FALSE(status.error);
    ASSERT_EQ(status.exhibitions.size(), 1);
    EXPECT_EQ(status.exhibitions[0].titles.value(Language::Thai), QStringLiteral("อยู่ร่วมกัน"));
    ASSERT_EQ(status.keys.size(), 2) << "a copy is the same key";
    EXPECT_EQ(status.keys[0].path, organisationKeyFile(folder()));
    EXPECT_EQ(status.keys[1].stick, QStringLiteral("stick"));
    ASSERT_EQ(status.sticks.size(), 1);
    EXPECT_TRUE(status.sticks[0].isWritable);
    EXPECT_GT(status.sticks[0].bytesFree, 0);
}

TEST_F(PublishingTest, SaysWhenTheOwnKeyCanBeReadByOthers) {
    ASSERT_TRUE(QFile::setPermissions(organisationKeyFile(folder()), QFile::ReadOwner | QFile::ReadOther));

    const PublishingStatus status = findForPublishing(machine());

    EXPECT_TRUE(status.keys.isEmpty());
    ASSERT_TRUE(status.ownKeyError);
    EXPECT_EQ(status.ownKeyError->code, ErrorCode::NotAllowed);
    EXPECT_EQ(makeOwnKey(machine()).error().code, ErrorCode::InvalidInput) << "never over another";
}

TEST_F(PublishingTest, AMissingLibraryIsSaid) {
    const PublishingStatus status =
        findForPublishing({library.in(QStringLiteral("gone.sala")), folder(), {}});

    ASSERT_TRUE(status.error);
    EXPECT_EQ(status.error->code, ErrorCode::NotFound);
}

TEST_F(PublishingTest, StoppedInTheMiddleLeavesNothingAndUsesNoNumberUp) {
    for (int number = 10; number < 20; ++number) {
        addDetailedPhotograph(number, 1'000'000);
    }
    PublishWatch watch;
    qint64 stoppedAt = 0;
    watch.progress = [&](qint64 doneBytes, qint64 allBytes) {
        if (doneBytes > allBytes / 2 && stoppedAt == 0) {
            stoppedAt = doneBytes;
            EXPECT_EQ(onTheStick().size(), 1) << "it is being written";
            watch.isCancelled->store(true);
        }
    };

    const PublishOutcome outcome = publishNow(watch);

    EXPECT_GT(stoppedAt, 0);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().error.code, ErrorCode::Cancelled);
    EXPECT_TRUE(onTheStick().isEmpty());
    const PublishOutcome next = publishNow();
    ASSERT_TRUE(next);
    EXPECT_EQ(next->number, 1);
}

TEST_F(PublishingTest, TheNameHasNothingInItThatAStickCannotHold) {
    Exhibition odd = exhibition;
    odd.key = QStringLiteral("bang/kok: ก?");
    ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, odd, anEdit()));

    const PublishOutcome outcome = publishNow();

    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->file.startsWith(QLatin1String("bang-kok--1-"))) << outcome->file.toStdString();
}

TEST_F(PublishingTest, AFileOfThatNameIsNotReplaced) {
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QFile there(stick() + QStringLiteral("/bangkok-1-%1.sala").arg(today));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("somebody's");
    there.close();

    const PublishOutcome outcome = publishNow();

    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->file, QStringLiteral("bangkok-1-%1-2.sala").arg(today));
    EXPECT_EQ(bytesOf(there.fileName()), "somebody's");
}

TEST_F(PublishingTest, AnExhibitionWithoutACountryIsNamedAsSuch) {
    Exhibition nowhere = exhibition;
    nowhere.country.clear();
    ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, nowhere, anEdit()));

    const PublishOutcome outcome = publishNow();
    const PublishOutcome plan = planPublishing(machine(), exhibition.id);

    ASSERT_FALSE(outcome || plan);
    EXPECT_EQ(outcome.error().trouble, PublishTrouble::NoCountry);
    EXPECT_EQ(plan.error().trouble, PublishTrouble::NoCountry);
}

TEST_F(PublishingTest, AKeyThatWasExchangedMeanwhileIsNotUsed) {
    PublishingStatus status = findForPublishing(machine());
    ASSERT_TRUE(QFile::remove(organisationKeyFile(folder())));
    ASSERT_TRUE(SealKey::generate().write(organisationKeyFile(folder())));

    const PublishOutcome outcome =
        publishToStick(machine(), {exhibition.id, status.keys[0], status.sticks[0]}, {});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().trouble, PublishTrouble::KeyUnusable);
    EXPECT_TRUE(onTheStick().isEmpty());
}

TEST_F(PublishingTest, AStickThatIsTooSmallIsRefusedBeforeAnythingIsWritten) {
    bool isPossible = false;
    const bool isRefused = onDisk(
        "size=2m", 0,
        [&] {
            const PublishOutcome outcome = publishNow();
            return !outcome && outcome.error().trouble == PublishTrouble::NoRoom &&
                   outcome.error().bytesNeeded > outcome.error().bytesFree && onTheStick().isEmpty();
        },
        isPossible);
    if (!isPossible) {
        GTEST_SKIP() << "nothing can be mounted here";
    }
    EXPECT_TRUE(isRefused);
}

TEST_F(PublishingTest, AStickThatAKilledPublicationFilledTakesTheNext) {
    const auto fill = [](const QString &path, int megabytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(megabytes << 20, 'x')) == megabytes << 20;
    };
    bool isPossible = false;
    const bool isWritten = onDisk(
        "size=56m", 0,
        [&] {
            return fill(stick() + QStringLiteral("/.cambodia-7.sala.0123456789ab.partial"), 40) &&
                   publishNow().has_value() && onTheStick().size() == 1;
        },
        isPossible);
    if (!isPossible) {
        GTEST_SKIP() << "nothing can be mounted here";
    }
    EXPECT_TRUE(isWritten);
}

TEST_F(PublishingTest, WhatAKilledPublicationLeftBesideTheLibraryGoes) {
    const QString dead = library.in(QStringLiteral(".sala-publish-abCdeF"));
    const QString alive = library.in(QStringLiteral(".sala-publish-ghIjkL"));
    for (const QString &place : {dead, alive}) {
        ASSERT_TRUE(QDir().mkpath(place));
        QFile film(place + QStringLiteral("/whole"));
        ASSERT_TRUE(film.open(QIODevice::WriteOnly) && film.write("film") == 4);
    }
    const Result<InUse> mark = InUse::mark(alive);
    ASSERT_TRUE(mark) << why(mark);

    ASSERT_TRUE(publishNow());

    EXPECT_FALSE(QFile::exists(dead));
    EXPECT_TRUE(QFile::exists(alive + QStringLiteral("/whole"))) << "another is being published";
}

TEST_F(PublishingTest, AWorkThatIsDamagedIsNamed) {
    const WorkId damaged = addDetailedPhotograph(3, 50'000);
    const MediaHash picture = WorkRepository(*library).get(damaged)->rendition(RenditionKind::Screen)->media;
    Query(library->connection(),
          "UPDATE chunk SET data = zeroblob(length(data)) WHERE id IN (SELECT chunk FROM"
          " media_chunk JOIN media ON media.id = media WHERE hash = ?)")
        .with(picture)
        .run();

    const PublishOutcome outcome = publishNow();

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().trouble, PublishTrouble::WorkDamaged);
    EXPECT_EQ(outcome.error().work.source, WorkRepository(*library).get(damaged)->source);
    EXPECT_FALSE(outcome.error().work.titles.isEmpty());
    EXPECT_TRUE(failureText(outcome.error(), Language::English).contains(outcome.error().work.source));
    EXPECT_TRUE(onTheStick().isEmpty());
}

TEST_F(PublishingTest, WhoeverPublishesAtTheSameTimeIsSaidToHave) {
    PublishWatch watch;
    bool isFirst = true;
    watch.progress = [&](qint64, qint64) {
        if (std::exchange(isFirst, false)) {
            EXPECT_TRUE(publish(QStringLiteral("other")));
        }
    };

    const PublishOutcome outcome = publishNow(watch);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().trouble, PublishTrouble::PublishedMeanwhile);
    EXPECT_TRUE(onTheStick().isEmpty());
}

TEST_F(PublishingTest, AStickThatIsLockedIsSaidToBe) {
    bool isPossible = false;
    const bool isRefused = onDisk(
        "size=64m", MS_RDONLY,
        [&] {
            const PublishingStatus status = findForPublishing(machine());
            const PublishOutcome outcome = publishNow();
            return !status.sticks[0].isWritable && !outcome &&
                   outcome.error().trouble == PublishTrouble::StickLocked;
        },
        isPossible);
    if (!isPossible) {
        GTEST_SKIP() << "nothing can be mounted here";
    }
    EXPECT_TRUE(isRefused);
}

TEST_F(PublishingTest, AStickThatFillsUpMeanwhileIsLeftAsItWas) {
    for (int number = 10; number < 30; ++number) {
        addDetailedPhotograph(number, 1'000'000);
    }
    bool isPossible = false;
    const bool isClean = onDisk(
        "size=72m", 0,
        [&] {
            QFile other(stick() + QStringLiteral("/other"));
            PublishWatch watch;
            watch.progress = [&](qint64, qint64) { // somebody else copies something onto it
                if (!other.isOpen() && other.open(QIODevice::WriteOnly)) {
                    while (other.write(QByteArray(1 << 20, 'x')) > 0 && other.flush()) {
                    }
                }
            };
            const PublishOutcome outcome = publishNow(watch);
            return !outcome && outcome.error().error.code == ErrorCode::Io &&
                   onTheStick() == QStringList{QStringLiteral("other")};
        },
        isPossible);
    if (!isPossible) {
        GTEST_SKIP() << "nothing can be mounted here";
    }
    EXPECT_TRUE(isClean);
}

} // namespace
} // namespace sala
