// `sala playlist`, by the real program: on a library and on a kiosk.

#include "tests/journeys/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class PlaylistCommandTest : public testing::Test {
  protected:
    PlaylistCommandTest() : m_library(in("copy.sala")) {
        EXPECT_TRUE(QFile::copy(sampleLibraryFile(), m_library));
    }

    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList onLibrary() const { return {QStringLiteral("--library"), m_library}; }
    QStringList onKiosk() const { return {QStringLiteral("--state"), in("kiosk")}; }

    /// "playlist list --json" on a library or a kiosk.
    static ProgramRun run(const QStringList &on, const QString &words) {
        return runSala(on + QStringList{QStringLiteral("playlist")} + words.split(u' '));
    }

    QString write(const char *name, const QByteArray &text) const {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return file.fileName();
    }

    QByteArray read(const char *name) const {
        QFile file(in(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QJsonObject rowOf(const QStringList &on, const QString &key) {
        for (const auto &row : run(on, QStringLiteral("list --json")).json()) {
            if (row.toObject()[QLatin1String("key")] == key) {
                return row.toObject();
            }
        }
        return {};
    }

    static QJsonObject shown(const QStringList &on, const QString &key) {
        return QJsonDocument::fromJson(run(on, QStringLiteral("show %1 --json").arg(key)).output).object();
    }

    /// The library's edition on a kiosk.
    void loadKiosk() {
        ASSERT_EQ(runSala({QStringLiteral("key"), QStringLiteral("new"), in("our.key")}).exitCode, 0);
        const ProgramRun key = runSala({QStringLiteral("key"), QStringLiteral("show"), in("our.key")});
        const QString fingerprint = QString::fromUtf8(key.output).trimmed().section(u' ', -1);
        const ProgramRun published =
            runSala(onLibrary() + QStringList{QStringLiteral("publish"), QStringLiteral("--exhibition"),
                                              QStringLiteral("bangkok"), QStringLiteral("--key"),
                                              in("our.key"), QStringLiteral("-o"), in("bangkok.sala")});
        ASSERT_EQ(published.exitCode, 0) << published.errors.toStdString();
        const ProgramRun loaded = runSala(onKiosk() + QStringList{QStringLiteral("load"), in("bangkok.sala"),
                                                                  QStringLiteral("--trust"), fingerprint});
        ASSERT_EQ(loaded.exitCode, 0) << loaded.errors.toStdString() << fingerprint.toStdString();
    }

    QTemporaryDir m_folder;
    QString m_library;
};

constexpr const char *kLaunch = "title en: The launch\n"
                                "card dwell=6\n"
                                "    title en: Welcome\n"
                                "    title km: ស្វាគមន៍\n"
                                "    text th: ยินดีต้อนรับ\n"
                                "shuffle\n"
                                "    work river-dawn.jpg dwell=8 cut\n"
                                "    work nets.jpg\n"
                                "end\n"
                                "play everything\n";

TEST_F(PlaylistCommandTest, ComesIntoALibraryAndOutAgainTheSame) {
    const QJsonArray works =
        runSala(onLibrary() + QStringList{QStringLiteral("list"), QStringLiteral("--kind"),
                                          QStringLiteral("photograph"), QStringLiteral("--json")})
            .json();
    ASSERT_GE(works.size(), 2);
    QByteArray text = QByteArray("playlist launch\n") + kLaunch;
    text.replace("river-dawn.jpg", works[0][QLatin1String("source")].toString().toUtf8());
    text.replace("nets.jpg", works[1][QLatin1String("source")].toString().toUtf8());
    const QString file = write("launch.txt", text);

    const ProgramRun dry = run(onLibrary(), QStringLiteral("import %1 --dry-run").arg(file));
    EXPECT_EQ(dry.exitCode, 0) << dry.errors.toStdString();
    EXPECT_EQ(dry.output, "launch would be new: 4 entries\n");
    EXPECT_TRUE(rowOf(onLibrary(), QStringLiteral("launch")).isEmpty());

    const ProgramRun stored = run(onLibrary(), QStringLiteral("import %1").arg(file));
    ASSERT_EQ(stored.exitCode, 0) << stored.errors.toStdString();
    const QJsonObject row = rowOf(onLibrary(), QStringLiteral("launch"));
    const QJsonObject all = rowOf(onLibrary(), QStringLiteral("everything"));
    EXPECT_EQ(row[QLatin1String("title")], QStringLiteral("The launch"));
    EXPECT_EQ(row[QLatin1String("slides")].toInt(), 3 + all[QLatin1String("slides")].toInt());
    EXPECT_EQ(row[QLatin1String("milliseconds")].toInteger(),
              7200 + 9200 + 13200 + all[QLatin1String("milliseconds")].toInteger());
    EXPECT_EQ(run(onLibrary(), QStringLiteral("import %1").arg(file)).output,
              "launch is so already: 4 entries\n");

    EXPECT_EQ(run(onLibrary(), QStringLiteral("export launch %1").arg(in("back.txt"))).exitCode, 0);
    QByteArray back;
    for (const QByteArray &line : read("back.txt").split('\n')) {
        back += line.left(line.indexOf("  # ") < 0 ? line.size() : line.indexOf("  # ")) +
                '\n'; // titles, as comments
    }
    EXPECT_EQ(back.trimmed(), text.trimmed()) << back.toStdString();
    const QJsonArray cards =
        runSala(onLibrary() + QStringList{QStringLiteral("list"), QStringLiteral("--kind"),
                                          QStringLiteral("title-card"), QStringLiteral("--json")})
            .json();
    EXPECT_EQ(cards.size(), 1) << "also after a second import";
    const QStringList set{QStringLiteral("exhibition"), QStringLiteral("set"), QStringLiteral("bangkok"),
                          QStringLiteral("--playlist")};
    EXPECT_EQ(runSala(onLibrary() + set + QStringList{QStringLiteral("nowhere")}).exitCode, 1);
    EXPECT_EQ(runSala(onLibrary() + set + QStringList{QStringLiteral("launch")}).exitCode, 0);
    EXPECT_EQ(rowOf(onLibrary(), QStringLiteral("launch"))[QLatin1String("uses")].toArray(),
              QJsonArray{QStringLiteral("exhibition bangkok")});
    EXPECT_EQ(runSala(onLibrary() + QStringList{QStringLiteral("check")}).output.count("playlist"), 0);
}

TEST_F(PlaylistCommandTest, RefusesWhatMakesNoSenseAndChangesNothing) {
    const QJsonArray before = run(onLibrary(), QStringLiteral("list --json")).json();
    const auto refusal = [&](const QByteArray &text) {
        const ProgramRun run =
            PlaylistCommandTest::run(onLibrary(), QStringLiteral("import %1").arg(write("bad.txt", text)));
        EXPECT_EQ(run.exitCode, 1) << text.toStdString();
        EXPECT_EQ(run.errors.count('\n'), 1) << run.errors.toStdString();
        return run.errors;
    };

    EXPECT_TRUE(refusal("work nothing-like-it.jpg\n").contains("there is no work nothing-like-it.jpg"));
    EXPECT_TRUE(refusal("playlist everything\nplay everything\n").contains("in a circle"));
    EXPECT_TRUE(refusal("play nowhere\n").contains("no playlist of this key"));
    EXPECT_TRUE(refusal("card\ntitle en: a\nwork a b c\n").contains("line 3: “b” is no option"));
    EXPECT_TRUE(refusal("").contains("nothing would be in this playlist"));
    const QByteArray photograph =
        runSala(onLibrary() + QStringList{QStringLiteral("list"), QStringLiteral("--kind"), QStringLiteral("photograph"),
                                          QStringLiteral("--json")})
            .json()
            .first()[QLatin1String("source")]
            .toString()
            .toUtf8();
    EXPECT_TRUE(refusal("card\ntitle en: a\nwork " + photograph + " from=0:10\n")
                    .contains("line 3: " + photograph + " is no film"));
    EXPECT_TRUE(refusal("card\ntitle my: \xe1\x80\x99\xe1\x80\xbc\n").contains("--zawgyi"));
    EXPECT_EQ(run(onLibrary(), QStringLiteral("show nowhere")).exitCode, 1);
    EXPECT_EQ(run(onLibrary(), QStringLiteral("remove everything")).exitCode, 1) << "the exhibitions play it";
    EXPECT_EQ(run(onLibrary(), QStringLiteral("use everything")).exitCode, 1) << "a library plays nothing";
    EXPECT_EQ(run(onLibrary(), QStringLiteral("list --language fr")).exitCode, 2);
    EXPECT_EQ(run(onLibrary(), QStringLiteral("list --json")).json(), before);
}

TEST_F(PlaylistCommandTest, AnExportNeverGoesOverAnotherFileUnlessThatIsSaid) {
    const QString out = write("out.txt", "precious");

    const ProgramRun refused = run(onLibrary(), QStringLiteral("export everything %1").arg(out));

    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.contains("--overwrite")) << refused.errors.toStdString();
    EXPECT_EQ(read("out.txt"), "precious");
    EXPECT_EQ(run(onLibrary(), QStringLiteral("export everything %1 --overwrite").arg(out)).exitCode, 0);
    const QByteArray exported = read("out.txt");
    EXPECT_NE(exported, "precious");
    EXPECT_EQ(run(onLibrary(), QStringLiteral("export everything %1").arg(out)).exitCode, 0) << "the same again";
    EXPECT_EQ(read("out.txt"), exported);
}

TEST_F(PlaylistCommandTest, GoesToPlayersAndBack) {
    const QString m3u = in("all.m3u8");
    const ProgramRun exported = run(onLibrary(), QStringLiteral("export everything %1").arg(m3u));
    ASSERT_EQ(exported.exitCode, 0) << exported.errors.toStdString();
    EXPECT_TRUE(read("all.m3u8").startsWith("#EXTM3U\n"));

    const ProgramRun imported = run(onLibrary(), QStringLiteral("import %1 --as copy --json").arg(m3u));

    ASSERT_EQ(imported.exitCode, 0) << imported.errors.toStdString();
    const QJsonArray before =
        shown(onLibrary(), QStringLiteral("everything"))[QLatin1String("plays")].toArray();
    const QJsonArray after = shown(onLibrary(), QStringLiteral("copy"))[QLatin1String("plays")].toArray();
    ASSERT_EQ(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i][QLatin1String("id")], before[i][QLatin1String("id")]);
    }
    EXPECT_EQ(run(onLibrary(), QStringLiteral("remove copy")).exitCode, 0);
    EXPECT_TRUE(rowOf(onLibrary(), QStringLiteral("copy")).isEmpty());
}

