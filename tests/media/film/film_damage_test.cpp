// Films that play, but not everywhere: damaged bytes in their middle.

#include "tests/media/film/film_import_fixture.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cmath>

namespace sala {
namespace {

constexpr double kSeconds = 24;

class FilmDamageTest : public FilmImportFixture {
  protected:
    QByteArray bytesOf(const QString &path) const {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Result<FilmDamage> damageOf(const QString &path) const {
        static const std::atomic_bool never{false};
        return findDamage(path, std::chrono::seconds(int(kSeconds)), {}, never);
    }

    /// Overwrites what is there with what is nothing, as a failing disk or stick does.
    static QByteArray damaged(QByteArray bytes, double place, qsizetype length) {
        const qsizetype at = qsizetype(double(bytes.size()) * place);
        for (qsizetype i = at; i < std::min(bytes.size(), at + length); ++i) {
            bytes[i] = char(i * 151 + 17);
        }
        return bytes;
    }

    static double seconds(std::chrono::milliseconds place) { return double(place.count()) / 1000; }
};

const FilmSpec kFilm{.seconds = kSeconds, .more = {q("-movflags"), q("+faststart")}};

TEST_F(FilmDamageTest, WholeFilmsOfEveryKindAreWhole) {
    const QStringList openGop{q("-c:v"), q("libx264"), q("-x264-params"),
                              q("open-gop=1:keyint=30:bframes=3")};
    const std::pair<const char *, FilmSpec> films[] = {
        {"usual.mp4", kFilm},
        {"two-sounds.mkv", {.seconds = 6, .sounds = 2}},
        {"open.mp4", {.seconds = 6, .more = openGop}},
        {"mp3.mp4", {.seconds = 6, .more = {q("-c:a"), q("libmp3lame"), q("-c:v"), q("libx264")}}},
        {"stream.mts", {.seconds = 6, .more = {q("-f"), q("mpegts")}}},
        {"vp9.webm", {.seconds = 3, .more = {q("-c:v"), q("libvpx-vp9"), q("-deadline"), q("realtime")}}},
        {"hevc.mp4", {.seconds = 3, .more = {q("-c:v"), q("libx265"), q("-preset"), q("ultrafast")}}},
        {"old.avi", {.seconds = 6, .more = {q("-c:v"), q("mpeg4"), q("-c:a"), q("mp3")}}},
        {"tape.mpg", {.size = q("352x288"), .seconds = 6, .more = {q("-c:v"), q("mpeg2video")}}},
        {"cut.mov", {.seconds = 6, .more = {q("-c:v"), q("prores_ks"), q("-c:a"), q("pcm_s16le")}}},
        {"silent.mp4", {.seconds = 3, .sounds = 0}},
    };
    for (const auto &[name, spec] : films) {
        makeFilm(in(name), spec);
        const Result<FilmDamage> damage = damageOf(in(name));
        ASSERT_TRUE(damage) << name << damage.error().detail.toStdString();
        EXPECT_EQ(*damage, FilmDamage()) << name << " at " << seconds(damage->places.value(0));
    }
}

TEST_F(FilmDamageTest, AStreamThatWasCutOutOfAnotherIsWhole) {
    makeFilm(in("whole.mts"), {.seconds = 12, .more = {q("-f"), q("mpegts"), q("-g"), q("50")}});
    const QByteArray whole = bytesOf(in("whole.mts"));
    constexpr qsizetype kPacket = 188;

    const Result<FilmDamage> damage =
        damageOf(write("cut.mts", whole.mid(whole.size() / kPacket / 3 * kPacket)));

    ASSERT_TRUE(damage) << damage.error().detail.toStdString();
    EXPECT_LE(damage->places.size(), 1) << "where it begins";
    EXPECT_LT(damage->places.isEmpty() ? 0 : seconds(damage->places.first()), 1);
}

TEST_F(FilmDamageTest, SaysWhereBytesOfPicturesAreDamaged) {
    makeFilm(in("whole.mp4"), kFilm);
    const QByteArray whole = bytesOf(in("whole.mp4"));
    for (const double place : {0.2, 0.5, 0.8}) {
        const Result<FilmDamage> damage = damageOf(write("bad.mp4", damaged(whole, place, 6000)));

        ASSERT_TRUE(damage) << damage.error().detail.toStdString();
        ASSERT_GE(damage->places.size(), 1) << place;
        EXPECT_LE(damage->places.size(), 2) << place;
        EXPECT_NEAR(seconds(damage->places.first()), place * kSeconds, 2) << place;
    }
}

TEST_F(FilmDamageTest, FindsDamageBetweenKeyFramesInSoundAndInEveryPlace) {
    const QStringList rare{q("-c:v"), q("libx264"), q("-g"), q("600"), q("-movflags"), q("+faststart")};
    makeFilm(in("rare.mp4"), {.seconds = kSeconds, .more = rare});
    makeFilm(in("sound.mp4"), {.size = q("32x32"),
                               .seconds = kSeconds,
                               .rate = q("1"),
                               .picture = q("color=c=blue"),
                               .more = {q("-c:v"), q("libx264"), q("-movflags"), q("+faststart")}});
    makeFilm(in("whole.mp4"), kFilm);

    const auto rareKeys = damageOf(write("a.mp4", damaged(bytesOf(in("rare.mp4")), 0.6, 3000)));
    const auto sound = damageOf(write("b.mp4", damaged(bytesOf(in("sound.mp4")), 0.5, 3000)));
    const auto twice =
        damageOf(write("c.mp4", damaged(damaged(bytesOf(in("whole.mp4")), 0.3, 4000), 0.7, 4000)));

    ASSERT_TRUE(rareKeys && sound && twice);
    ASSERT_GE(rareKeys->places.size(), 1);
    EXPECT_NEAR(seconds(rareKeys->places.first()), 0.6 * kSeconds, 3);
    ASSERT_GE(sound->places.size(), 1);
    EXPECT_NEAR(seconds(sound->places.first()), 0.5 * kSeconds, 3);
    ASSERT_GE(twice->places.size(), 2);
    EXPECT_NEAR(seconds(twice->places.last()), 0.7 * kSeconds, 3);
}

TEST_F(FilmDamageTest, ADamagedFilmComesInWithAWarningThatSaysWhere) {
    makeFilm(in("whole.mp4"), kFilm);
    const QString bad = write("bad.mp4", damaged(bytesOf(in("whole.mp4")), 0.6, 6000));

    const FilmImportSummary summary = import({in("whole.mp4"), bad});

    EXPECT_EQ(summary.imported.size(), 2) << summary.problems.value(0).error.detail.toStdString();
    ASSERT_EQ(summary.remarks.size(), 1);
    EXPECT_EQ(summary.remarks[0].file, bad);
    EXPECT_TRUE(summary.remarks[0].remarks[0].startsWith(q("damaged at 0:1")))
        << summary.remarks[0].remarks[0].toStdString();
}

TEST_F(FilmDamageTest, LookingThroughAFilmTellsItsProgressTakesAPartOfItsDurationAndCanBeStopped) {
    makeFilm(in("hd.mp4"), {.size = q("1280x720"), .seconds = kSeconds});
    std::atomic_bool isCancelled{false};
    QList<double> told;
    const auto look = [&](bool stops) {
        return findDamage(
            in("hd.mp4"), std::chrono::seconds(int(kSeconds)),
            [&](double fraction) {
                told.append(fraction);
                isCancelled = stops;
            },
            isCancelled);
    };
    QElapsedTimer clock;
    clock.start();

    ASSERT_TRUE(look(false));
    const double share = double(clock.elapsed()) / 1000 / kSeconds;
    const Result<FilmDamage> stopped = look(true);

    RecordProperty("share_of_duration", std::to_string(share));
    EXPECT_LT(share, 1) << "of the film's duration";
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end() - 1));
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST_F(FilmDamageTest, WhatTakesTooLongIsSaidAndNoReasonToRefuse) {
    makeFilm(in("hd.mp4"), {.size = q("1280x720"), .seconds = kSeconds});
    const std::atomic_bool never{false};

    const Result<FilmDamage> damage = findDamage(in("hd.mp4"), std::chrono::seconds(int(kSeconds)), {}, never,
                                                 {.time = std::chrono::milliseconds(1)});

    ASSERT_TRUE(damage) << damage.error().detail.toStdString();
    EXPECT_FALSE(damage->isLookedThrough);
}

} // namespace
} // namespace sala
