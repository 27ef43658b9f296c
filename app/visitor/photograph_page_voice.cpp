// A photograph's caption read aloud: only where there is a recording in the visitor's own language, a sound device, and a
// volume that staff allow.

#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_panel.h"

namespace sala {

void PhotographPage::speakFrom(FilmSource &recordings) {
    m_voice = std::make_unique<CaptionVoice>(recordings);
    setLoudness(m_loudness);
    connect(m_voice.get(), &CaptionVoice::canSpeakChanged, this, &PhotographPage::followVoice);
    connect(m_voice.get(), &CaptionVoice::speakingChanged, this, [this](bool isSpeaking) {
        followVoice();
        Q_EMIT speakingChanged(isSpeaking);
    });
    connect(m_panel, &PhotographPanel::listenRequested, this, [this] { isSpeaking() ? stopSpeaking() : speak(); });
    followVoice();
}

void PhotographPage::setLoudness(const FilmLoudness &loudness) {
    m_loudness = loudness;
    if (m_voice) {
        m_voice->setVolume(m_loudness.usual);
        followVoice();
    }
}

bool PhotographPage::isSpeaking() const {
    return m_voice && m_voice->isSpeaking();
}

void PhotographPage::stopSpeaking() {
    if (m_voice) {
        m_voice->stop();
    }
}

void PhotographPage::speak() {
    if (const Recording *const recording = recordingInSight()) {
        m_voice->speak(recording->medium);
    }
}

/// What can be heard here, now; nullptr: nothing.
const Recording *PhotographPage::recordingInSight() const {
    const Recording *const recording = m_voice ? m_catalogue->recording(currentWork(), language()) : nullptr;
    return recording && m_loudness.usual > 0 && m_voice->canSpeak() ? recording : nullptr;
}

/// Another work, another language, or nobody left to hear it: it stops in the middle of a word.
void PhotographPage::followVoice() {
    if (m_voice) {
        m_voice->setWatching(isVisible() && m_catalogue->recording(currentWork(), language()));
    }
    const Recording *const recording = recordingInSight();
    if (isSpeaking() && (!recording || recording->medium != m_voice->recording())) {
        stopSpeaking(); // and comes here again
        return;
    }
    m_panel->setSpoken(isSpeaking() ? PhotographPanel::Spoken::Now
                       : recording  ? PhotographPanel::Spoken::Offered
                                    : PhotographPanel::Spoken::No);
}

} // namespace sala
