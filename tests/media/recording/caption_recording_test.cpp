// What curators bring as a caption read aloud, from telephones, recorders and editors, and what is none.

#include "media/recording/caption_recording.h"
#include "media/film/film_probe.h"
#include "tests/media/film/test_films.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

using std::chrono::milliseconds;

class CaptionRecordingTest : public testing::Test {
  protected:
    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// A sound made by ffmpeg; the name's ending decides the format.
    QString make(const char *name, const char *source, const QStringList &more = {}) const {
        EXPECT_TRUE(runFfmpeg(QStringList{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                          QLatin1String(source)} +
                              more + QStringList{in(name)}))
            << name;
        return in(name);
    }

    QString write(const char *name, const QByteArray &bytes) const {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return in(name);
    }

    QByteArray bytesOf(const QString &path) const {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Result<PreparedRecording> prepare(const QString &path) const { return prepareRecording(path, m_isCancelled); }

    ErrorCode refusalOf(const QString &path) const {
        const auto prepared = prepare(path);
        EXPECT_FALSE(prepared) << path.toStdString();
        if (prepared) {
            return ErrorCode::Conflict;
        }
        EXPECT_FALSE(prepared.error().detail.isEmpty());
        EXPECT_FALSE(prepared.error().detail.contains(QLatin1String("film"))) << prepared.error().detail.toStdString();
        return prepared.error().code;
    }

    std::atomic_bool m_isCancelled{false};

  private:
    QTemporaryDir m_folder;
};

TEST_F(CaptionRecordingTest, TakesWhatPeopleRecordWith) {
    for (const char *name : {"a.opus", "b.ogg", "c.m4a", "d.mp3", "e.wav", "f.flac", "g.aac", "h.mka"}) {
        const auto prepared = prepare(make(name, "sine=frequency=300:duration=2"));
        ASSERT_TRUE(prepared) << name << ": " << prepared.error().detail.toStdString();
        EXPECT_NEAR(double(prepared->duration.count()), 2000, 150) << name;
        EXPECT_EQ(prepared->mimeType, QStringLiteral("audio/mp4"));
        EXPECT_TRUE(prepared->remarks.isEmpty()) << name << prepared->remarks.join(u' ').toStdString();
    }
}

TEST_F(CaptionRecordingTest, MakesOneKindOfSoundOfAllOfThem) {
    const auto prepared = prepare(make("loud.wav", "sine=frequency=300:duration=3", {QStringLiteral("-ac"), QStringLiteral("2")}));
    ASSERT_TRUE(prepared);
    const auto again = probeRecording(write("made.m4a", prepared->bytes), kLongestRecording, m_isCancelled);

    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->codec, QStringLiteral("aac"));
    EXPECT_EQ(again->duration, prepared->duration);
    EXPECT_LT(prepared->bytes.size(), 100'000);
}

TEST_F(CaptionRecordingTest, MakesAQuietOneAsLoudAsOthers) {
    const auto quiet = prepare(make("quiet.wav", "sine=frequency=300:duration=6", {QStringLiteral("-af"), QStringLiteral("volume=-20dB")}));
    const auto loud = prepare(make("loud.wav", "sine=frequency=300:duration=6"));
    ASSERT_TRUE(quiet && loud);
    const auto heardQuiet = probeRecording(write("q.m4a", quiet->bytes), kLongestRecording, m_isCancelled);
    const auto heardLoud = probeRecording(write("l.m4a", loud->bytes), kLongestRecording, m_isCancelled);

    EXPECT_NEAR(heardQuiet->loudest, heardLoud->loudest, heardLoud->loudest * 0.4);
}

TEST_F(CaptionRecordingTest, KeepsNothingOfWhatTheRecorderWroteDown) {
    const auto prepared =
        prepare(make("tagged.m4a", "sine=duration=1",
                     {QStringLiteral("-metadata"), QStringLiteral("title=Noy at home"), QStringLiteral("-metadata"),
                      QStringLiteral("location=+11.5564+104.9282/"), QStringLiteral("-metadata"), QStringLiteral("artist=Somchai")}));

    ASSERT_TRUE(prepared);
    for (const char *word : {"Noy", "11.5564", "Somchai"}) {
        EXPECT_FALSE(prepared->bytes.contains(word)) << word;
    }
}

TEST_F(CaptionRecordingTest, TheSameFileGivesTheSameBytes) {
    const QString path = make("a.opus", "sine=duration=1");

    EXPECT_EQ(prepare(path)->bytes, prepare(path)->bytes);
}

TEST_F(CaptionRecordingTest, RefusesWhatIsTooLongWhateverItSaysOfItself) {
    EXPECT_EQ(refusalOf(make("long.opus", "sine=duration=302")), ErrorCode::InvalidInput);
    const auto longest = prepare(make("longest.opus", "sine=duration=299"));
    ASSERT_TRUE(longest) << longest.error().detail.toStdString();
    EXPECT_LE(longest->duration, kLongestRecording);
    QByteArray wave = bytesOf(make("liar.wav", "sine=duration=310"));
    const qsizetype size = wave.indexOf("data") + 4;
    wave.replace(size, 4, QByteArray("\x00\x10\x00\x00", 4)); // says it is a moment long; players go on or not
    const auto lied = prepare(write("liar.wav", wave));
    EXPECT_TRUE(!lied || lied->duration <= kLongestRecording);
}

TEST_F(CaptionRecordingTest, RefusesSilence) {
    EXPECT_EQ(refusalOf(make("silent.wav", "anullsrc=r=48000:cl=mono:d=3")), ErrorCode::InvalidInput);
    EXPECT_EQ(refusalOf(make("click.wav", "sine=duration=0.05")), ErrorCode::InvalidInput);
}

TEST_F(CaptionRecordingTest, RefusesWhatIsNoSound) {
    ASSERT_TRUE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                           QStringLiteral("testsrc2=size=64x36:duration=1"), in("mute.mp4")}));
    for (const QString &path : {write("text.mp3", "A letter with another name."), write("zeros.wav", QByteArray(5000, '\0')),
                                in("mute.mp4")}) {
        const ErrorCode code = refusalOf(path);
        EXPECT_TRUE(code == ErrorCode::InvalidInput || code == ErrorCode::Corrupt) << path.toStdString();
    }
    EXPECT_EQ(refusalOf(write("empty.m4a", {})), ErrorCode::InvalidInput);
    EXPECT_EQ(refusalOf(in("nowhere.m4a")), ErrorCode::NotFound);
}

