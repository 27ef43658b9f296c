#include "media/sample/films/film_maker.h"
#include "media/sample/films/sample_films.h"
#include "media/sample/films/shots.h"
#include "media/sample/films/sound/ambience.h"
#include "media/sample/films/sound/narration.h"
#include "media/subtitles/subtitle_check.h"
#include "media/subtitles/subtitle_reader.h"

#include <QDir>
#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace sala {
namespace {

using std::chrono::milliseconds;

QList<SampleFilm> films() {
    const auto read = readSampleFilms(QStringLiteral(":/sample/films"));
    return read ? *read : QList<SampleFilm>();
}

double levelOf(const Signal &signal, milliseconds from, milliseconds to) {
    double energy = 0;
    const auto begin = size_t(from.count()) * kSampleRate / 1000,
               end = size_t(to.count()) * kSampleRate / 1000;
    for (size_t i = begin; i < end; ++i) {
        energy += double(signal[i]) * double(signal[i]);
    }
    return 10 * std::log10(energy / double(end - begin) + 1e-12);
}

TEST(SampleFilmsTest, AreTwoInterviewsAndADocumentaryInTwoLanguages) {
    const QList<SampleFilm> all = films();

    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(std::count_if(all.begin(), all.end(),
                            [](const SampleFilm &film) { return film.kind == SampleFilmKind::Interview; }),
              2);
    for (const SampleFilm &film : all) {
        const bool isDocumentary = film.kind == SampleFilmKind::Documentary;
        EXPECT_EQ(film.sound.first().language, film.original);
        EXPECT_TRUE(film.sound.first().isInFilm);
        EXPECT_EQ(film.chapters.isEmpty(), !isDocumentary);
        EXPECT_GE(film.duration, isDocumentary ? std::chrono::seconds(90) : std::chrono::seconds(40));
        EXPECT_LE(film.duration, isDocumentary ? std::chrono::seconds(120) : std::chrono::seconds(60));
        EXPECT_TRUE(!isDocumentary || film.sound.size() == 2);
    }
}

TEST(SampleFilmsTest, HaveCuesThatFollowOneAnotherWithinTheFilm) {
    for (const SampleFilm &film : films()) {
        milliseconds last{0};
        for (const SampleSpan &cue : film.cues) {
            EXPECT_GE(cue.from, last) << film.key.toStdString();
            EXPECT_GT(cue.to, cue.from) << film.key.toStdString();
            last = cue.to;
        }
        EXPECT_LE(last, film.duration) << film.key.toStdString();
    }
}

TEST(SampleFilmsTest, CanBeReadAtTheSpeedOfTheirReaders) {
    for (const SampleFilm &film : films()) {
        for (const Language language : kLanguages) {
            const auto read = readSubtitles(webVtt(film, language).toUtf8(), language);
            ASSERT_TRUE(read.has_value());
            EXPECT_EQ(read->cues.size(), film.cues.size());
            for (const SubtitleProblem &problem :
                 read->problems + checkSubtitles(read->cues, {language, film.duration})) {
                ADD_FAILURE() << film.key.toStdString() << " in " << code(language).toStdString() << ", cue "
                              << problem.cue << ": " << problem.detail.toStdString();
            }
        }
    }
}

TEST(SampleFilmsTest, SweepUpWhatAKilledBuildHasLeft) {
    const QTemporaryDir folder;
    const QDir place(folder.path());
    SampleFilm film = films().constFirst();
    film.cues[0].to = film.cues[0].from + milliseconds(900); // no voice says it in that time: it ends early
    const QString left = QStringLiteral(".%1-aB3xYz").arg(film.key);
    const QString others = QStringLiteral(".another-aB3xYz");
    ASSERT_TRUE(place.mkpath(left + QStringLiteral("/deep")) && place.mkpath(others));

    EXPECT_FALSE(makeFilm(film, place).has_value());

    EXPECT_EQ(place.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{others});
}

TEST(SampleFilmsTest, WriteSubtitlesThatBreakWhereTheTextSays) {
    SampleFilm film;
    film.cues = {{{}, milliseconds(1200), milliseconds(7500)},
                 {{}, milliseconds(3599999), milliseconds(3600000)}};
    film.words[Language::English].cues = {QStringLiteral("One line. |And another."), QStringLiteral("End.")};

    EXPECT_EQ(webVtt(film, Language::English),
              QStringLiteral("WEBVTT\n\n00:00:01.200 --> 00:00:07.500\nOne line.\nAnd another.\n\n"
                             "00:59:59.999 --> 01:00:00.000\nEnd.\n"));
}

TEST(SampleFilmsTest, HaveATranscriptWithAParagraphForEveryChapter) {
    for (const SampleFilm &film : films()) {
        for (const Language language : kLanguages) {
            const QString transcript = film.transcript(language);
            EXPECT_EQ(transcript.count(QStringLiteral("\n\n")) + 1,
                      std::max<qsizetype>(1, film.chapters.size()));
            EXPECT_FALSE(transcript.contains(u'|'));
            EXPECT_FALSE(transcript.contains(QStringLiteral("  ")));
            for (QString cue : film.words[language].cues) {
                EXPECT_TRUE(transcript.contains(cue.remove(u'|'))) << cue.toStdString();
            }
        }
    }
}

TEST(SampleFilmsTest, AreRefusedWhenALanguageLacksACue) {
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("texts")));
    const QString source = QStringLiteral(":/sample/films/");
    QStringList names{QStringLiteral("films.json"), QStringLiteral("spoken_ja.json")};
    for (const Language language : kLanguages) {
        names << QStringLiteral("texts/%1.json").arg(code(language));
    }
    for (const QString &name : names) {
        QFile from(source + name), to(folder.filePath(name));
        ASSERT_TRUE(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        QByteArray bytes = from.readAll();
        if (name == QLatin1String("texts/km.json")) {
            const qsizetype cue = bytes.indexOf("[\n", bytes.indexOf("\"cues\"")) + 2;
            bytes.remove(cue, bytes.indexOf('\n', cue) + 1 - cue);
        }
        to.write(bytes);
    }

    const auto read = readSampleFilms(folder.path());

    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(read.error().subject.endsWith(QStringLiteral("km.json")));
}

