#include "app/curator/consent_sheet.h"

#include "app/curator/consent_words.h"
#include "app/curator/sheet_label.h"
#include "app/errortext.h"
#include "app/text/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {

namespace {

constexpr int kWordsTopPx = 7; ///< the first line stands beside its button's words

} // namespace

ConsentSheet::ConsentSheet(ConsentDesk &desk, QWidget *bench) : BenchSheet(bench), m_desk(desk), m_add(new QPushButton), m_hide(new QPushButton) {
    setObjectName(QStringLiteral("consentSheet"));
    setCardWidth(900);
    m_add->setObjectName(QStringLiteral("addPerson"));
    auto *const row = new QHBoxLayout;
    m_hide->setObjectName(QStringLiteral("hidePart"));
    row->addWidget(m_add);
    row->addWidget(m_hide);
    row->addStretch(1);
    foot()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT entryRequested(std::nullopt, ConsentUse::Exhibition); });
    connect(m_hide, &QPushButton::clicked, this, [this] { Q_EMIT hidingRequested({}); });
    connect(&m_desk, &ConsentDesk::consentsRead, this, &ConsentSheet::takeRead);
}

void ConsentSheet::show(const WorkId &work, const QString &title, Language reader) {
    m_work = work;
    m_consents = {};
    open(tr("Consent: %1", "a work's title").arg(title), reader);
    m_add->setText(tr("Add a person…"));
    m_add->setEnabled(false);
    m_hide->setText(tr("Hide a part of the picture…"));
    m_hide->hide();
    empty();
    body()->addWidget(sheetLabel(tr("Reading…"), reader, SheetText::Quiet));
    body()->addStretch(1);
    readAgain();
}

void ConsentSheet::readAgain() {
    m_isReady = false;
    m_desk.readConsents(m_work);
}

void ConsentSheet::takeRead(const WorkConsents &consents, const std::optional<Error> &error) {
    if (!isOpen() || (!error && consents.work != m_work)) {
        return;
    }
    m_isReady = true;
    m_consents = consents;
    m_add->setEnabled(!error);
    m_hide->setVisible(!error && consents.canHide);
    empty();
    if (error) {
        body()->addWidget(sheetLabel(errorText(*error), reader(), SheetText::Urgent));
    } else {
        addOutcome();
        for (const PersonInWork &person : consents.people) {
            addPerson(person);
        }
    }
    body()->addStretch(1);
    place();
}

/// What follows comes first: that is what most who look want to know.
void ConsentSheet::addOutcome() {
    auto *const box = new QWidget;
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 8, 10);
    column->setSpacing(3);
    const QStringList said = outcomeSentences(m_consents, reader());
    for (const QString &sentence : said) {
        auto *const label = sheetLabel(sentence, reader(), &sentence == &said.first() ? SheetText::Urgent : SheetText::Plain);
        label->setObjectName(QStringLiteral("outcome"));
        column->addWidget(label);
    }
    body()->addWidget(box);
}

void ConsentSheet::addPerson(const PersonInWork &person) {
    auto *const card = new QWidget;
    card->setObjectName(QStringLiteral("person"));
    auto *const column = new QVBoxLayout(card);
    column->setContentsMargins(0, 6, 8, 10);
    column->setSpacing(4);
    auto *const head = new QHBoxLayout;
    const QString reference = person.person.reference;
    head->addWidget(sheetLabel(person.person.isMinor ? tr("%1, under age", "a person's reference").arg(reference) : reference, reader(),
                               SheetText::Head),
                    1);
    auto *const back = new QPushButton(tr("Take consent back…"));
    back->setObjectName(QStringLiteral("takeBack"));
    back->setProperty("danger", true);
    back->setAccessibleName(tr("Take the consent of %1 back…", "a person's reference").arg(reference));
    connect(back, &QPushButton::clicked, this, [this, who = person.person] { Q_EMIT withdrawalRequested(who); });
    head->addWidget(back);
    column->addLayout(head);
    if (hasFaceToHide(person)) {
        auto *const hide = new QPushButton(tr("Their face can still be seen. Hide it…"));
        hide->setObjectName(QStringLiteral("hideFace"));
        hide->setAccessibleName(tr("The face of %1 can still be seen. Hide it…", "a person's reference").arg(reference));
        connect(hide, &QPushButton::clicked, this, [this, who = person.person.id] { Q_EMIT hidingRequested(who); });
        column->addWidget(hide, 0, Qt::AlignLeft);
    }
    for (const ConsentUse use : kConsentUses) {
        column->addWidget(usePart(person, use));
    }
    body()->addWidget(card);
}

