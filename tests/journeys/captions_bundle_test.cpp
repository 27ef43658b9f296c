// A bundle goes to a volunteer and comes back: the real program on real files, and bundles that mean harm.

#include "db/records/consent.h"
#include "db/storage/consent_repository.h"
#include "db/storage/curator_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/captions_library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CaptionsBundleTest : public testing::Test {
  protected:
    void SetUp() override {
        m_captions.write(title(0, Language::English), QStringLiteral("River"), TextStatus::Translated);
        m_captions.write(title(1, Language::English), QStringLiteral("Sea"), TextStatus::Translated);
        m_captions.write(title(2, Language::English), QStringLiteral("Home"), TextStatus::Translated);
    }

    TextKey title(int work, Language language) const { return {m_captions.work(work), TextField::Title, language}; }

    ProgramRun run(const QString &words) const { return m_captions.run(words); }

    void makeBundle(const QString &options = {}) const {
        const ProgramRun made = run(QStringLiteral("captions bundle --language km -o b.km") + options);
        ASSERT_EQ(made.exitCode, 0) << made.errors.toStdString();
    }

    /// The volunteer writes it into the table.
    void fillIn(const char *english, const char *khmer) const {
        m_captions.replace(QStringLiteral("b.km/captions.csv"), QByteArray("title,") + english + ",", QByteArray("title,") + english + ',' + khmer);
    }

    QStringList pictures() const { return QDir(m_captions.path(QStringLiteral("b.km/pictures"))).entryList(QDir::Files); }

    template<class Deed>
    void change(Deed &&deed) const {
        auto library = Library::open(m_captions.library(), Library::Mode::ReadWrite);
        ASSERT_TRUE(library);
        deed(*library);
    }

    /// Somebody in the work, who agreed to this.
    void addPerson(int work, ConsentUse use, const QStringList &countries = {}) const {
        change([&](Library &library) {
            const Edit edit = Edit::by(QStringLiteral("noy"));
            Person person{PersonId::generate(), QStringLiteral("KH-%1").arg(work), false};
            ASSERT_TRUE(PersonRepository(library).add(person, edit));
            ASSERT_TRUE(WorkRepository(library).setPersons(m_captions.work(work), {}, {person.id}, edit));
            Consent consent{ConsentId::generate(), person.id, m_captions.work(work), use, ConsentState::Granted, countries, false, {}, false};
            ASSERT_TRUE(ConsentRepository(library).add(consent, edit));
        });
    }

    CaptionsLibrary m_captions{3};
};

TEST_F(CaptionsBundleTest, HasTextsGlossaryPicturesAndHowToFillItIn) {
    makeBundle(QStringLiteral(" --for Sophea"));

    EXPECT_TRUE(m_captions.file(QStringLiteral("b.km/captions.xlf")).contains("target-language=\"km\""));
    EXPECT_TRUE(m_captions.file(QStringLiteral("b.km/captions.csv")).startsWith("\xef\xbb\xbfwork,source,field,en,km,status,state\r\n"));
    const QByteArray readme = m_captions.file(QStringLiteral("b.km/README.txt"));
    EXPECT_TRUE(readme.contains("របៀបបំពេញ")) << readme.toStdString();
    EXPECT_TRUE(readme.contains("HOW TO FILL IT IN")) << readme.toStdString();
    EXPECT_FALSE(readme.contains("%1")) << readme.toStdString();
    EXPECT_TRUE(m_captions.file(QStringLiteral("b.km/glossary.csv")).contains("en,km,note"));
    EXPECT_EQ(m_captions.file(QStringLiteral("b.km/your-name.txt")), "Sophea\n");
    EXPECT_EQ(pictures().size(), 3);
    for (const QString &picture : pictures()) {
        const QByteArray bytes = m_captions.file(QStringLiteral("b.km/pictures/") + picture);
        EXPECT_TRUE(bytes.startsWith("\xff\xd8\xff"));
        EXPECT_FALSE(bytes.contains("Exif") || bytes.contains("http://ns.adobe.com/xap")) << "metadata of cameras";
    }
}

TEST_F(CaptionsBundleTest, PicturesOfPeopleWhoDidNotAgreeToBeSentOutStayHere) {
    addPerson(0, ConsentUse::Exhibition);
    addPerson(1, ConsentUse::Web, {QStringLiteral("KH")});
    addPerson(2, ConsentUse::Web);

    makeBundle();

    ASSERT_EQ(pictures().size(), 1);
    EXPECT_TRUE(pictures().first().startsWith(QLatin1String("p2-"))) << pictures().first().toStdString();
    EXPECT_EQ(m_captions.file(QStringLiteral("b.km/captions.xlf")).count("<trans-unit"), 3) << "their texts are to be translated";
}

