#include "app/staff/playlists_page.h"

#include "app/errortext.h"
#include "app/staff/button_row.h"
#include "app/staff/playlist_card.h"
#include "app/staff/playlist_words.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QVBoxLayout>

namespace sala {

PlaylistsPage::PlaylistsPage(PlaylistDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_now(addText("playsNow", TextSize::Body)),
      m_note(addText("playlistsNote", TextSize::Body, Tone::Alert)),
      m_draftNote(addText("draftNote", TextSize::Body, Tone::Alert)) {
    setObjectName(QStringLiteral("playlistsPage"));
    ButtonRow *draft = addRow();
    m_goOn = addButton("goOnWithDraft", Weight::Bright, draft);
    m_discard = addButton("discardDraft", Weight::Quiet, draft);
    m_list = new QWidget;
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins({});
    addWidget(m_list);
    m_new = addButton("newPlaylist", Weight::Quiet);
    m_back = addButton("leavePlaylists", Weight::Quiet);
    connect(m_back, &QAbstractButton::clicked, this, &StaffPage::backRequested);
    connect(m_new, &QAbstractButton::clicked, this, &PlaylistsPage::begin);
    connect(m_goOn, &QAbstractButton::clicked, this, &PlaylistsPage::editDraft);
    connect(m_discard, &QAbstractButton::clicked, this, [this] {
        m_desk.keepDraft({});
        say();
    });
    connect(&m_desk, &PlaylistDesk::statusChanged, this, &PlaylistsPage::fill);
    connect(&m_desk, &PlaylistDesk::answered, this, [this](const std::optional<Error> &error) {
        m_error = error;
        say();
    });
    applyTheme();
    retranslate();
    fill();
}

void PlaylistsPage::enter() {
    m_error.reset();
    m_desk.refresh();
    say();
}

/// Cards that are still right stay: a finger may be on one.
void PlaylistsPage::fill() {
    const PlaylistsStatus status = m_desk.status();
    QStringList keys = shelfOf(status).keys();
    if (exhibitionsPlaylist(status).isEmpty()) {
        keys.prepend(QString());
    }
    QStringList shown;
    for (const PlaylistCard *card : m_cards) {
        shown.append(card->key());
    }
    if (shown != keys) {
        for (PlaylistCard *card : m_cards) {
            card->hide();
            card->deleteLater();
        }
        m_cards.clear();
        for (const QString &key : keys) {
            auto *card = new PlaylistCard(key);
            connect(card, &PlaylistCard::chooseRequested, this, [this](const QString &chosen) {
                m_desk.choose(chosen == exhibitionsPlaylist(m_desk.status()) ? QString() : chosen);
            });
            connect(card, &PlaylistCard::editRequested, this, &PlaylistsPage::edit);
            connect(card, &PlaylistCard::removeRequested, this,
                    [this](const QString &removed) { m_desk.remove(removed); });
            card->setTheme(theme());
            m_list->layout()->addWidget(card);
            m_cards.append(card);
        }
    }
    say();
}

void PlaylistsPage::edit(const QString &key) {
    if (const auto stored = storedText(m_desk.status(), key)) {
        Q_EMIT editRequested(*stored, false);
    }
}

void PlaylistsPage::editDraft() {
    if (const auto draft = playlistFromText(m_desk.status().draft.toUtf8())) {
        Q_EMIT editRequested(*draft, true);
    }
}

void PlaylistsPage::begin() {
    const QStringList taken = shelfOf(m_desk.status()).keys();
    PlaylistText playlist;
    for (int number = 1; playlist.key.isEmpty() || taken.contains(playlist.key); ++number) {
        playlist.key = QStringLiteral("kiosk-%1").arg(number);
    }
    Q_EMIT editRequested(playlist, false);
}

QString PlaylistsPage::nowText() const {
    const PlaylistsStatus status = m_desk.status();
    if (status.by == PlaylistsStatus::By::Schedule) {
        return tr("What plays now is what the opening hours ask for. What you choose here plays whenever "
                  "they ask for nothing.");
    }
    return tr("What you choose here plays whenever the opening hours ask for nothing else.");
}

void PlaylistsPage::say() {
    const PlaylistsStatus status = m_desk.status();
    const bool hasDraft = !status.draft.isEmpty();
    StaffPage::say(m_now, nowText());
    StaffPage::say(m_note, m_error ? errorText(*m_error) : QString());
    StaffPage::say(m_draftNote, hasDraft ? tr("A playlist was changed and is not saved yet.") : QString());
    m_goOn->setVisible(hasDraft);
    m_discard->setVisible(hasDraft);
    m_new->setVisible(!hasDraft); // there is one draft
    for (PlaylistCard *card : m_cards) {
        card->setWords(status, language());
    }
}

void PlaylistsPage::retranslate() {
    setTitle(tr("Playlists"));
    m_goOn->setText(tr("Go on with it"), language());
    m_discard->setText(tr("Throw the changes away"), language());
    m_new->setText(tr("New playlist"), language());
    m_back->setText(tr("Back"), language());
    say();
}

void PlaylistsPage::applyTheme() {
    StaffPage::applyTheme();
    m_list->layout()->setSpacing(theme().gapPx());
    for (PlaylistCard *card : m_cards) {
        card->setTheme(theme());
    }
}

} // namespace sala
