#include "app/staff/playlist_page.h"

#include "app/errortext.h"
#include "app/look/looks.h"
#include "app/staff/button_row.h"
#include "app/staff/entry_panel.h"
#include "app/staff/playlist_draft.h"
#include "app/staff/playlist_preview.h"
#include "app/staff/playlist_words.h"
#include "app/staff/row_list.h"
#include "app/staff/work_picker.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace sala {
namespace {

constexpr std::chrono::milliseconds kKeepAfter{400}; ///< a finger that goes on changing does not write every time
constexpr int kWideEm = 50; ///< of text, from which on a screen has room for three columns

} // namespace

PlaylistPage::PlaylistPage(PlaylistDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_draft(new PlaylistDraft(this)) {
    setObjectName(QStringLiteral("playlistPage"));
    auto *whole = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, whole);
    m_halves->setContentsMargins({});
    m_halves->addWidget(makeEntries(), 2);
    m_halves->addWidget(makeSide(), 3);
    setWhole(whole);
    addRowsBelow();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &PlaylistPage::keep);
    connect(m_draft, &PlaylistDraft::changed, this, &PlaylistPage::follow);
    connect(&m_desk, &PlaylistDesk::statusChanged, this, [this] {
        if (isVisible()) {
            fillEntries();
            m_works->fill();
            fillMore();
        }
    });
    connect(&m_desk, &PlaylistDesk::answered, this, [this](const std::optional<Error> &error) {
        if (std::exchange(m_isSaving, false)) {
            m_error = error;
            if (!error) {
                m_draft->saved();
            }
            say();
        }
    });
    applyTheme();
    retranslate();
    show(Side::Works);
}

void PlaylistPage::enter() {
    m_error.reset();
    m_works->clear();
    if (m_draft->text().key.isEmpty()) { // nobody said which one
        if (const auto stored = storedText(m_desk.status(), m_desk.status().playing)) {
            edit(*stored, false);
        }
    }
    fillEntries();
    m_works->fill();
    fillMore();
    show(Side::Works);
}

void PlaylistPage::setTyping(bool isTyping) {
    StaffPage::setTyping(isTyping);
    m_works->setTyping(isTyping);
    m_isTyping = isTyping;
    for (ButtonRow *row : m_freeRows) {
        row->setVisible(!isTyping);
    }
    if (m_isBeside) { // half as high it would be no picture of the screen
        m_preview->setVisible(!isTyping);
        preview();
    }
}

void PlaylistPage::edit(const PlaylistText &playlist, bool isChanged) {
    m_draft->begin(playlist, isChanged);
    m_keepSoon.stop(); // as it is kept
    select(-1);
}

void PlaylistPage::show(Side side) {
    m_side = side;
    m_stack->setCurrentIndex(int(side));
    markTab();
    preview();
}

/// An entry and the playlist's own name are changed in one place.
void PlaylistPage::markTab() {
    const bool isEntry = m_entries->selected() >= 0;
    for (const auto &[tab, shows] : m_tabs) {
        setWeight(tab, shows == m_side && (shows != Side::Entry || isEntry) ? Weight::Bright : Weight::Quiet);
    }
    setWeight(m_name, m_side == Side::Entry && !isEntry ? Weight::Bright : Weight::Quiet);
    m_tabs[int(Side::Entry)].first->setVisible(isEntry);
}

void PlaylistPage::follow(qsizetype at) {
    m_error.reset();
    fillEntries();
    if (at >= 0) {
        select(int(at));
    }
    m_keepSoon.start();
    preview();
}

void PlaylistPage::select(int row) {
    m_entries->setSelected(row);
    m_panel->setEntry(m_entries->selected());
    preview();
    say();
}

/// Behind the entry that is chosen, or at the end.
void PlaylistPage::insert(const PlaylistLine &line) {
    const int chosen = m_entries->selected();
    m_draft->insert(chosen < 0 ? m_draft->lines().size() : chosen + 1, line);
}

void PlaylistPage::fillEntries() {
    const PlaylistReader reader(m_desk.status(), language());
    QList<PictureRow> rows;
    for (const PlaylistLine &line : m_draft->lines()) {
        rows.append(reader.row(line));
    }
    m_entries->setRows(rows, language());
    m_panel->setEntry(m_entries->selected());
    say();
}

/// A card in whose place words can be typed has the exhibition's title until then.
void PlaylistPage::fillMore() {
    const PlaylistsStatus status = m_desk.status();
    const PlaylistReader reader(status, language());
    m_more.clear();
    QList<PictureRow> rows;
    if (const PlaylistLine card = exhibitionsCard(*status.catalogue); !card.titles.isEmpty()) {
        PlaylistLine titleAlone = card;
        titleAlone.texts.clear();
        m_more.append(titleAlone);
        if (!card.texts.isEmpty()) {
            m_more.append(card);
        }
    }
    for (const PlaylistLine &card : std::as_const(m_more)) {
        PictureRow row = reader.row(card);
        row.detail = card.texts.isEmpty() ? tr("A card with the exhibition's name") : tr("A card with its name, venue and days");
        rows.append(row);
    }
    for (const QString &key : shelfOf(status).keys()) {
        const QString own = m_draft->text().key;
        if (key == own || reader.plays(key, own)) {
            continue; // they would play each other in turn
        }
        PlaylistLine nested;
        nested.how.playlist = key;
        m_more.append(nested);
        PictureRow row = reader.row(nested);
        row.detail = tr("All of this playlist") + u'\n' + row.detail;
        rows.append(row);
    }
    m_moreList->setRows(rows, language());
}

