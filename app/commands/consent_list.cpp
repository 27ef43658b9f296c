// What people agreed to, a line for each.

#include "app/commands/consent_command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "db/records/work_consents.h"
#include "db/storage/consent_repository.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/work_repository.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sala {
namespace {

/// One line of the list.
struct Row {
    Work work;
    Person person;
    std::optional<Consent> consent; ///< nothing: nobody has asked this person yet
    ConsentDetails details{}; ///< of the consent
    bool isHidden = false;    ///< a region of the work hides this person
};

QHash<Id, ConsentDetails> byConsent(const QList<ConsentDetails> &all) {
    QHash<Id, ConsentDetails> details;
    for (const ConsentDetails &each : all) {
        details.insert(each.consent, each);
    }
    return details;
}

Result<QList<Row>> rowsOf(Library &library, const QList<Work> &works) {
    const auto persons = PersonRepository(library).all();
    const auto details = ConsentRepository(library).details().map(byConsent);
    const auto hidden = HiddenRegionRepository(library).all();
    if (!persons || !details || !hidden) {
        return tl::unexpected(!persons ? persons.error() : !details ? details.error() : hidden.error());
    }
    const auto hides = [&](const WorkId &work, const PersonId &person) {
        return std::any_of(hidden->begin(), hidden->end(),
                           [&](const HiddenRegion &region) { return region.work == work && region.person == person; });
    };
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
                    rows.append({work, person, consent, details->value(consent.id), hides(work.id, person.id)});
                    isAsked = true;
                }
            }
            if (!isAsked && in->contains(person.id)) {
                rows.append({work, person, {}, {}});
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
        json.insert(QStringLiteral("faceIsHidden"), row.isHidden);
        json.insert(QStringLiteral("voice"), row.consent->voiceHidden ? QStringLiteral("not-heard") : QStringLiteral("heard"));
        json.insert(QStringLiteral("until"), row.consent->until.toString(Qt::ISODate));
        json.insert(QStringLiteral("form"), name(row.details.form));
        json.insert(QStringLiteral("given"), row.details.given.toString(Qt::ISODate));
        json.insert(QStringLiteral("language"), row.details.language);
        json.insert(QStringLiteral("recordedBy"), row.details.recordedBy);
        json.insert(QStringLiteral("guardian"), row.details.guardian);
        json.insert(QStringLiteral("note"), row.details.note);
    }
    return json;
}

QStringList wordsOf(const ConsentDetails &details) {
    QStringList words;
    const auto add = [&](const QString &what, const QString &value) {
        words += value.isEmpty() ? QStringList() : QStringList{what + value};
    };
    add({}, name(details.form));
    add(QStringLiteral("given "), details.given.toString(Qt::ISODate));
    add(QStringLiteral("in "), details.language);
    add(QStringLiteral("recorded by "), details.recordedBy);
    add(QStringLiteral("guardian "), details.guardian);
    add(QStringLiteral("note: "), details.note);
    return words;
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
        words << (row.isHidden ? QStringLiteral("face hidden")
                               : QStringLiteral("face hidden, but no region hides it: not shown; see `sala consent hide`"));
    }
    if (consent.voiceHidden) {
        words << QStringLiteral("voice not heard");
    }
    return (words + wordsOf(row.details)).join(QStringLiteral("  "));
}

/// Only those that hold and end within so many days, the earliest first.
QList<Row> endingSoon(const QList<Row> &rows, int days) {
    const QDate today = QDate::currentDate();
    QList<Row> ending;
    for (const Row &row : rows) {
        ending += row.consent && endsWithin(*row.consent, today, days) ? QList<Row>{row} : QList<Row>();
    }
    std::stable_sort(ending.begin(), ending.end(),
                     [](const Row &one, const Row &other) { return one.consent->until < other.consent->until; });
    return ending;
}

int list(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto rows = library.and_then([&](Library &open) {
        return namedOrAll(open, options.works).and_then([&](const QList<Work> &works) { return rowsOf(open, works); });
    });
    if (!rows) {
        return failed(rows.error());
    }
    const QList<Row> shown = options.ending ? endingSoon(*rows, *options.ending) : *rows;
    QJsonArray json;
    for (const Row &row : shown) {
        if (options.isJson) {
            json.append(jsonOf(row));
        } else {
            print(lineOf(row));
        }
    }
    if (options.isJson) {
        printJson(QJsonDocument(json));
    } else if (shown.isEmpty()) {
        printError(options.ending ? QStringLiteral("sala: note: no consent ends within these days")
                                  : QStringLiteral("sala: note: nobody is recorded as recognisable in these works"));
    }
    return kDone;
}

} // namespace

void addConsentList(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options) {
    CLI::App *listing = consent.add_subcommand("list", "What is recorded, a line for each person, work and use");
    listing->add_option("WORK", options->works, "Only these works: their files' names, or their ids");
    listing->add_option("--ending", options->ending, "Only consents that end within so many days, the earliest first")
        ->check(CLI::NonNegativeNumber);
    listing->add_flag("--json", options->isJson, "As JSON");
    run(listing, list);
}

} // namespace sala
