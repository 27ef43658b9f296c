#include "db/records/hash.h"
#include "db/storage/connection.h"
#include "db/storage/film_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/library_film_sink.h"
#include "db/storage/media_store.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

#include <QBuffer>

#include <gmock/gmock.h>
#include <random>

namespace sala {
namespace {

using namespace std::chrono_literals;

QByteArray noise(qsizetype size, unsigned seed = 1) {
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = char(random());
    }
    return bytes;
}

/// Bytes to read from; ends with an error after some of them when told so.
class Source final : public QIODevice {
  public:
    explicit Source(QByteArray bytes, qint64 failsAt = -1) : m_bytes(std::move(bytes)), m_failsAt(failsAt) {
        open(ReadOnly | Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }

  protected:
    qint64 readData(char *data, qint64 most) override {
        if (m_failsAt >= 0 && pos() + most > m_failsAt) {
            setErrorString(QStringLiteral("the stick was pulled"));
            return -1;
        }
        const qint64 count = std::min(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

  private:
    QByteArray m_bytes;
    qint64 m_failsAt;
};

class LibraryFilmSinkTest : public testing::Test {
  protected:
    static NewFilm aFilm(const QByteArray &file) {
        NewFilm film;
        film.source = QStringLiteral("noy.mp4");
        film.title = QStringLiteral("Noy, seamstress");
        film.film.duration = 9s;
        film.film.importedFile = hashOf(file);
        film.tracks.append({{}, {}, Language::Thai, SubtitleKind::Subtitles, {}, QStringLiteral("WEBVTT\n")});
        film.versions.append({{}, {}, FilmVersionKind::Sound, Language::Japanese, 1, {}});
        film.poster = {{RenditionKind::Screen, hashOf("poster"), "poster", {1920, 1080}, kJpeg},
                       {RenditionKind::Thumbnail, hashOf("small"), "small", {512, 288}, kJpeg}};
        return film;
    }

    static NewFilmFile playable(QIODevice &device) {
        return {RenditionKind::Film, &device, QStringLiteral("video/mp4"), {1920, 1080}};
    }

    int countOf(const char *table) {
        return library->connection().integer((std::string("SELECT count(*) FROM ") + table).c_str());
    }

    static const QString kJpeg;
    TemporaryLibrary library;
};

const QString LibraryFilmSinkTest::kJpeg = QStringLiteral("image/jpeg");

TEST_F(LibraryFilmSinkTest, StoresAFilmOfManyTransactionsWithAllThatBelongsToIt) {
    const QByteArray bytes = noise(70 * kChunkBytes + 17); // more than one transaction
    Source source(bytes);
    LibraryFilmSink sink(*library);
    qint64 done = 0;

    const Result<WorkId> id = sink.addFilm(aFilm(bytes), {playable(source)}, {[&](qint64 bytesDone) {
                                               EXPECT_GT(bytesDone, done);
                                               done = bytesDone;
                                           }});

    ASSERT_TRUE(id) << why(id);
    EXPECT_EQ(done, bytes.size());
    const Result<Work> work = WorkRepository(*library).get(*id);
    EXPECT_EQ(work->kind, WorkKind::Interview);
    EXPECT_EQ(work->rendition(RenditionKind::Film)->sizePx, QSize(1920, 1080));
    EXPECT_EQ(work->rendition(RenditionKind::Film)->media, hashOf(bytes));
    EXPECT_EQ(MediaStore(*library).read(hashOf(bytes)), bytes);
    const std::optional<ShownFilm> film = FilmRepository(*library).of(*id).value();
    ASSERT_TRUE(film);
    EXPECT_EQ(film->film.duration, 9s);
    EXPECT_EQ(film->tracks.first().work, *id);
    EXPECT_EQ(film->versions.first().track, 1);
    EXPECT_EQ(TextRepository(*library).get({*id, TextField::Title, Language::English})->body,
              QStringLiteral("Noy, seamstress"));
    EXPECT_EQ(sink.findByImportedFile(hashOf(bytes)), *id);
    EXPECT_EQ(sink.filmsCalled(QStringLiteral("noy")), (QList<NamedFilm>{{*id, QStringLiteral("noy.mp4")}}));
    EXPECT_TRUE(sink.filmsCalled(QStringLiteral("no"))->isEmpty());
    EXPECT_EQ(countOf("chunk"), 73);
}

TEST_F(LibraryFilmSinkTest, LeavesNothingToSeeOfAFilmThatWasStopped) {
    const QByteArray bytes = noise(70 * kChunkBytes);
    Source source(bytes);
    qint64 done = 0;

    const Result<WorkId> id = LibraryFilmSink(*library).addFilm(
        aFilm(bytes), {playable(source)},
        {[&](qint64 bytesDone) { done = bytesDone; }, [&] { return done >= 66 * kChunkBytes; }});

    EXPECT_EQ(id.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(countOf("work") + countOf("film") + countOf("media"), 0);
    EXPECT_EQ(countOf("chunk"), 64) << "what is finished of it waits for the next try";
    ASSERT_TRUE(LibraryFilmSink(*library).tidy());
    EXPECT_EQ(countOf("chunk"), 0);
}

TEST_F(LibraryFilmSinkTest, TakesUpWhatAStoppedImportHasWritten) {
    const QByteArray bytes = noise(66 * kChunkBytes);
    Source broken(bytes, 65 * kChunkBytes);
    EXPECT_EQ(LibraryFilmSink(*library).addFilm(aFilm(bytes), {playable(broken)}, {}).error().code,
              ErrorCode::Io);
    ASSERT_EQ(countOf("chunk"), 64);
    const int firstRow = library->connection().integer("SELECT min(id) FROM chunk");

    Source source(bytes);
    const Result<WorkId> id = LibraryFilmSink(*library).addFilm(aFilm(bytes), {playable(source)}, {});

    ASSERT_TRUE(id) << why(id);
    EXPECT_EQ(library->connection().integer("SELECT min(id) FROM chunk"), firstRow);
    EXPECT_EQ(countOf("chunk"), 68);
    EXPECT_EQ(MediaStore(*library).read(hashOf(bytes)), bytes);
}

TEST_F(LibraryFilmSinkTest, StoresAgainWhatAnotherProcessTidiedAwayMeanwhile) {
    const QByteArray bytes = noise(66 * kChunkBytes);
    Source source(bytes);
    bool isTidied = false;
    const auto tidyOnce = [&](qint64 done) {
        if (done == 65 * kChunkBytes && !isTidied) {
            isTidied = true;
            library->connection().database().exec("DELETE FROM chunk");
        }
    };

    const Result<WorkId> id = LibraryFilmSink(*library).addFilm(aFilm(bytes), {playable(source)}, {tidyOnce});

    ASSERT_TRUE(id) << why(id);
    EXPECT_EQ(MediaStore(*library).read(hashOf(bytes)), bytes);
}

TEST_F(LibraryFilmSinkTest, WantsAFilmThatPlays) {
    Source source(noise(100));
    const NewFilmFile original{RenditionKind::Original, &source, QStringLiteral("video/mp4"), {}};

    EXPECT_EQ(LibraryFilmSink(*library).addFilm(aFilm("x"), {original}, {}).error().code,
              ErrorCode::InvalidInput);
}

TEST_F(LibraryFilmSinkTest, StoresAnOriginalThatPlaysAsItIsOnlyOnce) {
    const QByteArray bytes = noise(2 * kChunkBytes);
    Source film(bytes);
    Source original(bytes);

    const Result<WorkId> id = LibraryFilmSink(*library).addFilm(
        aFilm(bytes),
        {playable(film), {RenditionKind::Original, &original, QStringLiteral("video/mp4"), {1920, 1080}}},
        {});

    ASSERT_TRUE(id) << why(id);
    EXPECT_EQ(countOf("media"), 3) << "the film and its poster's two pictures";
    EXPECT_EQ(WorkRepository(*library).findByOriginal(hashOf(bytes)), *id);
    const Result<QList<Finding>> findings = checkLibrary(*library);
    for (const Finding &finding : *findings) {
        EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
    }
}

} // namespace
} // namespace sala
