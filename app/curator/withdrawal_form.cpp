#include "app/curator/withdrawal_form.h"

#include "app/curator/consent_words.h"
#include "app/curator/country_choice.h"
#include "app/curator/sheet_label.h"
#include "app/curator/shelf.h"
#include "app/errortext.h"
#include "app/text/lists.h"
#include "app/text/numbers.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace sala {
namespace {

constexpr qsizetype kMostNames = 8;

/// In the order of the choice; none: every use.
const std::array<QList<ConsentUse>, 7> kUses{{{},
                                              {ConsentUse::Exhibition},
                                              {ConsentUse::Web},
                                              {ConsentUse::Print},
                                              {ConsentUse::Web, ConsentUse::Print},
                                              {ConsentUse::Exhibition, ConsentUse::Web},
                                              {ConsentUse::Exhibition, ConsentUse::Print}}};

} // namespace

WithdrawalForm::WithdrawalForm(ConsentDesk &desk, const Shelf &shelf, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_shelf(shelf), m_whatName(sheetLabel({}, Language::English, SheetText::Name)),
      m_whichName(sheetLabel({}, Language::English, SheetText::Name)), m_what(new QComboBox), m_which(new QComboBox), m_places(new QWidget),
      m_again(new LineEditor),
      m_ask(sheetLabel({}, Language::English)), m_note(sheetLabel({}, Language::English, SheetText::Urgent)),
      m_cancel(new QPushButton), m_withdraw(new QPushButton) {
    setObjectName(QStringLiteral("withdrawalForm"));
    setCardWidth(760);
    setTight(true);
    addFoot();
    connect(m_what, &QComboBox::activated, this, &WithdrawalForm::plan);
    connect(m_which, &QComboBox::activated, this, &WithdrawalForm::plan);
    connect(m_again, &QLineEdit::textChanged, this, &WithdrawalForm::follow);
    connect(m_cancel, &QPushButton::clicked, this, &BenchSheet::close);
    connect(m_withdraw, &QPushButton::clicked, this, &WithdrawalForm::carryOut);
    connect(&m_desk, &ConsentDesk::withdrawalPlanned, this, &WithdrawalForm::takePlanned);
    connect(&m_desk, &ConsentDesk::withdrawn, this, &WithdrawalForm::takeWithdrawn);
}

void WithdrawalForm::addFoot() {
    m_what->setObjectName(QStringLiteral("withdrawWhat"));
    m_which->setObjectName(QStringLiteral("withdrawWhich"));
    m_again->setObjectName(QStringLiteral("withdrawAgain"));
    m_note->setObjectName(QStringLiteral("withdrawNote"));
    m_cancel->setObjectName(QStringLiteral("cancelWithdrawal"));
    m_withdraw->setObjectName(QStringLiteral("bright"));
    m_withdraw->setProperty("danger", true);
    auto *const choices = new QGridLayout;
    choices->addWidget(m_whatName, 0, 0);
    choices->addWidget(m_whichName, 0, 1);
    choices->addWidget(m_what, 1, 0);
    choices->addWidget(m_which, 1, 1);
    choices->setColumnStretch(0, 1);
    choices->setColumnStretch(1, 1);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_withdraw);
    auto *const places = new QVBoxLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    foot()->addLayout(choices);
    foot()->addWidget(m_places);
    foot()->addWidget(m_ask);
    foot()->addWidget(m_again);
    foot()->addWidget(m_note);
    foot()->addLayout(row);
}

void WithdrawalForm::show(const Person &person, const WorkConsents &work, Language reader) {
    m_person = person;
    m_work = work;
    m_isRunning = false;
    empty();
    open(tr("%1 takes consent back", "a person's reference").arg(person.reference), reader);
    addChoices();
    m_ask->setText(tr("Write %1 here. Only then can it be done, and it is never undone.", "a person's reference").arg(person.reference),
                   reader);
    m_again->setAccessibleName(m_ask->text());
    m_cancel->setText(tr("Cancel"));
    m_withdraw->setText(tr("Take it back for good"));
    m_note->setText(QString(), reader);
    plan();
    m_what->setFocus();
}

void WithdrawalForm::addChoices() {
    m_what->clear();
    m_whatName->setText(tr("What is taken back"), reader());
    m_what->setAccessibleName(m_whatName->text());
    m_what->addItems({tr("For everything: exhibitions, the web, print"), tr("Only for exhibitions"), tr("Only for the web"),
                      tr("Only for print"), tr("Only for the web and print"), tr("Only for exhibitions and the web"),
                      tr("Only for exhibitions and print")});
    m_which->clear();
    m_whichName->setText(tr("From which works"), reader());
    m_which->setAccessibleName(m_whichName->text());
    m_which->addItems({tr("From every work they are in"), tr("Only from this work")});
    delete m_where;
    m_where = new CountryChoice(m_work.countries, reader());
    m_where->setCountries({});
    m_places->layout()->addWidget(m_where);
    connect(m_where, &CountryChoice::changed, this, &WithdrawalForm::plan);
}

