// Another language while a film plays: the next picture speaks it, and the film does not notice.

#include "app/stage/film_surface.h"
#include "app/stage/subtitle_painter.h"
#include "tests/media/film/test_films.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace sala {
namespace {

using namespace std::chrono_literals;
using State = FilmPlayer::State;

constexpr int kPatienceMs = 20'000; ///< a busy machine
constexpr qint64 kFrameUs = 40'000;

/// Words over a surface, painted when they change, as pages do it.
class Words final : public QWidget {
  public:
    Words(FilmSurface &surface, FilmPlayer &player)
        : QWidget(&surface), m_surface(surface), m_player(player) {
        resize(surface.size());
    }

    void speak(std::shared_ptr<const ShownSubtitles> track) {
        subtitles.setTrack(std::move(track));
        update();
    }

    SubtitlePainter subtitles;
    int paints = 0;

  protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        subtitles.setFrame(m_surface.pictureRect(), devicePixelRatioF());
        subtitles.paint(painter, m_player.position());
        ++paints;
    }

  private:
    FilmSurface &m_surface;
    FilmPlayer &m_player;
};

std::shared_ptr<const ShownSubtitles> saying(const QString &text, Language language) {
    SubtitleCue cue;
    cue.end = 60s;
    cue.text = text;
    return std::make_shared<const ShownSubtitles>(ShownSubtitles{language, {cue}});
}

class SubtitleChangeTest : public testing::Test {
  protected:
    void SetUp() override {
        makeFilm(m_folder.filePath(QStringLiteral("film.mp4")),
                 {.size = QStringLiteral("640x360"), .seconds = 20});
        const MediaHash film = m_films.addFile(m_folder.filePath(QStringLiteral("film.mp4")));
        m_surface.resize(640, 360);
        m_surface.setPlayer(&m_player);
        m_surface.show();
        QObject::connect(&m_player, &FilmPlayer::frameChanged, &m_player,
                         [this] { m_times.append(m_player.frame().startTime()); });
        m_player.prepare({film});
        m_player.play();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_player.framesShown() > 5; }, kPatienceMs));
    }

    QTemporaryDir m_folder;
    MemoryFilms m_films;
    FilmPlayer m_player{m_films};
    FilmSurface m_surface;
    QList<qint64> m_times; ///< of the frames shown, microseconds
};

TEST_F(SubtitleChangeTest, IsSeenWithinAFrameAndTheFilmGoesOn) {
    const QList tracks{saying(QStringLiteral("We came to Bangkok in May."), Language::English),
                       saying(QStringLiteral("เรามาถึงกรุงเทพฯ ในเดือนพฤษภาคม"), Language::Thai),
                       saying(QStringLiteral("យើងមកដល់បាងកកក្នុងខែឧសភា"), Language::Khmer),
                       saying(QStringLiteral("မေလမှာ ဘန်ကောက်ကို ရောက်တယ်"), Language::Burmese),
                       saying(QStringLiteral("五月にバンコクへ来ました。"), Language::Japanese)};
    Words words(m_surface, m_player);
    words.show();
    words.speak(tracks[0]);
    ASSERT_TRUE(QTest::qWaitFor([&] { return words.paints > 0; }, kPatienceMs));
    const QSignalSpy states(&m_player, &FilmPlayer::stateChanged);
    QList<qint64> framesUntilSeen;
    QList<QImage> seen;

    for (int change = 1; change <= 20; ++change) {
        const qint64 before = m_player.framesShown();
        const int paints = words.paints;
        words.speak(tracks[change % tracks.size()]);
        ASSERT_TRUE(QTest::qWaitFor([&] { return words.paints > paints; }, kPatienceMs));
        framesUntilSeen.append(m_player.framesShown() - before);
        if (change > 15) {
            seen.append(words.grab().toImage());
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_player.framesShown() > before + 3; }, kPatienceMs));
    }

    std::sort(framesUntilSeen.begin(), framesUntilSeen.end());
    EXPECT_LE(framesUntilSeen[framesUntilSeen.size() / 2], 1);
    EXPECT_LE(framesUntilSeen.last(), 2) << "on a busy machine";
    EXPECT_TRUE(states.isEmpty()) << "it played all the time";
    EXPECT_EQ(m_player.state(), State::Playing);
    for (qsizetype i = 1; i < seen.size(); ++i) {
        EXPECT_NE(seen[i], seen[i - 1]) << "other words";
    }
    qsizetype lost = 0;
    for (qsizetype i = 1; i < m_times.size(); ++i) {
        ASSERT_GT(m_times[i], m_times[i - 1]) << "time goes on";
        lost += (m_times[i] - m_times[i - 1] + kFrameUs / 2) / kFrameUs - 1;
    }
    RecordProperty("lost", int(lost));
    EXPECT_GT(m_times.size(), 60);
    EXPECT_LE(lost, m_times.size() / 10) << "frames of the film that were not shown";
}

} // namespace
} // namespace sala
