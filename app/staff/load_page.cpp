#include "app/staff/load_page.h"

#include "app/errortext.h"
#include "app/staff/edition_card.h"
#include "app/staff/edition_words.h"
#include "app/staff/progress_bar.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sala {

LoadPage::LoadPage(StaffDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_message(addText("loadMessage", TextSize::Body)),
      m_share(addText("loadShare", TextSize::Label, Tone::Quiet)), m_bar(new ProgressBar), m_list(new QWidget) {
    setObjectName(QStringLiteral("loadPage"));
    addWidget(m_bar);
    addWidget(m_list);
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins({});
    m_show = addButton("showLoaded", Weight::Bright);
    m_stop = addButton("stopLoading", Weight::Quiet);
    m_back = addButton("leaveLoading", Weight::Quiet);
    connect(m_back, &QAbstractButton::clicked, this, &StaffPage::backRequested);
    connect(m_stop, &QAbstractButton::clicked, this, [this] { m_desk.cancelLoad(); });
    connect(m_show, &QAbstractButton::clicked, this, &LoadPage::showRequested);
    connect(&m_desk, &StaffDesk::foundChanged, this, &LoadPage::fill);
    connect(&m_desk, &StaffDesk::loadProgressed, this, &LoadPage::progress);
    connect(&m_desk, &StaffDesk::loadEnded, this, &LoadPage::finish);
    applyTheme();
    retranslate();
    fill();
}

void LoadPage::enter() {
    const bool isNews = std::exchange(m_isNews, false);
    show(m_desk.isLoading() ? State::Loading : isNews ? m_state : State::Choosing);
    fill();
}

/// It, with other room on the kiosk's disk or not.
bool LoadPage::isDamaged(const FoundEdition &found) const {
    return m_damaged && found.path == m_damaged->path && found.report.label == m_damaged->report.label &&
           found.report.bytes == m_damaged->report.bytes;
}

/// As it is known since it was copied: what looked whole turned out to be damaged, for as long as the stick says the same.
QList<FoundEdition> LoadPage::found() const {
    QList<FoundEdition> all = m_desk.found();
    for (FoundEdition &found : all) {
        if (isDamaged(found)) {
            found.report.refusal = EditionRefusal::Damaged;
        }
    }
    return all;
}

/// Cards that say the same stay: a finger may be on one.
void LoadPage::fill() {
    const QList<FoundEdition> onSticks = m_desk.found();
    if (std::none_of(onSticks.begin(), onSticks.end(), [this](const FoundEdition &found) { return isDamaged(found); })) {
        m_damaged.reset();
    }
    const bool isOther = std::any_of(onSticks.begin(), onSticks.end(),
                                     [this](const FoundEdition &found) { return !m_thereThen.contains(found.path); });
    if (m_state == State::Failed && isOther) {
        m_state = State::Choosing; // another stick: what was wrong with the last is said of it no more
    }
    QList<FoundEdition> shown;
    for (const EditionCard *card : m_cards) {
        shown.append(card->edition());
    }
    if (shown != found()) {
        for (EditionCard *card : m_cards) {
            card->hide();
            card->deleteLater();
        }
        m_cards.clear();
        for (const FoundEdition &edition : found()) {
            auto *card = new EditionCard(edition);
            connect(card, &EditionCard::loadRequested, this, &LoadPage::load);
            card->setTheme(theme());
            m_list->layout()->addWidget(card);
            m_cards.append(card);
        }
    }
    say();
}

void LoadPage::load(const QString &path, const QString &trust) {
    if (m_state == State::Loading) {
        return;
    }
    m_doneBytes = m_allBytes = 0;
    m_path = path;
    show(State::Loading);
    m_desk.load(path, trust);
}

void LoadPage::progress(qint64 doneBytes, qint64 allBytes) {
    m_doneBytes = doneBytes;
    m_allBytes = allBytes;
    m_bar->setShare(allBytes > 0 ? double(doneBytes) / double(allBytes) : 0);
    say();
}

void LoadPage::finish(const std::optional<LoadFailure> &failure) {
    m_failure = failure.value_or(LoadFailure());
    m_isNews = !isVisible();
    const bool isStopped = failure && failure->error.code == ErrorCode::Cancelled;
    const QList<FoundEdition> onSticks = m_desk.found();
    m_thereThen.clear();
    for (const FoundEdition &found : onSticks) {
        m_thereThen.append(found.path);
    }
    const auto tried = std::find_if(onSticks.begin(), onSticks.end(),
                                    [this](const FoundEdition &found) { return found.path == m_path; });
    if (failure && failure->error.code == ErrorCode::Corrupt && tried != onSticks.end()) {
        m_damaged = *tried;
    }
    show(!failure ? State::Loaded : isStopped ? State::Choosing : State::Failed);
    fill();
}

/// What the file is refused for says more than what went wrong.
QString LoadPage::failureText() const {
    const QString what = m_desk.status().shown
                             ? tr("The exhibition was not loaded. The kiosk shows what it showed before.")
                             : tr("The exhibition was not loaded.");
    const EditionRefusal refusal = m_failure.report.refusal;
    const bool isRefused = refusal != EditionRefusal::None && refusal != EditionRefusal::UnknownKey;
    const QString why = isRefused ? refusalText(m_failure.report, m_desk.status().settings, language())
                                  : errorText(m_failure.error);
    return shownName(QFileInfo(m_path).fileName()) + u'\n' + what + u'\n' + why;
}

void LoadPage::show(State state) {
    m_state = state;
    say();
}

void LoadPage::say() {
    const bool isLoading = m_state == State::Loading;
    m_bar->setVisible(isLoading);
    m_stop->setVisible(isLoading);
    m_back->setVisible(!isLoading);
    m_show->setVisible(m_state == State::Loaded);
    m_list->setVisible(m_state == State::Choosing || m_state == State::Failed);
    StaffPage::say(m_share, isLoading && m_allBytes > 0
                                ? tr("%1 of %2 are copied", "sizes: 12 MB of 412 MB")
                                      .arg(megabytes(m_doneBytes, language()), megabytes(m_allBytes, language()))
                                : QString());
    setTone(m_message, m_state == State::Failed ? Tone::Alert : Tone::Text);
    switch (m_state) {
    case State::Choosing:
        StaffPage::say(m_message, m_cards.isEmpty() ? tr("Plug in the memory stick with the exhibition. It is found "
                                                         "by itself.")
                                                    : QString());
        break;
    case State::Loading:
        StaffPage::say(m_message, tr("The exhibition is being copied and checked. Leave the memory stick where it is."));
        break;
    case State::Loaded:
        StaffPage::say(m_message, tr("The exhibition is loaded. You can take the memory stick out."));
        break;
    case State::Failed:
        StaffPage::say(m_message, failureText());
        break;
    }
    for (EditionCard *card : m_cards) {
        card->setWords(m_desk.status().settings, language());
    }
}

void LoadPage::retranslate() {
    setTitle(tr("Load an exhibition"));
    m_back->setText(tr("Back"), language());
    m_stop->setText(tr("Stop"), language());
    m_show->setText(tr("Show it now"), language());
    say();
}

void LoadPage::applyTheme() {
    StaffPage::applyTheme();
    m_bar->setTheme(theme());
    m_list->layout()->setSpacing(theme().gapPx());
    for (EditionCard *card : m_cards) {
        card->setTheme(theme());
    }
}

} // namespace sala
