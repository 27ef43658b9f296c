#include "db/records/playlist_m3u.h"
#include "db/records/playlist_text.h"

#include <gtest/gtest.h>
#include <random>

namespace sala {
namespace {

using std::chrono::milliseconds;

PlaylistLine aWork(const char *name) {
    PlaylistLine line;
    line.work = QString::fromUtf8(name);
    return line;
}

PlaylistLine aCard(const char *english) {
    PlaylistLine line;
    line.titles.insert(Language::English, QString::fromUtf8(english));
    return line;
}

/// Everything that a playlist can say.
PlaylistText everything() {
    PlaylistText text{
        QStringLiteral("launch-night"), {{Language::English, QStringLiteral("Launch # night")}}, {}};
    text.titles.insert(Language::Khmer, QStringLiteral("ការសម្ពោធ"));
    PlaylistLine card = aCard("  Welcome\nto \\ \"Bangkok\"\t ");
    card.titles.insert(Language::Burmese, QStringLiteral("ကြိုဆိုပါတယ်"));
    card.texts.insert(Language::Thai, QStringLiteral("ที่ กรุงเทพฯ : วันนี้"));
    card.how.dwell = milliseconds(8500);
    PlaylistLine film = aWork("Noy # 1 \"the dancer\".mp4");
    film.how.from = milliseconds(10'000);
    film.how.until = milliseconds(3'725'250);
    film.how.isMuted = false;
    film.how.transition = Transition::Cut;
    PlaylistLine nested;
    nested.how.playlist = QStringLiteral("rivers");
    text.lines = {card,   aWork("river-dawn.jpg"), film, aWork("a b.jpg"), aWork("ทะเล.jpg"),
                  nested, aWork("#1.jpg")};
    text.lines[3].how.section = text.lines[4].how.section = 1;
    text.lines[5].how.section = 2;
    return text;
}

std::string faultOf(const QByteArray &text) {
    const auto read = playlistFromText(text);
    return read ? "nothing" : read.error().detail.toStdString();
}

TEST(PlaylistTextTest, SaysEverythingAndReadsItBackTheSame) {
    const PlaylistText playlist = everything();

    const QString text =
        textOf(playlist, {{QStringLiteral("river-dawn.jpg"), QStringLiteral("The river\nat dawn")}});
    const auto read = playlistFromText(text.toUtf8());

    ASSERT_TRUE(read) << read.error().detail.toStdString() << '\n' << text.toStdString();
    EXPECT_EQ(*read, playlist) << text.toStdString();
    EXPECT_EQ(textOf(*read), textOf(playlist));
    EXPECT_TRUE(text.contains(QLatin1String("work river-dawn.jpg  # The river\\nat dawn\n")))
        << text.toStdString();
}

TEST(PlaylistTextTest, IsWrittenAsPeopleWriteIt) {
    const auto read = playlistFromText(
        "\xef\xbb\xbf# our launch\r\n\r\nplaylist launch\r\ntitle en: The launch\r\n"
        "work river-dawn.jpg dwell=8 cut # first\r\n  shuffle\r\n\twork a.jpg\r\nwork b.jpg\r\nend\r\n"
        "card dwell=0:06\r\n  title km: \xe1\x9e\x96\r\nplay rivers\r\nwork noy.mp4 from=0:10 until=1:20.5 "
        "sound");

    ASSERT_TRUE(read) << read.error().detail.toStdString();
    ASSERT_EQ(read->lines.size(), 6);
    EXPECT_EQ(read->key, QStringLiteral("launch"));
    EXPECT_EQ(read->lines[0].how.dwell, milliseconds(8000));
    EXPECT_EQ(read->lines[0].how.transition, Transition::Cut);
    EXPECT_EQ(read->lines[1].how.section, 1);
    EXPECT_EQ(read->lines[3].how.section, 0);
    EXPECT_TRUE(read->lines[3].isCard());
    EXPECT_EQ(read->lines[4].how.playlist, QStringLiteral("rivers"));
    EXPECT_EQ(read->lines[5].how.until, milliseconds(80'500));
    EXPECT_FALSE(read->lines[5].how.isMuted);
}

TEST(PlaylistTextTest, NamesTheLineOfEveryFaultAndWhatToWrite) {
    EXPECT_EQ(faultOf("work a.jpg\nphoto b.jpg"),
              "line 2: “photo” begins no line; entries begin with work, card or play");
    EXPECT_EQ(faultOf("work a.jpg dwell=fast"),
              "line 1: a time is written in seconds or minutes: dwell=8 or dwell=1:05");
    EXPECT_EQ(faultOf("work a.jpg dwell=0"), "line 1: a picture stands for 1 second to 1 hour: dwell=8");
    EXPECT_EQ(faultOf("\n\ncard\n\nwork a.jpg"),
              "line 5: the title card on line 3 has no words; write below it: title en: Welcome");
    EXPECT_EQ(faultOf("card"), "line 1: the title card has no words; write below it: title en: Welcome");
    EXPECT_EQ(faultOf("work a.jpg\nshuffle\nwork b.jpg"),
              "line 2: “shuffle” has no “end”; write “end” behind its last entry");
    for (const char *text : {"shuffle\nshuffle",
                             "end",
                             "shuffle now",
                             "play",
                             "play two words",
                             "playlist a\nplaylist b",
                             "work",
                             "work \"a.jpg",
                             "work \"a\\q.jpg\"",
                             "work a.jpg loud",
                             "work a.mp4 from=1:00 until=0:30",
                             "work a.jpg cut fade",
                             "work a.jpg fade dwell=8 fade",
                             "work a.jpg dwell=8 dwell=9",
                             "work a.mp4 from=1 sound from=2",
                             "card\ntitle xx: a",
                             "card\ntitle en: ",
                             "card\ntitle en: a\ntitle en: b",
                             "work a.jpg\ntitle en: b",
                             "text en: b",
                             "card\ntitle en: \\u0000",
                             "card\ntitle en: \\ud800",
                             "work a.jpg dwell=1:75",
                             "work a.jpg dwell=-3",
                             "play ../etc",
                             "work a\"b\"c.jpg"}) {
        EXPECT_TRUE(QString::fromStdString(faultOf(text)).startsWith(QLatin1String("line ")))
            << text << " → " << faultOf(text);
    }
}

TEST(PlaylistTextTest, RefusesWhatIsTooMuchOrNoText) {
    EXPECT_NE(faultOf(QByteArray(kMostPlaylistBytes + 1, '#')), "nothing");
    EXPECT_NE(faultOf(QByteArray(kMostPlaylistLines, '\n')), "nothing");
    EXPECT_NE(faultOf(QByteArray("work a.jpg\n").repeated(kMostPlaylistEntries + 1)), "nothing");
    EXPECT_EQ(faultOf(QByteArray("work a.jpg\n").repeated(kMostPlaylistEntries)), "nothing");
    EXPECT_EQ(faultOf("work a.jpg\nwork \xff\xfe.jpg"),
              "line 2: it is not UTF-8; save the file as text in UTF-8");
    EXPECT_NE(faultOf(QByteArray("card\ntitle en: ") + QByteArray(kLongestCardWords + 1, 'a')), "nothing");
    EXPECT_NE(faultOf("work \"" + QByteArray(500'000, 'a')), "nothing");
    EXPECT_NE(faultOf("work " + QByteArray("\"a\"").repeated(200'000)), "nothing");
}

TEST(PlaylistTextTest, NothingThatIsThrownAtItIsTakenForWhatItIsNot) {
    std::mt19937 random(7); // NOLINT: the same every time
    const QByteArray whole = textOf(everything()).toUtf8();
    for (int round = 0; round < 2000; ++round) {
        QByteArray text = whole;
        for (int change = 0; change < 3; ++change) {
            text[int(random() % uint(text.size()))] = char(random() % 256);
        }
        const auto read = playlistFromText(text);
        if (read) {
            const auto again = playlistFromText(textOf(*read).toUtf8());
            ASSERT_TRUE(again) << again.error().detail.toStdString() << '\n' << text.toStdString();
            ASSERT_EQ(*again, *read) << text.toStdString();
        } else {
            ASSERT_TRUE(read.error().detail.startsWith(QLatin1String("line ")))
                << read.error().detail.toStdString();
        }
    }
}

TEST(PlaylistTextTest, TimesAreReadAsTheyAreWritten) {
    for (const qint64 ms : {0, 1, 999, 1000, 59'999, 60'000, 61'050, 3'599'000, 3'600'000, 36'061'001}) {
        EXPECT_EQ(playlistTime(playlistTimeText(milliseconds(ms))), milliseconds(ms))
            << playlistTimeText(milliseconds(ms)).toStdString();
    }
    EXPECT_EQ(playlistTimeText(milliseconds(65'500)), QStringLiteral("1:05.5"));
}

TEST(PlaylistM3uTest, CarriesOrderTitlesAndTimesAndSaysWhatItLeavesOut) {
    const M3uText m3u =
        m3uText(everything(),
                {{{QStringLiteral("river-dawn.jpg"), QStringLiteral("The river")}}, {}, Language::English});

    EXPECT_TRUE(m3u.text.startsWith(
        QLatin1String("#EXTM3U\n#PLAYLIST:Launch # night\n#EXTINF:12,The river\nriver-dawn.jpg\n")))
        << m3u.text.toStdString();
    EXPECT_TRUE(m3u.text.contains(QLatin1String("\nrivers.m3u8\n")));
    EXPECT_EQ(m3u.leftOut.size(), 6) << m3u.leftOut.join(u'|').toStdString();
}

TEST(PlaylistM3uTest, ReadsWhatPlayersWrite) {
    const auto read = playlistFromM3u(
        "\xef\xbb\xbf#EXTM3U\r\n#PLAYLIST:Opening\r\n#EXTVLCOPT:network-caching=1000\r\n#EXTINF:8,A river\r\n"
        "C:\\Pictures\\river "
        "dawn.jpg\r\nfile:///home/noy/Pictures/sea%20view.jpg\r\n#EXTINF:-1,Noy\r\n../noy.mp4\r\n"
        "rivers.m3u8\r\n#EXTINF:99999,Long\r\nlong.jpg\r\nfolder/\r\n");

    ASSERT_TRUE(read);
    ASSERT_EQ(read->playlist.lines.size(), 5);
    EXPECT_EQ(read->playlist.titles.value(Language::English), QStringLiteral("Opening"));
    EXPECT_EQ(read->playlist.lines[0].work, QStringLiteral("river dawn.jpg"));
    EXPECT_EQ(read->playlist.lines[0].how.dwell, milliseconds(8000));
    EXPECT_EQ(read->playlist.lines[1].work, QStringLiteral("sea view.jpg"));
    EXPECT_EQ(read->playlist.lines[2].how.dwell, PlaylistEntry().dwell);
    EXPECT_EQ(read->playlist.lines[3].how.playlist, QStringLiteral("rivers"));
    EXPECT_EQ(read->playlist.lines[4].how.dwell, kLongestDwell);
    EXPECT_EQ(read->leftOut.size(), 1);
    EXPECT_FALSE(playlistFromM3u("\xff\xfe#\0E\0"));
}

TEST(PlaylistM3uTest, WhatItCarriesComesBack) {
    PlaylistText playlist{
        QString(), {{Language::English, QStringLiteral("Rivers")}}, {aWork("a.jpg"), aWork("ทะเล.jpg")}};
    playlist.lines[1].how.dwell = milliseconds(30'000);

    const auto read = playlistFromM3u(m3uText(playlist).text.toUtf8());

    ASSERT_TRUE(read);
    EXPECT_EQ(read->playlist, playlist);
}

} // namespace
} // namespace sala
