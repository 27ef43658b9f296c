// deploy/kiosk/sala-stick: what is mounted, where and how, on a machine whose `mount` only takes notes.

#include "tests/deploy/shell.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace sala {
namespace {

class MemoryStickTest : public testing::Test {
  protected:
    MemoryStickTest() {
        machine.set(QStringLiteral("SALA_MEDIA"), machine.in(QStringLiteral("media")));
        machine.set(QStringLiteral("SALA_STICK_NOTES"), machine.in(QStringLiteral("sticks")));
        machine.set(QStringLiteral("SALA_USER"), QStringLiteral("sala"));
        machine.addProgram(QStringLiteral("id"), "case $1 in -u) echo 987 ;; -g) echo 986 ;; esac");
        // blkid -p -o value -s TYPE /dev/sdb1: what the test has put into sdb1.TYPE
        machine.addProgram(QStringLiteral("blkid"), "cat \"" + machine.in(QStringLiteral("${6##*/}.$5")).toUtf8() + "\"");
        machine.addProgram(QStringLiteral("findmnt"), "exit 1");
        machine.addProgram(QStringLiteral("lsblk"), "exit 0");
        takesNotes("mount");
        takesNotes("umount");
    }

    /// `more` is what it does after that.
    void takesNotes(const char *program, const QByteArray &more = {}) {
        machine.addProgram(QLatin1String(program), "printf '%s\\n' \"" + QByteArray(program) + " $*\" >>\"$NOTES\"\n" + more);
    }

    void plug(const QString &device, const QByteArray &type, const QByteArray &label) {
        write(device + QStringLiteral(".TYPE"), type);
        write(device + QStringLiteral(".LABEL"), label);
    }

