// The copies that migrations leave beside a library keep nothing of what was taken back.

#include "db/storage/catalogue_loader.h"
#include "db/storage/erasure.h"
#include "db/storage/library_check.h"
#include "db/storage/media_store.h"
#include "db/storage/migration_copies.h"
#include "db/storage/migrations.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/withdrawal.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

#include <QDir>

#include <algorithm>

namespace sala {
namespace {

/// A library of an earlier Sala that was brought up to date, and the copy of it as it was.
class MigrationCopiesTest : public testing::TestWithParam<int> {
  protected:
    void SetUp() override {
        const QString stored =
            QStringLiteral(SALA_TEST_DATA "/libraries/v%1.sala").arg(GetParam(), 3, 10, QLatin1Char('0'));
        ASSERT_TRUE(QFile::copy(stored, in("bangkok.sala")));
        QFile::setPermissions(in("bangkok.sala"), QFile::ReadOwner | QFile::WriteOwner);
        reopen();
        copy = in(qPrintable(QStringLiteral("bangkok.v%1.sala").arg(GetParam())));
        ASSERT_TRUE(QFile::exists(copy));
        ASSERT_TRUE(PersonRepository(*library).add(person, anEdit()));
    }

    QString in(const char *name) const { return folder.filePath(QLatin1String(name)); }

    void reopen() {
        library = fail(ErrorCode::Io, {});
        library = Library::open(in("bangkok.sala"), Library::Mode::ReadWrite);
        ASSERT_TRUE(library) << why(library);
    }

    /// Somebody is on it, and takes everything back.
    Result<QList<WorkId>> withdraw(const WorkId &work) {
        const auto persons = WorkRepository(*library).persons(work).value();
        EXPECT_TRUE(WorkRepository(*library).setPersons(work, persons, {person.id}, anEdit()));
        WithdrawalOrder order;
        order.person = person.id;
        return withdrawConsent(*library, order, anEdit());
    }

    /// Marks of a work that no other has: its words and a piece of each of its pictures and films.
    QByteArrayList marksOf(const Work &work) {
        QByteArrayList marks;
        const auto texts = TextRepository(*library).of(work.id);
        for (const Text &text : *texts) {
            if (text.body.size() > 8) {
                marks.append(text.body.toUtf8());
            }
        }
        for (const Rendition &rendition : work.renditions) {
            const auto bytes = MediaStore(*library).read(rendition.media);
            if (bytes && bytes->size() >= 64) {
                marks.append(bytes->mid(bytes->size() / 2, 32));
            }
        }
        return marks;
    }

    QStringList filesWith(const QByteArray &mark) const {
        QStringList with;
        const QDir all(folder.path());
        for (const QString &name : all.entryList(QDir::Files | QDir::Hidden)) {
            if (bytesOf(all.filePath(name)).contains(mark)) {
                with.append(name);
            }
        }
        return with;
    }

    QTemporaryDir folder;
    Result<Library> library = fail(ErrorCode::Io, {});
    QString copy;
    Person person{PersonId::generate(), QStringLiteral("KH-2016-099"), false};
};

TEST_P(MigrationCopiesTest, KeepNothingOfWhatWasTakenBack) {
    const QList<Work> works = WorkRepository(*library).all().value();
    ASSERT_FALSE(works.isEmpty());
    QByteArrayList marks;
    for (const Work &work : works) {
        marks += marksOf(work);
    }
    ASSERT_FALSE(marks.isEmpty());
    ASSERT_TRUE(std::any_of(marks.begin(), marks.end(),
                            [&](const QByteArray &mark) { return filesWith(mark).contains(QFileInfo(copy).fileName()); }));

    for (const Work &work : works) {
        ASSERT_TRUE(withdraw(work.id)) << work.id.text().toStdString();
    }
    ASSERT_TRUE(emptyLog(*library));

    for (const QByteArray &mark : marks) {
        EXPECT_EQ(filesWith(mark), QStringList()) << mark.left(40).toStdString();
    }
    EXPECT_TRUE(copiesWithErased(*library)->isEmpty());
    // The copy is still a library of that time, and none that brings them back.
    ASSERT_TRUE(QFile::copy(copy, in("back.sala")));
    Result<Library> back = Library::open(in("back.sala"), Library::Mode::ReadWrite);
    ASSERT_TRUE(back) << why(back);
    EXPECT_TRUE(WorkRepository(*back).all()->isEmpty());
    const auto findings = checkLibrary(*back);
    for (const Finding &finding : *findings) {
        EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
    }
}

TEST_P(MigrationCopiesTest, OneThatComesBackIsErasedWhenTheLibraryIsOpened) {
    const QByteArray before = bytesOf(copy);
    ASSERT_TRUE(withdraw(WorkRepository(*library).all()->first().id));
    const auto restore = [&] {
        QFile again(copy);
        ASSERT_TRUE(again.open(QIODevice::WriteOnly));
        again.write(before);
    };
    restore();
    QFile partial(copy + QStringLiteral(".partial"));
    ASSERT_TRUE(partial.open(QIODevice::WriteOnly));
    partial.close();
    EXPECT_EQ(copiesWithErased(*library)->size(), 2);
    const auto findings = checkLibrary(*library);
    EXPECT_EQ(std::count_if(findings->begin(), findings->end(),
                            [](const Finding &finding) { return finding.code == QLatin1String("copy-withdrawn"); }),
              2);

    reopen();

    EXPECT_TRUE(copiesWithErased(*library)->isEmpty());
    EXPECT_FALSE(QFile::exists(partial.fileName()));
}

INSTANTIATE_TEST_SUITE_P(EveryEarlierVersion, MigrationCopiesTest, testing::Range(1, schemaVersion()));

class OneCopyTest : public MigrationCopiesTest {};

TEST_P(OneCopyTest, ThatCannotBeReadIsNamedAndAnotherLibraryIsLeftAlone) {
    QFile damaged(in("bangkok.v2.sala"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(100'000, 'x'));
    damaged.close();
    ASSERT_TRUE(QFile::copy(copy, in("yangon.v9.sala")));
    const QByteArray other = bytesOf(in("yangon.v9.sala"));

    ASSERT_TRUE(withdraw(WorkRepository(*library).all()->first().id));

    EXPECT_EQ(copiesWithErased(*library).value(), QStringList{in("bangkok.v2.sala")});
    EXPECT_EQ(bytesOf(in("yangon.v9.sala")), other);
}

INSTANTIATE_TEST_SUITE_P(TheLatest, OneCopyTest, testing::Values(9));

} // namespace
} // namespace sala
