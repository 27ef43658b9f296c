// A photograph's caption read aloud: offered where it can be heard, and over when nobody is there for it any more.

#include "app/visitor/pair_view.h"
#include "tests/app/photograph/photograph_fixture.h"
#include "tests/media/film/sound_fixture.h"

#include <QAbstractButton>
#include <QAccessible>

namespace sala::test {
namespace {

class PhotographVoiceTest : public FilmSoundTest {
  protected:
    void SetUp() override {
        FilmSoundTest::SetUp();
        for (const char *const name : {"one", "two", "three"}) {
            m_works.append(m_showing.add(QString::fromLatin1(name), plain(Qt::darkCyan, {1200, 800})).id);
        }
        record(0, Language::English, 300);
        record(0, Language::Khmer, 500);
        record(1, Language::English, 500);
    }

    void record(int work, Language language, int frequency) {
        const QString path = m_folder.filePath(QStringLiteral("%1.m4a").arg(frequency));
        if (!QFile::exists(path)) {
            EXPECT_TRUE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                   QStringLiteral("sine=frequency=%1:duration=30").arg(frequency), path}));
        }
        m_showing.edit().recordings[m_works[work]].append({RecordingId::generate(), m_works[work], language,
                                                           films.addFile(path), std::chrono::seconds(30), {}});
    }

    PhotographPage &open() {
        m_screen = std::make_unique<PageOnScreen>(m_showing);
        PhotographPage &page = m_screen->page();
        page.speakFrom(films);
        page.showWork(m_works[0], {});
        return page;
    }

    /// With a device.
    PhotographPage &openWithSound() {
        plug();
        PhotographPage &page = open();
        EXPECT_TRUE(waitFor([this] { return listen()->isVisible(); }));
        return page;
    }

    QAbstractButton *button(const char *name) {
        return m_screen->page().findChild<QAbstractButton *>(QLatin1String(name));
    }
    QAbstractButton *listen() { return button("listen"); }

    void touch(QAbstractButton *button) {
        m_screen->touch().press(0, button->rect().center(), button).commit();
        m_screen->touch().release(0, button->rect().center(), button).commit();
    }

    Showing m_showing;
    QList<WorkId> m_works;
    std::unique_ptr<PageOnScreen> m_screen;

  private:
    QTemporaryDir m_folder;
};

TEST_F(PhotographVoiceTest, OneTouchReadsTheCaptionAndTheNextOneStopsIt) {
    PhotographPage &page = openWithSound();
    const QRect before = listen()->geometry();
    const QImage offered = listen()->grab().toImage();
    EXPECT_EQ(listen()->accessibleName(), QStringLiteral("Listen to the caption"));
    EXPECT_GE(listen()->height(), page.theme().touchTargetPx());
    EXPECT_GE(listen()->width(), page.theme().touchTargetPx());

    touch(listen());

    EXPECT_TRUE(page.isSpeaking());
    EXPECT_EQ(listen()->text(), QStringLiteral("Stop"));
    EXPECT_EQ(listen()->accessibleName(), QStringLiteral("Stop reading the caption aloud"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(listen())->role(), QAccessible::Button);
    EXPECT_EQ(listen()->geometry(), before) << "what is under the finger stays there";
    EXPECT_NE(listen()->grab().toImage(), offered);
    EXPECT_TRUE(isHeard(300));

    touch(listen());

    EXPECT_FALSE(page.isSpeaking());
    EXPECT_EQ(listen()->text(), QStringLiteral("Listen"));
    EXPECT_TRUE(waitFor([] { return streams().isEmpty(); }));
}

TEST_F(PhotographVoiceTest, OnlyTheVisitorsOwnLanguageIsOffered) {
    PhotographPage &page = openWithSound();
    page.setLanguage(Language::Thai);
    EXPECT_FALSE(listen()->isVisible());

    page.setLanguage(Language::Khmer);
    ASSERT_TRUE(listen()->isVisible());
    touch(listen());
    EXPECT_TRUE(isHeard(500));
}

TEST_F(PhotographVoiceTest, AnotherLanguageStopsIt) {
    PhotographPage &page = openWithSound();
    touch(listen());
    ASSERT_TRUE(page.isSpeaking());

    page.setLanguage(Language::Khmer);

    EXPECT_FALSE(page.isSpeaking());
    EXPECT_TRUE(listen()->isVisible()) << "to be heard in Khmer";
}

TEST_F(PhotographVoiceTest, AnotherPhotographStopsIt) {
    PhotographPage &page = openWithSound();
    touch(listen());

    button("next")->click();
    EXPECT_FALSE(page.isSpeaking());
    EXPECT_TRUE(listen()->isVisible());
    touch(listen());
    EXPECT_TRUE(isHeard(500));

    button("next")->click();
    EXPECT_FALSE(page.isSpeaking());
    EXPECT_FALSE(listen()->isVisible()) << "there is none of the third";
}

TEST_F(PhotographVoiceTest, GoesOnWhileThePhotographIsLookedAt) {
    PhotographPage &page = openWithSound();
    touch(listen());

    page.view().zoomIn();
    EXPECT_TRUE(page.isSpeaking());
}

TEST_F(PhotographVoiceTest, IsOverWhenThePageIs) {
    PhotographPage &page = openWithSound();
    touch(listen());
    page.hide();
    EXPECT_FALSE(page.isSpeaking());

    page.show();
    touch(listen());
    EXPECT_TRUE(page.isSpeaking());
    page.enter(QStringLiteral("photograph-pair"));
    EXPECT_FALSE(page.isSpeaking()) << "two photographs have no one caption";

    page.reset();
    page.showWork(m_works[0], {});
    touch(listen());
    page.reset();
    EXPECT_FALSE(page.isSpeaking());
}

TEST_F(PhotographVoiceTest, IsOverWhenTheWorkIsWithdrawn) {
    PhotographPage &page = openWithSound();
    touch(listen());
    m_showing.edit().works.removeFirst();
    m_showing.edit().recordings.remove(m_works[0]);

    page.setCatalogue(m_showing.catalogue());

    EXPECT_FALSE(page.isSpeaking());
    EXPECT_TRUE(waitFor([] { return streams().isEmpty(); }));
}

TEST_F(PhotographVoiceTest, GoesOnWhenAnotherEditionHasTheSame) {
    PhotographPage &page = openWithSound();
    touch(listen());

    page.setCatalogue(m_showing.catalogue());

    EXPECT_TRUE(page.isSpeaking());
}

TEST_F(PhotographVoiceTest, IsNotOfferedWithoutASoundDeviceAndComesWithOne) {
    PhotographPage &page = open();
    EXPECT_TRUE(waitFor([this] { return !listen()->isVisible(); }));

    plug();
    EXPECT_TRUE(waitFor([this] { return listen()->isVisible(); }));
    touch(listen());
    EXPECT_TRUE(isHeard(300));

    unplug();
    EXPECT_TRUE(waitFor([&] { return !page.isSpeaking() && !listen()->isVisible(); }));
    EXPECT_TRUE(page.isVisible());
}

TEST_F(PhotographVoiceTest, IsAsLoudAsStaffAllowAndNotOfferedWhereTheyAllowNothing) {
    PhotographPage &page = openWithSound();
    touch(listen());
    ASSERT_TRUE(page.isSpeaking());

    page.setLoudness({0, 1});

    EXPECT_FALSE(page.isSpeaking());
    EXPECT_FALSE(listen()->isVisible());
    page.setLoudness({0.5, 1});
    EXPECT_TRUE(listen()->isVisible());
}

} // namespace
} // namespace sala::test
