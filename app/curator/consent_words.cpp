#include "app/curator/consent_words.h"

#include "app/text/countries.h"
#include "app/text/dates.h"
#include "app/text/language_names.h"
#include "app/text/lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace sala {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sala::ConsentWords)
};

QString reason(const QString &person, ConsentObstacle obstacle) {
    switch (obstacle) {
    case ConsentObstacle::None:
        return {};
    case ConsentObstacle::Unknown:
        return Words::tr("Nothing is known of %1.", "a person's reference").arg(person);
    case ConsentObstacle::Refused:
        return Words::tr("%1 has refused.", "a person's reference").arg(person);
    case ConsentObstacle::Withdrawn:
        return Words::tr("%1 has taken consent back.", "a person's reference").arg(person);
    case ConsentObstacle::Ended:
        return Words::tr("What %1 agreed to has ended.", "a person's reference").arg(person);
    case ConsentObstacle::OtherCountry:
        return {}; // it is said for which they did
    case ConsentObstacle::FaceVisible:
        if (person.isEmpty()) { // whoever it is: nothing is shown of the work until it is done
            return Words::tr("A part that is to be hidden is not hidden in the picture yet.");
        }
        return Words::tr("%1 agreed only if the face is hidden, and it can be seen.", "a person's reference").arg(person);
    case ConsentObstacle::VoiceHeard:
        return Words::tr("%1 agreed only where the voice is not heard, and it can be heard.", "a person's reference").arg(person);
    }
    return {};
}

/// What follows, said of one work.
class Outcome {
  public:
    Outcome(const WorkConsents &consents, Language reader) : m_consents(consents), m_reader(reader) {
        for (const ConsentAnswer &answer : consents.answers) {
            if (answer.use == ConsentUse::Exhibition) {
                (answer.country.isEmpty() ? m_everywhere : answer.isShown() ? m_shown : m_hidden).append(answer);
            }
        }
    }

    QStringList sentences() const {
        QStringList said{where()};
        said += ends();
        said += reasons();
        for (const ConsentAnswer &answer : m_consents.answers) {
            if (answer.use != ConsentUse::Exhibition) {
                said.append(other(answer));
            }
        }
        return said;
    }

  private:
    bool isEverywhere() const { return !m_everywhere.isEmpty() && m_everywhere.first().isShown(); }

    QString namesOf(const QList<ConsentAnswer> &answers) const {
        QStringList names;
        for (const ConsentAnswer &answer : answers) {
            names.append(answer.country.isEmpty() ? Words::tr("everywhere else", "in a list of countries")
                                                  : countryWord(answer.country, m_reader));
        }
        return formatList(names, m_reader);
    }

    QString where() const {
        if (isEverywhere()) {
            return m_hidden.isEmpty() ? Words::tr("Shown in exhibitions everywhere.")
                                      : Words::tr("Shown in exhibitions everywhere, not in %1.", "countries").arg(namesOf(m_hidden));
        }
        if (m_shown.isEmpty()) {
            return Words::tr("Not shown in any exhibition.");
        }
        return m_hidden.isEmpty()
                   ? Words::tr("Shown in exhibitions in %1, and nowhere else.", "countries").arg(namesOf(m_shown))
                   : Words::tr("Shown in exhibitions in %1; not in %2, nor anywhere else.", "countries")
                         .arg(namesOf(m_shown), namesOf(m_hidden));
    }

    QStringList ends() const {
        const QList<ConsentAnswer> shown = m_shown + (isEverywhere() ? m_everywhere : QList<ConsentAnswer>());
        QList<QDate> days;
        for (const ConsentAnswer &answer : shown) {
            if (!days.contains(answer.lastDay)) {
                days.append(answer.lastDay);
            }
        }
        if (days.size() == 1) {
            return days.first().isValid() ? QStringList{Words::tr("Ends on %1.", "a day").arg(formatDate(days.first(), m_reader))}
                                          : QStringList();
        }
        std::sort(days.begin(), days.end());
        QStringList said;
        for (const QDate &day : days) {
            QList<ConsentAnswer> there;
            std::copy_if(shown.begin(), shown.end(), std::back_inserter(there),
                         [&](const ConsentAnswer &answer) { return answer.lastDay == day; });
            if (day.isValid()) {
                said.append(Words::tr("Ends on %2 in %1.", "%1: countries, %2: a day").arg(namesOf(there), formatDate(day, m_reader)));
            }
        }
        return said;
    }

    /// That a consent for some countries does not hold elsewhere needs no saying.
    QStringList reasons() const {
        QStringList said;
        const bool isSomewhere = !m_shown.isEmpty() || isEverywhere();
        for (const ConsentAnswer &answer : m_hidden + m_everywhere) {
            const bool isElsewhere = answer.obstacle == ConsentObstacle::OtherCountry;
            const QString why = !isElsewhere   ? reason(reference(answer.person), answer.obstacle)
                                : isSomewhere ? QString()
                                              : onlyThere(answer.person);
            if (!why.isEmpty() && !said.contains(why)) {
                said.append(why);
            }
        }
        return said;
    }