TEST_F(PlaylistCommandTest, WhatTheHoursNameStays) {
    const QStringList exhibition{QStringLiteral("exhibition"), QStringLiteral("set"), QStringLiteral("bangkok"),
                                 QStringLiteral("--schedule")};
    ASSERT_EQ(run(onLibrary(), QStringLiteral("export everything %1").arg(in("night.txt"))).exitCode, 0);
    ASSERT_EQ(run(onLibrary(), QStringLiteral("import %1 --as night").arg(in("night.txt"))).exitCode, 0);
    const QString hours = write("hours.txt", "daily 10:00-18:00\nSat 20:00-02:00 night\n");
    ASSERT_EQ(runSala(onLibrary() + exhibition + QStringList{hours}).exitCode, 0);

    const ProgramRun planned = run(onLibrary(), QStringLiteral("remove night"));
    EXPECT_EQ(planned.exitCode, 1);
    EXPECT_TRUE(planned.errors.contains("the hours of exhibition bangkok")) << planned.errors.toStdString();

    ASSERT_EQ(runSala(onLibrary() + exhibition + QStringList{QString()}).exitCode, 0);
    ASSERT_EQ(run(onLibrary(), QStringLiteral("remove night")).exitCode, 0);
    ASSERT_NO_FATAL_FAILURE(loadKiosk());
    ASSERT_EQ(runSala(onKiosk() + QStringList{QStringLiteral("schedule"), QStringLiteral("set"), hours}).exitCode, 0);
    ASSERT_EQ(run(onKiosk(), QStringLiteral("export everything %1 --ids").arg(in("own.txt"))).exitCode, 0);
    ASSERT_EQ(run(onKiosk(), QStringLiteral("import %1 --as night").arg(in("own.txt"))).exitCode, 0);

    const ProgramRun set = run(onKiosk(), QStringLiteral("remove night"));
    EXPECT_EQ(set.exitCode, 1);
    EXPECT_TRUE(set.errors.contains("schedule set")) << set.errors.toStdString();
    ASSERT_EQ(runSala(onKiosk() + QStringList{QStringLiteral("schedule"), QStringLiteral("clear")}).exitCode, 0);
    EXPECT_EQ(run(onKiosk(), QStringLiteral("remove night")).exitCode, 0);
}

