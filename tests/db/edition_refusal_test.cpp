// What a kiosk remembers of editions that are gone, and what it keeps of loads that were refused.

#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>

namespace sala {
namespace {

constexpr qint64 kBytesEach = 3 << 20;

class EditionRefusalTest : public testing::Test, public EditionFixture {
  protected:
    EditionRefusalTest() {
        for (int number = 1; number <= 6; ++number) {
            addDetailedPhotograph(number, kBytesEach);
        }
    }

    /// One of an exhibition that is elsewhere in the same country.
    QString publishedOfAnother(const QString &name) {
        const Exhibition first = exhibition;
        exhibition.id = ExhibitionId::generate();
        exhibition.key = name;
        EXPECT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
        const QString path = published(name);
        exhibition = first;
        return path;
    }

    static QStringList leftOf(const KioskState &state) {
        return QDir(state.editionsFolder()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
    }

    static void expectOlder(const QString &path, KioskState &state, qint64 newest) {
        const EditionReport report = inspectEdition(path, state);
        EXPECT_EQ(report.refusal, EditionRefusal::Older) << report.detail.toStdString();
        EXPECT_TRUE(report.detail.contains(QString::number(newest))) << report.detail.toStdString();
        EXPECT_FALSE(loadEdition(path, state));
    }

    /// Damages the last piece of a published file, so that most of it is copied before that is seen.
    static void damageLastPiece(const QString &path) {
        SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE chunk SET data = zeroblob(length(data)) WHERE id = (SELECT max(chunk) FROM media_chunk)");
    }

    void killHalfWay(const QString &path) {
        EXPECT_FALSE(inChild([&] {
            Result<KioskState> own = KioskState::open(library.in(QStringLiteral("kiosk")));
            LoadOptions options;
            options.progress = [](qint64 done, qint64 all) {
                if (done >= all / 2) {
                    kill(getpid(), SIGKILL);
                }
            };
            return loadEdition(path, *own, options).has_value();
        }));
    }

    static Result<KioskEdition> loadTrusting(const QString &number, const QString &path, KioskState &state) {
        LoadOptions options;
        options.trust = number;
        return loadEdition(path, state, options);
    }

    QString one = QStringLiteral("one");
    QString two = QStringLiteral("two");
    QString three = QStringLiteral("three");
};

TEST_F(EditionRefusalTest, AnOlderEditionDoesNotComeInByADetour) {
    KioskState state = kiosk();
    const QString first = published(one);
    ASSERT_TRUE(loadEdition(published(two), state));
    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("yangon")), state));

    expectOlder(first, state, 2);
    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("hanoi")), state)) << "and edition 2 is tidied away";
    KioskState later = kiosk();
    expectOlder(first, later, 2);

    EXPECT_EQ(inspectEdition(pathFor(two), later).refusal, EditionRefusal::None) << "the newest itself may return";
    EXPECT_TRUE(loadEdition(published(three), later));
}

TEST_F(EditionRefusalTest, AKioskOfAnEarlierSalaRemembersWhatItHas) {
    KioskState state = kiosk();
    const QString first = published(one);
    ASSERT_TRUE(loadEdition(published(two), state));
    SQLite::Database(state.folder().toStdString() + "/kiosk.db", SQLite::OPEN_READWRITE)
        .exec("DELETE FROM setting WHERE name LIKE 'newest%'");

    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("yangon")), state));
    expectOlder(first, state, 2);
    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("hanoi")), state));
    expectOlder(first, state, 2);
}

TEST_F(EditionRefusalTest, GoingBackLowersNothingThatIsRemembered) {
    KioskState state = kiosk();
    const QString first = published(one);
    ASSERT_TRUE(loadEdition(published(two), state));
    ASSERT_TRUE(loadEdition(published(three), state));

    ASSERT_TRUE(rollBack(state));
    expectOlder(first, state, 2);
    EXPECT_EQ(inspectEdition(pathFor(two), state).refusal, EditionRefusal::Shown);
    EXPECT_EQ(inspectEdition(pathFor(three), state).refusal, EditionRefusal::None) << "forth again";
    LoadOptions mending;
    mending.isWhole = true;
    ASSERT_TRUE(loadEdition(pathFor(two), state, mending)) << "what is shown can be mended";

    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("yangon")), state));
    expectOlder(pathFor(two), state, 3);
    EXPECT_TRUE(rollBack(state)) << "what is kept can be gone back to";
    EXPECT_EQ(state.edition(KioskEdition::Role::Current)->value().label.number, 2);
}

TEST_F(EditionRefusalTest, NothingStaysOfAFileThatIsDamaged) {
    KioskState state = kiosk();
    const QString path = published(one);
    damageLastPiece(path);
    qint64 copied = 0;
    LoadOptions options;
    options.progress = [&](qint64 done, qint64) { copied = done; };

    EXPECT_EQ(loadEdition(path, state, options).error().code, ErrorCode::Corrupt);

    EXPECT_GT(copied, kBytesEach);
    EXPECT_EQ(leftOf(state), QStringList());
}

