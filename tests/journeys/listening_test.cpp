// A caption that somebody recorded, from the curators' file to the visitor's ear: the real program brings it in, an edition
// brings it to the kiosk, and the kiosk's real window reads it aloud.

#include "app/visitor/photograph_page.h"
#include "db/storage/media_store.h"
#include "db/storage/recording_repository.h"
#include "db/storage/withdrawal.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"
#include "tests/journeys/running_kiosk.h"
#include "tests/media/film/sound_fixture.h"

#include <QJsonObject>

namespace sala {
namespace {

class ListeningTest : public FilmSoundTest, public PictureEditions {
  protected:
    void SetUp() override {
        FilmSoundTest::SetUp();
        plug();
        work = addPicture(1);
        other = addPicture(2);
        EXPECT_TRUE(TextRepository(*library).set(
            {{work, TextField::Caption, Language::Thai}, QStringLiteral("แม่น้ำ")}, anEdit()));
        sound = in("voice.mp3");
        EXPECT_TRUE(runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                               QStringLiteral("sine=frequency=300:duration=30"), sound}));
    }

    QString in(const char *name) const { return library.in(QLatin1String(name)); }

    ProgramRun recording(const QStringList &arguments) {
        return runSala(QStringList{QStringLiteral("--library"), library.path(), QStringLiteral("recording")} + arguments);
    }

    ProgramRun add(const QStringList &more) {
        return recording(QStringList{QStringLiteral("add"), sound} + more);
    }

    /// The kiosk's window on the edition that has the recording in Thai, at its photograph.
    void open() {
        ASSERT_EQ(add({QStringLiteral("--work"), work.text(), QStringLiteral("--language"), QStringLiteral("th")}).exitCode, 0);
        state = std::make_unique<KioskState>(kiosk());
        ASSERT_TRUE(loadEdition(published(QStringLiteral("one")), *state));
        request.state = state->folder();
        running = std::make_unique<RunningKiosk>(request);
        running->window.setLanguage(Language::Thai);
        ASSERT_TRUE(running->window.showPage(QStringLiteral("photograph"), work));
        ASSERT_TRUE(waitFor([&] { return listen()->isVisible(); }));
    }

    PhotographPage &page() { return *running->window.findChild<PhotographPage *>(); }
    QAbstractButton *listen() { return page().findChild<QAbstractButton *>(QStringLiteral("listen")); }

    WorkId work;
    WorkId other;
    QString sound;
    ExhibitionRequest request;
    std::unique_ptr<KioskState> state;
    std::unique_ptr<RunningKiosk> running;
};

TEST_F(ListeningTest, ARecordingIsHeardAtTheKiosk) {
    open();

    QTest::mouseClick(listen(), Qt::LeftButton);

    EXPECT_TRUE(page().isSpeaking());
    EXPECT_TRUE(isHeard(300));
    QTest::mouseClick(listen(), Qt::LeftButton);
    EXPECT_FALSE(page().isSpeaking());
    EXPECT_TRUE(waitFor([] { return streams().isEmpty(); }));
}

TEST_F(ListeningTest, AnotherLanguageAnotherPageAndIdleStopIt) {
    open();
    KioskWindow &window = running->window;
    listen()->click();
    window.setLanguage(Language::English);
    EXPECT_FALSE(page().isSpeaking());
    EXPECT_FALSE(listen()->isVisible()) << "nobody recorded it in English";

    window.setLanguage(Language::Thai);
    listen()->click();
    ASSERT_TRUE(page().isSpeaking());
    ASSERT_TRUE(window.showPage(QStringLiteral("idle")));
    EXPECT_FALSE(page().isSpeaking());

    ASSERT_TRUE(window.showPage(QStringLiteral("photograph"), work));
    listen()->click();
    ASSERT_TRUE(page().isSpeaking());
    window.showAttract();
    EXPECT_FALSE(page().isSpeaking());
    EXPECT_TRUE(waitFor([] { return streams().isEmpty(); }));
}

