// `sala exhibition`, by the real program.

#include "tests/journeys/program.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class ExhibitionCommandTest : public testing::Test {
  protected:
    ExhibitionCommandTest() : m_library(m_folder.filePath(QStringLiteral("copy.sala"))) {
        EXPECT_TRUE(QFile::copy(sampleLibraryFile(), m_library));
    }

    ProgramRun run(const QStringList &arguments) const {
        return runSala(QStringList{QStringLiteral("--library"), m_library, QStringLiteral("exhibition")} +
                       arguments);
    }

    QJsonObject bangkok() const {
        const QJsonArray rows = run({QStringLiteral("list"), QStringLiteral("--json")}).json();
        for (const auto &row : rows) {
            if (row.toObject().value(QLatin1String("key")) == QLatin1String("bangkok")) {
                return row.toObject();
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    QString m_library;
};

TEST_F(ExhibitionCommandTest, ChangesWhatIsGivenAndNothingElse) {
    const QJsonObject before = bangkok();
    ASSERT_FALSE(before.isEmpty());

    const ProgramRun set = run({QStringLiteral("set"), QStringLiteral("bangkok"), QStringLiteral("--address"),
                                QStringLiteral("https://example.org/b"), QStringLiteral("--first-day"),
                                QStringLiteral("2016-07-31")});

    EXPECT_EQ(set.exitCode, 0) << set.errors.toStdString();
    QJsonObject expected = before;
    expected.insert(QStringLiteral("address"), QStringLiteral("https://example.org/b"));
    expected.insert(QStringLiteral("firstDay"), QStringLiteral("2016-07-31"));
    EXPECT_EQ(bangkok(), expected);
    EXPECT_EQ(run({QStringLiteral("set"), QStringLiteral("bangkok"), QStringLiteral("--address"), QString()})
                  .exitCode,
              0);
    EXPECT_EQ(bangkok().value(QLatin1String("address")).toString(), QString());
}

TEST_F(ExhibitionCommandTest, AsksAQuestionFromAFileAndNothingWhenItIsOff) {
    const QString path = m_folder.filePath(QStringLiteral("question.txt"));
    const auto ask = [&](const QByteArray &text) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        return run({QStringLiteral("question"), QStringLiteral("bangkok"), path});
    };
    const auto asked = [&](const char *option = nullptr) {
        QStringList arguments{QStringLiteral("question"), QStringLiteral("bangkok")};
        return run(option ? arguments + QStringList{QLatin1String(option)} : arguments);
    };
    EXPECT_TRUE(asked().output.startsWith("question\n  en: What makes a place feel like home?")) << "the sample's";
    EXPECT_TRUE(asked("--json").output.contains("\"drawing\": \"door\""));
    const QByteArray theirs = asked().output;
    EXPECT_EQ(ask(theirs).exitCode, 0) << "what it prints it takes";
    EXPECT_EQ(asked().output, theirs);

    const ProgramRun set = ask("question\n  en: And you?\ndoor\n  en: In\n  km: ចូល\nsea\n  en: Out\n");
    EXPECT_EQ(set.exitCode, 0) << set.errors.toStdString();
    EXPECT_TRUE(set.errors.contains("question: th, km, my, ja; door: th, my, ja")) << set.errors.toStdString();
    EXPECT_EQ(asked().output, QByteArray("question\n  en: And you?\ndoor\n  en: In\n  km: ចូល\nsea\n  en: Out\n"));

    const ProgramRun wrong = ask("question\n  en: And you?\ncat\n  en: In\n");
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_TRUE(wrong.errors.contains("line 3: “cat” is neither")) << wrong.errors.toStdString();
    EXPECT_TRUE(asked().output.contains("And you?")) << "nothing is changed by what is wrong";
    EXPECT_EQ(run({QStringLiteral("question"), QStringLiteral("bangkok"), path, QStringLiteral("--off")}).exitCode, 2);

    EXPECT_EQ(asked("--off").exitCode, 0);
    EXPECT_EQ(asked().output, QByteArray());
    EXPECT_TRUE(run({QStringLiteral("question"), QStringLiteral("yangon")}).output.contains("question")) << "another's stays";
    EXPECT_EQ(run({QStringLiteral("question"), QStringLiteral("nowhere")}).exitCode, 1);
}

TEST_F(ExhibitionCommandTest, PlansItsHoursFromAFile) {
    const QString hours = m_folder.filePath(QStringLiteral("hours.txt"));
    const auto set = [&](const QByteArray &text) {
        QFile file(hours);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        return run({QStringLiteral("set"), QStringLiteral("bangkok"), QStringLiteral("--schedule"), hours});
    };
    const auto planned = [&] { return bangkok().value(QLatin1String("schedule")).toString(); };

    EXPECT_EQ(set("Mon-Fri 10:00-18:00 # as the venue\n2016-12-05 closed\n").exitCode, 0);
    EXPECT_EQ(planned(), QStringLiteral("Mon-Fri 10:00-18:00\n2016-12-05 closed\n"));

    EXPECT_TRUE(set("daily 10-18\n").errors.contains("line 1: hours are written 10:00-18:00"));
    const ProgramRun unknown = set("Sat 20:00-02:00 nights\n");
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_TRUE(unknown.errors.contains("nights")) << unknown.errors.toStdString();
    EXPECT_EQ(planned(), QStringLiteral("Mon-Fri 10:00-18:00\n2016-12-05 closed\n")) << "nothing is changed by what is wrong";

    EXPECT_EQ(run({QStringLiteral("set"), QStringLiteral("bangkok"), QStringLiteral("--schedule"), QString()}).exitCode, 0);
    EXPECT_EQ(planned(), QString());
}

TEST_F(ExhibitionCommandTest, RefusesWhatMakesNoSenseAndChangesNothing) {
    const QJsonObject before = bangkok();
    const QList<QStringList> wrong{
        {QStringLiteral("bangkok"), QStringLiteral("--address"), QStringLiteral("javascript:alert(1)")},
        {QStringLiteral("bangkok"), QStringLiteral("--first-day"), QStringLiteral("31 July")},
        {QStringLiteral("bangkok"), QStringLiteral("--first-day"), QStringLiteral("2016-08-02"),
         QStringLiteral("--last-day"), QStringLiteral("2016-08-01")},
        {QStringLiteral("bangkok"), QStringLiteral("--language"), QStringLiteral("fr")},
        {QStringLiteral("bangkok"), QStringLiteral("--zone"), QStringLiteral("Asia/Nowhere")},
        {QStringLiteral("nowhere"), QStringLiteral("--venue"), QStringLiteral("x")}};
    for (const QStringList &arguments : wrong) {
        const ProgramRun refused = run(QStringList{QStringLiteral("set")} + arguments);
        EXPECT_EQ(refused.exitCode, 1) << arguments.join(u' ').toStdString();
        EXPECT_EQ(refused.errors.count('\n'), 1) << refused.errors.toStdString();
    }
    EXPECT_EQ(bangkok(), before);
    EXPECT_EQ(run({}).exitCode, 2);
}

TEST(UpgradeCommandTest, IsNamedByWhatRefusesAnEarlierLibraryAndCuresIt) {
    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("old.sala"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(SALA_TEST_DATA "/libraries/v001.sala"), library));
    ASSERT_TRUE(QFile::setPermissions(library, QFile::ReadOwner | QFile::WriteOwner));
    const QStringList on{QStringLiteral("--library"), library};

    const ProgramRun refused = runSala(on + QStringList{QStringLiteral("list")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.contains("upgrade")) << refused.errors.toStdString();

    const ProgramRun upgraded = runSala(on + QStringList{QStringLiteral("upgrade")});
    EXPECT_EQ(upgraded.exitCode, 0);
    EXPECT_EQ(runSala(on + QStringList{QStringLiteral("list")}).exitCode, 0);
    const QString copy = folder.filePath(QStringLiteral("old.v1.sala"));
    EXPECT_TRUE(upgraded.output.contains("from schema 1 to ")) << upgraded.output.toStdString();
    EXPECT_TRUE(upgraded.output.contains(copy.toUtf8())) << upgraded.output.toStdString();
    EXPECT_TRUE(QFile::exists(copy));

    const ProgramRun again = runSala(on + QStringList{QStringLiteral("upgrade")});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_TRUE(again.output.contains("up to date already")) << again.output.toStdString();
}

TEST(UpgradeCommandTest, SaysInOneSentenceWhatIsNoLibrary) {
    const QTemporaryDir folder;
    QFile letter(folder.filePath(QStringLiteral("letter.sala")));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write(QByteArray(4096, 'a')) > 0);
    letter.close();

    for (const QStringList &on : {QStringList(), QStringList{QStringLiteral("--library"), letter.fileName()}}) {
        const ProgramRun refused = runSala(on + QStringList{QStringLiteral("upgrade")});
        EXPECT_EQ(refused.exitCode, 1);
        EXPECT_EQ(refused.errors.count('\n'), 1) << refused.errors.toStdString();
    }
}

