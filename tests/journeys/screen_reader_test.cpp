// The real program on a real screen, used over AT-SPI as a screen reader uses it: every page can be reached,
// every control says what it is and what it is called, in five languages.

#include "tests/journeys/program.h"
#include "translations/language.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <array>
#include <gtest/gtest.h>

namespace sala {
namespace {

/// What is showing at a moment, as it was told.
struct Sight {
    QString label; ///< "photograph km"
    QJsonArray nodes;

    Language language() const { return languageFromCode(label.section(u' ', 1)).value_or(Language::English); }

    QList<QJsonObject> with(const char *role) const {
        QList<QJsonObject> found;
        for (const auto &node : nodes) {
            if (node[QLatin1String("role")].toString() == QLatin1String(role)) {
                found.append(node.toObject());
            }
        }
        return found;
    }
};

QString nameOf(const QJsonObject &node) {
    return node[QLatin1String("name")].toString();
}

bool has(const QJsonObject &node, const char *list, const char *word) {
    return node[QLatin1String(list)].toArray().contains(QLatin1String(word));
}

bool canBeUsed(const QJsonObject &node) {
    return has(node, "states", "focusable") || has(node, "actions", "Press") ||
           has(node, "actions", "Toggle");
}

class ScreenReaderTest : public testing::Test {
  protected:
    /// Reads the page in five languages, and leaves it in English.
    static QString readPage(const QString &page) {
        QString steps;
        for (const Language language :
             {Language::Thai, Language::Khmer, Language::Burmese, Language::Japanese, Language::English}) {
            steps += QStringLiteral("press %1\nread %2 %3\n").arg(ownName(language), page, code(language));
        }
        return steps;
    }

