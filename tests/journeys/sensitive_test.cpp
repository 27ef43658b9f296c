// A work that a curator calls sensitive: the real program on the sample, and what its pages show then.

#include "tests/journeys/program.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class SensitiveTest : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(QFile::copy(sampleLibraryFile(), library())); }

    QString library() const { return m_folder.filePath(QStringLiteral("library.sala")); }

    ProgramRun onLibrary(QStringList arguments) const {
        return runSala(QStringList{QStringLiteral("--library"), library()} + arguments);
    }

    ProgramRun setSensitive(const QStringList &works, const char *how) const {
        return onLibrary(QStringList{QStringLiteral("work"), QStringLiteral("set")} + works +
                         QStringList{QStringLiteral("--sensitive"), QLatin1String(how)});
    }

    QJsonObject listed(const QString &source) const {
        for (const auto &row : onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json()) {
            if (row.toObject().value(QLatin1String("source")).toString() == source) {
                return row.toObject();
            }
        }
        return {};
    }

    QImage snap(const char *page, const QString &source = {}) const {
        const QString file = m_folder.filePath(QStringLiteral("page.png"));
        QFile::remove(file);
        QStringList words{QStringLiteral("snap"),
                          QStringLiteral("--page"),
                          QLatin1String(page),
                          QStringLiteral("--size"),
                          QStringLiteral("1366x768"),
                          QStringLiteral("-o"),
                          file};
        if (!source.isEmpty()) {
            words += {QStringLiteral("--work"), listed(source).value(QLatin1String("id")).toString()};
        }
        const ProgramRun run = onLibrary(words);
        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        return QImage(file);
    }

    /// How much of the picture is not the wall.
    static double seen(const QImage &page, const QRect &part) {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                count += qGray(page.pixel(x, y)) > 40 ? 1 : 0;
            }
        }
        return double(count) / (part.width() * part.height());
    }

    QTemporaryDir m_folder;
    const QString kFilm = QStringLiteral("empty-chair.mp4");
    const QString kDocument = QStringLiteral("visit-report.en.pdf");
    const QString kPhotograph = QStringLiteral("bangkok-skyline.jpg");
};

TEST_F(SensitiveTest, IsSetByFileOrIdAndTakenBack) {
    const QString id = listed(kFilm).value(QLatin1String("id")).toString();

    EXPECT_EQ(setSensitive({kPhotograph, id}, "yes").exitCode, 0);
    EXPECT_TRUE(listed(kPhotograph).value(QLatin1String("sensitive")).toBool());
    EXPECT_TRUE(listed(kFilm).value(QLatin1String("sensitive")).toBool());

    EXPECT_EQ(setSensitive({kPhotograph}, "no").exitCode, 0);
    EXPECT_FALSE(listed(kPhotograph).value(QLatin1String("sensitive")).toBool());
}

TEST_F(SensitiveTest, NothingIsSetWhenOneOfThemIsUnknown) {
    const ProgramRun run = setSensitive({kPhotograph, QStringLiteral("none.jpg")}, "yes");

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("none.jpg")) << run.errors.toStdString();
    EXPECT_FALSE(listed(kPhotograph).value(QLatin1String("sensitive")).toBool());
}

TEST_F(SensitiveTest, APhotographOrFilmIsSeenOnlyByWhoAsksForIt) {
    const QRect middle(300, 150, 200, 200);
    ASSERT_GT(seen(snap("photograph", kPhotograph), middle), 0.5);
    ASSERT_GT(seen(snap("interview", kFilm), middle), 0.2);

    ASSERT_EQ(setSensitive({kPhotograph, kFilm}, "yes").exitCode, 0);

    EXPECT_LT(seen(snap("photograph", kPhotograph), middle), 0.2);
    EXPECT_LT(seen(snap("interview", kFilm), middle), 0.2);
}

TEST_F(SensitiveTest, ADocumentIsReadOnlyByWhoAsksForIt) {
    const QRect paper(300, 150, 200, 200);
    ASSERT_GT(seen(snap("reading", kDocument), paper), 0.9);

    ASSERT_EQ(setSensitive({kDocument}, "yes").exitCode, 0);

    EXPECT_LT(seen(snap("reading", kDocument), paper), 0.3);
}

TEST_F(SensitiveTest, IsCoveredInTheGridAndNeverInTheAttractLoop) {
    const QImage before = snap("browse-all");
    const QImage loop = snap("attract");
    QStringList all;
    for (const auto &row : onLibrary({QStringLiteral("list"), QStringLiteral("--json")}).json()) {
        const QString source = row.toObject().value(QLatin1String("source")).toString();
        if (!source.isEmpty() && source != QLatin1String("lanterns.jpg")) {
            all.append(row.toObject().value(QLatin1String("id")).toString());
        }
    }
    ASSERT_EQ(setSensitive(all, "yes").exitCode, 0);

    const QRect tiles(20, 300, 1300, 380);
    EXPECT_LT(seen(snap("browse-all"), tiles), seen(before, tiles) / 2);
    EXPECT_LT(seen(snap("attract"), {900, 200, 300, 200}), 0.05) << "there is nothing left to show";
    EXPECT_GT(seen(loop, {900, 200, 300, 200}), 0.5);
}

} // namespace
} // namespace sala
