// Text tracks and chapters that films bring along, from ffmpeg's files into a real library.

#include "tests/media/film/film_import_fixture.h"

namespace sala {
namespace {

class FilmTextsTest : public FilmImportFixture {
  protected:
    void SetUp() override {
        write("th.srt", "1\n00:00:00,500 --> 00:00:01,500\nสวัสดี <i>ค่ะ</i>\n\n2\n00:00:02,000 --> "
                        "00:00:02,800\nน้ำ\n");
        write("km.vtt", "WEBVTT\n\n00:00.500 --> 00:01.500\nសួស្តី\n");
        write(
            "my.ass",
            "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize\nStyle: "
            "Default,Arial,20\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, "
            "MarginV, "
            "Effect, Text\nDialogue: 0,0:00:00.50,0:00:01.50,Default,,0,0,0,,{\\an8}မင်္ဂလာပါ၊\\Nနေကောင်းလား\n");
        write("chapters.txt", ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1500\ntitle=ផ្ទះ\n"
                              "[CHAPTER]\nTIMEBASE=1/1000\nSTART=1500\nEND=3000\ntitle=រោងចក្រ\n");
        makeFilm(in("flat.mp4"), {.more = {q("-metadata:s:a:0"), q("language=khm")}});
    }

    /// The flat film with these texts, each with its language, and the chapters.
    void mux(const char *name, const QList<std::pair<const char *, const char *>> &texts,
             const QStringList &more) const {
        QStringList arguments{q("-i"), in("flat.mp4"), q("-i"), in("chapters.txt")};
        QStringList maps{q("-map"), q("0"), q("-map_chapters"), q("1")};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            arguments += {q("-i"), in(texts[i].first)};
            maps += {q("-map"), QString::number(i + 2), q("-metadata:s:s:%1").arg(i),
                     q("language=") + q(texts[i].second)};
        }
        ASSERT_TRUE(
            runFfmpeg(arguments + maps + QStringList{q("-c"), q("copy")} + more + QStringList{in(name)}));
    }

    std::string bodyOf(const ShownFilm &film, SubtitleKind kind, Language language) const {
        const SubtitleTrack *track = film.track(kind, language);
        return track && track->language == language ? track->body.toStdString() : "none";
    }

