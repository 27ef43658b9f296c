#include "media/import/find_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace sala;

namespace {

class FindFilesTest : public testing::Test {
  protected:
    void make(const QStringList &names) {
        for (const QString &name : names) {
            QDir().mkpath(QFileInfo(path(name)).path());
            QFile file(path(name));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        }
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QStringList found(const QStringList &paths) const {
        QStringList names;
        for (const FoundFile &file : findFiles(paths).files) {
            names.append(file.path.mid(m_folder.path().size() + 1));
        }
        return names;
    }
    QStringList found() const { return found({m_folder.path()}); }

    QTemporaryDir m_folder;
};

TEST_F(FindFilesTest, CountsNumbersInNamesByTheirValue) {
    const QStringList inOrder{QStringLiteral("DSC_9.jpg"),
                              QStringLiteral("dsc_10.jpg"),
                              QStringLiteral("DSC_010b.jpg"),
                              QStringLiteral("DSC_99999999999999999999998.jpg"),
                              QStringLiteral("DSC_99999999999999999999999.jpg"),
                              QStringLiteral("river.jpg"),
                              QStringLiteral("river2/a.jpg"),
                              QStringLiteral("river10/a.jpg")};
    make(inOrder);

    EXPECT_EQ(found(), inOrder);
}

TEST_F(FindFilesTest, AlwaysHasTheSameOrderForNamesThatCountAlike) {
    make({QStringLiteral("1.jpg"), QStringLiteral("001.jpg"), QStringLiteral("01.jpg"),
          QStringLiteral("A1.jpg"), QStringLiteral("a01.jpg"), QStringLiteral("a.jpg")});

    EXPECT_EQ(found(),
              QStringList({QStringLiteral("001.jpg"), QStringLiteral("01.jpg"), QStringLiteral("1.jpg"),
                           QStringLiteral("a.jpg"), QStringLiteral("A1.jpg"), QStringLiteral("a01.jpg")}));
}

TEST_F(FindFilesTest, KeepsTheOrderOfTheCaller) {
    make({QStringLiteral("a.jpg"), QStringLiteral("b/c.jpg"), QStringLiteral("d.jpg")});

    EXPECT_EQ(
        found({path(QStringLiteral("d.jpg")), path(QStringLiteral("b")), path(QStringLiteral("a.jpg"))}),
        QStringList({QStringLiteral("d.jpg"), QStringLiteral("b/c.jpg"), QStringLiteral("a.jpg")}));
}

TEST_F(FindFilesTest, KnowsWhatWasNamedAlsoWhenItsFolderWas) {
    make({QStringLiteral("a.txt"), QStringLiteral("b.txt"), QStringLiteral("c.txt")});

    const FoundFiles found =
        findFiles({path(QStringLiteral("c.txt")), m_folder.path(), path(QStringLiteral("b.txt"))});

    ASSERT_EQ(found.files.size(), 3);
    for (const FoundFile &file : found.files) {
        EXPECT_EQ(file.isNamed, !file.path.endsWith(QLatin1String("a.txt"))) << qPrintable(file.path);
    }
}

} // namespace
