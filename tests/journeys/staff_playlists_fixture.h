#pragma once

#include "app/kiosk/kiosk_playlists.h"
#include "app/staff/playlist_draft.h"
#include "app/staff/playlist_page.h"
#include "app/staff/row_list.h"
#include "app/staff/work_picker.h"
#include "app/text/text_editor.h"
#include "tests/journeys/program.h"
#include "tests/journeys/staff_fixture.h"

#include <QFile>
#include <QLabel>

#include <algorithm>

namespace sala {

/// Staff who make a playlist: fingers, mouse and keys on the real pages.
class StaffPlaylistsTest : public StaffTest {
  protected:
    /// A kiosk with four photographs and an exhibition's playlist of the first two; staff have come in.
    void comeIn() {
        for (int number = 3; number <= 4; ++number) {
            addPhotograph(number);
        }
        const auto works = WorkRepository(*library).all();
        Playlist own{
            PlaylistId::generate(), QStringLiteral("everything"), {{works->at(0).id}, {works->at(1).id}}};
        ASSERT_TRUE(PlaylistRepository(*library).add(own, anEdit()));
        Exhibition wanted = exhibition;
        wanted.playlist = own.id;
        ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, wanted, anEdit()));
        prepare();
        begin();
        window->resize(1366, 768);
        ASSERT_NO_FATAL_FAILURE(signInTo("openPlaylists", "staff-playlists"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return desks->playlists.status().editions.size() == 1; }, kPatienceMs));
    }

    /// A kiosk with the sample exhibition, which has films; staff are where playlists are made. `change` is done to the library
    /// before it is published.
    void comeInWithFilms(const QStringList &change = {}) {
        const QString copy = this->library.in(QStringLiteral("sample.sala")); // publishing is noted in a library
        ASSERT_TRUE(QFile::copy(sampleLibraryFile(), copy));
        const QStringList master{QStringLiteral("--library"), copy};
        if (!change.isEmpty()) {
            ASSERT_EQ(runSala(master + change).exitCode, 0);
        }
        const QString key = this->library.in(QStringLiteral("sample.key"));
        const QString file = this->library.in(QStringLiteral("sample-edition.sala"));
        const ProgramRun print = runSala({QStringLiteral("key"), QStringLiteral("new"), key});
        ASSERT_EQ(runSala(master + QStringList{QStringLiteral("publish"), QStringLiteral("--exhibition"), QStringLiteral("bangkok"),
                                               QStringLiteral("--key"), key, QStringLiteral("-o"), file})
                      .exitCode,
                  0);
        {
            KioskState state = this->state();
            ASSERT_TRUE(StaffLock(state).setPassphrase(kPin));
            ASSERT_TRUE(writeSettings(state, {true, {}, QStringLiteral("TH"), 0, 60}));
        }
        const ProgramRun loaded = runSala({QStringLiteral("--state"), folder(), QStringLiteral("load"), file, QStringLiteral("--trust"),
                                           QString::fromUtf8(print.output).trimmed()});
        ASSERT_EQ(loaded.exitCode, 0) << loaded.errors.toStdString();
        begin();
        window->resize(1366, 768);
        ASSERT_NO_FATAL_FAILURE(signInTo("openPlaylists", "staff-playlists"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !desks->playlists.status().catalogue->films.isEmpty(); }, kPatienceMs));
        makeNew();
    }

    /// Looked for by its title, and touched.
    void addTheFilm() {
        const auto catalogue = desks->playlists.status().catalogue;
        const auto films = catalogue->films.values();
        const WorkId film = std::find_if(films.begin(), films.end(), [](const ShownFilm &shown) {
                                return shown.film.duration > std::chrono::seconds(11);
                            })->film.work;
        auto *search = area->page()->findChild<LineEditor *>(QStringLiteral("searchWorks"));
        search->clear();
        type(search, catalogue->text(film, TextField::Title, Language::English).body);
        const auto *picker = area->page()->findChild<WorkPicker *>();
        for (int row = 0; row < picker->list().rows().size(); ++row) {
            if (picker->work(row) == film) {
                touchRow("works", row);
            }
        }
        ASSERT_EQ(lines().size(), 1);
        ASSERT_EQ(lines()[0].work, film.text());
    }

    StageView &previewStage() const { return *area->page()->findChild<StageView *>(QStringLiteral("playlistPreview")); }

    void makeNew() {
        touch("newPlaylist");
        ASSERT_TRUE(waitForPage("staff-playlist"));
    }

    PlaylistPage *page() const { return static_cast<PlaylistPage *>(area->page()); }
    const QList<PlaylistLine> &lines() const { return page()->draft().lines(); }
    RowList *list(const char *name) const { return area->page()->findChild<RowList *>(QLatin1String(name)); }

    void fingerTo(QPoint from, QPoint to) {
        QWindow *handle = window->windowHandle();
        QTest::touchEvent(handle, screen()).press(0, from, handle);
        for (int step = 1; step <= 8; ++step) {
            QTest::touchEvent(handle, screen()).move(0, from + (to - from) * step / 8, handle);
        }
        QTest::touchEvent(handle, screen()).release(0, to, handle);
        QCoreApplication::processEvents();
    }

    QPoint onWindow(RowList *list, QPoint position) const { return list->mapTo(window.get(), position); }

    QPoint handleOf(const char *name, int row) const { return onWindow(list(name), list(name)->handleRect(row).center()); }

    /// In the upper or lower half of a row of the playlist.
    QPoint onEntry(int row, double share) const {
        const QRect rect = list("entries")->rowRect(row);
        return onWindow(list("entries"), QPoint(rect.center().x(), rect.top() + int(rect.height() * share)));
    }

    bool isAnythingCarried() const {
        const auto labels = area->page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return !label->pixmap().isNull(); });
    }

    /// Where fingers reach: Qt drops touches beyond the offscreen platform's screen.
    void makeNewOnASmallScreen() {
        ASSERT_NO_FATAL_FAILURE(comeIn());
        window->resize(790, 760);
        makeNew();
        ASSERT_TRUE(QTest::qWaitFor([&] { return list("works")->rows().size() == 4; }, kPatienceMs));
        QTest::qWait(1);
    }

    void touchRow(const char *name, int row) {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return list(name) && list(name)->isVisible() && list(name)->rows().size() > row; },
            kPatienceMs))
            << name;
        QTest::qWait(1);
        const QPoint at = onWindow(list(name), list(name)->rowRect(row).center());
        fingerTo(at, at);
    }

    /// On a keyboard of any script.
    static void type(QWidget *editor, const QString &words) {
        for (const QChar sign : words) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(sign));
            QCoreApplication::sendEvent(editor, &press);
        }
    }

    QString own(const QString &key) { return readOwnPlaylists(state())->texts.value(key); }
    QString draftKept() { return *readPlaylistDraft(state()); }

};

} // namespace sala
