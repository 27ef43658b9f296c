#include "app/curator/consent_watch.h"

#include "app/curator/consent_words.h"
#include "app/curator/file_question.h"
#include "app/curator/sheet_label.h"
#include "app/curator/shelf.h"
#include "app/errortext.h"
#include "app/text/dates.h"
#include "app/text/lists.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "app/text/times.h"
#include "db/records/seal_key.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace sala {
namespace {

constexpr qsizetype kMostRows = 60;

} // namespace

QList<EndingConsent> endingConsents(const Shelf &shelf, const QDate &today) {
    const Collection &collection = shelf.collection();
    QList<EndingConsent> ending;
    for (const QList<Consent> &consents : collection.consents) {
        for (const Consent &consent : consents) {
            if (endsWithin(consent, today, kEndingDays)) {
                ending.append({consent, collection.people.value(consent.person).reference});
            }
        }
    }
    std::sort(ending.begin(), ending.end(), [](const EndingConsent &a, const EndingConsent &b) {
        return std::tuple(a.consent.until, a.reference, a.consent.id) < std::tuple(b.consent.until, b.reference, b.consent.id);
    });
    return ending;
}

ConsentWatch::ConsentWatch(ConsentDesk &desk, const Shelf &shelf, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_shelf(shelf), m_note(sheetLabel({}, Language::English, SheetText::Urgent)),
      m_sticks(new QPushButton), m_folder(new QPushButton) {
    setObjectName(QStringLiteral("consentWatch"));
    setCardWidth(900);
    addFoot();
    connect(m_sticks, &QPushButton::clicked, this, [this] { m_desk.takeReceipts({}); });
    connect(m_folder, &QPushButton::clicked, this, &ConsentWatch::askForFolder);
    connect(&m_desk, &ConsentDesk::withdrawalsRead, this, &ConsentWatch::takeRead);
    connect(&m_desk, &ConsentDesk::receiptsTaken, this, &ConsentWatch::takeReceipts);
}

void ConsentWatch::addFoot() {
    m_note->setObjectName(QStringLiteral("watchNote"));
    m_sticks->setObjectName(QStringLiteral("receiptsFromSticks"));
    m_folder->setObjectName(QStringLiteral("receiptsFromFolder"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_sticks);
    row->addWidget(m_folder);
    row->addStretch(1);
    foot()->addWidget(m_note);
    foot()->addLayout(row);
}

void ConsentWatch::show(Language reader, const QString &note) {
    m_isReady = false;
    m_sheets.clear();
    empty();
    open(tr("Consents to look after"), reader);
    m_sticks->setText(tr("Read the receipts on sticks"));
    m_folder->setText(tr("Read the receipts in a folder…"));
    m_note->setText(note, reader);
    addEnding();
    body()->addWidget(sheetLabel(tr("Reading…"), reader, SheetText::Quiet));
    body()->addStretch(1);
    m_desk.readWithdrawals();
}

void ConsentWatch::askForFolder() {
    auto *const dialog = new FileQuestion(this, tr("Read the receipts in a folder…"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { m_desk.takeReceipts(folder); });
    dialog->open();
}

void ConsentWatch::takeRead(const QList<WithdrawalSheet> &sheets, const std::optional<Error> &error) {
    if (!isOpen()) {
        return;
    }
    m_sheets = sheets;
    m_isReady = true;
    if (error) {
        say(errorText(*error));
    }
    fill();
}

void ConsentWatch::takeReceipts(const TakenReceipts &receipts, const std::optional<Error> &error) {
    if (!isOpen()) {
        return;
    }
    QStringList said{error ? errorText(*error) : tr("%n new receipt(s) taken in.", "", receipts.taken)};
    if (!receipts.refused.isEmpty()) {
        said += tr("Not taken in: %1", "files, with an English explanation").arg(receipts.refused.join(QStringLiteral("; ")));
    }
    say(said.join(u' '));
    m_desk.readWithdrawals();
}

void ConsentWatch::fill() {
    empty();
    addEnding();
    addWithdrawals();
    body()->addStretch(1);
    place();
}

void ConsentWatch::addEnding() {
    const QList<EndingConsent> ending = endingConsents(m_shelf, QDate::currentDate());
    body()->addWidget(sheetLabel(tr("They end within %n day(s)", "consents", kEndingDays), reader(), SheetText::Head));
    for (const EndingConsent &each : ending.mid(0, kMostRows)) {
        body()->addWidget(endingPart(each));
    }
    if (ending.isEmpty()) {
        body()->addWidget(sheetLabel(tr("None."), reader(), SheetText::Quiet));
    } else if (ending.size() > kMostRows) {
        body()->addWidget(sheetLabel(tr("%n more", "consents", int(ending.size() - kMostRows)), reader(), SheetText::Quiet));
    }
    body()->addSpacing(14);
}

QWidget *ConsentWatch::endingPart(const EndingConsent &ending) {
    auto *const part = new QWidget;
    part->setObjectName(QStringLiteral("endingConsent"));
    auto *const row = new QHBoxLayout(part);
    row->setContentsMargins(0, 2, 8, 2);
    const Consent &consent = ending.consent;
    auto *const words = new QVBoxLayout;
    words->setContentsMargins(0, 7, 0, 0); // the first line stands beside its button's words
    words->setSpacing(1);
    words->addWidget(sheetLabel(tr("%1 · %2 · %3 · %4", "a day, a person's reference, a use, countries")
                                    .arg(formatDate(consent.until, reader()), ending.reference, useWord(consent.use),
                                         placesWord(consent.countries, reader())),
                                reader()));
    words->addWidget(sheetLabel(m_shelf.shownTitle(consent.work, reader()), reader(), SheetText::Quiet));
    row->addLayout(words, 1);
    auto *const open = new QPushButton(tr("Open its consents"));
    open->setObjectName(QStringLiteral("openEnding"));
    row->addWidget(open, 0, Qt::AlignTop);
    connect(open, &QPushButton::clicked, this, [this, work = consent.work] {
        close();
        Q_EMIT workRequested(work);
    });
    return part;
}

void ConsentWatch::addWithdrawals() {
    body()->addWidget(sheetLabel(tr("Kiosks that have not confirmed a withdrawal"), reader(), SheetText::Head));
    int settled = 0;
    qsizetype shown = 0;
    for (const WithdrawalSheet &sheet : m_sheets) {
        settled += sheet.isSettled() ? 1 : 0;
        if (!sheet.isSettled() && ++shown <= kMostRows) {
            body()->addWidget(withdrawalPart(sheet));
        }
    }
    if (shown == 0) {
        body()->addWidget(sheetLabel(tr("None."), reader(), SheetText::Quiet));
    }
    if (settled > 0) {
        body()->addWidget(sheetLabel(tr("%n withdrawal(s) are confirmed by every kiosk.", "", settled), reader(), SheetText::Quiet));
    }
}

QString ConsentWatch::numbers(const QList<qint64> &editions) const {
    QStringList all;
    for (const qint64 edition : editions) {
        all.append(formatNumber(edition, reader()));
    }
    return formatList(all, reader());
}

QString ConsentWatch::kioskSentence(const Confirmation &kiosk) const {
    const QString heard = formatDate(kiosk.heard.toLocalTime().date(), reader());
    return (kiosk.isConfirmed ? tr("Kiosk %1 has confirmed (editions %2, heard of on %3)", "a kiosk's key, numbers, a day")
                              : tr("Kiosk %1 has NOT confirmed (editions %2, heard of on %3)", "a kiosk's key, numbers, a day"))
        .arg(fingerprint(kiosk.kiosk), numbers(kiosk.editions), heard);
}

/// Of a work that was erased nothing is left to call it by but its number.
QWidget *ConsentWatch::withdrawalPart(const WithdrawalSheet &sheet) {
    auto *const part = new QWidget;
    part->setObjectName(QStringLiteral("openWithdrawal"));
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 2, 8, 6);
    column->setSpacing(1);
    const QDateTime here = sheet.time.toLocalTime();
    const WorkId work(sheet.work);
    const QString name = m_shelf.work(work) ? m_shelf.shownTitle(work, reader()) : tr("an erased work, %1", "its number").arg(work.text());
    const QString when = tr("%1, %2", "a day, a time").arg(formatDate(here.date(), reader()), formatTime(here.time(), reader()));
    column->addWidget(sheetLabel(sheet.country.isEmpty() ? tr("%1 · %2", "a work, when it was withdrawn").arg(name, when)
                                                         : tr("%1 · %2 · only in %3", "a work, when it was withdrawn, a country")
                                                               .arg(name, when, placesWord({sheet.country}, reader())),
                                 reader()));
    for (const Confirmation &kiosk : sheet.kiosks) {
        column->addWidget(sheetLabel(kioskSentence(kiosk), reader(), kiosk.isConfirmed ? SheetText::Quiet : SheetText::Urgent));
    }
    if (!sheet.unheard.isEmpty()) {
        column->addWidget(sheetLabel(tr("No kiosk has said that it has edition %1. Look for it.", "numbers").arg(numbers(sheet.unheard)),
                                     reader(), SheetText::Urgent));
    }
    return part;
}

void ConsentWatch::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    place();
}

} // namespace sala