void PlaylistPage::setVolume(double volume) {
    m_preview->setVolume(volume);
}

/// Beside everything else where there is room for a third column; else one of what stands beside the entries.
void PlaylistPage::placePreview() {
    const bool isWide = !theme().isPortrait() && theme().screenPx.width() >= kWideEm * theme().textPx(TextSize::Body);
    if (std::exchange(m_isBeside, isWide) == isWide) {
        return;
    }
    if (isWide) {
        m_stack->removeWidget(m_preview);
        m_halves->addWidget(m_preview, 2);
        m_preview->show();
    } else {
        m_halves->removeWidget(m_preview);
        m_stack->insertWidget(int(Side::Preview), m_preview);
    }
    m_tabs[int(Side::Preview)].first->setVisible(!isWide);
    show(isWide && m_side == Side::Preview ? Side::Works : m_side);
}

void PlaylistPage::preview() {
    setPreviewing((m_isBeside || m_side == Side::Preview) && isVisible());
    // The show behind goes on resting: its return would take the focus from what is typed in.
    const bool isSeen = m_isPreviewing && !(m_isBeside && m_isTyping);
    isSeen ? m_preview->play(m_draft->text(), m_entries->selected()) : m_preview->stop();
}

void PlaylistPage::setPreviewing(bool isOn) {
    if (std::exchange(m_isPreviewing, isOn) != isOn) {
        Q_EMIT previewing(isOn);
    }
}

void PlaylistPage::keep() {
    m_keepSoon.stop();
    m_desk.keepDraft(m_draft->isChanged() ? textOf(m_draft->text()) : QString());
}

void PlaylistPage::showEvent(QShowEvent *event) {
    StaffPage::showEvent(event);
    preview();
}

/// Also when the pages lock themselves.
void PlaylistPage::hideEvent(QHideEvent *event) {
    if (m_keepSoon.isActive()) {
        keep();
    }
    m_preview->stop();
    setPreviewing(false);
    StaffPage::hideEvent(event);
}

void PlaylistPage::save() {
    if (!m_isSaving && !m_draft->lines().isEmpty()) {
        m_keepSoon.stop();
        m_isSaving = true;
        m_desk.save(m_draft->text());
        say();
    }
}

void PlaylistPage::say() {
    markTab();
    const int chosen = m_entries->selected();
    const int last = int(m_draft->lines().size()) - 1;
    m_up->setVisible(chosen > 0);
    m_down->setVisible(chosen >= 0 && chosen < last);
    m_remove->setVisible(chosen >= 0);
    m_undo->setEnabled(m_draft->canUndo());
    m_redo->setEnabled(m_draft->canRedo());
    m_save->setVisible(m_draft->isChanged() && last >= 0 && !m_isSaving);
    const PlaylistsStatus status = statusWith(m_draft->text(), m_desk);
    const auto flat = shelfOf(status).shown(m_draft->text().key, *status.catalogue);
    const QString length = last < 0 || !flat ? tr("Nothing is in it yet. Touch a work to add it.")
                                             : playlistLength(*flat, *status.catalogue, language());
    m_length->setText(length, language());
    const QString note = m_error                ? errorText(*m_error)
                         : m_draft->isChanged() ? tr("Visitors see it when it is saved.")
                                                : QString();
    m_note->setText(note, language());
    m_note->setVisible(!note.isEmpty());
    setTitle(playlistTitle(m_draft->text().titles, m_draft->text().key, language()).body);
}

void PlaylistPage::retranslate() {
    m_save->setText(tr("Save"), language());
    m_undo->setText(tr("Undo"), language());
    m_redo->setText(tr("Redo"), language());
    m_back->setText(tr("Back"), language());
    m_up->setText(tr("Up"), language());
    m_down->setText(tr("Down"), language());
    m_remove->setText(tr("Take it out"), language());
    m_tabs[0].first->setText(tr("Works"), language());
    m_tabs[1].first->setText(tr("Cards, playlists"), language());
    m_tabs[2].first->setText(tr("This entry"), language());
    m_tabs[3].first->setText(tr("Preview"), language());
    m_name->setText(tr("Its name", "of a playlist"), language());
    m_preview->setLanguage(language());
    m_works->setLanguage(language());
    fillEntries();
    fillMore();
}

void PlaylistPage::applyTheme() {
    StaffPage::applyTheme();
    const GalleryTheme &look = theme();
    for (ButtonRow *row : m_freeRows) {
        row->setGap(look.gapPx());
    }
    for (RowList *list : {m_entries, m_moreList}) {
        list->setTheme(look);
    }
    for (TextLabel *label : {m_length, m_note}) {
        label->setTextStyle(sentenceStyle(look, TextSize::Small));
        label->setColor(label == m_note ? look.colours.accent : look.colours.text);
    }
    m_works->setTheme(look);
    m_halves->setDirection(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(2 * look.gapPx());
    for (QVBoxLayout *column : m_columns) {
        column->setSpacing(look.gapPx() / 2);
    }
    m_preview->setScreen(look);
    placePreview();
}

} // namespace sala
