#include "tests/media/film/test_films.h"

#include "db/records/hash.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace sala {

bool runFfmpeg(const QStringList &arguments) {
    QProcess process;
    process.start(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"),
                                                        QStringLiteral("error"), QStringLiteral("-y")} +
                                                arguments);
    process.waitForFinished(600'000);
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    EXPECT_TRUE(isDone) << process.readAllStandardError().toStdString();
    return isDone;
}

void makeFilm(const QString &path, const FilmSpec &spec) {
    const QString seconds = QString::number(spec.seconds);
    QStringList arguments{
        QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
        QStringLiteral("%1%2size=%3:rate=%4")
            .arg(spec.picture,
                 spec.picture.contains(QLatin1Char('=')) ? QStringLiteral(":") : QStringLiteral("="),
                 spec.size, spec.rate)};
    for (int i = 0; i < spec.sounds; ++i) {
        arguments += {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                      QStringLiteral("sine=frequency=%1:duration=%2").arg(300 + 200 * i).arg(seconds)};
    }
    arguments += {QStringLiteral("-map"), QStringLiteral("0:v")};
    for (int i = 0; i < spec.sounds; ++i) {
        arguments += {QStringLiteral("-map"), QStringLiteral("%1:a").arg(i + 1)};
    }
    if (!spec.more.contains(QStringLiteral("-c:v"))) {
        arguments += {QStringLiteral("-c:v"),      QStringLiteral("libx264"),  QStringLiteral("-preset"),
                      QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
                      QStringLiteral("-g"),        QStringLiteral("25")};
    }
    runFfmpeg(arguments + spec.more + QStringList{QStringLiteral("-t"), seconds, path});
}

class MemoryFilms::Reader final : public FilmBytes {
  public:
    explicit Reader(Stored film) : m_film(std::move(film)) {}

    qint64 size() const override { return m_film.bytes.size(); }

    Result<QByteArray> readAt(qint64 offset, qint64 length) override {
        if (offset < m_film.damagedTo && offset + length > m_film.damagedFrom) {
            return fail(ErrorCode::Corrupt, QStringLiteral("a chunk is damaged"));
        }
        return m_film.bytes.mid(offset, length);
    }

  private:
    Stored m_film;
};

MediaHash MemoryFilms::add(const QByteArray &bytes) {
    const MediaHash hash = hashOf(bytes);
    m_films.insert(hash, {bytes});
    return hash;
}

MediaHash MemoryFilms::addFile(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return add(file.readAll());
}

void MemoryFilms::damage(const MediaHash &film, qint64 from, qint64 to) {
    m_films[film].damagedFrom = from;
    m_films[film].damagedTo = to;
}

Result<std::unique_ptr<FilmBytes>> MemoryFilms::open(const MediaHash &film) {
    if (!m_films.contains(film)) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such medium"), film.hex());
    }
    return std::make_unique<Reader>(m_films.value(film));
}

} // namespace sala
