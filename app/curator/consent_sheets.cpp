#include "app/curator/consent_sheets.h"

#include "app/curator/consent_entry_form.h"
#include "app/curator/consent_sheet.h"
#include "app/curator/consent_watch.h"
#include "app/curator/evidence_sheet.h"
#include "app/curator/evidence_view.h"
#include "app/curator/passphrase_form.h"
#include "app/curator/region_sheet.h"
#include "app/curator/shelf.h"
#include "app/curator/withdrawal_form.h"

#include <algorithm>
#include <utility>

namespace sala {

ConsentSheets::ConsentSheets(ConsentDesk &desk, const Shelf &shelf, PictureCache &pictures, QWidget *bench)
    : QObject(bench), m_desk(desk), m_shelf(shelf), m_work(new ConsentSheet(desk, bench)), m_form(new ConsentEntryForm(desk, bench)),
      m_withdrawal(new WithdrawalForm(desk, shelf, bench)), m_watch(new ConsentWatch(desk, shelf, bench)),
      m_region(new RegionSheet(desk, pictures, bench)), m_evidence(new EvidenceSheet(desk, bench)),
      m_shownEvidence(new EvidenceView(desk.evidence(), bench)), m_passphrase(new PassphraseForm(desk.evidence(), bench)) {
    connectSheets();
    connectRegion();
    connectEvidence();
    const auto readOnce = [this] {
        if (m_isToTell && m_shelf.isWhole()) {
            m_desk.readWithdrawals();
        }
    };
    connect(&m_shelf, &Shelf::filled, this, readOnce);
    connect(&m_desk, &ConsentDesk::withdrawalsRead, this, &ConsentSheets::tell);
}

void ConsentSheets::connectSheets() {
    connect(m_work, &ConsentSheet::entryRequested, this, [this](const std::optional<PersonInWork> &person, ConsentUse use) {
        m_form->setCurator(m_curator, m_reader);
        m_form->show(m_work->consents(), person, use);
        Q_EMIT opened();
    });
    connect(m_work, &ConsentSheet::withdrawalRequested, this, [this](const Person &person) {
        m_withdrawal->show(person, m_work->consents(), m_reader);
        Q_EMIT opened();
    });
    connect(m_form, &ConsentEntryForm::recorded, this, [this](const QString &reference) {
        m_work->readAgain();
        Q_EMIT said(tr("Recorded: %1", "a person's reference").arg(reference));
    });
    connect(m_withdrawal, &WithdrawalForm::withdrawn, this, &ConsentSheets::takeWithdrawn);
    connect(m_watch, &ConsentWatch::workRequested, this, [this](const WorkId &work) {
        Q_EMIT workRequested(work);
        showWork(work);
    });
}

void ConsentSheets::connectRegion() {
    connect(m_work, &ConsentSheet::hidingRequested, this, [this](const PersonId &person) {
        const WorkConsents &work = m_work->consents();
        m_region->show(work, m_shelf.shownTitle(work.work, m_reader), person, m_reader);
        Q_EMIT opened();
    });
    connect(m_region, &RegionSheet::said, this, [this](const QString &sentence) {
        if (!m_curator.isEmpty()) {
            Q_EMIT said(sentence);
        }
    });
    connect(m_region, &RegionSheet::changed, this, [this](const WorkId &work) {
        if (m_work->isOpen() && m_work->consents().work == work) {
            m_work->readAgain();
        }
    });
}

void ConsentSheets::connectEvidence() {
    connect(m_work, &ConsentSheet::evidenceRequested, this, [this](const PersonId &person, ConsentUse use) {
        m_evidence->show(m_work->consents(), person, use, m_reader);
        Q_EMIT opened();
    });
    connect(m_evidence, &EvidenceSheet::changed, m_work, &ConsentSheet::readAgain);
    connect(m_evidence, &EvidenceSheet::passphraseRequested, this, [this](bool isFirst) {
        m_passphrase->show(isFirst ? PassphraseForm::Way::First : PassphraseForm::Way::Another, m_reader);
        Q_EMIT opened();
    });
    connect(m_passphrase, &PassphraseForm::chosen, m_work, &ConsentSheet::readAgain);
    connect(m_evidence, &EvidenceSheet::evidenceOpened, this, [this](const OpenedEvidence &evidence) {
        m_shownEvidence->show(evidence, m_reader);
        Q_EMIT opened();
    });
    connect(m_evidence, &EvidenceSheet::forgotten, m_shownEvidence, &BenchSheet::close);
}

void ConsentSheets::begin(const QString &curator) {
    m_curator = curator;
    m_isToTell = true;
    if (m_shelf.isWhole()) {
        m_desk.readWithdrawals();
    }
}

void ConsentSheets::showWork(const WorkId &work) {
    m_work->show(work, m_shelf.shownTitle(work, m_reader), m_reader);
    Q_EMIT opened();
}

void ConsentSheets::showWatch() {
    m_watch->show(m_reader);
    Q_EMIT opened();
}

QList<BenchSheet *> ConsentSheets::sheets() const {
    return {m_work, m_form, m_withdrawal, m_watch, m_region, m_evidence, m_shownEvidence, m_passphrase};
}

/// Once, when somebody has come in: what ends soon, and whom to ask.
void ConsentSheets::tell(const QList<WithdrawalSheet> &sheets) {
    if (!std::exchange(m_isToTell, false) || m_curator.isEmpty()) {
        return;
    }
    const auto ending = int(endingConsents(m_shelf, QDate::currentDate()).size());
    const auto open = int(std::count_if(sheets.begin(), sheets.end(), [](const WithdrawalSheet &sheet) { return !sheet.isSettled(); }));
    QStringList told;
    if (ending > 0) {
        told += tr("%n consent(s) end soon: F10 shows which.", "", ending);
    }
    if (open > 0) {
        told += tr("%n withdrawal(s) are not confirmed by every kiosk: F10 shows which.", "", open);
    }
    if (!told.isEmpty()) {
        Q_EMIT toBeLookedAfter(told.join(u' '));
    }
}

/// What is to be done next stands above who has to confirm it.
void ConsentSheets::takeWithdrawn(const WithdrawalDone &done) {
    if (m_curator.isEmpty()) {
        return; // they have left
    }
    QStringList said{tr("Taken back from %n work(s). Publish every exhibition anew, and load it on every kiosk.", "", done.works)};
    if (!done.copies.isEmpty()) {
        said += tr("These copies cannot be changed and may still have the works; delete them: %1", "files")
                    .arg(done.copies.join(QStringLiteral(", ")));
    }
    m_work->close();
    m_watch->show(m_reader, said.join(u' '));
    Q_EMIT opened();
}

} // namespace sala
