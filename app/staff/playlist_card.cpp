#include "app/staff/playlist_card.h"

#include "app/look/looks.h"
#include "app/staff/button_row.h"
#include "app/staff/playlist_words.h"
#include "app/text/text_label.h"

#include <QVBoxLayout>

namespace sala {

PlaylistCard::PlaylistCard(const QString &key, QWidget *parent)
    : StaffCard("playlistCard", parent), m_key(key), m_title(addText("playlistTitle")),
      m_detail(addText("playlistDetail")), m_state(addText("playlistState")), m_row(new ButtonRow),
      m_choose(addButton("choosePlaylist")), m_edit(addButton("editPlaylist")),
      m_remove(addButton("removePlaylist")), m_keep(addButton("keepPlaylist")),
      m_really(addButton("reallyRemovePlaylist")) {
    column()->addWidget(m_row);
    connect(m_choose, &QAbstractButton::clicked, this, [this] { Q_EMIT chooseRequested(m_key); });
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(m_key); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { ask(true); });
    connect(m_keep, &QAbstractButton::clicked, this, [this] { ask(false); });
    connect(m_really, &QAbstractButton::clicked, this, [this] {
        ask(false);
        Q_EMIT removeRequested(m_key);
    });
    ask(false);
}

TextButton *PlaylistCard::addButton(const char *name) {
    auto *button = new TextButton;
    button->setObjectName(QLatin1String(name));
    m_row->add(button);
    return button;
}

/// Whoever touches twice touches "Keep it".
void PlaylistCard::ask(bool isAsking) {
    m_isAsking = isAsking;
    m_choose->setVisible(!isAsking && !m_isChosen);
    m_edit->setVisible(!isAsking && m_canEdit);
    m_remove->setVisible(!isAsking && m_isOwn && !m_isNeeded);
    m_keep->setVisible(isAsking);
    m_really->setVisible(isAsking);
}

void PlaylistCard::setWords(const PlaylistsStatus &status, Language language) {
    const PlaylistShelf shelf = shelfOf(status);
    const PlaylistShelf::Item *const item = shelf.item(m_key);
    const QString exhibitions = exhibitionsPlaylist(status);
    m_isOwn = item && item->isOwn;
    const bool isScheduled = status.scheduled.contains(m_key);
    m_isNeeded = isScheduled && !(item && item->standsIn);
    m_canEdit = status.draft.isEmpty() && !m_key.isEmpty(); // there is one draft
    m_isChosen = m_key == (status.usual.isEmpty() ? exhibitions : status.usual);
    if (m_key.isEmpty()) {
        m_title->setText(tr("All photographs, in the exhibition's order"), language);
    } else {
        m_title->setText(playlistTitle(item ? item->titles : QMap<Language, QString>(), m_key, language),
                         language);
    }
    const auto flat = shelf.shown(m_key, *status.catalogue);
    m_detail->setText(flat ? playlistLength(*flat, *status.catalogue, language) : QString(), language);
    m_detail->setVisible(flat.has_value());
    QStringList states;
    if (m_key == status.playing) {
        states.append(status.isOpen ? tr("Plays now.") : tr("Plays when it is open again."));
    }
    if (m_key == exhibitions) {
        states.append(tr("The exhibition's own."));
    }
    if (m_isOwn) {
        states.append(tr("Made on this kiosk."));
    }
    if (m_isChosen && m_key != exhibitions) {
        states.append(tr("Chosen by staff."));
    }
    if (isScheduled) {
        states.append(tr("The hours say when it plays."));
    }
    if ((item && !item->unknown.isEmpty()) || (flat && !flat->problems.isEmpty())) {
        states.append(tr("Something in it cannot be shown here and is passed over."));
    }
    m_state->setText(states.join(u' '), language);
    m_state->setVisible(!states.isEmpty());
    m_choose->setText(tr("Play this from now on"), language);
    m_edit->setText(m_isOwn ? tr("Change it") : tr("Change it for this kiosk"), language);
    m_remove->setText(tr("Remove it"), language);
    m_keep->setText(tr("Keep it"), language);
    m_really->setText(tr("Yes, remove it"), language);
    ask(m_isAsking && m_isOwn && !m_isNeeded);
}

void PlaylistCard::applyTheme() {
    const GalleryTheme &theme = this->theme();
    m_title->setTextStyle(sentenceStyle(theme, TextSize::Title));
    m_title->setColor(theme.colours.text);
    m_detail->setTextStyle(sentenceStyle(theme, TextSize::Label));
    m_detail->setColor(theme.colours.quietText);
    m_state->setTextStyle(sentenceStyle(theme, TextSize::Label));
    m_state->setColor(theme.colours.text);
    ButtonLook quiet = quietLook(theme); // which has the card's own colour
    quiet.background = theme.colours.pressed;
    quiet.pressedBackground = theme.colours.line;
    for (TextButton *button : {m_choose, m_edit, m_remove, m_keep, m_really}) {
        button->setTextStyle(textStyle(theme, TextSize::Label));
        button->setLook(button == m_choose ? brightLook(theme) : quiet);
    }
    m_row->setGap(theme.gapPx());
}

} // namespace sala
