#include "app/kiosk/library_films.h"
#include "db/records/hash.h"
#include "db/storage/media_store.h"
#include "tests/db/temporary_library.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace sala {
namespace {

class LibraryFilmsTest : public testing::Test {
  protected:
    MediaHash store(const QByteArray &bytes) {
        return MediaStore(*library).put(bytes, QStringLiteral("video/mp4")).value();
    }

    static QByteArray contentOf(FilmSource &films, const MediaHash &film) {
        const auto open = films.open(film);
        return open ? (*open)->readAt(0, (*open)->size()).value_or(QByteArray()) : QByteArray();
    }

    static qsizetype openFiles() {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    }

    TemporaryLibrary library;
};

TEST_F(LibraryFilmsTest, GivesOneFilmAfterTheOtherAndSeveralAtOnce) {
    const MediaHash one = store("one");
    const MediaHash two = store("two");
    LibraryFilms films(library.path());
    EXPECT_EQ(contentOf(films, one), "one");
    const auto first = films.open(one);
    const auto second = films.open(two);
    ASSERT_TRUE(first && second);
    EXPECT_EQ((*first)->readAt(0, 3).value(), "one");
    EXPECT_EQ((*second)->readAt(0, 3).value(), "two");
}

TEST_F(LibraryFilmsTest, KeepsOneConnectionHoweverManyFilmsWereOpen) {
    const MediaHash film = store("film");
    library.close(); // a writer in this process would keep files open that SQLite has closed
    LibraryFilms films(library.path());
    const auto openTwo = [&] {
        const auto first = films.open(film);
        const auto second = films.open(film);
        return first && second;
    };
    ASSERT_TRUE(openTwo());
    const qsizetype before = openFiles(); // SQLite itself keeps one more for the next connection
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(openTwo());
    }
    EXPECT_EQ(openFiles(), before);
}

TEST_F(LibraryFilmsTest, SeesWhatCameInAfterTheFilmBefore) {
    const MediaHash first = store("first");
    LibraryFilms films(library.path());
    ASSERT_EQ(contentOf(films, first), "first");
    const MediaHash fresh = store("fresh");
    EXPECT_EQ(contentOf(films, fresh), "fresh");
    EXPECT_FALSE(films.open(hashOf(QByteArray("never stored"))));
    EXPECT_EQ(contentOf(films, first), "first");
}

TEST_F(LibraryFilmsTest, OpensTheLibraryThatTookThePlaceOfTheOneBefore) {
    TemporaryLibrary other;
    const MediaHash old = store("old");
    const MediaHash fresh = MediaStore(*other).put("fresh", QStringLiteral("video/mp4")).value();
    const QString current = library.in(QStringLiteral("current.sala"));
    ASSERT_TRUE(QFile::link(library.path(), current));
    LibraryFilms films(current);
    ASSERT_EQ(contentOf(films, old), "old");
    ASSERT_TRUE(QFile::remove(current) && QFile::link(other.path(), current));
    EXPECT_EQ(contentOf(films, fresh), "fresh");
    EXPECT_EQ(contentOf(films, old), "");
}

TEST_F(LibraryFilmsTest, LeavesNothingOpenAndLetsAFilmOutliveIt) {
    const MediaHash film = store("film");
    library.close();
    const qsizetype before = openFiles();
    {
        auto films = std::make_unique<LibraryFilms>(library.path());
        const auto open = films->open(film);
        ASSERT_TRUE(open);
        films.reset();
        EXPECT_EQ((*open)->readAt(0, 4).value(), "film");
    }
    EXPECT_EQ(openFiles(), before);
}

} // namespace
} // namespace sala