TEST_F(ListeningTest, NobodyIsMissedWhileTheyListen) {
    open();
    IdleMonitor &idle = running->window.idleMonitor();
    EXPECT_TRUE(idle.isActive());

    listen()->click();
    EXPECT_FALSE(idle.isActive());

    listen()->click();
    EXPECT_TRUE(idle.isActive());
}

TEST_F(ListeningTest, WhoTookConsentBackIsSilentEverywhere) {
    const PersonId person = addPerson(work, ConsentState::Granted);
    open();
    running.reset();
    const MediaHash medium = RecordingRepository(*library).of(work)->first().medium;
    const QString first = state->pathOf(**state->edition(KioskEdition::Role::Current));

    WithdrawalOrder order;
    order.person = person;
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));
    ASSERT_TRUE(loadEdition(published(QStringLiteral("two")), *state));

    EXPECT_TRUE(recording({QStringLiteral("list"), QStringLiteral("--json")}).json().isEmpty());
    EXPECT_FALSE(*MediaStore(*library).contains(medium));
    if (QFile::exists(first)) {
        Result<Library> before = Library::open(first, Library::Mode::ReadOnly);
        EXPECT_FALSE(*MediaStore(*before).contains(medium));
    }
    EXPECT_EQ(LibraryFilms(state->pathOf(**state->edition(KioskEdition::Role::Current))).open(medium).error().code,
              ErrorCode::NotFound);
}

TEST_F(ListeningTest, TheCommandNamesListsReplacesAndRemoves) {
    const QString source = WorkRepository(*library).get(work)->source;
    const QString named = in(qPrintable(QFileInfo(source).completeBaseName() + QStringLiteral(".km.mp3")));
    ASSERT_TRUE(QFile::copy(sound, named));

    const ProgramRun added = recording({QStringLiteral("add"), named});
    EXPECT_EQ(added.exitCode, 0) << added.errors.toStdString();
    EXPECT_TRUE(added.output.contains("km  0:30")) << added.output.toStdString();
    EXPECT_TRUE(recording({QStringLiteral("add"), named}).output.contains("there already"));
    const QJsonArray rows = recording({QStringLiteral("list"), QStringLiteral("--json")}).json();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][QLatin1String("work")].toString(), work.text());
    EXPECT_EQ(rows[0][QLatin1String("language")].toString(), QStringLiteral("km"));
    EXPECT_NEAR(rows[0][QLatin1String("duration")].toInt(), 30'000, 200);
    const ProgramRun listed = runSala({QStringLiteral("--library"), library.path(), QStringLiteral("list")});
    EXPECT_TRUE(listed.output.contains("read aloud km")) << listed.output.toStdString();

    EXPECT_EQ(recording({QStringLiteral("remove"), work.text(), QStringLiteral("--language"), QStringLiteral("en")}).exitCode, 1);
    EXPECT_EQ(recording({QStringLiteral("remove"), work.text(), QStringLiteral("--language"), QStringLiteral("km")}).exitCode, 0);
    EXPECT_TRUE(recording({QStringLiteral("list"), QStringLiteral("--json")}).json().isEmpty());
}

