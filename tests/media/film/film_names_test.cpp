#include "tests/media/film/film_import_fixture.h"

namespace sala {
namespace {

const char *const kWords = "1\n00:00:00,500 --> 00:00:01,500\nHello\n";

/// Films of one name, as curators have them: cut again, in another folder, come back from somebody else.
class FilmNamesTest : public FilmImportFixture {
  protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(q("first")));
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(q("second")));
        makeFilm(in("first/noy.mp4"), {.picture = q("color=c=blue")});
        makeFilm(in("second/noy.mp4"), {.picture = q("color=c=green")});
    }

    static QString remarkOn(const FilmImportSummary &summary, const QString &file) {
        for (const ImportedSubtitles &remarks : summary.remarks) {
            if (remarks.file == file) {
                return remarks.remarks.join(QLatin1Char('\n'));
            }
        }
        return {};
    }
};

TEST_F(FilmNamesTest, AFilmCutAgainIsAWorkOfItsOwnAndTheImportSaysSo) {
    const FilmImportSummary first = import({in("first/noy.mp4")});

    const FilmImportSummary second = import({in("second/noy.mp4")});

    ASSERT_EQ(second.imported.size(), 1);
    EXPECT_TRUE(first.remarks.isEmpty());
    const QString remark = remarkOn(second, in("second/noy.mp4"));
    EXPECT_TRUE(remark.contains(first.imported[0].text())) << remark.toStdString();
    EXPECT_TRUE(remark.contains(second.imported[0].text())) << remark.toStdString();
    EXPECT_EQ(WorkRepository(*library).all()->size(), 2);
}

TEST_F(FilmNamesTest, WordsThatCouldBelongToTwoFilmsAreRefusedWithBothNames) {
    const WorkId first = import({in("first/noy.mp4")}).imported.value(0);
    const WorkId second = import({in("second/noy.mp4")}).imported.value(0);
    write("noy.en.srt", kWords);
    makeFilm(in("noy.sign.th.mp4"), {.picture = q("color=c=red")});

    const FilmImportSummary summary = import({in("noy.en.srt"), in("noy.sign.th.mp4")});

    ASSERT_EQ(summary.problems.size(), 2);
    for (const ImportProblem &problem : summary.problems) {
        EXPECT_TRUE(problem.error.detail.contains(first.text())) << problem.error.detail.toStdString();
        EXPECT_TRUE(problem.error.detail.contains(second.text())) << problem.error.detail.toStdString();
    }
    EXPECT_TRUE(filmOf(first).tracks.isEmpty() && filmOf(second).tracks.isEmpty());
    EXPECT_TRUE(filmOf(first).versions.isEmpty() && filmOf(second).versions.isEmpty());
}

TEST_F(FilmNamesTest, WordsNamedAfterTheWorkFindItAmongFilmsOfOneName) {
    const WorkId first = import({in("first/noy.mp4")}).imported.value(0);
    const WorkId second = import({in("second/noy.mp4")}).imported.value(0);
    const QByteArray name = (first.text() + q(".en.srt")).toUtf8();
    write(name.constData(), kWords);

    const FilmImportSummary summary = import({in(name.constData())});

    EXPECT_TRUE(summary.problems.isEmpty()) << summary.problems.value(0).error.detail.toStdString();
    EXPECT_EQ(filmOf(first).tracks.size(), 1);
    EXPECT_TRUE(filmOf(second).tracks.isEmpty());
}

TEST_F(FilmNamesTest, WordsThatLieBesideAFilmOfTheImportAreItsOwn) {
    write("first/noy.en.srt", kWords);
    write("second/noy.th.srt", "1\n00:00:00,500 --> 00:00:01,500\nสวัสดี\n");

    const FilmImportSummary summary = import({m_folder.path()});

    ASSERT_EQ(summary.imported.size(), 2);
    EXPECT_TRUE(summary.problems.isEmpty()) << summary.problems.value(0).error.detail.toStdString();
    ASSERT_EQ(filmOf(summary.imported[0]).tracks.size(), 1);
    ASSERT_EQ(filmOf(summary.imported[1]).tracks.size(), 1);
    EXPECT_EQ(filmOf(summary.imported[0]).tracks[0].language, Language::English);
    EXPECT_EQ(filmOf(summary.imported[1]).tracks[0].language, Language::Thai);
}

TEST_F(FilmNamesTest, ASoundGoesToTheFilmItLiesBeside) {
    ASSERT_TRUE(runFfmpeg(
        {q("-f"), q("lavfi"), q("-i"), q("sine=frequency=300:duration=2"), in("second/noy.ja.m4a")}));

    const FilmImportSummary summary = import({m_folder.path()});

    ASSERT_EQ(summary.imported.size(), 2);
    EXPECT_TRUE(filmOf(summary.imported[0]).versions.isEmpty());
    EXPECT_EQ(filmOf(summary.imported[1]).versions.size(), 1);
}

TEST_F(FilmNamesTest, ASoundBetweenTwoFilmsIsRefusedWithBothNames) {
    ASSERT_TRUE(
        runFfmpeg({q("-f"), q("lavfi"), q("-i"), q("sine=frequency=300:duration=2"), in("noy.ja.m4a")}));

    const FilmImportSummary summary = import({m_folder.path()});

    ASSERT_EQ(summary.imported.size(), 2);
    ASSERT_EQ(summary.problems.size(), 1);
    EXPECT_TRUE(summary.problems[0].error.detail.contains(summary.imported[0].text()));
    EXPECT_TRUE(summary.problems[0].error.detail.contains(summary.imported[1].text()));
}

} // namespace
} // namespace sala