    QString onlyThere(const PersonId &id) const {
        QStringList countries;
        for (const PersonInWork &one : m_consents.people) {
            for (const Consent &consent : one.person.id == id ? one.consents : QList<Consent>()) {
                if (consent.use == ConsentUse::Exhibition && consent.state == ConsentState::Granted) {
                    countries += consent.countries;
                }
            }
        }
        QStringList names;
        for (const QString &country : std::as_const(countries)) {
            names.append(countryWord(country, m_reader));
        }
        return names.isEmpty() ? QString()
                               : Words::tr("%1 agreed only for %2.", "%1: a person's reference, %2: countries")
                                     .arg(reference(id), formatList(names, m_reader));
    }

    QString other(const ConsentAnswer &answer) const {
        const bool isWeb = answer.use == ConsentUse::Web;
        if (!answer.isShown()) {
            return isWeb ? Words::tr("Not on the web.") : Words::tr("Not in print.");
        }
        if (answer.lastDay.isValid()) {
            return (isWeb ? Words::tr("On the web until %1.", "a day") : Words::tr("In print until %1.", "a day"))
                .arg(formatDate(answer.lastDay, m_reader));
        }
        return isWeb ? Words::tr("May be shown on the web.") : Words::tr("May be printed.");
    }

    QString reference(const PersonId &id) const {
        const auto found = std::find_if(m_consents.people.begin(), m_consents.people.end(),
                                        [&](const PersonInWork &one) { return one.person.id == id; });
        return found == m_consents.people.end() ? id.text() : found->person.reference; // empty: nobody alone
    }

    const WorkConsents &m_consents;
    Language m_reader;
    QList<ConsentAnswer> m_shown; ///< of countries
    QList<ConsentAnswer> m_hidden;
    QList<ConsentAnswer> m_everywhere; ///< one
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString consentStateWord(ConsentState state) {
    switch (state) {
    case ConsentState::Granted:
        return Words::tr("Agreed", "somebody");
    case ConsentState::Refused:
        return Words::tr("Refused", "somebody");
    case ConsentState::Withdrawn:
        return Words::tr("Taken back", "a consent");
    case ConsentState::Unknown:
        break;
    }
    return Words::tr("Nobody has asked yet");
}

QString useWord(ConsentUse use) {
    switch (use) {
    case ConsentUse::Exhibition:
        return Words::tr("Exhibitions");
    case ConsentUse::Web:
        return Words::tr("Web");
    case ConsentUse::Print:
        return Words::tr("Print", "what a work is used for");
    }
    return {};
}

QString formWord(ConsentForm form) {
    switch (form) {
    case ConsentForm::NotSaid:
        return Words::tr("Not written down", "how somebody agreed");
    case ConsentForm::Written:
        return Words::tr("On a form", "how somebody agreed");
    case ConsentForm::Recorded:
        return Words::tr("Spoken, and recorded", "how somebody agreed");
    case ConsentForm::Spoken:
        return Words::tr("Spoken", "how somebody agreed");
    case ConsentForm::Message:
        return Words::tr("By letter or message", "how somebody agreed");
    }
    return {};
}

QString placesWord(const QStringList &countries, Language reader) {
    QStringList names;
    for (const QString &country : countries) {
        names.append(countryWord(country, reader));
    }
    return names.isEmpty() ? Words::tr("everywhere", "where a consent holds") : formatList(names, reader);
}

QString agreementWords(const Consent &consent, bool isVoiceHeard, Language reader) {
    QStringList parts{consentStateWord(consent.state)};
    if (consent.state == ConsentState::Unknown) {
        return parts.first();
    }
    parts.append(placesWord(consent.countries, reader));
    if (consent.state == ConsentState::Granted) {
        parts.append(consent.faceHidden ? Words::tr("only with the face hidden") : Words::tr("the face may be seen"));
        if (consent.voiceHidden) {
            parts.append(Words::tr("only where the voice is not heard"));
        } else if (isVoiceHeard) {
            parts.append(Words::tr("the voice may be heard"));
        }
        parts.append(consent.until.isValid() ? Words::tr("until %1", "a day").arg(formatDate(consent.until, reader))
                                             : Words::tr("without an end", "a consent"));
    }
    return joined(parts);
}

QString detailsWords(const ConsentDetails &details, Language reader) {
    QStringList parts;
    if (details.form != ConsentForm::NotSaid) {
        parts.append(formWord(details.form));
    }
    parts.append(formatDate(details.given, reader));
    if (!details.language.isEmpty()) {
        parts.append(languageName(details.language, reader));
    }
    if (!details.recordedBy.isEmpty()) {
        parts.append(Words::tr("asked by %1", "who asked somebody for consent").arg(details.recordedBy));
    }
    if (!details.guardian.isEmpty()) {
        parts.append(Words::tr("%1 agreed for them", "a guardian's reference").arg(details.guardian));
    }
    parts.append(details.note);
    return joined(parts);
}

QStringList outcomeSentences(const WorkConsents &consents, Language reader) {
    if (consents.people.isEmpty()) {
        return {Words::tr("Nobody is recorded in it, so it may be shown everywhere, on the web and in print."),
                Words::tr("Add whoever can be recognised: then nothing is shown that they have not agreed to.")};
    }
    return Outcome(consents, reader).sentences();
}

} // namespace sala