/// They agreed only once it is hidden, and it is not.
bool ConsentSheet::hasFaceToHide(const PersonInWork &person) const {
    return m_consents.canHide && !m_consents.hiddenFaces.contains(person.person.id) &&
           std::any_of(person.consents.begin(), person.consents.end(), [](const Consent &consent) {
               return consent.state == ConsentState::Granted && consent.faceHidden;
           });
}

/// What was taken back in some countries stands beside what holds in others.
QWidget *ConsentSheet::usePart(const PersonInWork &person, ConsentUse use) {
    auto *const part = new QWidget;
    auto *const row = new QHBoxLayout(part);
    row->setContentsMargins(12, 0, 0, 0);
    auto *const words = new QVBoxLayout;
    words->setContentsMargins(0, kWordsTopPx, 0, 0);
    words->setSpacing(1);
    bool isAny = false;
    for (qsizetype i = 0; i < person.consents.size(); ++i) {
        if (person.consents[i].use != use) {
            continue;
        }
        isAny = true;
        words->addWidget(sheetLabel(tr("%1: %2", "a use, and what somebody agreed to")
                                        .arg(useWord(use), agreementWords(person.consents[i], m_consents.isVoiceHeard, reader())),
                                    reader()));
        const QString how = detailsWords(person.details.value(i), reader());
        if (!how.isEmpty()) {
            words->addWidget(sheetLabel(how, reader(), SheetText::Quiet));
        }
    }
    if (!isAny) {
        words->addWidget(sheetLabel(tr("%1: nothing is known, so it is not shown", "a use").arg(useWord(use)), reader(), SheetText::Quiet));
    }
    row->addLayout(words, 1);
    if (isAny) {
        row->addWidget(evidenceButton(person, use), 0, Qt::AlignTop);
    }
    auto *const change = new QPushButton(isAny ? tr("Change…", "a consent") : tr("Record…", "a consent"));
    change->setObjectName(QStringLiteral("consent-%1").arg(name(use)));
    change->setAccessibleName(tr("%1: %2", "a use, and what is done").arg(useWord(use), change->text()));
    connect(change, &QPushButton::clicked, this, [this, person, use] { Q_EMIT entryRequested(person, use); });
    row->addWidget(change, 0, Qt::AlignTop);
    return part;
}

/// How much there is of what was agreed for this use; what kind it is, is sealed.
QPushButton *ConsentSheet::evidenceButton(const PersonInWork &person, ConsentUse use) {
    const auto count = int(std::count_if(person.evidence.begin(), person.evidence.end(), [&](const Evidence &piece) {
        return std::any_of(person.consents.begin(), person.consents.end(),
                           [&](const Consent &consent) { return consent.id == piece.consent && consent.use == use; });
    }));
    auto *const evidence = new QPushButton(count > 0 ? tr("Evidence: %n…", "how many pieces", count) : tr("Evidence…"));
    evidence->setObjectName(QStringLiteral("evidence-%1").arg(name(use)));
    evidence->setAccessibleName(tr("%1: %2", "a use, and what is done").arg(useWord(use), evidence->text()));
    connect(evidence, &QPushButton::clicked, this, [this, who = person.person.id, use] { Q_EMIT evidenceRequested(who, use); });
    return evidence;
}

} // namespace sala
