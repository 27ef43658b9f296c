// What people agreed to, recorded.

#include "app/commands/consent_command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "db/records/country.h"
#include "db/storage/consent_repository.h"
#include "db/storage/transaction.h"
#include "db/storage/work_consents.h"

namespace sala {
namespace {

const QString kAuthor = QStringLiteral("command line");

/// How it was given: what the command does not say stays as it was.
Result<void> recordDetails(Library &library, const ConsentId &consent, const ConsentOptions &options) {
    ConsentRepository consents(library);
    return consents.detailsOf(consent).and_then([&](const ConsentDetails &seen) {
        ConsentDetails wanted = seen;
        const auto take = [](QString &known, const std::string &said) {
            known = said.empty() ? known : fromArgument(said).trimmed();
        };
        wanted.form = options.form.empty() ? seen.form : *consentFormFromName(fromArgument(options.form));
        wanted.given = options.given.empty() ? seen.given : QDate::fromString(fromArgument(options.given), Qt::ISODate);
        take(wanted.language, options.language);
        take(wanted.recordedBy, options.recordedBy);
        take(wanted.guardian, options.guardian);
        take(wanted.note, options.note);
        return wanted == seen ? Result<void>() : consents.setDetails(wanted, Edit::by(kAuthor));
    });
}

/// What the command does not say stays as it was: adding a guardian must not make a consent hold in more countries, or
/// with the face shown.
Consent changedBy(const ConsentOptions &options, const Consent &wanted, const Consent &seen) {
    Consent changed = seen;
    changed.state = wanted.state;
    changed.countries = options.countries.empty() ? seen.countries : wanted.countries;
    changed.until = options.until.empty() ? seen.until : wanted.until;
    changed.faceHidden = options.face.empty() ? seen.faceHidden : wanted.faceHidden;
    changed.voiceHidden = options.voice.empty() ? seen.voiceHidden : wanted.voiceHidden;
    return changed;
}

/// What is recorded of the same person, work and use is changed; what was taken back stays.
Result<ConsentId> recordOne(Library &library, const Consent &wanted, const ConsentOptions &options) {
    return consentToChange(library, wanted).and_then([&](const std::optional<Consent> &seen) {
        ConsentRepository consents(library);
        const Consent kept = seen ? changedBy(options, wanted, *seen) : wanted;
        const auto done = seen ? consents.update(*seen, kept, Edit::by(kAuthor)) : consents.add(kept, Edit::by(kAuthor));
        return done.map([&] { return kept.id; });
    });
}

Result<Consent> wishOf(const ConsentOptions &options) {
    const auto countries = countriesIn(options.countries);
    if (!countries) {
        return tl::unexpected(countries.error());
    }
    const QDate given = QDate::fromString(fromArgument(options.given), Qt::ISODate);
    if (!options.given.empty() && !given.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--given takes a day, as in 2016-05-17"), fromArgument(options.given));
    }
    Consent consent;
    consent.use = *consentUseFromName(fromArgument(options.use));
    consent.state = *consentStateFromName(fromArgument(options.state));
    consent.countries = *countries;
    consent.faceHidden = options.face == "hidden";
    consent.voiceHidden = options.voice == "not-heard";
    consent.until = QDate::fromString(fromArgument(options.until), Qt::ISODate);
    if (!options.until.empty() && options.until != "never" && !consent.until.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--until takes a day, as in 2027-12-31"),
                    fromArgument(options.until));
    }
    return consent;
}

Result<int> record(Library &library, const ConsentOptions &options) {
    auto transaction = Transaction::begin(library);
    auto consent = wishOf(options);
    const auto works = transaction ? findWorks(library, options.works) : tl::unexpected(transaction.error());
    if (!consent || !works) {
        return tl::unexpected(consent ? works.error() : consent.error());
    }
    const auto person = personCalled(library, fromArgument(options.person), options.isMinor, Edit::by(kAuthor));
    if (!person) {
        return tl::unexpected(person.error());
    }
    consent->person = person->id;
    for (const Work &work : *works) {
        consent->id = ConsentId::generate();
        consent->work = work.id;
        const auto done = beIn(library, work.id, person->id, Edit::by(kAuthor))
                              .and_then([&] { return recordOne(library, *consent, options); })
                              .and_then([&](const ConsentId &id) { return recordDetails(library, id, options); });
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return transaction->commit().map([&] { return int(works->size()); });
}

int recordConsent(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto done = library.and_then([&](Library &open) { return record(open, options); });
    if (!done) {
        return failed(done.error());
    }
    print(QStringLiteral("recorded for %1 works").arg(*done));
    return kDone;
}

} // namespace

Result<QStringList> countriesIn(const std::string &list) {
    QStringList countries;
    if (list == "everywhere") {
        return countries;
    }
    for (const QString &word : fromArgument(list).toUpper().split(u',', Qt::SkipEmptyParts)) {
        const QString country = word.trimmed();
        if (!isCountryCode(country)) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("a country is two letters, as in TH,KH,MM"), country);
        }
        countries.append(country);
    }
    return countries;
}

void addPersonOptions(CLI::App *command, ConsentOptions &options) {
    command->add_option("--person", options.person, "Their private reference, such as KH-2016-014; never a name")->required();
    command->add_option("--countries", options.countries, "Where it holds, as in TH,KH; without: everywhere");
}

void addConsentRecord(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &shared) {
    ConsentOptions &options = *shared;
    CLI::App *record = consent.add_subcommand("record", "Records what somebody agreed to, for all named works or none");
    record->add_option("WORK", options.works, "The works' files' names, or their ids")->required();
    addPersonOptions(record, options);
    record->add_option("--state", options.state, "What they said")
        ->required()
        ->check(CLI::IsMember({"granted", "refused", "unknown"}));
    record->add_option("--use", options.use, "For what")->check(CLI::IsMember({"exhibition", "web", "print"}))->capture_default_str();
    record->add_option("--until", options.until, "The last day it holds, as in 2027-12-31");
    record->add_option("--face", options.face, "hidden: only if the face is hidden")
        ->check(CLI::IsMember({"shown", "hidden"}))
        ->capture_default_str();
    record->add_option("--voice", options.voice, "not-heard: only where the voice is not heard")
        ->check(CLI::IsMember({"heard", "not-heard"}))
        ->capture_default_str();
    record->add_option("--form", options.form, "How they said it")
        ->check(CLI::IsMember({"written", "recorded", "spoken", "message"}));
    record->add_option("--given", options.given, "The day they said it, as in 2016-05-17");
    record->add_option("--language", options.language, "The language they were asked in, such as km, shn or ksw");
    record->add_option("--recorded-by", options.recordedBy, "Who asked them");
    record->add_option("--guardian", options.guardian,
                       "Who agreed for somebody under age: a private reference, never a name");
    record->add_option("--note", options.note, "What else is to be known; it stays in the library");
    record->add_flag("--minor", options.isMinor, "Somebody under age, when the person is new");
    run(record, recordConsent);
}

} // namespace sala
