// README's own road, from nothing to a kiosk, by the real program.

#include "tests/journeys/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

QStringList words(const char *line) {
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

class NewExhibitionTest : public testing::Test {
  protected:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// `more` may have blanks within.
    ProgramRun run(const char *line, const QStringList &more = {}) const {
        return runSala(QStringList{QStringLiteral("--state"), path("state"), QStringLiteral("--library"), path("new.sala")} +
                       words(line) + more);
    }

    ProgramRun exhibition(const char *line, const QStringList &more = {}) const {
        return run((QByteArray("exhibition ") + line).constData(), more);
    }

    QJsonObject listed() const { return exhibition("list --json").json().at(0).toObject(); }

    void importAPhotograph() const {
        ASSERT_TRUE(QDir().mkpath(path("Photographs")));
        writeJpeg(path("Photographs") + QStringLiteral("/river.jpg"), {1200, 800}, 1);
        ASSERT_EQ(run("import", {path("Photographs")}).exitCode, 0);
    }

    void SetUp() override { ASSERT_EQ(runSala({QStringLiteral("new"), path("new.sala")}).exitCode, 0); }

    QTemporaryDir m_folder;
};

TEST_F(NewExhibitionTest, GoesFromAnEmptyLibraryToAKiosk) {
    importAPhotograph();

    const ProgramRun added = exhibition("add bangkok --country TH --zone Asia/Bangkok --first-day 2016-07-31",
                                        {QStringLiteral("--title"), QStringLiteral("Beyond Tolerance"),
                                         QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--title"),
                                         QStringLiteral("มากกว่าการยอมรับ"), QStringLiteral("--language"),
                                         QStringLiteral("th"), QStringLiteral("--venue"), QStringLiteral("BACC, Bangkok")});
    ASSERT_EQ(added.exitCode, 0) << added.errors.toStdString();
    EXPECT_EQ(run("captions export", {path("captions.csv")}).exitCode, 0);
    EXPECT_EQ(run("captions import", {path("captions.csv")}).exitCode, 0);
    const ProgramRun key = run("key new");
    ASSERT_EQ(key.exitCode, 0) << key.errors.toStdString();
    const ProgramRun published = run("publish --exhibition bangkok -o", {path("bangkok.sala")});
    ASSERT_EQ(published.exitCode, 0) << published.errors.toStdString();

    const auto onKiosk = [&](const QStringList &line) {
        return runSala(QStringList{QStringLiteral("--state"), path("kiosk")} + line);
    };
    EXPECT_EQ(onKiosk(words("staff set --country TH")).exitCode, 0);
    const ProgramRun loaded = onKiosk({QStringLiteral("load"), path("bangkok.sala"), QStringLiteral("--json"),
                                       QStringLiteral("--trust"), QString::fromUtf8(key.output).trimmed()});
    ASSERT_EQ(loaded.exitCode, 0) << loaded.errors.toStdString();
    const QJsonObject edition = QJsonDocument::fromJson(loaded.output).object();
    EXPECT_EQ(edition[QLatin1String("title")], QStringLiteral("Beyond Tolerance"));
    EXPECT_EQ(edition[QLatin1String("venue")], QStringLiteral("BACC, Bangkok"));
    EXPECT_EQ(edition[QLatin1String("works")].toObject()[QLatin1String("photograph")].toInt(), 1);
    const QJsonArray editions = onKiosk(words("editions --json")).json();
    ASSERT_EQ(editions.size(), 1);
    EXPECT_EQ(editions[0].toObject()[QLatin1String("role")], QStringLiteral("shown"));
}

TEST_F(NewExhibitionTest, IsMadeWithWhatWasGivenAndChangedLater) {
    ASSERT_EQ(exhibition("add phnom-penh --country kh --default-language km --title", {QStringLiteral(" ភ្នំពេញ ")}).exitCode, 0);

    QJsonObject row = listed();
    EXPECT_EQ(row[QLatin1String("key")], QStringLiteral("phnom-penh"));
    EXPECT_EQ(row[QLatin1String("country")], QStringLiteral("KH"));
    EXPECT_EQ(row[QLatin1String("language")], QStringLiteral("km"));
    const QJsonObject title{{QStringLiteral("km"), QStringLiteral("ភ្នំពេញ")}};
    EXPECT_EQ(row[QLatin1String("title")].toObject(), title) << "one without a language is in the exhibition's";

    ASSERT_EQ(exhibition("set phnom-penh --country LA --title Here --language en --title Ici --language my").exitCode, 0);
    ASSERT_EQ(exhibition("set phnom-penh --language th").exitCode, 0);
    ASSERT_EQ(exhibition("set phnom-penh --language my --title", {QString()}).exitCode, 0);
    row = listed();
    EXPECT_EQ(row[QLatin1String("country")], QStringLiteral("LA"));
    EXPECT_EQ(row[QLatin1String("language")], QStringLiteral("th"));
    EXPECT_EQ(row[QLatin1String("title")].toObject()[QLatin1String("en")], QStringLiteral("Here"));
    EXPECT_EQ(row[QLatin1String("title")].toObject().size(), 2) << "an empty one takes it away";
}

TEST_F(NewExhibitionTest, StoresZawgyiTitlesAsUnicode) {
    const ProgramRun added = exhibition("add yangon --country MM --language my --title", {QStringLiteral("ျမန္မာႏိုင္ငံသို႔ ခရီးစဥ္")});

    ASSERT_EQ(added.exitCode, 0) << added.errors.toStdString();
    EXPECT_TRUE(added.errors.contains("Zawgyi")) << added.errors.toStdString();
    EXPECT_EQ(listed()[QLatin1String("title")].toObject()[QLatin1String("my")], QStringLiteral("မြန်မာနိုင်ငံသို့ ခရီးစဉ်"));
}

TEST_F(NewExhibitionTest, IsNotMadeOfWhatMakesNoSense) {
    for (const char *wrong :
         {"bangkok --country ZZ", "bangkok --country Thailand", "a/b --country TH", "bangkok --country TH --zone Asia/Nowhere",
          "bangkok --country TH --title A --language fr", "bangkok --country TH --title A --title B --language en",
          "bangkok --country TH --language en --language th", "bangkok --country TH --playlist nothing",
          "bangkok --country TH --first-day 2016-08-02 --last-day 2016-08-01"}) {
        const ProgramRun refused = exhibition((QByteArray("add ") + wrong).constData());
        EXPECT_EQ(refused.exitCode, 1) << wrong;
        EXPECT_EQ(refused.errors.count('\n'), 1) << refused.errors.toStdString();
        EXPECT_EQ(exhibition("list --json").json().size(), 0) << wrong;
    }
    EXPECT_EQ(exhibition("add bangkok").exitCode, 2) << "without a country";
    ASSERT_EQ(exhibition("add bangkok --country TH").exitCode, 0);
    const ProgramRun twice = exhibition("add bangkok --country KH");
    EXPECT_EQ(twice.exitCode, 1);
    EXPECT_TRUE(twice.errors.contains("taken")) << twice.errors.toStdString();
    EXPECT_EQ(exhibition("set bangkok --country", {QString()}).exitCode, 1) << "it is in a country";
    EXPECT_EQ(listed()[QLatin1String("country")], QStringLiteral("TH"));
}

} // namespace
} // namespace sala
