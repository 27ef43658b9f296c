#include "app/staff/publish_page.h"

#include "app/staff/button_row.h"
#include "app/staff/choice_list.h"
#include "app/staff/edition_words.h"
#include "app/staff/left_out_card.h"
#include "app/staff/progress_bar.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QVBoxLayout>

#include <utility>

namespace sala {
PublishPage::PublishPage(PublishDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_message(addText("publishMessage", TextSize::Body)),
      m_share(addText("publishShare", TextSize::Label, Tone::Quiet)), m_bar(new ProgressBar) {
    setObjectName(QStringLiteral("publishPage"));
    addWidget(m_bar);
    makeChoices();
    m_facts = addText("editionFacts", TextSize::Label);
    m_leftOutTitle = addText("leftOutTitle", TextSize::Title);
    m_list = new QWidget;
    (new QVBoxLayout(m_list))->setContentsMargins({});
    addWidget(m_list);
    m_remarks = addText("editionRemarks", TextSize::Label, Tone::Quiet);
    makeButtons();
    connect(&m_desk, &PublishDesk::looked, this, &PublishPage::follow);
    connect(&m_desk, &PublishDesk::keyMade, this, &PublishPage::followKey);
    connect(&m_desk, &PublishDesk::planned, this, [this](const PublishOutcome &outcome) {
        if (m_state == State::Planning) {
            finish(outcome, State::Planned);
        }
    });
    connect(&m_desk, &PublishDesk::progressed, this, &PublishPage::progress);
    connect(&m_desk, &PublishDesk::published, this,
            [this](const PublishOutcome &outcome) { finish(outcome, State::Published); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_state == State::Choosing || m_state == State::Failed) {
            m_desk.look();
        }
    });
    m_timer.setInterval(kLookEvery);
    applyTheme();
    retranslate();
}

void PublishPage::makeChoices() {
    const auto addList = [this](const char *name) {
        auto *list = new ChoiceList(name);
        addWidget(list);
        return list;
    };
    m_newKeyNote = addText("newKeyNote", TextSize::Body);
    m_newKeyNumber = addText("newKeyNumber", TextSize::Title, Tone::Alert);
    m_newKeyFile = addText("newKeyFile", TextSize::Body);
    m_exhibitionTitle = addText("exhibitionsTitle", TextSize::Label, Tone::Quiet);
    m_exhibitions = addList("exhibition");
    m_keyTitle = addText("keysTitle", TextSize::Label, Tone::Quiet);
    m_keyNote = addText("keyNote", TextSize::Body, Tone::Alert);
    m_keys = addList("key");
    m_makeKey = addButton("makeKey", Weight::Quiet, addRow());
    m_stickTitle = addText("sticksTitle", TextSize::Label, Tone::Quiet);
    m_stickNote = addText("stickNote", TextSize::Body, Tone::Alert);
    m_sticks = addList("stick");
    connect(m_exhibitions, &ChoiceList::choiceMade, this, [this](int index) {
        m_exhibition = m_desk.status().exhibitions.value(index).exhibition.id;
        say();
    });
    connect(m_keys, &ChoiceList::choiceMade, this, [this](int index) {
        m_key = m_desk.status().keys.value(index).path;
        say();
    });
    connect(m_sticks, &ChoiceList::choiceMade, this, [this](int index) {
        m_stick = m_desk.status().sticks.value(index).folder;
        say();
    });
    connect(m_makeKey, &QAbstractButton::clicked, this, [this] {
        m_makeKey->setEnabled(false);
        m_desk.makeKey();
    });
}

void PublishPage::makeButtons() {
    m_publish = addButton("publishNow", Weight::Bright);
    m_look = addButton("showLeftOut", Weight::Quiet);
    m_stop = addButton("stopPublishing", Weight::Quiet);
    m_back = addButton("leavePublishing", Weight::Quiet);
    connect(m_publish, &QAbstractButton::clicked, this, &PublishPage::publish);
    connect(m_look, &QAbstractButton::clicked, this, &PublishPage::showLeftOut);
    connect(m_stop, &QAbstractButton::clicked, this, [this] { m_desk.stop(); });
    connect(m_back, &QAbstractButton::clicked, this, &PublishPage::goBack);
}

void PublishPage::enter() {
    const bool isNews = std::exchange(m_isNews, false);
    m_newKey.clear();
    m_keyError.reset();
    m_desk.look();
    follow();
    show(m_desk.isPublishing() ? State::Publishing : isNews ? m_state : State::Choosing);
}

bool PublishPage::isWaitedFor() const {
    return m_isNews || m_desk.isPublishing();
}

void PublishPage::showEvent(QShowEvent *event) {
    StaffPage::showEvent(event);
    m_timer.start();
}

void PublishPage::hideEvent(QHideEvent *event) {
    m_timer.stop();
    StaffPage::hideEvent(event);
}

/// What was chosen stays while it is there; else what most likely is meant.
void PublishPage::follow() {
    const PublishingStatus status = m_desk.status();
    if (status.indexOf(m_exhibition) < 0) {
        const bool isShownThere = status.indexOf(status.shown) >= 0;
        m_exhibition = isShownThere ? status.shown : status.exhibitions.value(0).exhibition.id;
    }
    if (status.indexOfKey(m_key) < 0) {
        m_key = status.keys.value(0).path;
    }
    if (status.indexOfStick(m_stick) < 0) {
        m_stick = status.firstStick();
    }
    say();
}

void PublishPage::followKey(const QByteArray &publicKey, const std::optional<Error> &error) {
    m_makeKey->setEnabled(true);
    m_newKey = error ? QByteArray() : publicKey;
    m_keyError = error;
    say();
}

bool PublishPage::isComplete() const {
    const PublishingStatus status = m_desk.status();
    return status.indexOf(m_exhibition) >= 0 && status.indexOfKey(m_key) >= 0 &&
           status.indexOfStick(m_stick) >= 0;
}

void PublishPage::publish() {
    if (m_state == State::Publishing || !isComplete()) {
        return;
    }
    const PublishingStatus status = m_desk.status();
    m_doneBytes = m_allBytes = 0;
    m_bar->setShare(0);
    m_newKey.clear();
    show(State::Publishing);
    m_desk.publish(
        {m_exhibition, status.keys[status.indexOfKey(m_key)], status.sticks[status.indexOfStick(m_stick)]});
}

void PublishPage::showLeftOut() {
    show(State::Planning);
    m_desk.plan(m_exhibition);
}

void PublishPage::finish(const PublishOutcome &outcome, State state) {
    m_isNews = state == State::Published && !isVisible();
    m_report = outcome.value_or(PublishReport());
    m_failure = outcome ? PublishFailure() : outcome.error();
    const bool isStopped = !outcome && outcome.error().error.code == ErrorCode::Cancelled;
    m_desk.look(); // there is less room now
    show(outcome ? state : isStopped ? State::Choosing : State::Failed);
}

void PublishPage::progress(qint64 doneBytes, qint64 allBytes) {
    m_doneBytes = doneBytes;
    m_allBytes = allBytes;
    m_bar->setShare(allBytes > 0 ? double(doneBytes) / double(allBytes) : 0);
    say();
}

void PublishPage::goBack() {
    if (m_state == State::Choosing || m_state == State::Published) {
        Q_EMIT backRequested();
    } else {
        show(State::Choosing);
    }
}

void PublishPage::show(State state) {
    m_state = state;
    say();
}

void PublishPage::say() {
    const bool isPublishing = m_state == State::Publishing;
    const bool isWritten = isPublishing && m_allBytes > 0 && m_doneBytes >= m_allBytes;
    setTone(m_message, m_state == State::Failed || m_desk.status().error ? Tone::Alert : Tone::Text);
    StaffPage::say(m_message, messageText());
    StaffPage::say(m_share,
                   isPublishing && m_allBytes > 0
                       ? tr("%1 of %2 are copied", "sizes: 12 MB of 412 MB")
                             .arg(megabytes(m_doneBytes, language()), megabytes(m_allBytes, language()))
                       : QString());
    m_bar->setVisible(isPublishing);
    sayChoices();
    sayReport();
    const bool canBegin = m_state == State::Choosing || m_state == State::Planned || m_state == State::Failed;
    // It stays where it is: whoever touches twice does not touch "Stop".
    m_publish->setVisible(isPublishing || (canBegin && isComplete()));
    m_publish->setEnabled(!isPublishing);
    m_look->setVisible(m_state == State::Choosing && !m_exhibition.isNull());
    m_stop->setVisible(isPublishing && !isWritten);
    m_back->setVisible(!isPublishing);
}

void PublishPage::retranslate() {
    setTitle(tr("Publish an edition"));
    m_makeKey->setText(tr("Make a key"), language());
    m_publish->setText(tr("Publish now"), language());
    m_look->setText(tr("What will be left out"), language());
    m_stop->setText(tr("Stop"), language());
    m_back->setText(tr("Back"), language());
    say();
}

void PublishPage::applyTheme() {
    StaffPage::applyTheme();
    m_bar->setTheme(theme());
    for (ChoiceList *list : {m_exhibitions, m_keys, m_sticks}) {
        list->setTheme(theme());
    }
    m_list->layout()->setSpacing(theme().gapPx());
    for (LeftOutCard *card : m_cards) {
        card->setTheme(theme());
    }
}

} // namespace sala