TEST_F(CaptionsBundleTest, SensitiveWorksGoWithoutAPicture) {
    ASSERT_EQ(run(QStringLiteral("work set %1 --sensitive yes").arg(m_captions.work(1).text())).exitCode, 0);

    makeBundle();

    EXPECT_EQ(pictures().size(), 2);
    EXPECT_TRUE(pictures().filter(QStringLiteral("p1")).isEmpty());
}

TEST_F(CaptionsBundleTest, WhatAVolunteerWroteComesBackInTheirName) {
    makeBundle();
    fillIn("River", "ទន្លេ");
    m_captions.write(QStringLiteral("b.km/your-name.txt"), "\xef\xbb\xbfសុភា\r\n");

    const ProgramRun looked = run(QStringLiteral("captions import b.km --preview"));
    const ProgramRun back = run(QStringLiteral("captions import b.km"));

    EXPECT_TRUE(looked.output.contains("1 added, 0 changed")) << looked.output.toStdString() << looked.errors.toStdString();
    EXPECT_EQ(back.exitCode, 0) << back.errors.toStdString();
    EXPECT_EQ(m_captions.text(title(0, Language::Khmer)).body, QStringLiteral("ទន្លេ"));
    change([&](Library &library) {
        const auto history = TextRepository(library).history(title(0, Language::Khmer));
        ASSERT_TRUE(history);
        EXPECT_EQ(history->last().author, QStringLiteral("សុភា"));
    });
}

TEST_F(CaptionsBundleTest, TheTableSaysWhatIsMissingAndWhatIsOutdated) {
    m_captions.write(title(0, Language::Khmer), QString::fromUtf8("ទន្លេ"), TextStatus::Translated);
    m_captions.write(title(0, Language::English), QStringLiteral("A wide river"), TextStatus::Translated);
    makeBundle();

    const QByteArray table = m_captions.file(QStringLiteral("b.km/captions.csv"));
    EXPECT_TRUE(table.contains("title,A wide river,ទន្លេ,outdated,")) << table.toStdString();
    EXPECT_TRUE(table.contains("title,Sea,,missing,")) << table.toStdString();
    fillIn("Sea", "សមុទ្រ");
    EXPECT_EQ(run(QStringLiteral("captions import b.km")).exitCode, 0);
    EXPECT_EQ(m_captions.text(title(1, Language::Khmer)).body, QString::fromUtf8("សមុទ្រ"));
    EXPECT_EQ(m_captions.text(title(0, Language::Khmer)).status, TextStatus::Outdated) << "what the table says of it is for people";
}

TEST_F(CaptionsBundleTest, TheOptionSaysWhoWroteIt) {
    makeBundle(QStringLiteral(" --for Sophea"));
    fillIn("River", "ទន្លេ");

    ASSERT_EQ(run(QStringLiteral("captions import b.km --author Dara")).exitCode, 0);

    change([&](Library &library) {
        EXPECT_EQ(TextRepository(library).history(title(0, Language::Khmer))->last().author, QStringLiteral("Dara"));
    });
}

TEST_F(CaptionsBundleTest, OnlyTheLanguageThatWasAskedForIsTaken) {
    makeBundle();
    fillIn("River", "ទន្លេ");
    m_captions.replace(QStringLiteral("b.km/captions.csv"), "title,Sea,", "title,Ocean,");

    ASSERT_EQ(run(QStringLiteral("captions import b.km")).exitCode, 0);

    EXPECT_EQ(m_captions.text(title(1, Language::English)).body, QStringLiteral("Sea"));
}

TEST_F(CaptionsBundleTest, NothingFilledInOrBothIsSaid) {
    makeBundle();
    const ProgramRun none = run(QStringLiteral("captions import b.km"));
    fillIn("River", "ទន្លេ");
    m_captions.replace(QStringLiteral("b.km/captions.xlf"), "state=\"new\"></target>", "state=\"translated\">ស្ទឹង</target>");
    const ProgramRun both = run(QStringLiteral("captions import b.km"));

    EXPECT_EQ(none.exitCode, 1);
    EXPECT_TRUE(none.errors.contains("was filled in")) << none.errors.toStdString();
    EXPECT_EQ(both.exitCode, 1);
    EXPECT_TRUE(both.errors.contains("both captions.xlf and captions.csv were filled in")) << both.errors.toStdString();
    EXPECT_EQ(m_captions.text(title(0, Language::Khmer)).status, TextStatus::Missing);
}

