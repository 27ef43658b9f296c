// deploy/kiosk/install, into a folder that stands for a machine's root.

#include "tests/deploy/shell.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace sala {
namespace {

class KioskInstallTest : public testing::Test {
  protected:
    KioskInstallTest() {
        machine.set(QStringLiteral("SALA_BUILD"), QStringLiteral(SALA_BUILD_DIR));
        QDir().mkpath(machine.in(QStringLiteral("root")));
        // On a machine whose services and devices are to be left alone, they say so.
        for (const char *program : {"systemctl", "udevadm", "apt-get", "sudo", "systemd-sysusers"}) {
            machine.addProgram(QLatin1String(program), "echo " + QByteArray(program) + " >>\"$NOTES\"");
        }
    }

    QString root() const { return machine.in(QStringLiteral("root")); }
    ShellRun install(const QStringList &more = {}) {
        return machine.run(deployFile(QStringLiteral("install")), QStringList{QStringLiteral("--root"), root()} + more);
    }

    /// Every file below the root with its mode, time and, for a link, where it leads.
    QStringList tree() const {
        QStringList found;
        QDirIterator files(root(), QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo info(files.next());
            found.append(QStringLiteral("%1 %2 %3").arg(QDir(root()).relativeFilePath(info.filePath())).arg(int(info.permissions()), 0, 16).arg(info.symLinkTarget()));
        }
        found.sort();
        return found;
    }

