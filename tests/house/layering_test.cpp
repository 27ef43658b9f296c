// Holds the sources to the house's rules that the linker cannot see.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>

namespace sala {
namespace {

struct Source {
    QString path; ///< from the repository's root
    QString text;
};

QList<Source> sources(const QStringList &folders) {
    QList<Source> found;
    const QString root = QStringLiteral(SALA_SOURCE_DIR);
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                found.append({file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())});
            }
        }
    }
    return found;
}

/// The sources of `folders` in which `pattern` occurs, as lines of "file: what".
std::string where(const QStringList &folders, const QString &pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList hits;
    for (const Source &source : sources(folders)) {
        const QRegularExpressionMatch match = expression.match(source.text);
        if (match.hasMatch()) {
            hits.append(source.path + QStringLiteral(": ") + match.captured().trimmed());
        }
    }
    return hits.join(u'\n').toStdString();
}

QString inclusionOf(const QString &folders) {
    return QStringLiteral("^#include [<\"](%1)/").arg(folders);
}

const std::string kNone;
const QString kApp = QStringLiteral("app");
const QString kMedia = QStringLiteral("media");
const QString kDb = QStringLiteral("db");
const QString kTranslations = QStringLiteral("translations");

TEST(LayeringTest, FindsTheSources) {
    EXPECT_GT(sources({kApp, kMedia, kDb, kTranslations}).size(), 50);
}

TEST(LayeringTest, NoPartIncludesWhatStandsAboveIt) {
    EXPECT_EQ(where({kTranslations}, inclusionOf(QStringLiteral("db|media|app"))), kNone);
    EXPECT_EQ(where({kDb}, inclusionOf(QStringLiteral("media|app"))), kNone);
    EXPECT_EQ(where({kMedia}, inclusionOf(QStringLiteral("app|db/storage"))), kNone);
    EXPECT_EQ(where({QStringLiteral("db/records")}, inclusionOf(QStringLiteral("db/storage"))), kNone);
}

TEST(LayeringTest, VisitorStaffAndCuratorDoNotKnowEachOther) {
    EXPECT_EQ(where({QStringLiteral("app/visitor")}, inclusionOf(QStringLiteral("app/(staff|curator|kiosk)"))), kNone);
    EXPECT_EQ(where({QStringLiteral("app/staff")}, inclusionOf(QStringLiteral("app/(visitor|curator|kiosk)"))), kNone);
    EXPECT_EQ(where({QStringLiteral("app/curator")}, inclusionOf(QStringLiteral("app/(visitor|staff|kiosk)"))), kNone);
    EXPECT_EQ(where({QStringLiteral("app/text")}, inclusionOf(QStringLiteral("app/(visitor|staff|curator|kiosk|stage)"))),
              kNone);
    EXPECT_EQ(where({QStringLiteral("app/keyboard")}, inclusionOf(QStringLiteral("app/(visitor|staff|curator|kiosk|stage)"))),
              kNone);
}

TEST(LayeringTest, SqlStaysInTheDatabase) {
    EXPECT_EQ(where({kApp, kMedia, kTranslations}, QStringLiteral("sqlite3_|sqlite3\\.h|SQLiteCpp|\\bSELECT .* FROM ")), kNone);
    EXPECT_EQ(where({QStringLiteral("db/records")}, QStringLiteral("sqlite3|SQLiteCpp")), kNone);
}

TEST(LayeringTest, TheLowerPartsHaveNoWidgetsAndNoWords) {
    EXPECT_EQ(where({kDb, kMedia}, QStringLiteral("#include <Q(tWidgets|Widget|Application|Label|Dialog)")), kNone);
    EXPECT_EQ(where({kDb, kMedia}, QStringLiteral("[^a-zA-Z_]tr\\(\"")), kNone);
    EXPECT_EQ(where({kDb}, QStringLiteral("Q_OBJECT|#include <QObject>")), kNone);
}

TEST(LayeringTest, NobodyTurnsTheEventLoopOrSleeps) {
    EXPECT_EQ(where({kApp, kMedia, kDb}, QStringLiteral("processEvents|moveToThread|msleep\\(|usleep\\(|sleep_for")),
              kNone);
}

TEST(LayeringTest, NoFileIsLongerThan400Lines) {
    QStringList tooLong;
    for (const Source &source : sources({kApp, kMedia, kDb, kTranslations, QStringLiteral("tests")})) {
        const auto lines = source.text.count(u'\n');
        if (lines > 400) {
            tooLong.append(QStringLiteral("%1: %2 lines").arg(source.path).arg(lines));
        }
    }
    EXPECT_EQ(tooLong.join(u'\n').toStdString(), kNone);
}

} // namespace
} // namespace sala