TEST(SampleFilmsTest, MoveInEveryShotAndAreNeverBlack) {
    for (const SampleFilm &film : films()) {
        for (const SampleSpan &span : film.shots) {
            const QSize size(640, 360);
            const auto shot = makeShot(span.name, size);
            ASSERT_TRUE(shot) << span.name.toStdString();
            QImage before(size, QImage::Format_RGB32), after(size, QImage::Format_RGB32),
                again(size, QImage::Format_RGB32);

            shot->paint(before, 2.0);
            shot->paint(after, 2.2);
            shot->paint(again, 2.0);

            EXPECT_NE(before, after) << span.name.toStdString();
            EXPECT_EQ(before, again) << span.name.toStdString();
            const QImage mean = before.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            EXPECT_GT(qGray(mean.pixel(0, 0)), 12) << span.name.toStdString();
        }
    }
    EXPECT_FALSE(makeShot(QStringLiteral("nowhere"), {64, 36}));
}

TEST(SampleFilmsTest, MeasureLoudnessAsTheStandardDoes) {
    StereoSignal tone{Signal(5 * kSampleRate), {}};
    for (size_t i = 0; i < tone.left.size(); ++i) { // 997 Hz at -20 dBFS in both channels is -20 LUFS
        tone.left[i] = float(0.1 * std::sin(2 * std::numbers::pi * 997 * double(i) / kSampleRate));
    }
    tone.right = tone.left;

    EXPECT_NEAR(loudness(tone), -20, 0.1);
    EXPECT_EQ(loudness({Signal(kSampleRate, 0), Signal(kSampleRate, 0)}), -70);
}

TEST(SampleFilmsTest, AreHeardAboveTheirSounds) {
    const QTemporaryDir folder;
    const SampleFilm film = films().constFirst();

    for (const Language language : {Language::English, Language::Japanese}) {
        const auto sound = soundTrack(film, language, folder.path());

        ASSERT_TRUE(sound.has_value()) << sound.error().detail.toStdString();
        EXPECT_NEAR(loudness(*sound), -20, 0.5);
        EXPECT_LT(*std::max_element(sound->left.begin(), sound->left.end()), 0.8F);
        for (const SampleSpan &cue : film.cues) {
            const double spoken =
                levelOf(sound->left, cue.from + milliseconds(200), cue.from + milliseconds(2200));
            const double silent = levelOf(sound->left, cue.to - milliseconds(300), cue.to);
            EXPECT_GT(spoken, silent + 8) << code(language).toStdString() << cue.from.count();
            EXPECT_GT(silent, -75) << "the sounds of the scene go on";
        }
    }
}

TEST(SampleFilmsTest, RefuseToHurryAVoice) {
    const QTemporaryDir folder;
    SampleFilm film = films().constFirst();
    film.cues[0].to = film.cues[0].from + milliseconds(900);

    const auto sound = soundTrack(film, Language::English, folder.path());

    ASSERT_FALSE(sound.has_value());
    EXPECT_EQ(sound.error().code, ErrorCode::InvalidInput);
}

TEST(SampleFilmsTest, SaySoWhenNoProgramSpeaksALanguage) {
    const QTemporaryDir folder;

    const auto speech = speak(QStringLiteral("สวัสดี"), Language::Thai, folder.path());

    ASSERT_FALSE(speech.has_value());
    EXPECT_EQ(speech.error().code, ErrorCode::InvalidInput);
}

} // namespace
} // namespace sala