    MadeUpMachine machine;
};

TEST_F(KioskInstallTest, InstallsEverythingOnceAndAgainChangesNothing) {
    const ShellRun first = install();
    ASSERT_EQ(first.exitCode, 0) << first.output.toStdString();
    for (const char *file : {"usr/local/bin/sala", "usr/local/lib/sala/sala-pages", "usr/local/lib/sala/sala-probe", "usr/local/lib/sala/sala-kiosk",
                             "usr/local/lib/sala/sala-stick"}) {
        EXPECT_TRUE(QFileInfo(root() + u'/' + QLatin1String(file)).isExecutable()) << file;
    }
    const QFileInfo link(root() + QStringLiteral("/etc/systemd/system/multi-user.target.wants/sala-kiosk.service"));
    EXPECT_TRUE(link.isSymLink());
    EXPECT_EQ(link.canonicalFilePath(), QFileInfo(root() + QStringLiteral("/etc/systemd/system/sala-kiosk.service")).canonicalFilePath());
    QFile settings(root() + QStringLiteral("/etc/default/sala-kiosk"));
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write("SALA_OPTIONS=\"--screen 2\"\n");
    settings.close();
    const QStringList before = tree();

    const ShellRun again = install();

    EXPECT_EQ(again.exitCode, 0) << again.output.toStdString();
    EXPECT_EQ(tree(), before);
    EXPECT_EQ(MadeUpMachine::contents(settings.fileName()), QByteArray("SALA_OPTIONS=\"--screen 2\"\n")) << "the machine's own";
    EXPECT_TRUE(machine.notes().isEmpty()) << machine.notes().join(u' ').toStdString();
}

TEST_F(KioskInstallTest, AnImageGetsTheKiosksUser) {
    ASSERT_TRUE(QDir(root()).mkpath(QStringLiteral("etc")));
    QFile users(root() + QStringLiteral("/etc/passwd"));
    ASSERT_TRUE(users.open(QIODevice::WriteOnly) && users.write("root:x:0:0:root:/root:/bin/sh\n") > 0);
    users.close();
    machine.addProgram(QStringLiteral("systemd-sysusers"), "echo systemd-sysusers \"$@\" >>\"$NOTES\"");

    ASSERT_EQ(install().exitCode, 0);

    EXPECT_EQ(machine.notes(), QStringList{QStringLiteral("systemd-sysusers --root=") + root()});
}

TEST_F(KioskInstallTest, TakesAllOfItAwayAndLeavesTheExhibitions) {
    ASSERT_TRUE(QDir(root()).mkpath(QStringLiteral("var/lib/sala/editions")));
    QFile state(root() + QStringLiteral("/var/lib/sala/kiosk.db"));
    ASSERT_TRUE(state.open(QIODevice::WriteOnly));
    state.close();
    ASSERT_EQ(install().exitCode, 0);

    const ShellRun run = install({QStringLiteral("--uninstall")});

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    EXPECT_EQ(tree().size(), 1) << tree().join(u'\n').toStdString();
    EXPECT_TRUE(state.exists());
    EXPECT_EQ(install({QStringLiteral("--uninstall")}).exitCode, 0) << "twice";
}

TEST_F(KioskInstallTest, ADryRunSaysEverythingAndDoesNothing) {
    const ShellRun run = machine.run(deployFile(QStringLiteral("install")), {QStringLiteral("--dry-run")});

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    for (const char *word : {"/etc/systemd/system/sala-kiosk.service", "/etc/udev/rules.d/90-sala-stick.rules", "systemctl daemon-reload",
                             "udevadm control --reload", "systemd-sysusers"}) {
        EXPECT_TRUE(run.output.contains(word)) << word;
    }
    EXPECT_TRUE(machine.notes().isEmpty()) << machine.notes().join(u' ').toStdString();
    EXPECT_EQ(install({QStringLiteral("--dry-run")}).exitCode, 0);
    EXPECT_TRUE(tree().isEmpty());
    EXPECT_NE(machine.run(deployFile(QStringLiteral("install")), {QStringLiteral("--everything")}).exitCode, 0);
    EXPECT_NE(machine.run(deployFile(QStringLiteral("install")), {QStringLiteral("--root"), QStringLiteral("/nowhere")}).exitCode, 0);
}

TEST_F(KioskInstallTest, SystemdAndUdevUnderstandWhatIsInstalled) {
    const QString analyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
    if (analyze.isEmpty()) {
        GTEST_SKIP() << "systemd is not installed: apt-get install systemd";
    }
    ASSERT_EQ(install().exitCode, 0);
    const QString units = root() + QStringLiteral("/etc/systemd/system/");
    // Where no systemd runs the units cannot name programs of the folder: they are looked up there by hand.
    for (const char *unit : {"sala-kiosk.service", "sala-stick@.service"}) {
        const QString text = QString::fromUtf8(MadeUpMachine::contents(units + QLatin1String(unit)));
        const auto lines = text.split(u'\n').filter(QStringLiteral("Exec"));
        EXPECT_EQ(lines.size(), 2) << unit;
        for (const QString &line : lines) {
            EXPECT_TRUE(QFileInfo(root() + line.section(u'=', 1).section(u' ', 0, 0)).isExecutable()) << line.toStdString();
        }
        QFile copy(machine.in(QLatin1String(unit)).replace(QStringLiteral("@."), QStringLiteral("@sdb1.")));
        ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
        copy.write(QString(text).replace(QStringLiteral("/usr/local/lib"), root() + QStringLiteral("/usr/local/lib")).toUtf8());
        copy.close();
        const ShellRun run = machine.run(analyze, {QStringLiteral("verify"), QStringLiteral("--man=no"), QStringLiteral("--recursive-errors=no"), copy.fileName()});
        EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
        EXPECT_FALSE(run.output.contains("sala-")) << run.output.toStdString();
    }
    // Debian 12's udevadm has no verify yet.
    const ShellRun rules = machine.run(QStringLiteral("/usr/bin/udevadm"), {QStringLiteral("verify"), root() + QStringLiteral("/etc/udev/rules.d/90-sala-stick.rules")});
    EXPECT_TRUE(rules.exitCode == 0 || rules.exitCode == -1 || rules.output.contains("Unknown command verb")) << rules.output.toStdString();
}

} // namespace
} // namespace sala
