// A hidden face, and evidence, by the real program: from the library to a kiosk, and what is found there byte by byte.

#include "db/storage/media_reader.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/program.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

const QByteArray kPassphrase = "seven rivers under stone\n";

QStringList words(const QString &text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}

class ConsentHideTest : public testing::Test {
  protected:
    ConsentHideTest() {
        EXPECT_EQ(runSala({QStringLiteral("key"), QStringLiteral("new"), in("key")}).exitCode, 0);
        m_print = QString::fromUtf8(runSala({QStringLiteral("key"), QStringLiteral("show"), in("key")}).output.trimmed());
        writeJpeg(in("woman.jpg"), {1600, 1200}, 3);
        writeJpeg(in("river.jpg"), {1600, 1200}, 5);
        EXPECT_EQ(runSala({QStringLiteral("new"), in("m.sala")}).exitCode, 0);
        EXPECT_EQ(library(QStringLiteral("import ") + in("woman.jpg") + u' ' + in("river.jpg")).exitCode, 0);
        EXPECT_EQ(library(QStringLiteral("exhibition add bangkok --country TH --zone Asia/Bangkok")).exitCode, 0);
    }

    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    ProgramRun library(const QString &command, const QByteArray &input = {}) const {
        return runSala(QStringList{QStringLiteral("--library"), in("m.sala")} + words(command), input);
    }
    ProgramRun kiosk(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--state"), in("kiosk")} + arguments);
    }
    ProgramRun publish(const char *file) const {
        return library(QStringLiteral("publish --json --exhibition bangkok --key %1 -o %2").arg(in("key"), in(file)));
    }
    ProgramRun load(const char *file) const { return kiosk({QStringLiteral("load"), in(file), QStringLiteral("--trust"), m_print}); }

    static QJsonArray withheldBy(const ProgramRun &published) {
        return QJsonDocument::fromJson(published.output).object().value(QLatin1String("withheld")).toArray();
    }

    QByteArray pictureOf(const QString &source, RenditionKind kind) const {
        Result<Library> open = Library::open(in("m.sala"), Library::Mode::ReadOnly);
        const auto all = WorkRepository(*open).all();
        for (const Work &work : *all) {
            if (work.source == source) {
                return MediaReader(in("m.sala")).read(work.rendition(kind)->media).value();
            }
        }
        return {};
    }

    /// In any file below the folder.
    static bool isBelow(const QString &folder, const QByteArray &bytes) {
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            if (file.readAll().contains(bytes)) {
                return true;
            }
        }
        return false;
    }
    static QByteArray somethingOf(const QByteArray &bytes) { return bytes.mid(bytes.size() / 2, 64); }

    QTemporaryDir m_folder;
    QString m_print;
};

TEST_F(ConsentHideTest, AHiddenFaceIsInNothingThatLeavesTheLibrary) {
    const QByteArray screen = somethingOf(pictureOf(QStringLiteral("woman.jpg"), RenditionKind::Screen));
    const QByteArray thumbnail = somethingOf(pictureOf(QStringLiteral("woman.jpg"), RenditionKind::Thumbnail));
    const QByteArray original = somethingOf(pictureOf(QStringLiteral("woman.jpg"), RenditionKind::Original));
    ASSERT_EQ(publish("one.sala").exitCode, 0);
    ASSERT_EQ(load("one.sala").exitCode, 0);
    ASSERT_TRUE(isBelow(in("kiosk"), screen));
    ASSERT_EQ(library(QStringLiteral("consent record woman.jpg --person KH-1 --state granted --face hidden")).exitCode, 0);
    EXPECT_TRUE(library(QStringLiteral("consent list")).output.contains("no region hides it: not shown"));
    const QJsonArray withheld = withheldBy(publish("two.sala"));
    ASSERT_EQ(withheld.size(), 1);
    EXPECT_EQ(withheld.first().toObject().value(QLatin1String("obstacle")), QStringLiteral("face-visible"));

    const ProgramRun hidden = library(QStringLiteral("consent hide woman.jpg --region 0.25,0.25,0.5,0.5 --person KH-1"));

    ASSERT_EQ(hidden.exitCode, 0) << hidden.errors.toStdString();
    const ProgramRun published = publish("three.sala");
    EXPECT_TRUE(withheldBy(published).isEmpty()) << published.output.toStdString();
    ASSERT_EQ(load("three.sala").exitCode, 0);
    EXPECT_TRUE(isBelow(in("kiosk"), somethingOf(pictureOf(QStringLiteral("woman.jpg"), RenditionKind::Screen))));
    for (const QByteArray &before : {screen, thumbnail, original}) {
        EXPECT_FALSE(isBelow(in("kiosk"), before));
    }
    EXPECT_NE(kiosk({QStringLiteral("rollback")}).exitCode, 0);
    ASSERT_EQ(library(QStringLiteral("export ") + in("archive")).exitCode, 0);
    for (const QByteArray &before : {screen, thumbnail, original}) {
        EXPECT_FALSE(isBelow(in("archive"), before));
    }
    const QImage shown = QImage::fromData(pictureOf(QStringLiteral("woman.jpg"), RenditionKind::Screen));
    EXPECT_EQ(shown.pixel(500, 400), shown.pixel(1000, 800)) << "one colour";
}

