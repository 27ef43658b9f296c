#include "db/storage/connection.h"
#include "db/storage/library.h"
#include "db/storage/new_library.h"
#include "db/storage/record_repository.h"
#include "tests/db/in_child.h"
#include "tests/db/temporary_library.h"

#include <QDateTime>
#include <QDir>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace sala {
namespace {

using Mode = Library::Mode;

struct Trouble {
    std::string name;
    ErrorCode code;
    std::function<void(const QString &path)> make; ///< turns a good library into the trouble
};

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(offset));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void writeNew(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void makeForeign(const QString &path) {
    QFile::remove(path);
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL; CREATE TABLE bookmark (address TEXT)");
}

constexpr qint64 kVersionOffset = 60; // of user_version in SQLite's header

const Trouble kTroubles[] = {
    {"IsMissing", ErrorCode::NotFound, [](const QString &path) { QFile::remove(path); }},
    {"IsAFolder", ErrorCode::InvalidInput,
     [](const QString &path) {
         QFile::remove(path);
         QDir().mkdir(path);
     }},
    {"IsEmpty", ErrorCode::InvalidInput, [](const QString &path) { QFile::resize(path, 0); }},
    {"IsSomethingElse", ErrorCode::InvalidInput,
     [](const QString &path) { writeNew(path, QByteArray(300000, 'x')); }},
    {"IsShortAndSomethingElse", ErrorCode::InvalidInput,
     [](const QString &path) { writeNew(path, "hello"); }},
    {"IsAnotherProgramsDatabase", ErrorCode::InvalidInput, makeForeign},
    {"IsOfALaterSala", ErrorCode::TooNew,
     [](const QString &path) { overwrite(path, kVersionOffset, QByteArray::fromHex("000003e7")); }},
    {"HasLostItsVersion", ErrorCode::Corrupt,
     [](const QString &path) { overwrite(path, kVersionOffset, QByteArray(4, 0)); }},
    {"IsHalf", ErrorCode::Corrupt, [](const QString &path) { QFile::resize(path, QFile(path).size() / 2); }},
    {"IsCutInItsFirstPage", ErrorCode::Corrupt, [](const QString &path) { QFile::resize(path, 4000); }},
};

class LibraryTroubleTest : public testing::TestWithParam<Trouble> {};

QByteArray contentsOf(const QString &path) {
    return QFileInfo(path).isFile() ? bytesOf(path) : QByteArray("nothing");
}

TEST_P(LibraryTroubleTest, IsToldApartAndNothingIsTouched) {
    TemporaryLibrary library;
    library.close();
    GetParam().make(library.path());
    const QByteArray before = contentsOf(library.path());
    const QStringList filesBefore = QDir(library.in({})).entryList(QDir::Files | QDir::Hidden);

    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        const Result<Library> opened = Library::open(library.path(), mode);

        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, GetParam().code) << why(opened);
        EXPECT_EQ(opened.error().subject, library.path());
        EXPECT_FALSE(opened.error().detail.isEmpty());
    }
    EXPECT_EQ(contentsOf(library.path()), before);
    EXPECT_EQ(QDir(library.in({})).entryList(QDir::Files | QDir::Hidden), filesBefore);
}

INSTANTIATE_TEST_SUITE_P(Every, LibraryTroubleTest, testing::ValuesIn(kTroubles),
                         [](const auto &info) { return info.param.name; });

TEST(LibraryTest, ADeviceIsNotCalledAFolder) {
    const Result<Library> device = Library::open(QStringLiteral("/dev/null"), Mode::ReadOnly);
    const Result<Library> folder = Library::open(QStringLiteral("/dev"), Mode::ReadOnly);

    EXPECT_EQ(device.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(device.error().detail.contains(QLatin1String("folder"))) << why(device);
    EXPECT_TRUE(folder.error().detail.contains(QLatin1String("folder"))) << why(folder);
}

TEST(LibraryTest, IsMadeOnceAndNeverOverwritten) {
    TemporaryLibrary library;
    library.close();
    const QByteArray before = bytesOf(library.path());

    const Result<Library> again = Library::create(library.path());

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(bytesOf(library.path()), before);
    EXPECT_EQ(QDir(library.in({})).entryList(QDir::Files | QDir::Hidden),
              QStringList(QStringLiteral("test.sala")));
}

TEST(LibraryTest, IsMadeAfterClearingAwayWhatAKillOrAPowerCutLeft) {
    TemporaryLibrary library;
    const QStringList left{QStringLiteral(".new.sala.0123456789ab.partial"),
                           QStringLiteral(".of another name.sala.ba9876543210.partial"),
                           QStringLiteral(".new.sala.0123456789ab.partial-journal")};
    const QStringList others{QStringLiteral(".film.mp4.partial"), QStringLiteral("new.sala.0123456789ab.partial")};
    for (const QString &name : left + others) {
        writeNew(library.in(name), "young");
    }

    ASSERT_TRUE(Library::create(library.in(QStringLiteral("new.sala"))));

    for (const QString &name : left) {
        EXPECT_FALSE(QFile::exists(library.in(name))) << name.toStdString();
    }
    for (const QString &name : others) {
        EXPECT_TRUE(QFile::exists(library.in(name))) << "another program's: " << name.toStdString();
    }
}

TEST(LibraryTest, WhatSomebodyElseIsStillMakingStaysHoweverOldItIs) {
    TemporaryLibrary library;
    Result<NewLibrary> making = NewLibrary::begin(library.in(QStringLiteral("slow.sala")));
    ASSERT_TRUE(making) << why(making);
    const QStringList partial =
        QDir(library.in({})).entryList({QStringLiteral(".slow.sala.*.partial")}, QDir::Files | QDir::Hidden);
    ASSERT_EQ(partial.size(), 1);
    QFile file(library.in(partial.first()));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFile::FileModificationTime));

    ASSERT_TRUE(Library::create(library.in(QStringLiteral("quick.sala"))));

    EXPECT_TRUE(file.exists());
    EXPECT_TRUE(inChild([&] { return Library::create(library.in(QStringLiteral("third.sala"))).has_value(); }));
    EXPECT_TRUE(file.exists()) << "nor another program";
    EXPECT_TRUE(std::move(*making).finish());
}

