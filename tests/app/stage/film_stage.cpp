#include "tests/app/stage/film_stage.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

constexpr int kPatienceMs = 30'000; ///< a busy machine

class CountedBytes final : public FilmBytes {
  public:
    CountedBytes(std::unique_ptr<FilmBytes> bytes, std::atomic<int> &open)
        : m_bytes(std::move(bytes)), m_open(open) {
        ++m_open;
    }
    ~CountedBytes() override { --m_open; }

    qint64 size() const override { return m_bytes->size(); }
    Result<QByteArray> readAt(qint64 offset, qint64 length) override {
        return m_bytes->readAt(offset, length);
    }

  private:
    std::unique_ptr<FilmBytes> m_bytes;
    std::atomic<int> &m_open;
};

} // namespace

Result<std::unique_ptr<FilmBytes>> CountedFilms::open(const MediaHash &film) {
    Result<std::unique_ptr<FilmBytes>> bytes = m_films.open(film);
    if (!bytes) {
        return bytes;
    }
    return std::make_unique<CountedBytes>(std::move(*bytes), m_open);
}

FilmStage::FilmStage() {
    catalogue = aCatalogue(8);
    catalogue.exhibition.defaultLanguage = Language::English;
    stage.resize(640, 360);
    stage.setFilms(&films);
}

PlaylistEntry &FilmStage::addPhotograph(std::chrono::milliseconds dwell) {
    PlaylistEntry entry;
    entry.work = catalogue.works.at(catalogue.playlist.entries.size()).id;
    entry.dwell = dwell;
    catalogue.playlist.entries.append(entry);
    return catalogue.playlist.entries.last();
}

PlaylistEntry &FilmStage::addFilm(const MediaHash &medium, const QSize &sizePx) {
    Work &work = catalogue.works[catalogue.playlist.entries.size()];
    work.kind = WorkKind::Interview;
    work.renditions = {DrawnPictures::rendition(RenditionKind::Screen, int(catalogue.films.size()),
                                                double(sizePx.width()) / sizePx.height()),
                       {RenditionKind::Film, medium, sizePx, QStringLiteral("video/mp4"), 0}};
    ShownFilm film;
    film.film.work = work.id;
    film.film.hasSound = true;
    catalogue.films.insert(work.id, film);
    return addPhotograph(std::chrono::milliseconds(0));
}

void FilmStage::addSubtitles(Language language, const QString &body) {
    const WorkId work = catalogue.playlist.entries.last().work;
    SubtitleTrack track;
    track.work = work;
    track.language = language;
    track.body = body;
    catalogue.films[work].tracks.append(track);
}

MediaHash FilmStage::film(const QString &name, const FilmSpec &spec) {
    const QString path = folder.filePath(name + QStringLiteral(".mp4"));
    makeFilm(path, spec);
    return memory.addFile(path);
}

MediaHash FilmStage::colour(const QString &colour, double seconds) {
    return film(colour, {.seconds = seconds, .picture = QStringLiteral("color=c=") + colour, .sounds = 0});
}

MediaHash FilmStage::ramp() {
    return film(QStringLiteral("ramp"),
                {.seconds = 4,
                 .picture = QStringLiteral("color=c=black"),
                 .sounds = 0,
                 .more = {QStringLiteral("-vf"),
                          QStringLiteral("format=yuv420p,geq=lum='16+2*N*219/255':cb=128:cr=128"),
                          QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-qp"),
                          QStringLiteral("1"), QStringLiteral("-g"), QStringLiteral("50"),
                          QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p")}});
}

void FilmStage::open() {
    stage.setCatalogue(std::make_shared<const Catalogue>(catalogue));
    stage.show();
    stage.start();
}

int FilmStage::slide() const {
    for (qsizetype i = 0; i < catalogue.playlist.entries.size(); ++i) {
        if (catalogue.playlist.entries.at(i).work == stage.currentWork()) {
            return int(i);
        }
    }
    return -1;
}

bool FilmStage::waitFor(const std::function<bool()> &condition, const std::function<void()> &look) {
    return QTest::qWaitFor(
        [&] {
            if (look) {
                look();
            }
            return condition();
        },
        kPatienceMs);
}

bool isNear(const QColor &a, const QColor &b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 60;
}

} // namespace sala::test
