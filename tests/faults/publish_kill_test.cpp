// The real program publishes and is killed at moments nobody chose; or it publishes twice at once.

#include "db/records/hash.h"
#include "db/records/seal_key.h"
#include "db/storage/editions/foreign_edition.h"
#include "db/storage/library_check.h"
#include "db/storage/library_film_sink.h"
#include "tests/db/edition_fixture.h"
#include "tests/journeys/program.h"
#include "tests/media/film/test_films.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <array>
#include <chrono>
#include <cstdio>

namespace sala {
namespace {

constexpr int kKills = 25;
constexpr int kMostRounds = 6 * kKills; // on a busy machine many end before they are killed

class PublishKillTest : public testing::Test, public EditionFixture {
  protected:
    PublishKillTest() {
        for (int number = 1; number <= 12; ++number) {
            addDetailedPhotograph(number, 2'000'000);
        }
        EXPECT_TRUE(QDir().mkpath(stick()));
        EXPECT_TRUE(key.write(keyFile()));
    }

    QString stick() const { return library.in(QStringLiteral("stick")); }
    QString keyFile() const { return library.in(QStringLiteral("organisation.key")); }
    QString target(const QString &name) const { return stick() + u'/' + name + QStringLiteral(".sala"); }

    void addFilm(const QByteArray &bytes) {
        QBuffer file;
        file.setData(bytes);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        NewFilm film;
        film.source = QStringLiteral("noy.mp4");
        film.title = QStringLiteral("Noy, seamstress");
        film.film.duration = std::chrono::seconds(3);
        film.film.importedFile = hashOf(bytes);
        film.poster = {{RenditionKind::Screen, hashOf("poster"), "poster", {1920, 1080}, QStringLiteral("image/jpeg")},
                       {RenditionKind::Thumbnail, hashOf("small"), "small", {512, 288}, QStringLiteral("image/jpeg")}};
        const NewFilmFile playable{RenditionKind::Film, &file, QStringLiteral("video/mp4"), {320, 180}};
        const auto added = LibraryFilmSink(*library).addFilm(film, {playable}, {});
        ASSERT_TRUE(added) << why(added);
    }

    void addRealFilm() {
        const QString path = library.in(QStringLiteral("noy.mp4"));
        makeFilm(path, {.size = QStringLiteral("640x360"), .seconds = 6});
        addFilm(bytesOf(path));
        ASSERT_TRUE(QFile::remove(path));
    }

    QStringList publishing(const QString &file) const {
        return {QStringLiteral("--library"),    library.path(), QStringLiteral("publish"),
                QStringLiteral("--exhibition"), QStringLiteral("bangkok"),
                QStringLiteral("--key"),        keyFile(),
                QStringLiteral("-o"),           file};
    }

    /// False when it had ended by itself before.
    static bool startAndKillAfter(const QStringList &arguments, int milliseconds) {
        QProcess program;
        program.start(programFile(), arguments);
        if (!program.waitForStarted() || program.waitForFinished(milliseconds)) {
            EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
            return false;
        }
        program.kill();
        program.waitForFinished();
        return program.exitStatus() == QProcess::CrashExit;
    }

    static void expectWhole(const QString &path) {
        EXPECT_TRUE(ForeignEdition::open(path)) << "its seal";
        Result<Library> edition = Library::open(path, Library::Mode::ReadOnly);
        ASSERT_TRUE(edition) << why(edition);
        const auto findings = checkLibrary(*edition);
        ASSERT_TRUE(findings) << why(findings);
        for (const Finding &finding : *findings) {
            EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
        }
    }