WithdrawalOrder WithdrawalForm::wanted() const {
    WithdrawalOrder order;
    order.person = m_person.id;
    order.uses = kUses[size_t(m_what->currentIndex())];
    order.countries = m_where->countries().value_or(QStringList());
    if (m_which->currentIndex() == 1) {
        order.works = {m_work.work};
    }
    return order;
}

/// Another thing is to be done: what was written to say yes to the one before does not count for it.
void WithdrawalForm::plan() {
    m_isReady = false;
    m_order = wanted();
    m_again->clear();
    say({});
    follow();
    if (m_where->countries()) {
        m_desk.planWithdrawal(m_order, m_work.work);
    } else { // no country is not everywhere
        m_order = {};
        empty();
        say(tr("Choose where: everywhere, or one country at least."));
    }
}

void WithdrawalForm::takePlanned(const ForeseenWithdrawal &foreseen) {
    if (!isOpen() || !(foreseen.order == m_order)) {
        return;
    }
    m_isReady = !foreseen.error;
    m_plan = foreseen.plan;
    m_after = foreseen.after;
    empty();
    if (foreseen.error) {
        say(errorText(*foreseen.error));
    } else {
        for (const QString &sentence : sentences()) {
            auto *const label = sheetLabel(sentence, reader());
            label->setObjectName(QStringLiteral("consequence"));
            body()->addWidget(label);
        }
    }
    follow();
    place();
}

QStringList WithdrawalForm::namesOfWorks() const {
    QStringList names;
    for (const WorkId &work : m_plan.works.mid(0, kMostNames)) {
        names.append(m_shelf.shownTitle(work, reader()));
    }
    const int more = int(m_plan.works.size() - names.size());
    if (more > 0) {
        names.append(tr("%n more", "works", more));
    }
    return names;
}

QStringList WithdrawalForm::sentences() const {
    return QStringList{tr("It concerns %n work(s): %1.", "titles", int(m_plan.works.size())).arg(formatList(namesOfWorks(), reader()))} +
           whatGoes() + whoConfirms();
}

QStringList WithdrawalForm::whatGoes() const {
    QStringList said;
    if (!m_plan.isFinal) {
        said += m_order.countries.isEmpty()
                    ? tr("Nothing is erased: from now on the works are left out there, in every edition.")
                    : tr("Nothing is erased: from now on the works are left out in %1, in every edition.", "countries")
                          .arg(placesWord(m_order.countries, reader()));
        said += tr("What follows for this work: %1", "sentences").arg(outcomeSentences(m_after, reader()).join(u' '));
        return said;
    }
    said += tr("Erased from this library, so that nobody can bring it back: %n picture(s) or other file(s), in every size.", "",
               m_plan.files);
    said += tr("Erased with them: %n text(s) in all languages, what they were before, and every draft.", "", m_plan.texts);
    if (m_plan.playlists > 0) {
        said += tr("%n playlist(s) will be shorter.", "", m_plan.playlists);
    }
    if (m_plan.others > 0) {
        said += tr("%n other person(s) can be recognised in these works, and will not be shown in them either.", "", m_plan.others);
    }
    return said;
}

QStringList WithdrawalForm::whoConfirms() const {
    QStringList said;
    if (m_plan.kiosks > 0) {
        said += tr("%n kiosk(s) have loaded an edition with them, and show them until they hear of it. Each has yet to confirm.", "",
                   m_plan.kiosks);
    }
    if (!m_plan.unheard.isEmpty()) {
        QStringList numbers;
        for (const qint64 number : m_plan.unheard) {
            numbers.append(formatNumber(number, reader()));
        }
        said += tr("Nobody knows which kiosks have these editions: %1. Look for them.", "numbers").arg(formatList(numbers, reader()));
    }
    if (m_plan.kiosks == 0 && m_plan.unheard.isEmpty()) {
        said += tr("No kiosk has to confirm it.");
    }
    return said;
}

void WithdrawalForm::follow() {
    m_withdraw->setEnabled(m_isReady && !m_isRunning && m_again->text().trimmed() == m_person.reference);
}

void WithdrawalForm::carryOut() {
    if (!m_withdraw->isEnabled()) {
        return;
    }
    m_isRunning = true;
    follow();
    say(tr("It is being done…"));
    m_desk.withdraw(m_order);
}

void WithdrawalForm::takeWithdrawn(const WithdrawalDone &done) {
    m_isRunning = false;
    if (done.error && isOpen()) {
        say(errorText(*done.error));
        follow();
    } else if (!done.error) {
        close();
        Q_EMIT withdrawn(done);
    }
}

void WithdrawalForm::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    place();
}

} // namespace sala