TEST_F(CaptionsBundleTest, LinksAndStrangeFilesInABundleAreRefused) {
    for (const char *name : {"captions.csv", "captions.xlf", "your-name.txt", "sala-bundle.json"}) {
        QDir(m_captions.path(QStringLiteral("b.km"))).removeRecursively();
        makeBundle();
        fillIn("River", "ទន្លេ");
        const QString path = m_captions.path(QStringLiteral("b.km/") + QLatin1String(name));
        const QString elsewhere = m_captions.path(QStringLiteral("elsewhere"));
        QFile::remove(elsewhere);
        ASSERT_TRUE(QFile::rename(path, elsewhere));
        ASSERT_TRUE(QFile::link(elsewhere, path));

        const ProgramRun link = run(QStringLiteral("captions import b.km"));
        ASSERT_TRUE(QFile::remove(path) && QDir().mkdir(path));
        const ProgramRun folder = run(QStringLiteral("captions import b.km"));

        EXPECT_EQ(link.exitCode, 1) << name;
        EXPECT_TRUE(link.errors.contains("it is a link to somewhere else")) << link.errors.toStdString();
        EXPECT_EQ(folder.exitCode, 1) << name;
        EXPECT_TRUE(folder.errors.contains("it is no file")) << folder.errors.toStdString();
    }
    EXPECT_EQ(m_captions.text(title(0, Language::Khmer)).status, TextStatus::Missing);
}

TEST_F(CaptionsBundleTest, HugeFilesAndNamesThatAreNoneAreRefused) {
    makeBundle();
    fillIn("River", "ទន្លេ");
    const QByteArray names[] = {QByteArray(5000, 'a'), QByteArray(90, 'a'), "Sophea\nAdmin", "Soph\xe2\x80\xae" "ea"};
    for (const QByteArray &name : names) {
        m_captions.write(QStringLiteral("b.km/your-name.txt"), name);
        EXPECT_EQ(run(QStringLiteral("captions import b.km")).exitCode, 1) << name.left(20).toStdString();
    }
    m_captions.write(QStringLiteral("b.km/your-name.txt"), "Sophea");
    QFile manifest(m_captions.path(QStringLiteral("b.km/sala-bundle.json")));
    ASSERT_TRUE(manifest.open(QIODevice::ReadWrite) && manifest.resize(10 << 20));
    manifest.close();
    EXPECT_EQ(run(QStringLiteral("captions import b.km")).exitCode, 1);

    m_captions.write(QStringLiteral("b.km/sala-bundle.json"), R"({"format":1,"to":"km","files":{"captions.csv":"../../etc/passwd"}})");
    QFile table(m_captions.path(QStringLiteral("b.km/captions.csv")));
    ASSERT_TRUE(table.open(QIODevice::ReadWrite) && table.resize((qint64(128) << 20) + 1));
    table.close();
    const ProgramRun huge = run(QStringLiteral("captions import b.km"));
    EXPECT_EQ(huge.exitCode, 1);
    EXPECT_TRUE(huge.errors.contains("larger than a bundle's file can be")) << huge.errors.toStdString();
    EXPECT_EQ(m_captions.text(title(0, Language::Khmer)).status, TextStatus::Missing);
}

TEST_F(CaptionsBundleTest, ANameOfACuratorIsNotTakenFromABundle) {
    makeBundle(QStringLiteral(" --for Sokha"));
    fillIn("River", "ទន្លេ");
    change([&](Library &library) {
        ASSERT_TRUE(CuratorRepository(library).add({CuratorId::generate(), QStringLiteral("Sokha")}, QStringLiteral("river of stones"),
                                                   Edit::by(QStringLiteral("noy"))));
    });

    const ProgramRun refused = run(QStringLiteral("captions import b.km"));

    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.contains("--author")) << refused.errors.toStdString();
    EXPECT_EQ(run(QStringLiteral("captions import b.km --author Sokha")).exitCode, 0);
}

TEST_F(CaptionsBundleTest, AZipIsOneFileThatIsUnpackedBeforeItComesBack) {
    ASSERT_EQ(run(QStringLiteral("captions bundle --language km -o b.zip")).exitCode, 0);
    const QByteArray zip = m_captions.file(QStringLiteral("b.zip"));

    const ProgramRun back = run(QStringLiteral("captions import b.zip"));

    EXPECT_TRUE(zip.startsWith("PK") && zip.contains("b/captions.xlf") && zip.contains("b/README.txt"));
    EXPECT_EQ(back.exitCode, 1);
    EXPECT_TRUE(back.errors.contains("unpack it")) << back.errors.toStdString();
    EXPECT_EQ(run(QStringLiteral("captions bundle --language th -o b.zip")).exitCode, 1) << "another one is there";
}

TEST_F(CaptionsBundleTest, AFolderThatIsThereIsNotWrittenInto) {
    makeBundle();

    EXPECT_EQ(run(QStringLiteral("captions bundle --language km -o b.km")).exitCode, 1);
    EXPECT_EQ(run(QStringLiteral("captions bundle --language en -o c.km")).exitCode, 2);
    EXPECT_EQ(run(QStringLiteral("captions import photographs.d/..")).exitCode, 1) << "no bundle";
}

} // namespace
} // namespace sala