TEST(LibraryTest, CannotBeMadeInAFolderThatIsNotThere) {
    TemporaryLibrary library;

    EXPECT_EQ(Library::create(library.in(QStringLiteral("no/such.sala"))).error().code, ErrorCode::NotFound);
}

TEST(LibraryTest, SaysWhatItIsInItsFirstBytes) {
    TemporaryLibrary library;
    library.close();

    const QByteArray bytes = bytesOf(library.path());

    EXPECT_TRUE(bytes.startsWith("SQLite format 3"));
    EXPECT_EQ(bytes.mid(16, 2), QByteArray::fromHex("0001")); // 65536
    EXPECT_EQ(bytes.mid(68, 4), "Sala");
}

TEST(LibraryTest, OpensWithAnyNameAFileCanHave) {
    TemporaryLibrary library;
    const QString name = library.in(QStringLiteral("100% ខ្មែរ? #1&immutable=1.sala"));

    ASSERT_TRUE(Library::create(name));

    EXPECT_TRUE(Library::open(name, Mode::ReadOnly));
}

TEST(LibraryTest, IsBusyWhileSomebodyElseHasItLocked) {
    TemporaryLibrary library;
    library.close();
    SQLite::Database other(library.path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");

    const Result<Library> reading = Library::open(library.path(), Mode::ReadOnly);
    const Result<Library> writing = Library::open(library.path(), Mode::ReadWrite);

    EXPECT_EQ(reading.error().code, ErrorCode::Busy) << why(reading);
    EXPECT_EQ(writing.error().code, ErrorCode::Busy) << why(writing);
}

TEST(LibraryTest, OpenForReadingRefusesEditsAndSeesThoseOfOthers) {
    TemporaryLibrary library;
    Result<Library> reader = Library::open(library.path(), Mode::ReadOnly);
    ASSERT_TRUE(reader) << why(reader);
    const Theme theme{ThemeId::generate(), QStringLiteral("work"), 1};

    EXPECT_EQ(ThemeRepository(*reader).add(theme, anEdit()).error().code, ErrorCode::NotAllowed);
    ASSERT_TRUE(ThemeRepository(*library).add(theme, anEdit()));
    EXPECT_EQ(ThemeRepository(*reader).get(theme.id), theme);
}

// The superuser may do everything, so these happen as somebody else, in a process of their own.
TEST(LibraryTest, ThatMayNotBeReadOrWrittenIsNotAllowed) {
    TemporaryLibrary library;
    library.close();

    EXPECT_TRUE(inChild([&] {
        becomeNobodySpecial();
        return geteuid() != 65534 ||
               Library::open(library.path(), Mode::ReadOnly).error().code == ErrorCode::NotAllowed;
    })) << "in a folder of the superuser's";

    chmod(library.in({}).toUtf8().constData(), 0755);
    chmod(library.path().toUtf8().constData(), 0);
    EXPECT_TRUE(inChild([&] {
        becomeNobodySpecial();
        return Library::open(library.path(), Mode::ReadOnly).error().code == ErrorCode::NotAllowed;
    }));

    chmod(library.path().toUtf8().constData(), 0444);
    EXPECT_TRUE(inChild([&] {
        becomeNobodySpecial();
        return Library::open(library.path(), Mode::ReadWrite).error().code == ErrorCode::NotAllowed;
    }));
}

TEST(LibraryTest, OpensForReadingWhereNothingMayBeWritten) {
    TemporaryLibrary library;
    const Theme theme{ThemeId::generate(), QStringLiteral("work"), 1};
    ASSERT_TRUE(ThemeRepository(*library).add(theme, anEdit()));
    library.close();
    const QByteArray folder = library.in({}).toUtf8();

    chmod(folder.constData(), 0555);
    const bool opened = inChild([&] {
        becomeNobodySpecial();
        Result<Library> reader = Library::open(library.path(), Mode::ReadOnly);
        return reader && ThemeRepository(*reader).get(theme.id) == theme;
    });
    chmod(folder.constData(), 0755);

    EXPECT_TRUE(opened);
    EXPECT_EQ(QDir(library.in({})).entryList(QDir::Files), QStringList(QStringLiteral("test.sala")));
}

TEST(LibraryTest, FromOutsideIsAcceptedWhenItIsWhatSalaMakes) {
    TemporaryLibrary library;
    library.close();

    const Result<Library> opened = Library::openForeign(library.path());

    ASSERT_TRUE(opened) << why(opened);
    EXPECT_EQ(opened->mode(), Mode::ReadOnly);
}

TEST(LibraryTest, FromOutsideIsRefusedWithATriggerAddedToIt) {
    TemporaryLibrary library;
    library.close();
    SQLite::Database(library.path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("CREATE TRIGGER evil AFTER INSERT ON work BEGIN DELETE FROM consent; END");

    EXPECT_EQ(Library::openForeign(library.path()).error().code, ErrorCode::InvalidInput);
}

TEST(LibraryTest, FromOutsideIsRefusedWhenAPageIsDamaged) {
    TemporaryLibrary library;
    library.close();
    overwrite(library.path(), 3 * 65536, QByteArray(200, '\xff'));

    EXPECT_EQ(Library::openForeign(library.path()).error().code, ErrorCode::Corrupt);
}

} // namespace
} // namespace sala
