// Captions read aloud, with a sound server of the test's own.

#include "media/recording/caption_voice.h"
#include "tests/media/film/sound_fixture.h"

#include <QSignalSpy>

namespace sala {
namespace {

using namespace std::chrono_literals;

class CaptionVoiceTest : public FilmSoundTest {
  protected:
    /// A sound without any picture.
    MediaHash recording(int frequency, const char *seconds = "20") {
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.m4a").arg(frequency).arg(QLatin1String(seconds)));
        EXPECT_TRUE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                               QStringLiteral("sine=frequency=%1:duration=%2").arg(frequency).arg(QLatin1String(seconds)),
                               QStringLiteral("-ac"), QStringLiteral("1"), path}));
        return films.addFile(path);
    }

    bool canSpeakSoon(const CaptionVoice &voice) {
        plug();
        return waitFor([&] { return voice.canSpeak(); });
    }

  private:
    QTemporaryDir m_folder;
};

TEST_F(CaptionVoiceTest, IsHeardFromItsBeginningToItsEnd) {
    CaptionVoice voice(films);
    ASSERT_TRUE(canSpeakSoon(voice));
    const QSignalSpy changes(&voice, &CaptionVoice::speakingChanged);

    voice.speak(recording(300, "3"));

    EXPECT_TRUE(voice.isSpeaking()) << "at once: what was touched answers";
    EXPECT_TRUE(isHeard(300));
    EXPECT_TRUE(waitFor([&] { return !voice.isSpeaking(); }));
    EXPECT_TRUE(waitFor([] { return streams().isEmpty(); }));
    EXPECT_EQ(changes.size(), 2);
}

TEST_F(CaptionVoiceTest, StopsAtOnceAndBeginsAgain) {
    CaptionVoice voice(films);
    ASSERT_TRUE(canSpeakSoon(voice));
    const MediaHash spoken = recording(300);
    voice.speak(spoken);
    ASSERT_TRUE(isHeard(300));

    voice.stop();
    EXPECT_FALSE(voice.isSpeaking());
    EXPECT_TRUE(waitFor([] { return streams().isEmpty(); }));

    voice.speak(spoken);
    EXPECT_TRUE(isHeard(300));
    EXPECT_LT(voice.position(), 15s);
}

TEST_F(CaptionVoiceTest, AnotherOneTakesItsPlace) {
    CaptionVoice voice(films);
    ASSERT_TRUE(canSpeakSoon(voice));
    voice.speak(recording(300));
    ASSERT_TRUE(isHeard(300));

    voice.speak(recording(500));

    EXPECT_TRUE(isHeard(500));
    EXPECT_TRUE(voice.isSpeaking());
}

TEST_F(CaptionVoiceTest, IsAsLoudAsStaffAllow) {
    CaptionVoice voice(films);
    voice.setVolume(0);
    ASSERT_TRUE(canSpeakSoon(voice));
    voice.speak(recording(300));
    ASSERT_TRUE(waitFor([] { return !streams().isEmpty(); }));
    EXPECT_TRUE(isHeard(0));

    voice.setVolume(0.8);

    EXPECT_TRUE(isHeard(300));
}

TEST_F(CaptionVoiceTest, WithoutADeviceThereIsNoVoiceAndNothingWaits) {
    CaptionVoice voice(films);
    ASSERT_TRUE(waitFor([&] { return !voice.canSpeak(); }));

    voice.speak(recording(300));

    EXPECT_FALSE(voice.isSpeaking());
}

TEST_F(CaptionVoiceTest, EndsWhenItsDeviceIsUnplugged) {
    CaptionVoice voice(films);
    ASSERT_TRUE(canSpeakSoon(voice));
    QSignalSpy told(&voice, &CaptionVoice::canSpeakChanged);
    voice.setWatching(true);
    voice.speak(recording(300));
    ASSERT_TRUE(isHeard(300));

    unplug();

    EXPECT_TRUE(waitFor([&] { return !voice.isSpeaking(); }));
    EXPECT_TRUE(waitFor([&] { return !voice.canSpeak(); }));
    EXPECT_TRUE(waitFor([&] { return told.size() == 1; }));
}

TEST_F(CaptionVoiceTest, WhatIsDamagedOrGoneIsOverSoon) {
    CaptionVoice voice(films);
    ASSERT_TRUE(canSpeakSoon(voice));
    const MediaHash spoken = recording(300);
    films.damage(spoken, 0, 1'000'000);

    voice.speak(spoken);
    EXPECT_TRUE(waitFor([&] { return !voice.isSpeaking(); }));

    voice.speak(MediaHash{QByteArray(32, 'x')});
    EXPECT_FALSE(voice.isSpeaking());

    voice.speak(films.add("this is no sound"));
    EXPECT_TRUE(waitFor([&] { return !voice.isSpeaking(); }));

    voice.speak(recording(500));
    EXPECT_TRUE(isHeard(500)) << "the next one is heard all the same";
}

} // namespace
} // namespace sala
