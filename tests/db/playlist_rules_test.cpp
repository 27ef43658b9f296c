#include "db/records/playlist_rules.h"
#include "db/records/playlist_shelf.h"
#include "db/records/playlist_works.h"

#include <QMap>

#include <gtest/gtest.h>

namespace sala {
namespace {

class PlaylistRulesTest : public testing::Test {
  protected:
    /// "a b +c" : works a and b, then all of playlist c; "(x y)" a shuffled section.
    void add(const char *key, const char *entries) {
        Playlist playlist;
        playlist.key = QString::fromUtf8(key);
        int section = 0;
        int sections = 0;
        for (QString word : QString::fromUtf8(entries).split(u' ', Qt::SkipEmptyParts)) {
            section = word.startsWith(u'(') ? ++sections : section;
            const bool isLast = word.endsWith(u')');
            word.remove(u'(').remove(u')');
            PlaylistEntry entry;
            entry.section = section;
            if (word.startsWith(u'+')) {
                entry.playlist = word.mid(1);
            } else {
                entry.work = workOf(word);
            }
            playlist.entries.append(entry);
            section = isLast ? 0 : section;
        }
        m_playlists.insert(playlist.key, playlist);
    }

    WorkId workOf(const QString &name) {
        if (!m_works.contains(name)) {
            m_works.insert(name, WorkId::generate());
        }
        return m_works.value(name);
    }

    FlatPlaylist flat(const char *key) const {
        return flattened(m_playlists.value(QString::fromUtf8(key)), [this](const QString &name) {
            const auto found = m_playlists.constFind(name);
            return found == m_playlists.cend() ? nullptr : &*found;
        });
    }

    /// "a b1 c1": works with the numbers of their shuffled sections.
    std::string played(const char *key) const {
        QStringList words;
        for (const PlaylistEntry &entry : flat(key).entries) {
            words.append(m_works.key(entry.work) +
                         (entry.section > 0 ? QString::number(entry.section) : QString()));
        }
        return words.join(u' ').toStdString();
    }

    QMap<QString, Playlist> m_playlists;
    QMap<QString, WorkId> m_works;
};

TEST_F(PlaylistRulesTest, PlaysANestedPlaylistInItsPlace) {
    add("evening", "a +rivers b +rivers");
    add("rivers", "x y +one");
    add("one", "z");

    EXPECT_EQ(played("evening"), "a x y z b x y z");
    EXPECT_TRUE(flat("evening").problems.isEmpty());
}

TEST_F(PlaylistRulesTest, SectionsStayApartAndANestedOneKeepsItsOwn) {
    add("evening", "a (b c) +rivers (d +rivers) e");
    add("rivers", "x (y z)");

    EXPECT_EQ(played("evening"), "a b1 c1 x y2 z2 d3 x3 y3 z3 e");
}

TEST_F(PlaylistRulesTest, ACircleIsNamedAndTheRestPlays) {
    add("a", "x +b y");
    add("b", "z +a");

    EXPECT_EQ(played("a"), "x z y");
    ASSERT_EQ(flat("a").problems.size(), 1);
    EXPECT_EQ(flat("a").problems[0].code, ErrorCode::InvalidInput);
    EXPECT_EQ(flat("a").problems[0].detail.toStdString(),
              "playlists play each other in a circle: a plays b plays a; take one of them out");
}

TEST_F(PlaylistRulesTest, WhatIsTooDeepTooLongOrMissingIsNamed) {
    for (int depth = 0; depth < 12; ++depth) {
        add(QByteArray::number(depth),
            ("w" + QByteArray::number(depth) + " +" + QByteArray::number(depth + 1)).constData());
    }
    EXPECT_EQ(played("0"), "w0 w1 w2 w3 w4 w5 w6 w7");
    EXPECT_EQ(flat("0").problems[0].code, ErrorCode::InvalidInput);
    EXPECT_EQ(flat("11").problems[0],
              (Error{ErrorCode::NotFound, QStringLiteral("there is no playlist of this key to play in “11”"),
                     QStringLiteral("12")}));

    // Nothing at all, but nested ten times in each of eight.
    for (int depth = 0; depth < 8; ++depth) {
        add(QByteArray::number(depth), (" +" + QByteArray::number(depth + 1)).repeated(depth == 7 ? 0 : 10));
    }
    EXPECT_TRUE(flat("0").entries.isEmpty());
    EXPECT_EQ(flat("0").problems[0].code, ErrorCode::InvalidInput) << "it would take a hundred million steps";
}

TEST_F(PlaylistRulesTest, KeysAreWords) {
    for (const char *key : {"launch-night", "2016_1.b", "ค่ำ", "រាត្រី"}) {
        EXPECT_TRUE(isPlaylistKey(QString::fromUtf8(key))) << key;
    }
    for (const char *key : {"", "two words", "a#b", "a\"b", "../a", "a\nb"}) {
        EXPECT_FALSE(isPlaylistKey(QString::fromUtf8(key))) << key;
    }
    EXPECT_FALSE(isPlaylistKey(QString(65, u'a')));
}

class PlaylistShelfTest : public testing::Test {
  protected:
    PlaylistShelfTest() {
        for (const char *source : {"a.jpg", "b.jpg", "c.jpg"}) {
            Work work;
            work.id = WorkId::generate();
            work.source = QLatin1String(source);
            m_catalogue.works.append(work);
        }
        m_edition.append({PlaylistId::generate(),
                          QStringLiteral("everything"),
                          {{m_catalogue.works[0].id}, {m_catalogue.works[1].id}}});
        m_catalogue.playlist = m_edition.first();
    }

