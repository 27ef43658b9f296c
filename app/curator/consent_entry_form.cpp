#include "app/curator/consent_entry_form.h"

#include "app/curator/consent_words.h"
#include "app/curator/country_choice.h"
#include "app/curator/sheet_label.h"
#include "app/curator/typed_day.h"
#include "app/errortext.h"
#include "app/text/dates.h"
#include "app/text/language_names.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sala {
namespace {

constexpr std::array kStates{ConsentState::Unknown, ConsentState::Granted, ConsentState::Refused};
constexpr std::array kForms{ConsentForm::NotSaid, ConsentForm::Written, ConsentForm::Recorded, ConsentForm::Spoken, ConsentForm::Message};

/// Besides Sala's own, those that people of the journeys speak.
constexpr const char *kOtherLanguages[] = {"shn", "ksw", "mnw", "kac", "lo", "vi", "zh"};

enum End { Unchosen, WithoutEnd, UntilDay };
enum Hidden { IsHidden, IsShown };

constexpr int kNotePx = 70;

} // namespace

ConsentEntryForm::ConsentEntryForm(ConsentDesk &desk, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_fault(sheetLabel({}, Language::English, SheetText::Urgent)), m_cancel(new QPushButton),
      m_record(new QPushButton) {
    setObjectName(QStringLiteral("consentForm"));
    setCardWidth(940);
    m_fault->setObjectName(QStringLiteral("consentFault"));
    m_cancel->setObjectName(QStringLiteral("cancelConsent"));
    m_record->setObjectName(QStringLiteral("bright"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_record);
    foot()->addWidget(m_fault);
    foot()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &BenchSheet::close);
    connect(m_record, &QPushButton::clicked, this, &ConsentEntryForm::record);
    connect(&m_desk, &ConsentDesk::consentWritten, this, &ConsentEntryForm::takeWritten);
}

void ConsentEntryForm::setCurator(const QString &curator, Language reader) {
    m_curator = curator;
    m_language = reader;
}

void ConsentEntryForm::show(const WorkConsents &work, const std::optional<PersonInWork> &person, ConsentUse use) {
    m_work = work;
    m_person = person;
    m_seen.reset();
    m_details = {};
    for (qsizetype i = 0; person && i < person->consents.size(); ++i) {
        if (person->consents[i].use == use && person->consents[i].state != ConsentState::Withdrawn) {
            m_seen = person->consents[i];
            m_details = person->details.value(i);
            break;
        }
    }
    empty();
    open(person ? tr("What %1 said: %2", "a person's reference, a use").arg(person->person.reference, useWord(use)) : tr("Add a person"),
         m_language);
    auto *const fields = new QWidget;
    auto *const columns = new QHBoxLayout(fields);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(24);
    auto *const left = new QVBoxLayout; // who it is, and how they said it
    auto *const right = new QVBoxLayout; // what they said: all of it in sight
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(3);
        columns->addLayout(column, 1);
    }
    addWho(left);
    addWhat(right);
    addHow(left);
    left->addStretch(1);
    right->addStretch(1);
    body()->addWidget(fields);
    fields->show(); // what is not seen takes no keyboard
    body()->addStretch(1);
    m_use->setCurrentIndex(int(std::find(kConsentUses.begin(), kConsentUses.end(), use) - kConsentUses.begin()));
    fill();
    m_cancel->setText(tr("Cancel"));
    m_record->setText(tr("Record"));
    m_record->setEnabled(true);
    say(tr("Who is not asked, or has not agreed, is not shown."));
    (m_person ? static_cast<QWidget *>(m_state) : m_reference)->setFocus();
}

void ConsentEntryForm::add(QVBoxLayout *column, const QString &words, QWidget *field) {
    field->setAccessibleName(words);
    column->addWidget(sheetLabel(words, reader(), SheetText::Name));
    column->addWidget(field);
    column->addSpacing(5);
}

QComboBox *ConsentEntryForm::choice(const char *name, const QStringList &words) {
    auto *const box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItems(words);
    return box;
}

LineEditor *ConsentEntryForm::line(const char *name) {
    auto *const field = new LineEditor;
    field->setObjectName(QLatin1String(name));
    field->setLanguage(reader());
    return field;
}

void ConsentEntryForm::addWho(QVBoxLayout *column) {
    m_reference = line("personReference");
    m_reference->setReadOnly(m_person.has_value());
    m_reference->setPlaceholderText(QStringLiteral("KH-2016-014"));
    m_age = choice("personAge", {tr("Grown up"), tr("Under age")});
    m_use = choice("consentUse", {useWord(ConsentUse::Exhibition), useWord(ConsentUse::Web), useWord(ConsentUse::Print)});
    m_use->setEnabled(!m_person);
    add(column, tr("Private reference, never a name"), m_reference);
    add(column, tr("Age"), m_age);
    add(column, tr("For"), m_use);
}

