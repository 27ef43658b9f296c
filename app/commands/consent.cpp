// What people agreed to: seen, recorded and taken back.

#include "app/commands/command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "db/records/country.h"
#include "db/storage/consent_repository.h"
#include "db/storage/erasure.h"
#include "db/storage/record_repository.h"
#include "db/storage/transaction.h"
#include "db/storage/withdrawal.h"
#include "db/storage/work_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

struct ConsentOptions {
    std::vector<std::string> works;
    std::string person;
    std::string use = "exhibition";
    std::string withdrawnUse = "all";
    std::string state;
    std::string countries;
    std::string until;
    std::string face = "shown";
    bool isMinor = false;
    bool isDryRun = false;
    bool isJson = false;
};

const QString kAuthor = QStringLiteral("command line");

/// One line of the list.
struct Row {
    Work work;
    Person person;
    std::optional<Consent> consent; ///< nothing: nobody has asked this person yet
};

Result<QList<Row>> rowsOf(Library &library, const QList<Work> &works) {
    const auto persons = PersonRepository(library).all();
    if (!persons) {
        return tl::unexpected(persons.error());
    }
    QList<Row> rows;
    for (const Work &work : works) {
        const auto in = WorkRepository(library).persons(work.id);
        const auto consents = ConsentRepository(library).of(work.id);
        if (!in || !consents) {
            return tl::unexpected(in ? consents.error() : in.error());
        }
        for (const Person &person : *persons) {
            bool isAsked = false;
            for (const Consent &consent : *consents) {
                if (consent.person == person.id) {
                    rows.append({work, person, consent});
                    isAsked = true;
                }
            }
            if (!isAsked && in->contains(person.id)) {
                rows.append({work, person, {}});
            }
        }
    }
    return rows;
}

QJsonObject jsonOf(const Row &row) {
    QJsonObject json{{QStringLiteral("work"), row.work.id.text()},
                     {QStringLiteral("source"), row.work.source},
                     {QStringLiteral("person"), row.person.reference},
                     {QStringLiteral("minor"), row.person.isMinor},
                     {QStringLiteral("state"), name(row.consent ? row.consent->state : ConsentState::Unknown)}};
    if (row.consent) {
        json.insert(QStringLiteral("use"), name(row.consent->use));
        json.insert(QStringLiteral("countries"), QJsonArray::fromStringList(row.consent->countries));
        json.insert(QStringLiteral("face"), row.consent->faceHidden ? QStringLiteral("hidden") : QStringLiteral("shown"));
        json.insert(QStringLiteral("until"), row.consent->until.toString(Qt::ISODate));
    }
    return json;
}

QString lineOf(const Row &row) {
    QStringList words{row.work.source.isEmpty() ? row.work.id.text() : row.work.source, row.person.reference};
    if (!row.consent) {
        return (words << name(ConsentState::Unknown)).join(QStringLiteral("  "));
    }
    const Consent &consent = *row.consent;
    words << name(consent.use) << name(consent.state)
          << (consent.countries.isEmpty() ? QStringLiteral("everywhere") : consent.countries.join(u','));
    if (consent.until.isValid()) {
        words << QStringLiteral("until ") + consent.until.toString(Qt::ISODate);
    }
    if (consent.faceHidden) {
        words << QStringLiteral("face hidden");
    }
    return words.join(QStringLiteral("  "));
}

int list(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto rows = library.and_then([&](Library &open) {
        const auto works = options.works.empty() ? WorkRepository(open).all() : findWorks(open, options.works);
        return works.and_then([&](const QList<Work> &named) { return rowsOf(open, named); });
    });
    if (!rows) {
        return failed(rows.error());
    }
    QJsonArray json;
    for (const Row &row : *rows) {
        if (options.isJson) {
            json.append(jsonOf(row));
        } else {
            print(lineOf(row));
        }
    }
    if (options.isJson) {
        printJson(QJsonDocument(json));
    } else if (rows->isEmpty()) {
        printError(QStringLiteral("sala: note: nobody is recorded as recognisable in these works"));
    }
    return kDone;
}