    PlaylistShelf shelf(const QMap<QString, QString> &own) const { return {m_edition, own, m_catalogue}; }

    Catalogue m_catalogue;
    QList<Playlist> m_edition;
};

TEST_F(PlaylistShelfTest, TheKiosksOwnStandsInForTheEditionsOfTheSameKey) {
    const PlaylistShelf both =
        shelf({{QStringLiteral("everything"), QStringLiteral("work c.jpg\ncard\ntitle th: สวัสดี\n")},
               {QStringLiteral("mine"), QStringLiteral("play everything\nwork gone.jpg\n")}});

    ASSERT_TRUE(both.use(QStringLiteral("mine"), m_catalogue));
    ASSERT_EQ(m_catalogue.playlist.entries.size(), 2) << "what is gone is passed over";
    EXPECT_EQ(m_catalogue.playlist.entries[0].work, m_catalogue.works[2].id);
    const Work *card = m_catalogue.work(m_catalogue.playlist.entries[1].work);
    ASSERT_TRUE(card);
    EXPECT_EQ(card->kind, WorkKind::TitleCard);
    EXPECT_EQ(m_catalogue.text(card->id, TextField::Title, Language::English).body, QStringLiteral("สวัสดี"));
    EXPECT_EQ(both.item(QStringLiteral("mine"))->unknown, QStringList{QStringLiteral("gone.jpg")});
    EXPECT_TRUE(both.item(QStringLiteral("everything"))->standsIn);
    EXPECT_EQ(m_catalogue.works.size(), 3) << "visitors' pages do not list cards";
}

TEST_F(PlaylistShelfTest, WhereNothingIsLeftTheCatalogueStaysAsItWas) {
    m_catalogue.works[2].isSensitive = true;
    const Catalogue before = m_catalogue;
    const PlaylistShelf both = shelf({{QStringLiteral("gone"), QStringLiteral("work x.jpg\n")},
                                      {QStringLiteral("bad"), QStringLiteral("no playlist at all")},
                                      {QStringLiteral("behind-a-warning"), QStringLiteral("work c.jpg\n")}});

    EXPECT_EQ(both.use(QStringLiteral("gone"), m_catalogue).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(both.use(QStringLiteral("behind-a-warning"), m_catalogue).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(both.use(QStringLiteral("bad"), m_catalogue).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_catalogue.playlist, before.playlist);
    EXPECT_TRUE(m_catalogue.cards.isEmpty());
}

/// A film of 80.4 seconds, and a photograph.
class FilmOptionsTest : public testing::Test {
  protected:
    std::string faultOf(const char *text) const {
        const auto read = playlistFromText(QByteArray("title en: The launch\n\n") + text);
        EXPECT_TRUE(read) << text;
        const auto find = [this](const QString &name) {
            return name == u"noy.mp4" ? m_film : name == u"river.jpg" ? m_photograph : WorkId();
        };
        const auto length = [this](const WorkId &work) -> std::optional<std::chrono::milliseconds> {
            return work == m_film ? std::optional(std::chrono::milliseconds(80'400)) : std::nullopt;
        };
        const auto judged = judgeFilmOptions(*read, find, length);
        return judged ? "" : judged.error().detail.toStdString();
    }

    WorkId m_film = WorkId::generate();
    WorkId m_photograph = WorkId::generate();
};

TEST_F(FilmOptionsTest, ThePartOfAFilmLiesWithinIt) {
    EXPECT_EQ(faultOf("work noy.mp4 from=0:10 until=1:20 sound\n"), "");
    EXPECT_EQ(faultOf("work noy.mp4 until=1:21\n"), "") << "as lists round it";
    EXPECT_EQ(faultOf("work river.jpg\nwork noy.mp4 until=2:00\n"),
              "line 4: noy.mp4 is 1:20.4 long; from and until lie within it");
    EXPECT_EQ(faultOf("work noy.mp4 from=1:20.4\n"), "line 3: noy.mp4 is 1:20.4 long; from and until lie within it");
}

TEST_F(FilmOptionsTest, WhatIsNoFilmHasNoParts) {
    const std::string fault = " is no film; from, until and sound are for films";
    EXPECT_EQ(faultOf("work river.jpg from=0:10\n"), "line 3: river.jpg" + fault);
    EXPECT_EQ(faultOf("work river.jpg dwell=5\nwork river.jpg sound\n"), "line 4: river.jpg" + fault);
    EXPECT_EQ(faultOf("card until=5\ntitle en: Welcome\n"), "line 3: a title card" + fault);
    EXPECT_EQ(faultOf("work elsewhere.mp4 from=0:10\n"), "") << "that it is not there is told elsewhere";
}

} // namespace
} // namespace sala
