#pragma once

#include "media/film/film_source.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace sala {

/// Small real films, made by ffmpeg when a test needs them.
struct FilmSpec {
    QString size = QStringLiteral("320x180");
    double seconds = 3;
    QString rate = QStringLiteral("25");
    QString picture = QStringLiteral("testsrc2"); ///< a lavfi source, "color=c=blue"
    int sounds = 1;
    QStringList more{}; ///< further output options
};

/// Writes the film to `path`; its ending decides the format. Fails the test when ffmpeg does.
void makeFilm(const QString &path, const FilmSpec &spec = {});

/// Runs ffmpeg with these arguments; true when it succeeds.
bool runFfmpeg(const QStringList &arguments);

/// Films in memory, for a stream or a player. Damage can be planted.
class MemoryFilms final : public FilmSource {
  public:
    MediaHash add(const QByteArray &bytes);
    MediaHash addFile(const QString &path);
    /// Reading anything from there on is Corrupt.
    void damage(const MediaHash &film, qint64 from, qint64 to);

    Result<std::unique_ptr<FilmBytes>> open(const MediaHash &film) override;

  private:
    struct Stored {
        QByteArray bytes;
        qint64 damagedFrom = -1;
        qint64 damagedTo = -1;
    };
    class Reader;

    QHash<MediaHash, Stored> m_films;
};

} // namespace sala
