#include "app/curator/bench_page.h"

#include "app/curator/bring_sheet.h"
#include "app/curator/consent_sheets.h"
#include "app/curator/dragged_files.h"
#include "app/curator/filter_panel.h"
#include "app/curator/frame_sheet.h"
#include "app/curator/import_sheet.h"
#include "app/curator/top_bar.h"
#include "app/curator/trim_sheet.h"
#include "app/curator/work_page.h"
#include "app/curator/work_view.h"
#include "app/curator/works_sheet.h"
#include "app/errortext.h"
#include "app/exchange/bundle.h"
#include "app/text/text_editor.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

/// Or a volunteer's bundle with them.
bool isCaptions(const QString &file) {
    static const QStringList endings{QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".xlf"), QStringLiteral(".xliff")};
    return QFileInfo::exists(file + u'/' + kBundleManifest) ||
           std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

void BenchPage::connectBringing() {
    connect(m_worksSheet, &WorksSheet::opened, this, &BenchPage::cover);
    connect(m_worksSheet, &WorksSheet::changed, this, [this](int works) {
        m_status->say(tr("%n work(s) were changed. Ctrl+Alt+Z takes it back.", "", works));
    });
    connect(m_frame, &FrameSheet::opened, this, &BenchPage::cover);
    connect(m_frame, &FrameSheet::changed, this,
            [this] { m_status->say(tr("Slides show it like this from now on. Ctrl+Alt+Z takes it back.")); });
    if (m_trim) {
        connect(m_trim, &TrimSheet::opened, this, &BenchPage::cover);
        connect(m_trim, &TrimSheet::changed, this,
                [this] { m_status->say(tr("The film begins and ends like this from now on. Ctrl+Alt+Z takes it back.")); });
    }
    connect(&m_parts.desk, &CuratorDesk::worksChanged, this, [this](const WorksChanged &done) { m_shelf.setWorks(done.works); });
    if (!m_bring) {
        return;
    }
    setAcceptDrops(true);
    connect(m_bring, &BringSheet::opened, this, &BenchPage::cover);
    connect(m_bring, &BringSheet::brought, this, &BenchPage::takeBrought);
}

bool BenchPage::canBringIn() const {
    const QList<BenchSheet *> ofPeople = m_consents->sheets(); // a form that was signed is no work
    const bool isOfPeople = std::any_of(ofPeople.begin(), ofPeople.end(), [](const BenchSheet *sheet) { return sheet->isOpen(); });
    return m_bring && !m_curator.id.isNull() && !m_isReplaced && !isOfPeople;
}

void BenchPage::dragEnterEvent(QDragEnterEvent *event) {
    if (canBringIn() && !draggedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

/// Captions that come back are met text by text; anything else is works.
void BenchPage::dropEvent(QDropEvent *event) {
    const QStringList files = draggedFiles(*event->mimeData());
    if (!canBringIn() || files.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    if (files.size() == 1 && isCaptions(files.first())) {
        m_import->show(files.first(), m_reader);
    } else {
        m_bring->show(files, m_curator.name, m_reader);
    }
}

/// They are found and chosen as soon as they are read.
void BenchPage::takeBrought(const BringDone &done) {
    m_parts.desk.load();
    if (m_curator.id.isNull()) {
        return; // they have left
    }
    m_toChoose = done.works;
    if (done.error) {
        m_status->warn(sentenceFor(*done.error));
    } else if (done.isStopped) {
        m_status->warn(tr("Stopped. %n work(s) were brought in.", "", int(done.works.size())));
    } else {
        m_status->say(tr("%n work(s) were brought in.", "", int(done.works.size())));
    }
    if (!done.works.isEmpty()) {
        m_search->clear();
        m_filters->setFilter({});
        showAll();
    }
}

/// When they are among those found.
void BenchPage::chooseBrought() {
    if (!m_toChoose.isEmpty() && !isWorkOpen() && m_list.indexOf(m_toChoose.first()).isValid()) {
        m_grid->setChosenWorks(std::exchange(m_toChoose, {}));
        m_grid->setFocus(Qt::OtherFocusReason);
    }
}

/// Those chosen in the grid; of an open work, that one.
void BenchPage::editWorks() {
    const QList<WorkId> works = isWorkOpen() ? QList<WorkId>{m_work->work()} : m_grid->chosenWorks();
    if (works.isEmpty()) {
        m_status->say(tr("Choose works first: with Ctrl or Shift, or all of them with Ctrl+A."));
    } else if (!isReading()) {
        m_worksSheet->show(works, m_reader);
    }
}

/// Of the open photograph or film, else of the one that is chosen.
void BenchPage::frameWork() {
    const Work *const work = m_shelf.work(isWorkOpen() ? m_work->work() : m_grid->currentWork());
    const bool isFilm = m_trim && work && work->rendition(RenditionKind::Film);
    if (!isFilm && !(work && work->kind == WorkKind::Photograph)) {
        m_status->say(tr("Choose a photograph or a film first."));
    } else if (isReading()) {
        return;
    } else if (isFilm && m_shelf.collection().films.contains(work->id)) {
        m_trim->show(*work, m_shelf.collection().films.value(work->id), m_reader);
    } else if (!isFilm) {
        m_frame->show(*work, m_reader);
    }
}

} // namespace sala
