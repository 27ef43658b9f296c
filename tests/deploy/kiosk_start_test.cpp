// deploy/kiosk/sala-kiosk: how the program is started on a screen, and how it is asked to end.

#include "tests/deploy/shell.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

class KioskStartTest : public testing::Test {
  protected:
    KioskStartTest() {
        QDir().mkpath(machine.in(QStringLiteral("run")));
        machine.set(QStringLiteral("SALA"), machine.in(QStringLiteral("bin/sala")));
        machine.set(QStringLiteral("STATE_DIRECTORY"), QStringLiteral("/var/lib/sala"));
        machine.set(QStringLiteral("RUNTIME_DIRECTORY"), machine.in(QStringLiteral("run")));
        machine.set(QStringLiteral("SALA_OPTIONS"), QStringLiteral("--screen 2"));
        machine.set(QStringLiteral("QT_QPA_PLATFORM"), QString());
        machine.addProgram(QStringLiteral("sala"), "echo \"$QT_QPA_PLATFORM: $*\" >>\"$NOTES\"");
    }

    ShellRun kiosk(const char *verb) { return machine.run(deployFile(QStringLiteral("sala-kiosk")), {QLatin1String(verb)}); }

    MadeUpMachine machine;
};

TEST_F(KioskStartTest, RunsInsideTheCompositorWhereThereIsOne) {
    machine.addProgram(QStringLiteral("cage"), "echo cage >>\"$NOTES\"; shift; exec \"$@\"");

    EXPECT_EQ(kiosk("run").exitCode, 0);

    EXPECT_EQ(machine.notes(), (QStringList{QStringLiteral("cage"), QStringLiteral("wayland: --state /var/lib/sala show --screen 2")}));
}

TEST_F(KioskStartTest, ACompositorThatFindsNoScreenIsDoneWithout) {
    machine.addProgram(QStringLiteral("cage"), "exit 1");

    EXPECT_EQ(kiosk("run").exitCode, 0);

    EXPECT_EQ(machine.notes(), QStringList{QStringLiteral("linuxfb: --state /var/lib/sala show --screen 2")});
}

TEST_F(KioskStartTest, AWallRunsThroughACompositorOfTwoScreens) {
    machine.addProgram(QStringLiteral("cage"), "echo cage >>\"$NOTES\"");
    machine.addProgram(QStringLiteral("swaymsg"), "echo swaymsg \"$@\" >>\"$NOTES\"");
    machine.addProgram(QStringLiteral("sway"), "echo sway >>\"$NOTES\"; grep map_to_output \"$2\" >>\"$NOTES\"\n"
                                               "sed -n 's/^exec //p' \"$2\" >\"$2.sh\"; sh \"$2.sh\"");
    machine.set(QStringLiteral("SALA_OPTIONS"), QStringLiteral("--screen HDMI-A-1 --wall HDMI-A-2"));

    EXPECT_EQ(kiosk("run").exitCode, 0);

    EXPECT_EQ(machine.notes(), (QStringList{QStringLiteral("sway"), QStringLiteral("input type:touch map_to_output HDMI-A-1"),
                                            QStringLiteral("wayland: --state /var/lib/sala show --screen HDMI-A-1 --wall HDMI-A-2"),
                                            QStringLiteral("swaymsg exit")}));
}

TEST_F(KioskStartTest, AWallWithoutItsCompositorIsLeftOut) {
    machine.addProgram(QStringLiteral("cage"), "echo cage >>\"$NOTES\"; shift; exec \"$@\"");
    machine.addProgram(QStringLiteral("sway"), "exit 1");
    machine.set(QStringLiteral("SALA_OPTIONS"), QStringLiteral("--wall 2"));

    EXPECT_EQ(kiosk("run").exitCode, 0);

    EXPECT_EQ(machine.notes(), (QStringList{QStringLiteral("cage"), QStringLiteral("wayland: --state /var/lib/sala show --wall 2")}));
}

TEST_F(KioskStartTest, AProgramThatEndsBadlyIsLeftToTheService) {
    machine.addProgram(QStringLiteral("cage"), "shift; \"$@\"; exit 1");

    EXPECT_NE(kiosk("run").exitCode, 0);

    EXPECT_EQ(machine.notes().size(), 1) << "not once more without the compositor";
}

TEST_F(KioskStartTest, SettingsNameAnotherScreen) {
    machine.addProgram(QStringLiteral("cage"), "echo cage >>\"$NOTES\"");
    machine.set(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("eglfs"));

    EXPECT_EQ(kiosk("run").exitCode, 0);

    EXPECT_EQ(machine.notes(), QStringList{QStringLiteral("eglfs: --state /var/lib/sala show --screen 2")});
}

TEST_F(KioskStartTest, TheProgramItselfIsAskedToEndAndWaitedFor) {
    machine.addProgram(QStringLiteral("cage"), "shift; \"$@\"; echo cage ends >>\"$NOTES\"");
    machine.addProgram(QStringLiteral("sala"), "trap 'echo sala ends >>\"$NOTES\"; exit 0' TERM\n"
                                               "echo sala begins >>\"$NOTES\"\nwhile :; do sleep 0.05; done");
    QProcess running;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), machine.in(QStringLiteral("bin")) + u':' + qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("NOTES"), machine.in(QStringLiteral("notes.txt")));
    environment.insert(QStringLiteral("SALA"), machine.in(QStringLiteral("bin/sala")));
    environment.insert(QStringLiteral("RUNTIME_DIRECTORY"), machine.in(QStringLiteral("run")));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    running.setProcessEnvironment(environment);
    running.start(deployFile(QStringLiteral("sala-kiosk")), {QStringLiteral("run")});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !machine.notes().isEmpty(); }, 30'000));

    EXPECT_EQ(kiosk("stop").exitCode, 0);

    EXPECT_EQ(machine.notes().value(1), QStringLiteral("sala ends"));
    EXPECT_TRUE(running.waitForFinished(30'000));
    EXPECT_EQ(machine.notes().last(), QStringLiteral("cage ends")) << "after it, not before";
    EXPECT_EQ(kiosk("stop").exitCode, 0) << "twice";
}

} // namespace
} // namespace sala