TEST_F(ConsentHideTest, IsListedAndTakenBack) {
    const QByteArray screen = pictureOf(QStringLiteral("woman.jpg"), RenditionKind::Screen);
    ASSERT_EQ(library(QStringLiteral("consent hide woman.jpg --region 0.25,0.25,0.5,0.5")).exitCode, 0);

    const QJsonArray rows = library(QStringLiteral("consent hidden --json")).json();

    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().toObject().value(QLatin1String("width")).toDouble(), 0.5);
    EXPECT_EQ(rows.first().toObject().value(QLatin1String("author")), QStringLiteral("command line"));
    const QString id = rows.first().toObject().value(QLatin1String("id")).toString();
    EXPECT_NE(pictureOf(QStringLiteral("woman.jpg"), RenditionKind::Screen), screen);
    EXPECT_EQ(library(QStringLiteral("consent unhide ") + id).exitCode, 0);
    EXPECT_EQ(pictureOf(QStringLiteral("woman.jpg"), RenditionKind::Screen), screen);
    EXPECT_EQ(library(QStringLiteral("consent unhide ") + id).exitCode, 1);
    for (const char *const odd : {"nan,0,1,1", "0,0,0,1", "0.9,0,0.2,1", "0,0,1", "0,0,1,x", "0,0,1,inf", "2,2,1,1"}) {
        const ProgramRun refused = library(QStringLiteral("consent hide woman.jpg --region ") + QLatin1String(odd));
        EXPECT_EQ(refused.exitCode, 1) << odd;
        EXPECT_TRUE(refused.errors.contains("region")) << refused.errors.toStdString();
    }
    EXPECT_EQ(library(QStringLiteral("consent hide woman.jpg --region 0,0,1,1 --person KH-9")).exitCode, 1);
    EXPECT_TRUE(library(QStringLiteral("consent hidden --json")).json().isEmpty());
}

TEST_F(ConsentHideTest, EvidenceIsSealedInTheLibraryAndNowhereElse) {
    const QByteArray secret = "Sokha agreed at her house";
    QFile note(in("note.txt"));
    ASSERT_TRUE(note.open(QIODevice::WriteOnly));
    note.write(secret);
    note.close();
    ASSERT_EQ(library(QStringLiteral("consent record woman.jpg --person KH-1 --state granted")).exitCode, 0);
    const QString add = QStringLiteral("consent evidence add woman.jpg %1 --person KH-1").arg(in("note.txt"));
    EXPECT_EQ(library(add).exitCode, 1) << "no passphrase yet";
    ASSERT_EQ(library(QStringLiteral("consent evidence passphrase"), kPassphrase).exitCode, 0);

    const ProgramRun added = library(add);

    ASSERT_EQ(added.exitCode, 0) << added.errors.toStdString();
    const QString show = QStringLiteral("consent evidence show ") + QString::fromLatin1(added.output.trimmed());
    EXPECT_EQ(library(show, kPassphrase).output.trimmed(), secret);
    const ProgramRun wrong = library(show, "seven rivers under sand\n");
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_TRUE(wrong.errors.contains("not the passphrase")) << wrong.errors.toStdString();
    ASSERT_EQ(library(show + QStringLiteral(" -o ") + in("out.txt"), kPassphrase).exitCode, 0);
    EXPECT_EQ(QFile::permissions(in("out.txt")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(library(QStringLiteral("consent evidence list --json")).json().size(), 1);
    ASSERT_TRUE(note.remove() && QFile::remove(in("out.txt")));
    ASSERT_EQ(publish("one.sala").exitCode, 0);
    ASSERT_EQ(library(QStringLiteral("export --everything --with-consents ") + in("archive")).exitCode, 0);
    EXPECT_FALSE(library(QStringLiteral("history")).output.contains("Sokha"));
    EXPECT_FALSE(isBelow(m_folder.path(), secret));
    EXPECT_FALSE(isBelow(in("archive"), "evidence"));
}

} // namespace
} // namespace sala