void ConsentEntryForm::addWhat(QVBoxLayout *column) {
    m_state = choice("consentState", {tr("Nobody has asked yet: not shown"), tr("They agreed"), tr("They refused")});
    m_where = new CountryChoice(m_work.countries, reader());
    m_end = choice("consentEnd", {tr("Choose until when…"), tr("Without an end"), tr("Until this day")});
    m_until = line("consentUntil");
    m_until->setPlaceholderText(QStringLiteral("2027-12-31"));
    m_until->setAccessibleName(tr("The last day it holds"));
    m_untilWords = sheetLabel({}, reader(), SheetText::Quiet);
    m_face = choice("consentFace", {tr("Only with the face hidden"), tr("The face may be seen")});
    m_voice = choice("consentVoice", {tr("Only where the voice is not heard"), tr("The voice may be heard")});
    auto *const until = new QWidget;
    auto *const parts = new QVBoxLayout(until);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(3);
    m_end->setAccessibleName(tr("Until when"));
    parts->addWidget(m_end);
    parts->addWidget(m_until);
    parts->addWidget(m_untilWords);
    add(column, tr("What they said"), m_state);
    add(column, tr("Where"), m_where);
    add(column, tr("Until when"), until);
    add(column, tr("The face"), m_face);
    if (m_work.isVoiceHeard) {
        add(column, tr("The voice"), m_voice);
    } else {
        m_voice->setParent(column->parentWidget()); // nobody is heard: nothing to ask
        m_voice->hide();
    }
    connect(m_end, &QComboBox::currentIndexChanged, this, &ConsentEntryForm::followDay);
    connect(m_until, &QLineEdit::textChanged, this, &ConsentEntryForm::followDay);
}

void ConsentEntryForm::addHow(QVBoxLayout *column) {
    QStringList forms;
    for (const auto form : kForms) {
        forms.append(formWord(form));
    }
    m_form = choice("consentHow", forms);
    m_given = line("consentGiven");
    m_given->setPlaceholderText(QStringLiteral("2016-05-17"));
    m_asked = choice("consentLanguage", {});
    m_asked->addItem(tr("Not written down", "the language somebody was asked in"), QString());
    for (const Language language : kLanguages) {
        m_asked->addItem(ownName(language), code(language));
    }
    for (const char *other : kOtherLanguages) {
        m_asked->addItem(languageName(QLatin1String(other), reader()), QLatin1String(other));
    }
    m_recordedBy = line("consentRecordedBy");
    m_guardian = line("consentGuardian");
    m_note = new TextEditor;
    m_note->setObjectName(QStringLiteral("consentNote"));
    m_note->setPixelSize(BenchLook::kTextPx);
    m_note->setLanguage(reader());
    m_note->setFixedHeight(kNotePx);
    add(column, tr("How they said it"), m_form);
    add(column, tr("The day they said it, such as 2016-05-17"), m_given);
    add(column, tr("The language they were asked in"), m_asked);
    add(column, tr("Who asked them"), m_recordedBy);
    add(column, tr("Who agreed for somebody under age: a private reference"), m_guardian);
    add(column, tr("What else is to be known; it stays in the library"), m_note);
}

/// What is known already; of somebody new nothing, and nothing is guessed but who asks.
void ConsentEntryForm::fill() {
    m_reference->setText(m_person ? m_person->person.reference : QString(), Language::English);
    m_age->setCurrentIndex(m_person && m_person->person.isMinor ? 1 : 0);
    m_form->setCurrentIndex(int(std::find(kForms.begin(), kForms.end(), m_details.form) - kForms.begin()));
    m_given->setText(m_details.given.toString(Qt::ISODate), Language::English);
    if (m_asked->findData(m_details.language) < 0) {
        m_asked->addItem(languageName(m_details.language, reader()), m_details.language);
    }
    m_asked->setCurrentIndex(m_asked->findData(m_details.language));
    m_recordedBy->setText(m_seen ? m_details.recordedBy : m_curator, Language::English);
    m_guardian->setText(m_details.guardian, Language::English);
    m_note->setText(m_details.note, reader());
    if (m_seen) {
        m_state->setCurrentIndex(int(std::find(kStates.begin(), kStates.end(), m_seen->state) - kStates.begin()));
        m_where->setCountries(m_seen->countries);
        m_end->setCurrentIndex(m_seen->until.isValid() ? UntilDay : WithoutEnd);
        m_until->setText(m_seen->until.toString(Qt::ISODate), Language::English);
        m_face->setCurrentIndex(m_seen->faceHidden ? IsHidden : IsShown);
        m_voice->setCurrentIndex(m_seen->voiceHidden ? IsHidden : IsShown);
    }
    followDay();
}