TEST_F(ExhibitionCommandTest, KeepsAProgrammeInTheVenuesTime) {
    const QString key = QStringLiteral("yangon");
    const auto events = [&] { return run({QStringLiteral("events"), key, QStringLiteral("--json")}).json(); };
    const qsizetype before = events().size();

    const ProgramRun added =
        run({QStringLiteral("event"), key, QStringLiteral("--start"), QStringLiteral("2016-07-31 18:00"),
             QStringLiteral("--end"), QStringLiteral("2016-07-31 19:30"), QStringLiteral("--title"),
             QStringLiteral("Opening")});
    ASSERT_EQ(added.exitCode, 0) << added.errors.toStdString();
    const QString id = QString::fromUtf8(added.output).trimmed();
    const ProgramRun worded =
        run({QStringLiteral("event"), key, QStringLiteral("--id"), id, QStringLiteral("--language"),
             QStringLiteral("my"), QStringLiteral("--title"), QStringLiteral("ဖွင့်ပွဲ"), QStringLiteral("--end"),
             QStringLiteral("2016-07-31 20:00")});
    ASSERT_EQ(worded.exitCode, 0) << worded.errors.toStdString();

    const QJsonArray all = events();
    ASSERT_EQ(all.size(), before + 1);
    const QJsonObject opening = all[0].toObject(); // long before the sample's own
    EXPECT_EQ(opening.value(QLatin1String("id")).toString(), id);
    EXPECT_EQ(opening.value(QLatin1String("start")).toString(), QStringLiteral("2016-07-31 18:00"));
    EXPECT_EQ(opening.value(QLatin1String("end")).toString(), QStringLiteral("2016-07-31 20:00"));
    const QJsonObject titles = opening.value(QLatin1String("title")).toObject();
    EXPECT_EQ(titles.value(QLatin1String("en")).toString(), QStringLiteral("Opening"));
    EXPECT_EQ(titles.value(QLatin1String("my")).toString(), QStringLiteral("ဖွင့်ပွဲ"));

    EXPECT_EQ(run({QStringLiteral("cancel"), key, id}).exitCode, 0);
    EXPECT_EQ(events().size(), before);
    EXPECT_EQ(run({QStringLiteral("cancel"), key, id}).exitCode, 1) << "it is gone";
}

TEST_F(ExhibitionCommandTest, RefusesEventsThatMakeNoSense) {
    const auto event = [&](const char *start, const char *end, const char *language) {
        return run({QStringLiteral("event"), QStringLiteral("bangkok"), QStringLiteral("--start"),
                    QLatin1String(start), QStringLiteral("--end"), QLatin1String(end),
                    QStringLiteral("--language"), QLatin1String(language), QStringLiteral("--title"),
                    QStringLiteral("x")});
    };
    const auto count = [&] {
        return run({QStringLiteral("events"), QStringLiteral("bangkok"), QStringLiteral("--json")})
            .json()
            .size();
    };
    const qsizetype before = count();

    EXPECT_NE(event("2016-07-31 18:00", "2016-07-31 17:00", "en").exitCode, 0);
    EXPECT_NE(event("tomorrow", "2016-07-31 17:00", "en").exitCode, 0);
    EXPECT_NE(event("2016-07-31 16:00", "2016-07-31 17:00", "fr").exitCode, 0) << "and not half of it";
    EXPECT_NE(run({QStringLiteral("events"), QStringLiteral("nowhere")}).exitCode, 0);
    EXPECT_EQ(count(), before);
}

} // namespace
} // namespace sala