    QList<Sight> follow(const QString &steps, const QString &library = sampleLibraryFile()) {
        QFile file(m_folder.filePath(QStringLiteral("steps")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(steps.toUtf8()) > 0);
        file.close();
        QProcess reader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("NO_AT_BRIDGE"), QStringLiteral("0"));
        reader.setProcessEnvironment(environment);
        reader.start(QStringLiteral("dbus-run-session"),
                     {QStringLiteral("--"), QStringLiteral("/usr/bin/python3"),
                      QStringLiteral(SALA_SCREEN_READER), file.fileName(), programFile(),
                      QStringLiteral("--library"), library, QStringLiteral("--state"),
                      m_folder.filePath(QStringLiteral("kiosk")), QStringLiteral("show"),
                      QStringLiteral("--windowed"), QStringLiteral("--volume"), QStringLiteral("0")});
        EXPECT_TRUE(reader.waitForFinished(240'000));
        const QByteArray output = reader.readAllStandardOutput();
        EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().right(2000).toStdString();
        QList<Sight> sights;
        for (const QByteArray &line : output.split('\n')) {
            const QJsonObject told = QJsonDocument::fromJson(line).object();
            if (!told.isEmpty()) {
                sights.append(
                    {told[QLatin1String("label")].toString(), told[QLatin1String("nodes")].toArray()});
            }
        }
        return sights;
    }

    QTemporaryDir m_folder;
};

void expectUsable(const Sight &sight, const QJsonObject &node) {
    static const QStringList known{
        QStringLiteral("push button"),    QStringLiteral("radio button"), QStringLiteral("check box"),
        QStringLiteral("slider"),         QStringLiteral("list"),         QStringLiteral("list item"),
        QStringLiteral("document frame"), QStringLiteral("image"),        QStringLiteral("panel")};
    const QString role = node[QLatin1String("role")].toString();
    EXPECT_TRUE(known.contains(role))
        << sight.label.toStdString() << ": " << role.toStdString() << ' ' << nameOf(node).toStdString();
    EXPECT_FALSE(nameOf(node).isEmpty())
        << sight.label.toStdString() << ": a " << role.toStdString() << " without a name";
}

bool isWritten(const QString &text, QChar::Script script) {
    return std::any_of(text.begin(), text.end(), [&](QChar letter) { return letter.script() == script; });
}

/// Buttons that are not languages are called in the reader's script.
void expectTheReadersLanguage(const Sight &sight) {
    static const QMap<Language, QChar::Script> scripts{{Language::Thai, QChar::Script_Thai},
                                                       {Language::Khmer, QChar::Script_Khmer},
                                                       {Language::Burmese, QChar::Script_Myanmar},
                                                       {Language::English, QChar::Script_Latin}};
    const auto script = scripts.constFind(sight.language());
    if (script == scripts.cend()) {
        return; // Japanese has three
    }
    for (const QJsonObject &button : sight.with("push button") + sight.with("check box")) {
        EXPECT_TRUE(isWritten(nameOf(button), *script))
            << sight.label.toStdString() << ": " << nameOf(button).toStdString();
    }
}

void expectItsLanguageChosen(const Sight &sight) {
    QStringList chosen;
    for (const QJsonObject &button : sight.with("radio button")) {
        for (const Language language : kLanguages) {
            if (nameOf(button) == ownName(language) && has(button, "states", "checked")) {
                chosen.append(code(language));
            }
        }
    }
    EXPECT_EQ(chosen, QStringList{code(sight.language())}) << sight.label.toStdString();
}

TEST_F(ScreenReaderTest, FindsEveryPageAndItsControlsByName) {
    const QString steps =
        QStringLiteral("insist English -> Everything\n") + readPage(QStringLiteral("browse")) +
        QStringLiteral("press Map\nwait Cambodia, May 2016\n") + readPage(QStringLiteral("map")) +
        QStringLiteral("press Timeline\nwait Press Release: A Sample\n") +
        readPage(QStringLiteral("timeline")) +
        QStringLiteral("press Text size and contrast\nwait Large text\n") +
        readPage(QStringLiteral("reading")) +
        QStringLiteral("press Text size and contrast\npress Press Release: A Sample\nwait Next page\n") +
        readPage(QStringLiteral("document")) +
        QStringLiteral("press All works\npress By journey\nwait The Empty Chair\n") +
        QStringLiteral("press The Empty Chair\nwait Position in the film\n") +
        readPage(QStringLiteral("film")) +
        QStringLiteral(
            "press All works\npress Everything\nwait Bangkok at Blue Hour\npress Bangkok at Blue Hour\n") +
        QStringLiteral("wait More like this\n") + readPage(QStringLiteral("photograph")) +
        QStringLiteral("press All photographs\npress By theme\nwait Across the Border Bridge\n"
                       "press Across the Border Bridge\nwait Next\ninsist Next -> A question for you\n"
                       "press A question for you\nwait An open door\n") +
        readPage(QStringLiteral("question")) +
        QStringLiteral("press All works\npress About the exhibition\nwait Back to the photographs\n") +
        readPage(QStringLiteral("about"));

    const QList<Sight> sights = follow(steps);

    EXPECT_EQ(sights.size(), 9 * 5);
    for (const Sight &sight : sights) {
        for (const auto &node : sight.nodes) {
            if (canBeUsed(node.toObject())) {
                expectUsable(sight, node.toObject());
            }
        }
        expectTheReadersLanguage(sight);
        expectItsLanguageChosen(sight);
        for (const QJsonObject &image : sight.with("image")) {
            const bool isMap = sight.label.startsWith(QLatin1String("map"));
            EXPECT_TRUE(isMap || !image[QLatin1String("description")].toString().isEmpty())
                << sight.label.toStdString() << ": nothing says what is seen in "
                << nameOf(image).toStdString();
        }
    }
}

/// The one of that role that is called so; empty: there is none.
QJsonObject called(const Sight &sight, const char *role, const QString &name) {
    for (const QJsonObject &node : sight.with(role)) {
        if (nameOf(node) == name) {
            return node;
        }
    }
    return {};
}

QString descriptionOf(const QJsonObject &node) {
    return node[QLatin1String("description")].toString();
}

TEST_F(ScreenReaderTest, MeetsTheWarningFirstAndUncoversWhatItWants) {
    const QString library = m_folder.filePath(QStringLiteral("covered.sala"));
    ASSERT_TRUE(QFile::copy(sampleLibraryFile(), library));
    ASSERT_EQ(runSala({QStringLiteral("--library"), library, QStringLiteral("work"), QStringLiteral("set"),
                       QStringLiteral("bangkok-skyline.jpg"), QStringLiteral("empty-chair.mp4"),
                       QStringLiteral("--sensitive"), QStringLiteral("yes")})
                  .exitCode,
              0);
    const QString note = QStringLiteral(". It may be painful to see: a warning comes first.");
    const QString photograph = QStringLiteral("This photograph may be painful to look at. Touch here to see it.");
    const QString film = QStringLiteral("This film may be painful to watch. Touch here to see it.");
    const QString title = QStringLiteral("Bangkok at Blue Hour");

    const QList<Sight> sights = follow(
        QStringLiteral("insist English -> Everything\npress Everything\nwait %1%2\nread grid en\npress %1%2\n").arg(title, note) +
            QStringLiteral("wait %1\nread covered en\npress %1\nread photograph en\n").arg(photograph) +
            QStringLiteral("press All photographs\npress By journey\nwait The Empty Chair%1\npress The Empty Chair%1\n").arg(note) +
            QStringLiteral("wait %1\nread covered film en\npress %1\nwait Pause\n").arg(film) +
            QStringLiteral("move Position in the film -> 20\nread film en\n"),
        library);

    ASSERT_EQ(sights.size(), 5);
    EXPECT_EQ(descriptionOf(called(sights[0], "list item", title + note)), QString());
    EXPECT_EQ(descriptionOf(called(sights[1], "image", photograph)), QString());
    EXPECT_TRUE(has(called(sights[1], "image", photograph), "actions", "Press"));
    EXPECT_TRUE(called(sights[2], "image", photograph).isEmpty());
    EXPECT_FALSE(descriptionOf(called(sights[2], "image", title)).isEmpty());
    EXPECT_EQ(descriptionOf(called(sights[3], "image", film)), QString());
    EXPECT_EQ(descriptionOf(called(sights[3], "push button", QStringLiteral("Play"))), film);
    EXPECT_TRUE(called(sights[4], "image", film).isEmpty());
    const QJsonObject place = called(sights[4], "slider", QStringLiteral("Position in the film"));
    EXPECT_GE(place[QLatin1String("value")].toDouble(), 19);
    EXPECT_LT(place[QLatin1String("value")].toDouble(), 60) << "seconds";
    EXPECT_TRUE(descriptionOf(place).contains(QStringLiteral(" of "))) << descriptionOf(place).toStdString();
    EXPECT_GT(sights[4].with("list item").size(), 3) << "what is said in it";
}

TEST_F(ScreenReaderTest, LeavesTheAttractLoopAsATouchDoes) {
    const QList<Sight> sights = follow(
        QStringLiteral("insist ภาพถ่ายและภาพยนตร์ในนิทรรศการ แตะหน้าจอเพื่อเข้าชม -> แผนที่\nread browse th\n"));

    ASSERT_EQ(sights.size(), 1);
    EXPECT_EQ(sights.first().with("list").size(), 1);
    EXPECT_FALSE(sights.first().with("list item").isEmpty());
}

} // namespace
} // namespace sala
