// Pictures of a film's page: the real program on the sample exhibition.

#include "tests/journeys/program.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {
namespace {

class SnapFilmTest : public testing::Test {
  protected:
    static QString interview() {
        const ProgramRun run =
            runSala({QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("list"),
                     QStringLiteral("--kind"), QStringLiteral("interview"), QStringLiteral("--json")});
        return QJsonDocument::fromJson(run.output).array().first()[QLatin1String("id")].toString();
    }

    QImage at(const QString &seconds, const char *page = "interview") {
        const QString png = m_folder.filePath(QStringLiteral("film.png"));
        const ProgramRun run =
            runSala({QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("snap"),
                     QStringLiteral("--page"), QLatin1String(page), QStringLiteral("--work"),
                     interview(), QStringLiteral("--size"), QStringLiteral("1366x768"),
                     QStringLiteral("--at"), seconds, QStringLiteral("-o"), png});
        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        return QImage(png);
    }

    QTemporaryDir m_folder;
};

TEST_F(SnapFilmTest, IsTheSamePictureEveryTime) {
    const QImage first = at(QStringLiteral("7.5"));

    EXPECT_EQ(at(QStringLiteral("7.5")), first);
    EXPECT_EQ(at(QStringLiteral("7.5")), first);
    EXPECT_NE(at(QStringLiteral("12")), first);
}

TEST_F(SnapFilmTest, StandsAtTheLastFrameOfAFilmThatIsOverByThen) {
    const QImage last = at(QStringLiteral("99999"));

    EXPECT_EQ(at(QStringLiteral("100000")), last);
}

TEST_F(SnapFilmTest, ShowsWhatAFilmOffersWhenItIsOver) {
    const QImage last = at(QStringLiteral("99999"));
    const QImage end = at(QStringLiteral("0"), "interview-end");

    const QRect film(60, 60, 700, 400);
    const auto brightness = [&](const QImage &image) {
        return image.copy(film).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness();
    };
    EXPECT_LT(brightness(end), brightness(last)) << "a veil lies over the last frame";
    int bright = 0;
    for (int x = film.left(); x < film.right(); ++x) {
        for (int y = film.top(); y < film.bottom(); ++y) {
            const QColor colour = end.pixelColor(x, y);
            bright += colour.red() > 220 && colour.blue() < 120 ? 1 : 0;
        }
    }
    EXPECT_GT(bright, 2000) << "the button of the next film";
}

} // namespace
} // namespace sala
