// What PublishPage says in each of its states.

#include "app/errortext.h"
#include "app/staff/choice_list.h"
#include "app/staff/left_out_card.h"
#include "app/staff/publish_page.h"
#include "app/staff/publish_words.h"
#include "app/text/numbers.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "db/records/seal_key.h"

#include <QVBoxLayout>

namespace sala {

QString PublishPage::messageText() const {
    const PublishingStatus status = m_desk.status();
    switch (m_state) {
    case State::Choosing:
        if (status.error) {
            return errorText(*status.error);
        }
        return !status.hasLooked || !status.exhibitions.isEmpty()
                   ? QString()
                   : tr("There is no exhibition in this library yet. Curators make one first.");
    case State::Planning:
        return tr("Looking at what every person agreed to. This takes a moment.");
    case State::Planned:
        return tr("Nothing is written yet. This is what edition %1 would be.", "%1: its number")
            .arg(formatNumber(m_report.number, language()));
    case State::Publishing:
        if (m_allBytes > 0 && m_doneBytes >= m_allBytes) {
            return tr("Everything is copied. The memory stick needs a moment more to keep it. Leave it where "
                      "it is.");
        }
        return tr("The edition is being written. Leave the memory stick where it is. The exhibition goes on "
                  "meanwhile.");
    case State::Published:
        return tr("Edition %1 is published. You can take the memory stick out.", "%1: its number")
            .arg(formatNumber(m_report.number, language()));
    case State::Failed:
        return tr("The edition was not published.") + u'\n' + failureText(m_failure, language());
    }
    return {};
}

void PublishPage::sayKey(const PublishingStatus &status) {
    const bool isChoosing = m_state == State::Choosing;
    const bool isNew = isChoosing && !m_newKey.isEmpty();
    StaffPage::say(m_newKeyNote,
                   isNew ? tr("This is the number of the new key. Write it on the staff cards: a kiosk "
                              "asks for it the first time.")
                         : QString());
    StaffPage::say(m_newKeyNumber, isNew ? fingerprint(m_newKey) : QString());
    StaffPage::say(m_newKeyFile,
                   isNew ? tr("Keep a copy of the key in a safe place, and show it to nobody: whoever has "
                              "it can publish for your organisation. It is this file: %1")
                               .arg(status.ownKey)
                         : QString());
    const bool isMissing = status.hasLooked && status.keys.isEmpty();
    StaffPage::say(m_keyTitle, isChoosing ? tr("The key of your organisation") : QString());
    StaffPage::say(m_keyNote, !isChoosing  ? QString()
                              : m_keyError ? errorText(*m_keyError)
                              : isMissing  ? missingKeyText(status)
                                           : QString());
    m_makeKey->setVisible(isChoosing && isMissing && !status.ownKeyError);
    QStringList keys;
    for (const FoundKey &key : status.keys) {
        keys.append(choiceText(key));
    }
    m_keys->setChoices(keys, status.indexOfKey(m_key), language());
    m_keys->setVisible(isChoosing && !keys.isEmpty());
}

void PublishPage::sayChoices() {
    const PublishingStatus status = m_desk.status();
    const bool isChoosing = m_state == State::Choosing;
    QStringList exhibitions;
    for (const PublishableExhibition &exhibition : status.exhibitions) {
        exhibitions.append(choiceText(exhibition, language()));
    }
    QStringList sticks;
    for (const FoundStick &stick : status.sticks) {
        sticks.append(choiceText(stick, language()));
    }
    const bool hasAny = isChoosing && !exhibitions.isEmpty();
    StaffPage::say(m_exhibitionTitle, hasAny ? tr("For which exhibition") : QString());
    m_exhibitions->setChoices(exhibitions, status.indexOf(m_exhibition), language());
    m_exhibitions->setVisible(hasAny);
    sayKey(status);
    StaffPage::say(m_stickTitle, isChoosing ? tr("The memory stick to write on") : QString());
    StaffPage::say(m_stickNote, isChoosing && status.hasLooked && sticks.isEmpty()
                                    ? tr("Plug in the memory stick to write on. It is found by itself.")
                                    : QString());
    m_sticks->setChoices(sticks, status.indexOfStick(m_stick), language());
    m_sticks->setVisible(isChoosing && !sticks.isEmpty());
}

/// A card for each reason, in the order of the reasons; then what is shown for a time only.
void PublishPage::sayLeftOut() {
    QMap<int, QList<ReportedWork>> groups;
    for (const ReportedWork &work : m_report.leftOut) {
        groups[int(work.obstacle)].append(work);
    }
    qsizetype used = 0;
    const auto addCard = [&](const QString &why, const QList<ReportedWork> &works) {
        if (used == m_cards.size()) {
            m_cards.append(new LeftOutCard);
            m_cards.last()->setTheme(theme());
            m_list->layout()->addWidget(m_cards.last());
        }
        m_cards[used]->setWorks(why, works, language());
        m_cards[used++]->show();
    };
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        addCard(obstacleText(ConsentObstacle(it.key())), it.value());
    }
    if (!m_report.ending.isEmpty()) {
        addCard(tr("These are in it, but somebody agreed only until a day before the exhibition ends. Kiosks "
                   "stop "
                   "showing them by themselves."),
                m_report.ending);
    }
    for (qsizetype i = used; i < m_cards.size(); ++i) {
        m_cards[i]->hide();
    }
    m_list->setVisible(used > 0);
}

void PublishPage::sayReport() {
    const bool hasReport = m_state == State::Planned || m_state == State::Published;
    StaffPage::say(m_facts, hasReport ? factsText(m_report, language()) : QString());
    StaffPage::say(m_leftOutTitle, !hasReport                   ? QString()
                                   : m_report.leftOut.isEmpty() ? tr("No work is left out.")
                                                                : tr("Works that are left out, and why"));
    StaffPage::say(m_remarks, hasReport ? remarksText(m_report, language()) : QString());
    if (hasReport) {
        sayLeftOut();
    } else {
        m_list->hide();
    }
}

} // namespace sala