TEST_F(PlaylistCommandTest, AKioskHasItsOwnBesideThoseOfItsEdition) {
    ASSERT_NO_FATAL_FAILURE(loadKiosk());
    const QJsonArray plays = shown(onKiosk(), QStringLiteral("everything"))[QLatin1String("plays")].toArray();
    ASSERT_GE(plays.size(), 2);
    const QByteArray second = plays[1][QLatin1String("id")].toString().toUtf8();
    const QString file = write("mine.txt", "card\ntitle en: Hello\nwork " + second + " dwell=20\n");

    const ProgramRun stored = run(onKiosk(), QStringLiteral("import %1").arg(file));
    ASSERT_EQ(stored.exitCode, 0) << stored.errors.toStdString();
    EXPECT_EQ(rowOf(onKiosk(), QStringLiteral("mine"))[QLatin1String("own")], true);
    EXPECT_EQ(rowOf(onKiosk(), QStringLiteral("everything"))[QLatin1String("uses")].toArray().last(),
              QStringLiteral("now"));
    EXPECT_EQ(run(onKiosk(), QStringLiteral("use mine")).exitCode, 0);
    EXPECT_EQ(rowOf(onKiosk(), QStringLiteral("mine"))[QLatin1String("uses")].toArray(),
              (QJsonArray{QStringLiteral("usual"), QStringLiteral("now")}));
    EXPECT_EQ(run(onKiosk(), QStringLiteral("use nowhere")).exitCode, 1);

    // From the master library, by ids: what scripts for ten kiosks do.
    ASSERT_EQ(run(onLibrary(), QStringLiteral("export everything %1 --ids").arg(in("ids.txt"))).exitCode, 0);
    const ProgramRun byIds =
        run(onKiosk(), QStringLiteral("import %1 --as copy --skip-unknown --json").arg(in("ids.txt")));
    ASSERT_EQ(byIds.exitCode, 0) << byIds.errors.toStdString();
    EXPECT_EQ(rowOf(onKiosk(), QStringLiteral("copy"))[QLatin1String("slides")].toInt(), int(plays.size()));
    ASSERT_EQ(run(onLibrary(), QStringLiteral("export everything %1").arg(in("names.txt"))).exitCode, 0);
    const ProgramRun byNames = run(onKiosk(), QStringLiteral("import %1 --as names").arg(in("names.txt")));
    EXPECT_EQ(byNames.exitCode, 1);
    EXPECT_TRUE(byNames.errors.contains("--ids")) << byNames.errors.toStdString();

    EXPECT_EQ(run(onKiosk(), QStringLiteral("remove everything")).exitCode, 1) << "it is the edition's";
    EXPECT_EQ(run(onKiosk(), QStringLiteral("remove mine")).exitCode, 0);
    EXPECT_EQ(rowOf(onKiosk(), QStringLiteral("everything"))[QLatin1String("uses")].toArray().last(),
              QStringLiteral("now"));
}

} // namespace
} // namespace sala