    QStringList hidden() const {
        QStringList names;
        for (const QString &folder : {stick(), library.in({})}) {
            names += QDir(folder).entryList({QStringLiteral(".*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        }
        return names;
    }
};

TEST_F(PublishKillTest, TheEditionIsWholeOrNotThereAndTheNextPublicationTidiesUp) {
    ASSERT_NO_FATAL_FAILURE(addRealFilm());
    QElapsedTimer undisturbed;
    undisturbed.start();
    const ProgramRun first = runSala(publishing(target(QStringLiteral("old"))));
    ASSERT_EQ(first.exitCode, 0) << first.errors.toStdString();
    const int duration = int(undisturbed.elapsed());
    const QByteArray old = bytesOf(target(QStringLiteral("old")));
    QRandomGenerator random(20161202);
    int kills = 0;
    int half = 0;

    for (int round = 0; round < kMostRounds && kills < kKills && !HasFailure(); ++round) {
        const QString file = target(QStringLiteral("killed %1").arg(round));
        kills += startAndKillAfter(publishing(file), int(random.bounded(duration + 1))) ? 1 : 0;
        half += hidden().isEmpty() ? 0 : 1;
        if (QFile::exists(file)) {
            expectWhole(file);
        }

        const QString next = target(QStringLiteral("next %1").arg(round));
        const ProgramRun published = runSala(publishing(next));
        ASSERT_EQ(published.exitCode, 0) << published.errors.toStdString();
        expectWhole(next);
        EXPECT_EQ(hidden().join(u' ').toStdString(), "");
        QFile::remove(file);
        QFile::remove(next);
    }

    EXPECT_EQ(bytesOf(target(QStringLiteral("old"))), old) << "what was there before is not touched";
    EXPECT_EQ(kills, kKills);
    EXPECT_GE(half, kKills / 5) << "too few kills fell while something was written";
    std::printf("%d kills, %d left something half\n", kills, half);
}

TEST_F(PublishKillTest, WhileOneIsKilledTheOtherGoesOn) {
    ASSERT_NO_FATAL_FAILURE(addRealFilm());
    QProcess slow;
    slow.start(programFile(), publishing(target(QStringLiteral("slow"))));
    ASSERT_TRUE(slow.waitForStarted());

    for (int round = 0; round < 3; ++round) {
        startAndKillAfter(publishing(target(QStringLiteral("killed %1").arg(round))), 120 * (round + 1));
    }

    ASSERT_TRUE(slow.waitForFinished(120'000));
    EXPECT_EQ(slow.exitCode(), 0) << slow.readAllStandardError().toStdString();
    expectWhole(target(QStringLiteral("slow")));
}

TEST_F(PublishKillTest, ManyAtOnceEachPublishWithANumberOfTheirOwn) {
    constexpr int kPrograms = 4;
    std::array<QProcess, kPrograms> programs;
    for (int number = 0; number < kPrograms; ++number) {
        programs[size_t(number)].start(programFile(), publishing(target(QString::number(number))));
    }

    QSet<qint64> numbers;
    for (int number = 0; number < kPrograms; ++number) {
        QProcess &program = programs[size_t(number)];
        ASSERT_TRUE(program.waitForFinished(120'000));
        EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
        expectWhole(target(QString::number(number)));
        const auto edition = ForeignEdition::open(target(QString::number(number)));
        numbers.insert(edition ? edition->label().number : 0);
    }

    EXPECT_EQ(numbers, (QSet<qint64>{1, 2, 3, 4}));
    EXPECT_EQ(hidden().join(u' ').toStdString(), "");
}

TEST_F(PublishKillTest, AFilmThatCannotBeReadIsNamedByItsTitleAndFile) {
    ASSERT_NO_FATAL_FAILURE(addFilm(QByteArray(50'000, 'n')));

    const ProgramRun run = runSala(publishing(target(QStringLiteral("one"))));

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("Noy, seamstress (noy.mp4): its film cannot be read")) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains("publish from a copy of the library")) << run.errors.toStdString();
    EXPECT_FALSE(run.errors.contains(".sala-publish") || run.errors.contains("whole:")) << run.errors.toStdString();
    EXPECT_FALSE(QFile::exists(target(QStringLiteral("one"))));
    EXPECT_EQ(hidden().join(u' ').toStdString(), "");
}

} // namespace
} // namespace sala