Result<QStringList> countriesIn(const std::string &list) {
    QStringList countries;
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

/// By their reference; somebody new when nobody has it.
Result<Person> personCalled(Library &library, const ConsentOptions &options) {
    PersonRepository persons(library);
    const QString reference = fromArgument(options.person).trimmed();
    const auto found = persons.find(reference);
    if (!found || *found) {
        return found.map([](const std::optional<Person> &person) { return *person; });
    }
    const Person person{PersonId::generate(), reference, options.isMinor};
    return persons.add(person, Edit::by(kAuthor)).map([&] { return person; });
}

/// What is recorded of the same person, work and use is changed; what was taken back stays.
Result<void> recordOne(Library &library, const Consent &wanted) {
    ConsentRepository consents(library);
    const auto recorded = consents.of(wanted.work);
    if (!recorded) {
        return tl::unexpected(recorded.error());
    }
    for (const Consent &seen : *recorded) {
        if (seen.person != wanted.person || seen.use != wanted.use) {
            continue;
        }
        if (seen.state == ConsentState::Withdrawn && wanted.state == ConsentState::Granted &&
            coversAll(seen.countries, wanted.countries)) {
            return fail(ErrorCode::NotAllowed,
                        QStringLiteral("this person has taken consent back for this work, which is never undone"),
                        wanted.work.text());
        }
        if (seen.state != ConsentState::Withdrawn) {
            Consent changed = wanted;
            changed.id = seen.id;
            return consents.update(seen, changed, Edit::by(kAuthor));
        }
    }
    return consents.add(wanted, Edit::by(kAuthor));
}

Result<void> beIn(Library &library, const WorkId &work, const PersonId &person) {
    WorkRepository works(library);
    return works.persons(work).and_then([&](const QList<PersonId> &seen) {
        return seen.contains(person) ? Result<void>()
                                     : works.setPersons(work, seen, QList<PersonId>(seen) << person, Edit::by(kAuthor));
    });
}

Result<Consent> wishOf(const ConsentOptions &options) {
    const auto countries = countriesIn(options.countries);
    if (!countries) {
        return tl::unexpected(countries.error());
    }
    Consent consent;
    consent.use = *consentUseFromName(fromArgument(options.use));
    consent.state = *consentStateFromName(fromArgument(options.state));
    consent.countries = *countries;
    consent.faceHidden = options.face == "hidden";
    consent.until = QDate::fromString(fromArgument(options.until), Qt::ISODate);
    if (!options.until.empty() && !consent.until.isValid()) {
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
    const auto person = personCalled(library, options);
    if (!person) {
        return tl::unexpected(person.error());
    }
    consent->person = person->id;
    for (const Work &work : *works) {
        consent->id = ConsentId::generate();
        consent->work = work.id;
        const auto done = beIn(library, work.id, person->id).and_then([&] { return recordOne(library, *consent); });
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

Result<WithdrawalOrder> orderFrom(Library &library, const ConsentOptions &options) {
    const auto countries = countriesIn(options.countries);
    const auto works = findWorks(library, options.works);
    const auto person = PersonRepository(library).find(fromArgument(options.person).trimmed());
    if (!countries || !works || !person) {
        return tl::unexpected(!countries ? countries.error() : !works ? works.error() : person.error());
    }
    if (!*person) {
        return fail(ErrorCode::NotFound, QStringLiteral("nobody has this reference; `sala consent list` has them all"),
                    fromArgument(options.person));
    }
    WithdrawalOrder order{(*person)->id, {}, consentUseFromName(fromArgument(options.withdrawnUse)), *countries};
    for (const Work &work : *works) {
        order.works.append(work.id);
    }
    return order;
}

/// By what people know them, while they are there.
QStringList namesOf(Library &library, const QList<WorkId> &works) {
    QStringList names;
    for (const WorkId &id : works) {
        const auto work = WorkRepository(library).get(id);
        names.append(work && !work->source.isEmpty() ? work->source : id.text());
    }
    return names;
}

/// What was done, or would be.
struct Withdrawn {
    QStringList works;
    bool isErased = false;
};

Result<Withdrawn> withdrawFrom(Library &library, const ConsentOptions &options) {
    const auto order = orderFrom(library, options);
    const auto works = order.and_then([&](const WithdrawalOrder &wanted) { return worksToWithdraw(library, wanted); });
    if (!works) {
        return tl::unexpected(works.error());
    }
    const Withdrawn withdrawn{namesOf(library, *works), isFinal(*order)};
    return options.isDryRun ? Result<Withdrawn>(withdrawn)
                            : withdrawConsent(library, *order, Edit::by(kAuthor)).map([&](const QList<WorkId> &) {
                                  return withdrawn;
                              });
}

void sayWithdrawn(Library &library, const Withdrawn &withdrawn, bool isDryRun) {
    for (const QString &work : withdrawn.works) {
        print(work);
    }
    const auto count = withdrawn.works.size();
    if (isDryRun) {
        printError(QStringLiteral("sala: nothing has changed; a withdrawal from these %1 works is never undone%2")
                       .arg(count)
                       .arg(withdrawn.isErased ? QStringLiteral(", and erases them from this library") : QString()));
        return;
    }
    printError(QStringLiteral("sala: withdrawn from %1 works. Publish every exhibition anew and load it on every kiosk: until "
                              "then kiosks show what they have").arg(count));
    if (withdrawn.isErased) {
        printError(QStringLiteral("sala: the works are erased from this library; copies of it elsewhere still have them"));
        if (const auto emptied = emptyLog(library); !emptied) {
            printError(QStringLiteral("sala: note: somebody else has this library open; the last bytes of the works go when it "
                                      "is closed there"));
        }
    }
}

int withdraw(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), options.isDryRun ? Library::Mode::ReadOnly : Library::Mode::ReadWrite);
    const auto withdrawn = library.and_then([&](Library &open) { return withdrawFrom(open, options); });
    if (!withdrawn) {
        return failed(withdrawn.error());
    }
    sayWithdrawn(*library, *withdrawn, options.isDryRun);
    return kDone;
}

void addPersonOptions(CLI::App *command, ConsentOptions &options) {
    command->add_option("--person", options.person, "Their private reference, such as KH-2016-014; never a name")->required();
    command->add_option("--countries", options.countries, "Where it holds, as in TH,KH; without: everywhere");
}

void addRecord(CLI::App *consent, const std::function<void(CLI::App *, int (*)(const CommandLine &, const ConsentOptions &))> &run,
               ConsentOptions &options) {
    CLI::App *record = consent->add_subcommand("record", "Records what somebody agreed to, for all named works or none");
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
    record->add_flag("--minor", options.isMinor, "Somebody under age, when the person is new");
    run(record, recordConsent);
}

} // namespace

void addConsentCommand(CommandLine &line) {
    CLI::App *consent = line.parser.add_subcommand("consent", "What the people shown agreed to");
    consent->require_subcommand(1);
    auto options = std::make_shared<ConsentOptions>();
    const auto run = [&line, options](CLI::App *command, int (*work)(const CommandLine &, const ConsentOptions &)) {
        command->callback([&line, options, work] { line.run = [&line, options, work] { return work(line, *options); }; });
    };
    CLI::App *listing = consent->add_subcommand("list", "What is recorded, a line for each person, work and use");
    listing->add_option("WORK", options->works, "Only these works: their files' names, or their ids");
    listing->add_flag("--json", options->isJson, "As JSON");
    run(listing, list);
    addRecord(consent, run, *options);
    CLI::App *back = consent->add_subcommand(
        "withdraw", "Somebody takes consent back: no edition has the works any more, kiosks erase them, and without --use and "
                    "--countries the library does, too. Never undone");
    back->add_option("WORK", options->works, "Only these works; without: every work they are in");
    addPersonOptions(back, *options);
    back->add_option("--use", options->withdrawnUse, "all: exhibition, web and print")
        ->check(CLI::IsMember({"all", "exhibition", "web", "print"}))
        ->capture_default_str();
    back->add_flag("--dry-run", options->isDryRun, "Only names the works");
    run(back, withdraw);
}

} // namespace sala
