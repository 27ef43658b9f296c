#include "db/storage/media_store.h"
#include "tests/media/film/film_import_fixture.h"

#include <algorithm>

namespace sala {
namespace {

class FilmAdditionsTest : public FilmImportFixture {
  protected:
    /// Everything in the folder.
    FilmImportSummary importAll() { return import({m_folder.path()}); }

    MediaHash signsOf(const WorkId &work, Language language) {
        const FilmVersion *const version = [&] {
            m_film = filmOf(work);
            return m_film.version(FilmVersionKind::SignLanguage, language);
        }();
        return version ? version->medium : MediaHash();
    }

    int findings(const QString &code) {
        const auto found = checkLibrary(*library);
        return int(std::count_if(found->begin(), found->end(),
                                 [&](const Finding &finding) { return finding.code == code; }));
    }

    ShownFilm m_film;
};

TEST_F(FilmAdditionsTest, ASignedFilmIsAVersionAndNoWorkOfItsOwn) {
    makeFilm(in("noy.mp4"));
    makeFilm(in("noy.sign.th.mp4"), {.picture = q("color=c=blue")});
    makeFilm(in("noy.km.signed.mp4"), {.picture = q("color=c=red")});

    const FilmImportSummary summary = importAll();

    ASSERT_EQ(summary.imported.size(), 1) << summary.problems.value(0).error.detail.toStdString();
    EXPECT_EQ(summary.signedFilms.size(), 2);
    const MediaHash thai = signsOf(summary.imported[0], Language::Thai);
    ASSERT_FALSE(thai.isNull());
    QFile file(in("noy.sign.th.mp4"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(MediaStore(*library).read(thai).value(), file.readAll());
    EXPECT_FALSE(signsOf(summary.imported[0], Language::Khmer).isNull());
    EXPECT_TRUE(signsOf(summary.imported[0], Language::Japanese).isNull());
    EXPECT_EQ(filmOf(summary.imported[0]).tracks.size(), 0);
}

TEST_F(FilmAdditionsTest, ASignedFilmFindsAFilmOfTheLibraryAndIsKnownTheSecondTime) {
    makeFilm(in("noy.mp4"));
    const WorkId work = importAll().imported.value(0);
    makeFilm(in("noy.sign.my.mp4"), {.seconds = 8});

    const FilmImportSummary added = import({in("noy.sign.my.mp4")});
    const FilmImportSummary again = import({in("noy.sign.my.mp4")});

    EXPECT_EQ(added.signedFilms, QStringList{in("noy.sign.my.mp4")});
    ASSERT_EQ(added.remarks.size(), 1) << "it is five seconds longer";
    EXPECT_TRUE(added.remarks[0].remarks[0].contains(q("5 seconds longer")));
    EXPECT_FALSE(signsOf(work, Language::Burmese).isNull());
    EXPECT_TRUE(again.signedFilms.isEmpty());
    EXPECT_EQ(again.duplicates, (QList<KnownFile>{{in("noy.sign.my.mp4"), work}}));
}

TEST_F(FilmAdditionsTest, ABetterSignedFilmTakesThePlaceOfTheOneBeforeWhoseBytesGo) {
    makeFilm(in("noy.mp4"));
    makeFilm(in("noy.sign.ja.mp4"), {.picture = q("color=c=blue")});
    const WorkId work = importAll().imported.value(0);
    const MediaHash before = signsOf(work, Language::Japanese);
    makeFilm(in("noy.sign.ja.mp4"), {.picture = q("color=c=green")});

    ASSERT_EQ(import({in("noy.sign.ja.mp4")}).signedFilms.size(), 1);

    const MediaHash after = signsOf(work, Language::Japanese);
    EXPECT_NE(after, before);
    EXPECT_EQ(m_film.versions.size(), 1);
    EXPECT_FALSE(MediaStore(*library).contains(before).value());
    EXPECT_TRUE(MediaStore(*library).contains(after).value());
    EXPECT_EQ(findings(q("medium-unused")) + findings(q("chunk-unused")), 0);
}

TEST_F(FilmAdditionsTest, AFilmSignedByTheSameFileAsItsOwnKeepsItsBytes) {
    makeFilm(in("noy.mp4"));
    ASSERT_TRUE(QFile::copy(in("noy.mp4"), in("noy.sign.th.mp4"))); // somebody's mistake
    const WorkId work = importAll().imported.value(0);
    makeFilm(in("noy.sign.th.mp4"), {.picture = q("color=c=green")});
    ASSERT_EQ(importAll().signedFilms.size(), 1);
    const MediaHash film = WorkRepository(*library).get(work)->rendition(RenditionKind::Film)->media;
    EXPECT_TRUE(MediaStore(*library).contains(film).value());
}

TEST_F(FilmAdditionsTest, ASignedFilmWithoutAFilmOrALanguageIsRefusedWithWhatToDo) {
    makeFilm(in("noy.mp4"));
    makeFilm(in("noy.sign.mp4"));
    makeFilm(in("other.sign.th.mp4"));

    const FilmImportSummary summary = importAll();

    EXPECT_EQ(summary.imported.size(), 1);
    ASSERT_EQ(summary.problems.size(), 2);
    EXPECT_TRUE(summary.problems[0].error.detail.contains(q("call it noy.sign.th.mp4")));
    EXPECT_TRUE(summary.problems[1].error.detail.contains(q("no film called other")));
}

TEST_F(FilmAdditionsTest, ADamagedSignedFilmLeavesTheOneBefore) {
    makeFilm(in("noy.mp4"));
    makeFilm(in("noy.sign.th.mp4"));
    const WorkId work = importAll().imported.value(0);
    const MediaHash before = signsOf(work, Language::Thai);
    write("noy.sign.th.mp4", QByteArray("\0\0\0\x18"
                                        "ftypisom",
                                        12) +
                                 QByteArray(5000, 'x'));

    const FilmImportSummary summary = import({in("noy.sign.th.mp4")});

    EXPECT_EQ(summary.problems.size(), 1);
    EXPECT_FALSE(summary.stoppedBy);
    EXPECT_EQ(signsOf(work, Language::Thai), before);
}

TEST_F(FilmAdditionsTest, AFolderThatComesInAgainHasNothingNewAndNothingWrong) {
    makeFilm(in("noy.mp4"));
    write("noy.th.vtt", "WEBVTT\n\n00:00.500 --> 00:01.500\nหนึ่ง\n");
    makeFilm(in("noy.sign.th.mp4"));
    ASSERT_TRUE(
        runFfmpeg({q("-f"), q("lavfi"), q("-i"), q("sine=frequency=300:duration=2"), in("noy.ja.m4a")}));
    ASSERT_TRUE(importAll().problems.isEmpty());

    const FilmImportSummary again = importAll();

    EXPECT_TRUE(again.problems.isEmpty()) << again.problems.value(0).error.detail.toStdString();
    EXPECT_EQ(again.duplicates.size(), 4);
    EXPECT_TRUE(again.subtitles.isEmpty());
}

} // namespace
} // namespace sala
