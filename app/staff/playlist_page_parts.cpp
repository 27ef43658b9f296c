// A PlaylistPage's parts, and what becomes of touching them.

#include "app/staff/button_row.h"
#include "app/staff/entry_panel.h"
#include "app/staff/playlist_draft.h"
#include "app/staff/playlist_page.h"
#include "app/staff/playlist_preview.h"
#include "app/staff/row_carrier.h"
#include "app/staff/row_list.h"
#include "app/staff/work_picker.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace sala {
namespace {

PlaylistLine lineOf(const WorkId &work) {
    PlaylistLine line;
    line.work = work.text();
    return line;
}

} // namespace

QWidget *PlaylistPage::makeEntries() {
    auto *half = new QWidget;
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins({});
    m_columns.append(column);
    m_length = new TextLabel;
    m_length->setObjectName(QStringLiteral("playlistLength"));
    m_note = new TextLabel;
    m_note->setObjectName(QStringLiteral("playlistNote"));
    m_entries = new RowList(m_desk.pictures());
    m_entries->setObjectName(QStringLiteral("entries"));
    m_entries->setHandles(RowList::Handles::Move);
    auto *row = new ButtonRow;
    m_up = addButton("moveUp", Weight::Quiet, row);
    m_down = addButton("moveDown", Weight::Quiet, row);
    m_remove = addButton("removeEntry", Weight::Quiet, row);
    m_freeRows.append(row);
    column->addWidget(m_length);
    column->addWidget(m_note);
    column->addWidget(m_entries, 1);
    column->addWidget(row);
    connect(m_entries, &RowList::rowTapped, this, [this](int at) {
        select(at);
        show(m_side == Side::Preview ? Side::Preview : Side::Entry);
    });
    connect(m_entries, &RowList::rowMoved, m_draft, &PlaylistDraft::move);
    connect(m_up, &QAbstractButton::clicked, this,
            [this] { m_draft->move(m_entries->selected(), m_entries->selected() - 1); });
    connect(m_down, &QAbstractButton::clicked, this,
            [this] { m_draft->move(m_entries->selected(), m_entries->selected() + 1); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_draft->remove(m_entries->selected()); });
    return half;
}

QWidget *PlaylistPage::makeSide() {
    auto *half = new QWidget;
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins({});
    m_columns.append(column);
    auto *row = new ButtonRow;
    m_freeRows.append(row);
    column->addWidget(row);
    for (const auto &[name, side] :
         {std::pair("showWorks", Side::Works), std::pair("showMore", Side::More), std::pair("showEntry", Side::Entry),
          std::pair("showPreview", Side::Preview)}) {
        TextButton *tab = addButton(name, Weight::Quiet, row);
        m_tabs.append({tab, side});
        connect(tab, &QAbstractButton::clicked, this, [this, side = side] { show(side); });
    }
    m_name = addButton("showName", Weight::Quiet, row);
    connect(m_name, &QAbstractButton::clicked, this, [this] { select(-1), show(Side::Entry); });
    m_works = new WorkPicker(m_desk);
    m_moreList = new RowList(m_desk.pictures());
    m_moreList->setObjectName(QStringLiteral("moreToAdd"));
    m_panel = new EntryPanel(m_desk, *m_draft);
    m_preview = new PlaylistPreview(m_desk);
    auto *pages = new QWidget;
    m_stack = new QStackedLayout(pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_works, m_moreList, m_panel, m_preview}) {
        m_stack->addWidget(page);
    }
    column->addWidget(pages, 1);
    connect(m_works, &WorkPicker::chosen, this, [this](const WorkId &work) { insert(lineOf(work)); });
    connect(m_moreList, &RowList::rowTapped, this, [this](int at) { insert(m_more.value(at)); });
    connect(new RowCarrier(m_works->list(), *m_entries, *this), &RowCarrier::carried, this,
            [this](int row, int place) { m_draft->insert(place, lineOf(m_works->work(row))); });
    connect(new RowCarrier(*m_moreList, *m_entries, *this), &RowCarrier::carried, this,
            [this](int row, int place) { m_draft->insert(place, m_more.value(row)); });
    return half;
}

void PlaylistPage::addRowsBelow() {
    m_save = addButton("savePlaylist", Weight::Bright);
    m_undo = addButton("undo", Weight::Quiet);
    m_redo = addButton("redo", Weight::Quiet);
    m_back = addButton("leavePlaylist", Weight::Quiet);
    connect(m_save, &QAbstractButton::clicked, this, &PlaylistPage::save);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { m_draft->undo(); });
    connect(m_redo, &QAbstractButton::clicked, this, [this] { m_draft->redo(); });
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("staff-playlists")); });
}

} // namespace sala