void ConsentEntryForm::followDay() {
    m_until->setVisible(m_end->currentIndex() == UntilDay);
    m_untilWords->setVisible(m_end->currentIndex() == UntilDay);
    const QDate day = dayTyped(m_until->text());
    m_untilWords->setText(day.isValid() ? formatDate(day, reader()) : tr("Year, month and day, such as 2027-12-31"), reader());
}

/// Why it is not written: empty when nothing is in the way.
QString ConsentEntryForm::faultOf(const ConsentEntry &entry) const {
    const bool isGranted = entry.wanted.state == ConsentState::Granted;
    if (entry.reference.isEmpty()) {
        return tr("Write the person's private reference first.");
    }
    if (isGranted && !m_where->countries()) {
        return tr("Choose where it holds: everywhere, or one country at least.");
    }
    if (isGranted && m_end->currentIndex() == Unchosen) {
        return tr("Choose until when it holds.");
    }
    if (m_end->currentIndex() == UntilDay && !entry.wanted.until.isValid()) {
        return tr("Write the last day as year, month and day: 2027-12-31.");
    }
    if (!m_given->text().trimmed().isEmpty() && !entry.details.given.isValid()) {
        return tr("Write the day they said it as year, month and day: 2016-05-17.");
    }
    if (isGranted && entry.isMinor && entry.details.guardian.isEmpty()) {
        return tr("Somebody has to agree for a person under age: write who, by a private reference.");
    }
    return entry.details.note.size() > kLongestConsentNote ? tr("The note is too long.") : QString();
}

Result<ConsentEntry> ConsentEntryForm::entry() const {
    ConsentEntry entry;
    entry.reference = m_reference->text().trimmed();
    entry.isMinor = m_age->currentIndex() == 1;
    entry.isKnown = m_person.has_value();
    entry.seen = m_seen;
    entry.wanted.work = m_work.work;
    entry.wanted.use = kConsentUses[size_t(m_use->currentIndex())];
    entry.wanted.state = kStates[size_t(m_state->currentIndex())];
    entry.wanted.countries = m_where->countries().value_or(QStringList());
    entry.wanted.until = m_end->currentIndex() == UntilDay ? dayTyped(m_until->text()) : QDate();
    entry.wanted.faceHidden = m_face->currentIndex() == IsHidden;
    entry.wanted.voiceHidden = m_work.isVoiceHeard ? m_voice->currentIndex() == IsHidden : m_seen && m_seen->voiceHidden;
    entry.details.form = kForms[size_t(m_form->currentIndex())];
    entry.details.given = dayTyped(m_given->text());
    entry.details.language = m_asked->currentData().toString();
    const bool isAsked = m_seen || entry.wanted.state != ConsentState::Unknown;
    entry.details.recordedBy = isAsked ? m_recordedBy->text().trimmed() : QString();
    entry.details.guardian = m_guardian->text().trimmed();
    entry.details.note = m_note->text().trimmed();
    const QString fault = faultOf(entry);
    return fault.isEmpty() ? Result<ConsentEntry>(entry) : fail(ErrorCode::InvalidInput, fault);
}

void ConsentEntryForm::record() {
    const auto wanted = entry();
    if (!wanted) {
        say(wanted.error().detail);
        return;
    }
    m_record->setEnabled(false);
    m_desk.writeConsent(*wanted);
}

void ConsentEntryForm::takeWritten(const ConsentEntry &entry, const std::optional<Error> &error) {
    if (!isOpen()) {
        return;
    }
    m_record->setEnabled(true);
    if (!error) {
        close();
        Q_EMIT recorded(entry.reference);
    } else if (error->code == ErrorCode::Conflict) {
        say(tr("Somebody has recorded something of this person meanwhile. Nothing was written: close this and look again."));
    } else if (error->code == ErrorCode::NotAllowed) {
        say(tr("This person has taken consent back. That is never undone: they cannot be shown again there."));
    } else {
        say(error->code == ErrorCode::InvalidInput
                ? tr("Somebody has to agree for a person under age: write who, by a private reference.")
                : errorText(*error));
    }
}

void ConsentEntryForm::say(const QString &sentence) {
    m_fault->setText(sentence, reader());
    place();
}

} // namespace sala
