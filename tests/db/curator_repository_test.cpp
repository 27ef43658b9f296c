#include "db/storage/curator_repository.h"

#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

using std::chrono::seconds;
using Answer = SignIn::Answer;

class CuratorRepositoryTest : public testing::Test {
  protected:
    Curator add(const QString &name, Language language = Language::Khmer) {
        const Curator curator{CuratorId::generate(), name, language};
        const Result<void> added = curators.add(curator, passphrase, anEdit());
        EXPECT_TRUE(added) << why(added);
        return curator;
    }
    ErrorCode codeOfAdding(const QString &name) {
        const Result<void> added = curators.add({CuratorId::generate(), name}, passphrase, anEdit());
        return added ? ErrorCode::Cancelled : added.error().code;
    }
    SignIn tryIt(const QString &name, const QString &tried) { return curators.signIn(name, tried, now).value(); }
    SignIn tryWrong(int times) {
        SignIn last;
        for (int i = 0; i < times; ++i) {
            now = now.addSecs(last.wait.count());
            last = tryIt(QStringLiteral("Sokha"), QStringLiteral("not this one"));
        }
        return last;
    }

    TemporaryLibrary library;
    CuratorRepository curators{*library};
    const QString passphrase = QStringLiteral("river of stones");
    QDateTime now{QDate(2016, 12, 2), QTime(8, 50), QTimeZone::utc()};
};

TEST_F(CuratorRepositoryTest, KeepsThemAndWhatTheyRead) {
    const Curator sokha = add(QStringLiteral("Sokha"));
    const Curator aye = add(QStringLiteral("Aye"), Language::Burmese);

    EXPECT_EQ(curators.all().value(), (QList<Curator>{aye, sokha}));
    EXPECT_EQ(curators.find(QStringLiteral(" sokha ")).value(), sokha);
    EXPECT_EQ(curators.find(QStringLiteral("Nobody")).value(), std::nullopt);
}

TEST_F(CuratorRepositoryTest, LetsInByTheirOwnPassphraseOnly) {
    EXPECT_EQ(tryIt(QStringLiteral("Sokha"), passphrase).answer, Answer::NotSet) << "nobody yet";
    add(QStringLiteral("Sokha"));
    const Curator aye = add(QStringLiteral("Aye"));
    ASSERT_TRUE(curators.setPassphrase(aye.id, QStringLiteral("another river")));

    EXPECT_EQ(tryIt(QStringLiteral("Sokha"), passphrase).answer, Answer::Right);
    EXPECT_EQ(tryIt(QStringLiteral("sokha"), QStringLiteral(" river of stones ")).answer, Answer::Right);
    EXPECT_EQ(tryIt(QStringLiteral("Aye"), passphrase).answer, Answer::Wrong);
    EXPECT_EQ(tryIt(QStringLiteral("Aye"), QStringLiteral("another river")).answer, Answer::Right);
    EXPECT_EQ(tryIt(QStringLiteral("Nobody"), passphrase).answer, Answer::Wrong);
}

TEST_F(CuratorRepositoryTest, WrongOnesWaitEverLongerAndARestartChangesNothing) {
    add(QStringLiteral("Sokha"));
    add(QStringLiteral("Aye"));

    EXPECT_EQ(tryWrong(3).wait, seconds(30));
    library.reopen();
    curators = CuratorRepository(*library);
    EXPECT_EQ(tryIt(QStringLiteral("Sokha"), passphrase), (SignIn{Answer::TooSoon, seconds(30)}));
    EXPECT_EQ(curators.waitingTime(QStringLiteral("Sokha"), now).value(), seconds(30));
    EXPECT_EQ(tryIt(QStringLiteral("Aye"), passphrase).answer, Answer::Right) << "nobody else waits";

    now = now.addSecs(-3600);
    EXPECT_EQ(tryIt(QStringLiteral("Sokha"), passphrase).wait, seconds(30)) << "a clock set back begins it anew";
    now = now.addSecs(30);
    EXPECT_EQ(tryIt(QStringLiteral("Sokha"), QStringLiteral("wrong again")).wait, seconds(60));
    now = now.addSecs(60);
    EXPECT_EQ(tryIt(QStringLiteral("Sokha"), passphrase).answer, Answer::Right);
    EXPECT_EQ(tryWrong(1).wait, seconds(0)) << "and it begins anew";
}