TEST_F(EditionRefusalTest, WhatWasCutOffGoesWhenItCannotBeGoneOnWith) {
    KioskState state = kiosk();
    const QString path = published(one);
    killHalfWay(path);
    ASSERT_FALSE(leftOf(state).isEmpty());
    const QString newer = published(two);
    KioskState other = kiosk(QStringLiteral("other"));
    ASSERT_TRUE(loadEdition(newer, other));
    ASSERT_TRUE(state.show(other.edition(KioskEdition::Role::Current)->value()));

    EXPECT_FALSE(loadEdition(path, state));

    EXPECT_EQ(leftOf(state), QStringList());
}

TEST_F(EditionRefusalTest, ProvingReadsEveryPieceAndLeavesNothing) {
    KioskState state = kiosk();
    const QString path = published(one);
    qint64 done = 0;
    qint64 all = 0;
    LoadOptions options;
    options.progress = [&](qint64 doneBytes, qint64 allBytes) {
        EXPECT_GE(doneBytes, done);
        done = doneBytes;
        all = allBytes;
    };
    const auto whole = proveEdition(path, state, options);
    ASSERT_TRUE(whole) << why(whole);
    EXPECT_EQ(whole->refusal, EditionRefusal::None) << whole->detail.toStdString();
    EXPECT_EQ(done, all);
    EXPECT_GT(all, 6 * kBytesEach);
    damageLastPiece(path);

    const auto damaged = proveEdition(path, state);

    EXPECT_EQ(inspectEdition(path, state).refusal, EditionRefusal::None) << "that is seen by reading all of it only";
    ASSERT_TRUE(damaged);
    EXPECT_EQ(damaged->refusal, EditionRefusal::Damaged);
    EXPECT_FALSE(damaged->detail.isEmpty());
    options.isCancelled = [] { return true; };
    EXPECT_EQ(proveEdition(path, state, options).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(state.editions()->isEmpty());
    EXPECT_EQ(leftOf(state), QStringList());
}

TEST_F(EditionRefusalTest, TheNumberToTrustIsTakenAsPeopleWriteIt) {
    const QString path = published(one);
    const QString number = fingerprint(key.publicKey());
    const QStringList written{number, number.toLower(), QString(number).remove(u'-'), QString(number).replace(u'-', u' '),
                              QStringLiteral(" %1\n").arg(QString(number).replace(u'-', QChar(0x2011)))};
    for (const QString &as : written) {
        KioskState state = KioskState::open(library.in(QString::number(written.indexOf(as)))).value();

        EXPECT_TRUE(loadTrusting(as, path, state)) << as.toStdString();

        EXPECT_EQ(state.trustedKeys(), QList<QByteArray>{key.publicKey()});
    }
    EXPECT_FALSE(fingerprintFrom(number.chopped(1)));
    EXPECT_FALSE(fingerprintFrom(QString(number).replace(0, 1, u'G')));
}

TEST_F(EditionRefusalTest, ANumberThatDiffersIsRefusedAndBothAreShown) {
    const QString path = published(one);
    KioskState stranger = KioskState::open(library.in(QStringLiteral("stranger"))).value();
    KioskState friendly = kiosk();
    for (KioskState *state : {&stranger, &friendly}) {
        LoadOptions options;
        options.trust = QStringLiteral("00001111aaaa2222");

        const EditionReport report = inspectEdition(path, *state, options);

        EXPECT_EQ(report.refusal, EditionRefusal::OtherKey);
        EXPECT_TRUE(report.detail.contains(QStringLiteral("0000-1111-AAAA-2222"))) << report.detail.toStdString();
        EXPECT_TRUE(report.detail.contains(fingerprint(key.publicKey()))) << report.detail.toStdString();
        EXPECT_EQ(loadEdition(path, *state, options).error().code, ErrorCode::NotAllowed);
    }
}

/// Scripts prepare kiosks in parallel; each finds an empty folder.
TEST_F(EditionRefusalTest, ANewKioskIsBegunByManyAtOnce) {
    for (int round = 0; round < 30; ++round) {
        const QString folder = library.in(QStringLiteral("new %1").arg(round));
        const qint64 start = QDateTime::currentMSecsSinceEpoch() + 30;
        QList<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            children.append(startChild([&] {
                while (QDateTime::currentMSecsSinceEpoch() < start) {
                }
                const Result<KioskState> state = KioskState::open(folder);
                if (!state) {
                    std::fprintf(stderr, "%s\n", qPrintable(state.error().detail));
                }
                return state && state->editions();
            }));
        }
        for (const pid_t child : children) {
            EXPECT_TRUE(finished(child)) << "round " << round;
        }
    }
}

} // namespace
} // namespace sala
