#pragma once

#include "app/visitor/browse_page.h"
#include "app/visitor/film_end_card.h"
#include "app/visitor/film_view.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/seek_bar.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"
#include "tests/media/film/test_films.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

using std::chrono::milliseconds;

inline constexpr QSize kTouchable(800, 800);

/// Two films of six seconds in the catalogue, each second of which says its number, in every language.
class InterviewTest : public testing::Test {
  protected:
    InterviewTest() : m_pictures(std::make_shared<DrawnPictures>(), 50'000'000), page(m_pictures, films) {
        page.resize(kTouchable);
        add(QStringLiteral("color=c=red"), 6);
        add(QStringLiteral("color=c=blue"), 6);
    }

    WorkId add(const QString &picture, double seconds, const QString &size = QStringLiteral("160x90")) {
        const QString path = m_folder.filePath(QStringLiteral("%1.mp4").arg(catalogue.works.size()));
        makeFilm(path, {.size = size, .seconds = seconds, .picture = picture, .sounds = 2});
        const QStringList sides = size.split(u'x');
        Work work;
        work.id = WorkId::generate();
        work.kind = WorkKind::Interview;
        work.renditions = {DrawnPictures::rendition(RenditionKind::Screen, 1, 1.78),
                           DrawnPictures::rendition(RenditionKind::Thumbnail, 1, 1.78)};
        work.renditions.append({RenditionKind::Film, films.addFile(path),
                                QSize(sides[0].toInt(), sides[1].toInt()), QStringLiteral("video/mp4"), 1});
        ShownFilm film;
        film.film.work = work.id;
        film.film.duration = milliseconds(qint64(seconds * 1000));
        film.film.hasSound = true;
        film.film.originalLanguage = QStringLiteral("en");
        film.versions.append({{}, work.id, FilmVersionKind::Sound, Language::Japanese, 1, {}});
        for (const Language language : kLanguages) {
            QString cues = QStringLiteral("WEBVTT\n");
            for (int second = 0; second < int(seconds); ++second) {
                cues += QStringLiteral("\n00:0%1.000 --> 00:0%2.000\n%3 %1\n")
                            .arg(second)
                            .arg(second + 1)
                            .arg(code(language));
            }
            film.tracks.append({{}, work.id, language, SubtitleKind::Subtitles, {}, cues});
            catalogue.texts.insert({work.id, TextField::Title, language},
                                   QStringLiteral("%1 %2").arg(code(language)).arg(catalogue.works.size()));
        }
        catalogue.works.append(work);
        catalogue.films.insert(work.id, film);
        return work.id;
    }

    void open(int index = 0) {
        page.setCatalogue(std::make_shared<const Catalogue>(catalogue));
        page.show();
        QList<WorkId> sequence;
        for (const Work &work : catalogue.works) {
            sequence.append(work.id);
        }
        page.showWork(catalogue.works[index].id, sequence);
    }

    bool playsAt(int ms) {
        return QTest::qWaitFor(
            [&] { return page.player().framesShown() > 0 && page.player().position() >= milliseconds(ms); },
            20000);
    }

    QAbstractButton *button(const char *name) {
        return page.findChild<QAbstractButton *>(QLatin1String(name));
    }
    void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    FilmEndCard *endCard() { return page.findChild<FilmEndCard *>(); }

    QTemporaryDir m_folder;
    PictureCache m_pictures;
    MemoryFilms films;
    Catalogue catalogue;
    InterviewPage page;
};

} // namespace sala::test