TEST_F(CuratorRepositoryTest, ANewPassphraseForgetsWrongAttempts) {
    const Curator sokha = add(QStringLiteral("Sokha"));
    tryWrong(5);

    ASSERT_TRUE(curators.setPassphrase(sokha.id, QStringLiteral("mountain of rain")));

    EXPECT_EQ(tryIt(QStringLiteral("Sokha"), QStringLiteral("mountain of rain")).answer, Answer::Right);
    EXPECT_EQ(curators.setPassphrase(CuratorId::generate(), passphrase).error().code, ErrorCode::NotFound);
    EXPECT_EQ(curators.setPassphrase(sokha.id, QStringLiteral("123456")).error().code, ErrorCode::InvalidInput);
}

TEST_F(CuratorRepositoryTest, ANameIsOnePersonsForEver) {
    const Curator sokha = add(QStringLiteral("Sokha"));
    Curator renamed = sokha;
    renamed.name = QStringLiteral("Sok Sokha");
    ASSERT_TRUE(curators.update(sokha, renamed, anEdit()));

    EXPECT_EQ(codeOfAdding(QStringLiteral("SOKHA")), ErrorCode::InvalidInput);
    EXPECT_EQ(codeOfAdding(QStringLiteral("sok  sokha")), ErrorCode::InvalidInput);
    EXPECT_EQ(codeOfAdding(QStringLiteral("captions")), ErrorCode::InvalidInput) << "what programs are called";
    EXPECT_EQ(codeOfAdding(QStringLiteral("  ")), ErrorCode::InvalidInput);
    EXPECT_EQ(codeOfAdding(QString(kLongestCuratorName + 1, u'x')), ErrorCode::InvalidInput);
    EXPECT_TRUE(curators.update(renamed, sokha, anEdit())) << "one's own earlier name";
}

TEST_F(CuratorRepositoryTest, WhoHasLeftStaysKnownAndComesInNoMore) {
    const Curator sokha = add(QStringLiteral("Sokha"));
    Curator gone = sokha;
    gone.isActive = false;
    EXPECT_EQ(curators.update(sokha, gone, anEdit()).error().code, ErrorCode::NotAllowed) << "the last one";
    const Curator aye = add(QStringLiteral("Zaw"));

    ASSERT_TRUE(curators.update(sokha, gone, anEdit()));

    EXPECT_EQ(tryIt(QStringLiteral("Sokha"), passphrase).answer, Answer::Wrong);
    EXPECT_EQ(curators.all().value(), (QList<Curator>{aye, gone}));
    EXPECT_EQ(curators.update(sokha, gone, anEdit()).error().code, ErrorCode::Conflict);
}

TEST_F(CuratorRepositoryTest, NeitherFileNorHistoryHasAPassphrase) {
    const Curator sokha = add(QStringLiteral("Sokha"));
    tryWrong(1);

    const auto history = RevisionRepository(*library).of(sokha.id);

    EXPECT_EQ(history->size(), 3) << "that there is one, the name and the language";
    for (const Revision &revision : *history) {
        EXPECT_FALSE(revision.value.contains(QLatin1String("argon2")));
    }
    library.close();
    const QByteArray bytes = bytesOf(library.path());
    EXPECT_FALSE(bytes.contains(passphrase.toUtf8()));
    EXPECT_TRUE(bytes.contains("$argon2id$"));
}

} // namespace
} // namespace sala