TEST_F(CaptionRecordingTest, ReadsNoOtherFileAndAsksNobody) {
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    make("secret.m4a", "sine=duration=1");
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/a.mp3";
    for (const QString &path : {write("list.m4a", "#EXTM3U\n#EXTINF:1,\n" + address + "\n"),
                                write("list.mp3", "ffconcat version 1.0\nfile secret.m4a\n"),
                                write("list.wav", "#EXTM3U\n#EXTINF:1,\nsecret.m4a\n")}) {
        refusalOf(path);
    }
    EXPECT_FALSE(server.waitForNewConnection(0));
}

TEST_F(CaptionRecordingTest, DamageNeverHarmsMoreThanTheFile) {
    for (const char *name : {"a.opus", "b.m4a", "c.mp3", "d.flac"}) {
        const QByteArray whole = bytesOf(make(name, "sine=frequency=300:duration=4"));
        for (const int percent : {2, 40, 90}) {
            (void)prepare(write("cut", whole.left(whole.size() * percent / 100)));
        }
        QByteArray noise = whole;
        for (qsizetype at = 200; at < noise.size(); at += 97) {
            noise[at] = char(at * 31);
        }
        const auto prepared = prepare(write("noise", noise));
        EXPECT_TRUE(!prepared || prepared->duration <= std::chrono::seconds(10)) << name;
    }
}

TEST_F(CaptionRecordingTest, StopsWhenItIsToldTo) {
    m_isCancelled = true;

    EXPECT_EQ(prepare(make("a.opus", "sine=duration=1")).error().code, ErrorCode::Cancelled);
}

TEST_F(CaptionRecordingTest, FindsPhotographAndLanguageInItsName) {
    EXPECT_EQ(recordingName(QStringLiteral("/x/river.km.m4a")), (RecordingName{QStringLiteral("river"), Language::Khmer}));
    EXPECT_EQ(recordingName(QStringLiteral("river-dawn_ja.opus")),
              (RecordingName{QStringLiteral("river-dawn"), Language::Japanese}));
    EXPECT_EQ(recordingName(QStringLiteral("river.wav")), (RecordingName{QStringLiteral("river"), {}}));
}

} // namespace
} // namespace sala