    void write(const QString &name, const QByteArray &bytes) {
        QFile file(machine.in(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes + '\n');
    }

    ShellRun stick(const char *verb, const QString &device) {
        return machine.run(deployFile(QStringLiteral("sala-stick")), {QLatin1String(verb), QStringLiteral("/dev/") + device});
    }

    QStringList folders() const {
        return QDir(machine.in(QStringLiteral("media"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QStringList optionsOf(const QString &note) const {
        const QStringList words = note.split(u' ');
        return words.value(words.indexOf(QStringLiteral("-o")) + 1).split(u',');
    }

    MadeUpMachine machine;
};

TEST_F(MemoryStickTest, AStickIsMountedUnderItsNameForTheKiosksUser) {
    plug(QStringLiteral("sdb1"), "vfat", "SALA");

    const ShellRun run = stick("mount", QStringLiteral("sdb1"));

    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    ASSERT_EQ(machine.notes().size(), 1) << run.output.toStdString();
    const QString note = machine.notes().first();
    EXPECT_TRUE(note.startsWith(QStringLiteral("mount -t vfat "))) << note.toStdString();
    EXPECT_TRUE(note.endsWith(QStringLiteral("-- /dev/sdb1 ") + machine.in(QStringLiteral("media/SALA")))) << note.toStdString();
    for (const char *option : {"rw", "nosuid", "nodev", "noexec", "flush", "utf8=1", "uid=987", "gid=986", "dmask=0077", "fmask=0177"}) {
        EXPECT_TRUE(optionsOf(note).contains(QLatin1String(option))) << option;
    }
}

TEST_F(MemoryStickTest, EveryKindIsSafeAndWrittenAtOnce) {
    const QMap<QByteArray, QString> kinds{{"vfat", QStringLiteral("vfat")}, {"exfat", QStringLiteral("exfat")},
                                          {"ntfs", QStringLiteral("ntfs3")}, {"ext4", QStringLiteral("ext4")},
                                          {"ext2", QStringLiteral("ext4")}};
    int number = 0;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        const QString device = QStringLiteral("sd%1").arg(QChar('b' + number++));
        plug(device, it.key(), it.key());
        EXPECT_EQ(stick("mount", device).exitCode, 0) << it.key().toStdString();
        const QString note = machine.notes().last();
        EXPECT_TRUE(note.startsWith(QStringLiteral("mount -t ") + it.value() + u' ')) << note.toStdString();
        const QStringList options = optionsOf(note);
        for (const char *option : {"rw", "nosuid", "nodev", "noexec"}) {
            EXPECT_TRUE(options.contains(QLatin1String(option))) << note.toStdString();
        }
        EXPECT_TRUE(options.contains(QStringLiteral("flush")) || options.contains(QStringLiteral("sync")));
        EXPECT_EQ(options.contains(QStringLiteral("uid=987")), it.value() != QStringLiteral("ext4"));
        EXPECT_EQ(options.contains(QStringLiteral("errors=remount-ro")), it.value() != QStringLiteral("ntfs3"))
            << "a damaged one must not stop the machine";
    }
}

TEST_F(MemoryStickTest, LabelsAreOnlyNames) {
    const QList<QPair<QByteArray, QString>> labels{
        {"../../etc", QStringLiteral("_.._etc")},
        {"..", QStringLiteral("sdb1")},
        {".hidden", QStringLiteral("hidden")},
        {"-rf /", QStringLiteral("rf _")},
        {"", QStringLiteral("sdb1")},
        {"   ", QStringLiteral("sdb1")},
        {"a\nb\tc", QStringLiteral("a_b_c")},
        {"$(touch x)`touch y`;touch z", QStringLiteral("$(touch x)`touch y`;touch z")},
        {"'\"*?", QStringLiteral("'\"*?")},
        {"back\\slash\\040", QStringLiteral("back_slash_040")},
        {"MY STICK ", QStringLiteral("MY STICK")},
        {QByteArray(300, 'x'), QString(60, u'x')},
        {"\xff\xfe", QStringLiteral("sdb1")},
        {QByteArray("ពិព័រណ៍"), QStringLiteral("ពិព័រណ៍")},
        {QByteArray("ก").repeated(40), QString(20, QChar(u'ก'))},
        {"1" + QByteArray("ก").repeated(40), u'1' + QString(19, QChar(u'ก'))},
    };
    for (const auto &[label, folder] : labels) {
        plug(QStringLiteral("sdb1"), "vfat", label);
        EXPECT_EQ(stick("mount", QStringLiteral("sdb1")).exitCode, 0) << label.toStdString();
        EXPECT_EQ(folders(), QStringList{folder}) << label.toStdString();
        EXPECT_TRUE(machine.notes().last().endsWith(u' ' + machine.in(QStringLiteral("media/")) + folder)) << label.toStdString();
        EXPECT_EQ(stick("unmount", QStringLiteral("sdb1")).exitCode, 0) << label.toStdString();
        EXPECT_TRUE(folders().isEmpty()) << label.toStdString();
    }
    for (const char *name : {"x", "y", "z"}) {
        EXPECT_FALSE(QFile::exists(QDir::current().filePath(QLatin1String(name))));
    }
}

TEST_F(MemoryStickTest, TwoOfOneNameStandBesideEachOther) {
    for (const char *device : {"sdb1", "sdc1", "sdd1"}) {
        plug(QLatin1String(device), "exfat", "SALA");
        EXPECT_EQ(stick("mount", QLatin1String(device)).exitCode, 0);
    }
    EXPECT_EQ(folders(), (QStringList{QStringLiteral("SALA"), QStringLiteral("SALA-sdc1"), QStringLiteral("SALA-sdd1")}));

    stick("unmount", QStringLiteral("sdb1"));
    EXPECT_EQ(folders(), (QStringList{QStringLiteral("SALA-sdc1"), QStringLiteral("SALA-sdd1")}));
    EXPECT_TRUE(machine.notes().last().endsWith(machine.in(QStringLiteral("media/SALA"))));
}

TEST_F(MemoryStickTest, WhatOthersKeepBelowMediaIsNotCovered) {
    QDir media(machine.in(QStringLiteral("media")));
    ASSERT_TRUE(media.mkpath(QStringLiteral("FULL/of things")));
    ASSERT_TRUE(QFile::link(QStringLiteral("/tmp"), media.filePath(QStringLiteral("LINK"))));
    for (const QByteArray label : {"FULL", "LINK"}) {
        plug(QStringLiteral("sdb1"), "vfat", label);
        EXPECT_EQ(stick("mount", QStringLiteral("sdb1")).exitCode, 0);
        EXPECT_TRUE(machine.notes().last().endsWith(QString::fromLatin1(label) + QStringLiteral("-sdb1")));
        stick("unmount", QStringLiteral("sdb1"));
    }
    EXPECT_TRUE(media.exists(QStringLiteral("FULL/of things")));
    EXPECT_TRUE(media.exists(QStringLiteral("LINK")));
}

TEST_F(MemoryStickTest, APulledStickGoesAwayEvenWhileAFileOfItIsOpen) {
    plug(QStringLiteral("sdb1"), "vfat", "SALA");
    ASSERT_EQ(stick("mount", QStringLiteral("sdb1")).exitCode, 0);
    takesNotes("umount", "[ \"$1\" = -l ]"); // busy

    EXPECT_EQ(stick("unmount", QStringLiteral("sdb1")).exitCode, 0);

    EXPECT_EQ(machine.notes().last(), QStringLiteral("umount -l -- ") + machine.in(QStringLiteral("media/SALA")));
    EXPECT_TRUE(folders().isEmpty());
    const qsizetype calls = machine.notes().size();
    EXPECT_EQ(stick("unmount", QStringLiteral("sdb1")).exitCode, 0) << "pulled twice";
    EXPECT_EQ(stick("unmount", QStringLiteral("sdz9")).exitCode, 0) << "never there";
    EXPECT_EQ(machine.notes().size(), calls);
}

TEST_F(MemoryStickTest, AWriteProtectedStickIsThereForReading) {
    takesNotes("mount", "case \"$*\" in *rw,*) exit 32 ;; esac");
    plug(QStringLiteral("sdb1"), "ntfs", "SALA");

    EXPECT_EQ(stick("mount", QStringLiteral("sdb1")).exitCode, 0);

    EXPECT_EQ(machine.notes().size(), 2);
    EXPECT_TRUE(optionsOf(machine.notes().last()).contains(QStringLiteral("ro")));
    EXPECT_FALSE(optionsOf(machine.notes().last()).contains(QStringLiteral("rw")));
}

TEST_F(MemoryStickTest, WhatCannotBeMountedLeavesNothing) {
    takesNotes("mount", "exit 32");
    plug(QStringLiteral("sdb1"), "vfat", "SALA");

    EXPECT_NE(stick("mount", QStringLiteral("sdb1")).exitCode, 0);

    EXPECT_TRUE(folders().isEmpty());
    takesNotes("mount");
    EXPECT_EQ(stick("mount", QStringLiteral("sdb1")).exitCode, 0);
    EXPECT_EQ(folders(), QStringList{QStringLiteral("SALA")});
}

TEST_F(MemoryStickTest, OtherFileSystemsAndTheMachinesOwnDisksAreLeftAlone) {
    for (const QByteArray type : {"btrfs", "xfs", "iso9660", "crypto_LUKS", "swap", "", "vfat -o exec", "../x"}) {
        plug(QStringLiteral("sdb1"), type, "SALA");
        EXPECT_EQ(stick("mount", QStringLiteral("sdb1")).exitCode, 0) << type.toStdString();
    }
    plug(QStringLiteral("sdb1"), "ext4", "SALA");
    machine.addProgram(QStringLiteral("lsblk"), "case \"$*\" in *PKNAME*) echo sdb ;; *) printf '\\n/boot/efi\\n/\\n' ;; esac");
    EXPECT_EQ(stick("mount", QStringLiteral("sdb1")).exitCode, 0) << "the machine runs from USB";
    machine.addProgram(QStringLiteral("lsblk"), "exit 0");
    machine.addProgram(QStringLiteral("findmnt"), "exit 0");
    EXPECT_EQ(stick("mount", QStringLiteral("sdb1")).exitCode, 0) << "somebody has mounted it";

    EXPECT_TRUE(machine.notes().isEmpty()) << machine.notes().join(u'\n').toStdString();
    EXPECT_TRUE(folders().isEmpty());
}

TEST_F(MemoryStickTest, NonsenseIsRefused) {
    for (const QStringList &words : QList<QStringList>{{}, {QStringLiteral("mount")}, {QStringLiteral("mount"), QStringLiteral("sdb1")},
                                                       {QStringLiteral("mount"), QStringLiteral("/dev/")},
                                                       {QStringLiteral("format"), QStringLiteral("/dev/sdb1")}}) {
        EXPECT_EQ(machine.run(deployFile(QStringLiteral("sala-stick")), words).exitCode, 2) << words.join(u' ').toStdString();
    }
}

} // namespace
} // namespace sala