TEST_F(ListeningTest, TheCommandSaysWhatCannotBeUsedAndTakesTheRest) {
    QFile text(in("letter.km.mp3"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly) && text.write("This is a letter.") > 0);
    text.close();

    const ProgramRun unnamed = recording({QStringLiteral("add"), sound});
    EXPECT_EQ(unnamed.exitCode, 1);
    EXPECT_TRUE(unnamed.errors.contains("voice.mp3") && unnamed.errors.contains("--language")) << unnamed.errors.toStdString();
    const ProgramRun run = recording({QStringLiteral("add"), text.fileName(), sound, QStringLiteral("--work"), work.text(),
                                      QStringLiteral("--language"), QStringLiteral("km")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("letter.km.mp3") && run.errors.contains("not a sound")) << run.errors.toStdString();
    EXPECT_TRUE(run.output.contains("0:30")) << "the other one is in";
    EXPECT_EQ(recording({QStringLiteral("add"), in("nowhere.km.mp3")}).exitCode, 1);
}

TEST_F(ListeningTest, ThePublishingSaysWhatIsReadAloud) {
    ASSERT_EQ(add({QStringLiteral("--work"), work.text(), QStringLiteral("--language"), QStringLiteral("th")}).exitCode, 0);
    ASSERT_TRUE(key.write(in("organisation.key")));
    const ProgramRun run = runSala({QStringLiteral("--library"), library.path(), QStringLiteral("publish"), QStringLiteral("--exhibition"),
                                    QStringLiteral("bangkok"), QStringLiteral("--key"), in("organisation.key"), QStringLiteral("-o"),
                                    in("told.sala")});

    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE(run.output.contains("read aloud  th  1 caption")) << run.output.toStdString();
}

TEST_F(ListeningTest, TheSampleReadsSomeOfItsCaptionsAloud) {
    const QJsonArray rows = runSala({QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("recording"),
                                     QStringLiteral("list"), QStringLiteral("river-dawn.jpg"), QStringLiteral("--json")})
                                .json();

    QStringList languages;
    for (const auto &row : rows) {
        languages.append(row[QLatin1String("language")].toString());
        EXPECT_GT(row[QLatin1String("duration")].toInt(), 8000) << "all of it";
    }
    EXPECT_EQ(languages, (QStringList{QStringLiteral("en"), QStringLiteral("ja")}));
}

} // namespace

namespace test {
namespace {

/// Every screen, language and size of text with the button on the page: nothing is clipped or too small.
class ListeningWalkTest : public FilmSoundTest, public testing::WithParamInterface<QSize> {
  protected:
    void look(DrawnKiosk &kiosk, const QString &where) {
        const GalleryTheme &theme = kiosk.window.currentPage()->theme();
        const QStringList troubles = troublesOf(kiosk.window, theme.touchTargetPx());
        EXPECT_TRUE(troubles.isEmpty()) << where.toStdString() << ", text " << int(theme.reading.textScale) << ":\n  "
                                        << troubles.join(QStringLiteral("\n  ")).toStdString();
    }
};

TEST_P(ListeningWalkTest, NothingIsClippedCutOrCovered) {
    plug();
    Catalogue catalogue = worstCatalogue();
    addRecordings(catalogue);
    DrawnKiosk kiosk(GetParam(), catalogue);
    kiosk.show(QStringLiteral("photograph"));
    auto *const listen = kiosk.child<QAbstractButton>("listen");
    ASSERT_TRUE(waitFor([&] { return listen->isVisible(); }));
    for (const WalkLanguage &language : walkLanguages()) {
        kiosk.speak(language);
        for (const TextScale scale : {TextScale::Usual, TextScale::Large, TextScale::Largest}) {
            kiosk.window.setUsualReading({scale, scale == TextScale::Largest ? Contrast::High : Contrast::Gallery});
            for (const QString &page : {QStringLiteral("photograph"), QStringLiteral("photograph-last")}) {
                kiosk.show(page);
                ASSERT_TRUE(listen->isVisible()) << language.name().toStdString();
                look(kiosk, page + u' ' + language.name());
                listen->click();
                ASSERT_TRUE(kiosk.child<PhotographPage>("photographPage")->isSpeaking());
                look(kiosk, page + QStringLiteral(" read aloud, ") + language.name());
                listen->click();
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryScreen, ListeningWalkTest,
                         testing::Values(QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)),
                         [](const auto &info) {
                             return std::to_string(info.param.width()) + "x" + std::to_string(info.param.height());
                         });

} // namespace
} // namespace test
} // namespace sala