    /// `delay`: in Matroska everything is later by what AAC needs before its first sound.
    void expectAllTexts(const ShownFilm &film, const std::string &delay) const {
        const std::string half = "00:00:00.5" + delay + " --> 00:00:01.5" + delay;
        EXPECT_EQ(bodyOf(film, SubtitleKind::Subtitles, Language::Thai),
                  "WEBVTT\n\n" + half + "\nสวัสดี ค่ะ\n\n00:00:02.0" + delay + " --> 00:00:02.8" + delay +
                      "\nน้ำ\n");
        EXPECT_EQ(bodyOf(film, SubtitleKind::Subtitles, Language::Khmer), "WEBVTT\n\n" + half + "\nសួស្តី\n");
        EXPECT_EQ(bodyOf(film, SubtitleKind::Subtitles, Language::Burmese),
                  "WEBVTT\n\n" + half + "\nမင်္ဂလာပါ၊\nနေကောင်းလား\n");
        const std::string chapters = bodyOf(film, SubtitleKind::Chapters, Language::Khmer); // as is spoken
        EXPECT_NE(chapters.find("ផ្ទះ"), std::string::npos) << chapters;
        EXPECT_NE(chapters.find("--> 00:00:03.000\nរោងចក្រ\n"), std::string::npos) << chapters;
        EXPECT_EQ(film.tracks.size(), 4);
    }
};

TEST_F(FilmTextsTest, ComeOutOfMp4ForEachLanguage) {
    mux("noy.mp4", {{"th.srt", "tha"}, {"km.vtt", "khm"}, {"my.ass", "mya"}}, {q("-c:s"), q("mov_text")});

    const FilmImportSummary summary = import({in("noy.mp4")});

    ASSERT_EQ(summary.imported.size(), 1);
    expectAllTexts(filmOf(summary.imported[0]), "00");
}

TEST_F(FilmTextsTest, ComeOutOfMatroskaAsSubRipAssAndWebVtt) {
    mux("noy.mkv", {{"th.srt", "tha"}, {"km.vtt", "khm"}, {"my.ass", "bur"}},
        {q("-c:s:0"), q("srt"), q("-c:s:1"), q("webvtt"), q("-c:s:2"), q("ass")});

    const FilmImportSummary summary = import({in("noy.mkv")});

    ASSERT_EQ(summary.imported.size(), 1);
    expectAllTexts(filmOf(summary.imported[0]), "23");
}

TEST_F(FilmTextsTest, ComeAlongWhenTheFilmIsConverted) {
    mux("noy.mkv", {{"th.srt", "tha"}, {"km.vtt", "khm"}, {"my.ass", "mya"}},
        {q("-c:v"), q("mpeg4"), q("-c:s:0"), q("srt"), q("-c:s:1"), q("webvtt"), q("-c:s:2"), q("ass")});

    const FilmImportSummary summary = import({in("noy.mkv")});

    ASSERT_EQ(summary.imported.size(), 1)
        << (summary.problems.isEmpty() ? "" : summary.problems[0].error.detail.toStdString());
    ASSERT_EQ(summary.converted.size(), 1);
    expectAllTexts(filmOf(summary.imported[0]), "23");
}

TEST_F(FilmTextsTest, KeepTwoTracksOfOneLanguageApart) {
    mux("noy.mkv", {{"th.srt", "tha"}, {"th.srt", "tha"}},
        {q("-c:s"), q("srt"), q("-metadata:s:s:1"), q("title=../../etc/passwd"), q("-disposition:s:1"),
         q("hearing_impaired")});

    const ShownFilm film = filmOf(import({in("noy.mkv")}).imported.value(0));

    EXPECT_EQ(film.tracks.size(), 3);
    EXPECT_TRUE(film.version(FilmVersionKind::Sound, Language::Thai) == nullptr);
    ASSERT_TRUE(film.track(SubtitleKind::Captions, Language::Thai));
    EXPECT_EQ(film.track(SubtitleKind::Captions, Language::Thai)->label, q("../../etc/passwd"))
        << "a title is text, and no place";
}

TEST_F(FilmTextsTest, AreNamedWhenNobodyKnowsTheirLanguage) {
    mux("noy.mkv", {{"th.srt", "und"}, {"km.vtt", "shn"}}, {q("-c:s:0"), q("srt"), q("-c:s:1"), q("webvtt")});

    const FilmImportSummary summary = import({in("noy.mkv")});

    ASSERT_EQ(summary.remarks.size(), 1);
    ASSERT_EQ(summary.remarks[0].remarks.size(), 2);
    EXPECT_TRUE(summary.remarks[0].remarks[0].contains(q("text track 1")));
    EXPECT_TRUE(summary.remarks[0].remarks[1].endsWith(q("its language is shn")))
        << summary.remarks[0].remarks[1].toStdString();
}

TEST_F(FilmTextsTest, StopAtAThousandChapters) {
    QByteArray chapters = ";FFMETADATA1\n";
    constexpr int kChapters = 1'000'000;
    for (int i = 0; i < kChapters; ++i) {
        const QByteArray from = QByteArray::number(i);
        chapters += "[CHAPTER]\nTIMEBASE=1/1000\nSTART=" + from + "\nEND=" + QByteArray::number(i + 1) +
                    "\ntitle=" + from + "\n";
    }
    write("many.txt", chapters);
    ASSERT_TRUE(runFfmpeg({q("-i"), in("flat.mp4"), q("-i"), in("many.txt"), q("-map"), q("0"),
                           q("-map_chapters"), q("1"), q("-c"), q("copy"), in("noy.mkv")}));

    const FilmImportSummary summary = import({in("noy.mkv")});

    ASSERT_EQ(summary.imported.size(), 1)
        << (summary.problems.isEmpty() ? "" : summary.problems[0].error.detail.toStdString());
    const ShownFilm film = filmOf(summary.imported[0]);
    ASSERT_EQ(film.tracks.size(), 1);
    EXPECT_EQ(film.tracks[0].body.count(q("-->")), 1000);
}

} // namespace
} // namespace sala
